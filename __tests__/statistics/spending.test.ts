import { expect, test } from 'vitest'
import { normalQuantile } from '../../src/statistics/normal.ts'
import { createRandom } from '../../src/statistics/random.ts'
import { signedRankTest } from '../../src/statistics/signed-rank.ts'
import {
  createSequentialP,
  crossingProbabilities,
  nominalLevels,
  sequentialP,
  spent,
} from '../../src/statistics/spending.ts'
import { bursty, count, expectClose, expectRate, expectRateWithin, sample } from './simulation.ts'

const plan = [8, 11, 15, 21, 30]

const critical = (levels: readonly number[]) => levels.map((level) => -normalQuantile(level / 2))

test('boundaries that are published: five even looks, two-sided 5 %', () => {
  // Reboussin, DeMets, Kim and Lan (Control. Clin. Trials 21, 2000) and R's ldbounds and gsDesign.
  const pocock = [2.438, 2.4268, 2.4101, 2.3966, 2.3859]
  const obrien = [4.8769, 3.3569, 2.6803, 2.2898, 2.031]
  const even = [1, 2, 3, 4, 5]
  critical(nominalLevels(even, 0.05)).forEach((z, i) => {
    expect(Math.abs(z - pocock[i]!)).toBeLessThan(1.5e-4)
  })
  critical(nominalLevels(even, 0.05, 5, 'obrien-fleming')).forEach((z, i) => {
    expect(Math.abs(z - obrien[i]!)).toBeLessThan(1.5e-4)
  })
})

test('repeated looks at 5 % each: the classic inflation', () => {
  // Armitage, McPherson and Rowe (JRSS A 132, 1969), table 2.
  const published = [
    [1, 0.05],
    [2, 0.083],
    [3, 0.107],
    [5, 0.142],
    [10, 0.193],
  ] as const
  for (const [looks, chance] of published) {
    const each = crossingProbabilities(
      Array.from({ length: looks }, (_, i) => i + 1),
      new Array<number>(looks).fill(0.05),
    )
    expect(each.reduce((a, b) => a + b, 0)).toBeCloseTo(chance, 3)
  }
})

test('Pocock’s constant level for five looks keeps 5 %', () => {
  const each = crossingProbabilities([1, 2, 3, 4, 5], new Array<number>(5).fill(0.0158))
  expect(each.reduce((a, b) => a + b, 0)).toBeCloseTo(0.05, 3)
})

test('the levels spend what the function says, at every look and however close the looks', () => {
  for (const looks of [plan, [29, 30], [1, 30], [6, 8, 30], Array.from({ length: 25 }, (_, i) => i + 6)]) {
    for (const spending of ['pocock', 'obrien-fleming'] as const) {
      let sum = 0
      crossingProbabilities(looks, nominalLevels(looks, 0.05, looks.at(-1), spending)).forEach((chance, i) => {
        sum += chance
        expect(Math.abs(sum - spent(looks[i]! / looks.at(-1)!, 0.05, spending))).toBeLessThan(1e-9)
      })
    }
  }
})

test('the plan of 8, 11, 15, 21 and 30 rounds', () => {
  const levels = nominalLevels(plan, 0.05)
  const simulated = [0.0187, 0.012, 0.0129, 0.0158, 0.0194]
  levels.forEach((level, i) => {
    expect(Math.abs(level - simulated[i]!)).toBeLessThan(4e-4)
  })
  expectClose(levels[0]!, 0.05 * Math.log(1 + ((Math.E - 1) * 8) / 30), 1e-12)
})

test('a plan cut short keeps its levels; one look of all is the plain level', () => {
  expect(nominalLevels(plan.slice(0, 3), 0.05, 30)).toEqual(nominalLevels(plan, 0.05).slice(0, 3))
  expectClose(nominalLevels([30], 0.05)[0]!, 0.05, 1e-12)
  expectClose(nominalLevels([30], 0.05, 30, 'obrien-fleming')[0]!, 0.05, 1e-12)
})

test('plans that make no sense are refused', () => {
  for (const looks of [[], [0, 5], [5, 5], [8, 5], [5, 40], [Number.NaN]]) {
    expect(() => nominalLevels(looks, 0.05, 30)).toThrow(RangeError)
  }
  expect(() => nominalLevels([5], 0)).toThrow(RangeError)
  expect(() => sequentialP([0.1, 0.1], [0.05])).toThrow(RangeError)
  expect(() => createSequentialP([5])([0.1, 0.1])).toThrow(RangeError)
})

test('a Brownian path crosses the boundary as often as spent', () => {
  const random = createRandom('brownian')
  const edges = critical(nominalLevels(plan, 0.05))
  const trials = 40_000
  const crossed = new Array<number>(plan.length).fill(0)
  for (let i = 0; i < trials; i++) {
    let path = 0
    let before = 0
    const at = plan.findIndex((look, j) => {
      path += Math.sqrt(look - before) * random.normal()
      before = look
      return Math.abs(path) > edges[j]! * Math.sqrt(look)
    })
    if (at >= 0) crossed[at]!++
  }
  let earlier = 0
  crossed.forEach((hits, j) => {
    const all = spent(plan[j]! / 30, 0.05)
    expectRate(hits, trials, all - earlier)
    earlier = all
  })
})

/** How often a plan of looks rejects at some look when there is no effect. */
function everRejects(levels: readonly number[], trials: number, draw: () => number): number {
  return count(trials, () => {
    const d = sample(30, draw)
    return plan.some((look, j) => signedRankTest(d.subarray(0, look)).p <= levels[j]!)
  })
}

test('signed-rank tests at every look reject in at most 5 % of runs without effect, and naive ones in far more', () => {
  const trials = 6000
  const levels = nominalLevels(plan, 0.05)
  const random = createRandom('looks')
  expectRateWithin(everRejects(levels, trials, random.normal), trials, 0.04, 0.05)
  expectRateWithin(everRejects(levels, trials, bursty(random)), trials, 0.04, 0.05)
  expect(
    everRejects(
      plan.map(() => 0.05),
      2000,
      random.normal,
    ) / 2000,
  ).toBeGreaterThan(0.1)
})

test('the sequential p-value is the alpha whose boundary the look just touches', () => {
  const sequential = createSequentialP(plan)
  for (const alpha of [1e-9, 1e-4, 0.004, 0.05, 0.3, 0.8]) {
    nominalLevels(plan, alpha).forEach((level, j) => {
      expectClose(sequential(plan.map((_, i) => (i === j ? level : 1))), alpha, 0.01)
    })
  }
  expect(sequential([1, 1, 1])).toBe(1)
  expect(sequential([0])).toBe(0)
  expect(sequential([])).toBe(1)
})

test('sequential p-values are sharper than the union bound and valid at every level', () => {
  const random = createRandom('sequential p')
  const sequential = createSequentialP(plan)
  const levels = nominalLevels(plan, 0.05)
  const trials = 5000
  const seen = Array.from({ length: trials }, () => {
    const d = sample(30, random.normal)
    const p = plan.map((look) => signedRankTest(d.subarray(0, look)).p)
    return { sharp: sequential(p), union: sequentialP(p, levels) }
  })
  for (const alpha of [0.005, 0.02, 0.05, 0.2]) {
    const sharp = seen.filter(({ sharp }) => sharp <= alpha).length
    const union = seen.filter(({ union }) => union <= alpha).length
    expectRateWithin(sharp, trials, 0.6 * alpha, alpha)
    expect(union).toBeLessThanOrEqual(sharp)
  }
})
