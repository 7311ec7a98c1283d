/** Rules of the configuration file that join or cut stored histories. `*` in a name stands for any text, once. */

export type HistoryRule =
  /** What was stored as `from` goes on as `to`, its numbers times `factor`. */
  | {
      readonly kind: 'join'
      readonly from: string
      readonly to: string
      /** Name of the metric; every metric where it is left out. */
      readonly metric?: string
      readonly factor: number
      /** The unit from then on, where it is another. */
      readonly unit?: string
      readonly because: string | null
    }
  /** Levels before and after `at` are not compared: another harness, another machine. */
  | {
      readonly kind: 'cut'
      readonly match: string
      readonly metric?: string
      /** A day (`2026-03-01`) or the first digits of a commit, from which on the new history counts. */
      readonly at: string
      readonly because: string | null
    }
