/** Notes: written with their words, read back as they were, and whatever a stranger puts into them told as a
 *  text of his. */

import { describe, expect, test } from 'vitest'
import type { Uncounted } from '../../../src/model/instructions.ts'
import type { ArtifactRefusal, NoBaseline } from '../../../src/model/no-baseline.ts'
import { codeOf, type Note, several } from '../../../src/model/note.ts'
import type { WhyAllMeasured } from '../../../src/model/reached.ts'
import type { NoFairClock } from '../../../src/model/why-pairing.ts'
import { parseReport, renderJson } from '../../../src/report/json/json.ts'
import { noteCodes, noteDocument, noteSentence, noteShape, noteWords } from '../../../src/report/notes/notes.ts'
import { pass } from '../samples.ts'

const commit = '4f2a9c1d6b8e07a35c19e2f4d7b6a08c3e5f1920'
const names = several(['a', 'b', 'c', 'd'])
const differences = [{ key: 'cpu', stored: 'x', now: 'y' }]
const undecided = {
  code: 'undecided',
  rounds: 20,
  compared: 4,
  short: 2,
  worst: 'b',
  needRounds: 84,
  needSeconds: 960,
  hopeless: 1,
  maxRounds: 30,
  budgetSeconds: 300,
} as const

const reasons: readonly NoBaseline[] = [
  { code: 'no-run-of-suite', branch: 'benchgate-data', suite: 'x', others: several([]) },
  { code: 'no-run-of-suite', branch: 'benchgate-data', suite: 'x', others: names },
  { code: 'no-artifact', artifact: 'x', among: null },
  { code: 'no-artifact', artifact: 'x', among: 100 },
  { code: 'unknown-commit', commit },
  { code: 'no-run-near', commits: 4, base: commit, suite: 'x' },
  { code: 'no-run-near', commits: 1, base: commit, suite: 'x' },
  { code: 'none-of-a-push' },
  { code: 'none-comparable' },
  { code: 'runs-of-other-suite', runs: 2, differences },
  { code: 'other-sources', runs: 1, files: null },
  { code: 'other-sources', runs: 2, files: names },
  { code: 'no-file-named' },
  { code: 'runs-of-other-machine', machine: 'x' },
  { code: 'too-few-stored', runs: 1 },
  { code: 'source-failed', message: 'Artifacts cannot be read.' },
]

const refusals: readonly ArtifactRefusal[] = [
  { code: 'unknown-run' },
  { code: 'other-repository' },
  { code: 'fork' },
  { code: 'other-branch' },
  { code: 'expired' },
  { code: 'run-gone' },
  { code: 'not-pushed', event: 'pull_request' },
  { code: 'run-of-branch', branch: 'topic' },
  { code: 'run-of-branch', branch: null },
  { code: 'run-of-commit', commit },
  { code: 'no-workflow-file', path: 'dynamic/x' },
]

const noClock: readonly NoFairClock[] = [
  { code: 'not-linux' },
  { code: 'not-for-architecture', architecture: 'riscv64' },
  { code: 'clock-not-installed' },
  { code: 'clock-path-divides' },
  { code: 'clock-unreadable', error: 'EACCES' },
  { code: 'clock-no-library' },
  { code: 'clock-of-other-processor' },
  { code: 'error-not-measured', tool: 'mitata' },
  { code: 'measures-others', tool: 'hyperfine' },
  { code: 'time-not-told' },
  { code: 'time-not-asked' },
  { code: 'too-many-processes' },
  { code: 'asks-too-often', times: 1000, share: 1 },
  { code: 'suite-waits', share: 0.5 },
  { code: 'work-not-covered', share: 0.73 },
  { code: 'side-takes-longer', side: 'head', times: 2.04 },
  { code: 'no-times' },
  { code: 'timed-by-other-clock', benchmark: 'a', times: 2 },
  { code: 'work-elsewhere', benchmark: 'a', times: 0.0104 },
  { code: 'sanitiser-first' },
  { code: 'trial-failed', message: 'it ended with exit code 1.' },
]

