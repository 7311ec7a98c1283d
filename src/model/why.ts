/** Why a benchmark got slower: which functions take more, and which commit made them. Part of a report; said in
 *  words by report/why/. */

import type { Change } from './comparison.ts'

export interface Why {
  readonly functions: readonly Culprit[]
  /** Part of the change that the functions make up; null where there was no change under the profiler. */
  readonly explained: number | null
  /** The whole change as the profiled runs had it, as a ratio minus one. */
  readonly change: Change | null
  /** What profiled: `v8`, `python`. Empty where nothing did. */
  readonly collectors: readonly string[]
  /** Runs of each side, and the fewest samples that one of them has. */
  readonly runs: number
  readonly samples: number
  readonly doubt: WhyDoubt | null
  /** Which commit it was, where that was searched for. */
  readonly search?: CommitSearch
}

export interface SourceLine {
  readonly name: string
  /** Of head, relative to the root of the repository, with `/`. */
  readonly file: string
  /** From 1. */
  readonly line: number
}

/** Why a function is called what it is, and not as somebody wrote it: its file is minified, or names a source map that
 *  could not be used. */
export type UnclearSource = 'minified' | 'no-source-map'

/** `more-often`: it is called more often; `each-slower`: as often, each call takes longer (where nobody counted calls,
 *  either of both); `new`: base has no such function; `allocates`: what it allocates more has to be
 *  collected, or made and given back. */
export type Manner = 'more-often' | 'each-slower' | 'new' | 'allocates'

export interface Culprit extends SourceLine {
  readonly endLine: number
  /** Part of the time of an iteration; null where base lacks the function. */
  readonly share: { readonly base: number | null; readonly head: number }
  /** What it takes more, in parts of base's time of an iteration. */
  readonly change: Change
  /** Part of the whole change, with what comes by `callees`. No part of the change is in two functions. */
  readonly of: number
  readonly manner: Manner
  /** Calls in an iteration, and bytes allocated, where they are known. */
  readonly calls?: Amounts
  readonly bytes?: Amounts
  /** The line within it that takes the most more; where that is by its calls, a line of the change that makes them. */
  readonly hot?: number
  /** Whether its text differs between base and head. */
  readonly touched: boolean
  /** A function above it that the change touched, where itself it is as it was. */
  readonly calledBy?: SourceLine
  /** Where itself it is touched: functions that are as they were and take more by its calls. */
  readonly callees?: readonly Callee[]
  /** The package in which the time is spent. */
  readonly library?: string
  readonly unclear?: UnclearSource
}

/** What it says is said of the function, whoever calls it; but `of`. */
export interface Callee extends SourceLine, Pick<Culprit, 'manner' | 'calls' | 'bytes' | 'library' | 'unclear'> {
  /** Part of the whole change that comes by the caller's calls: a part of what the caller's `of` is. */
  readonly of: number
  /** The function that the caller calls on the way, where that is another one. */
  readonly via?: SourceLine
}

export interface Amounts {
  readonly base: number
  readonly head: number
}

export type WhyDoubt =
  /** They explain less than half. */
  | { readonly code: 'no-single-function' }
  /** In the profiled runs it was not slower. */
  | { readonly code: 'not-seen' }
  /** The processor was idle for this part of the time. */
  | { readonly code: 'waits'; readonly idle: number }
  | { readonly code: 'too-few-samples'; readonly samples: number }
  | { readonly code: 'no-time' }
  /** Nothing here can look into what the command starts; why not, as words. */
  | { readonly code: 'no-collector'; readonly because: string }
  | { readonly code: 'failed'; readonly because: string }

/** Why a commit could not be told from the good end, and why no commit was found. Their words stand in
 *  report/why/search-words.ts. */
export type WhyUntestable =
  | { readonly code: 'measuring-undecided' }
  | { readonly code: 'build-failed' }
  /** The failure's message. */
  | { readonly code: 'run-failed'; readonly message: string }

export type WhyNotFound =
  | { readonly code: 'not-slower-by-gate' }
  /** The first is faster by commits of its own that the last lacks. */
  | { readonly code: 'first-got-faster' }
  | { readonly code: 'common-untold' }
  /** No commit that both have is known here. */
  | { readonly code: 'no-common-history' }
  | { readonly code: 'too-many'; readonly commits: number }
  | { readonly code: 'none-stands-out' }
  | { readonly code: 'measuring-undecided' }
  | { readonly code: 'no-time-left' }

/** The search for the commit among several. `because`: in words. */
export interface CommitSearch {
  readonly verdict: 'found' | 'range' | 'several' | 'unsure'
  /** The commit, or the commits of the range in order, or the several. */
  readonly commits: readonly NamedCommit[]
  /** Beside several: of each of these in order one, which could not be told. */
  readonly ranges?: readonly (readonly NamedCommit[])[]
  /** That could not be built or run, and why. */
  readonly passedOver: readonly (NamedCommit & { readonly because: string })[]
  /** The one function that was searched by, where others take a good part of the slowdown as well. */
  readonly about?: string
  /** By what they were told apart. */
  readonly by: 'calls' | 'share' | 'time'
  /** Whether the gate's own measurement of the parent against it found it slower too, of several each of them; null where
   *  it was not asked, did not decide, or did so for some. */
  readonly confirmed: boolean | null
  readonly because?: string
}

export interface NamedCommit {
  readonly commit: string
  readonly subject: string
}

/** Which of the functions that the change touches any benchmark runs. */
export interface Reach {
  readonly changed: number
  readonly measured: number
  readonly unmeasured: readonly SourceLine[]
  /** Changed files of code that no benchmark loads. */
  readonly unloaded: readonly string[]
}

/** Where the time of a benchmark goes, of one commit. */
export interface Hotspots {
  readonly benchmark: string
  readonly collectors: readonly string[]
  readonly runs: number
  readonly samples: number
  /** Part of the time in which the processor was idle, and in which the garbage collector worked beside the rest. */
  readonly idle: number
  readonly collecting: number
  /** Seconds of an iteration under the profiler; null where nobody timed it. */
  readonly seconds: number | null
  /** Why nobody tells what is allocated, in the words of the process, where it could not. */
  readonly untold?: string
  /** The largest first. */
  readonly functions: readonly Hotspot[]
}

export interface Hotspot extends SourceLine {
  /** Part of the time in the function itself, with what it calls outside the repository. */
  readonly share: number
  readonly calls: number | null
  readonly bytes: number | null
  /** Its lines with their parts of the whole, and the bytes that they allocate where lines tell them, the largest part first. */
  readonly lines: readonly { readonly line: number; readonly share: number; readonly bytes?: number }[]
  readonly unclear?: UnclearSource
  /** Packages that it calls, likewise. */
  readonly libraries: readonly { readonly name: string; readonly share: number }[]
}
