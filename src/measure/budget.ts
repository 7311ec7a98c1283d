/** How many rounds fit in the time, fixed after the warm-up and before the first number that counts. */

import { durationText, mostAdvisedSeconds } from '../model/duration.ts'
import { Failure } from '../model/failure.ts'
import type { Note } from '../model/note.ts'
import type { RoundsPlan } from './paired-run.ts'

export interface BudgetPlan {
  /** At most. */
  readonly rounds: number
  /** Of these, how many fit over the whole suite. */
  readonly fits: number
  readonly notes: readonly Note[]
}

/** Launches vary; a plan that fits by a hair would be cut short. */
export const margin = 1.1

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
  if (fits < 1) throw notOneRound(plan, pairSeconds, spent + chosenIn, focuses)
  return { rounds: fits, fits, notes: [shortBudget(plan, fits, pairSeconds, spent + chosenIn)] }
}

/** As `planBudget`, after `made` pairs. Never fewer than were made, and never fewer than the least number while
 *  another fits. */
export function planRest(
  plan: RoundsPlan,
  pairSeconds: number,
  elapsed: number,
  made: number,
  focuses: boolean,
): BudgetPlan {
  const { maxRounds, minRounds, budgetSeconds, chosenIn = 0 } = plan
  if (budgetSeconds === null) return { rounds: maxRounds, fits: maxRounds, notes: [] }
  const left = budgetSeconds - elapsed
  const more = Math.max(left >= pairSeconds ? 1 : 0, Math.floor(left / (pairSeconds * margin)))
  const fits = Math.min(maxRounds, made + more)
  if (fits >= minRounds) {
    const rounds = focuses ? Math.floor(focusedShare * fits) : fits
    return { rounds: Math.min(maxRounds, rounds), fits, notes: [] }
  }
  const before = elapsed - made * pairSeconds + chosenIn
  return { rounds: fits, fits, notes: fits >= maxRounds ? [] : [shortBudget(plan, fits, pairSeconds, before)] }
}

function shortBudget(plan: RoundsPlan, fits: number, pairSeconds: number, before: number): Note {
  return {
    code: 'short-budget',
    fits,
    fewest: plan.minRounds,
    secondsPerRound: pairSeconds,
    budgetSeconds: (plan.budgetSeconds ?? 0) + (plan.chosenIn ?? 0),
    needSeconds: budgetFor(plan.minRounds, pairSeconds, Math.max(0, before)),
  }
}

/** How to run less, in words that hold for every suite. */
export const fewerBenchmarks =
  'measure fewer benchmarks (fewer files in `bench-files`, a filter in `run` such as `-k`), or shorter ones'

/** Where nobody can run some of its benchmarks, a suite is measured as a whole or not at all. */
const letItDivide =
  'write `{filter}` in `run` where the tool takes an expression of the benchmarks to run, so that `only: fitting` can measure a part and jobs can share the suite'

/** @param pairSeconds not finite where nothing that was measured tells it.
 *  @param before wall seconds that went before the first round, or until it was known that there will be none. */
export function notOneRound(plan: RoundsPlan, pairSeconds: number, before: number, focuses: boolean): Failure {
  const { minRounds, budgetSeconds, chosenIn = 0, partial = false } = plan
  const whole = budgetSeconds! + chosenIn
  const needSeconds = budgetFor(minRounds, pairSeconds, before)
  const shards = shardsFor(minRounds, pairSeconds, whole - before)
  const means = [
    whole < needSeconds && needSeconds <= mostAdvisedSeconds
      ? `set \`time-budget\` to ${durationText(needSeconds)} or more`
      : null,
    focuses && shards > 1 ? `divide the suite among ${shards} jobs (\`shard: 1/${shards}\` in the first)` : null,
    focuses ? (partial ? null : 'measure a part of it (`only: fitting`)') : letItDivide,
    fewerBenchmarks,
  ].filter((one) => one !== null)
  const because = Number.isFinite(pairSeconds)
    ? `one takes ${durationText(pairSeconds)}, and ${durationText(before)} went before the first`
    : `after ${durationText(before)} not one benchmark had been measured on both sides, so that it is not known how long a round takes`
  return new Failure(`Not one round fits in the time budget of ${durationText(whole)}: ${because}`, {
    hint: sentence(means),
  })
}

/** Nobody divides a suite among more jobs. */
const mostShards = 32

/** Among how many jobs a suite has to be divided for so many rounds to fit in so many seconds; 0 where that is too many. */
export function shardsFor(rounds: number, pairSeconds: number, seconds: number): number {
  const shards = seconds > 0 ? Math.ceil((rounds * pairSeconds * margin) / seconds) : 0
  return shards <= mostShards ? shards : 0
}

function sentence(means: readonly string[]): string {
  const text = means.length === 1 ? means[0]! : `${means.slice(0, -1).join(', ')}, or ${means.at(-1)}`
  return `${text[0]!.toUpperCase()}${text.slice(1)}.`
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
