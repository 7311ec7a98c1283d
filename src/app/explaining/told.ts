/** What the commands `explain` and `bisect` give away: text and JSON. */

import type { Hotspots, Why } from '../../model/why.ts'
import { printableJson } from '../../report/json/json.ts'
import { wrapText } from '../../report/terminal/text.ts'
import { plain, renderHotspots, renderWhy, type WhyScreen } from '../../report/why/terminal.ts'
import { searchPhrase } from '../../report/why/words.ts'
import type { Bisected } from './bisect-commits.ts'

export { renderHotspots, renderWhy }

export function whyJson(benchmark: string, why: Why): string {
  return printableJson(`${JSON.stringify({ schema: 'benchgate/why/1', benchmark, ...why }, null, 2)}\n`)
}

export function hotspotsJson(hotspots: Hotspots): string {
  return printableJson(`${JSON.stringify({ schema: 'benchgate/hotspots/1', ...hotspots }, null, 2)}\n`)
}

export function bisectJson({ benchmark, why, search }: Bisected): string {
  return printableJson(`${JSON.stringify({ schema: 'benchgate/bisect/1', benchmark, why, search }, null, 2)}\n`)
}

export function renderBisect({ benchmark, why, search, isMerge }: Bisected, screen: WhyScreen): string {
  const said = saidOf(search, isMerge).flatMap((text) => wrapText(text, screen.width))
  const whole = search === null ? why : { ...why, search }
  return `${renderWhy(benchmark, whole, screen)}${said.map((line) => `${line}\n`).join('')}`
}

function saidOf(search: Bisected['search'], isMerge: boolean): string[] {
  if (search === null)
    return ['No two commits between them change what a benchmark may run or read: nothing to search.']
  if (!isMerge) return []
  const merge = search.commits[0]!.commit.slice(0, 10)
  return [`It is a merge. What it brings is searched by: benchgate bisect BENCHMARK ${merge}^1 ${merge}^2`]
}

/** For a log: the sentence alone. */
export function searchText(search: NonNullable<Bisected['search']>): string {
  return plain(searchPhrase(search))
}
