/** The report for a terminal. Takes a Report and the terminal's width, gives lines that fit it (all but
 *  the command to copy); control characters in names are written out. The first line is the verdict. */

import type { Report } from '../../model/report.ts'
import { barScale, intervalBar } from '../bar.ts'
import { besidesPhrase, countersPhrase } from '../counters.ts'
import { countsText } from '../counts.ts'
import { directionNote, methodOf } from '../method.ts'
import { nextStep, noteBeside } from '../next-step.ts'
import { noteWords } from '../notes/notes.ts'
import { changeText, intervalText, sidesText, signedPercent, wholeText } from '../numbers.ts'
import { type Phrase, render, say } from '../phrase.ts'
import { acceptedRows, type Headline, headline } from '../verdict-line.ts'
import { arrange, type View, type ViewRow } from '../view.ts'
import { columnsOf, tellApart, visible, visibleWithin } from '../visible.ts'
import { explainedLines, reachLines } from '../why/terminal.ts'
import { toldTogether } from '../why/together.ts'
import { doubtCounts, explainDoubt, outcomeWords } from '../words.ts'
import { chooseLayout, type Layout, type RowTexts } from './layout.ts'
import { type Paint, type Palette, padLeft, padRight, palette, wrapText } from './text.ts'

export interface TerminalOptions {
  /** Columns, 40 to 200; others are brought into that range. */
  readonly width: number
  readonly colour: boolean
}

interface Screen {
  readonly width: number
  readonly paint: Palette
}

/** Rows of one kind before the rest is only counted. */
const mostChanged = 50
const mostOthers = 10

export function renderTerminal(report: Report, options: TerminalOptions): string {
  const screen = { width: Math.min(200, Math.max(40, Math.floor(options.width) || 80)), paint: palette(options.colour) }
  const view = arrange(report)
  const blocks = [
    verdictLines(headline(report, view), screen),
    outputLines(report, screen),
    changedLines(view, screen),
    besidesLines(view, screen),
    acceptedLines(view, screen),
    inconclusiveLines(view, screen),
    oneSideLines(view, screen),
    noteLines(report, view, screen),
    report.reach === undefined ? [] : reachLines(report.reach, screen.width),
    wrapText(`${countsText(view)}.${doubtText(view)}${suiteText(report)}${informationText(view)}`, screen.width),
    methodLines(report, screen),
    reproduceLines(report, screen),
  ]
  const text = blocks.filter((lines) => lines.length > 0).map((lines) => lines.map(lineOf).join('\n'))
  return `${text.join('\n\n')}\n`
}

/** Where a line was broken, a word may have come to its start that a runner would take for a command. */
function lineOf(line: string): string {
  return line.trimEnd().replace(/^(\s*):(?=:)/, '$1\\x3a')
}

function plain(phrase: Phrase): string {
  return render(phrase, ({ quote, columns }) => visibleWithin(quote, columns))
}

const toneMarks: Readonly<Record<Headline['tone'], string>> = { good: '✓', bad: '✗', unsure: '~', broken: '✗' }

function verdictLines({ tone, label, rest }: Headline, { width, paint }: Screen): string[] {
  const colour = { good: paint.good, bad: paint.bad, unsure: paint.unsure, broken: paint.bad }[tone]
  const lines = wrapText(`${label}${plain(rest)}`, width, `${toneMarks[tone]} `, '  ')
  return lines.map((line) => paint.strong(colour(line)))
}

function rowPaint({ comparison, blocks }: ViewRow, paint: Palette): { mark: string; colour: Paint } {
  if (comparison.outcome === 'improved') return { mark: '✓', colour: paint.good }
  if (comparison.outcome === 'regressed')
    return blocks ? { mark: '✗', colour: paint.bad } : { mark: '!', colour: paint.unsure }
  return { mark: '~', colour: paint.unsure }
}

/** Columns. */
const mostOfSide = 30

function figuresOf(row: ViewRow): RowTexts {
  const { comparison, metric, wide: name } = row
  const all = sidesText(comparison)
  // The same finding in other units has to leave room for its own.
  const fits = columnsOf(all.base) <= mostOfSide && columnsOf(all.head) <= mostOfSide
  const sides = fits ? all : sidesText({ ...comparison, also: [] })
  return {
    name: metric === null ? name : `${name} ${visibleWithin(metric, 30)}`,
    base: visibleWithin(sides.base, mostOfSide),
    head: visibleWithin(sides.head, mostOfSide),
    change: changeText(comparison),
    interval: comparison.change === null ? '' : intervalText(comparison.change),
  }
}

