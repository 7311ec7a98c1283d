/** Why rows are slower, below the table of what changed: one sentence for each, the functions in a fold, with links to
 *  their lines at head's commit. */

import { percent } from '../../model/percent.ts'
import type { Report } from '../../model/report.ts'
import type { Culprit, SourceLine, Why } from '../../model/why.ts'
import { signedPercent } from '../numbers.ts'
import { type Phrase, render } from '../phrase.ts'
import { lineLink, type View } from '../view.ts'
import { visibleWithin } from '../visible.ts'
import { toldTogether } from '../why/together.ts'
import { mannerPhrase, reachPhrase, searchPhrase, touchedPhrase, whyPhrase } from '../why/words.ts'
import type { Section } from './budget.ts'
import { codeName, prose } from './escape.ts'

/** @param sources address of head's files; null where nobody can look at them. */
export function whySections(report: Report, { changed }: View, sources: string | null): Section[] {
  const rows = toldTogether(changed).map(
    ({ names, why }) => `- Why ${names.map((name) => codeName(name, 80)).join(', ')}: ${whyText(why)}`,
  )
  const functions = changed.flatMap(({ comparison: { why }, shown }) =>
    (why?.functions ?? []).map((one) => culpritRow(shown, one, sources)),
  )
  return [
    ...(rows.length === 0 ? [] : [{ open: '', rows, close: '', rank: 2, noun: 'explained' }]),
    ...(functions.length === 0
      ? []
      : [
          {
            open: `<details><summary>Functions that take more</summary>\n\n${header}`,
            rows: functions,
            close: '\n</details>',
            rank: 4,
            noun: 'functions',
          },
        ]),
    ...reachSection(report),
  ]
}

const header = '| Benchmark | Function | Change | Of the slowdown | How | This change |\n|---|---|--:|--:|---|---|'

function reachSection({ reach }: Report): Section[] {
  const phrase = reach === undefined ? null : reachPhrase(reach)
  return phrase === null
    ? []
    : [{ open: '', rows: [`<sub>${markdown(phrase)}</sub>`], close: '', rank: 3, noun: 'reached' }]
}

function whyText(why: Why): string {
  const search = why.search === undefined ? '' : `. ${capital(markdown(searchPhrase(why.search)))}`
  return `${markdown(whyPhrase(why))}${search}.`
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

function markdown(phrase: Phrase): string {
  return render(
    phrase,
    ({ quote, columns, as }) => (as === 'sentence' ? prose(visibleWithin(quote, columns)) : codeName(quote, columns)),
    (words) => words,
  )
}

function culpritRow(benchmark: string, one: Culprit, sources: string | null): string {
  const cells = [
    codeName(benchmark, 60),
    linked(one, one.hot, sources),
    signedPercent(one.change.estimate),
    percent(Math.min(1, one.of)),
    markdown(mannerPhrase(one)),
    markdown(touchedPhrase(one)),
  ]
  // A bar within code ends a cell all the same.
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}

function linked({ name, file, line }: SourceLine, hot: number | undefined, sources: string | null): string {
  const words = codeName(name, 60)
  if (sources === null) return `${words} ${codeName(`${file}:${hot ?? line}`, 80)}`
  return `[${words}](${lineLink({ file, line: hot ?? line }, sources)})`
}
