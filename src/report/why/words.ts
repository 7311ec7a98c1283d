/** The words of why a benchmark is slower, for all views. Names of functions, files and commits come from outside. */

import type { Change } from '../../model/comparison.ts'
import { percent } from '../../model/percent.ts'
import type {
  Amounts,
  Callee,
  CommitSearch,
  Culprit,
  NamedCommit,
  Reach,
  UnclearSource,
  Why,
  WhyDoubt,
} from '../../model/why.ts'
import { counted, signedPercent } from '../numbers.ts'
import { joinPhrases, type Phrase, quote, say, sentence } from '../phrase.ts'

const nameColumns = 60

/** One sentence, without its end; null where nothing was found that is worth one. */
export function whyPhrase(why: Why): Phrase {
  if (why.doubt !== null) return doubtPhrase(why.doubt, why)
  const [first, ...rest] = why.functions
  if (first === undefined) return ['no single function explains this']
  const more =
    rest.length === 0
      ? ''
      : `; with ${counted(rest.length, 'more function')} ${percent(Math.min(1, why.explained ?? 0))} is explained`
  return say`${takesPhrase(first)}; ${touchedPhrase(first)}${more}`
}

/** How much of the slowdown a function takes, and in what way. */
export function takesPhrase(culprit: Culprit): Phrase {
  const manner = mannerPhrase(culprit)
  return say`${quote(culprit.name, nameColumns)} takes ${partOf(culprit.of)} of the slowdown${manner[0] === byCalls ? ' ' : ': '}${manner}`
}

function partOf(of: number): string {
  return percent(Math.min(1, of))
}

/** In what way a function takes more: by itself, or by its calls of functions that are as they were. */
export function mannerPhrase(culprit: Culprit): Phrase {
  const { callees = [], manner } = culprit
  return callees.length === 0
    ? ownMannerPhrase(culprit)
    : say`${manner === 'more-often' || manner === 'new' ? say`${ownMannerPhrase(culprit)}: ` : []}${callsPhrase(culprit.of, callees)}`
}

const byCalls = 'by its calls of '
const mostCallees = 3

/** Parts that add up to the function's own, which is told as no more than all. */
function callsPhrase(of: number, callees: readonly Callee[]): Phrase {
  const all = Math.max(1, of)
  const itself = of - callees.reduce((sum, one) => sum + one.of, 0)
  const isAlone = itself < leastItself
  const told = callees.slice(0, mostCallees).map((one) => {
    const way = one.via === undefined ? [] : say`by way of ${quote(one.via.name, nameColumns)}; `
    const part = isAlone && callees.length === 1 ? '' : `${percent(one.of / all)} `
    return say`${part}${byCalls}${quote(one.name, nameColumns)} (${way}${ownMannerPhrase(one)})`
  })
  const left = callees.slice(mostCallees).reduce((sum, one) => sum + one.of, 0)
  const rest = left > 0 ? [[`${percent(left / all)} by other calls`]] : []
  return joinPhrases([...told, ...rest, ...(isAlone ? [] : [[`${percent(itself / all)} itself`]])], ', ')
}

/** Less is the rounding of the rest. */
const leastItself = 0.005

function ownMannerPhrase(culprit: Callee | Culprit): Phrase {
  const { calls, bytes, library, unclear } = culprit
  const named = unclear === undefined ? '' : ` (${unclearWords(unclear)})`
  const inLibrary = library === undefined ? [named] : say`, in package ${quote(library, nameColumns)}${named}`
  switch (culprit.manner) {
    case 'more-often':
      if (calls!.base === 0) return say`called ${amount(calls!.head)} times an iteration, before never${inLibrary}`
      return say`called ${timesText(calls!.head, calls!.base)} as often${inLibrary}`
    case 'new':
      return say`new code${calls === undefined ? '' : `, called ${amount(calls.head)} times an iteration`}${inLibrary}`
    case 'allocates':
      return say`allocates ${bytesText(bytes!.head - bytes!.base)} more an iteration${inLibrary}`
    case 'each-slower':
      return say`${calls === undefined ? 'takes longer, calls not counted' : `called ${oftenText(calls)}, each call takes longer`}${inLibrary}`
  }
}

/** More calls may be a part of what a function takes more. */
function oftenText({ base, head }: Amounts): string {
  if (head < base * 0.99) return 'less often'
  return base > 0 && head > base * 1.01 ? `${timesText(head, base)} as often` : 'as often'
}

/** Why a name means little. */
export function unclearWords(unclear: UnclearSource): string {
  return unclear === 'minified' ? 'its file is minified' : 'its file names a source map that could not be used'
}

/** What the change under review has to do with it. */
export function touchedPhrase({ touched, calledBy, manner }: Culprit): Phrase {
  if (manner === 'new') return ['this change adds it']
  if (touched) return ['this change touches it']
  if (calledBy !== undefined) return say`${quote(calledBy.name, nameColumns)} calls it, which this change touches`
  return ['this change does not touch it']
}

