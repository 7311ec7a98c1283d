/** What part of the numbers a chart shows. */

import type { Level } from '../../history/analyse.ts'
import type { Axis } from './state.ts'

export interface ShownRange {
  readonly values: readonly (number | null)[]
  readonly levels: readonly Pick<Level, 'from' | 'to' | 'centre' | 'low' | 'high'>[]
}

export interface Picture {
  readonly low: number
  readonly high: number
  /** Runs that lie outside. */
  readonly clipped: number
}

/** From the first run to the last one of `range`; far outliers are left out where `clip` says so: what is further from
 *  the middle half than four times its width, and outside every band. */
export function pictureOf(
  shown: readonly ShownRange[],
  range: readonly [number, number],
  axis: Axis,
  clip: boolean,
  /** Values that are never left out. */
  kept: readonly number[] = [],
): Picture {
  const [from, to] = range
  const values = shown.flatMap((one) => one.values.slice(from, to + 1).filter((value) => value !== null))
  const usable = axis === 'log' ? values.filter((value) => value > 0) : values
  if (usable.length === 0) return { low: 0, high: 1, clipped: 0 }
  const sorted = [...usable].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))]!
  let [low, high] = [sorted[0]!, sorted.at(-1)!]
  if (clip && sorted.length >= 8) {
    const width = at(0.75) - at(0.25)
    const bands = shown.flatMap(({ levels }) => levels.filter((level) => level.to >= from && level.from <= to))
    // A level of its own is no outlier, however far it lies from the others: every level keeps as much room as its
    // band is wide, and the middle half its own.
    const ends = bands.flatMap((band) => [band.low ?? band.centre, band.high ?? band.centre])
    const room = bands.flatMap((band) => {
      const half = ((band.high ?? band.centre) - (band.low ?? band.centre)) / 2
      return [band.centre - 4 * half, band.centre + 4 * half]
    })
    low = Math.max(low, Math.min(at(0.25) - 4 * width, ...ends, ...room))
    high = Math.min(high, Math.max(at(0.75) + 4 * width, ...ends, ...room))
  }
  const lasting = axis === 'log' ? kept.filter((value) => value > 0) : kept
  low = Math.min(low, ...lasting)
  high = Math.max(high, ...lasting)
  const clipped = usable.filter((value) => value < low || value > high).length
  return { ...padded(low, high, axis), clipped }
}

function padded(low: number, high: number, axis: Axis): Pick<Picture, 'low' | 'high'> {
  if (axis === 'log') return { low: low / 1.1, high: high * 1.1 }
  const room = high > low ? (high - low) * 0.08 : Math.max(Math.abs(high) * 0.05, 1e-12)
  if (axis === 'zero') return { low: Math.min(0, low), high: high > 0 ? high + room : 0 }
  return { low: low - room, high: high + room }
}
