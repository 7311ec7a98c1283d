/** How a result was measured, as a list that every view shows in its own dress: what a sceptical
 *  reader asks before believing a number. */

import type { BenchmarkComparison } from '../model/comparison.ts'
import { durationText } from '../model/duration.ts'
import { percent } from '../model/percent.ts'
import type { CommitLabel, Report } from '../model/report.ts'
import type { Machine } from '../model/run.ts'
import { forecastPhrases } from './forecast-line.ts'
import { counted, intervalText, memoryText, middle, signedPercent } from './numbers.ts'
import { joinPhrases, type Phrase, quote, room, say, sentence } from './phrase.ts'
import { endedWords, isSpeed, pairingWords, promiseWords, sourceWords } from './words.ts'

export interface MethodFact {
  readonly label: string
  readonly text: Phrase
}

export function methodOf(report: Report): MethodFact[] {
  const isStored = report.plan.pairing === 'stored'
  const facts: (MethodFact | null)[] = [
    { label: 'Pairing', text: pairingText(report) },
    { label: isStored ? 'Stored runs' : 'Rounds', text: [roundsText(report)] },
    { label: 'Base', text: say`${commitText(report.base)}, ${sourceWords(report.base.source)}` },
    { label: 'Head', text: commitText(report.head) },
    ...(report.benchmarks.some(({ change }) => change !== null) ? ruleFacts(report) : []),
    figuresFact(report),
    scatterFact(
      report.benchmarks.filter((row) => row.scatter !== null),
      isStored,
    ),
    budgetFact(report),
    powerFact(
      report.benchmarks.filter((row) => row.detectable !== null),
      isStored,
    ),
    suiteFact(report),
    provenanceFact(report),
    machineFact(report.machine),
    { label: 'Suite', text: say`${quote(report.suiteCommand, room.message)} (read as ${quote(report.tool)})` },
    report.seed === null ? null : { label: 'Seed', text: say`${quote(report.seed)}` },
    { label: 'Benchgate', text: say`${quote(report.version)}, key ${quote(report.key)}` },
  ]
  return facts.filter((fact) => fact !== null)
}

function pairingText({ plan }: Report): Phrase {
  const words = say`${plan.pairing}: ${pairingWords(plan.pairing)}`
  return plan.because === undefined ? words : say`${words} (${sentence(plan.because)})`
}

function roundsText({ plan, benchmarks }: Report): string {
  if (plan.rounds === 0) return 'none'
  const most = plan.maxRounds > plan.rounds ? ` of at most ${plan.maxRounds}` : ''
  if (plan.pairing === 'stored') {
    const time = plan.seconds > 0 ? `; measuring head took ${durationText(plan.seconds)}` : ''
    return `${plan.rounds}${time}`
  }
  const time = plan.seconds > 0 ? ` in ${durationText(plan.seconds)}` : ''
  const undecided = benchmarks.some(({ outcome }) => outcome === 'inconclusive')
  return `${counted(plan.rounds, measuredNoun(plan))}${most}${time}; ${endedWords(plan, undecided)}`
}

/** What `plan.rounds` counts. */
export function measuredNoun({ pairing }: Report['plan']): string {
  return pairing === 'rounds' || pairing === 'unpaired' ? 'round' : 'pair'
}

/** The hash shortened as git does it, and what the user called it. */
export function commitText(side: CommitLabel): Phrase {
  const short = shortCommit(side)
  const name =
    short === null
      ? say`${quote(side.label)}`
      : short === side.label
        ? say`${quote(short)}`
        : say`${quote(short)} (${quote(side.label)})`
  const subject = side.subject === undefined ? [] : say` “${sentence(side.subject)}”`
  return side.chosen === undefined ? say`${name}${subject}` : say`${name}${subject}, ${sentence(side.chosen)}`
}

/** Seven digits of the hash, or null where the side is not a commit. */
export function shortCommit({ commit }: CommitLabel): string | null {
  return commit === null ? null : commit.slice(0, 7)
}

function ruleFacts(report: Report): MethodFact[] {
  return [
    { label: 'Rule', text: [ruleText(report)] },
    { label: 'False alarms', text: [promiseWords(report.plan)] },
  ]
}

/** Said once, where a figure of head is shown beside a change. */
function figuresFact({ benchmarks }: Report): MethodFact | null {
  if (!benchmarks.some(({ change, exact }) => change !== null && !exact)) return null
  const text =
    'base is its median over all launches, and head is base with the change: that comes from pairs, so the medians of the sides may differ by another amount (the JSON report has them)'
  return { label: 'Figures', text: [text] }
}

function ruleText({ plan, benchmarks }: Report): string {
  const own = benchmarks.filter((row) => row.change !== null && row.threshold !== plan.threshold).length
  const rule = `slower only where the whole interval lies above the threshold of ${percent(plan.threshold)}`
  return own === 0 ? rule : `${rule}; ${counted(own, 'result')} with a threshold of ${own === 1 ? 'its' : 'their'} own`
}

