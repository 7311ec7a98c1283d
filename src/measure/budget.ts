/** How many rounds fit in the time, fixed after the warm-up and before the first number that counts. */

import { Failure } from '../model/failure.ts'
import type { Note } from '../model/report.ts'
import type { RoundsPlan } from './measure.ts'

export interface BudgetPlan {
  readonly rounds: number
  readonly notes: readonly Note[]
}

/** Launches vary; a plan that fits by a hair would be cut short. */
const margin = 1.1

/** `spent` and `pairSeconds` are wall seconds: used up by the warm-up, and expected of each pair.
 *  Throws a Failure where not even one round fits. */
export function planBudget(plan: RoundsPlan, pairSeconds: number, spent: number): BudgetPlan {
  if (plan.budgetSeconds === null) return { rounds: plan.maxRounds, notes: [] }
  const fits = Math.floor((plan.budgetSeconds - spent) / (pairSeconds * margin))
  if (fits >= plan.minRounds) return { rounds: Math.min(plan.maxRounds, fits), notes: [] }
  const enough = describeSeconds(spent + plan.minRounds * pairSeconds * margin)
  const budget = describeSeconds(plan.budgetSeconds)
  if (fits < 1) {
    throw new Failure(
      `One round takes ${describeSeconds(pairSeconds)}, and the warm-up took ${describeSeconds(spent)}: not one round fits in the time budget of ${budget}`,
      { hint: `Set \`time-budget\` to ${enough} or more, or run fewer benchmarks.` },
    )
  }
  return {
    rounds: fits,
    notes: [
      {
        level: 'warning',
        code: 'short-budget',
        text: `Only ${fits} of at least ${plan.minRounds} rounds fit in the time budget of ${budget}, at ${describeSeconds(pairSeconds)} each.`,
        hint: `Set \`time-budget\` to ${enough} or more, or run fewer benchmarks.`,
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

export function describeSeconds(seconds: number): string {
  if (seconds < 10) return `${seconds.toFixed(1)}s`
  if (seconds < 120) return `${Math.ceil(seconds)}s`
  if (seconds < 7200) return `${Math.ceil(seconds / 60)}m`
  return `${(seconds / 3600).toFixed(1)}h`
}
