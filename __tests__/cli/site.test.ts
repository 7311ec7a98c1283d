/** `benchgate site`, `history regressions` and `mode: site` through the program, over a real branch. */

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { recordPath } from '../../src/baseline/record-path.ts'
import { writeRecord } from '../../src/baseline/write-record.ts'
import { runStep } from '../action/runner.ts'
import { jobToken, startGithub } from '../github/local-github/server.ts'
import { gitEnvironment } from '../host/scratch-repository.ts'
import { history, noise, ok } from '../site/scene.ts'
import { benchgate, type Ended } from './program.ts'
import { createRepository, git, type TestRepository } from './repository.ts'

const schema = path.resolve(import.meta.dirname, '../../docs/schemas/regressions-1.schema.json')
const fits = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(JSON.parse(readFileSync(schema, 'utf8')))

let folder: string
let clone: TestRepository
let data: TestRepository
const noisy = noise('cli')
const records = history(60, (run) => ({ benchmarks: [ok('parse', noisy(run < 45 ? 1 : 1.2)), ok('steady', noisy(2))] }))

const run = (args: readonly string[], cwd = clone.path): Promise<Ended> =>
  benchgate(args, { cwd, env: { ...gitEnvironment, GIT_ALLOW_PROTOCOL: 'file', HOME: '/nonexistent' } })

const push = () => git(data.path, 'push', '--quiet', '--force', path.join(folder, 'remote.git'), 'HEAD:benchgate-data')
const files = (suite: readonly (typeof records)[number][]) =>
  Object.fromEntries(suite.map((record) => [recordPath(record), writeRecord(record)]))

beforeAll(() => {
  folder = path.join(mkdtempSync(path.join(tmpdir(), 'benchgate-site-')), 'with a blank')
  mkdirSync(folder)
  git(folder, 'init', '--quiet', '--bare', 'remote.git')
  clone = createRepository(path.join(folder, 'clone'))
  clone.commit('first', { 'a.txt': 'a' })
  clone.git('remote', 'add', 'origin', path.join(folder, 'remote.git'))
  clone.git('push', '--quiet', 'origin', 'HEAD:main')
  data = createRepository(path.join(folder, 'data'))
  data.commit('runs', files(records.slice(0, 59)))
  push()
})
afterAll(() => rmSync(path.dirname(folder), { recursive: true }))

describe('benchgate site', () => {
  test('makes the page, reads only what is new the next time, and gives the same bytes', async () => {
    const args = ['site', '--out', 'public page', '--cache', 'kept']
    const first = await run(args)
    expect(first).toMatchObject({ code: 0, stderr: expect.stringMatching(/59 runs read; 1 got worse/) })
    data.commit('one more', files(records.slice(59)))
    push()
    // What is left of an earlier page goes, and nothing is written through a link that leads elsewhere.
    const page = (...names: string[]) => path.join(clone.path, 'public page', ...names)
    writeFileSync(page('data', 'shard-99.js'), 'old')
    mkdirSync(page('.git'))
    const elsewhere = path.join(folder, 'elsewhere')
    mkdirSync(elsewhere)
    rmSync(page('pictures'), { recursive: true })
    symlinkSync(elsewhere, page('pictures'))
    const again = await run(args)
    expect(readdirSync(elsewhere)).toEqual([])
    expect(existsSync(page('.git'))).toBe(true)
    expect(again).toMatchObject({ code: 0, stderr: expect.stringMatching(/: 1 suites, 1 runs read; 1 got worse/) })
    await run(['site', '--out', 'fresh'])
    const contents = (name: string) =>
      readdirSync(path.join(clone.path, name), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath, entry.name))
        .sort()
        .map((file) => [path.relative(path.join(clone.path, name), file), readFileSync(file, 'utf8')])
    expect(contents('public page')).toEqual(contents('fresh'))
  })

  test('reads everything anew where a kept file holds what none of ours does', async () => {
    const kept = path.join(clone.path, 'kept/history.json')
    const content = readFileSync(kept, 'utf8')
    writeFileSync(kept, content.replace('"commit":"', '"commit":7,"was":"'))
    expect(readFileSync(kept, 'utf8')).not.toBe(content)
    expect((await run(['site', '--out', 'public page', '--cache', 'kept'])).stderr).toMatch(/60 runs read/)
  })

  test('names a file that cannot be read, and shows the rest', async () => {
    const [name] = Object.keys(files(records.slice(0, 1)))
    data.commit('damaged', { [name!]: '{"schema":' })
    push()
    const ended = await run(['site', '--out', 'damaged'])
    expect(ended).toMatchObject({
      code: 0,
      stderr: expect.stringContaining(`${name} could not be read: not valid JSON`),
    })
    const page = readFileSync(path.join(clone.path, 'damaged/index.html'), 'utf8')
    expect(page).toContain(`<b>${name} could not be read and is not shown: not valid JSON`)
    expect(page).toContain('2 histories in 1 suite, 59 runs')
    git(data.path, 'reset', '--quiet', '--hard', 'HEAD~1')
    push()
  })

  test('leaves a folder alone that holds anything else', async () => {
    mkdirSync(path.join(clone.path, 'mine'))
    writeFileSync(path.join(clone.path, 'mine/precious.txt'), 'x')
    const ended = await run(['site', '--out', 'mine'])
    expect(ended).toMatchObject({ code: 2, stderr: expect.stringContaining('holds other files (precious.txt)') })
    expect(existsSync(path.join(clone.path, 'mine/precious.txt'))).toBe(true)
  })

  test.each([
    [[], 2, '--out'],
    [['--out', 'x', '--data-branch', 'never'], 3, 'There is no branch never on the remote'],
    [['--out', 'x', '--key', 'other'], 3, 'holds no stored run of other'],
    [['nowhere.js', '--out', 'x'], 2, 'there is no file nowhere.js'],
  ] as const)('%j is told', async (args, code, words) => {
    expect(await run(['site', ...args])).toMatchObject({ code, stderr: expect.stringContaining(words) })
    expect(existsSync(path.join(clone.path, 'x'))).toBe(false)
  })

  test('an empty branch is no empty page', async () => {
    const empty = createRepository(path.join(folder, 'empty'))
    empty.commit('nothing', { 'README.md': 'empty' })
    git(empty.path, 'push', '--quiet', path.join(folder, 'remote.git'), 'HEAD:empty')
    expect(await run(['site', '--out', 'x', '--data-branch', 'empty'])).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('empty holds no stored run'),
    })
  })

  test("shows another tool's history outside of any repository", async () => {
    const corpus = path.resolve(import.meta.dirname, '../../../shared/corpus/datajs/napi-template.js')
    if (!existsSync(corpus)) return console.warn(`skipped: there is no ${corpus}`)
    const ended = await run(['site', corpus, '--out', path.join(folder, 'foreign')], folder)
    expect(ended).toMatchObject({ code: 0, stderr: expect.stringMatching(/1 suites, 23 runs read/) })
  })
})

