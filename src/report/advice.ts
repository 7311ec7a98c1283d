/** What would decide what a plan leaves undecided: the one answer that the forecast, the notes and the rows give.
 *  The rounds and the time budget that holds them are worked out elsewhere (measure/budget.ts, compare/decision/);
 *  here is what to say of them, and what of it is set already. */

import { durationText, mostAdvisedSeconds } from '../model/duration.ts'

export interface Need {
  readonly rounds: number
  /** The time budget that holds them. */
  readonly seconds: number
}

/** As the options are set; null where there is no limit. */
export interface SetLimits {
  readonly maxRounds: number
  readonly budgetSeconds: number | null
}

export function isTooLong({ seconds }: Need): boolean {
  return seconds > mostAdvisedSeconds
}

/** What else helps where more rounds would take too long, or none would do. */
export const otherMeans =
  'Measure fewer benchmarks (`{filter}` in `run`), divide them among jobs (`shard`), or raise the `threshold` of what is that noisy.'

/** Names only options that are set too low. */
export function needAdvice(need: Need, { maxRounds, budgetSeconds }: SetLimits): string {
  if (isTooLong(need)) return otherMeans
  const options = [
    need.rounds > maxRounds ? `\`max-rounds\` to ${need.rounds}` : null,
    budgetSeconds !== null && need.seconds > budgetSeconds ? `\`time-budget\` to ${durationText(need.seconds)}` : null,
  ].filter((option) => option !== null)
  const set = options.length === 0 ? 'Measure again' : `Set ${options.join(' and ')}`
  return `${set}, or raise the \`threshold\` of what is that noisy.`
}
