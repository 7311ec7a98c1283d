/** The action as a runner starts it, on real repositories with real remotes. */

import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import {
  createRepository,
  git,
  openTestRepository,
  stateOf,
  suiteOf,
  type TestRepository,
  temporaryFolder,
} from '../cli/repository.ts'
import { runStep, type Step, type StepResult } from './runner.ts'

let folder: ReturnType<typeof temporaryFolder>
/** What GitHub has. */
let origin: TestRepository
let steps = 0

beforeEach(() => {
  folder = temporaryFolder()
  origin = createRepository(path.join(folder.path, 'origin'))
  // As GitHub does: any commit may be asked for by its hash.
  origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
})
afterEach(() => folder.remove())

const isRoot = process.getuid?.() === 0
if (!isRoot) console.log('skipped: a checkout of another user (only root can give one away)')

const even = { 'suite.sh': suiteOf({ parse: 100, sort: 200 }) }
const slower = { 'suite.sh': suiteOf({ parse: 160, sort: 200 }) }
const inputs = { run: 'bash suite.sh', 'max-rounds': '12' }

/** What actions/checkout leaves: a detached checkout of one ref, as deep as asked. */
function checkout(ref: string, depth: number | 'all'): TestRepository {
  const place = path.join(folder.path, 'work space')
  mkdirSync(place)
  git(place, 'init', '--quiet')
  git(place, 'remote', 'add', 'origin', pathToFileURL(origin.path).href)
  const shallow = depth === 'all' ? ['+refs/heads/*:refs/remotes/origin/*'] : [`--depth=${depth}`]
  git(place, 'fetch', '--quiet', '--no-tags', 'origin', ...shallow, `+${ref}:refs/remotes/pull/1/merge`)
  git(place, 'checkout', '--quiet', '--detach', 'refs/remotes/pull/1/merge')
  return openTestRepository(place)
}

async function step(
  workspace: TestRepository,
  event: string,
  payload: unknown,
  more: Partial<Step> = {},
): Promise<StepResult> {
  steps += 1
  const runner = path.join(folder.path, `runner ${steps}`)
  mkdirSync(runner, { recursive: true })
  return runStep({ event, payload, workspace: workspace.path, runner, inputs, ...more })
}

function reportOf({ outputs }: StepResult): Report {
  return JSON.parse(readFileSync(outputs['report-json']!, 'utf8')) as Report
}

/** main with `even`, a branch with `slower`, main moved on, and GitHub's test merge of the branch. */
function pullRequest() {
  const root = origin.commit('even', even)
  origin.git('checkout', '--quiet', '-b', 'feature')
  const head = origin.commit('slower', slower)
  origin.git('checkout', '--quiet', 'main')
  for (let i = 0; i < 3; i++) origin.commit(`main moves on ${i}`, { 'README.md': String(i) })
  const base = origin.git('rev-parse', 'main')
  origin.git('checkout', '--quiet', '--detach', 'main')
  origin.git('merge', '--quiet', '--no-edit', 'feature')
  const merge = origin.git('rev-parse', 'HEAD')
  origin.git('update-ref', 'refs/pull/1/merge', merge)
  origin.git('checkout', '--quiet', 'main')
  const payload = {
    number: 1,
    pull_request: { number: 1, head: { sha: head, ref: 'feature' }, base: { sha: base, ref: 'main' } },
    repository: { default_branch: 'main' },
  }
  return { root, head, base, merge, payload }
}

