import { expect, test } from 'vitest'
import { createRandom, type Random } from '../../src/statistics/random.ts'
import {
  hodgesLehmann,
  signedRankCdf,
  signedRankCritical,
  signedRankInterval,
  signedRankTest,
  smallestSignedRankP,
} from '../../src/statistics/signed-rank.ts'
import { walshAverages } from '../../src/statistics/walsh.ts'
import { bursty, count, expectClose, expectRate, sample } from './simulation.ts'
import vectors from './vectors/ranks.json' with { type: 'json' }

const five = { n: 8, nominal: 0.05 }

/** Walsh averages by definition, sorted. */
function walshByDefinition(d: ArrayLike<number>): number[] {
  const averages: number[] = []
  for (let i = 0; i < d.length; i++) for (let j = i; j < d.length; j++) averages.push(d[i]! / 2 + d[j]! / 2)
  return averages.sort((a, b) => a - b)
}

function medianByDefinition(sorted: readonly number[]): number {
  const half = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[half]! : sorted[half - 1]! / 2 + sorted[half]! / 2
}

/** Tails of W⁺ over all 2^n signs of the non-zero differences, mid-ranks with zeros ranked (Pratt). */
function tailsByEnumeration(d: readonly number[]): { statistic: number; greater: number; less: number } {
  const sizes = d.map(Math.abs)
  const rank = (size: number) => {
    const below = sizes.filter((other) => other < size).length
    const equal = sizes.filter((other) => other === size).length
    return below + (equal + 1) / 2
  }
  const kept = d.filter((x) => x !== 0)
  const ranks = kept.map((x) => rank(Math.abs(x)))
  const statistic = kept.reduce((sum, x, i) => sum + (x > 0 ? ranks[i]! : 0), 0)
  let greater = 0
  let less = 0
  for (let signs = 0; signs < 2 ** kept.length; signs++) {
    const sum = ranks.reduce((total, r, i) => total + ((signs >> i) & 1) * r, 0)
    if (sum >= statistic) greater++
    if (sum <= statistic) less++
  }
  return { statistic, greater: greater / 2 ** kept.length, less: less / 2 ** kept.length }
}

test('exact p-values agree with scipy, n = 4 to 45', () => {
  for (const { d, ...expected } of vectors.signedRank) {
    expectClose(signedRankTest(d, 0, 'greater').p, expected.greater, 1e-9)
    expectClose(signedRankTest(d, 0, 'less').p, expected.less, 1e-9)
    expectClose(signedRankTest(d).p, expected.two, 1e-9)
    expect(signedRankTest(d).statistic).toBe(expected.statistic)
  }
})

test('the law where it is published', () => {
  expect(signedRankCdf(5, 10)).toBe(0.009765625)
  // R's qsignrank(.025, 20) = 53 is the first to pass .025, so 52 is the last within it.
  expect(signedRankCritical(20, 0.025)).toBe(52)
  const published = [
    [5, -1],
    [6, 0],
    [8, 3],
    [10, 8],
    [15, 25],
    [30, 137],
  ] as const
  for (const [n, k] of published) expect(signedRankCritical(n, 0.025)).toBe(k)
})

test('ties and zeros: the exact law of the ranks at hand, against all sign patterns', () => {
  const random = createRandom('ties')
  for (let trial = 0; trial < 250; trial++) {
    const d = Array.from({ length: 1 + random.integer(10) }, () => random.integer(7) - 3)
    const expected = tailsByEnumeration(d)
    expect(signedRankTest(d).statistic).toBe(expected.statistic)
    expectClose(signedRankTest(d, 0, 'greater').p, expected.greater, 1e-12)
    expectClose(signedRankTest(d, 0, 'less').p, expected.less, 1e-12)
    expectClose(signedRankTest(d).p, Math.min(1, 2 * Math.min(expected.greater, expected.less)), 1e-12)
  }
})

test('a shift tests the shifted differences, and rounding does not break ties', () => {
  const d = [0.1, 0.2, 0.30000000000000004, 0.4, -0.3]
  expect(signedRankTest(d, 0.1)).toEqual(signedRankTest([0, 1, 2, 3, -4]))
  expect(signedRankTest([0.3, -0.1 - 0.2, 0.5]).statistic).toBe(signedRankTest([3, -3, 5]).statistic)
})

test('all differences zero say nothing; a single one hardly anything', () => {
  expect(signedRankTest([0, 0, 0])).toEqual({ statistic: 0, p: 1 })
  expect(signedRankTest([2])).toEqual({ statistic: 1, p: 1 })
  expect(signedRankTest([2], 0, 'greater').p).toBe(0.5)
  expect(smallestSignedRankP(8)).toBe(2 / 256)
  expect(signedRankTest([1, 2, 3, 4, 5, 6, 7, 8]).p).toBe(smallestSignedRankP(8))
  for (const bad of [[], [Number.NaN], [1, Number.POSITIVE_INFINITY]]) {
    expect(() => signedRankTest(bad)).toThrow(RangeError)
    expect(() => signedRankInterval(bad, 0.05)).toThrow(RangeError)
  }
  expect(() => signedRankInterval([1, 2], 0)).toThrow(RangeError)
})

