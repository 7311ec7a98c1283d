/** Which benchmarks a change can reach, and why that cannot be told. Part of a report; said in words by report/. */

import type { Several } from './note.ts'

/** Benchmarks that were not measured: the change reaches none of them (`only: reached`), or there was no time. */
export interface LeftOut {
  /** How many benchmarks were measured. */
  readonly measured: number
  readonly names: readonly string[]
  /** Where the whole suite was too long; absent where the change does not reach what was left out. */
  readonly tooLong?: TooLong
}

/** What the whole suite would take. */
export interface TooLong {
  readonly budgetSeconds: number
  /** Of one pair. */
  readonly pairSeconds: number
  /** The time budget that holds the least number of pairs, … */
  readonly needSeconds: number
  /** … or the jobs that do, with the same budget each; 0 where that is more than anybody has. */
  readonly shards: number
}

/** What is to be measured. */
export type ReachedBenchmarks =
  | { readonly kind: 'all'; readonly because: WhyAllMeasured }
  | {
      readonly kind: 'some'
      /** All that the suite has, and those that run nothing that differs. */
      readonly benchmarks: readonly string[]
      readonly leftOut: readonly string[]
      /** How many functions differ. */
      readonly functions: number
    }

/** Why everything is measured all the same. */
export type WhyAllMeasured =
  /** Benchmarks of a shard are not told apart by it. */
  | { readonly code: 'shard' }
  /** The commits differ in no file. */
  | { readonly code: 'nothing-changed' }
  /** Changed files that are no code of Node or Python. */
  | { readonly code: 'not-code'; readonly files: Several }
  /** Files of code that are new, gone, or renamed. */
  | { readonly code: 'added-or-gone'; readonly files: Several }
  /** No benchmark loads them, so what they have to do with any is not known. */
  | { readonly code: 'not-loaded'; readonly files: Several }
  /** What differs is in no function: it runs where the file is loaded. */
  | { readonly code: 'outside-functions'; readonly files: Several }
  /** A function that others than the interpreter may run, or run a copy of. */
  | { readonly code: 'run-otherwise'; readonly function: string; readonly file: string }
  /** A file of a package within the checkout that differs between the sides. */
  | { readonly code: 'package-differs'; readonly file: string }
  /** What runs is not what stands in the file. */
  | { readonly code: 'rewritten'; readonly file: string }
  /** Other processes, which have told nothing of what they called. */
  | { readonly code: 'processes' }
  | { readonly code: 'not-counted'; readonly because: string }
  /** A package that runs functions which the interpreter does not see. */
  | { readonly code: 'compiled'; readonly package: string }
  /** No worker runs its benchmarks one by one, or the suite cannot leave out any. */
  | { readonly code: 'no-workers' }
  | { readonly code: 'cannot-leave-out' }
  /** The suite lists other benchmarks than the ones that were counted. */
  | { readonly code: 'other-benchmarks' }
  /** A benchmark that failed, or was skipped, where its calls were counted. */
  | { readonly code: 'benchmark-failed'; readonly benchmark: string }
  | { readonly code: 'none-reached' }
  | { readonly code: 'too-long'; readonly seconds: number }
  | { readonly code: 'failed'; readonly because: string }
