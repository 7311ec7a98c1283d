/** Instructions of a benchmark that is launched by itself with a number of iterations: two launches of N and 2N, of
 *  which the difference is the work without the start. The number stands in the command, or in variables that its tool
 *  reads. */

import { rmSync } from 'node:fs'
import { Failure } from '../../model/failure.ts'
import type { Launch, Side } from '../../model/run.ts'
import type { SliceUnit } from '../slices/learn.ts'
import type { Launcher } from '../source.ts'
import { type Count, type CountingPorts, noChance, type ToCount } from './count-workers.ts'
import { counterFolder } from './counter.ts'

export interface CountedUnit extends Omit<SliceUnit, 'parallel'> {
  /** Where it is not the command that names the iterations: what tells the tool, … */
  variables?(iterations: number): Readonly<Record<string, string>>
  /** … and whether its results say that it did as it was told. */
  ranAsAsked?(launch: Launch, iterations: number): boolean
}

export interface SlicesToCount {
  /** Once the warm-up has found them. */
  units(): readonly CountedUnit[]
  readonly launcher: Launcher
}

/** Seconds that the shorter launch iterates for at most, where nothing counts it. */
const mostIterating = 0.02

export async function countSlices(
  { units, launcher }: SlicesToCount,
  side: Side,
  wanted: ToCount,
  until: number,
  how: CountingPorts,
): Promise<Map<string, Count>> {
  const counts = new Map<string, Count>()
  let longest = 0
  for (const unit of units()) {
    const [name, ...others] = unit.names
    const seconds = name === undefined ? undefined : wanted.get(name)
    if (name === undefined || seconds === undefined) continue
    const began = how.clock.now()
    if (began + longest > until) break
    if (others.length > 0) for (const one of unit.names) counts.set(one, { because: { code: 'launched-together' } })
    else if (unit.ignoresIterations) counts.set(name, { because: { code: 'own-iterations' } })
    else counts.set(name, await countUnit(unit, seconds, side, until, launcher, how))
    longest = Math.max(longest, how.clock.now() - began)
  }
  return counts
}

async function countUnit(
  { filter, iterations, variables, ranAsAsked }: CountedUnit,
  seconds: number,
  side: Side,
  until: number,
  launcher: Launcher,
  { counter, clock, temporary }: CountingPorts,
): Promise<Count> {
  const single = Math.max(1, Math.min(iterations, Math.round(mostIterating / seconds)))
  const totals: number[] = []
  try {
    for (const times of [single, 2 * single]) {
      const folder = counterFolder(temporary)
      try {
        const { launch } = await launcher.launch({
          side,
          round: 1,
          focus: null,
          timeoutSeconds: Math.max(1, until - clock.now()),
          chance: noChance,
          slice: { filter, iterations: times },
          start: {
            wrap: (command) => counter.wrapWhole(command, folder),
            environment: () => ({ PYTHONHASHSEED: '0', ...variables?.(times) }),
          },
        })
        if (ranAsAsked?.(launch, times) === false) return { because: { code: 'own-iterations' } }
        totals.push(counter.totalIn(folder))
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    }
  } catch (error) {
    if (error instanceof Failure)
      return { because: clock.now() < until ? { code: 'failed', message: error.message } : { code: 'no-time' } }
    throw error
  }
  const value = (totals[1]! - totals[0]!) / single
  return value > 0 ? { value } : { because: { code: 'nothing' } }
}
