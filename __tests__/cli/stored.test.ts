/** Stored baselines through the program: record, compare, history, prune and import, over a real git
 *  server with tokens. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { token } from '../baseline/git-server.ts'
import { madeUpSuite } from '../baseline/made-up-suite.ts'
import { createStoreWorld, type StoreWorld } from '../baseline/store-world.ts'
import { gitEnvironment, stateOf } from '../host/scratch-repository.ts'
import { benchgate, root } from './program.ts'

const schemaOf = (name: string): object =>
  JSON.parse(readFileSync(path.join(root, 'docs/schemas', `${name}.schema.json`), 'utf8'))
const fitsHistory = new Ajv2020({ strict: true, allowUnionTypes: true })
  .addSchema([schemaOf('run-1'), schemaOf('record-1')])
  .compile(schemaOf('history-1'))

let world: StoreWorld
const command = ['--', 'node', 'suite.mjs']

const run = (args: readonly string[], env: Record<string, string | undefined> = {}, cwd = world.clone) =>
  benchgate(args, {
    cwd,
    env: {
      ...gitEnvironment,
      GIT_ALLOW_PROTOCOL: 'file:http',
      HOME: '/nonexistent',
      GITHUB_TOKEN: token,
      GITHUB_SERVER_URL: world.server.url,
      GITHUB_JOB: undefined,
      GITHUB_RUN_ID: undefined,
      GITHUB_EVENT_NAME: undefined,
      GITHUB_REPOSITORY: undefined,
      ...env,
    },
  })

const commitSpeed = (speed: string, message: string) =>
  world.scratch.commit('clone', { 'speed.txt': speed, 'suite.mjs': madeUpSuite }, message)

beforeAll(async () => {
  world = await createStoreWorld({ commits: 1 })
  for (let i = 0; i < 10; i++) {
    commitSpeed('1', `on main ${i}`)
    const ended = await run(['record', '--key', 'demo', ...command], {
      GITHUB_RUN_ID: String(100 + i),
      GITHUB_EVENT_NAME: 'push',
    })
    expect(ended.stderr).toMatch(/^Stored v1\/demo\//m)
    expect(ended.code).toBe(0)
  }
  world.scratch.git('clone', 'branch', '--quiet', 'base')
}, 300_000)
afterAll(async () => world.close())

const compare = (...more: string[]) => run(['compare', 'base', 'HEAD', '--key', 'demo', '--json', ...more, ...command])

/** Why earlier sources of a list were not used. */
const reasons = ({ notes }: { notes: { code: string; text: string }[] }) =>
  notes.filter(({ code }) => code === 'baseline-not-used').map(({ text }) => text)

