/** Slow drift: a change that no single run shows. Fifty times +0.3 % pass every gate and are 16 %.
 *
 *  Looked at are the last runs of a series. `statistics/drift.ts` says whether they rise or fall, and how surely. A step
 *  rises, too, and is no drift: each third has to go on, and the line has to fit better than the best step. */

import { drift } from '../statistics/drift.ts'
import { median } from '../statistics/robust.ts'

export interface SlowDrift {
  /** Index of the first value that was looked at. */
  readonly from: number
  /** From the first to the last of them along the line, in the units of the values. */
  readonly change: number
  /** Two-sided. */
  readonly p: number
}

/** Runs looked back at, and the fewest that tell anything. */
export const driftRuns = 120
export const fewestForDrift = 30
/** Chance of an alarm on a series that does not drift, for one look; measured: docs/history.md. */
export const driftAlarmRate = 0.001

/** @param values finite, in the order of the runs. @param machines which machine each run comes from, as far as it is
 *  known: a fleet that is replaced little by little is no drift, so the same has to be seen within the machines. */
export function driftOf(values: Float64Array, machines: readonly string[] = []): SlowDrift | null {
  const from = Math.max(0, values.length - driftRuns)
  const recent = values.subarray(from)
  const found = watch(recent, from)
  if (found === null) return null
  const own = machines.slice(from)
  if (new Set(own).size <= 1) return found
  // What the machines are apart by is no drift, and no part of one.
  if (watch(withinMachines(recent, own), from) === null) return null
  return { ...found, change: slopeWithin(recent, own) * (recent.length - 1) }
}

/** The median slope of every two values of one machine. */
function slopeWithin(values: Float64Array, machines: readonly string[]): number {
  const slopes: number[] = []
  for (let i = 0; i < values.length; i++) {
    for (let j = 0; j < i; j++) if (machines[i] === machines[j]) slopes.push((values[i]! - values[j]!) / (i - j))
  }
  return median(slopes)
}

/** Without what each machine is slower or faster by. */
function withinMachines(values: Float64Array, machines: readonly string[]): Float64Array {
  const byMachine = new Map<string, number[]>()
  machines.forEach((machine, i) => {
    const known = byMachine.get(machine)
    if (known === undefined) byMachine.set(machine, [values[i]!])
    else known.push(values[i]!)
  })
  const centres = new Map([...byMachine].map(([machine, own]) => [machine, median(own)]))
  return values.map((value, i) => value - centres.get(machines[i]!)!)
}

function watch(recent: Float64Array, from: number): SlowDrift | null {
  // First what costs least.
  if (recent.length < fewestForDrift || !goesOn(recent)) return null
  const found = drift(recent)
  if (found === null || found.p > driftAlarmRate || found.change === 0) return null
  return lineFitsBetter(recent, found.slope) ? { from, change: found.change, p: found.p } : null
}

/** Each third lies beyond the one before it, by at least a quarter of the whole way. */
function goesOn(values: Float64Array): boolean {
  const third = Math.floor(values.length / 3)
  const [a, b, c] = [0, third, values.length - third].map((from) => median(values.subarray(from, from + third)))
  const way = c! - a!
  const sign = Math.sign(way)
  return way !== 0 && Math.min((b! - a!) * sign, (c! - b!) * sign) >= Math.abs(way) / 4
}

function lineFitsBetter(values: Float64Array, slope: number): boolean {
  const n = values.length
  const rest = Float64Array.from(values, (value, i) => value - slope * i)
  const level = median(rest)
  const ofLine = rest.reduce((sum, value) => sum + Math.abs(value - level), 0)
  const misfit = (part: Float64Array): number => {
    const centre = median(part)
    return part.reduce((sum, value) => sum + Math.abs(value - centre), 0)
  }
  for (let cut = 4; cut <= n - 4; cut += 2) {
    if (misfit(values.subarray(0, cut)) + misfit(values.subarray(cut)) <= ofLine) return false
  }
  return true
}
