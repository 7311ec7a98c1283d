/** Why a benchmark is slower, and where the time of one goes, for a terminal. */

import { durationText } from '../../model/duration.ts'
import { percent } from '../../model/percent.ts'
import type { Culprit, Hotspot, Hotspots, Reach, UnclearSource, Why } from '../../model/why.ts'
import { counted, signedPercent } from '../numbers.ts'
import { type Phrase, render } from '../phrase.ts'
import { padLeft, padRight, palette, wrapText } from '../terminal/text.ts'
import { cutMiddle, visible, visibleWithin } from '../visible.ts'
import type { ToldTogether } from './together.ts'
import { amount, bytesText, mannerPhrase, reachPhrase, searchPhrase, unclearWords, whyPhrase } from './words.ts'

export interface WhyScreen {
  readonly width: number
  readonly colour: boolean
}

export function plain(phrase: Phrase): string {
  return render(phrase, ({ quote, columns }) => visibleWithin(quote, columns))
}

/** The sentences below the rows. */
export function explainedLines({ names, why }: ToldTogether, width: number): string[] {
  const search = why.search === undefined ? [] : [plain(searchPhrase(why.search))]
  const benchmarks = names.map((name) => visibleWithin(name, 60)).join(', ')
  const [sentence, ...more] = [`${benchmarks}: ${plain(whyPhrase(why))}`, ...search]
  return [...wrapText(sentence!, width, '  ↳ ', '    '), ...more.flatMap((text) => wrapText(text, width, '    '))]
}

export function reachLines(reach: Reach, width: number): string[] {
  const phrase = reachPhrase(reach)
  return phrase === null ? [] : wrapText(`${plain(phrase)}.`, width)
}

/** What `benchgate explain BENCHMARK BASE HEAD` prints. */
export function renderWhy(benchmark: string, why: Why, { width, colour }: WhyScreen): string {
  const paint = palette(colour)
  const change = why.change === null ? '' : ` ${signedPercent(why.change.estimate)} in the profiled runs`
  const head = `${paint.strong(visibleWithin(benchmark, width - 40))}${change}`
  const sentence = wrapText(`${capital(plain(whyPhrase(why)))}.`, width)
  const table = why.functions.length === 0 ? [] : ['', ...culpritRows(why.functions, width)]
  const search =
    why.search === undefined ? [] : ['', ...wrapText(`${capital(plain(searchPhrase(why.search)))}.`, width)]
  const method = `${why.runs} runs of each side, at least ${counted(why.samples, 'sample')} each, ${why.collectors.join(' and ')}`
  return `${[head, ...sentence, ...table, ...search, '', paint.quiet(method)].join('\n')}\n`
}

/** A sentence may begin with a name, which stays as it is. */
export function capital(text: string): string {
  return /^(no|not|since|which)\b/.test(text) ? text[0]!.toUpperCase() + text.slice(1) : text
}

function culpritRows(culprits: readonly Culprit[], width: number): string[] {
  const rows = culprits.map((one) => [
    visibleWithin(one.name, 40),
    placeText(one),
    signedPercent(one.change.estimate),
    percent(Math.min(1, one.of)),
    `${plain(mannerPhrase(one))}${one.touched ? '' : ' (not touched)'}`,
  ])
  return tableRows([['function', 'at', 'change', 'of it', 'how'], ...rows], [false, false, true, true, false], width)
}

function placeText({ file, line, ...rest }: { file: string; line: number; hot?: number }): string {
  return cutMiddle(visible(`${file}:${rest.hot ?? line}`), 50)
}

function tableRows(rows: readonly (readonly string[])[], right: readonly boolean[], width: number): string[] {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)))
  return rows.flatMap((row) => {
    const cells = row.map((cell, i) => (right[i] === true ? padLeft(cell, widths[i]!) : padRight(cell, widths[i]!)))
    return rowLines(cells, width)
  })
}

/** In how few columns words are not set below each other, but begin further left. */
const leastColumn = 24

