/** Remarks that travel with a result: something that could not be done, a changed default, a missing
 *  permission. A note is a code and what was found. `report/notes/` has its level, its words and what to do
 *  about it: a new note is one line here and one entry there. */

import type { Uncounted, UncountedSuite } from './instructions.ts'
import type { ArtifactRefusal, NoBaseline } from './no-baseline.ts'
import type { TooLong, WhyAllMeasured } from './reached.ts'
import type { Pairing, Shard, Side } from './run.ts'
import type { NoFairClock } from './why-pairing.ts'

export type NoteLevel = 'notice' | 'warning'

export type Note = NoteOfMeasuring | NoteOfBaselines | NoteOfPullRequests | ReadNote

/** A note as an older report, or another program, has told it: the text comes from outside. */
export interface ReadNote {
  readonly code: 'as-read'
  /** The code that stood there. */
  readonly was: string
  readonly level: NoteLevel
  readonly text: string
  readonly hint?: string
}

/** Some things of a list: notes also travel in places where little fits. */
export interface Several {
  /** The first few. */
  readonly named: readonly string[]
  /** How many there are. */
  readonly count: number
}

export function several(things: readonly string[], most = 3): Several {
  return { named: things.slice(0, most), count: things.length }
}

/** The same code, where it was read as well. */
export function codeOf(note: Note): string {
  return note.code === 'as-read' ? note.was : note.code
}

