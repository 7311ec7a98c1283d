/** Units of throughput that Rust's harnesses print and the general table does not know: bits per second
 *  (criterion), and `KHz` where a benchmark counts cycles (divan). */

import type { Figure } from './collect.ts'

const powers: Readonly<Record<string, number>> = { '': 1, K: 1e3, M: 1e6, G: 1e9, T: 1e12, P: 1e15 }

/** The `as` of a figure, or nothing where the general table knows the unit. */
export function rateUnit(unit: string): Pick<Figure, 'as'> {
  const bits = /^(?<power>[KMGTP]?)b\/s$/.exec(unit)?.groups
  if (bits !== undefined) return { as: { unit: 'B/s', factor: powers[bits['power']!]! / 8 } }
  const hertz = /^(?<power>[KMGTP]?)Hz$/.exec(unit)?.groups
  if (hertz !== undefined) return { as: { unit: '1/s', factor: powers[hertz['power']!]! } }
  const peta = /^P(?<what>B|item|char)\/s$/.exec(unit)?.groups
  if (peta !== undefined) return { as: { unit: peta['what'] === 'B' ? 'B/s' : '1/s', factor: 1e15 } }
  return unit === 'PiB/s' ? { as: { unit: 'B/s', factor: 1024 ** 5 } } : {}
}
