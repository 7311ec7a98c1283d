/** One report from what one measuring job left, or several that measured shards of one suite. The numbers
 *  are theirs; threshold, rules and verdict are those of the job that reports. A shard that is missing,
 *  failed or does not fit the others makes the verdict an error, whatever the rest says. */

import { compareShards } from '../../compare/shards.ts'
import type { DecidingPlan } from '../../config/plan.ts'
import { judge } from '../../gate/judge.ts'
import type { Comparison } from '../../model/comparison.ts'
import { Failure } from '../../model/failure.ts'
import { codeOf, type Note } from '../../model/note.ts'
import type { CommitLabel, PlanSummary, Report } from '../../model/report.ts'
import type { Machine, Pair, Pairing, Shard } from '../../model/run.ts'
import type { Verdict } from '../../model/verdict.ts'
import { noteWords } from '../../report/notes/notes.ts'
import { carriedLeftOut, carriedReach, withCarriedWhys } from '../explaining/carry.ts'
import { knownPlaces, withPlaces } from '../gating/benchmark-places.ts'
import { decisionRule } from '../gating/gate.ts'
import { compareWithStored, verdictOnStored } from '../gating/gate-stored.ts'
import { noteOfRules } from '../gating/rule-notes.ts'
import { composeReport, emptyComparison, failedVerdict } from '../gating/verdict-report.ts'
import type { Measurement } from './measurement.ts'

/** What keeps a leg from having a result. */
export interface Problem {
  /** A sentence without its end. */
  readonly text: string
  /** What to do about it. */
  readonly hint?: string | undefined
  /** The last lines of what was printed. */
  readonly output?: string | undefined
}

export interface Leg {
  readonly key: string
  /** What was left under this key. */
  readonly measurements: readonly Measurement[]
  /** How often the run was started until it was measured, from 1. */
  readonly attempt: number
  /** Why something that was left is not among them. */
  readonly problems: readonly Problem[]
}

export interface JoinRules {
  readonly deciding: DecidingPlan
  /** The commit that the report is about. */
  readonly head: CommitLabel
  /** Where the numbers come from, where that is a stranger. */
  readonly origin: LegOrigin | null
}

export interface LegOrigin {
  /** What everybody should know about it. */
  readonly notes: readonly Note[]
  /** Of the commits that were compared with, those that are what they should be, as others than the stranger say. */
  readonly bases: ReadonlyMap<string, KnownBase>
}

export type KnownBase = Pick<CommitLabel, 'label' | 'chosen'>

export function joinLeg(leg: Leg, rules: JoinRules): Report {
  const parts = inOrder(leg.measurements)
  const [first] = parts
  if (first === undefined) return nothingLeft(leg, rules)
  const problems = [...leg.problems, ...problemsOf(parts)]
  const { comparison, verdict } = decide(parts, problems, rules)
  const told = parts.map(({ report }) => report)
  const report = composeReport(
    {
      ...partsOf(leg.key, parts, rules),
      notes: [...notesOf(parts, rules.origin), ...noteOfRules(rules.deciding.rules, comparison.benchmarks)],
    },
    { ...comparison, benchmarks: withCarriedWhys(comparison.benchmarks, told) },
    verdict,
  )
  return { ...report, ...carriedReach(told), ...carriedLeftOut(told) }
}

function inOrder(measurements: readonly Measurement[]): Measurement[] {
  return [...measurements].sort((a, b) => (a.shard?.index ?? 0) - (b.shard?.index ?? 0))
}

function nothingLeft({ key, problems }: Leg, { deciding, head, origin }: JoinRules): Report {
  const missing = { text: `\`${key}\` is missing: no job left a measurement of it`, hint: whereToLook }
  const failure = failureOf(problems.length > 0 ? problems : [missing])
  const { threshold, falseAlarmRate } = deciding
  const none = { pairing: 'rounds', rounds: 0, maxRounds: 0, looks: [], seconds: 0, budgetSeconds: null } as const
  return composeReport(
    {
      key,
      base: { commit: null, label: 'base', source: 'paired' },
      head,
      seed: null,
      plan: { ...none, threshold, falseAlarmRate, ended: 'given' },
      machine: {},
      tool: 'none',
      suiteCommand: 'measured by another job',
      reproduce: null,
      ignored: [],
      notes: origin?.notes ?? [],
    },
    emptyComparison,
    failedVerdict(failure, deciding, null),
  )
}

/** What keeps these measurements from being one. */
function problemsOf(parts: readonly Measurement[]): Problem[] {
  const failures = parts.flatMap((part): Problem[] => {
    const said = part.report.reasons.find((reason) => reason.code === 'measuring-failed')
    if (said === undefined) return []
    const text = `${nameOf(part)}${said.message.replace(/\.$/, '')}`
    return [{ text, hint: said.hint ?? undefined, output: said.output }]
  })
  return [...failures, ...divisionProblems(parts), ...commitProblems(parts), ...overlaps(parts)]
}

