/** Why a baseline was not used, as values: of a source as a whole, and of a single artifact in it. Their words stand in
 *  report/notes/why-no-baseline.ts. */

import type { NotedDifference, Several } from './note.ts'

export type NoBaseline =
  | { readonly code: 'no-branch'; readonly branch: string }
  /** `others`: suites of which it has runs. */
  | { readonly code: 'no-run-of-suite'; readonly branch: string; readonly suite: string; readonly others: Several }
  /** `among`: how many were looked at where that were not all. */
  | { readonly code: 'no-artifact'; readonly artifact: string; readonly among: number | null }
  | { readonly code: 'unknown-commit'; readonly commit: string }
  | { readonly code: 'no-run-near'; readonly commits: number; readonly base: string; readonly suite: string }
  | { readonly code: 'none-of-a-push' }
  | { readonly code: 'none-comparable' }
  | { readonly code: 'runs-of-other-suite'; readonly runs: number; readonly differences: readonly NotedDifference[] }
  /** `files`: what changed since; null where git cannot tell. */
  | { readonly code: 'other-sources'; readonly runs: number; readonly files: Several | null }
  | { readonly code: 'no-file-named' }
  | { readonly code: 'runs-of-other-machine'; readonly machine: string }
  | { readonly code: 'too-few-stored'; readonly runs: number }
  /** The message of a failure: it could not be asked, or measuring failed. */
  | { readonly code: 'source-failed'; readonly message: string }

/** Why an artifact is no baseline, by what the list of them says. */
export type ListedRefusal =
  | { readonly code: 'unknown-run' }
  | { readonly code: 'other-repository' }
  | { readonly code: 'fork' }
  | { readonly code: 'other-branch' }
  | { readonly code: 'expired' }

/** Also by the run that made it. */
export type ArtifactRefusal =
  | ListedRefusal
  | { readonly code: 'run-gone' }
  | { readonly code: 'not-pushed'; readonly event: string }
  | { readonly code: 'run-of-branch'; readonly branch: string | null }
  | { readonly code: 'run-of-commit'; readonly commit: string }
  | { readonly code: 'no-workflow-file'; readonly path: string }
