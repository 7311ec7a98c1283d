import { expect, test } from 'vitest'
import type { Doubt } from '../../src/model/comparison.ts'
import { render } from '../../src/report/phrase.ts'
import { doubtCounts, explainDoubt, outcomeWords } from '../../src/report/words.ts'
import { change, row } from './samples.ts'

function words(phrase: ReturnType<typeof outcomeWords>): string {
  return render(phrase, ({ quote }) => `“${quote}”`)
}

const wide = { change: change(0.055, -0.021, 0.132), threshold: 0.05, detectable: null }

test.each<[Doubt, string, string | null]>([
  [{ code: 'too-few-rounds', have: 1, need: 6 }, 'only 1 round of the 6 that an answer needs', 'measure more rounds'],
  [
    { code: 'too-noisy', scatter: 0.21, need: 96, threshold: 0.05 },
    'too noisy: one pair scatters by 21 %',
    'about 96 rounds would decide it, or a threshold of 14 %',
  ],
  [
    { code: 'too-noisy', scatter: 0.21, need: null, threshold: 0.05 },
    'too noisy: one pair scatters by 21 %',
    'no number of rounds in reason would decide it; a threshold of 14 % would',
  ],
  [
    { code: 'too-noisy', scatter: 0.008, need: 96, threshold: 0.05, alike: { pairs: 24, worth: 5 } },
    'pairs in a row are alike, as where a machine changes slowly: 24 that scatter by 0.8 % tell as much as 5',
    'about 96 rounds would decide it, or a threshold of 14 %',
  ],
  [
    { code: 'size-unresolved', direction: 'slower', need: 44 },
    'slower, but perhaps by less than 5 %',
    'about 44 rounds would decide it, or a threshold of 14 %',
  ],
  [
    { code: 'not-confirmed', benchmarks: 42 },
    'no more than chance: among 42 benchmarks, one looks like this now and then',
    'measure again if you expected a change',
  ],
  [
    { code: 'missing-in-rounds', base: 19, head: 21, rounds: 21 },
    'present in only 19 of 21 rounds of base',
    'make the suite run the same benchmarks every time',
  ],
  [
    { code: 'missing-in-rounds', base: 21, head: 15, rounds: 21, because: 'failed: timed out' },
    'present in only 15 of 21 rounds of head, in others “failed: timed out”',
    'make the suite run the same benchmarks every time',
  ],
  [
    { code: 'missing-in-rounds', base: 21, head: 15, rounds: 21, silent: true },
    'present in only 15 of 21 rounds of head, and nothing says why',
    'make the suite run the same benchmarks every time, or say which it skips',
  ],
  [
    { code: 'missing-in-rounds', base: 19, head: 15, rounds: 21 },
    'present in only 19 of 21 rounds of base and 15 of head',
    'make the suite run the same benchmarks every time',
  ],
  [
    { code: 'not-positive', found: 0 },
    'the value 0 was measured, and a ratio needs values above zero',
    "give each measurement more work, so that the tool's clock can see it",
  ],
  [
    { code: 'order-effect', effect: -0.03 },
    'whichever side ran second differed by −3.0 %, as large as the change itself',
    'look for a cache, a temperature or a leftover process that the first launch leaves behind',
  ],
  [
    { code: 'one-number', launches: 1 },
    '1 launch a side: one number says nothing about its scatter',
    'give several launches a side, or let Benchgate measure (`baseline: paired`)',
  ],
  [
    { code: 'no-baseline' },
    'no stored baseline yet',
    'use `baseline: paired`, or let a push to the default branch store one',
  ],
  [
    { code: 'too-few-runs', have: 1, need: 3 },
    'only 1 comparable stored run of the 3 that tell how runs scatter',
    'use `baseline: paired`, or let more pushes to the default branch store runs',
  ],
  [
    { code: 'other-machine', base: 'A', head: 'B' },
    'baseline from another machine: “A” then, “B” now',
    'use `baseline: paired`, which measures both on this machine',
  ],
  [
    { code: 'whole-suite-shifted', change: 0.08 },
    'the whole suite moved by +8.0 % together, which is more often the machine than the code',
    'use `baseline: paired` to tell the two apart',
  ],
  [
    { code: 'counter-varies', jitter: 0.004 },
    'this counter should repeat exactly, but varies by 0.4 % between launches of one commit',
    'fix the seeds and the iteration count of the benchmark',
  ],
  [{ code: 'stopped-early' }, 'measuring ended before this was decided', 'measure again'],
  [
    { code: 'sharing', alone: 0.01 },
    'both sides shared one core; measured alone the change is +1.0 %',
    'use `pairing: rounds` for this suite',
  ],
  [
    { code: 'optimised-away', seconds: 3.1e-10 },
    'takes 310 ps, less than the work could: the compiler may have removed it',
    'use the result of the benchmarked code',
  ],
])('%o', (doubt, what, advice) => {
  const explained = explainDoubt(doubt, wide)
  expect(words(explained.what)).toBe(what)
  expect(explained.advice === null ? null : words(explained.advice)).toBe(advice)
})

test.each<[number, string]>([
  [0.996, '; a threshold of 100 % would'],
  [1.004, ''],
  [12, ''],
])('no threshold is proposed beyond half the speed: an interval up to %d', (high, other) => {
  const { advice } = explainDoubt(
    { code: 'too-noisy', scatter: 1, need: null, threshold: 0.05 },
    { change: change(0, -0.1, high), threshold: 0.05, detectable: null },
  )
  expect(words(advice!)).toBe(`no number of rounds in reason would decide it${other}`)
})

test('no threshold is proposed where the interval has no end', () => {
  const { advice } = explainDoubt(
    { code: 'too-noisy', scatter: 1, need: null, threshold: 0.05 },
    { change: change(0, null, 0.1), threshold: 0.05, detectable: null },
  )
  expect(words(advice!)).toBe('no number of rounds in reason would decide it')
})

test.each([
  [row('x', 'regressed'), 'slower'],
  [row('x', 'improved', { metric: 'throughput', unit: '1/s', better: 'higher' }), 'faster'],
  [row('x', 'regressed', { metric: 'instructions', unit: '1', exact: true }), 'more instructions'],
  [row('x', 'improved', { metric: 'bytes', unit: 'B' }), 'fewer bytes'],
  [row('x', 'regressed', { metric: 'score', unit: 'points', better: 'higher' }), 'less “score”'],
  [
    row('x', 'changed', { metric: 'hit ratio', unit: '1', better: 'unknown', change: change(-0.1, -0.2, -0.05) }),
    'less “hit ratio”',
  ],
  [row('x', 'regressed', { metric: 'constructor', unit: '1' }), 'more “constructor”'],
  [row('x', 'regressed', { metric: null, unit: null }), 'more'],
  [row('x', 'failed', { where: 'both' }), 'failed on both sides'],
  [row('x', 'skipped', { where: 'head' }), 'skipped in head'],
  [row('x', 'added'), 'new'],
])('%o', (benchmark, text) => {
  expect(words(outcomeWords(benchmark))).toBe(text)
})

test('doubts are counted, the most frequent first', () => {
  const rows = [{ code: 'no-baseline' }, { code: 'stopped-early' }, { code: 'stopped-early' }] as const
  const counts = doubtCounts(rows.map((doubt) => ({ comparison: row('x', 'inconclusive', { doubt }) })))
  expect(counts).toEqual([
    { words: 'ended too early', count: 2 },
    { words: 'no baseline', count: 1 },
  ])
})
