/** The report as GitHub-flavoured markdown, for the pull-request comment and the step summary. Takes a
 *  Report, gives text under a budget of bytes; every text from outside is shown as code. The first line
 *  is the verdict; what a reviewer needs comes before the first fold. */

import { markdownTable } from 'markdown-table'
import { durationText } from '../../model/duration.ts'
import type { Note } from '../../model/note.ts'
import { percent } from '../../model/percent.ts'
import type { Report } from '../../model/report.ts'
import { barScale, intervalBar } from '../bar.ts'
import { besidesPhrase, countersPhrase } from '../counters.ts'
import { countsText } from '../counts.ts'
import { lastRunsPhrase } from '../last-runs.ts'
import { directionNote, measuredNoun, methodOf, shortCommit } from '../method.ts'
import { type Accepting, nextStep, noteBeside } from '../next-step.ts'
import { noteWords } from '../notes/notes.ts'
import { changeText, counted, intervalText, isBaseUnit, sidesText, signedPercent, wholeText } from '../numbers.ts'
import { type Phrase, type Quote, render, room, say } from '../phrase.ts'
import { acceptedRows, type Headline, headline } from '../verdict-line.ts'
import { arrange, type View, type ViewRow } from '../view.ts'
import { visibleWithin } from '../visible.ts'
import { explainDoubt, noWorseWords, outcomeWords } from '../words.ts'
import { fitSections, type Section } from './budget.ts'
import { code, codeBlock, codeName, linkOrWords, prose } from './escape.ts'
import { whySections } from './why.ts'

/** Bytes (UTF-8) that fit each place, with room for a marker. A comment may have 65,536 characters, a
 *  check's summary 65,535, a step summary 1 MiB. */
export const budgets = { comment: 60_000, checkSummary: 60_000, stepSummary: 1_000_000 } as const

/** Under this the verdict itself may not fit. */
export const smallestBudget = 2000

/** From here on there is room for rows beside the explanations. */
const roomyBudget = 10_000

export interface MarkdownOptions {
  /** Most bytes (UTF-8) that the text may have: one of `budgets`, or any number from `smallestBudget`. */
  readonly budget: number
  /** Where the rest is when rows are dropped: an address (https://…), or words. */
  readonly fullReport?: string
  /** How a slowdown can be accepted; left out where nobody would hear it. */
  readonly accepting?: Accepting | null
  /** Left out where what to do next stands above already. */
  readonly advice?: false
}

export function renderMarkdown(report: Report, options: MarkdownOptions): string {
  if (options.budget < smallestBudget)
    throw new RangeError(`a markdown budget must be at least ${smallestBudget} bytes`)
  const sources = sourcesOf(report, options.fullReport)
  const view = arrange(report, sources)
  const step = nextStep(report, view, options.accepting)
  const advice = step === null || options.advice === false ? [] : [`👉 ${markdownOf(step)}`]
  const head = [verdictText(headline(report, view)), ...advice, overviewText(report, view)]
    .filter((line) => line !== '<sub></sub>')
    .join('\n\n')
  // Where everything fits but the dullest rows, explanations go before rows; where little fits, rows do.
  const explain = options.budget >= roomyBudget ? 1 : 8
  const sections = [
    ...outputSection(report),
    ...changedSections(view),
    ...countedSection(view),
    ...lastRunsSection(view),
    ...whySections(report, view, sources),
    ...acceptedSection(view),
    ...warningSection(report, step),
    inconclusiveSection(report, view),
    otherSection(report, view),
    counterSection(view),
    ...quietSections(view),
    methodSection(report, step, explain),
    ...reproduceSection(report, explain),
  ].filter((section) => section !== null)
  return fitSections(head, sections, options.budget, elsewhereText(options.fullReport))
}

/** What to do next, null where nothing is to be done: markdown. */
export function adviceOf(report: Report, { accepting, fullReport }: MarkdownOptions): string | null {
  const step = nextStep(report, arrange(report, sourcesOf(report, fullReport)), accepting)
  return step === null ? null : markdownOf(step)
}