describe('pull_request', () => {
  test.each([1, 2, 'all'] as const)('the merge ref, fetch-depth %s: its first parent is base', async (depth) => {
    const { base, merge, payload } = pullRequest()
    const workspace = checkout('refs/pull/1/merge', depth)
    const before = stateOf(workspace)
    const result = await step(workspace, 'pull_request', payload, { sha: merge })
    expect(result.code, result.log).toBe(1)
    const report = reportOf(result)
    expect(report.base).toMatchObject({ commit: base, chosen: "the merge commit's first parent" })
    expect(report.head).toMatchObject({ commit: merge, label: '#1', chosen: 'the pull request merged into main' })
    expect(result.outputs).toMatchObject({ verdict: 'fail', regressions: '1', improvements: '0', inconclusive: '0' })
    expect(report.key).toBe('perf')
    expect(result.summary).toContain('parse')
    expect(readFileSync(result.outputs['report-markdown']!, 'utf8')).toContain('parse')
    const errors = result.commands.filter(({ name }) => name === 'error')
    expect(errors.map(({ text }) => text).join('\n')).toMatch(/parse/)
    expect(stateOf(workspace)).toBe(before)
  })

  test.each([1, 'all'] as const)(
    'the head of the pull request, fetch-depth %s: base is the merge base',
    async (depth) => {
      const { root, head, payload } = pullRequest()
      const workspace = checkout('refs/heads/feature', depth)
      const result = await step(workspace, 'pull_request', payload)
      expect(result.code, result.log).toBe(1)
      const report = reportOf(result)
      expect(report.base).toMatchObject({ commit: root, chosen: 'merge base of main and the pull request' })
      expect(report.head).toMatchObject({ commit: head, label: '#1' })
    },
  )

  test('a shallow checkout that cannot be deepened asks for fetch-depth: 0', async () => {
    const { payload } = pullRequest()
    const workspace = checkout('refs/heads/feature', 1)
    workspace.git('remote', 'set-url', 'origin', 'file:///nowhere/at/all')
    const result = await step(workspace, 'pull_request', payload)
    expect(result.code).toBe(3)
    expect(result.outputs).toEqual({ verdict: 'error' })
    expect(result.commands.find(({ name }) => name === 'error')?.text).toContain('fetch-depth: 0')
    expect(result.summary).toContain('fetch-depth: 0')
  })

  test('base-ref wins over what the event says', async () => {
    const { base, payload, head } = pullRequest()
    origin.git('branch', 'release', head)
    const workspace = checkout('refs/pull/1/merge', 1)
    const result = await step(workspace, 'pull_request', payload, { inputs: { ...inputs, 'base-ref': 'release' } })
    expect(result.code, result.log).toBe(0)
    expect(reportOf(result).base).toMatchObject({ commit: head, label: 'release', chosen: 'the input base-ref' })
    expect(base).not.toBe(head)
    const unknown = await step(workspace, 'pull_request', payload, { inputs: { ...inputs, 'base-ref': 'relaese' } })
    expect(unknown.code).toBe(2)
    expect(unknown.log).toContain('relaese')
  })
})