function scatterFact(rows: readonly BenchmarkComparison[], isStored: boolean): MethodFact | null {
  const typical = middle(rows.map((row) => row.scatter ?? 0))
  const [worst] = rows.toSorted((a, b) => (b.scatter ?? 0) - (a.scatter ?? 0))
  if (typical === null || worst === undefined) return null
  const most = rows.length > 1 ? say`, most ${percent(worst.scatter ?? 0)} (${quote(worst.name)})` : []
  return {
    label: isStored ? 'Scatter of one run' : 'Scatter of one pair',
    text: say`typically ${percent(typical)}${most}`,
  }
}

/** What was said at the start, and what it would have taken where that was too little. */
function budgetFact({ plan }: Report): MethodFact | null {
  const { forecast, needed } = plan
  if (forecast === undefined && needed === undefined) return null
  const start = forecast === undefined ? [] : [say`at the start: ${joinPhrases(forecastPhrases(forecast), '; ')}`]
  const end =
    needed === undefined
      ? []
      : [say`about ${counted(needed.rounds, 'round')} in ${durationText(needed.seconds)} would have decided the rest`]
  return { label: 'Budget', text: joinPhrases([...start, ...end], '; ') }
}

/** Tenfold: what no gate needs to be told it could have seen. */
const mostDetectable = 9

function powerFact(rows: readonly BenchmarkComparison[], isStored: boolean): MethodFact | null {
  const typical = middle(rows.map((row) => row.detectable ?? 0))
  const [worst] = rows.toSorted((a, b) => (b.detectable ?? 0) - (a.detectable ?? 0))
  if (typical === null || worst === undefined) return null
  // From two or three rounds the formula gives figures of many digits that mean nothing.
  if (typical > mostDetectable)
    return {
      label: 'Could have seen',
      text: [`hardly anything: there were too few ${isStored ? 'stored runs' : 'rounds'}`],
    }
  const limit = Math.min(worst.detectable ?? 0, mostDetectable)
  const most =
    rows.length > 1
      ? say`, at worst ${percent(limit)}${limit === mostDetectable ? ' or more' : ''} (${quote(worst.name)})`
      : []
  return { label: 'Could have seen', text: say`a change of ${percent(typical)}${most}, four times in five` }
}

function suiteFact({ suite }: Report): MethodFact | null {
  if (suite.change === null) return null
  const text = `${signedPercent(suite.change.estimate)} (${intervalText(suite.change)}), geometric mean of ${counted(suite.benchmarks, 'benchmark')}`
  return { label: 'Suite as a whole', text: [text] }
}

/** What was looked at, and where nothing could be. */
function provenanceFact({ provenance }: Report): MethodFact | null {
  if (provenance === undefined) return null
  const { base, head, system } = provenance
  const languages = [
    ['Python', base.told.python + head.told.python],
    ['Node', base.told.node + head.told.node],
  ] as const
  const told = languages
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${counted(count, 'process', 'processes')} of ${name}`)
  const silent = [...new Set([...base.silent, ...head.silent])].slice(0, 5)
  const seen = (base.seen ?? 0) + (head.seen ?? 0)
  const phrases: Phrase[] = [
    ...(told.length === 0 ? [] : [say`${told.join(' and ')} told which files they loaded`]),
    base.seen === null
      ? say`what other programs load cannot be seen on ${quote(system)}`
      : say`${counted(seen, 'process', 'processes')} looked at while warming up`,
    ...(silent.length === 0
      ? []
      : [
          say`${joinPhrases(
            silent.map((name) => say`${quote(name)}`),
            ', ',
          )} did not tell`,
        ]),
  ]
  return { label: 'Whose code', text: joinPhrases(phrases, '; ') }
}

function machineFact(machine: Machine): MethodFact | null {
  const { cpu, cores, memory, os, kernel, arch, runtime, image } = machine
  const words = [os, kernel, arch, image, runtime].filter((word) => word !== undefined)
  const parts: Phrase[] = [
    ...(cpu === undefined ? [] : [say`${sentence(cpu)}`]),
    ...(cores === undefined ? [] : [say`${counted(cores, 'core')}`]),
    ...(memory === undefined ? [] : [say`${memoryText(memory)}`]),
    ...words.map((word) => say`${sentence(word)}`),
  ]
  if (parts.length === 0) return null
  return { label: 'Machine', text: parts.flatMap((part, index) => (index === 0 ? part : [', ', ...part])) }
}

/** Said where a throughput is shown: its changes count the other way round than its values. */
export function directionNote(rows: readonly BenchmarkComparison[]): string | null {
  const counter = rows.some((row) => row.better === 'higher' && row.change !== null && row.change.estimate !== 0)
  if (!counter) return null
  return rows.every(isSpeed)
    ? 'A plus is always slower, also where a higher value is better.'
    : 'A plus is always worse, also where a higher value is better.'
}