/** The run and the files are of one repository: `https://github.com/owner/name/actions/runs/7`. */
function sourcesOf({ head }: Report, run: string | undefined): string | null {
  const repository = /^(https:\/\/[^\s<>()[\]`|\\"?#]+)\/actions\/runs\/\d+/.exec(run ?? '')?.[1]
  return repository === undefined || head.commit === null ? null : `${repository}/blob/${head.commit}`
}

function elsewhereText(place: string | undefined): string {
  if (place === undefined) return 'The JSON report has everything.'
  return `Everything: ${linkOrWords(place, 'full report')}.`
}

export const toneMarks: Readonly<Record<Headline['tone'], string>> = {
  good: '🟢',
  bad: '🔴',
  unsure: '🟡',
  broken: '❌',
}

function verdictText({ tone, label, rest }: Headline): string {
  return `${toneMarks[tone]} **${label}**${markdownOf(rest)}`
}

function markdownOf(phrase: Phrase): string {
  return render(phrase, quotedText, (words) => words.replace(/(\d) (?=%)/g, '$1\u00a0'))
}

function quotedText({ quote, columns, as }: Quote): string {
  return as === 'sentence' ? prose(visibleWithin(quote, columns)) : codeName(quote, columns)
}

/** Counts, the suite as a whole, and which commits: one grey line. */
function overviewText(report: Report, view: View): string {
  const { change } = report.suite
  const suite = change === null ? [] : [`suite ${signedPercent(change.estimate)} (${intervalText(change)})`]
  const [base, head] = [shortCommit(report.base), shortCommit(report.head)]
  const commits = base === null || head === null ? [] : [`${code(base)} → ${code(head)}`]
  // Of a suite that broke, it says nothing that there are none.
  const counts = report.benchmarks.length === 0 ? [] : [countsText(view)]
  return `<sub>${[...counts, ...suite, ...commits].join(' · ')}</sub>`
}

/** Cells on each side of zero: with names of two lines, a table so has the width of a comment. */
const barHalf = 7

type Align = 'l' | 'r'

/** Header and delimiter as `open`, one string per row: rows can then be dropped one by one. */
function tableParts(header: readonly string[], align: readonly Align[], rows: readonly (readonly string[])[]) {
  const lines = markdownTable(
    [header, ...rows].map((cells) => [...cells]),
    { align: [...align], alignDelimiters: false },
  ).split('\n')
  return { open: lines.slice(0, 2).join('\n'), rows: lines.slice(2) }
}

/** Both sides for a table. A unit without a base is the tool's own word: text from outside. */
function sideCells({ comparison }: ViewRow): { base: string; head: string } {
  const { base, head } = sidesText(comparison)
  const units = [comparison.unit, ...(comparison.also ?? []).map(({ unit }) => unit)]
  const safe = units.every(isBaseUnit) ? figure : prose
  return { base: safe(base), head: safe(head) }
}

/** Spaces inside figures don't break. */
function figure(text: string): string {
  return text.replaceAll(' ', '\u00a0')
}

function rowMark({ comparison, accepted, blocks }: ViewRow): string {
  if (comparison.outcome === 'regressed') return accepted !== null ? '☑️' : blocks ? '🔴' : '🟠'
  return comparison.outcome === 'improved' ? '🟢' : '🔵'
}

function shownName({ comparison: { name }, shown }: ViewRow): string {
  if (name === '') return code('')
  return `${code(shown)}${name.length > 2 * room.name ? ` (${name.length} characters)` : ''}`
}

function nameCell(row: ViewRow, mark = ''): string {
  const words = shownName(row)
  const name = row.link === null ? words : `[${words}](${row.link})`
  const metric = row.metric === null ? '' : ` ${prose(row.metric)}`
  return `${mark === '' ? '' : `${mark}\u00a0`}${name}${metric}`
}

function barTitle(rows: readonly ViewRow[]): string {
  const thresholds = new Set(rows.map(({ comparison }) => comparison.threshold))
  return thresholds.size === 1 ? `░ ±${figure(percent([...thresholds][0]!))}` : '░ threshold'
}

const comparedAlign: readonly Align[] = ['l', 'r', 'r', 'r', 'l', 'l']

/** The change stands beside the name: a narrow screen shows the first columns, and the rest by sliding. */
function comparedTable(rows: readonly ViewRow[], mark: (row: ViewRow) => string, strong: boolean, scaled = rows) {
  const scale = barScale(
    scaled.map(({ comparison }) => comparison),
    barHalf,
  )
  const header = ['Benchmark', 'Change', 'Base', 'Head', 'Interval', barTitle(rows)]
  return tableParts(
    header,
    comparedAlign,
    rows.map((row) => {
      const { comparison } = row
      const sides = sideCells(row)
      const change = figure(changeText(comparison))
      return [
        nameCell(row, mark(row)),
        strong ? `**${change}**` : change,
        sides.base,
        sides.head,
        comparison.change === null ? '' : figure(intervalText(comparison.change)),
        `\`${intervalBar(comparison, scale, '\u00a0')}\``,
      ]
    }),
  )
}

