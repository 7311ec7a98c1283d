/** Benchgate's change points, and rules of its peers at their defaults. */

import { cutLevels } from '../../src/history/levels.ts'
import { changePoints, levelStarts } from '../../src/statistics/change-points.ts'
import { eDivisive } from './e-divisive.ts'

export const rules: Readonly<Record<string, (series: readonly number[]) => number[]>> = {
  '**Benchgate**': (series) => changePoints(series).map(({ index }) => index),
  'Benchgate in windows of 192, as the page cuts': (series) =>
    cutLevels(Float64Array.from(series)).cuts.map(({ index }) => index),
  'Benchgate, with the cuts that trends make': (series) =>
    changePoints(series, { gradual: true }).map(({ index }) => index),
  'L1 Potts with BIC, untested (airspeed velocity)': (series) => levelStarts(series),
  'E-divisive, 100 permutations, p ≤ .05 (MongoDB)': eDivisive,
  'window t-test (Perfherder: 12 before and after, t > 7)': windowTest,
  'nothing changed': () => [],
}

const window = 12
const limit = 7

/** The largest t of each stretch above the limit. */
function windowTest(series: readonly number[]): number[] {
  const t = series.map((_, at) => statistic(series.slice(at - window, at), series.slice(at, at + window), at))
  return t.flatMap((value, at) => {
    const near = t.slice(Math.max(0, at - window), at + window + 1)
    return value > limit && value === Math.max(...near) ? [at] : []
  })
}

function statistic(before: readonly number[], after: readonly number[], at: number): number {
  if (at < window || after.length < window) return 0
  const [a, b] = [moments(before), moments(after)]
  const error = Math.sqrt((a.variance + b.variance) / window)
  return error === 0 ? 0 : Math.abs(b.mean - a.mean) / error
}

function moments(values: readonly number[]) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1) }
}
