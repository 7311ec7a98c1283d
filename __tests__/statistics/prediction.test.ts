import { expect, test } from 'vitest'
import {
  forecast,
  type Prediction,
  predictedChange,
  predictionInterval,
  predictionP,
  robustForecast,
  withVariance,
} from '../../src/statistics/prediction.ts'
import { createRandom } from '../../src/statistics/random.ts'
import { studentQuantile } from '../../src/statistics/student.ts'
import { count, expectClose, expectRate, expectRateWithin, sample } from './simulation.ts'

test('the interval is mean ± t · s · √(1 + 1/R)', () => {
  const runs = [10, 12, 11, 13]
  const { low, high } = predictionInterval(forecast(runs), 0.05)
  const reach = studentQuantile(0.975, 3) * Math.sqrt(5 / 3) * Math.sqrt(1 + 1 / 4)
  expectClose(low, 11.5 - reach, 1e-12)
  expectClose(high, 11.5 + reach, 1e-12)
  const change = predictedChange(forecast(runs), 15, 0.05)
  expect(change.estimate).toBe(3.5)
  expectClose(change.high - change.low, 2 * reach, 1e-12)
})

test('the p-value is alpha where the interval just touches', () => {
  const prediction = forecast([1, 2, 4, 3, 2])
  const { high, low } = predictionInterval(prediction, 0.03)
  expectClose(predictionP(prediction, high), 0.03, 1e-10)
  expectClose(predictionP(prediction, low + 0.5, 0.5), 0.03, 1e-10)
  expect(predictionP(forecast([2, 2, 2]), 2)).toBe(1)
  expect(predictionP(forecast([2, 2, 2]), 2.1)).toBe(0)
})

test('the mean of several future runs, and a variance from elsewhere', () => {
  expectClose(forecast([1, 2, 3], 4).factor, 1 / 4 + 1 / 3, 1e-15)
  const moderated = withVariance(forecast([1, 2, 3]), 9, 20)
  expectClose(predictionInterval(moderated, 0.05).high, 2 + studentQuantile(0.975, 20) * Math.sqrt(12), 1e-12)
  for (const bad of [
    () => forecast([1]),
    () => robustForecast([1, 2, 3, 4, 5, 6, 7]),
    () => forecast([1, 2], 0),
    () => predictionInterval(forecast([1, 2]), 0),
  ]) {
    expect(bad).toThrow(RangeError)
  }
})

function misses(trials: number, runs: number, draw: () => number, predict: (runs: Float64Array) => Prediction): number {
  return count(trials, () => {
    const { low, high } = predictionInterval(predict(sample(runs, draw)), 0.05)
    const next = draw()
    return next < low || next > high
  })
}

test('the next run lies inside as often as promised', () => {
  const random = createRandom('prediction')
  const trials = 4000
  for (const runs of [3, 6, 20]) expectRate(misses(trials, runs, random.normal, forecast), trials, 0.05)
  for (const runs of [8, 11, 20]) {
    expectRateWithin(misses(trials, runs, random.normal, robustForecast), trials, 0.042, 0.055)
  }
})

test('one stray run in the history hides a change from the plain forecast and not from the robust one', () => {
  const random = createRandom('stray')
  const found = (predict: (runs: Float64Array) => Prediction) =>
    count(500, () => {
      const runs = sample(12, random.normal)
      runs[5] = 25
      return predictionP(predict(runs), 5) <= 0.05
    }) / 500
  expect(found(forecast)).toBeLessThan(0.05)
  expect(found(robustForecast)).toBeGreaterThan(0.85)
})
