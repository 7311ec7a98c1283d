/** The room compare/: what became of each benchmark between base and head. Takes launches of both
 *  sides (paired or not) and a rule that was fixed before the first number, gives a Comparison: one
 *  row per benchmark and metric with outcome, interval and doubt, and the suite's geometric mean.
 *  Never measures, never reads a clock, a file or chance, never decides whether anything may merge,
 *  and drops nothing in silence: what cannot be compared becomes a row that says so.
 *
 *  This file: the rule. */

import type { Better } from '../model/metric.ts'
import type { Pairing } from '../model/run.ts'
import type { Spending } from '../statistics/spending.ts'

/** What the configuration says about one metric of one benchmark. */
export interface MetricRule {
  /** Smallest change that matters, as a ratio. Also lets a counter that was read once decide. */
  readonly threshold?: number
  /** True: shown, but not tested, and no weight in the suite's correction. */
  readonly ignore?: boolean
  /** Replaces the direction that the tool gave. */
  readonly better?: Better
  /** Whether a rule names this metric: then it is tested even if it only tells of the circumstances. */
  readonly named?: boolean
}

/** How the rounds are spent on deciding.
 *  `all-rounds`: every round counts for every benchmark that it holds; the suite is corrected among
 *  the benchmarks whose estimate lies beyond the threshold.
 *  `screen-confirm`: the first `screenRounds` only choose suspects, which fresh rounds alone confirm. */
export type Procedure = 'all-rounds' | 'screen-confirm'

/** The test of one benchmark. `signed-rank` is exact for every symmetric noise; `moderated-t` borrows
 *  the scatter of the whole suite and so decides after fewer rounds, but trusts near-normal noise. `auto`
 *  takes the second up to nine pairs in suites of four benchmarks and more, else the first. */
export type PairTest = 'auto' | 'signed-rank' | 'moderated-t'

export interface DecisionRule {
  /** Smallest change that matters, as a ratio: 0.05 is five per cent. */
  readonly threshold: number
  /** Chance that a suite without any real change shows a regression, between 0 and 1. */
  readonly falseAlarmRate: number
  /** Rounds in all at which the plan looks at the numbers, rising; the last is the most it measures. */
  readonly looks: readonly number[]
  /** Rounds that every benchmark takes part in before any is left out. */
  readonly screenRounds: number
  /** `final`: no further round follows, whatever is undecided. */
  readonly look: 'interim' | 'final'
  /** In `rounds`, samples of base and head are far apart in time, and fast ones are compared with fast
   *  ones, slow with slow ones. In all others, and where it is not known, neighbours in time, where both
   *  sides have as many samples in that order: that cancels what both saw at the same moment. */
  readonly pairing?: Pairing
  readonly metricRules?: (benchmark: string, metric: string) => MetricRule
  readonly procedure?: Procedure
  readonly test?: PairTest
  /** How the false-alarm rate is spread over the looks; `pocock` where it is left out. */
  readonly spending?: Spending
  /** Smallest change of an exact counter that matters, as a ratio; 1 % where it is left out. */
  readonly counterThreshold?: number
  /** Largest one-sided p-value against the threshold with which a benchmark counts in the suite's
   *  correction; 1 corrects among all. */
  readonly candidateP?: number
  /** A benchmark that is undecided is measured on where the whole plan may still show a change that is by so much
   *  larger than the threshold, as a ratio; 0.3 where it is left out. */
  readonly worthChange?: number
}

/** The rule of unpaired launches: there is one look, at all that was given. */
export type UnpairedRule = Pick<
  DecisionRule,
  'threshold' | 'falseAlarmRate' | 'metricRules' | 'counterThreshold' | 'candidateP'
>

/** Counters repeat to the digit, so their limit is about what matters, not about noise. */
export const defaultCounterThreshold = 0.01

/** What the plan can hardly clear may still be slower by far, which takes fewer pairs: of recorded slowdowns that
 *  thirty pairs show, half were missed where a pair scatters most and everything was given up that could not be
 *  cleared (`npm run evaluate -- tried giving-up`). */
export const defaultWorthChange = 0.3

/** Below one half, a benchmark counts in the correction only if its estimate lies beyond the threshold. */
export const defaultCandidateP = 0.5

/** Looks and rounds in all as they are used for the pairs at hand: a last look that was not planned
 *  (the budget ended between two looks) takes its place after those that were. */
export function looksTaken(rule: DecisionRule, rounds: number): { looks: number[]; total: number } {
  const looks = rule.looks.filter((look) => look <= rounds)
  if (rounds > 0 && looks.at(-1) !== rounds && (rule.look === 'final' || looks.length === 0)) looks.push(rounds)
  return { looks, total: Math.max(rule.looks.at(-1) ?? rounds, rounds, 1) }
}