describe('benchgate history regressions', () => {
  test('lists what the page lists', async () => {
    const text = await run(['history', 'regressions'])
    expect(text.stdout).toMatch(
      /^Got worse in the last 30 runs \(1\)\n▲ (19|2\d)(\.\d)? % slower {2}parse\n {4}demo: .*near 002/,
    )
    const json = JSON.parse((await run(['history', 'regressions', '--json'])).stdout)
    expect(fits(json), JSON.stringify(fits.errors)).toBe(true)
    expect(fits({ ...json, changes: [{ ...json.changes[0], certainty: 'perhaps' }] })).toBe(false)
    expect(json).toMatchObject({ schema: 'benchgate/regressions/1', drifts: [], silent: [] })
    expect(json.changes).toMatchObject([{ benchmark: 'parse', direction: 'worse', certainty: 'certain' }])
  })

  test('rules of the file cut it', async () => {
    const at = records[45]!.commit
    writeFileSync(path.join(clone.path, 'rules.yml'), `renames:\n  - match: parse\n    cut: "${at.slice(0, 9)}"\n`)
    const cut = await run(['history', 'regressions', '--config', 'rules.yml'])
    expect(cut.stdout).toBe('Nothing changed in the last 30 runs, nothing drifts, everything reports.\n')
    writeFileSync(path.join(clone.path, 'rules.yml'), 'renames:\n  - from: a*b*\n    to: c\n')
    expect(await run(['history', 'regressions', '--config', 'rules.yml'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('renames[0]: from and to have at most one * each'),
    })
  })
})

describe('mode: site', () => {
  const repository = { default_branch: 'main', full_name: 'octo/repo' }
  const ended = (event: string, owner: string) => ({
    repository,
    workflow_run: { event, head_branch: 'main', head_repository: { full_name: owner } },
  })
  test.each([
    ['push', { repository, ref: 'refs/heads/main' }, null],
    ['push', { repository, ref: 'refs/heads/topic' }, 'this push is of topic'],
    ['workflow_run', ended('push', 'stranger/repo'), 'is of a pull request or a fork'],
    ['pull_request', { repository }, 'not for pull_request'],
  ] as const)('%s: only the default branch makes a page', async (event, payload, refused) => {
    const runner = mkdtempSync(path.join(folder, 'runner-'))
    const out = path.join(runner, 'page')
    const github = await startGithub()
    const env = { GIT_ALLOW_PROTOCOL: 'file', GITHUB_API_URL: github.url }
    const { code, log } = await runStep({
      event,
      payload,
      workspace: clone.path,
      runner,
      inputs: { mode: 'site', out, issue: 'true' },
      env,
      token: jobToken,
    })
    await github.close()
    expect(log).toContain(refused ?? 'The page is in')
    expect(code === 0).toBe(refused === null)
    expect(existsSync(path.join(out, 'index.html'))).toBe(refused === null)
    const issues = github.state.issues.map(({ title, body }) => `${title}: ${body}`)
    const about = /^Performance history: 1 got worse: ```text\nGot worse [\s\S]*slower {2}parse[\s\S]*it closes when/
    expect(issues).toEqual(refused === null ? [expect.stringMatching(about)] : [])
    expect(github.offences).toEqual([])
  })
})
