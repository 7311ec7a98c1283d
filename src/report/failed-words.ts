/** What a verdict line says where some benchmarks broke: how many of how many, which, and what is known of the others.
 *  One of forty that fails is no suite that could not be measured. */

import type { Report } from '../model/report.ts'
import type { Reason } from '../model/verdict.ts'
import { nameOf, namesOf, ofOthers } from './clauses.ts'
import { counted } from './numbers.ts'
import { type Phrase, say, sentence } from './phrase.ts'
import type { View } from './view.ts'

type FailedReason = Extract<Reason, { code: 'failed' }>

/** Columns that a message gets where others stand behind it; the row shows it whole. */
const columns = 120

/** @param failed one at least. */
export function failedWords(
  failed: readonly FailedReason[],
  report: Report,
  view: View,
): { label: string; rest: Phrase } {
  const names = new Set(failed.map(({ benchmark }) => benchmark))
  const message = { ...sentence(failed[0]?.message ?? ''), columns }
  const said = message.quote === '' ? [] : [': ', message]
  const [first] = names
  const which =
    names.size === 1
      ? say`${nameOf(first!, view)}${said}`
      : say`${namesOf([...names], view)}${said.length === 0 ? [] : say`; of the first${said}`}`
  return { label: `${label(names, report, view)}:`, rest: say` ${which}${ofOthers(view, names)}` }
}

function label(names: ReadonlySet<string>, { benchmarks }: Report, { failed }: View): string {
  const all = new Set(benchmarks.map(({ name }) => name)).size
  const isFailed = new Set(failed.map(({ comparison: { name } }) => name))
  const broken = [...names].filter((name) => isFailed.has(name)).length
  const one = names.size === 1
  if (broken === names.size || broken === 0) {
    const verb = broken > 0 ? 'failed in head' : one ? 'comes and goes' : 'come and go'
    if (names.size < all) return `${names.size} of ${counted(all, 'benchmark')} ${verb}`
    return `${one ? 'The only benchmark' : all === 2 ? 'Both benchmarks' : `All ${counted(all, 'benchmark')}`} ${verb}`
  }
  return `${names.size} of ${counted(all, 'benchmark')} failed in head or come and go`
}
