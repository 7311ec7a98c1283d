import { expect, test } from 'vitest'
import {
  locationInterval,
  locationP,
  meanLocation,
  moderatedLocations,
  standardError,
  trimmedLocation,
} from '../../src/statistics/location.ts'
import { moderate } from '../../src/statistics/moderated-variance.ts'
import { createRandom } from '../../src/statistics/random.ts'
import { median } from '../../src/statistics/robust.ts'
import { bursty, count, expectClose, expectRate, expectRateWithin, sample } from './simulation.ts'
import vectors from './vectors/samples.json' with { type: 'json' }

test('t intervals and p-values agree with scipy', () => {
  for (const { d, ...expected } of vectors.samples) {
    const location = meanLocation(d)
    const interval = locationInterval(location, 0.05)
    expectClose(interval.low, expected.meanLow, 1e-10)
    expectClose(interval.high, expected.meanHigh, 1e-10)
    expectClose(locationP(location, 0.1, 'greater'), expected.greater, 1e-10)
    expectClose(locationP(location, 0.1, 'less'), 1 - expected.greater, 1e-10)
    expectClose(locationP(location, 0.1), expected.two, 1e-10)
  }
})

test("Yuen's trimmed t agrees with scipy", () => {
  for (const { d, ...expected } of vectors.samples) {
    const location = trimmedLocation(d)
    expectClose(location.estimate, expected.trimmedMean, 1e-12)
    expectClose(location.estimate / standardError(location), expected.yuenT, 1e-10)
    expectClose(locationP(location), expected.yuenP, 1e-10)
    expectClose(locationP(location, locationInterval(location, 0.01).low), 0.01, 1e-10)
  }
})

test('without trimming the trimmed t is the plain one; without scatter nothing is uncertain', () => {
  const d = [1, 2, 4, 8]
  expect(trimmedLocation(d, 0)).toEqual(meanLocation(d))
  const still = meanLocation([2, 2, 2])
  expect(locationInterval(still, 0.05)).toEqual({ estimate: 2, low: 2, high: 2, df: 2 })
  expect(locationP(still, 2)).toBe(1)
  expect(locationP(still, 0)).toBe(0)
  expect(() => meanLocation([1])).toThrow(RangeError)
  expect(() => trimmedLocation([1, 2, 3], 0.34)).toThrow(RangeError)
  expect(() => trimmedLocation([1, 2, 3], 0.5)).toThrow(RangeError)
  expect(() => locationInterval(still, 1)).toThrow(RangeError)
})

test('coverage: exact for normal noise, near for the trimmed mean, also in bursts', () => {
  const random = createRandom('t coverage')
  const trials = 4000
  const missed = (draw: () => number, locate: (d: Float64Array) => ReturnType<typeof meanLocation>, n: number) =>
    count(trials, () => {
      const { low, high } = locationInterval(locate(sample(n, draw)), 0.05)
      return low > 0 || high < 0
    })
  expectRate(missed(random.normal, meanLocation, 6), trials, 0.05)
  expectRateWithin(missed(random.normal, trimmedLocation, 15), trials, 0.045, 0.06)
  expectRateWithin(missed(bursty(random), trimmedLocation, 15), trials, 0.02, 0.055)
})

test('moderation finds the common law of many variances', () => {
  // True variances from the scaled inverse chi-square law with 6 degrees of freedom around 4.
  const random = createRandom('moderate')
  const chiSquare = (df: number) => sample(df, random.normal).reduce((sum, x) => sum + x * x, 0)
  const truth = sample(3000, () => (4 * 6) / chiSquare(6))
  const seen = Array.from(truth, (variance) => (variance * chiSquare(5)) / 5)
  const { prior, variance, df } = moderate(seen, new Array<number>(3000).fill(5))
  expect(prior.df).toBeGreaterThan(4.8)
  expect(prior.df).toBeLessThan(6.6)
  expect(Math.abs(prior.variance - 4)).toBeLessThan(0.3)
  expect(df.every((value) => Math.abs(value - 5 - prior.df) < 0.05)).toBe(true)
  const error = (values: readonly number[]) => median(values.map((value, i) => Math.abs(Math.log(value / truth[i]!))))
  expect(error(variance)).toBeLessThan(0.85 * error(seen))
})

test('few variances share little or nothing, and none vouches for itself', () => {
  expect(moderate([1, 2, 3], [4, 4, 4])).toMatchObject({ variance: [1, 2, 3], df: [4, 4, 4] })
  expect(moderate([], [])).toMatchObject({ variance: [], df: [] })
  expect(moderate([0, 0, 0, 0], [4, 4, 4, 4])).toMatchObject({ variance: [0, 0, 0, 0], df: [4, 4, 4, 4] })
  const alike = moderate([1, 1.1, 0.9, 1, 1.05, 0.95], new Array<number>(6).fill(4))
  expect(alike.df[0]).toBeGreaterThan(6)
  expect(alike.df[0]).toBeLessThan(24)
  // The law that the others give one benchmark does not change with that benchmark's own variance.
  const rest = [1, 2, 0.5, 1.5, 0.7]
  const df = new Array<number>(6).fill(4)
  const weight = (own: number) => moderate([own, ...rest], df).df[0]
  expect(weight(0.001)).toBeCloseTo(weight(1.1)!, 9)
  // A quantised timer's zero variance is raised, never left to divide by.
  const zero = moderate([0, ...rest], df)
  expect(zero.variance[0]).toBeGreaterThan(0.05)
  expect(moderate([1, ...rest], [0, 4, 4, 4, 4, 4]).df[0]).toBe(0)
  for (const bad of [() => moderate([1], []), () => moderate([-1], [1]), () => moderate([1], [Number.NaN])]) {
    expect(bad).toThrow(RangeError)
  }
})

test.each([
  ['equal', 0],
  ['unequal', 1],
])('the moderated t keeps 1 %% in suites of six and fifty with %s noise', (_, spread) => {
  const random = createRandom(`moderated t ${spread}`)
  for (const benchmarks of [6, 50]) {
    const suites = Math.ceil(12_000 / benchmarks)
    let rejected = 0
    for (let i = 0; i < suites; i++) {
      const rows = Array.from({ length: benchmarks }, () => {
        const scale = Math.exp((spread * random.normal()) / 2)
        return meanLocation(sample(5, () => scale * random.normal()))
      })
      rejected += moderatedLocations(rows).locations.filter((location) => locationP(location) <= 0.01).length
    }
    expectRateWithin(rejected, suites * benchmarks, 0.005, 0.0135)
  }
})

test('five rounds find with moderation what they seldom find without', () => {
  const random = createRandom('moderated power')
  let plain = 0
  let moderated = 0
  for (let i = 0; i < 100; i++) {
    const rows = Array.from({ length: 20 }, () => meanLocation(sample(5, () => 2.5 + random.normal())))
    plain += rows.filter((location) => locationP(location) <= 0.002).length / 2000
    moderated += moderatedLocations(rows).locations.filter((location) => locationP(location) <= 0.002).length / 2000
  }
  expect(plain).toBeLessThan(0.4)
  expect(moderated).toBeGreaterThan(0.7)
  expectClose(standardError({ estimate: 0, variance: 9, size: 4, df: 3 }), 1.5, 1e-15)
})
