/** What one pair says, and how pairs are put together. */
import { describe, expect, test } from 'vitest'
import { varianceFactors, widened } from '../../../src/compare/evidence/autocorrelated.ts'
import { signedRankEvidence } from '../../../src/compare/evidence/evidence.ts'
import { centreOf, pairRatios } from '../../../src/compare/evidence/pair-ratios.ts'
import { pooledList, pooledMedian, ranked } from '../../../src/compare/evidence/rank-list.ts'
import type { Metric } from '../../../src/model/metric.ts'
import type { Pairing } from '../../../src/model/run.ts'
import { createRandom } from '../../../src/statistics/random.ts'
import { median } from '../../../src/statistics/robust.ts'
import { time } from '../launches.ts'

const random = createRandom('pair ratios')
const sampled = (samples: readonly number[], more: Partial<Metric> = {}) => time(1, { samples, ...more })
const noisy = (count: number, ratio = 1) => Array.from({ length: count }, () => ratio * Math.exp(0.3 * random.normal()))

describe('one pair', () => {
  test('neighbours in time are compared, as far as the pairing lets them be neighbours', () => {
    const base = sampled([1, 2, 4, 8])
    const head = sampled([2, 4, 8, 16])
    const count = (pairing: Pairing | undefined) => pairRatios(base, head, 'lower', pairing).length
    expect([count('lockstep'), count('duet'), count(undefined), count('rounds')]).toEqual([10, 14, 14, 4])
    expect(centreOf(pairRatios(base, head, 'lower', 'lockstep'))).toBeCloseTo(Math.log(2), 12)
  })

  test('far apart in time, fast is compared with fast and slow with slow, in whatever order and number', () => {
    const base = sampled([1, 2, 3, 10, 20])
    const head = sampled([30, 3.3, 1.1, 2.2, 11])
    const ratios = [...pairRatios(base, head, 'lower', 'rounds')]
    expect(ratios.map((value) => Math.exp(value).toFixed(6))).toEqual([
      '1.100000',
      '1.100000',
      '1.100000',
      '1.100000',
      '1.500000',
    ])
    expect(pairRatios(sampled([1, 2, 3]), sampled([2, 4]), 'lower', 'lockstep')).toHaveLength(2)
    expect(pairRatios(sampled([1, 2], { order: 'sorted' }), sampled([2, 1]), 'lower', undefined)).toEqual(
      Float64Array.of(0, 0),
    )
  })

  test('without samples, or with one that is no duration, the figures themselves count', () => {
    expect(pairRatios(time(2), time(3), 'lower', 'duet')).toEqual(Float64Array.of(Math.log(3) - Math.log(2)))
    expect(pairRatios(time(2), time(3), 'higher', 'duet')[0]).toBeCloseTo(Math.log(2 / 3), 12)
    expect(pairRatios(sampled([1, 0, 2]), sampled([2, 2, 2]), 'lower', 'duet')).toHaveLength(1)
  })

  test.each(['lockstep', 'duet', 'rounds', undefined] as const)(
    '%s: exchanging the sides turns every sign',
    (pairing) => {
      const [base, head] = [sampled(noisy(40)), sampled(noisy(40, 1.2))]
      const there = [...pairRatios(base, head, 'lower', pairing)]
      const back = [...pairRatios(head, base, 'lower', pairing)].map((value) => -value).reverse()
      expect(there.length).toBeLessThanOrEqual(31)
      for (const [i, value] of there.entries()) expect(value).toBeCloseTo(back[i]!, 9)
    },
  )
})