function doubtPhrase(doubt: WhyDoubt, why: Why): Phrase {
  switch (doubt.code) {
    case 'no-single-function':
      return ['no single function explains this']
    case 'not-seen':
      return why.change === null
        ? ['not explained: in the profiled runs it was not slower']
        : [`not explained: in the profiled runs it was not certainly slower (${changeText(why.change)})`]
    case 'waits':
      return [`not explained: the processor was idle for ${percent(doubt.idle)} of the time`]
    case 'too-few-samples':
      return [`not explained: the profile is too short (${counted(doubt.samples, 'sample')})`]
    case 'no-time':
      return ['not explained: `explain-budget` was used up'.replaceAll('`', '')]
    case 'no-collector':
      return say`not explained, no collector for this command: ${quote(doubt.because, 300)}`
    case 'failed':
      return say`not explained: ${quote(doubt.because, 300)}`
  }
}

function changeText({ estimate, low, high }: Change): string {
  const ends = low === null || high === null ? '' : `, ${signedPercent(low)} to ${signedPercent(high)}`
  return `${signedPercent(estimate)}${ends}`
}

/** `3.1 times`, `twice`. */
function timesText(head: number, base: number): string {
  const ratio = head / base
  return Math.abs(ratio - 2) < 0.005
    ? 'twice'
    : `${ratio < 10 ? ratio.toFixed(ratio < 1.1 ? 3 : 1).replace(/\.0$/, '') : Math.round(ratio)} times`
}

export function amount(count: number): string {
  if (count >= 100 || Number.isInteger(count)) return Math.round(count).toLocaleString('en-US')
  return count.toPrecision(2)
}

export function bytesText(bytes: number): string {
  if (bytes < 1000) return `${Math.round(bytes)} B`
  if (bytes < 1_000_000) return `${(bytes / 1000).toPrecision(3)} kB`
  return `${(bytes / 1_000_000).toPrecision(3)} MB`
}

/** Which commit it was. */
export function searchPhrase(search: CommitSearch): Phrase {
  const { about, verdict } = search
  if (about === undefined || verdict === 'unsure') return foundPhrase(search)
  return say`${quote(about, nameColumns)} takes more ${foundPhrase(search)}; the other functions were not searched for`
}

function foundPhrase(search: CommitSearch): Phrase {
  const confirmed =
    search.confirmed === true
      ? ', confirmed by a measurement of its own'
      : search.confirmed === false
        ? ', which a measurement of its own did not confirm'
        : ', not confirmed by a measurement of its own'
  const passed: Phrase =
    search.passedOver.length === 0
      ? []
      : say`; passed over: ${joinPhrases(
          search.passedOver.map((one) => say`${commitPhrase(one)} (${quote(one.because, 80)})`),
          ', ',
        )}`
  const commits = search.commits.map(commitPhrase)
  const because: Phrase = search.because === undefined ? [] : say`: ${sentence(search.because)}`
  switch (search.verdict) {
    case 'found':
      return say`since ${commits[0]!}${confirmed}${passed}`
    case 'range':
      return say`since one of ${amongPhrase(commits)}${because}${passed}`
    case 'several':
      return say`since several commits: ${joinPhrases([...commits, ...rangesPhrases(search)], ', ')}${eachConfirmed(search)}${because}${passed}`
    case 'unsure':
      return say`which commit it was could not be told${because}${passed}`
  }
}

function rangesPhrases({ ranges = [] }: CommitSearch): Phrase[] {
  return ranges.map((range) => say`one of ${amongPhrase(range.map(commitPhrase), ' or ')}`)
}

/** Of several commits. What lies in a range was not measured against its parent. */
function eachConfirmed({ confirmed, ranges }: CommitSearch): string {
  if (ranges !== undefined) return ', not confirmed by measurements of their own'
  if (confirmed === null) return ', not all confirmed by measurements of their own'
  return confirmed
    ? ', each confirmed by a measurement of its own'
    : ', which measurements of their own did not confirm'
}

const mostListed = 4

/** Of many the first and the last: the JSON report has them all. */
function amongPhrase(commits: readonly Phrase[], between = ', '): Phrase {
  return commits.length <= mostListed
    ? joinPhrases(commits, between)
    : say`${commits.length} commits, ${commits[0]!} to ${commits.at(-1)!}`
}

function commitPhrase({ commit, subject }: NamedCommit): Phrase {
  return say`${commit.slice(0, 10)} ${quote(subject, 60)}`
}

/** One line about what the change touches and the benchmarks run. */
export function reachPhrase({ changed, measured, unmeasured, unloaded }: Reach): Phrase | null {
  if (changed === 0 && unloaded.length === 0) return null
  const most = 3
  const named = unmeasured.slice(0, most).map((one) => say`${quote(`${one.file}:${one.name}`, 80)}`)
  const more = unmeasured.length > most ? ` and ${unmeasured.length - most} more` : ''
  const not: Phrase = unmeasured.length === 0 ? [] : say`; not measured: ${joinPhrases(named, ', ')}${more}`
  const files: Phrase =
    unloaded.length === 0
      ? []
      : say`; never loaded: ${joinPhrases(
          unloaded.slice(0, most).map((file) => [quote(file, 80)]),
          ', ',
        )}${unloaded.length > most ? ` and ${unloaded.length - most} more` : ''}`
  return say`${measured} of ${counted(changed, 'changed function')} ${changed === 1 ? 'is' : 'are'} measured${not}${files}`
}
