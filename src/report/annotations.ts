/** The report as annotations of a workflow run. Takes a Report, gives at most ten of each level, which
 *  is what a step may show (actions/runner, ExecutionContext.cs); the last one counts what is left. */

import type { BenchmarkComparison, Place } from '../model/comparison.ts'
import { percent } from '../model/percent.ts'
import type { Report } from '../model/report.ts'
import { nextStep, noteBeside } from './next-step.ts'
import { noteWords } from './notes/notes.ts'
import { changeText, counted, intervalText, sidesText, wholeText } from './numbers.ts'
import { type Phrase, render, say } from './phrase.ts'
import { verdictLine } from './verdict-line.ts'
import { arrange, type ViewRow } from './view.ts'
import { cutMiddle, visible, visibleWithin } from './visible.ts'
import { takesPhrase } from './why/words.ts'
import { explainDoubt, outcomeWords } from './words.ts'

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
  /** What it is about, where that is known. */
  readonly place?: Place
}

/** Per level and step. */
export const mostAnnotations = 10
/** Characters that the runner keeps of a message. */
export const longestMessage = 4096

const titleColumns = 120

/** At most ten of each level. */
export function annotationsOf(report: Report): readonly Annotation[] {
  const rows = allAnnotations(report)
  return (['error', 'warning', 'notice'] as const).flatMap((level) =>
    limited(rows.filter((row) => row.level === level)),
  )
}

/** The rows that block, worst first, without the verdict itself, and the lines that are why: for a check, which takes
 *  many. */
export function blockingAnnotations(report: Report): readonly Annotation[] {
  const blocking = arrange(report).changed.filter(({ blocks }) => blocks)
  const errors = allAnnotations(report)
    .slice(1)
    .filter(({ level }) => level === 'error')
  return [...errors, ...blocking.flatMap(whyAnnotations)]
}

function allAnnotations(report: Report): readonly Annotation[] {
  const view = arrange(report)
  const step = nextStep(report, view)
  const blocks = report.exitCode !== 0
  const verdict: Annotation = {
    level: blocks ? 'error' : report.verdict === 'pass' ? 'notice' : 'warning',
    title: 'Benchgate',
    message: verdictMessage(report, step),
  }
  const slower = view.changed.filter(({ comparison }) => comparison.outcome === 'regressed')
  return [
    verdict,
    ...slower.map((row) => rowAnnotation(row, row.blocks ? 'error' : 'warning')),
    ...slower.flatMap(whyAnnotations),
    ...view.failed.map((row) => oneSideAnnotation(row, row.blocks ? 'error' : 'warning')),
    ...view.removed.map((row) => oneSideAnnotation(row, row.blocks ? 'error' : 'warning')),
    ...inconclusiveAnnotations(view.inconclusive),
    ...report.notes.map((note) => annotation(noteWords(note).level, 'Benchgate', noteBeside(note, step))),
  ]
}

/** What to do, and the last lines of a suite that broke: whoever meets the annotation has nothing else before them. */
function verdictMessage(report: Report, step: Phrase | null): string {
  const output = report.reasons.flatMap((reason) =>
    reason.code === 'measuring-failed' && reason.output !== undefined ? reason.output.split('\n').map(visible) : [],
  )
  return [verdictLine(report), ...(step === null ? [] : [visible(plain(step))]), ...output]
    .join('\n')
    .slice(0, longestMessage)
}

function annotation(level: Annotation['level'], title: string, message: string): Annotation {
  return { level, title: cutMiddle(title, titleColumns), message: visible(message).slice(0, longestMessage) }
}

function placed(one: Annotation, { place }: BenchmarkComparison): Annotation {
  return place === undefined ? one : { ...one, place }
}

/** The first ten, the last of which stands for the rest where there are more. */
function limited(rows: readonly Annotation[]): readonly Annotation[] {
  if (rows.length <= mostAnnotations) return rows
  const left = rows.length - (mostAnnotations - 1)
  const shown = rows.slice(0, mostAnnotations - 1)
  return [
    ...shown,
    annotation(rows[0]!.level, 'Benchgate', `… and ${wholeText(left)} more, all of them in the step summary`),
  ]
}

function titleOf({ shown, metric }: ViewRow): string {
  return metric === null ? shown : `${shown} ${visibleWithin(metric, 30)}`
}

function plain(phrase: Parameters<typeof render>[0]): string {
  return render(phrase, ({ quote, columns }) => visibleWithin(quote, columns))
}

function rowAnnotation(row: ViewRow, level: Annotation['level']): Annotation {
  const { comparison, accepted } = row
  const { base, head } = sidesText(comparison)
  const interval = comparison.change === null ? '' : ` (${intervalText(comparison.change)})`
  const by =
    accepted === null ? '' : `; accepted by ${visibleWithin(accepted.by, 40)}: ${visibleWithin(accepted.because, 300)}`
  const words = `${plain(outcomeWords(comparison))}: ${changeText(comparison)}${interval}, ${base} → ${head}, threshold ${percent(comparison.threshold)}`
  const { doubt } = comparison
  const before = doubt?.code === 'found-before' ? `; ${plain(explainDoubt(doubt, comparison, row.isStored).what)}` : ''
  return placed(annotation(level, titleOf(row), words + before + by), comparison)
}

/** On the lines that this change touches, which is where the next word is said. */
function whyAnnotations(row: ViewRow): Annotation[] {
  const { why } = row.comparison
  if (why === undefined || why.doubt !== null) return []
  return why.functions
    .filter(({ touched }) => touched)
    .map((one) => {
      const what = plain(takesPhrase(one))
      return { ...annotation('warning', titleOf(row), what), place: { file: one.file, line: one.hot ?? one.line } }
    })
}

function oneSideAnnotation(row: ViewRow, level: Annotation['level']): Annotation {
  const { message, outcome } = row.comparison
  const words = outcome === 'removed' ? 'in base, and gone from head' : plain(outcomeWords(row.comparison))
  const text = message === undefined ? words : `${words}: ${visibleWithin(message, 1000)}`
  return placed(annotation(level, titleOf(row), text), row.comparison)
}

/** One for all: the rows themselves are in the step summary. */
function inconclusiveAnnotations(rows: readonly ViewRow[]): Annotation[] {
  const [noisiest] = rows.toSorted((a, b) => (b.comparison.scatter ?? 0) - (a.comparison.scatter ?? 0))
  if (noisiest === undefined) return []
  const one = inconclusiveAnnotation(noisiest)
  if (rows.length === 1) return [one]
  const text = `${counted(rows.length, 'result')} are inconclusive. The noisiest is ${titleOf(noisiest)}: ${one.message.replace(/^inconclusive: /, '')}`
  return [annotation('notice', 'Benchgate', text)]
}

function inconclusiveAnnotation(row: ViewRow): Annotation {
  const { doubt } = row.comparison
  const why = doubt === null ? null : explainDoubt(doubt, row.comparison, row.isStored)
  const words = why === null ? [] : why.advice === null ? say`: ${why.what}` : say`: ${why.what}; ${why.advice}`
  return annotation('notice', titleOf(row), `inconclusive${plain(words)}`)
}

/** The line that makes a runner show it. Data and properties have escapes of their own
 *  (actions/toolkit, command.ts). */
export function workflowCommand({ level, title, message }: Annotation): string {
  return `::${level} title=${escapeData(title).replaceAll(':', '%3A').replaceAll(',', '%2C')}::${escapeData(message)}`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}