describe('compare --baseline branch on ten stored runs', () => {
  test('passes an unchanged commit, and leaves the checkout alone', async () => {
    const before = stateOf(world.scratch, 'clone')
    const ended = await compare('--baseline', 'branch')
    const report = JSON.parse(ended.stdout)
    expect(report).toMatchObject({ verdict: 'pass', exitCode: 0, base: { source: 'branch' } })
    expect(report.base.chosen).toBe('10 stored runs up to exactly base, on benchgate-data')
    expect(report.plan).toMatchObject({ pairing: 'stored', rounds: 10 })
    expect(ended.code).toBe(0)
    expect(stateOf(world.scratch, 'clone')).toEqual(before)
  })

  test('blocks a slowdown of 30 %', async () => {
    world.scratch.git('clone', 'checkout', '--quiet', '-b', 'slow')
    commitSpeed('1.3', 'slower')
    const ended = await compare('--baseline', 'branch')
    const report = JSON.parse(ended.stdout)
    expect(report.verdict).toBe('fail')
    expect(report.reasons).toEqual([{ code: 'regression', benchmark: 'sort', metric: 'time' }])
    expect(report.suite.change).not.toBeNull()
    expect(ended.code).toBe(1)
    world.scratch.git('clone', 'checkout', '--quiet', 'main')
  })

  test('tells where a benchmark is written that is named after its file', async () => {
    world.scratch.git('clone', 'checkout', '--quiet', '-b', 'placed')
    const suite = madeUpSuite.replace('  name,', "  name: name === 'sort' ? 'suite.mjs > sort' : name,")
    world.scratch.commit('clone', { 'suite.mjs': suite }, 'placed')
    const { benchmarks } = JSON.parse((await compare('--baseline', 'branch')).stdout)
    const places = benchmarks.flatMap(({ place }: { place?: unknown }) => (place === undefined ? [] : [place]))
    // The name itself stands there more than once.
    expect(places).toEqual([{ file: 'suite.mjs', line: null }])
    world.scratch.git('clone', 'checkout', '--quiet', 'main')
  })

  test('names what it compared with where the base itself was not stored', async () => {
    world.scratch.git('clone', 'checkout', '--quiet', '-b', 'further')
    commitSpeed('1.0', 'not stored')
    const further = world.scratch.git('clone', 'rev-parse', 'HEAD')
    commitSpeed('1.00', 'head')
    const ended = await run(['compare', further, 'HEAD', '--key', 'demo', '--json', '--baseline', 'branch', ...command])
    expect(JSON.parse(ended.stdout).base.chosen).toMatch(/^10 stored runs up to 1 commit before /)
    world.scratch.git('clone', 'checkout', '--quiet', 'main')
  })

  test('a key without a run: inconclusive, green, and it says what there is', async () => {
    const ended = await run(['compare', 'base', 'HEAD', '--key', 'other', '--json', '--baseline', 'branch', ...command])
    const report = JSON.parse(ended.stdout)
    expect(report.verdict).toBe('inconclusive')
    expect(report.benchmarks[0].doubt).toEqual({
      code: 'no-baseline',
      because: expect.stringMatching(/^the branch \S+ holds no run of other yet \(it has runs of demo\)$/),
    })
    expect(ended.code).toBe(0)
  })

  test('artifacts need a token and a repository; without them the next source is used', async () => {
    const args = ['compare', 'base', 'HEAD', '--key', 'demo', '--json', '--baseline']
    const alone = await run([...args, 'artifact', ...command])
    expect(alone.stderr).toMatch(/Artifacts cannot be had on GitHub Enterprise Server \(127\.0\.0\.1\)/)
    expect(alone.code).toBe(3)
    const env = { GITHUB_SERVER_URL: undefined }
    const here = await run([...args, 'artifact', ...command], env)
    expect(here.stderr).toMatch(/Artifacts cannot be read without the name of the repository/)
    expect(here.stderr).toMatch(/set GH_TOKEN .* and GITHUB_REPOSITORY to owner\/name/)
    const both = JSON.parse((await run([...args, 'artifact,branch', ...command])).stdout)
    expect(both.base.source).toBe('branch')
    expect(reasons(both)).toEqual([expect.stringMatching(/^Baseline `artifact` was not used: artifacts cannot be had/)])
  })

  test('a branch that may not be read gives way to what follows it; alone, it is an error', async () => {
    const args = ['compare', 'base', 'HEAD', '--key', 'demo', '--json', '--min-rounds', '4', '--max-rounds', '4']
    const env = { GITHUB_TOKEN: 'ghs_wrongwrongwrongwrongwrongwrongwrong00' }
    const both = JSON.parse((await run([...args, '--baseline', 'branch,paired', ...command], env)).stdout)
    expect(both.base.source).toBe('paired')
    expect(reasons(both)).toEqual([
      expect.stringMatching(/`branch` was not used: reading the branch .* not allowed to/),
    ])
    const alone = await run([...args, '--baseline', 'branch', ...command], env)
    expect(alone.stderr).toMatch(/Reading the branch benchgate-data failed: not allowed to/)
    expect(alone.code).toBe(3)
  })

  test('a list is tried in order, and the report says why the first was not used', async () => {
    const files = ['1.json', '2.json', '3.json'].map((name) => path.join(world.scratch.folder, name))
    const saved = (await run(['run', '--launches', '3', ...command])).stdout
    for (const file of files) world.scratch.write(file, saved)
    const ended = await run([
      ...['compare', 'base', 'HEAD', '--key', 'other', '--json', '--baseline', 'branch,file'],
      ...['--baseline-file', ...files, ...command],
    ])
    const report = JSON.parse(ended.stdout)
    expect(report.base).toMatchObject({ source: 'file', chosen: '3 files of `baseline-file`' })
    expect(reasons(report)).toEqual([expect.stringMatching(/^Baseline `branch` was not used: /)])
    const paired = await run([
      ...['compare', 'base', 'HEAD', '--key', 'other', '--json', '--baseline', 'branch,paired'],
      ...['--min-rounds', '4', '--max-rounds', '4', ...command],
    ])
    const measured = JSON.parse(paired.stdout)
    expect(measured.base.source).toBe('paired')
    expect(reasons(measured)).toHaveLength(1)
  })

  test.each([
    [['--baseline', 'file'], /baseline: file is set without baseline-file/],
    [['--baseline-file', 'x.json'], /baseline-file is set without `file`/],
    [['--baseline', 'brunch'], /expected one of paired, branch, artifact, file, found "brunch"/],
    [['--baseline', 'branch', '--data-branch', 'a..b'], /is no branch name/],
  ])('%j is wrong usage', async (flags, says) => {
    const ended = await compare(...flags)
    expect(ended.stderr).toMatch(says)
    expect(ended.code).toBe(2)
  })
})

