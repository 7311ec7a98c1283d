/** A source that leaves out the benchmarks that a change does not reach. Where the suite lists others than were looked
 *  at, or cannot leave out any, it measures all of them. */

import { Failure } from '../model/failure.ts'
import { type Note, several } from '../model/note.ts'
import type { LeftOut, ReachedBenchmarks } from '../model/reached.ts'
import { partOfSuite } from './part-of-suite.ts'
import type { PairSource } from './source.ts'

export interface LeavingOut {
  readonly source: PairSource
  /** Once it is warmed up: what was left out; null where nothing was. */
  leftOut(): LeftOut | null
  /** Likewise: what was done, and why. */
  notes(): readonly Note[]
}

const mostNamed = 10

export function leavingOut(source: PairSource, reached: ReachedBenchmarks): LeavingOut {
  if (reached.kind === 'all') return { source, leftOut: () => null, notes: () => [allMeasured(reached.because)] }
  if (reached.leftOut.length === 0)
    return { source, leftOut: () => null, notes: () => [{ code: 'all-reached', functions: reached.functions }] }
  if (!source.focuses) return { source, leftOut: () => null, notes: () => [allMeasured({ code: 'cannot-leave-out' })] }
  const looked = new Set(reached.benchmarks)
  const unreached = new Set(reached.leftOut)
  let left: LeftOut | null = null
  let wasAsked = false
  const choose = (names: readonly string[]): readonly string[] => {
    wasAsked = true
    const isSame = names.length === looked.size && names.every((name) => looked.has(name))
    if (!isSame) return names
    const kept = names.filter((name) => !unreached.has(name))
    left = { measured: kept.length, names: names.filter((name) => unreached.has(name)) }
    return kept
  }
  const noteOf = (): Note =>
    left === null
      ? allMeasured({ code: 'other-benchmarks' })
      : {
          code: 'only-reached',
          measured: left.measured,
          functions: reached.functions,
          leftOut: several(left.names, mostNamed),
        }
  // A run that ended before the suite told its benchmarks has neither.
  const notes = () => (wasAsked ? [noteOf()] : [])
  return { source: partOfSuite(source, choose, missing), leftOut: () => left, notes }
}

function allMeasured(because: Extract<Note, { code: 'all-measured' }>['because']): Note {
  return { code: 'all-measured', because }
}

function missing(names: readonly string[], of: number): Failure {
  return new Failure(
    `\`only: reached\`: ${names.length} of the ${of} benchmarks to measure could not be run by themselves, such as ${names[0]}`,
    { hint: 'Set `only: all`, which measures the whole suite.' },
  )
}