describe('merge_group and push', () => {
  test.each([1, 'all'] as const)('merge_group, fetch-depth %s: base is the queue’s', async (depth) => {
    const base = origin.commit('even', even)
    origin.git('checkout', '--quiet', '-b', 'gh-readonly-queue/main/pr-1')
    origin.commit('between', { 'README.md': 'x' })
    const head = origin.commit('slower', slower)
    const workspace = checkout('refs/heads/gh-readonly-queue/main/pr-1', depth)
    const result = await step(workspace, 'merge_group', { merge_group: { head_sha: head, base_sha: base } })
    expect(result.code, result.log).toBe(1)
    expect(reportOf(result)).toMatchObject({ base: { commit: base }, head: { commit: head } })
  })

  test.each([1, 'all'] as const)('push, fetch-depth %s: base is the commit before', async (depth) => {
    const before = origin.commit('even', even)
    origin.commit('two commits', { 'README.md': 'x' })
    const after = origin.commit('in one push', slower)
    const payload = { ref: 'refs/heads/main', before, after, forced: false, repository: { default_branch: 'main' } }
    const workspace = checkout('refs/heads/main', depth)
    const result = await step(workspace, 'push', payload)
    expect(result.code, result.log).toBe(1)
    expect(reportOf(result)).toMatchObject({
      base: { commit: before, chosen: 'the commit before the push' },
      head: { commit: after, label: 'main' },
    })
  })

  test('a push that makes a branch: base is the merge base with the default branch', async () => {
    const root = origin.commit('even', even)
    origin.commit('main moves on', { 'README.md': 'x' })
    origin.git('checkout', '--quiet', '-b', 'feature', root)
    const after = origin.commit('slower', slower)
    const payload = {
      ref: 'refs/heads/feature',
      before: '0'.repeat(40),
      after,
      forced: false,
      repository: { default_branch: 'main' },
    }
    const result = await step(checkout('refs/heads/feature', 1), 'push', payload)
    expect(result.code, result.log).toBe(1)
    const { base } = reportOf(result)
    expect(base.commit).toBe(root)
    expect(base.chosen).toContain('the push made feature')
  })

  test('a forced push whose old commit is gone says what to do', async () => {
    origin.commit('even', even)
    const after = origin.commit('slower', slower)
    const payload = { ref: 'refs/heads/main', before: 'd'.repeat(40), after, forced: true }
    const result = await step(checkout('refs/heads/main', 1), 'push', payload)
    expect(result.code).toBe(3)
    expect(result.log).toMatch(/forced[\s\S]*base-ref/)
  })

  test('workflow_dispatch on the default branch compares with the commit before', async () => {
    const before = origin.commit('even', even)
    origin.commit('slower', slower)
    const payload = { repository: { default_branch: 'main' } }
    const result = await step(checkout('refs/heads/main', 1), 'workflow_dispatch', payload)
    expect(result.code, result.log).toBe(1)
    expect(reportOf(result).base.commit).toBe(before)
  })
})

