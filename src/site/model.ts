/** The room site/: the history as a static page. Takes judged suites, gives files: a page, its data in shards,
 *  pictures, a feed and a badge. The page asks no server for anything and runs no script but its own. Text from
 *  outside is data or escaped text, never markup. Writes nothing itself.
 *
 *  This file: what a page is made of. */

import type { Findings, JudgedSuite } from '../history/findings.ts'
import type { UnreadFile } from '../history/suite-history.ts'

export interface SiteSuite extends JudgedSuite {
  /** By run: its commit is no longer on the default branch. */
  readonly off: readonly boolean[]
  /** By run: first line of the commit's message, empty where unknown. */
  readonly subjects: readonly string[]
  /** Releases, by the first run that has them in it. */
  readonly tags: readonly (readonly [run: number, name: string])[]
  /** By run: commits since the run before it, itself included; 0 where unknown. */
  readonly gaps: readonly number[]
}

export interface Site {
  readonly title: string
  /** `https://github.com/owner/name`, for links to commits; null where unknown. */
  readonly repository: string | null
  /** Where the page will be published, for the feed; null for relative links. */
  readonly address: string | null
  readonly version: string
  /** How many of the latest runs count as recent. */
  readonly last: number
  /** Unix seconds. */
  readonly now: number
  readonly suites: readonly SiteSuite[]
  readonly findings: Findings
  readonly unread: readonly UnreadFile[]
}

export interface SiteFile {
  readonly path: string
  readonly content: string
}