export type NoteOfMeasuring =
  | { readonly code: 'part-of-suite'; readonly shard: Shard }
  /** Of `only: reached`: `functions` differ, and `measured` benchmarks run some of them. */
  | {
      readonly code: 'only-reached'
      readonly measured: number
      readonly functions: number
      readonly leftOut: Several
    }
  /** Of a suite that is too long for the time budget. */
  | ({ readonly code: 'only-fitting'; readonly measured: number; readonly leftOut: Several } & TooLong)
  | { readonly code: 'all-reached'; readonly functions: number }
  | { readonly code: 'all-measured'; readonly because: WhyAllMeasured }
  | { readonly code: 'same-commit' }
  | { readonly code: 'same-files' }
  | { readonly code: 'suite-absent-in-base'; readonly because: string; readonly advice: string | null }
  | { readonly code: 'iterations-ignored'; readonly benchmarks: Several }
  /** `possible`: whether the machine could; then more than one processor was used, by `where` if that is known. */
  | { readonly code: 'not-pinned'; readonly possible: boolean; readonly where: Several }
  | { readonly code: 'harness-head'; readonly files: number }
  | { readonly code: 'leftovers-removed'; readonly checkouts: number }
  | { readonly code: 'large-files-missing'; readonly files: Several }
  | { readonly code: 'uncommitted-changes'; readonly files: Several }
  /** `flags`: what the tool was told, as its command line has it. */
  | { readonly code: 'short-settings'; readonly tool: string; readonly flags: string }
  /** `because` is the failure's message; null where results lacked `missing` of the benchmarks asked for. */
  | {
      readonly code: 'focus-failed'
      readonly because: string | null
      readonly missing: number
      readonly asked: number
    }
  /** `because` is the failure's message. */
  | { readonly code: 'no-lockstep'; readonly because: string }
  /** `duet` by the clock that stands still while the other side runs, or by the machine's, and why. */
  | { readonly code: 'fair-clock' }
  | { readonly code: 'no-fair-clock'; readonly because: NoFairClock }
  | { readonly code: 'other-harness'; readonly base: string; readonly head: string }
  | { readonly code: 'optimised-away'; readonly benchmarks: Several }
  /** Counting what they allocate would have taken more than its share of the time. */
  | {
      readonly code: 'not-counted'
      readonly benchmarks: Several
      /** Of head alone, where no budget is set. */
      readonly alone?: boolean
      /** It was, and is another number in each process, where one is to be stored. */
      readonly varies?: boolean
    }
  /** By what, in how many launches of each side, in how many wall seconds and in how many at most. */
  | {
      readonly code: 'instructions-counted'
      readonly by: string
      readonly launches: number
      readonly seconds: number
      readonly most: number
      /** Of head alone. */
      readonly alone?: boolean
      /** Each launch from its start to its end, whatever it holds. */
      readonly whole?: boolean
    }
  | {
      readonly code: 'instructions-left-out'
      readonly benchmarks: Several
      readonly because: Uncounted
      /** Of head alone, where no budget is set. */
      readonly alone?: boolean
    }
  | { readonly code: 'no-instructions'; readonly because: UncountedSuite }
  /** Head's time in base's: each side alone, and both together. */
  | { readonly code: 'sharing'; readonly benchmark: string; readonly alone: number; readonly together: number }
  /** `needSeconds` is the time budget that would hold `fewest` rounds, and where more is known to be needed, those. */
  | {
      readonly code: 'short-budget'
      readonly fits: number
      readonly fewest: number
      readonly secondsPerRound: number
      readonly budgetSeconds: number
      readonly needSeconds: number
    }
  | { readonly code: 'held-up'; readonly share: number }
  | {
      readonly code: 'undecided'
      readonly rounds: number
      readonly compared: number
      /** Benchmarks that more rounds would decide, the one of them that needs most, and how many it needs. */
      readonly short: number
      readonly worst: string
      readonly needRounds: number
      /** The time budget that holds them. */
      readonly needSeconds: number
      /** Benchmarks that no number of rounds in reason would decide. */
      readonly hopeless: number
      /** As they are set. */
      readonly maxRounds: number
      readonly budgetSeconds: number | null
    }
  | { readonly code: 'rounds-saved'; readonly rounds: number; readonly base: string; readonly head: string }
  | { readonly code: 'rounds-not-saved'; readonly rounds: number; readonly because: string }
  | { readonly code: 'not-paired' }
  /** Files that hold the results of another one that was given. */
  | { readonly code: 'copied-results'; readonly files: Several }
  /** A file that was given as base and as head. */
  | { readonly code: 'same-results'; readonly file: string }
  /** The processors that result files of the sides name. */
  | { readonly code: 'unlike-processors'; readonly base: string; readonly head: string }
  /** Metrics that one side lacks of benchmarks that both have. */
  | {
      readonly code: 'metrics-of-one-side'
      readonly side: Side
      readonly metrics: Several
      readonly benchmarks: number
      /** Which. */
      readonly named?: Several
    }
  /** Compared by the launches in which they neither failed nor were skipped. */
  | { readonly code: 'measured-in-some'; readonly benchmarks: Several }
  /** `base` and `head`: what an iteration of the first one named handles, in `unit`. */
  | {
      readonly code: 'work-differs'
      readonly benchmarks: Several
      readonly base: number
      readonly head: number
      readonly unit: string
    }
  /** Missing from head, which has others of the same names but for this. */
  | { readonly code: 'alike-names'; readonly benchmarks: Several; readonly but: 'spelling' | 'processors' }
  /** Benchmarks that fail on base as on head. */
  | { readonly code: 'broken-before'; readonly benchmarks: Several }
  /** Functions whose work nobody waited for: its body did not run, or not while it was measured. */
  | { readonly code: 'never-awaited'; readonly functions: Several }
  /** Nothing told or showed which files the sides loaded. */
  | { readonly code: 'code-not-seen' }
  /** Interpreters that did not tell which files they loaded. */
  | { readonly code: 'code-not-told'; readonly programs: readonly string[] }

/** Something in which a stored run differs from this one. */
export interface NotedDifference {
  readonly key: string
  readonly stored: string
  readonly now: string
}

