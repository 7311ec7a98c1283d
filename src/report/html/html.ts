/** The report as one HTML page. Takes a Report, gives a document that fetches nothing and runs nothing:
 *  it may be opened from an artifact or a file. Text from outside is escaped, isolated in direction and
 *  free of invisible characters. */

import type { Report } from '../../model/report.ts'
import { besidesPhrase, countersPhrase } from '../counters.ts'
import { countsText } from '../counts.ts'
import { directionNote, methodOf } from '../method.ts'
import { nextStep, noteBeside } from '../next-step.ts'
import { changeText, counted, intervalText, sidesText, signedPercent } from '../numbers.ts'
import { type Phrase, type Quote, render, room, say } from '../phrase.ts'
import { headline, verdictLine } from '../verdict-line.ts'
import { arrange, type View, type ViewRow } from '../view.ts'
import { visible, visibleWithin } from '../visible.ts'
import { explainDoubt, noWorseWords, outcomeWords } from '../words.ts'
import { escapeMarkup } from './escape.ts'
import { pageStyle } from './style.ts'
import { axisSvg, type Colour, intervalSvg, plotScale } from './svg.ts'
import { whyHtml } from './why.ts'

export function renderHtml(report: Report): string {
  const view = arrange(report)
  const step = nextStep(report, view)
  const sections = [
    headerHtml(report, view, step),
    notesHtml(report, step),
    changedHtml(view),
    besidesHtml(view),
    whyHtml(report, view, phraseHtml),
    inconclusiveHtml(view),
    oneSideHtml(view),
    comparedHtml(`${counted(view.counters.length, 'counter')} within the limit`, view.counters, true),
    comparedHtml(`${counted(view.noWorse.length, 'result')} ${noWorseWords(view.noWorse)}`, view.noWorse, true),
    comparedHtml(`${counted(view.unchanged.length, 'result')} unchanged`, view.unchanged, true),
    comparedHtml(`${counted(view.information.length, 'figure')} of the circumstances`, view.information, true),
    methodHtml(report),
    ignoredHtml(report),
    reproduceHtml(report),
  ]
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeMarkup(visibleWithin(verdictLine(report), 200))}</title>
<style>${pageStyle}</style>
</head>
<body>
<main>
${sections.filter((section) => section !== '').join('\n')}
</main>
</body>
</html>
`
}

/** Our words: only backticks mean something. */
function wordsHtml(words: string): string {
  return escapeMarkup(words)
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(/(\d) (?=%)/g, '$1\u00a0')
}

function quoteHtml({ quote, columns, as }: Quote): string {
  if (as === 'sentence') return `<bdi>${wordsHtml(visibleWithin(quote, columns))}</bdi>`
  return nameHtml(quote, columns)
}

function nameHtml(name: string, columns: number): string {
  return name === '' ? '<i>(empty)</i>' : `<code><bdi>${escapeMarkup(visibleWithin(name, columns))}</bdi></code>`
}

function phraseHtml(phrase: Phrase): string {
  return render(phrase, quoteHtml, wordsHtml)
}

function headerHtml(report: Report, view: View, step: Phrase | null): string {
  const { tone, label, rest } = headline(report, view)
  const { change } = report.suite
  const suite = change === null ? '' : ` Suite as a whole ${signedPercent(change.estimate)} (${intervalText(change)}).`
  const advice = step === null ? '' : `<p>${phraseHtml(step)}</p>\n`
  return `<h1 class="${tone}">${escapeMarkup(label)}${phraseHtml(rest)}</h1>\n${advice}<p class="quiet">${countsText(view)}.${suite}</p>${outputHtml(report)}`
}

/** What a command that failed printed last. */
function outputHtml({ reasons }: Report): string {
  return reasons
    .flatMap((reason) => (reason.code === 'measuring-failed' ? (reason.output ?? []) : []))
    .map((text) => `\n<h2>The last lines of its output</h2>\n<pre>${linesHtml(text)}</pre>`)
    .join('')
}

function linesHtml(text: string): string {
  return escapeMarkup(text.split('\n').map(visible).join('\n'))
}

function notesHtml({ notes }: Report, step: Phrase | null): string {
  const lines = notes.map((note) => noteBeside(note, step)).map((line) => `<p>${wordsHtml(visible(line))}</p>`)
  return lines.length === 0 ? '' : `<div class="notes">${lines.join('\n')}</div>`
}

function paintOf({ comparison, accepted }: ViewRow): Colour {
  if (comparison.outcome === 'regressed') return accepted === null ? 'bad' : 'unsure'
  if (comparison.outcome === 'improved') return 'good'
  return comparison.outcome === 'unchanged' || comparison.outcome === 'no-worse' ? 'quiet' : 'unsure'
}

/** A table in a region that scrolls by itself on a narrow screen. */
function tableHtml(title: string, header: readonly string[], rows: readonly string[]): string {
  const head = `<thead><tr>${header.join('')}</tr></thead>`
  return `<div class="scroll" role="region" aria-label="${escapeMarkup(title)}" tabindex="0"><table>${head}<tbody>\n${rows.join('\n')}\n</tbody></table></div>`
}

function th(words: string, kind = ''): string {
  return `<th scope="col"${kind === '' ? '' : ` class="${kind}"`}>${words}</th>`
}

/** Names were made short before, beside each other: none is cut again. */
const whole = Number.POSITIVE_INFINITY

function nameHeader(row: ViewRow): string {
  const metric = row.metric === null ? '' : ` <span class="quiet">${escapeMarkup(visibleWithin(row.metric, 40))}</span>`
  return `<th scope="row">${nameHtml(row.comparison.name === '' ? '' : row.wide, whole)}${metric}</th>`
}

function figureCells(row: ViewRow): string {
  const { comparison } = row
  const sides = sidesText(comparison)
  const cell = (text: string) => `<td class="number">${escapeMarkup(visible(text))}</td>`
  const change = `<td class="number ${paintOf(row)}">${changeText(comparison)}</td>`
  const interval = `<td class="interval">${comparison.change === null ? '' : intervalText(comparison.change)}</td>`
  return `${cell(sides.base)}${cell(sides.head)}${change}${interval}`
}

function figureHeader(rows: readonly ViewRow[]): { header: string[]; plot: (row: ViewRow) => string } {
  const scale = plotScale(rows.map(({ comparison }) => comparison))
  const thresholds = new Set(rows.map(({ comparison }) => comparison.threshold))
  const axis = axisSvg(scale, thresholds.size === 1 ? [...thresholds][0]! : null)
  return {
    header: [
      th('Benchmark'),
      th('Base', 'number'),
      th('Head', 'number'),
      th('Change', 'number'),
      th('Interval'),
      th(axis),
    ],
    plot: (row) => `<td>${intervalSvg(row.comparison, scale, paintOf(row))}</td>`,
  }
}

function comparedHtml(title: string, rows: readonly ViewRow[], folded: boolean): string {
  if (rows.length === 0) return ''
  const { header, plot } = figureHeader(rows)
  const body = rows.map((row) => `<tr>${nameHeader(row)}${figureCells(row)}${plot(row)}</tr>`)
  return section(title, tableHtml(title, header, body), folded)
}

function section(title: string, body: string, folded: boolean): string {
  return folded ? `<details><summary>${title}</summary>\n${body}</details>` : `<h2>${title}</h2>\n${body}`
}

function changedHtml({ changed }: View): string {
  if (changed.length === 0) return ''
  const { header, plot } = figureHeader(changed)
  const body = changed.map((row) => {
    const words = `<td><span class="word ${paintOf(row)}">${phraseHtml(outcomeWords(row.comparison))}</span>${acceptedHtml(row)}${countersHtml(row)}</td>`
    return `<tr>${nameHeader(row)}${figureCells(row)}${plot(row)}${words}</tr>`
  })
  const note = directionNote(changed.map(({ comparison }) => comparison))
  const table = tableHtml('Changed', [...header, th('')], body)
  return section('Changed', note === null ? table : `${table}<p class="quiet">${note}</p>`, false)
}

/** What the counts say of a time that changed. */
function countersHtml({ comparison }: ViewRow): string {
  const phrase = countersPhrase(comparison)
  return phrase === null ? '' : `<br><span class="quiet">${phraseHtml(phrase)}</span>`
}

/** Where the counts alone say that something changed. */
function besidesHtml({ besides }: View): string {
  if (besides.length === 0) return ''
  const body = besides.map((row) => `<tr>${nameHeader(row)}<td>${phraseHtml(besidesPhrase(row.comparison))}</td></tr>`)
  const title = 'Counted, not timed'
  return section(title, tableHtml(title, [th('Benchmark'), th('What')], body), false)
}

function acceptedHtml({ accepted }: ViewRow): string {
  if (accepted === null) return ''
  return `, accepted by ${nameHtml(accepted.by, 40)}: <bdi>${escapeMarkup(visibleWithin(accepted.because, room.message))}</bdi>`
}

function inconclusiveHtml({ inconclusive }: View): string {
  if (inconclusive.length === 0) return ''
  const { header, plot } = figureHeader(inconclusive)
  const body = inconclusive.map(
    (row) => `<tr>${nameHeader(row)}${figureCells(row)}${plot(row)}<td class="why">${phraseHtml(why(row))}</td></tr>`,
  )
  return section('Inconclusive', tableHtml('Inconclusive', [...header, th('Why')], body), false)
}

function why({ comparison, isStored }: ViewRow): Phrase {
  if (comparison.doubt === null) return ['the interval reaches over the threshold']
  const { what, advice } = explainDoubt(comparison.doubt, comparison, isStored)
  return advice === null ? what : say`${what}; ${advice}`
}

function oneSideHtml({ failed, removed, added, skipped }: View): string {
  const rows = [...failed, ...removed, ...added, ...skipped]
  if (rows.length === 0) return ''
  const body = rows.map((row) => {
    const { comparison } = row
    const sides = sidesText(comparison)
    const value = comparison.outcome === 'removed' ? `was ${sides.base}` : sides.head
    const words =
      comparison.message === undefined
        ? escapeMarkup(visible(value))
        : `<bdi>${escapeMarkup(visibleWithin(comparison.message, 2000))}</bdi>`
    return `<tr>${nameHeader(row)}<td>${phraseHtml(outcomeWords(comparison))}</td><td>${words}</td></tr>`
  })
  return section('Not compared', tableHtml('Not compared', [th('Benchmark'), th('What'), th('')], body), false)
}

function methodHtml(report: Report): string {
  const facts = methodOf(report).map(({ label, text }) => `<dt>${label}</dt><dd>${phraseHtml(text)}</dd>`)
  return `<h2>How this was measured</h2>\n<dl>${facts.join('\n')}</dl>`
}

function ignoredHtml({ ignored }: Report): string {
  if (ignored.length === 0) return ''
  const cell = (text: string) => `<td><bdi>${escapeMarkup(visibleWithin(text, room.message))}</bdi></td>`
  const rows = ignored.map(
    ({ file = '', place = '', text, because }) => `<tr>${[file, place, text, because].map(cell).join('')}</tr>`,
  )
  const title = `${counted(ignored.length, 'piece')} of the input ignored`
  return section(title, tableHtml(title, [th('File'), th('Place'), th('Text'), th('Because')], rows), true)
}

function reproduceHtml({ reproduce }: Report): string {
  if (reproduce === null) return ''
  return `<h2>Reproduce</h2>\n<pre>${linesHtml(reproduce)}</pre>`
}
