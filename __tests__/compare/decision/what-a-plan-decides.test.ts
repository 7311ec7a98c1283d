/** What a plan can decide, told from the scatter of its first pairs. */

import { expect, test } from 'vitest'
import { forecastFrom } from '../../../src/compare/decision/what-a-plan-decides.ts'
import { comparePaired } from '../../../src/compare/paired.ts'
import type { Pair } from '../../../src/model/run.ts'
import { createRandom, type Random } from '../../../src/statistics/random.ts'
import { count, launch, ok, pairs, rule, time, times } from '../launches.ts'

const looks = [8, 11, 15, 21, 30]
const planned = { rounds: 30, secondsPerRound: 10, secondsFor: (rounds: number) => 11 * rounds }
const steady = ['a', 'b', 'c', 'd', 'e']

/** Pairs whose log-ratio scatters by `scatter(name)`. */
function noisyPairs(n: number, random: Random, scatter: (name: string) => number, names = steady): Pair[] {
  const side = (slow: number) =>
    times(n, () =>
      launch(
        ...names.map((name) =>
          ok(name, time(slow * Math.exp((scatter(name) / Math.SQRT2) * random.normal())), count(3)),
        ),
      ),
    )
  return pairs(side(1), side(1.3))
}

test('does not depend on the change, only on how far pairs scatter', () => {
  const all = noisyPairs(4, createRandom(1), () => 0.02)
  const moved = all.map((pair) => ({
    ...pair,
    head: { benchmarks: pair.head.benchmarks.map((one) => ({ ...one, metrics: [time(one.metrics[0]!.value * 2)] })) },
  }))
  const plain = all.map((pair) => ({
    ...pair,
    head: { benchmarks: pair.head.benchmarks.map((one) => ({ ...one, metrics: [one.metrics[0]!] })) },
  }))
  const [one, other] = [plain, moved].map((some) => forecastFrom(some, rule(30, { looks }), planned)!)
  expect(one!.from).toBe(4)
  expect(one!.detectable).toBeCloseTo(other!.detectable!, 10)
})

test('names the benchmark that cannot be decided, the rounds and the budget that would', () => {
  const scatter = (name: string) => (name === 'wild' ? 0.4 : 0.01)
  const names = [...steady, 'wild']
  const forecast = forecastFrom(noisyPairs(8, createRandom(2), scatter, names), rule(30, { looks }), planned)!
  expect(forecast).toMatchObject({ from: 8, rounds: 30, secondsPerRound: 10, worst: { benchmark: 'wild' } })
  expect(forecast.detectable).toBeGreaterThan(0.002)
  expect(forecast.detectable).toBeLessThan(0.03)
  expect(forecast.short.map(({ benchmark }) => benchmark)).toEqual(['wild'])
  const [needs] = [...forecast.short] as { rounds: number; seconds: number }[]
  expect(needs!.rounds).toBeGreaterThan(30)
  expect(needs!.seconds).toBe(11 * needs!.rounds)
})

test('says so where the rounds that fit can never reach the level', () => {
  const two = noisyPairs(4, createRandom(3), () => 0.01, ['a', 'b'])
  const forecast = forecastFrom(two, rule(5, { looks: [5] }), { ...planned, rounds: 5 })!
  // Ranks of five pairs give no p-value below 1/16.
  expect(forecast).toMatchObject({ detectable: null, worst: { detectable: null } })
})

test.each([
  ['too few pairs', noisyPairs(2, createRandom(4), () => 0.02)],
  ['no scatter', noisyPairs(4, createRandom(4), () => 0)],
  ['nothing in common', pairs([launch(), launch(), launch()], [launch(), launch(), launch()])],
])('nothing is said of %s', (_, some) => {
  expect(forecastFrom(some, rule(30, { looks }), planned)).toBeNull()
})

test('comes true: the forecast effect is found in about 80 % of the cases', () => {
  const random = createRandom('forecast')
  const plan = rule(30, { looks: [30], threshold: 0.05, test: 'signed-rank' })
  let [found, all] = [0, 0]
  for (let i = 0; i < 60; i++) {
    const first = noisyPairs(8, random, () => 0.03)
    const { detectable } = forecastFrom(first, plan, planned)!
    const run = noisyPairs(30, random, () => 0.03)
    const slower = run.map((pair) => ({
      ...pair,
      head: {
        benchmarks: pair.head.benchmarks.map((one) => ({
          ...one,
          // Only the first is slower, and by what was forecast beyond the 5 % that are allowed.
          metrics: [time((one.metrics[0]!.value / 1.3) * (one.name === 'a' ? 1.05 * (1 + detectable!) : 1))],
        })),
      },
    }))
    const { comparison } = comparePaired(slower, plan)
    all++
    if (comparison.benchmarks[0]!.outcome === 'regressed') found++
  }
  expect(found / all).toBeGreaterThan(0.7)
})