/** More rows than this are no longer read one by one. */
const mostOpen = 20

/** The worst rows stand open; where there are many, the rest is folded. */
function changedSections({ changed }: View): Section[] {
  if (changed.length === 0) return []
  const note = directionNote(changed.map(({ comparison }) => comparison))
  const close = note === null ? '' : `\n<sub>${note}</sub>`
  // A fold for a few rows would hide more than it saves.
  const open = changed.length <= mostOpen * 1.25 ? changed : changed.slice(0, mostOpen)
  const shown = { ...comparedTable(open, rowMark, true, changed), close, rank: 2, noun: 'changed' }
  if (open.length === changed.length) return [shown]
  const rest = changed.slice(open.length)
  const table = comparedTable(rest, rowMark, true, changed)
  const fold = folded(`${wholeText(rest.length)} more changed`, table.open)
  return [shown, { open: fold, rows: table.rows, close: foldEnd, rank: 3, noun: 'changed' }]
}

/** What the counts say of times that changed, more work or the same, and where they alone say that something did. */
function countedSection({ changed, besides }: View): Section[] {
  const line = (row: ViewRow, phrase: Phrase) => `- ${shownName(row)}: ${markdownOf(phrase)}`
  const rows = changed.slice(0, mostOpen).flatMap((row) => {
    const phrase = countersPhrase(row.comparison)
    return phrase === null ? [] : [line(row, phrase)]
  })
  rows.push(...besides.slice(0, mostOpen).map((row) => line(row, besidesPhrase(row.comparison))))
  return rows.length === 0 ? [] : [{ open: '', rows, close: '', rank: 3, noun: 'with counts' }]
}

/** Where a history is at hand: what the last runs had, below what changed. */
function lastRunsSection({ changed }: View): Section[] {
  const rows = changed.slice(0, mostOpen).flatMap((row) => {
    const phrase = lastRunsPhrase(row.comparison, row.isStored)
    const { chart } = row.comparison
    const link = chart === undefined ? '' : ` · ${linkOrWords(chart, 'chart')}`
    return phrase === null ? [] : [`- ${shownName(row)}: ${markdownOf(phrase)}${link}`]
  })
  return rows.length === 0 ? [] : [{ open: '', rows, close: '', rank: 4, noun: 'with their last runs' }]
}

function acceptedSection(view: View): Section[] {
  const rows = acceptedRows(view).flatMap(({ shown, accepted }) => {
    if (accepted === null) return []
    return [`- ☑️ ${code(shown)} accepted by ${codeName(accepted.by, 40)}: ${codeName(accepted.because, room.message)}`]
  })
  return rows.length === 0 ? [] : [{ open: '', rows, close: '', rank: 2, noun: 'accepted' }]
}

