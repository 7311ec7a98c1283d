/** How many rounds fit in the time, fixed after the warm-up and before the first number that counts. */

import { durationText } from '../model/duration.ts'
import { Failure } from '../model/failure.ts'
import type { Note } from '../model/note.ts'
import type { RoundsPlan } from './measure.ts'

export interface BudgetPlan {
  /** At most. */
  readonly rounds: number
  /** Of these, how many fit over the whole suite. */
  readonly fits: number
  readonly notes: readonly Note[]
}

/** Launches vary; a plan that fits by a hair would be cut short. */
const margin = 1.1

/** Where a look leaves undecided benchmarks only, there is time for more rounds than fit over the whole suite. */
const focusedShare = 1.5

/** `spent` and `pairSeconds` are wall seconds: used up by the warm-up, and expected of each pair. `focuses`: whether
 *  rounds can leave out what is decided. Throws a Failure where not even one round fits. */
export function planBudget(plan: RoundsPlan, pairSeconds: number, spent: number, focuses = false): BudgetPlan {
  const { maxRounds, budgetSeconds, chosenIn = 0 } = plan
  if (budgetSeconds === null) return { rounds: maxRounds, fits: maxRounds, notes: [] }
  const fits = Math.floor((budgetSeconds - spent) / (pairSeconds * margin))
  if (fits >= plan.minRounds) {
    const rounds = focuses ? Math.floor(focusedShare * fits) : fits
    return { rounds: Math.min(maxRounds, rounds), fits: Math.min(maxRounds, fits), notes: [] }
  }
  const before = spent + chosenIn
  const whole = budgetSeconds + chosenIn
  const needSeconds = budgetFor(plan.minRounds, pairSeconds, before)
  if (fits < 1) {
    const need = whole >= needSeconds ? null : durationText(needSeconds)
    throw new Failure(
      `Not one round fits in the time budget of ${durationText(whole)}: one takes ${durationText(pairSeconds)}, and ${durationText(before)} went before the first`,
      {
        hint:
          need === null ? 'Run fewer benchmarks.' : `Set \`time-budget\` to ${need} or more, or run fewer benchmarks.`,
      },
    )
  }
  return {
    rounds: fits,
    fits,
    notes: [
      {
        code: 'short-budget',
        fits,
        fewest: plan.minRounds,
        secondsPerRound: pairSeconds,
        budgetSeconds: whole,
        needSeconds,
      },
    ],
  }
}

/** The time budget, in whole minutes from one on, that holds so many rounds after what the warm-up took. */
export function budgetFor(rounds: number, pairSeconds: number, spent: number): number {
  const seconds = spent + rounds * pairSeconds * margin
  // A rounding error is no further minute.
  return seconds < 60 ? Math.ceil(seconds - 1e-9) : 60 * Math.ceil(seconds / 60 - 1e-9)
}

/** Seconds that the next pair is expected to take: the middle of the last three like it. */
export function expectedSeconds(recent: readonly number[], fallback: number): number {
  const last = recent.slice(-3).sort((a, b) => a - b)
  return last[Math.floor(last.length / 2)] ?? fallback
}