describe('what a workflow may get wrong', () => {
  let workspace: TestRepository
  let payload: unknown

  beforeEach(() => {
    const before = origin.commit('even', even)
    const after = origin.commit('even again', { 'README.md': 'x' })
    payload = { ref: 'refs/heads/main', before, after, forced: false, repository: { default_branch: 'main' } }
    workspace = checkout('refs/heads/main', 'all')
  })

  const wrong: readonly (readonly [string, Record<string, string>, number, RegExp])[] = [
    ['a misspelt input', { treshold: '5%' }, 2, /unknown input treshold. Did you mean threshold\?/],
    ['a bare percentage', { threshold: '5' }, 2, /input threshold: "5" lacks its per cent sign\nwrite 5%/],
    ['a bare duration', { 'time-budget': '15' }, 2, /input time-budget: "15" lacks its unit/],
    [
      'a mode that does not exist',
      { mode: 'gatee' },
      2,
      /input mode: expected one of gate, measure, report, site, found "gatee"/,
    ],
    ['base that is head', { 'base-ref': 'HEAD' }, 2, /Base \(the input base-ref\) and head are the same commit/],
    ['no suite to be found', { run: '' }, 3, /no bench files match/],
    ['a command that fails', { run: 'echo broken; exit 5' }, 3, /ended with exit code 5/],
  ]

  test.each(wrong)('%s', async (_, given, code, words) => {
    const result = await step(workspace, 'push', payload, { inputs: { ...inputs, ...given } })
    const errors = result.commands.filter(({ name }) => name === 'error')
    expect(errors.map(({ text }) => text).join('\n')).toMatch(words)
    expect([result.code, result.outputs['verdict']]).toEqual([code, 'error'])
    expect(result.summary).not.toBe('')
  })

  test('an event that is not supported', async () => {
    const result = await step(workspace, 'pull_request_target', {})
    expect([result.code, result.outputs['verdict']]).toEqual([2, 'error'])
    expect(result.log).toContain('on: pull_request')
  })

  test('no checkout', async () => {
    const empty = path.join(folder.path, 'empty')
    mkdirSync(empty)
    const result = await step({ ...workspace, path: empty }, 'push', payload)
    expect(result.code).toBe(2)
    expect(result.log).toContain('actions/checkout')
  })

  test.skipIf(!isRoot)('a checkout of another user is measured where that was asked for, and only there', async () => {
    execFileSync('chown', ['-R', '65534:65534', workspace.path])
    const home = path.join(folder.path, 'home')
    mkdirSync(home)
    const refused = await step(workspace, 'push', payload, { env: { HOME: home } })
    expect(refused.code, refused.log).toBe(3)
    expect(refused.log).toContain('set the input `safe-directory: true`')
    const safe = { inputs: { ...inputs, 'safe-directory': 'true' }, env: { HOME: home } }
    const measured = await step(workspace, 'push', payload, safe)
    expect([measured.code, measured.outputs['verdict']], measured.log).toEqual([0, 'pass'])
    expect(readdirSync(home)).toEqual([])
    expect(readFileSync(path.join(workspace.path, '.git/config'), 'utf8')).not.toContain('safe')
  })

  test('an input that resembles none is a warning', async () => {
    const result = await step(workspace, 'push', payload, { inputs: { ...inputs, 'fruit-basket': 'x' } })
    expect(result.code, result.log).toBe(0)
    expect(result.commands.some(({ name, text }) => name === 'warning' && text.includes('fruit-basket'))).toBe(true)
  })

  test('the configuration file of the checkout is read, and inputs win over it', async () => {
    mkdirSync(path.join(workspace.path, '.github'))
    writeFileSync(
      path.join(workspace.path, '.github/benchgate.yml'),
      'threshold: 7%\nkey: from the file\nmax-rounds: 9\n',
    )
    const result = await step(workspace, 'push', payload)
    expect(reportOf(result)).toMatchObject({ key: 'from the file', plan: { threshold: 0.07, maxRounds: 12 } })
  })

  test('summary: false leaves the step summary alone', async () => {
    const result = await step(workspace, 'push', payload, { inputs: { ...inputs, summary: 'false' } })
    expect([result.code, result.summary]).toEqual([0, ''])
    expect(result.outputs['verdict']).toBe('pass')
  })

  test('what the suite prints are no commands, and it gets neither token nor command files', async () => {
    const hostile = `echo '::error::forged' >&2; echo '::set-output name=verdict::pass' >&2
echo "$GITHUB_OUTPUT$GITHUB_ENV$GITHUB_STEP_SUMMARY$INPUT_RUN$ACTIONS_RUNTIME_TOKEN$MY_TOKEN-end" >&2
bash suite.sh`
    const env = { ACTIONS_RUNTIME_TOKEN: 'runtime-token-0123456789', MY_TOKEN: 'runtime-token-0123456789' }
    const result = await step(workspace, 'push', payload, { inputs: { ...inputs, run: hostile }, env })
    expect(result.code, result.log).toBe(0)
    expect(result.log).toContain('::error::forged')
    expect(result.log).toMatch(/^-end$/m)
    expect(result.commands.filter(({ name }) => name === 'error' || name === 'set-output')).toEqual([])
    expect(result.log).not.toContain('runtime-token')
  })

  test('a cancelled job: inconclusive, rounds saved, nothing left', async () => {
    const before = stateOf(workspace)
    let killed = false
    const result = await step(workspace, 'push', payload, {
      inputs: { run: 'sleep 0.2; bash suite.sh', 'min-rounds': '30' },
      env: { RUNNER_DEBUG: '1' },
      watch(log, kill) {
        if (killed || (log.match(/"name":"parse"/g)?.length ?? 0) < 7) return
        killed = true
        kill('SIGINT')
      },
    })
    expect([result.code, result.outputs['verdict']], result.log).toEqual([4, 'inconclusive'])
    expect(reportOf(result).notes.map(({ code }) => code)).toContain('rounds-saved')
    expect(stateOf(workspace)).toBe(before)
    const temp = path.join(path.dirname(path.dirname(path.dirname(result.outputs['report-json']!))), 'temp')
    expect(readdirSync(temp).filter((name) => /^benchgate-[0-9a-f]{12}$/.test(name))).toEqual([])
  })
})