/** In front of what is said about it; nothing where there is only one. */
function nameOf({ shard }: Measurement): string {
  return shard === null ? '' : `shard ${partText(shard)}: `
}

function partText(shard: Shard | null): string {
  return shard === null ? '1/1' : `${shard.index}/${shard.of}`
}

const whereToLook = 'Look at the log of the job that should have measured it, and start it again.'

function divisionProblems(parts: readonly Measurement[]): Problem[] {
  const ofs = [...new Set(parts.map(({ shard }) => shard?.of ?? 1))]
  if (ofs.length > 1) {
    const text = `the jobs do not agree how many shards there are (${ofs.join(', ')})`
    return [{ text, hint: 'Give each suite a `key` of its own.' }]
  }
  const [of = 1] = ofs
  if (of > 1 && parts.some(({ evidence }) => evidence.kind === 'stored')) {
    return [{ text: 'a shard was compared with stored runs, which hold the whole suite' }]
  }
  const there = new Set(parts.map(({ shard }) => shard?.index ?? 1))
  const missing = Array.from({ length: of }, (_, i) => i + 1).filter((index) => !there.has(index))
  if (missing.length === 0) return []
  const names = missing.map((index) => `${index}/${of}`).join(', ')
  const what = missing.length === 1 ? `shard ${names} is` : `shards ${names} are`
  return [{ text: `${what} missing: no job left a measurement`, hint: whereToLook }]
}

function commitProblems(parts: readonly Measurement[]): Problem[] {
  return (['base', 'head'] as const).flatMap((side) => {
    const commits = [...new Set(parts.map(({ report }) => report[side].commit?.slice(0, 7) ?? 'none'))]
    return commits.length > 1
      ? [{ text: `the shards measured different commits as ${side} (${commits.join(', ')})` }]
      : []
  })
}

/** A benchmark that two shards have on one side: the command was not divided at all, or not cleanly. */
function overlaps(parts: readonly Measurement[]): Problem[] {
  if (parts.length < 2) return []
  for (const side of ['base', 'head'] as const) {
    const owners = new Map<string, Shard | null>()
    for (const part of parts) {
      for (const name of namesOf(part, side)) {
        const owner = owners.get(name)
        if (owner === undefined) owners.set(name, part.shard)
        else {
          const text = `shards ${partText(owner)} and ${partText(part.shard)} both measured ${name.slice(0, 200)}`
          return [{ text, hint: '`run` does not divide the suite: check where `{shard}` and `{shards}` stand in it.' }]
        }
      }
    }
  }
  return []
}

function namesOf({ evidence }: Measurement, side: 'base' | 'head'): Set<string> {
  const launches = evidence.kind === 'paired' ? evidence.pairs.map((pair) => pair[side]) : []
  return new Set(launches.flatMap(({ benchmarks }) => benchmarks.map(({ name }) => name)))
}

interface Decision {
  readonly comparison: Comparison
  readonly verdict: Verdict
}

function decide(
  parts: readonly Measurement[],
  problems: readonly Problem[],
  { deciding, origin }: JoinRules,
): Decision {
  const { comparison: compared, verdict } = judgeNumbers(parts, deciding, origin === null)
  // Where they are written is the one thing that only the jobs with a checkout could see.
  const places = knownPlaces(parts.flatMap(({ report }) => report.benchmarks))
  const comparison = withPlaces(compared, places)
  if (problems.length === 0) return { comparison, verdict }
  const known = comparison.benchmarks.length === 0 ? null : verdict
  return { comparison, verdict: failedVerdict(failureOf(problems), deciding, known) }
}

function failureOf(problems: readonly Problem[]): Failure {
  const text = problems.map((problem) => problem.text).join('; ')
  const hint = problems.find((problem) => problem.hint !== undefined)?.hint
  const output = problems.find((problem) => problem.output !== undefined)?.output
  return new Failure(text.charAt(0).toUpperCase() + text.slice(1), {
    ...(hint === undefined ? {} : { hint }),
    ...(output === undefined ? {} : { output }),
  })
}

/** Why the job that looked for stored runs could not use those that there are. */
function unusableIn({ benchmarks }: Report): string | null {
  for (const { doubt } of benchmarks) if (doubt?.code === 'no-baseline') return doubt.because ?? null
  return null
}

