/** Pictures that stand in other pages: one benchmark over its runs, and a badge. They are images, so nothing in them
 *  can run, and the text in them is escaped all the same. */

import type { Analysis } from '../history/analyse.ts'
import type { HistorySeries } from '../history/suite-history.ts'
import { formatTogether } from '../model/units.ts'
import { escapeMarkup } from '../report/html/escape.ts'
import { counted } from '../report/numbers.ts'
import { visibleWithin } from '../report/visible.ts'
import { sorted } from '../statistics/robust.ts'
import type { Site, SiteFile, SiteSuite } from './model.ts'
import { changeWords, shapeOf } from './words.ts'

const width = 480
const height = 160
const plot = { left: 64, right: 470, top: 34, bottom: 132 }
/** More points than pixels help nobody. */
const mostPoints = 300

export function pictureFiles(site: Site): SiteFile[] {
  return site.suites.flatMap((suite) =>
    suite.history.series.map((series, i) => ({
      path: `pictures/${series.id}.svg`,
      content: pictureOf(series, suite.analyses[i]!, suite),
    })),
  )
}

function pictureOf(series: HistorySeries, { levels, changes }: Analysis, { history: { runs } }: SiteSuite): string {
  const name = escapeMarkup(visibleWithin(series.name, 58))
  const { shown, known } = lastRuns(series.values)
  if (known === 0) return frame(name, 'no value')
  const first = shown[0]!
  const visibleLevels = levels.filter(({ to }) => to >= first)
  const [low, high] = rangeOf(
    shown.map((i) => series.values[i]!),
    visibleLevels,
  )
  const x = (run: number) =>
    round(
      plot.left + ((Math.max(run, first) - first) / Math.max(1, runs.length - 1 - first)) * (plot.right - plot.left),
    )
  const y = (value: number) => {
    const share = high > low ? (value - low) / (high - low) : 0.5
    return round(plot.bottom - Math.min(1.02, Math.max(-0.02, share)) * (plot.bottom - plot.top))
  }
  const points = shown.map((i) => `M${x(i)} ${y(series.values[i]!)}h.01`).join('')
  const bands = visibleLevels
    .filter(({ low: from }) => from !== null)
    .map(
      (one) =>
        `<rect class="b" x="${x(one.from)}" y="${y(one.high!)}" width="${round(Math.max(1, x(one.to) - x(one.from)))}" height="${round(Math.max(1, y(one.low!) - y(one.high!)))}"/>`,
    )
  const lines = visibleLevels
    .map((one) => `M${x(one.from)} ${y(one.centre)}H${round(Math.max(x(one.to), x(one.from) + 2))}`)
    .join('')
  const marks = changes
    .filter(({ run }) => run > first)
    .map(
      ({ run, direction }) =>
        `<text x="${x(run)}" y="30" text-anchor="middle" font-size="9">${shapeOf(direction)}</text>`,
    )
  const [bottom, top] = formatTogether([low, high], series.unit, { digits: 3 })
  const last = changes.at(-1)
  const words =
    last === undefined
      ? `${counted(known, 'run')}, no change of level`
      : `${changeWords(series, last.change, last.direction)} near ${runs[last.run]!.commit.slice(0, 9)}`
  const axis = `<text x="58" y="${plot.top + 4}" text-anchor="end" font-size="10">${escapeMarkup(top!)}</text><text x="58" y="${plot.bottom + 3}" text-anchor="end" font-size="10">${escapeMarkup(bottom!)}</text>`
  return frame(
    name,
    words,
    `${bands.join('')}<path class="p" d="${points}"/><path class="l" d="${lines}"/>${marks.join('')}${axis}`,
  )
}

/** The last runs that have a value, and how many have one at all. */
function lastRuns(values: Float64Array): { shown: number[]; known: number } {
  const shown: number[] = []
  let known = 0
  for (let i = values.length - 1; i >= 0; i--) {
    if (Number.isNaN(values[i])) continue
    if (known++ < mostPoints) shown.push(i)
  }
  return { shown: shown.reverse(), known }
}

function frame(name: string, words: string, body = ''): string {
  const label = escapeMarkup(words)
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${name}: ${label}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<style>svg{background:#fff;font-family:system-ui,sans-serif}text{fill:#1f2328}.b{fill:#0969da22}.p{stroke:#59636e;stroke-width:3;stroke-linecap:round;fill:none}.l{stroke:#0969da;stroke-width:2;fill:none}@media(prefers-color-scheme:dark){svg{background:#0d1117}text{fill:#f0f6fc}.b{fill:#58a6ff33}.p{stroke:#9198a1}.l{stroke:#58a6ff}}</style>
<text x="8" y="16" font-size="12" font-weight="600">${name}</text>${body}<text x="8" y="152" font-size="11">${label}</text></svg>
`
}

/** The levels with their bands, and the values as far as they are not far out. */
function rangeOf(values: readonly number[], levels: Analysis['levels']): [number, number] {
  const inOrder = sorted(values)
  const at = (share: number) => inOrder[Math.round(share * (inOrder.length - 1))]!
  const low = Math.min(at(0.01), ...levels.map((one) => one.low ?? one.centre))
  const high = Math.max(at(0.99), ...levels.map((one) => one.high ?? one.centre))
  return [low, high]
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

export function badgeFile({ findings: { worse, drifting, silent }, last }: Site): SiteFile {
  const parts = [
    worse.length > 0 ? `${worse.length} worse` : '',
    drifting.length > 0 ? `${drifting.length} drifting` : '',
    silent.length > 0 ? `${silent.length} silent` : '',
  ].filter((part) => part !== '')
  const words = parts.length === 0 ? `steady, last ${counted(last, 'run')}` : parts.join(', ')
  const colour = worse.length > 0 ? '#b62324' : parts.length > 0 ? '#7d4e00' : '#1a7f37'
  const [left, right] = [84, 14 + words.length * 6.6]
  const all = Math.round(left + right)
  return {
    path: 'badge.svg',
    content: `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="performance: ${words}" width="${all}" height="20" viewBox="0 0 ${all} 20">
<rect width="${all}" height="20" rx="3" fill="#24292f"/><path d="M${left} 0h${all - left - 3}a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3H${left}z" fill="${colour}"/>
<g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11"><text x="7" y="14" textLength="${left - 14}">performance</text><text x="${left + 7}" y="14" textLength="${Math.round(right - 14)}">${words}</text></g></svg>
`,
  }
}

/** The page's own sign in a browser's tab. */
export const iconFile: SiteFile = {
  path: 'assets/icon.svg',
  content:
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#0969da"/><path d="M2.5 11H7V5.5h6.5" fill="none" stroke="#fff" stroke-width="2"/></svg>\n',
}
