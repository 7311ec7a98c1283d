/** What the commands `explain` and `bisect` give away: text and JSON. */

import type { Hotspots, Why } from '../../model/why.ts'
import { printableJson } from '../../report/json/json.ts'
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

export function renderBisect({ benchmark, why, search }: Bisected, screen: WhyScreen): string {
  const said = search === null ? 'There is a single commit that touches code: nothing to search.' : null
  const whole = search === null ? why : { ...why, search }
  return `${renderWhy(benchmark, whole, screen)}${said === null ? '' : `${said}\n`}`
}

/** For a log: the sentence alone. */
export function searchText(search: NonNullable<Bisected['search']>): string {
  return plain(searchPhrase(search))
}