const uncounted: readonly Uncounted[] = [
  { code: 'failed', message: 'it was ended by SIGILL.' },
  { code: 'no-time' },
  { code: 'nothing' },
  { code: 'own-iterations' },
  { code: 'starts-programs' },
  { code: 'launched-together' },
  { code: 'varies' },
  { code: 'launches-differ', range: 0.12 },
  { code: 'runs-differ' },
  { code: 'runs-not-found' },
  { code: 'gives-others' },
]

const whyAllMeasured: readonly WhyAllMeasured[] = [
  { code: 'shard' },
  { code: 'nothing-changed' },
  { code: 'not-code', files: names },
  { code: 'added-or-gone', files: names },
  { code: 'not-loaded', files: names },
  { code: 'outside-functions', files: names },
  { code: 'run-otherwise', function: 'parse', file: 'a.py' },
  { code: 'package-differs', file: 'node_modules/x/index.js' },
  { code: 'rewritten', file: 'a.ts' },
  { code: 'processes' },
  { code: 'not-counted', because: 'the profiler is in use' },
  { code: 'compiled', package: 'numba' },
  { code: 'no-workers' },
  { code: 'cannot-leave-out' },
  { code: 'other-benchmarks' },
  { code: 'benchmark-failed', benchmark: 'parse' },
  { code: 'none-reached' },
  { code: 'too-long', seconds: 90 },
  { code: 'failed', because: 'It ended.' },
]

const tooLong = { budgetSeconds: 120, pairSeconds: 240, needSeconds: 1800, shards: 4 }