test('where the exact law is too long, the Edgeworth law takes over without a step', () => {
  // Exact up to 200; the same law continued by its moments must agree there, also far into the tail.
  for (const z of [-1, -2, -3, -4]) {
    const at = (n: number) => {
      const deviation = Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24)
      return signedRankCdf(Math.round((n * (n + 1)) / 4 + z * deviation), n)
    }
    expectClose(at(201), at(200), 0.02)
  }
  const random = createRandom('large ties')
  const d = Array.from({ length: 64 }, () => random.integer(21) - 9)
  const exact = signedRankTest(d)
  const beyond = signedRankTest([...d, 0])
  expect(Math.abs(exact.p - beyond.p)).toBeLessThan(0.02)
  expect(signedRankCritical(300, 0.025)).toBe(19628)
})

test('estimate and interval are order statistics of the Walsh averages', () => {
  const random = createRandom('walsh')
  for (let trial = 0; trial < 200; trial++) {
    const d = sample(1 + random.integer(35), () => (trial % 3 === 0 ? random.integer(5) - 2 : random.studentT(2)))
    const averages = walshByDefinition(d)
    const { estimate, low, high } = signedRankInterval(d, 0.03)
    const k = signedRankCritical(d.length, 0.015)
    expect(estimate).toBe(medianByDefinition(averages))
    expect(hodgesLehmann(d)).toBe(estimate)
    expect(low).toBe(k < 0 ? Number.NEGATIVE_INFINITY : averages[k])
    expect(high).toBe(k < 0 ? Number.POSITIVE_INFINITY : averages[averages.length - 1 - k])
  }
})

test('long samples go through counting and give the same', () => {
  const random = createRandom('counting')
  for (const draw of [random.normal, () => random.integer(6), () => random.studentT(1)]) {
    const d = sample(180, draw)
    const averages = walshByDefinition(d)
    const k = signedRankCritical(d.length, 0.005)
    const { estimate, low, high } = signedRankInterval(d, 0.01)
    expect(estimate).toBe(medianByDefinition(averages))
    expect([low, high]).toEqual([averages[k], averages[averages.length - 1 - k]])
  }
})

test('in a long sample of ties, the ranks on either side of every step are told apart', () => {
  const random = createRandom('steps')
  const d = sample(130, () => random.integer(41) - 20)
  const averages = walshByDefinition(d)
  const ranks = averages.flatMap((value, i) => (i > 0 && averages[i - 1] !== value ? [i, i + 1] : []))
  expect(ranks.length).toBeGreaterThan(100)
  expect(walshAverages(d, ranks)).toEqual(ranks.map((rank) => averages[rank - 1]! + 0))
})

test('the interval holds exactly the shifts that the test does not reject', () => {
  const random = createRandom('duality')
  for (let trial = 0; trial < 60; trial++) {
    const d = sample(9, random.normal)
    const { low, high } = signedRankInterval(d, 0.05)
    const margin = 1e-7
    for (const inside of [low + margin, high - margin]) expect(signedRankTest(d, inside).p).toBeGreaterThan(0.05)
    for (const outside of [low - margin, high + margin]) {
      expect(signedRankTest(d, outside).p).toBeLessThanOrEqual(0.05)
    }
  }
})

test('a level out of reach gives infinite ends, and the first n that reaches it does not', () => {
  expect(signedRankInterval([1, 2, 3, 4, 5], 0.05)).toEqual({
    estimate: 3,
    low: Number.NEGATIVE_INFINITY,
    high: Number.POSITIVE_INFINITY,
  })
  expect(signedRankInterval([1, 2, 3, 4, 5, 6], 0.05)).toEqual({ estimate: 3.5, low: 1, high: 6 })
  // 2/2^6 itself is a level that six differences reach.
  expect(signedRankInterval([1, 2, 3, 4, 5, 6], 2 / 64).low).toBe(1)
})

const noises: Record<string, (random: Random) => () => number> = {
  normal: (random) => random.normal,
  't with 3 degrees of freedom': (random) => () => random.studentT(3),
  bursty,
}

test.each(Object.keys(noises))('coverage under %s noise is the exact level, whatever the noise', (name) => {
  const random = createRandom(`coverage ${name}`)
  const draw = noises[name]!(random)
  for (const n of [five.n, 15, 30]) {
    const trials = 4000
    const missed = count(trials, () => {
      const { low, high } = signedRankInterval(sample(n, draw), five.nominal)
      return low > 0 || high < 0
    })
    expectRate(missed, trials, 2 * signedRankCdf(signedRankCritical(n, five.nominal / 2), n))
  }
})

test('the test of a quantised timer keeps its level: many ties, many zeros', () => {
  const random = createRandom('quantised')
  const trials = 4000
  const rejected = count(trials, () => {
    return signedRankTest(Array.from({ length: 15 }, () => Math.round(random.normal()))).p <= 0.05
  })
  expect(rejected / trials).toBeLessThan(0.05 + 4 * Math.sqrt((0.05 * 0.95) / trials))
  expect(rejected / trials).toBeGreaterThan(0.025)
})
