/** `benchgate compare` on real repositories: what a user gets, and what is left behind. */

import { readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import type { ReportDocument } from '../../src/report/json/json.ts'
import { benchgate, type Ended, type Options } from './program.ts'
import { createRepository, stateOf, suiteOf, type TestRepository, temporaryFolder } from './repository.ts'

let folder: ReturnType<typeof temporaryFolder>
let repository: TestRepository
/** Where the program puts its worktrees: nothing may be left there. */
let temporary: ReturnType<typeof temporaryFolder>

beforeEach(() => {
  folder = temporaryFolder()
  temporary = temporaryFolder()
  repository = createRepository(path.join(folder.path, 'the repository'))
})
afterEach(() => {
  folder.remove()
  temporary.remove()
})

const suite = ['--', 'bash', 'suite.sh']

function compare(args: readonly string[], options: Partial<Options> = {}): Promise<Ended> {
  const env = { TMPDIR: temporary.path, ...options.env }
  return benchgate(['compare', ...args], { cwd: repository.path, ...options, env })
}

async function report(args: readonly string[]): Promise<{ ended: Ended; report: Report }> {
  const ended = await compare(['--json', ...args])
  return { ended, report: JSON.parse(ended.stdout) as Report }
}

function outcomes({ benchmarks }: Report): Record<string, string> {
  return Object.fromEntries(benchmarks.map((row) => [row.name, row.outcome]))
}

const even = { 'suite.sh': suiteOf({ parse: 100, sort: 200, map: 300 }) }
const slower = { 'suite.sh': suiteOf({ parse: 160, sort: 200, map: 300 }) }

test('a slowdown is blocked and named, the others are not, and nothing is left or changed', async () => {
  repository.commit('even', even)
  repository.commit('slower', slower)
  const before = stateOf(repository)
  const { ended, report: found } = await report(['HEAD~1', 'HEAD', ...suite])
  expect(ended.code).toBe(1)
  expect(outcomes(found)).toEqual({ parse: 'regressed', sort: 'unchanged', map: 'unchanged' })
  expect(found).toMatchObject({ schema: 'benchgate/report/1', verdict: 'fail', exitCode: 1, tool: 'benchgate' })
  expect(found.benchmarks.find(({ name }) => name === 'parse')?.change?.estimate).toBeCloseTo(0.6, 1)
  expect(ended.stderr).toContain('parse')
  expect(stateOf(repository)).toBe(before)
  expect(readdirSync(temporary.path)).toEqual([])
})

test('the table goes to standard output, everything else to standard error', async () => {
  repository.commit('even', even)
  repository.commit('slower', slower)
  const { code, stdout, stderr } = await compare(['HEAD~1', 'HEAD', '--max-rounds', '12', ...suite])
  expect(code).toBe(1)
  expect(stdout).toMatch(/^✗ Slower: parse \+\d\d\.\d % \(threshold 5 %\)\n/)
  expect(stdout).not.toContain('\u001b')
  expect(stderr).toMatch(/^Base: [0-9a-f]{12} HEAD~1: even\nHead: [0-9a-f]{12} HEAD: slower\n/)
  expect(stderr).toContain('at most 12 rounds')
  const coloured = await compare(['HEAD~1', 'HEAD', '--max-rounds', '12', ...suite], { env: { FORCE_COLOR: '1' } })
  expect(coloured.stdout).toContain('\u001b[')
  const plain = await compare(['HEAD~1', 'HEAD', '--max-rounds', '12', ...suite], {
    env: { FORCE_COLOR: '1', NO_COLOR: '1' },
  })
  expect(plain.stdout).not.toContain('\u001b')
})

test('the same commit against itself passes, and says so', async () => {
  repository.commit('even', even)
  const { ended, report: found } = await report(['HEAD', 'HEAD', ...suite])
  expect(ended.code).toBe(0)
  expect(found.verdict).toBe('pass')
  expect(found.notes.map(({ code }) => code)).toContain('same-commit')
})

test('the reported command measures the same again, in the same order', async () => {
  repository.commit('even', even)
  repository.commit('slower', slower)
  const { report: first } = await report(['HEAD~1', 'HEAD', '--max-rounds', '12', '--seed', 'a seed', ...suite])
  expect(first.seed).toBe('a seed')
  expect(first.reproduce).toBe(
    `benchgate compare ${first.base.commit} ${first.head.commit} --max-rounds 12 --seed 'a seed' -- bash suite.sh`,
  )
})

test('without a base: the merge base with the default branch, or the commit before', async () => {
  const first = repository.commit('even', even)
  const second = repository.commit('even again', { 'README.md': 'x' })
  repository.git('checkout', '--quiet', '-b', 'feature', first)
  repository.commit('slower', slower)
  const feature = await report(['--max-rounds', '12', ...suite])
  expect(feature.report.base).toMatchObject({ commit: first, chosen: 'merge base of main and HEAD' })
  expect([feature.ended.code, outcomes(feature.report)]).toEqual([
    1,
    { parse: 'regressed', sort: 'unchanged', map: 'unchanged' },
  ])
  repository.git('checkout', '--quiet', 'main')
  const main = await report(['--max-rounds', '12', ...suite])
  expect(main.report.base).toMatchObject({ commit: first, chosen: 'the commit before HEAD, since HEAD is on main' })
  expect(main.report.head.commit).toBe(second)
  expect(main.ended.code).toBe(0)
})

test('uncommitted changes are not measured, and that is said', async () => {
  repository.commit('even', even)
  repository.commit('empty')
  writeFileSync(path.join(repository.path, 'suite.sh'), slower['suite.sh'])
  const before = stateOf(repository)
  const { ended, report: found } = await report(['HEAD~1', 'HEAD', '--max-rounds', '12', ...suite])
  expect(ended.code).toBe(0)
  expect(found.notes.map(({ code }) => code)).toContain('uncommitted-changes')
  expect(stateOf(repository)).toBe(before)
})

test('the configuration file is read, and flags win over it', async () => {
  const config = `run: bash suite.sh
threshold: 90%
max-rounds: 12
rules:
  - match: sort
    ignore: true
`
  repository.commit('even', { ...even, '.github/benchgate.yml': config })
  repository.commit('slower', slower)
  const file = await report([])
  expect(file.ended.code).toBe(0)
  expect(file.report.plan).toMatchObject({ threshold: 0.9, maxRounds: 12 })
  const flag = await report(['--threshold', '5%'])
  expect(flag.ended.code).toBe(1)
  writeFileSync(path.join(repository.path, '.github/benchgate.yml'), 'treshold: 5%\n')
  const wrong = await compare(suite)
  expect(wrong.code).toBe(2)
  expect(wrong.stderr).toContain('.github/benchgate.yml: line 1: treshold: no such key. Did you mean threshold?')
})

test('results of a file, from a folder of the repository, are those of this launch', async () => {
  const stale = suiteOf({ parse: 1 })
  const files = { 'perf/run.sh': 'mkdir -p out && bash suite.sh > out/result.json\n' }
  repository.commit('even', { ...files, 'perf/suite.sh': even['suite.sh'], 'perf/out/result.json': stale })
  repository.commit('slower', { 'perf/suite.sh': slower['suite.sh'] })
  const where = ['--working-directory', 'perf', '--results', 'out/result.json', '--max-rounds', '12']
  const { ended, report: found } = await report([...where, '--run', 'bash run.sh'])
  expect(ended.code).toBe(1)
  expect(outcomes(found)).toEqual({ parse: 'regressed', sort: 'unchanged', map: 'unchanged' })
})

test('setup runs once on each side before anything is measured', async () => {
  repository.commit('even', { 'make.sh': 'cp suite.in suite.sh; echo made >> ../log\n', 'suite.in': even['suite.sh'] })
  repository.commit('slower', { 'suite.in': slower['suite.sh'] })
  const { ended, report: found } = await report(['--setup', 'bash make.sh', '--max-rounds', '12', ...suite])
  expect([ended.code, found.verdict]).toEqual([1, 'fail'])
  expect(ended.stderr.match(/^Setting up (base|head): bash make.sh$/gm)).toHaveLength(2)
})

test('fail-on decides what a regression costs', async () => {
  repository.commit('even', even)
  repository.commit('slower', slower)
  const { ended, report: found } = await report(['--fail-on', 'never', '--max-rounds', '12', ...suite])
  expect(ended.code).toBe(0)
  expect(found.benchmarks.some(({ outcome }) => outcome === 'regressed')).toBe(true)
})

test('cancelled: what was measured is saved and can be compared, nothing is left, and it is not green', async () => {
  repository.commit('even', even)
  repository.commit('slow to run', { 'suite.sh': `sleep 0.3\n${even['suite.sh']}` })
  const before = stateOf(repository)
  let killed = false
  const ended = await compare(['--json', '--verbose', '--min-rounds', '20', ...suite], {
    watch(stderr, kill) {
      // The suite's third output of head is the second counted round.
      if (killed || (stderr.match(/"name":"parse"/g)?.length ?? 0) < 7) return
      killed = true
      kill('SIGINT')
    },
  })
  expect(ended.code).toBe(4)
  const found = JSON.parse(ended.stdout) as ReportDocument
  expect(found).toMatchObject({ verdict: 'inconclusive', exitCode: 4 })
  expect(found.reasons[0]).toMatchObject({ code: 'cancelled' })
  expect(found.plan.rounds).toBeGreaterThanOrEqual(2)
  expect(stateOf(repository)).toBe(before)
  const saved = readdirSync(temporary.path)
  expect(saved).toEqual([expect.stringMatching(/^benchgate-rounds-/)])
  const note = found.notes.find(({ code }) => code === 'rounds-saved')
  expect(note?.text).toContain(saved[0])
  const at = (name: string) => path.join(temporary.path, saved[0]!, name)
  const again = await benchgate(['diff', '--json', '--paired', '--base', at('base.json'), '--head', at('head.json')], {
    cwd: folder.path,
  })
  expect((JSON.parse(again.stdout) as Report).plan).toMatchObject({ pairing: 'rounds', rounds: found.plan.rounds })
})

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s before the first round leaves nothing and is not green',
  async (signal) => {
    repository.commit('even', { 'suite.sh': 'sleep 30\n' })
    repository.commit('even')
    const before = stateOf(repository)
    let killed = false
    const ended = await compare(suite, {
      watch(stderr, kill) {
        if (killed || !stderr.includes('warming up')) return
        killed = true
        setTimeout(() => kill(signal), 300)
      },
    })
    expect(ended.code).toBe(4)
    expect(stateOf(repository)).toBe(before)
    expect(readdirSync(temporary.path)).toEqual([])
  },
)
