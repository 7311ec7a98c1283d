/** What the commands `explain` and `bisect` give away: text, JSON, and files for pictures. */

import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Explained } from '../../explain/explain.ts'
import type { Profiled } from '../../explain/hotspots.ts'
import { foldedOf } from '../../explain/profile/folded.ts'
import { speedscopeOf } from '../../explain/profile/speedscope.ts'
import { differenceTree } from '../../explain/profile/tree.ts'
import { explainSystemError } from '../../host/system-error.ts'
import type { Hotspots, Why } from '../../model/why.ts'
import { printableJson } from '../../report/json/json.ts'
import { renderFlame } from '../../report/why/flame.ts'
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

type SearchFinding = ({ readonly kind: 'difference' } & Explained) | ({ readonly kind: 'hotspots' } & Profiled)

/** One page, one file for speedscope, and folded stacks of each side. @returns their paths. */
export function writePictures(
  folder: string,
  found: SearchFinding,
  commits: { readonly base: string | null; readonly head: string },
): string[] {
  const benchmark = found.kind === 'hotspots' ? found.hotspots.benchmark : found.benchmark
  const profiles = found.kind === 'hotspots' ? { base: null, head: found.profile } : found.profiles
  const ratio = found.kind === 'hotspots' ? 1 : 1 + (found.why.change?.estimate ?? 0)
  const stem = path.join(folder, fileName(benchmark))
  const files: [string, string][] = [
    [
      `${stem}.html`,
      renderFlame({ benchmark, base: commits.base, head: commits.head, tree: differenceTree(profiles, ratio) }),
    ],
    [`${stem}.speedscope.json`, speedscopeOf(benchmark, profiles)],
    [`${stem}.head.folded`, foldedOf(profiles.head)],
    ...(profiles.base === null ? [] : [[`${stem}.base.folded`, foldedOf(profiles.base)] as [string, string]]),
  ]
  try {
    mkdirSync(folder, { recursive: true })
    for (const [file, text] of files) writeFileSync(file, text)
  } catch (error) {
    throw explainSystemError(error, `writing into ${folder}`)
  }
  return files.map(([file]) => file)
}

/** A name of any benchmark as a name of a file. */
function fileName(benchmark: string): string {
  return (
    benchmark
      .replace(/[^\w.-]+/g, '-')
      .replace(/^[.-]+|-+$/g, '')
      .slice(0, 100) || 'benchmark'
  )
}
