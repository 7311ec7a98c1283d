/** Why rows are slower, for the HTML report: no script, nothing fetched. */

import { percent } from '../../model/percent.ts'
import type { Report } from '../../model/report.ts'
import { signedPercent } from '../numbers.ts'
import { joinPhrases, type Phrase, quote, say } from '../phrase.ts'
import type { View } from '../view.ts'
import { toldTogether } from '../why/together.ts'
import { mannerPhrase, reachPhrase, searchPhrase, touchedPhrase, whyPhrase } from '../why/words.ts'

/** @param html writes a phrase, escaped. */
export function whyHtml({ reach }: Report, { changed }: View, html: (phrase: Phrase) => string): string {
  const parts = toldTogether(changed).map(({ names, why }) => {
    const search = why.search === undefined ? '' : `<p>${html(searchPhrase(why.search))}.</p>`
    const rows = why.functions.map((one) => {
      const place = say`${quote(one.name)} ${quote(`${one.file}:${one.hot ?? one.line}`)}`
      const cells = [
        place,
        [signedPercent(one.change.estimate)],
        [percent(Math.min(1, one.of))],
        mannerPhrase(one),
        touchedPhrase(one),
      ]
      return `<tr>${cells.map((cell) => `<td>${html(cell)}</td>`).join('')}</tr>`
    })
    const head = ['Function', 'Change', 'Of the slowdown', 'How', '']
      .map((word) => `<th scope="col">${word}</th>`)
      .join('')
    const table =
      rows.length === 0
        ? ''
        : `<div class="scroll" role="region" aria-label="Functions that take more" tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table></div>`
    const title = joinPhrases(
      names.map((name) => [quote(name)]),
      ', ',
    )
    return `<h3>${html(title)}</h3>\n<p>${html(whyPhrase(why))}.</p>${search}${table}`
  })
  const phrase = reach === undefined ? null : reachPhrase(reach)
  const reached = phrase === null ? [] : [`<p>${html(phrase)}.</p>`]
  return parts.length + reached.length === 0 ? '' : `<h2>Why</h2>\n${[...parts, ...reached].join('\n')}`
}
