/** The issue about a history: what got worse for certain in the last runs, and what drifts. */

import { codeBlock, linkOrWords } from '../../report/markdown/escape.ts'
import { type IssueDraft, kept, over } from '../../report/markdown/issue.ts'
import { counted } from '../../report/numbers.ts'
import type { JudgedHistory } from './judge-history.ts'
import { renderRegressions } from './regressions.ts'

/** Certain enough to call people: not what may be the machine, nor what a few more runs may take back. */
const loud: ReadonlySet<string> = new Set(['exact', 'certain', 'sure'])

/** Most characters of the list; an issue holds 65,536. */
const longestList = 50_000

export interface HistoryIssueFrame {
  readonly runUrl: string | null
  /** Where the page is published; null where that is not known. */
  readonly address: string | null
}

export function issueOfHistory(history: JudgedHistory, { runUrl, address }: HistoryIssueFrame): IssueDraft {
  const { worse, drifting } = history.findings
  const open = worse.filter(({ accepted }) => accepted === null)
  const certain = open.filter(({ change }) => loud.has(change.certainty))
  const down = drifting.filter(({ drift }) => drift.direction === 'worse')
  const standing = certain.length + down.length > 0 ? 'open' : open.length > 0 ? 'undecided' : 'over'
  const parts = [
    ...(certain.length > 0 ? [`${certain.length} got worse`] : []),
    ...(down.length > 0 ? [`${counted(down.length, 'drift')} towards worse`] : []),
  ]
  const page = address === null ? '' : `${linkOrWords(address, 'The page')} has the charts.\n\n`
  const list = codeBlock(renderRegressions(history, { width: 100 }).slice(0, longestList), 'text')
  const foot = standing === 'over' ? over(runUrl) : kept(runUrl, 'the last runs show nothing of it any more')
  return { standing, title: `Performance history: ${parts.join(', ')}`, text: `${page}${list}\n\n${foot}` }
}