describe('record', () => {
  test('stores a file once, whatever the number of times it is recorded', async () => {
    const file = path.join(world.scratch.folder, 'one.json')
    world.scratch.write(file, (await run(['run', ...command])).stdout)
    const first = await run(['record', file, '--key', 'files'])
    expect(first.stderr).toMatch(/^Stored v1\/files\//m)
    const again = await run(['record', file, '--key', 'files'])
    expect(again.stderr).toMatch(/^Already stored: v1\/files\//m)
  })

  test('refuses a pull request, a dirty checkout and a wrong token', async () => {
    const pull = await run(['record', '--key', 'demo', ...command], { GITHUB_EVENT_NAME: 'pull_request' })
    expect(pull.stderr).toMatch(/its code has not been reviewed/)
    expect(pull.code).toBe(2)
    world.scratch.write(`${world.clone}/speed.txt`, '2')
    const dirty = await run(['record', '--key', 'demo', ...command])
    expect(dirty.stderr).toMatch(/speed\.txt differ from HEAD/)
    world.scratch.git('clone', 'checkout', '--quiet', '--', '.')
    const denied = await run(['record', '--key', 'demo', ...command], {
      GITHUB_TOKEN: 'ghs_wrongwrongwrongwrongwrongwrongwrong00',
    })
    expect(denied.stderr).toMatch(/not allowed to/)
    expect(denied.stderr).not.toContain('ghs_wrong')
    expect(denied.code).toBe(3)
  })
})

describe('history', () => {
  test('shows trends, and the runs of one benchmark', async () => {
    const all = await run(['history', '--key', 'demo'])
    expect(all.code).toBe(0)
    expect(all.stdout).toMatch(/^sort +10 .*[▁-█]{10}$/m)
    const one = await run(['history', 'sor', '--key', 'demo', '--last', '3'])
    expect(one.stdout.split('\n')[0]).toBe('sort · time')
    expect(one.stdout).toMatch(/ 3 runs$/m)
  })

  test('gives JSON and CSV', async () => {
    const json = JSON.parse((await run(['history', '--key', 'demo', '--json'])).stdout)
    expect(json).toMatchObject({ schema: 'benchgate/history/1', suite: 'demo', stored: 10 })
    expect(fitsHistory(json), JSON.stringify(fitsHistory.errors)).toBe(true)
    expect(fitsHistory({ ...json, runs: [{ ...json.runs[0], commit: 'main' }] })).toBe(false)
    expect(fitsHistory({ ...json, stored: 'ten' })).toBe(false)
    expect(json.runs.map(({ run: id }: { run: string }) => id)).toEqual(
      Array.from({ length: 10 }, (_, i) => String(100 + i)),
    )
    const csv = (await run(['history', '--key', 'demo', '--csv'])).stdout.trim().split('\r\n')
    expect(csv).toHaveLength(1 + 60)
    expect(csv[0]).toMatch(/^time,commit,run,/)
    const cells = csv.slice(1).map((line) => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/))
    expect(new Set(cells.map((row) => row.length))).toEqual(new Set([csv[0]!.split(',').length]))
    const at = csv[0]!.split(',').indexOf('value')
    const values = json.runs.flatMap(
      ({ launches }: { launches: { benchmarks: { metrics: { value: number }[] }[] }[] }) =>
        launches.flatMap(({ benchmarks }) => benchmarks.flatMap(({ metrics }) => metrics.map(({ value }) => value))),
    )
    expect(cells.map((row) => Number(row[at]))).toEqual(values)
  })

  test.each([
    [[], /holds 2 suites: name one with --key/],
    [['--key', 'nothing'], /holds no run of nothing/],
    [['sortt', '--key', 'demo'], /no stored run has a benchmark "sortt"/],
    [['--key', 'demo', '--json', '--csv'], /exclude each other/],
    [['--data-branch', 'nowhere'], /There is no branch nowhere on the remote/],
    [['--key', 'demo', '--keep', '1'], /--keep is for benchgate history prune/],
  ])('%j is refused', async (flags, says) => {
    const ended = await run(['history', ...flags])
    expect(ended.stderr).toMatch(says)
    expect(ended.code).toBeGreaterThanOrEqual(2)
  })
})

test('data.js is imported straight from a branch', async () => {
  const commit = world.scratch.git('clone', 'rev-parse', 'HEAD')
  const bench = { name: 'a', value: 0.1, unit: 'ns/iter', range: '± 1' }
  const entry = {
    commit: { id: commit, message: 'm' },
    date: 1_700_000_000_000,
    tool: 'cargo',
    benches: [bench, bench],
  }
  const data = `window.BENCHMARK_DATA = ${JSON.stringify({ entries: { Old: [entry, entry, { ...entry, commit: {} }] } })}`
  world.scratch.git('.', 'init', '--quiet', '--initial-branch=gh-pages', 'pages')
  world.scratch.commit('pages', { 'dev/bench/data.js': data, 'index.html': '' })
  world.scratch.git('pages', 'push', '--quiet', world.server.folder, 'gh-pages')
  const ended = await run(['import', 'dev/bench/data.js', '--from-branch', 'gh-pages', '--data-branch', 'old'])
  expect(ended.stderr).toMatch(/Took over 1 runs of "Old"; 1 entries were there twice/)
  expect(ended.stderr).toMatch(/Not taken over: .*a second benchmark of this name in one run: a/)
  expect(ended.stderr).toMatch(/Not taken over: .*no full commit hash/)
  const missing = await run(['import', 'nope.js', '--from-branch', 'gh-pages', '--data-branch', 'old'])
  expect(missing.stderr).toMatch(/there is no file nope\.js on the branch gh-pages/)
  expect(missing.code).toBe(2)
})

describe('history prune', () => {
  test('says what it would drop, and drops it only when told to', async () => {
    const data = (month: number) =>
      Array.from({ length: 4 }, (_, i) => ({
        commit: { id: String(i).repeat(40) },
        date: Date.UTC(2020, month, 1 + i),
        tool: 'cargo',
        benches: [{ name: 'a', value: 1 + i, unit: 'ns/iter' }],
      }))
    const file = path.join(world.scratch.folder, 'old.js')
    world.scratch.write(
      file,
      `window.BENCHMARK_DATA = ${JSON.stringify({ entries: { Old: [...data(0), ...data(1)] } })}`,
    )
    await run(['import', file, '--data-branch', 'thin'])
    const tip = world.server.git('rev-parse', 'thin')
    const said = await run(['history', 'prune', '--data-branch', 'thin', '--keep', '1'])
    expect(said.stdout).toMatch(/2020-01 {2}drops 3, keeps 1\n.*2020-02 {2}drops 3, keeps 1\nWould drop 6 of 8/)
    expect(world.server.git('rev-parse', 'thin')).toBe(tip)
    const done = await run(['history', 'prune', '--data-branch', 'thin', '--keep', '1', '--yes'])
    expect(done.stdout).toMatch(/Drops 6 of 8/)
    expect(world.server.git('rev-parse', 'thin~1')).toBe(tip)
    expect(world.server.git('ls-tree', '-r', '--name-only', 'thin').split('\n')).toHaveLength(2 + 1)
    const again = await run(['history', 'prune', '--data-branch', 'thin', '--keep', '1', '--yes'])
    expect(again.stdout).toMatch(/Nothing to drop: 2 stored runs/)
  })
})
