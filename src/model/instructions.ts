/** Why instructions were not counted. */

import type { Several } from './note.ts'

/** Of one benchmark. */
export type Uncounted =
  /** It, or the process that it runs in, failed while it was counted: the tool's message, or the failure's. */
  | { readonly code: 'failed'; readonly message: string }
  | { readonly code: 'no-time' }
  /** No instruction more for more iterations. */
  | { readonly code: 'nothing' }
  /** It runs as often as it likes, whatever is asked for. */
  | { readonly code: 'own-iterations' }
  /** Programs that end before their instructions can be read. */
  | { readonly code: 'starts-programs' }
  /** One launch runs several, which no filter tells apart. */
  | { readonly code: 'launched-together' }
  /** From launch to launch of one side, where it is to be compared with one number. */
  | { readonly code: 'varies' }
  /** Of two launches of one side, the longer takes by `range` more (a ratio minus one): too much for fixed work. */
  | { readonly code: 'launches-differ'; readonly range: number }
  /** Which of the programs of a launch are its runs cannot be told. */
  | { readonly code: 'runs-not-found' }
  /** A launch that is counted lacks benchmarks that others have. */
  | { readonly code: 'gives-others' }
  /** How often it runs was told otherwise from launch to launch. */
  | { readonly code: 'runs-differ' }

/** Of a whole suite. */
export type UncountedSuite =
  /** What was tried on this machine, a sentence each without its end. */
  | { readonly code: 'no-counter'; readonly tried: readonly string[] }
  /** In this pairing nobody can say how often a benchmark is run. */
  | { readonly code: 'work-not-fixed'; readonly pairing: string }
  /** The tool goes by the clock. */
  | { readonly code: 'by-the-clock'; readonly tool: string }
  /** The tool itself counts them. */
  | { readonly code: 'tool-counts'; readonly tool: string }
  /** A whole launch is of the whole suite, and a part of it was measured. */
  | { readonly code: 'shard' }
  /** A whole launch of each side is other work: benchmarks that only one of them has. */
  | { readonly code: 'other-benchmarks'; readonly benchmarks: Several }