/** What the last column has no room for goes on below. */
function rowLines(cells: readonly string[], width: number): string[] {
  const line = cells.join('  ').trimEnd()
  if (line.length <= width) return [line]
  const before = `${cells.slice(0, -1).join('  ')}  `
  const last = cells.at(-1)!.trimEnd()
  if (width - before.length >= leastColumn) return wrapText(last, width, before, ' '.repeat(before.length))
  const start = before.trimEnd()
  return [
    start.length > width ? `${start.slice(0, Math.max(1, width - 1))}…` : start,
    ...(last === '' ? [] : wrapText(last, width, '    ')),
  ]
}

const mostHotspots = 20
/** Lines of a function that take the most time, and that allocate the most. */
const mostLines = 3
const mostAllocating = 2
/** What is shown though it takes no time allocates this part of all. */
const leastAllocated = 0.01

/** What `benchgate explain BENCHMARK` prints. */
export function renderHotspots(hotspots: Hotspots, { width, colour }: WhyScreen): string {
  const paint = palette(colour)
  const allocated = hotspots.functions.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0)
  const shown = hotspots.functions
    .filter(({ share, bytes }) => share >= 0.002 || (bytes ?? 0) >= leastAllocated * allocated)
    .slice(0, mostHotspots)
  const rows = shown.flatMap((one) => [hotspotRow(one), ...lineRows(one)])
  const left = hotspots.functions.length - shown.length
  const time = hotspots.seconds === null ? '' : ` ${durationOf(hotspots.seconds)} an iteration under the profiler`
  const facts = [
    `${counted(hotspots.samples, 'sample')} in ${counted(hotspots.runs, 'run')}, ${hotspots.collectors.join(' and ')}`,
    ...(hotspots.collecting >= 0.005 ? [`garbage collector: ${percent(hotspots.collecting)} on top`] : []),
    ...(hotspots.idle >= 0.05 ? [`the processor was idle for ${percent(hotspots.idle)} of the time`] : []),
    ...(hotspots.untold === undefined ? [] : [`what is allocated is not told: ${visibleWithin(hotspots.untold, 200)}`]),
    ...(left > 0 ? [`${counted(left, 'function')} with less not shown`] : []),
  ]
  const head = `${paint.strong(visibleWithin(hotspots.benchmark, width - 40))}${time}`
  for (const unclear of new Set(shown.map((one) => one.unclear)))
    if (unclear !== undefined) facts.push(unclearFact(unclear, shown))
  const table = tableRows(
    [['time', 'function', 'at', 'calls', 'allocates', 'in'], ...rows],
    [true, false, false, true, true, false],
    width,
  )
  return `${[head, '', ...table, '', ...facts.map(paint.quiet)].join('\n')}\n`
}

function unclearFact(unclear: UnclearSource, shown: readonly Hotspot[]): string {
  const named = shown.filter((one) => one.unclear === unclear).map(({ name }) => visibleWithin(name, 40))
  const more = named.length > 3 ? ` and ${named.length - 3} more` : ''
  return `${named.slice(0, 3).join(', ')}${more}: ${unclearWords(unclear)}`
}

function hotspotRow(one: Hotspot): string[] {
  const library = one.libraries.find(({ share }) => share > one.share / 4)
  return [
    percent(one.share),
    visibleWithin(one.name, 40),
    placeText(one),
    one.calls === null ? '' : amount(one.calls),
    one.bytes === null ? '' : bytesText(one.bytes),
    library === undefined ? '' : `${visibleWithin(library.name, 30)} ${percent(library.share)}`,
  ]
}

function lineRows({ lines, share, bytes }: Hotspot): string[][] {
  if (lines.length < 2) return []
  const slow = lines.slice(0, mostLines).filter((line) => line.share >= 0.01 && line.share > share / 20)
  const large = lines
    .filter((line) => (line.bytes ?? 0) > (bytes ?? 0) / 20)
    .toSorted((a, b) => b.bytes! - a.bytes!)
    .slice(0, mostAllocating)
  return lines
    .filter((line) => slow.includes(line) || large.includes(line))
    .map((line) => [
      percent(line.share),
      '',
      `  line ${line.line}`,
      '',
      line.bytes === undefined ? '' : bytesText(line.bytes),
      '',
    ])
}

function durationOf(seconds: number): string {
  if (seconds >= 1) return durationText(seconds)
  if (seconds >= 1e-3) return `${(seconds * 1e3).toPrecision(3)} ms`
  return `${(seconds * 1e6).toPrecision(3)} µs`
}
