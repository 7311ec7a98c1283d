/** A swing that goes on through a whole history (by day and night, by the day of the week): one sine wave that is most
 *  of what the values do. Takes values in the order of time, gives the wave at each of them, or null. A step within a
 *  strong swing is neither seen by eye nor by a test of levels, which sees humps; with the wave taken off it is. */

import { mad, median } from './robust.ts'

/** Fewer turns are waves of chance, drifts or levels. */
const fewestTurns = 6
/** Shorter swings are alternations that every level holds evenly. */
const shortestPeriod = 3
const fewestValues = 4 * fewestTurns
/** A wave has to be so much of the variance. Of 500 series each without one, of 40 to 200 values with an autocorrelation of
 *  0, .3, .6 and .9, none had it. */
const leastShare = 0.5
/** Beyond so many deviations a value is a stray. */
const strays = 4

/** @param values finite; freed of their levels, where those are known. */
export function swingOf(values: ArrayLike<number>): Float64Array | null {
  const n = values.length
  if (n < fewestValues) return null
  const centre = median(values)
  const spread = mad(values, centre)
  if (!(spread > 0)) return null
  const limit = strays * spread
  const calm = Float64Array.from(values, (value) => Math.min(limit, Math.max(-limit, value - centre)))
  const wave = waveAt(calm, strongest(calm))
  return shareOf(wave, calm) < leastShare ? null : wave
}

/** Turns a value of the strongest frequency: the best of a grid, then between its neighbours. */
function strongest(values: Float64Array): number {
  const step = 1 / (2 * values.length)
  let best = fewestTurns / values.length
  let most = -1
  for (let frequency = best; frequency <= 1 / shortestPeriod; frequency += step) {
    const power = powerAt(values, frequency)
    if (power > most) [most, best] = [power, frequency]
  }
  let [low, high] = [best - step, best + step]
  for (let round = 0; round < 12; round++) {
    const third = (high - low) / 3
    if (powerAt(values, low + third) < powerAt(values, high - third)) low += third
    else high -= third
  }
  return (low + high) / 2
}

function powerAt(values: Float64Array, frequency: number): number {
  const [turnCos, turnSin] = [Math.cos(2 * Math.PI * frequency), Math.sin(2 * Math.PI * frequency)]
  let [cos, sin, x, y] = [1, 0, 0, 0]
  for (let i = 0; i < values.length; i++) {
    x += values[i]! * cos
    y += values[i]! * sin
    ;[cos, sin] = [cos * turnCos - sin * turnSin, sin * turnCos + cos * turnSin]
  }
  return x * x + y * y
}

/** The wave of this frequency with the least squared misfit. */
function waveAt(values: Float64Array, frequency: number): Float64Array {
  let [cc, ss, cs, vc, vs] = [0, 0, 0, 0, 0]
  const at = (i: number): [number, number] => [
    Math.cos(2 * Math.PI * frequency * i),
    Math.sin(2 * Math.PI * frequency * i),
  ]
  for (let i = 0; i < values.length; i++) {
    const [c, s] = at(i)
    cc += c * c
    ss += s * s
    cs += c * s
    vc += values[i]! * c
    vs += values[i]! * s
  }
  const determinant = cc * ss - cs * cs
  const [a, b] = [(vc * ss - vs * cs) / determinant, (vs * cc - vc * cs) / determinant]
  return values.map((_, i) => {
    const [c, s] = at(i)
    return a * c + b * s
  })
}

/** Share of the values' variance that the wave is. */
function shareOf(wave: Float64Array, values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  let [rest, all] = [0, 0]
  for (let i = 0; i < values.length; i++) {
    rest += (values[i]! - mean - wave[i]!) ** 2
    all += (values[i]! - mean) ** 2
  }
  return all === 0 ? 0 : 1 - rest / all
}