function noteText(note: Note, step: Phrase | null): string {
  return prose(noteBeside(note, step))
}

function warningSection(report: Report, step: Phrase | null): Section[] {
  const warnings = report.notes.filter((note) => noteWords(note).level === 'warning')
  const rows = warnings.map((note) => `- ⚠️ ${noteText(note, step)}`)
  return rows.length === 0 ? [] : [{ open: '', rows, close: '', rank: 0, noun: 'warnings' }]
}

/** What a command that failed printed last, open: it is what somebody looks for. */
function outputSection({ reasons }: Report): Section[] {
  return reasons.flatMap((reason) => {
    if (reason.code !== 'measuring-failed' || reason.output === undefined) return []
    const open = `The last lines of its output:\n\n${codeBlock(reason.output, 'text')}`
    return [{ open, rows: [], close: '', rank: 0, noun: 'output' }]
  })
}

/** A folded section; the title is ours alone. The empty lines end the HTML, so that markdown goes on. */
function folded(title: string, open: string, unfold = false): string {
  return `<details${unfold ? ' open' : ''}><summary>${title}</summary>\n${open === '' ? '' : `\n${open}`}`
}

const foldEnd = '\n</details>'

/** A list, not a table: the reason is a sentence, and a column of sentences is squeezed to a word's
 *  width on a narrow screen. The bars come first, so that they line up all the same. */
function inconclusiveSection(report: Report, { inconclusive }: View): Section | null {
  if (inconclusive.length === 0) return null
  const scale = barScale(
    inconclusive.map(({ comparison }) => comparison),
    barHalf,
  )
  const rows = inconclusive.map((row) => {
    const { change, doubt } = row.comparison
    // The second line of the report says why, for all of them.
    if (doubt?.code === 'no-baseline') return `- ${nameCell(row)} ${sideCells(row).head}`
    const size = change === null ? '' : ` ${figure(signedPercent(change.estimate))} (${figure(intervalText(change))})`
    return `- \`${intervalBar(row.comparison, scale, '\u00a0')}\` ${nameCell(row)}${size}: ${markdownOf(whyText(row))}`
  })
  const isMeasured = inconclusive.every(({ comparison: { doubt } }) => doubt?.code === 'no-baseline')
  const title = `${wholeText(inconclusive.length)} ${isMeasured ? 'measured, with nothing to compare with' : 'inconclusive'}`
  const open = folded(title, '', report.verdict === 'inconclusive' && !isMeasured)
  return { open, rows, close: foldEnd, rank: 4, noun: 'inconclusive' }
}

function whyText({ comparison, isStored }: ViewRow): Phrase {
  if (comparison.doubt === null) return ['the interval reaches over the threshold']
  const { what, advice } = explainDoubt(comparison.doubt, comparison, isStored)
  return advice === null ? what : say`${what}; ${advice}`
}

function otherSection(report: Report, { failed, removed, added, skipped }: View): Section | null {
  const rows = [...failed, ...removed, ...added, ...skipped]
  if (rows.length === 0) return null
  const table = tableParts(
    ['Benchmark', 'What', ''],
    ['l', 'l', 'l'],
    rows.map((row) => [nameCell(row), markdownOf(outcomeWords(row.comparison)), oneSideText(row)]),
  )
  const counts: [readonly ViewRow[], string][] = [
    [failed, 'failed'],
    [removed, 'removed'],
    [added, 'new'],
    [skipped, 'skipped'],
  ]
  const title = counts
    .flatMap(([some, word]) => (some.length === 0 ? [] : [`${wholeText(some.length)} ${word}`]))
    .join(', ')
  const blocking = report.reasons.some(({ code: reason }) => reason === 'missing' || reason === 'failed')
  return {
    open: folded(title, table.open, blocking),
    rows: table.rows,
    close: foldEnd,
    rank: 5,
    noun: 'of one side only',
  }
}

