/** A suite that was found, as the options that run it. */

export interface FoundSuite {
  /** What it is, as its users call it: `pytest-benchmark`. */
  readonly tool: string
  /** Relative to the root, `.` for the root. */
  readonly workingDirectory: string
  /** For a POSIX shell; null where nothing has to be set up. */
  readonly setup: string | null
  /** Null: the built-in runner. */
  readonly run: string | null
  /** Null: what `run` prints. */
  readonly results: string | null
  /** Name of a format, or `auto`. */
  readonly format: string
  /** Files that speak for it, from the root; at least one. */
  readonly seen: readonly string[]
  /** Steps of a job that install what it needs. */
  readonly needs: readonly Step[]
  /** How one run is made shorter, as the end of a sentence: `--benchmark-max-time`. */
  readonly shorter: string
  /** What was lifted or cannot be told, each one sentence. */
  readonly remarks: readonly string[]
  /** Beside the repository's main suites: taken only where it is asked for, or nothing else is there. */
  readonly beside?: boolean
  /** Nothing but its name tells that it measures anything: never taken unless it is asked for. */
  readonly unsure?: boolean
}

/** A step of a workflow. Values are written as YAML strings. */
export type Step =
  | { readonly uses: string; readonly with?: Readonly<Record<string, string>> }
  | { readonly run: string }

export interface Detector {
  /** Every suite of this kind; empty where there is none. Never throws. */
  find(tree: Tree): readonly FoundSuite[]
}

import type { Tree } from './tree.ts'
