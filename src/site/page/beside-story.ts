/** What the address says of a pull request, in words: whose numbers they are stands with them. */

import { formatTogether } from '../../model/units.ts'
import { signedPercent } from '../../report/numbers.ts'
import type { Beside } from '../beside.ts'
import { shortCommit } from '../words.ts'
import type { ChartLine } from './chart.ts'
import { h, link } from './dom.ts'

export function besideOf({ entry }: ChartLine, beside: Beside, repository: string | null): HTMLElement {
  const { base, head, commit, pull } = beside
  const texts = formatTogether(base === null ? [head] : [base, head], entry.unit)
  const cost = base === null ? Number.NaN : entry.better === 'higher' ? base / head - 1 : head / base - 1
  const size = Number.isFinite(cost) ? ` (${signedPercent(cost)}${entry.better === 'unknown' ? '' : ' in cost'})` : ''
  const own = base === null ? ' alone: ' : ', measured beside its base: '
  return h(
    'div',
    { class: 'beside' },
    h(
      'p',
      {},
      pull === null
        ? link(repository === null ? null : `${repository}/commit/${commit}`, `Commit ${shortCommit(commit)}`)
        : link(repository === null ? null : `${repository}/pull/${pull}`, `Pull request #${pull}`),
      pull === null ? '' : ` at ${shortCommit(commit)}`,
      `${own}${texts.join(' → ')}${size}.`,
    ),
    h(
      'p',
      { class: 'quiet' },
      base === null
        ? 'The disc at the right. Its number is that of the link which led here, not of the stored history.'
        : 'The ring (base) and the disc (head) at the right. Their numbers are those of the link which led here, not of the stored history; the verdict on them is the gate’s.',
    ),
  )
}