function changedLines({ changed }: View, screen: Screen): string[] {
  if (changed.length === 0) return []
  const shown = changed.slice(0, mostChanged)
  const note = directionNote(shown.map(({ comparison }) => comparison))
  return [
    ...tableLines(shown, screen),
    ...toldTogether(shown).flatMap((told) => explainedLines(told, screen.width)),
    ...(changed.length > shown.length ? [`  … and ${wholeText(changed.length - shown.length)} more`] : []),
    ...(note === null ? [] : wrapText(note, screen.width, '  ').map(screen.paint.quiet)),
  ]
}

/** Where the counts alone say that something changed. */
function besidesLines({ besides }: View, { width, paint }: Screen): string[] {
  const shown = besides.slice(0, mostOthers)
  const rest = besides.length - shown.length
  return [
    ...shown.flatMap((row) => wrapText(`${row.wide}: ${plain(besidesPhrase(row.comparison))}`, width, '~ ', '    ')),
    ...(rest > 0 ? [`  … and ${wholeText(rest)} more`] : []),
  ].map(paint.quiet)
}

function tableLines(rows: readonly ViewRow[], screen: Screen): string[] {
  const whole = rows.map(figuresOf)
  const layout = chooseLayout(whole, screen.width)
  const names = tellApart(
    whole.map(({ name }) => name),
    layout?.name ?? screen.width - 2,
  )
  const figures = whole.map((texts, i) => ({ ...texts, name: names[i]! }))
  if (layout === null) return rows.flatMap((row, index) => stackedLines(row, figures[index]!, screen))
  const scale =
    layout.bar === 0
      ? null
      : barScale(
          rows.map(({ comparison }) => comparison),
          (layout.bar - 1) / 2,
        )
  const bar = (row: ViewRow) => (scale === null ? '' : `  ${intervalBar(row.comparison, scale)}`)
  return [
    headerLine(layout, screen),
    ...rows.flatMap((row, index) => [
      flatLine(row, figures[index]!, layout, bar(row), screen),
      ...countedLines(row, screen),
    ]),
  ]
}

function headerLine(layout: Layout, { paint }: Screen): string {
  const cells = [
    padRight('', layout.name),
    padLeft('base', layout.base),
    padLeft('head', layout.head),
    padLeft('change', layout.change),
    padRight('interval', layout.interval),
  ]
  return paint.quiet(`  ${cells.join('  ')}${layout.bar === 0 ? '' : '  ░ threshold'.slice(0, layout.bar + 2)}`)
}

function flatLine(row: ViewRow, figures: RowTexts, layout: Layout, bar: string, { paint }: Screen): string {
  const { mark, colour } = rowPaint(row, paint)
  const name = padRight(figures.name, layout.name)
  const sides = `${padLeft(figures.base, layout.base)}  ${padLeft(figures.head, layout.head)}`
  const change = colour(padLeft(figures.change, layout.change))
  return `${colour(mark)} ${name}  ${sides}  ${change}  ${padRight(figures.interval, layout.interval)}${bar}`
}

/** What the counts say of a time that changed. */
function countedLines({ comparison }: ViewRow, { width, paint }: Screen): string[] {
  const counted = countersPhrase(comparison)
  return counted === null ? [] : wrapText(plain(counted), width, '    ').map(paint.quiet)
}

/** Two or three lines per row, where one is too narrow. */
function stackedLines(row: ViewRow, figures: RowTexts, { width, paint }: Screen): string[] {
  const { mark, colour } = rowPaint(row, paint)
  const sides = `${figures.base} → ${figures.head}`
  const together = `  ${sides}  ${figures.change}  ${figures.interval}`
  const name = `${colour(mark)} ${figures.name}`
  if (columnsOf(together) <= width) return [name, `  ${sides}  ${colour(figures.change)}  ${figures.interval}`]
  return [name, ...wrapText(sides, width, '  '), `  ${colour(figures.change)}  ${figures.interval}`]
}

function acceptedLines(view: View, { width }: Screen): string[] {
  return acceptedRows(view).flatMap(({ shown: name, accepted }) => {
    if (accepted === null) return []
    const [by, because] = [visibleWithin(accepted.by, 40), visibleWithin(accepted.because, 300)]
    return wrapText(`${name} accepted by ${by}: ${because}`, width, '  ', '    ')
  })
}

function inconclusiveLines({ inconclusive }: View, { width, paint }: Screen): string[] {
  const shown = inconclusive.slice(0, mostOthers)
  const lines = shown.flatMap((row) => {
    const { change, doubt } = row.comparison
    const size = change === null ? '' : ` ${signedPercent(change.estimate)} (${intervalText(change)})`
    const why = doubt === null ? say`the interval reaches over the threshold` : whyPhrase(row)
    const metric = row.metric === null ? '' : ` ${visibleWithin(row.metric, 30)}`
    const [first, ...rest] = wrapText(`${row.shown}${metric}${size}: ${plain(why)}`, width, '~ ', '    ')
    return [`${paint.unsure('~')}${first!.slice(1)}`, ...rest]
  })
  const more = inconclusive.length - shown.length
  return more > 0 ? [...lines, `  … and ${wholeText(more)} more inconclusive`] : lines
}