function oneSideText(row: ViewRow): string {
  const { comparison } = row
  if (comparison.message !== undefined) return codeName(comparison.message, room.message)
  const sides = sideCells(row)
  if (comparison.outcome === 'removed') return comparison.base === null ? '' : `was ${sides.base}`
  return comparison.head === null ? '' : sides.head
}

function counterSection({ counters }: View): Section | null {
  if (counters.length === 0) return null
  const table = tableParts(
    ['Benchmark', 'Counter', 'Base', 'Head'],
    ['l', 'l', 'r', 'r'],
    counters.map((row) => {
      const sides = sideCells(row)
      return [shownName(row), counterText(row), sides.base, sides.head]
    }),
  )
  const title = `${counted(counters.length, 'counter')} within the limit`
  return {
    open: folded(title, table.open),
    rows: table.rows,
    close: foldEnd,
    rank: 6,
    noun: 'counters within the limit',
  }
}

/** `instructions +2 %`, `allocations the same`. */
function counterText({ comparison }: ViewRow): string {
  const name = comparison.metric === null ? '' : `${prose(comparison.metric)} `
  const { change } = comparison
  return change === null || change.estimate === 0
    ? `${name}the same`
    : `${name}${figure(signedPercent(change.estimate))}`
}

/** A folded table of rows that ask for nothing. */
function quietSection(rows: readonly ViewRow[], title: string, noun: string, rank: number): Section[] {
  if (rows.length === 0) return []
  const table = comparedTable(rows, () => '', false)
  return [{ open: folded(title, table.open), rows: table.rows, close: foldEnd, rank, noun }]
}

function quietSections({ noWorse, unchanged, information }: View): Section[] {
  const noSlower = noWorseWords(noWorse)
  // Of the circumstances nothing is tested or gated.
  const figures = `${counted(information.length, 'figure')} of the circumstances, not gated`
  return [
    ...quietSection(noWorse, `${wholeText(noWorse.length)} ${noSlower}`, noSlower, 7),
    ...quietSection(unchanged, `${wholeText(unchanged.length)} unchanged`, 'unchanged', 7),
    ...quietSection(information, figures, 'of the circumstances', 8),
  ]
}

function methodSection(report: Report, step: Phrase | null, rank: number): Section {
  const facts = methodOf(report).map(({ label, text }) => `- **${label}:** ${markdownOf(text)}`)
  const remarks = report.notes.filter((note) => noteWords(note).level === 'notice')
  const notices = remarks.map((note) => `- ${noteText(note, step)}`)
  const ignored = report.ignored.length === 0 ? [] : [`- **Ignored:** ${ignoredText(report)}`]
  const { plan } = report
  const time =
    plan.seconds === 0
      ? ''
      : plan.pairing === 'stored'
        ? `: against ${counted(plan.rounds, 'stored run')}`
        : `: ${counted(plan.rounds, measuredNoun(plan))} in ${durationText(plan.seconds)}`
  const body = [...facts, ...ignored, ...notices].join('\n')
  return {
    open: `${folded(`How this was measured${time}`, body)}\n${foldEnd}`,
    rows: [],
    close: '',
    rank,
    noun: 'how it was measured',
  }
}

/** The first few pieces of input that were no benchmark, and how many more. */
function ignoredText({ ignored }: Report): string {
  const shown = ignored.slice(0, 3).map(({ text, because }) => `${codeName(text, room.name)} (${prose(because)})`)
  const more = ignored.length > shown.length ? ` and ${wholeText(ignored.length - shown.length)} more` : ''
  return `${shown.join(', ')}${more}`
}

function reproduceSection({ reproduce }: Report, rank: number): Section[] {
  if (reproduce === null) return []
  const body = `${folded('Reproduce', codeBlock(reproduce, 'sh'))}\n${foldEnd}`
  return [{ open: body, rows: [], close: '', rank, noun: 'the command that reproduces it' }]
}
