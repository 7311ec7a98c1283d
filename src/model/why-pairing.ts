/** Why a suite is measured in the pairing that `auto` took, and why the fair clock was not used, as values. Their words
 *  stand in report/notes/why-pairing.ts. */

import type { Pairing } from './run.ts'

export type WhyPairing =
  | { readonly code: 'built-in-runner' }
  /** `lockstep`: of what is driven batch by batch. */
  | { readonly code: 'harness-driven'; readonly harness: string }
  | { readonly code: 'no-shared-bench-file' }
  | { readonly code: 'run-names-iterations' }
  | { readonly code: 'threshold-below-duet' }
  | { readonly code: 'not-pinnable' }
  /** Every other was refused. */
  | { readonly code: 'alone-usable'; readonly pairing: Pairing; readonly refused: readonly RefusedPairing[] }
  /** `seconds`: what trying all would have taken. */
  | {
      readonly code: 'no-time-to-try'
      readonly pairing: Pairing
      readonly seconds: number
      readonly refused: readonly RefusedPairing[]
    }
  /** What is known of the tool and what the warm-up has shown needs no trial. */
  | {
      readonly code: 'surely-finer'
      readonly pairing: Pairing
      readonly tool: string
      readonly refused: readonly RefusedPairing[]
    }
  /** A few pairs were measured in each: the one that was taken, then the others. */
  | {
      readonly code: 'tried-pairings'
      readonly taken: TriedPairing
      readonly others: readonly TriedPairing[]
      readonly refused: readonly RefusedPairing[]
    }

export interface TriedPairing {
  readonly pairing: Pairing
  /** Of the log-ratio of a pair; null where nothing could be compared. */
  readonly scatter: number | null
  /** Of a pair. */
  readonly seconds: number
}

export interface RefusedPairing {
  readonly pairing: Pairing
  /** First line of the failure's message. */
  readonly message: string
  /** Why its finer clock was no way either; null where it was not asked. */
  readonly fairClock: NoFairClock | null
}

/** Shares are from 0 to 1; `times` is a ratio of times. */
export type NoFairClock =
  | { readonly code: 'not-linux' }
  | { readonly code: 'not-for-architecture'; readonly architecture: string }
  | { readonly code: 'clock-not-installed' }
  | { readonly code: 'clock-path-divides' }
  /** `error`: of the system, such as `EACCES`. */
  | { readonly code: 'clock-unreadable'; readonly error: string }
  | { readonly code: 'clock-no-library' }
  | { readonly code: 'clock-of-other-processor' }
  | { readonly code: 'error-not-measured'; readonly tool: string }
  | { readonly code: 'measures-others'; readonly tool: string }
  | { readonly code: 'time-not-told' }
  | { readonly code: 'time-not-asked' }
  | { readonly code: 'too-many-processes' }
  | { readonly code: 'asks-too-often'; readonly times: number; readonly share: number }
  | { readonly code: 'suite-waits'; readonly share: number }
  | { readonly code: 'work-not-covered'; readonly share: number }
  | { readonly code: 'side-takes-longer'; readonly side: 'base' | 'head'; readonly times: number }
  | { readonly code: 'no-times' }
  | { readonly code: 'timed-by-other-clock'; readonly benchmark: string; readonly times: number }
  | { readonly code: 'work-elsewhere'; readonly benchmark: string; readonly times: number }
  /** A program with a sanitiser ends where any other library is loaded before the sanitiser's own. */
  | { readonly code: 'sanitiser-first' }
  /** First line of a failure's message: the suite was refused, or failed while it was tried. */
  | { readonly code: 'trial-failed'; readonly message: string }
