/** Ends a pair that takes more of the time budget than a pair that does not count may, as soon as that is known:
 *  not one round would fit, and waiting for the end of the pair would not change that. */

import type { Clock } from '../../host/clock.ts'
import { durationText } from '../../model/duration.ts'
import { Failure } from '../../model/failure.ts'
import { fewerBenchmarks } from '../budget.ts'

/** Share of `time-budget` that one pair may take before anything counts. There are two such pairs, and what they
 *  leave must hold one that counts. */
const mostShare = 0.55
/** … and after which it is looked whether it will. */
const askedShare = 0.25

/** Rounds of which the budget that is advised has room: those before anything counts, and a few that do. */
const advisedRounds = 12

/** Called with the number of benchmarks that were visited, of how many, before each that is visited for the first
 *  time. Throws a Failure where the pair is certain to be too long. */
export type TimeLimit = (visited: number, of: number) => void

/** @param part which of `parts` processes of the pair it is, from 0. `began` is when the pair did. */
export function timeLimit(
  clock: Clock,
  began: number,
  budgetSeconds: number,
  { part, parts }: { readonly part: number; readonly parts: number },
): TimeLimit {
  let before = 0
  return (visited, of) => {
    const seconds = clock.now() - began
    // Starting and setting up are no share of a benchmark's own.
    if (visited === 0) before = seconds
    const whole = visited === 0 ? seconds : before + ((seconds - before) * of) / visited
    if (seconds <= askedShare * budgetSeconds || whole <= mostShare * budgetSeconds) return
    const where = parts > 1 ? ` of part ${part + 1} of ${parts}` : ''
    const more = part < parts - 1 || visited === 0 ? 'more than' : 'about'
    throw new Failure(
      `Not one round fits in the time budget of ${durationText(budgetSeconds)}: after ${durationText(seconds)}, ${visited} of ${of} benchmarks${where} had run on both sides, and one round takes ${more} ${durationText(whole)}`,
      { hint: `${budgetText(advisedRounds * whole)}, or ${fewerBenchmarks}.` },
    )
  }
}

function budgetText(seconds: number): string {
  return `Set \`time-budget\` to ${durationText(60 * Math.ceil(seconds / 60))} or more`
}
