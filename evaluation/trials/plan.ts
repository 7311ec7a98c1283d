/** The room trials/: plays rules on windows of rounds and counts. Takes series and rules, gives counts.
 *  Never reads a file, never writes one. */

export interface TrialPlan {
  readonly seed: string
  /** Seconds of measuring at which rules are compared. */
  readonly budgets: readonly number[]
  /** Windows per series, budget and effect. */
  readonly windows: number
  /** Relative slowdowns; 0 is the same program. */
  readonly effects: readonly number[]
  readonly falseAlarmRate: number
  /** Simulated suites per noise. */
  readonly simulated: number
}

export const fullPlan: TrialPlan = {
  seed: 'benchgate',
  budgets: [10, 20, 40, 60, 90, 120],
  windows: 24,
  effects: [0, 0.01, 0.02, 0.03, 0.05, 0.1],
  falseAlarmRate: 0.05,
  simulated: 120,
}

export const quickPlan: TrialPlan = {
  ...fullPlan,
  budgets: [20, 60],
  windows: 6,
  effects: [0, 0.03, 0.05],
  simulated: 12,
}

/** Hits out of trials, and how it is counted up. */
export interface Count {
  hits: number
  trials: number
}

export const nothing = (): Count => ({ hits: 0, trials: 0 })

export function add(count: Count, hit: boolean): void {
  count.trials++
  if (hit) count.hits++
}

export function together(counts: readonly Count[]): Count {
  return counts.reduce((sum, one) => ({ hits: sum.hits + one.hits, trials: sum.trials + one.trials }), nothing())
}

export function rate({ hits, trials }: Count): number {
  return trials === 0 ? Number.NaN : hits / trials
}

/** Fewest pairs with which anything is tried. */
const leastPairs = 4

/** Pairs that fit the seconds, no more than there are. */
export function pairsWithin(seconds: number, secondsPerPair: number, most: number): number {
  return Math.min(most, Math.max(leastPairs, Math.floor(seconds / secondsPerPair)))
}