export type NoteOfBaselines =
  | { readonly code: 'baseline-not-used'; readonly source: string; readonly because: NoBaseline }
  | {
      readonly code: 'history-cut'
      readonly benchmarks: number
      readonly named: readonly { readonly benchmark: string; readonly runs: number }[]
    }
  | { readonly code: 'stored-width'; readonly detectable: number }
  /** `where` has its preposition: `on benchgate-data`. */
  | {
      readonly code: 'stored-baseline'
      readonly commit: string
      readonly steps: number
      readonly base: string
      readonly where: string
    }
  /** `leftOut`: whether there were others to compare with. */
  | {
      readonly code: 'other-machine'
      readonly runs: number
      readonly leftOut: boolean
      readonly machines: readonly string[]
      readonly here: string
    }
  | { readonly code: 'other-suite'; readonly runs: number; readonly differences: readonly NotedDifference[] }
  /** What keeps them from being compared; of another machine they are, where nothing does. */
  | { readonly code: 'stored-counts'; readonly machine: string; readonly differences: readonly NotedDifference[] }
  | { readonly code: 'surroundings-changed'; readonly differences: readonly NotedDifference[] }
  /** An artifact, and why it is no baseline. */
  | {
      readonly code: 'untrusted-record'
      readonly artifact: string
      readonly commit: string
      readonly because: ArtifactRefusal
    }
  | { readonly code: 'runs-of-pull-requests'; readonly runs: Several }
  | { readonly code: 'clock-skew'; readonly run: string; readonly commit: string; readonly day: string }
  | { readonly code: 'unrelated-files'; readonly branch: string; readonly files: Several }
  | {
      readonly code: 'artifacts-left-out'
      readonly artifact: string
      readonly kinds: readonly { readonly count: number; readonly because: ArtifactRefusal }[]
    }

/** What the configuration file of head would decide otherwise than base's. */
export interface ChangedRule {
  /** An option, or `rules`. */
  readonly key: string
  readonly from: string
  readonly to: string
}

/** What there is not where GitHub refused something. */
export type MissingThing =
  | 'comment'
  | 'check'
  /** A commit status stands in its place. */
  | 'check-but-status'
  | 'further-annotations'
  /** Whether somebody accepted what is blocked. */
  | 'accept'
  | 'earlier-results'
  | 'answer'
  | 'issue'

/** Why something that was meant to accept a benchmark is not understood. */
export type WhyCommandWrong = 'no-reason' | 'glob-too-long'

export type NoteOfPullRequests =
  | {
      readonly code: 'shard'
      readonly shard: Shard | null
      readonly rounds: number
      readonly pairing: Pairing | 'unpaired' | 'stored'
      readonly seconds: number
      readonly cpu: string | null
      readonly seed: string | null
    }
  | { readonly code: 'samples-left-out' }
  | { readonly code: 'judged-again' }
  | { readonly code: 'rows-not-kept'; readonly rows: number }
  | { readonly code: 'result-not-kept' }
  /** `known`: whether what the last judgement found was at hand. */
  | {
      readonly code: 'rerun'
      readonly attempt: number
      readonly known: boolean
      readonly rate: number
      readonly statedRate: number
    }
  | { readonly code: 'found-before'; readonly benchmarks: Several }
  | { readonly code: 'cleared'; readonly benchmarks: Several }
  | { readonly code: 'measured-by-fork' }
  /** `because`: why it could not be asked; null where GitHub knows it not as a commit of the branch. */
  | {
      readonly code: 'base-of-fork'
      readonly commit: string
      readonly branch: string
      readonly because: string | null
    }
  | { readonly code: 'rules-changed'; readonly changes: readonly ChangedRule[]; readonly file: string }
  | { readonly code: 'rule-without-match'; readonly rules: Several }
  /** Another job of the run writes the same comment and the same check. */
  | { readonly code: 'same-key'; readonly key: string }
  | { readonly code: 'label-expired'; readonly label: string }
  | { readonly code: 'command-wrong'; readonly by: string; readonly written: string; readonly because: WhyCommandWrong }
  | { readonly code: 'no-write-access'; readonly by: string }
  | { readonly code: 'fork-token'; readonly lacking: readonly MissingThing[]; readonly whose: 'fork' | 'dependabot' }
  | {
      readonly code: 'missing-permission'
      readonly lacking: readonly MissingThing[]
      readonly permissions: readonly string[]
    }
  | { readonly code: 'github-failed'; readonly lacking: readonly MissingThing[]; readonly because: readonly string[] }