function whyPhrase({ comparison, isStored }: ViewRow): Phrase {
  const { what, advice } = explainDoubt(comparison.doubt!, comparison, isStored)
  return advice === null ? what : say`${what}; ${advice}`
}

function oneSideLines({ failed, removed, added, skipped }: View, screen: Screen): string[] {
  return [failed, removed, added, skipped].flatMap((rows) => {
    const lines = rows.slice(0, mostOthers).flatMap((row) => oneSideLine(row, screen))
    const more = rows.length - mostOthers
    const word = rows[0]?.comparison.outcome === 'added' ? 'new' : rows[0]?.comparison.outcome
    return more > 0 ? [...lines, `  … and ${wholeText(more)} more ${word}`] : lines
  })
}

const oneSideMarks: Readonly<Record<string, string>> = { failed: '✗', removed: '-', added: '+', skipped: '·' }

function oneSideLine({ comparison, shown: name }: ViewRow, { width, paint }: Screen): string[] {
  const mark = oneSideMarks[comparison.outcome] ?? '·'
  const message = comparison.message === undefined ? '' : `: ${visibleWithin(comparison.message, 300)}`
  const [first, ...rest] = wrapText(`${name} ${plain(outcomeWords(comparison))}${message}`, width, `${mark} `, '    ')
  return [comparison.outcome === 'failed' ? `${paint.bad(mark)}${first!.slice(mark.length)}` : first!, ...rest]
}

/** What a command that failed printed last. */
function outputLines({ reasons }: Report, { paint }: Screen): string[] {
  return reasons.flatMap((reason) => {
    if (reason.code !== 'measuring-failed' || reason.output === undefined) return []
    return [
      'The last lines of its output',
      ...reason.output.split('\n').map((line) => paint.quiet(`  ${visible(line)}`)),
    ]
  })
}

function noteLines(report: Report, view: View, { width, paint }: Screen): string[] {
  const step = nextStep(report, view)
  const lines = [
    ...(step === null ? [] : [{ lead: 'hint: ', text: plain(step) }]),
    ...report.notes.map((note) => ({ lead: `${noteWords(note).level}: `, text: noteBeside(note, step) })),
  ]
  return lines.flatMap(({ lead, text }) => {
    const [first, ...rest] = wrapText(visibleWithin(text, 2000), width, lead, '  ')
    return [`${paint.unsure(lead)}${first!.slice(lead.length)}`, ...rest]
  })
}

/** ` Inconclusive: 2 too noisy, 1 too few rounds.` */
function doubtText({ inconclusive }: View): string {
  if (inconclusive.length === 0) return ''
  const parts = doubtCounts(inconclusive).map(({ words, count }) => `${wholeText(count)} ${words}`)
  return ` Inconclusive: ${parts.join(', ')}.`
}

function suiteText({ suite }: Report): string {
  if (suite.change === null) return ''
  return ` Suite as a whole ${signedPercent(suite.change.estimate)} (${intervalText(suite.change)}).`
}

/** Figures that no benchmark is: they are in the other views, row by row. */
function informationText({ information }: View): string {
  if (information.length === 0) return ''
  const names = [...new Set(information.map(({ comparison }) => comparison.metric ?? ''))]
  const shown = names.slice(0, 3).map((name) => visibleWithin(name, 30))
  const more = names.length > shown.length ? ` and ${names.length - shown.length} more` : ''
  return ` Not gated: ${shown.join(', ')}${more}.`
}

/** What a person at a terminal doesn't already know. */
const terminalFacts: ReadonlySet<string> = new Set([
  'Pairing',
  'Rounds',
  'Stored runs',
  'Base',
  'Head',
  'Rule',
  'False alarms',
  'Figures',
  'Could have seen',
  'Machine',
  'Seed',
])

function methodLines(report: Report, { width, paint }: Screen): string[] {
  const facts = methodOf(report).filter(({ label }) => terminalFacts.has(label))
  const column = Math.max(...facts.map(({ label }) => label.length)) + 2
  return facts.flatMap(({ label, text }) => {
    const lead = width < 60 ? `${label}: ` : padRight(label, column)
    return wrapText(plain(text), width, lead, ' '.repeat(width < 60 ? 2 : column)).map(paint.quiet)
  })
}

function reproduceLines({ reproduce }: Report, { paint }: Screen): string[] {
  if (reproduce === null) return []
  return [paint.quiet('Reproduce'), ...reproduce.split('\n').map((line) => `  ${visible(line)}`)]
}
