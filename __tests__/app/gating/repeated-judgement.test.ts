/** Judging the same code again: the rate that is left, and what a slowdown that was found may come to. */
import { expect, test } from 'vitest'
import { earlierOf, sameAs, shareOfRate, withEarlier } from '../../../src/app/gating/repeated-judgement.ts'
import { comparePaired } from '../../../src/compare/paired.ts'
import type { Plan } from '../../../src/config/plan.ts'
import { carryOver } from '../../../src/gate/carry-over.ts'
import { noteWords } from '../../../src/report/notes/notes.ts'
import { createRandom, type Random } from '../../../src/statistics/random.ts'
import { launch, ok, pairs, rule, time, times } from '../../compare/launches.ts'
import { report, row, samples } from '../../report/samples.ts'

const [base, head] = ['b'.repeat(40), 'a'.repeat(40)]
const deciding = {
  threshold: 0.05,
  counterThreshold: 0.01,
  falseAlarmRate: 0.05,
  failOn: ['regression', 'missing', 'error'],
  sensitivity: 'strict',
  rules: [],
} as const
const plan = { deciding } as unknown as Plan
const sides = { base: { commit: base, label: 'main', source: 'paired' }, head: { commit: head, label: 'x' } } as const
const failed = report({ ...sides, verdict: 'fail', exitCode: 1, benchmarks: [row('a', 'regressed')] })
const noisy = row('a', 'inconclusive', {
  change: { estimate: 0.02, low: -0.04, high: 0.09 },
  doubt: { code: 'too-noisy', scatter: 0.1, need: 90, threshold: 0.05 },
})

test.each([
  ['nothing is known, started once', null, 1, null],
  ['nothing is known, started again', null, 3, 3],
  ['the first result is known', failed, 1, 2],
  [
    'the second is',
    { ...failed, rerun: { attempt: 2, known: true, statedRate: 0.05, carried: [], cleared: [] } },
    5,
    3,
  ],
])('%s', (_, last, runAttempt, attempt) => {
  expect(earlierOf(last, runAttempt)?.attempt ?? null).toBe(attempt)
})

test('the same numbers once more are judged as they were, by what was known before them', () => {
  const rerun = { attempt: 3, known: true, statedRate: 0.05, carried: ['a'], cleared: [] }
  const carried = row('a', 'regressed', { doubt: { code: 'found-before', attempt: 1, now: null } })
  const last = { ...failed, rerun, benchmarks: [carried, row('b', 'regressed')] }
  expect(sameAs(failed)).toBeNull()
  expect(sameAs(last)).toMatchObject({ attempt: 3, report: { benchmarks: [{ name: 'a' }] } })
  expect(sameAs(last)!.report!.benchmarks).toHaveLength(1)
  expect(sameAs({ ...last, rerun: { ...rerun, known: false } })).toEqual({ attempt: 3, report: null })
})

test('the rate is halved each time: all further judgements together have no more than the first', () => {
  const rates = [2, 3, 4, 5].map((attempt) => shareOfRate(plan, { attempt, report: null }).deciding.falseAlarmRate)
  expect(rates).toEqual([0.025, 0.0125, 0.00625, 0.003125])
  expect(shareOfRate(plan, null)).toBe(plan)
})

test('what was found stays, fails, and says why', () => {
  const now = report({ ...sides, verdict: 'inconclusive', benchmarks: [noisy] })
  const again = withEarlier(now, { attempt: 2, report: failed }, deciding)
  expect(again).toMatchObject({
    verdict: 'fail',
    exitCode: 1,
    reasons: [{ code: 'regression', benchmark: 'a' }],
    rerun: { attempt: 2, known: true, statedRate: 0.05, carried: ['a'], cleared: [] },
  })
  expect(again.notes.map((note) => noteWords(note).text)).toEqual([
    'This code was judged for the 2nd time, at a false-alarm rate of 5 % instead of 5 % so that trying again does not add up.',
    'Found worse before, and still so, for this run does not show otherwise: `a`.',
  ])
})

test('what is shown not to be so passes, and says so', () => {
  const now = report({ ...sides, benchmarks: [row('a', 'unchanged')] })
  const again = withEarlier(now, { attempt: 2, report: failed }, deciding)
  expect(again).toMatchObject({ verdict: 'pass', exitCode: 0, rerun: { carried: [], cleared: ['a'] } })
  expect(noteWords(again.notes[1]!).text).toBe('Found worse before, and shown now not to be: `a`.')
})

test('where nothing is known, the rate is split and the report says that and why', () => {
  const now = report({ ...sides, benchmarks: [noisy], plan: { ...failed.plan, falseAlarmRate: 0.0125 } })
  const again = withEarlier(now, { attempt: 3, report: null }, deciding)
  expect(again.rerun).toEqual({ attempt: 3, known: false, statedRate: 0.05, carried: [], cleared: [] })
  expect(noteWords(again.notes[0]!)).toMatchObject({
    level: 'warning',
    text: 'The job was started for the 3rd time, and what it found before is not known here. It was judged at a false-alarm rate of 1.3 % instead of 5 % so that trying again does not add up.',
  })
})

test.each(['error', 'cancelled'] as const)('a judgement that came to nothing (%s) is no judgement', (name) => {
  expect(withEarlier(samples[name]!, { attempt: 2, report: failed }, deciding)).toBe(samples[name])
})

/** A gate of one benchmark among four, with a true change, at a rate. */
function judged(random: Random, effect: number, falseAlarmRate: number) {
  const side = (factor: number) =>
    times(15, () =>
      launch(
        ...['a', 'b', 'c', 'd'].map((name) =>
          ok(name, time(Math.exp(0.05 * random.normal()) * (name === 'a' ? factor : 1))),
        ),
      ),
    )
  return comparePaired(pairs(side(1), side(1 + effect)), rule(15, { threshold: 0.03, falseAlarmRate })).comparison
    .benchmarks
}

test('a real slowdown that was found is not tried until it is green', () => {
  const random = createRandom('again')
  const greens = { remembering: 0, forgetting: 0, found: 0 }
  while (greens.found < 80) {
    const first = judged(random, 0.09, 0.05)
    if (!first.some(({ outcome }) => outcome === 'regressed')) continue
    greens.found++
    if (retried(first, true)) greens.remembering++
    if (retried(first, false)) greens.forgetting++
  }
  // Measured: without memory most get through, with it none.
  expect(greens.forgetting).toBeGreaterThan(30)
  expect(greens.remembering).toBeLessThanOrEqual(3)

  function retried(first: ReturnType<typeof judged>, remembers: boolean): boolean {
    let known: readonly (typeof first)[number][] = first
    for (let attempt = 2; attempt <= 5; attempt++) {
      const now = judged(random, 0.09, remembers ? 0.05 / 2 ** (attempt - 1) : 0.05)
      known = remembers ? carryOver(now, known, attempt - 1, 'strict').benchmarks : now
      if (!known.some(({ outcome }) => outcome === 'regressed')) return true
    }
    return false
  }
})
