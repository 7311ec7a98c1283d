/** What somebody who reads only the verdict and one more line is to do about it. Takes a report and how a slowdown
 *  can be accepted here, gives one sentence, or null where there is nothing to do. */

import type { BenchmarkComparison } from '../model/comparison.ts'
import type { Note } from '../model/note.ts'
import type { Report } from '../model/report.ts'
import { needAdvice } from './advice.ts'
import { toleratedRows } from './clauses.ts'
import { noteSentence, noteWords } from './notes/notes.ts'
import { type Phrase, quote, say, sentence } from './phrase.ts'
import type { View, ViewRow } from './view.ts'
import { doubtWords, explainDoubt, isAtZero } from './words.ts'

/** How the pull request hears that somebody accepts what blocks it. */
export interface Accepting {
  readonly label: string
  /** What takes effect at once; neither where a job has to be started again for it. */
  readonly heard: { readonly label: boolean; readonly comment: boolean }
}

export function nextStep(report: Report, view: View, accepting: Accepting | null = null): Phrase | null {
  switch (report.verdict) {
    case 'error':
      return afterError(report, view)
    case 'fail':
      return afterFailure(view, accepting)
    case 'inconclusive':
      return afterDoubt(report, view)
    case 'pass':
      return afterTolerated(view)
  }
}

/** A note without the advice that the next step gives already: nobody reads the same sentence twice. */
export function noteBeside(note: Note, step: Phrase | null): string {
  const { text, hint } = noteWords(note)
  const isSaid = hint !== undefined && JSON.stringify(step?.slice(0, 1)) === JSON.stringify([sentence(hint)])
  return isSaid ? text : noteSentence(note)
}

function afterError({ reasons, benchmarks }: Report, view: View): Phrase | null {
  for (const reason of reasons)
    if (reason.code === 'measuring-failed') return reason.hint === null ? null : [sentence(reason.hint)]
  const isSilent = ({ comparison: { doubt } }: ViewRow) => doubt?.code === 'missing-in-rounds' && doubt.silent === true
  if (view.compared.some(isSilent))
    return say`Make the suite run the same benchmarks every time, or let it report what it skips. Files that each hold a part of the suite are no launches of it.`
  if (view.failed.some(({ blocks }) => blocks))
    return say`Mend what fails in head, or let it skip itself with a reason.`
  if (benchmarks.length > 0 && benchmarks.every(({ outcome }) => outcome === 'added'))
    return say`Nothing has to be mended if they are meant to be new: they are compared as soon as base has them.`
  return say`Check that base and head run the same benchmarks, and that they give numbers.`
}

function afterFailure({ changed, removed, skipped, failed }: View, accepting: Accepting | null): Phrase | null {
  const blocks = (rows: readonly ViewRow[]) => rows.some((row) => row.blocks)
  const isSlower = blocks(changed)
  if (!isSlower && !blocks([...removed, ...skipped])) return blocks(failed) ? say`Mend what fails in head.` : null
  if (accepting === null) return null
  const rows = [...changed, ...removed, ...skipped].filter((row) => row.blocks)
  const names = new Set(rows.map((row) => row.comparison.name))
  const it = names.size === 1 ? 'it' : 'them'
  return say`${isSlower ? `Mend ${it}` : `Bring ${it} back`}, or accept ${it}: ${waysToAccept(accepting, names)}.`
}

function waysToAccept({ label, heard }: Accepting, names: ReadonlySet<string>): Phrase {
  const byLabel = say`set the label ${quote(label)}`
  const all = names.size === 1 ? '' : ' for each (`**` stands for all)'
  const byComment = say`comment \`/benchgate accept ${toCopy(names)} because <reason>\`${all}`
  if (heard.label && heard.comment) return say`${byComment}, or ${byLabel}`
  if (heard.label) return byLabel
  if (heard.comment) return byComment
  return say`${byComment}, or ${byLabel}, and start this job again`
}

/** A name that can be pasted into a comment as it is: no pattern, no mark of Markdown, no line of its own. */
const plainName = /^(?!.* because )[\w./:+-]+(?: [\w./:+-]+)*$/
const longestToCopy = 60

/** The one benchmark that blocks; a word that stands for it where there are several. */
function toCopy(names: ReadonlySet<string>): string {
  const [only, ...others] = names
  return only !== undefined && others.length === 0 && only.length <= longestToCopy && plainName.test(only)
    ? only
    : '<benchmark>'
}

