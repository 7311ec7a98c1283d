/** How many rounds fit in the time, fixed after the warm-up and before the first number that counts. */

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
  const { maxRounds, budgetSeconds } = plan
  if (budgetSeconds === null) return { rounds: maxRounds, fits: maxRounds, notes: [] }
  const fits = Math.floor((budgetSeconds - spent) / (pairSeconds * margin))
  if (fits >= plan.minRounds) {
    const rounds = focuses ? Math.floor(focusedShare * fits) : fits
    return { rounds: Math.min(maxRounds, rounds), fits: Math.min(maxRounds, fits), notes: [] }
  }
  const needSeconds = budgetFor(plan.minRounds, pairSeconds, spent)
  const budget = describeSeconds(budgetSeconds)
  if (fits < 1) {
    throw new Failure(
      `One round takes ${describeSeconds(pairSeconds)}, and the warm-up took ${describeSeconds(spent)}: not one round fits in the time budget of ${budget}`,
      { hint: `Set \`time-budget\` to ${describeSeconds(needSeconds)} or more, or run fewer benchmarks.` },
    )
  }
  return {
    rounds: fits,
    fits,
    notes: [
      { code: 'short-budget', fits, fewest: plan.minRounds, secondsPerRound: pairSeconds, budgetSeconds, needSeconds },
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

export function describeSeconds(seconds: number): string {
  if (seconds < 10) return `${seconds.toFixed(1)}s`
  if (seconds < 120) return `${Math.ceil(seconds)}s`
  if (seconds < 7200) return `${Math.ceil(seconds / 60)}m`
  return `${(seconds / 3600).toFixed(1)}h`
}