/** One of each, or more where the words differ. */
const all: readonly Note[] = [
  { code: 'part-of-suite', shard: { index: 1, of: 3 } },
  { code: 'only-reached', measured: 1, functions: 1, leftOut: several(['a']) },
  { code: 'only-reached', measured: 2, functions: 3, leftOut: names },
  { code: 'only-fitting', measured: 1, leftOut: names, ...tooLong },
  { code: 'only-fitting', measured: 9, leftOut: names, ...tooLong, needSeconds: 90_000, shards: 0 },
  { code: 'all-reached', functions: 2 },
  ...whyAllMeasured.map((because) => ({ code: 'all-measured', because }) as const),
  { code: 'same-commit' },
  { code: 'same-files' },
  { code: 'suite-absent-in-base', because: 'no file', advice: 'Look.' },
  { code: 'suite-absent-in-base', because: 'no file', advice: null },
  { code: 'iterations-ignored', benchmarks: names },
  { code: 'not-pinned', possible: false, where: several([]) },
  { code: 'not-pinned', possible: true, where: names },
  { code: 'metrics-of-one-side', side: 'base', metrics: names, benchmarks: 3 },
  { code: 'metrics-of-one-side', side: 'base', metrics: names, benchmarks: 4, named: names },
  { code: 'same-results', file: 'a.json' },
  { code: 'measured-in-some', benchmarks: names },
  { code: 'work-differs', benchmarks: names, base: 16274, head: 17671, unit: 'B' },
  { code: 'work-differs', benchmarks: several(['a']), base: 100, head: 90, unit: '1' },
  { code: 'alike-names', benchmarks: names, but: 'spelling' },
  { code: 'alike-names', benchmarks: several(['a']), but: 'processors' },
  { code: 'broken-before', benchmarks: several(['a']) },
  { code: 'broken-before', benchmarks: names },
  { code: 'code-not-seen' },
  { code: 'code-not-told', programs: ['python3.11'] },
  { code: 'never-awaited', functions: several(['fetch']) },
  { code: 'never-awaited', functions: names },
  { code: 'harness-head', files: 1 },
  { code: 'leftovers-removed', checkouts: 2 },
  { code: 'large-files-missing', files: names },
  { code: 'uncommitted-changes', files: several(['a']) },
  { code: 'uncommitted-changes', files: names },
  { code: 'short-settings', tool: 'criterion', flags: '--sample-size 10' },
  { code: 'focus-failed', because: null, missing: 1, asked: 2 },
  { code: 'focus-failed', because: 'it failed', missing: 0, asked: 2 },
  { code: 'no-lockstep', because: 'it cannot' },
  { code: 'fair-clock' },
  ...noClock.map((because) => ({ code: 'no-fair-clock', because }) as const),
  { code: 'other-harness', base: 'node 20', head: 'node 22' },
  { code: 'optimised-away', benchmarks: names },
  { code: 'not-counted', benchmarks: several(['a']) },
  { code: 'not-counted', benchmarks: names },
  { code: 'not-counted', benchmarks: names, varies: true },
  { code: 'not-counted', benchmarks: names, alone: true },
  { code: 'instructions-counted', by: 'valgrind 3.19.0', launches: 2, seconds: 40, most: 300 },
  { code: 'instructions-counted', by: 'perf', launches: 2, seconds: 40, most: 300, alone: true },
  { code: 'instructions-counted', by: 'perf', launches: 2, seconds: 40, most: 300, whole: true },
  ...uncounted.map((because) => ({ code: 'instructions-left-out', benchmarks: names, because }) as const),
  { code: 'instructions-left-out', benchmarks: names, because: { code: 'no-time' }, alone: true },
  { code: 'no-instructions', because: { code: 'no-counter', tried: ['perf is not installed', 'valgrind is not'] } },
  { code: 'no-instructions', because: { code: 'work-not-fixed', pairing: 'rounds' } },
  { code: 'no-instructions', because: { code: 'by-the-clock', tool: 'criterion' } },
  { code: 'no-instructions', because: { code: 'tool-counts', tool: 'iai' } },
  { code: 'no-instructions', because: { code: 'shard' } },
  { code: 'no-instructions', because: { code: 'other-benchmarks', benchmarks: names } },
  { code: 'sharing', benchmark: 'a', alone: 1, together: 1.3 },
  { code: 'short-budget', fits: 3, fewest: 8, secondsPerRound: 90, budgetSeconds: 300, needSeconds: 900 },
  { code: 'held-up', share: 0.2 },
  undecided,
  { code: 'rounds-saved', rounds: 1, base: '/tmp/x/base.json', head: '/tmp/x/head.json' },
  { code: 'rounds-not-saved', rounds: 2, because: 'no room' },
  { code: 'not-paired' },
  { code: 'copied-results', files: several(['a']) },
  { code: 'copied-results', files: names },
  { code: 'unlike-processors', base: 'x', head: 'y' },
  { code: 'baseline-not-used', source: 'branch', because: { code: 'no-branch', branch: 'benchgate-data' } },
  ...reasons.map((because) => ({ code: 'baseline-not-used', source: 'branch', because }) as const),
  { code: 'history-cut', benchmarks: 4, named: [{ benchmark: 'a', runs: 3 }] },
  { code: 'stored-width', detectable: 0.1 },
  { code: 'stored-baseline', commit, steps: 2, base: 'main', where: 'on benchgate-data' },
  { code: 'other-machine', runs: 3, leftOut: false, machines: ['x'], here: 'y' },
  { code: 'other-suite', runs: 1, differences },
  { code: 'stored-counts', machine: 'x', differences: [] },
  { code: 'stored-counts', machine: 'x', differences },
  { code: 'surroundings-changed', differences },
  { code: 'runs-of-pull-requests', runs: { count: 1, named: ['12'] } },
  { code: 'runs-of-pull-requests', runs: names },
  ...refusals.map((because) => ({ code: 'untrusted-record', artifact: 'x', commit, because }) as const),
  { code: 'clock-skew', run: '12', commit, day: '2030-01-01' },
  { code: 'unrelated-files', branch: 'benchgate-data', files: names },
  { code: 'artifacts-left-out', artifact: 'x', kinds: [{ count: 2, because: { code: 'expired' } }] },
  {
    code: 'shard',
    shard: { index: 1, of: 2 },
    rounds: 8,
    pairing: 'rounds',
    seconds: 61,
    cpu: 'AMD EPYC 7763',
    seed: 's',
  },
  { code: 'samples-left-out' },
  { code: 'judged-again' },
  { code: 'rows-not-kept', rows: 7 },
  { code: 'result-not-kept' },
  { code: 'rerun', attempt: 2, known: true, rate: 0.025, statedRate: 0.05 },
  { code: 'rerun', attempt: 3, known: false, rate: 0.0125, statedRate: 0.05 },
  { code: 'found-before', benchmarks: names },
  { code: 'cleared', benchmarks: names },
  { code: 'measured-by-fork' },
  { code: 'base-of-fork', commit: 'c'.repeat(40), branch: 'main', because: null },
  { code: 'base-of-fork', commit: 'c'.repeat(40), branch: 'main', because: 'the token lacks `contents: read`' },
  {
    code: 'rules-changed',
    changes: [{ key: 'threshold', from: '5%', to: '50%' }],
    file: '.github/benchgate.yml',
  },
  { code: 'rule-without-match', rules: names },
  { code: 'same-key', key: 'bench' },
  { code: 'label-expired', label: 'perf ok' },
  { code: 'command-wrong', by: 'eve', written: '/benchgate `accept`', because: 'no-reason' },
  { code: 'command-wrong', by: 'eve', written: '/benchgate accept', because: 'glob-too-long' },
  { code: 'no-write-access', by: 'eve' },
  { code: 'fork-token', lacking: ['comment'], whose: 'dependabot' },
  { code: 'missing-permission', lacking: ['comment', 'check'], permissions: ['checks: write'] },
  { code: 'github-failed', lacking: ['comment'], because: ['it is down'] },
]

