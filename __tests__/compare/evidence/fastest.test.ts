/** The second witness: exact by counting, silent where there are few pairs, never a proof of no change. */
import { describe, expect, test } from 'vitest'
import { decide } from '../../../src/compare/decision/decide.ts'
import { planLevels } from '../../../src/compare/decision/levels.ts'
import { signedRankEvidence } from '../../../src/compare/evidence/evidence.ts'
import { fastestOf, hearsFastest, withFastest } from '../../../src/compare/evidence/fastest.ts'
import { clopperPearson } from '../../../src/statistics/proportion.ts'
import { createRandom, type Random } from '../../../src/statistics/random.ts'
import { time } from '../launches.ts'

const random = createRandom('fastest')

/** Launches on a machine that is at one of two speeds most of the time, and seldom at its best. */
const machine = (random: Random, n: number) =>
  Array.from({ length: n }, () => (random.next() < 0.35 ? 0.002 * random.next() : 0.2 + 0.3 * random.next()))

const evidenceOf = (base: number[], head: number[]) =>
  signedRankEvidence([{ ratios: head.map((value, i) => value - base[i]!), fastest: { base, head } }])[0]!

describe('fastest samples', () => {
  test('are the least cost of a launch, whatever the direction', () => {
    expect(fastestOf(time(9, { samples: [3, 2, 5] }), 'lower')).toBe(Math.log(2))
    expect(fastestOf(time(9, { samples: [3, 2, 5] }), 'higher')).toBe(-Math.log(5))
    expect(fastestOf(time(9), 'lower')).toBe(Math.log(9))
    expect(fastestOf(time(9, { samples: [0, 4] }), 'lower')).toBe(Math.log(2))
  })

  test('find one per cent that typical launches cannot see', () => {
    const [base, head] = [machine(random, 40), machine(random, 40).map((value) => value + 0.01)]
    const both = evidenceOf(base, head)
    const alone = signedRankEvidence([{ ratios: head.map((value, i) => value - base[i]!) }])[0]!
    expect(both.p(0, 'greater')).toBeLessThan(0.001)
    expect(alone.p(0, 'greater')).toBeGreaterThan(0.01)
    const { low } = both.limits(0.05)
    expect(low).toBeGreaterThan(0)
    expect(low).toBeLessThan(0.01)
    // What is told is what the typical launches know at half the level, up to how their likeness in time widens it.
    const [told, typical] = [both.interval(0.05), alone.interval(0.025)]
    expect(told.low).toBeCloseTo(typical.low, 2)
    expect(told.high).toBeCloseTo(typical.high, 2)
  })

  test('p-values and limits agree with each other', () => {
    const both = evidenceOf(machine(random, 40), machine(random, 40))
    const { low, high } = both.limits(0.05)
    expect(2 * both.p(low - 1e-9, 'greater')).toBeLessThanOrEqual(0.05)
    expect(2 * both.p(low + 1e-9, 'greater')).toBeGreaterThan(0.05)
    expect(2 * both.p(high + 1e-9, 'less')).toBeLessThanOrEqual(0.05)
  })

  test('claim a change where there is none at most as often as the level says', () => {
    const trials = 1500
    let alarms = 0
    for (let i = 0; i < trials; i++) {
      if (evidenceOf(machine(random, 24), machine(random, 24)).p(0, 'greater') <= 0.05) alarms++
    }
    expect(clopperPearson(alarms, trials, 0.001).low).toBeLessThanOrEqual(0.05)
  })

  test('are not asked with fewer than twenty pairs, and cost nothing there', () => {
    const [base, head] = [machine(random, 19), machine(random, 19)]
    const [typical] = signedRankEvidence([{ ratios: head.map((value, i) => value - base[i]!) }])
    expect(withFastest(typical!, { base, head })).toBe(typical)
  })

  test('never prove that nothing changed: the best time may be kept and the usual one lost', () => {
    const calm = (n: number) => Array.from({ length: n }, () => 0.001 * random.next())
    const [base, head] = [calm(30), calm(30)]
    const ratios = Array.from({ length: 30 }, () => 0.02 + 0.2 * random.normal())
    const [evidence] = signedRankEvidence([{ ratios, fastest: { base, head } }])
    const once = { levels: planLevels([30], 30), total: 30, look: 0 }
    const tested = [{ ...once, evidence: evidence!, delta: 0.05, threshold: 0.05 }]
    const suite = { falseAlarmRate: 0.05, candidateP: 0.5 }
    expect(evidence!.limits(0.05).high).toBeLessThan(0.05)
    expect(decide(tested, suite)[0]!.outcome).toBe('inconclusive')
  })

  test('never show more than the typical ones tell, nor the other direction', () => {
    const base = Array.from({ length: 30 }, () => 0.001 * random.next())
    const head = base.map((value) => value + 0.1)
    const around = (centre: number) => Array.from({ length: 30 }, () => centre + 0.001 * random.normal())
    const limits = (centre: number) =>
      signedRankEvidence([{ ratios: around(centre), fastest: { base, head } }])[0]!.limits(0.05)
    expect(limits(0.02).low).toBeGreaterThan(0.015)
    expect(limits(0.02).low).toBeLessThan(0.025)
    expect(limits(-0.02).low).toBeLessThan(-0.015)
    expect(limits(-0.02).high).toBeLessThan(-0.015)
  })

  test('are asked where the launches of a pair follow each other, and not where they share their luck', () => {
    expect((['rounds', 'slices', undefined] as const).map(hearsFastest)).toEqual([true, true, true])
    expect((['lockstep', 'duet'] as const).map(hearsFastest)).toEqual([false, false])
  })

  test('are told where they alone show a change beyond the threshold, beside the interval of the others', () => {
    const [base, head] = [machine(random, 60), machine(random, 60).map((value) => value + 0.05)]
    const ratios = Array.from({ length: 60 }, (_, i) => 0.05 + 0.25 * (i % 2 === 0 ? 1 : -1) * (0.5 + random.next()))
    const [evidence] = signedRankEvidence([{ ratios, fastest: { base, head } }])
    const once = { levels: planLevels([60], 60), total: 60, look: 0 }
    const tested = [{ ...once, evidence: evidence!, delta: Math.log1p(0.01), threshold: 0.01 }]
    const { outcome, doubt, interval } = decide(tested, { falseAlarmRate: 0.05, candidateP: 0.5 })[0]!
    expect(outcome).toBe('regressed')
    expect(doubt).toMatchObject({ code: 'shown-by-fastest' })
    expect((doubt as { change: number }).change).toBeGreaterThan(0.01)
    expect((doubt as { change: number }).change).toBeLessThanOrEqual(Math.expm1(evidence!.estimate) + 1e-9)
    expect(interval.low).toBeLessThan(0)
  })
})