/** @param isOwn whether these are measurements of our own jobs, whose words can be told in our voice. */
function judgeNumbers(parts: readonly Measurement[], deciding: DecidingPlan, isOwn: boolean): Decision {
  const { failOn, sensitivity, rules } = deciding
  const cancelled = parts.find(({ report }) => report.reasons.some(({ code }) => code === 'cancelled'))
  const [first] = parts
  if (first?.evidence.kind === 'stored') {
    const { launches, base } = first.evidence
    const unusable = isOwn ? unusableIn(first.report) : null
    const { comparison } = compareWithStored(deciding, launches, base, unusable)
    const state = { failure: null, cancelled: cancelled !== undefined }
    return { comparison, verdict: verdictOnStored(deciding, state, comparison, base !== null) }
  }
  const shards = parts.flatMap(({ evidence, report }) =>
    evidence.kind === 'paired' && evidence.pairs.length > 0
      ? [{ pairs: evidence.pairs, rule: ruleOf(evidence.pairs, report.plan, deciding) }]
      : [],
  )
  const comparison = shards.length === 0 ? emptyComparison : compareShards(shards)
  const ended = cancelled === undefined ? {} : { cancelledAfter: cancelled.report.plan.rounds }
  return { comparison, verdict: judge(comparison, { failOn, sensitivity, rules, accepted: [], ...ended }) }
}

function ruleOf(pairs: readonly Pair[], plan: PlanSummary, deciding: DecidingPlan) {
  const looks = plan.looks.length > 0 ? plan.looks : [pairs.length]
  return decisionRule({ deciding }, looks, 'final', plan.pairing as Pairing)
}

function partsOf(key: string, parts: readonly Measurement[], { deciding, origin, head: about }: JoinRules) {
  const reports = parts.map(({ report }) => report)
  const [first] = reports
  const { base: told, seed, tool, suiteCommand } = first!
  const base = origin === null ? told : { ...baseFrom(origin, told.commit), source: told.source }
  return {
    key,
    base,
    head: origin === null ? first!.head : about,
    seed: reports.length === 1 ? seed : null,
    plan: joinPlans(parts, deciding),
    machine: joinMachines(reports.map(({ machine }) => machine)),
    tool,
    suiteCommand,
    // A command to copy that a stranger wrote is no help.
    reproduce: origin === null ? wholeCommand(first!) : null,
    ignored: reports.flatMap(({ ignored }) => ignored),
  }
}

/** A stranger's words are not said in our voice: of its base, only the hash is left, and as its claim where nobody
 *  else knows it. */
function baseFrom({ bases }: LegOrigin, commit: string | null): CommitLabel {
  const known = commit === null ? undefined : bases.get(commit)
  return { commit, ...(known ?? { label: 'base, as the fork says' }) }
}

function wholeCommand({ reproduce }: Report): string | null {
  return reproduce?.replace(/ --shard \d+\/\d+/, '') ?? null
}

/** Shards are measured at the same time: the longest tells. How many pairs there are is counted. */
function joinPlans(parts: readonly Measurement[], { threshold, falseAlarmRate }: DecidingPlan): PlanSummary {
  const plans = parts.map(({ report: { plan }, evidence }) => {
    const rounds = evidence.kind === 'paired' ? evidence.pairs.length : plan.rounds
    return { ...plan, rounds, maxRounds: Math.max(plan.maxRounds, rounds) }
  })
  const longest = plans.reduce((one, other) => (other.rounds > one.rounds ? other : one))
  const { needed: _, forecast: __, ...plan } = longest
  const whole = parts.length === 1 ? longest : plan
  return { ...whole, seconds: Math.max(...plans.map(({ seconds }) => seconds)), threshold, falseAlarmRate }
}

/** What they have in common, and every processor. */
function joinMachines(machines: readonly Machine[]): Machine {
  const entries = (Object.keys(machines[0] ?? {}) as (keyof Machine)[]).flatMap((name) => {
    const values = [...new Set(machines.map((machine) => machine[name]))]
    if (values.length === 1) return [[name, values[0]] as const]
    return name === 'cpu' ? [[name, values.filter((value) => value !== undefined).join(' and ')] as const] : []
  })
  return Object.fromEntries(entries)
}

/** What is said anew of all parts together. */
const ownOfEach: ReadonlySet<string> = new Set(['part-of-suite', 'rule-without-match'])

function notesOf(parts: readonly Measurement[], origin: LegOrigin | null): Note[] {
  const all = parts.flatMap(({ report }) => report.notes)
  const texts = all.map((note) => noteWords(note).text)
  const shards = parts.length < 2 ? [] : parts.map(shardNote)
  return [
    ...(origin?.notes ?? []),
    ...shards,
    ...(origin === null ? all : []).filter((note, i) => texts.indexOf(texts[i]!) === i && !ownOfEach.has(codeOf(note))),
  ]
}

function shardNote(part: Measurement): Note {
  const { plan, machine, seed } = part.report
  const { rounds, pairing, seconds } = plan
  return { code: 'shard', shard: part.shard, rounds, pairing, seconds, cpu: machine.cpu ?? null, seed }
}