test('every code is met here', () => {
  expect([...new Set(all.map(({ code }) => code))].sort()).toEqual([...noteCodes].sort())
})

describe.each(all.map((note) => [note.code, note] as const))('%s', (code, note) => {
  test('has one line of words, without a gap', () => {
    const { level, text, hint } = noteWords(note)
    expect(['notice', 'warning']).toContain(level)
    expect(text).toMatch(/^\S.*\S$/)
    for (const words of [text, hint ?? '']) expect(words).not.toMatch(/undefined|null|NaN|\[object|\n| {2}|\.\./)
  })

  test('is written with its words and its data, and read back', () => {
    const [written] = JSON.parse(renderJson({ ...pass, notes: [note] })).notes
    expect(written).toEqual(JSON.parse(JSON.stringify(noteDocument(note))))
    expect(written).toMatchObject({ code, text: noteWords(note).text })
    expect(parseReport(JSON.parse(renderJson({ ...pass, notes: [note] }))).notes).toEqual([note])
  })
})

test.each<Note>([
  { code: 'not-counted', benchmarks: names, alone: true },
  { code: 'instructions-left-out', benchmarks: names, because: { code: 'no-time' }, alone: true },
])('where no budget is set, $code advises on no budget', (note) => {
  const { hint } = noteWords(note)
  expect(hint).toContain('Raise `launches`')
  expect(hint).not.toContain('time-budget')
})

test('a note of an older report, which has the text alone, is told as it stands there', () => {
  const old = { level: 'warning', code: 'undecided', text: 'Too few @rounds.', hint: 'Wait.' }
  const note = noteShape(old, 'notes[0]')
  expect(note).toEqual({ code: 'as-read', was: 'undecided', level: 'warning', text: 'Too few @rounds.', hint: 'Wait.' })
  expect(codeOf(note)).toBe('undecided')
  expect(noteDocument(note)).toEqual(old)
  expect(noteSentence(note)).toBe('Too few @rounds. Wait.')
})

test.each([
  ['a code that this version does not know', { code: 'later', data: { x: 1 } }],
  ['data of another shape', { code: 'held-up', data: { share: 'all' } }],
  ['data out of range', { code: 'held-up', data: { share: 7 } }],
  ['a code of the prototype', { code: 'constructor', data: {} }],
])('%s: the text that stands there is told', (_, more) => {
  expect(noteShape({ level: 'notice', text: 'x', ...more }, '')).toMatchObject({ code: 'as-read', was: more.code })
})

test('what is said beside sound data is said in this version’s words', () => {
  const note = noteShape({ level: 'notice', code: 'held-up', text: 'All is well.', data: { share: 0.5 } }, '')
  expect(noteWords(note)).toMatchObject({ level: 'warning', text: expect.stringContaining('for 50 % of the time') })
})

test.each([
  [['python3.11'], /PYTHONPATH/],
  [['/usr/bin/node'], /NODE_OPTIONS\.$/],
  [['node', 'python3'], /PYTHONPATH.* and NODE_OPTIONS\.$/],
  [['deno', 'bun'], null],
])('what %j did not tell is advised on in its own words', (programs, hint) => {
  const { hint: said = null } = noteWords({ code: 'code-not-told', programs })
  if (hint === null) expect(said).toBeNull()
  else expect(said).toMatch(hint)
})
