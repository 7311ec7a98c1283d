/** Instructions of whole launches, from the start of the command to its end, with all that it starts: for a command of
 *  which nobody but itself knows how often it runs what. Where its work is fixed, two launches take the same. Where it
 *  goes by the clock they do not, and that is seen before anything is compared. */

import { rmSync } from 'node:fs'
import path from 'node:path'
import type { Environment } from '../../host/environment.ts'
import { Failure } from '../../model/failure.ts'
import type { Launch, Side } from '../../model/run.ts'
import { withNodePreload } from '../runners/preloaded.ts'
import type { CommandPlace } from '../runners/script-options.ts'
import type { Launcher } from '../source.ts'
import { type Count, type CountingPorts, countedName, noChance, type ToCount } from './count-workers.ts'
import { counterFolder } from './counter.ts'

export interface LaunchesToCount {
  readonly launcher: Launcher
  /** The benchmark that carries the figure: the only one of the suite, or what stands for all of them. */
  readonly subject: string
  /** Whether its benchmarks are programs that are told apart by their names. */
  readonly programs?: boolean
  /** What a launch has to give; where a part of the suite was measured, it gives more. */
  readonly benchmarks: readonly string[]
  /** The folder of all runners. */
  readonly runners: string
}

/** Launches of one side that differ by more than this, as a ratio, are not of the same work. */
export const mostRange = 0.02

/** Less than this of the time that a launch is expected to take, and it is not begun. */
const leastPart = 0.5

export type CountWhole = (side: Side, wanted: ToCount, until: number) => Promise<Map<string, Count>>

/** Counts launch by launch, and remembers what earlier ones took. */
export function wholeCounter(way: LaunchesToCount, how: CountingPorts): CountWhole {
  const { subject } = way
  const totals: Record<Side, number[]> = { base: [], head: [] }
  let told: string | null = null
  return async (side, wanted, until) => {
    const seconds = wanted.get(subject)
    if (seconds === undefined) return new Map()
    const taken = await countLaunch(way, side, seconds, until, how, (folder) => how.counter.totalIn(folder))
    if ('because' in taken) return new Map([[subject, taken]])
    const runs = runsIn(taken.launch)
    told ??= runs
    if (told !== runs) return new Map([[subject, { because: { code: 'runs-differ' } }]])
    if (!(taken.value > 0)) return new Map([[subject, { because: { code: 'nothing' } }]])
    totals[side].push(taken.value)
    const range = Math.max(...totals[side]) / Math.min(...totals[side]) - 1
    const count: Count = range > mostRange ? { because: { code: 'launches-differ', range } } : { value: taken.value }
    return new Map([[subject, count]])
  }
}

type Taken<T> = { readonly value: T; readonly launch: Launch } | Extract<Count, { because: unknown }>

/** @param read what the counter wrote into its folder. */
export async function countLaunch<T>(
  { launcher, benchmarks, runners }: LaunchesToCount,
  side: Side,
  seconds: number,
  until: number,
  { counter, clock, temporary }: CountingPorts,
  read: (folder: string) => T,
): Promise<Taken<T>> {
  if (clock.now() + leastPart * seconds * counter.slowdown > until) return { because: { code: 'no-time' } }
  const folder = counterFolder(temporary)
  try {
    const { launch } = await launcher.launch({
      side,
      round: 1,
      focus: null,
      timeoutSeconds: Math.max(1, until - clock.now()),
      chance: noChance,
      start: {
        wrap: (command) => counter.wrapWhole(command, folder),
        environment: (own, place) => steadyEnvironment(own, place, runners),
      },
    })
    const given = namesOf(launch)
    if (!benchmarks.every((name) => given.includes(name))) return { because: { code: 'gives-others' } }
    return { value: read(folder), launch }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return { because: clock.now() < until ? { code: 'failed', message: error.message } : { code: 'no-time' } }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Python's hashes get one seed, and V8 compiles and collects in one thread: as where workers are counted. */
function steadyEnvironment(own: Environment, place: CommandPlace, runners: string): Record<string, string> {
  const steady = path.join(runners, 'javascript', 'steady.cjs')
  return { PYTHONHASHSEED: '0', [countedName]: 'whole', ...withNodePreload(own, steady, place) }
}

/** Those that were measured, sorted. */
export function namesOf({ benchmarks }: Launch): string[] {
  return benchmarks.flatMap(({ name, status }) => (status === 'ok' ? [name] : [])).sort()
}

/** How often each benchmark was run, as far as its tool tells: other work where it is another number. */
export function runsIn({ benchmarks }: Launch): string {
  const rows = benchmarks.map(({ name, metrics }) => {
    const [first] = metrics
    return [name, first?.samples?.length ?? null, first?.count ?? null]
  })
  return JSON.stringify(rows.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)))
}