describe('pairs together', () => {
  const list = (values: readonly number[]) => Float64Array.from(values).sort()

  test('the median of two lists is that of their union', () => {
    for (const [a, b] of [
      [1, 1],
      [3, 4],
      [5, 5],
      [1, 8],
      [7, 2],
    ] as const) {
      const [x, y] = [list(noisy(a)), list(noisy(b))]
      expect(pooledMedian(x, y)).toBeCloseTo(median([...x, ...y]), 12)
      expect(pooledMedian(x, x)).toBeCloseTo(median(x), 12)
    }
  })

  test('the list counts what it holds', () => {
    const lists = [list(noisy(5)), list(noisy(5)), list(noisy(4))]
    const pooled = pooledList(lists)
    const values = ranked(pooled, [0, 1, 2, 3, 4, 5])
    expect(pooled.size).toBe(6)
    for (const [i, value] of values.entries()) expect(pooled.countAtMost(value)).toBe(i + 1)
    expect(pooled.countAtMost(values[0]! - 1)).toBe(0)
  })

  test('lists of one number are the plain signed-rank test', () => {
    const ratios = noisy(12).map(Math.log)
    const [plain] = signedRankEvidence([{ ratios }])
    const [lists] = signedRankEvidence([{ ratios, lists: ratios.map((value) => Float64Array.of(value)) }])
    expect(lists!.estimate).toBe(plain!.estimate)
    expect(lists!.p(0.01, 'greater')).toBe(plain!.p(0.01, 'greater'))
    expect(lists!.interval(0.05)).toEqual(plain!.interval(0.05))
  })

  test('pairs whose samples disagree with each other weigh less than pairs whose samples agree', () => {
    const calm = Array.from({ length: 8 }, () => list([0.048, 0.049, 0.05, 0.051, 0.052]))
    const torn = Array.from({ length: 4 }, (_, i) => list([-0.5, -0.4, 0.3 * (-1) ** i, 0.5, 0.6]))
    const lists = torn.flatMap((one, i) => [calm[2 * i]!, one, calm[2 * i + 1]!])
    const [together] = signedRankEvidence([{ ratios: lists.map(centreOf), lists }])
    const [alone] = signedRankEvidence([{ ratios: lists.map(centreOf) }])
    const width = ({ low, high }: { low: number; high: number }) => high - low
    expect(width(together!.interval(0.05))).toBeLessThan(width(alone!.interval(0.05)) / 2)
  })

  test('p-values and intervals agree with each other', () => {
    const lists = Array.from({ length: 10 }, () => list(noisy(9, 1.2).map(Math.log)))
    const [evidence] = signedRankEvidence([{ ratios: lists.map(centreOf), lists }])
    const { low, high } = evidence!.interval(0.05)
    expect(2 * evidence!.p(low - 1e-9, 'greater')).toBeLessThanOrEqual(0.05)
    expect(2 * evidence!.p(low + 1e-9, 'greater')).toBeGreaterThan(0.05)
    expect(2 * evidence!.p(high + 1e-9, 'less')).toBeLessThanOrEqual(0.05)
  })
})

describe('memory', () => {
  const series = (rho: number, n: number) => {
    let d = random.normal()
    return Array.from({ length: n }, () => (d = rho * d + Math.sqrt(1 - rho * rho) * random.normal()))
  }
  const typical = (rho: number, n: number, benchmarks: number) =>
    median(
      Array.from({ length: 60 }, () =>
        median(varianceFactors(Array.from({ length: benchmarks }, () => series(rho, n)))),
      ),
    )

  test('is found in a suite and told as the variance it costs', () => {
    expect(typical(0, 20, 8)).toBeLessThan(1.1)
    expect(typical(0.3, 20, 8)).toBeGreaterThan(1.5)
    expect(typical(0.3, 20, 8)).toBeLessThan(2.4)
    expect(typical(-0.4, 20, 8)).toBe(1)
    expect(varianceFactors([series(0.9, 7)])).toEqual([1])
  })

  test('widens intervals and p-values alike, and leaves the estimate', () => {
    const [plain] = signedRankEvidence([{ ratios: [3, -1, 2, 0.5, 4, -0.4, 1.5, 2.5, 0.7, 1.1, -0.2, 3.3] }])
    const wide = widened(plain!, 2)
    expect(wide.estimate).toBe(plain!.estimate)
    expect(wide.interval(0.05).low).toBeLessThan(plain!.interval(0.05).low)
    expect(wide.p(0, 'greater')).toBeGreaterThan(plain!.p(0, 'greater'))
    expect(wide.smallestP).toBeGreaterThan(plain!.smallestP)
    expect(wide.detectable(0.05)).toBeCloseTo(Math.SQRT2 * plain!.detectable(0.05), 9)
    const { low } = wide.interval(0.05)
    expect(2 * wide.p(low - 1e-9, 'greater')).toBeLessThanOrEqual(0.0500001)
    expect(widened(plain!, 1)).toBe(plain)
  })
})