/** What is slower and blocks nothing is for people to judge. */
function afterTolerated(view: View): Phrase | null {
  const many = new Set(toleratedRows(view).map((row) => row.comparison.name)).size
  if (many === 0) return null
  return many === 1
    ? say`Mend it if it is not meant: \`fail-on\` lets it pass.`
    : say`Mend them if they are not meant: \`fail-on\` lets them pass.`
}

function afterDoubt(report: Report, view: View): Phrase | null {
  if (report.reasons.some(({ code }) => code === 'cancelled')) return say`Start it again to measure the rest.`
  const tolerated = afterTolerated(view)
  if (tolerated !== null) return tolerated
  if (report.reasons.some(({ code }) => code === 'failed'))
    return say`Mend what fails in head, or let it skip itself with a reason: \`fail-on\` lets it pass.`
  const advice = adviceForDoubt(report, view)
  // Who reads two lines wants to know whether the merge waits for it.
  const isFirst = view.inconclusive.some(({ comparison: { doubt } }) => doubt?.code === 'no-baseline')
  return advice === null || isFirst || report.exitCode !== 0 ? advice : [...advice, ' Nothing is blocked.']
}

function adviceForDoubt(report: Report, view: View): Phrase | null {
  const undecided = report.notes.find(({ code }) => code === 'undecided')
  const hint = undecided === undefined ? undefined : noteWords(undecided).hint
  if (hint !== undefined) return [sentence(hint)]
  const { plan } = report
  const [typical, ...others] = byDoubt(view.inconclusive)
  if (typical === undefined && view.lost.length > 0)
    return [sentence('Run both sides with the same options of the tool.')]
  if (typical === undefined)
    return view.compared.length > 0 && view.compared.every(({ comparison }) => comparison.better === 'unknown')
      ? say`Set \`better: lower\` or \`better: higher\` for them in a rule of the configuration file.`
      : null
  if (others.length > 0 && isNoisy(typical) && !typical.isStored && !isAtZero(typical)) {
    if (view.inconclusive.every(isHopeless))
      return say`More rounds would hardly decide it: make steadier what is that noisy, or raise its \`threshold\`.`
    return plan.needed === undefined
      ? say`Measure longer (\`time-budget\`, \`max-rounds\`), or raise the \`threshold\` of what is that noisy.`
      : [needAdvice(plan.needed, plan)]
  }
  const { comparison, isStored } = typical
  if (comparison.doubt?.code === 'no-baseline') return withoutBaseline(comparison.doubt.because !== undefined)
  if (comparison.doubt === null) return null
  const advice = isAtZero(typical)
    ? say`set a \`threshold\` above 0 % to have it decided`
    : explainDoubt(comparison.doubt, comparison, isStored).advice
  return advice === null ? null : sentenceOf(advice)
}

function isNoisy({ comparison: { doubt } }: ViewRow): boolean {
  return doubt !== null && ['too-noisy', 'size-unresolved', 'too-few-rounds'].includes(doubt.code)
}

/** No number of rounds in reason would decide it. */
function isHopeless({ comparison: { doubt } }: ViewRow): boolean {
  return doubt !== null && 'need' in doubt && doubt.need === null
}

/** What most of them share comes first. */
function byDoubt(rows: readonly ViewRow[]): readonly ViewRow[] {
  const times = new Map<string, number>()
  const key = ({ doubt }: BenchmarkComparison) => doubtWords(doubt)
  for (const { comparison } of rows) times.set(key(comparison), (times.get(key(comparison)) ?? 0) + 1)
  return rows.toSorted((a, b) => times.get(key(b.comparison))! - times.get(key(a.comparison))!)
}

function withoutBaseline(isOutdated: boolean): Phrase {
  const when = isOutdated
    ? 'the next push to the default branch stores a new one'
    : 'a push to the default branch stores the first one'
  return say`Nothing has to be done: ${when}. \`baseline: branch, paired\` measures both sides where there is none.`
}

function sentenceOf([first, ...rest]: Phrase): Phrase {
  const begin = typeof first === 'string' ? first.charAt(0).toUpperCase() + first.slice(1) : first
  return [...(begin === undefined ? [] : [begin]), ...rest, '.']
}
