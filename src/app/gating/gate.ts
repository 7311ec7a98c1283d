/** Gates one commit against another: both are checked out, measured beside each other until the
 *  numbers decide, compared and judged. Takes a plan, two commits and the world; gives the report.
 *  What the suite does wrong becomes a report with verdict `error`; a cancelled run becomes
 *  `inconclusive`. Either way the rounds that were measured are saved. */

import { randomBytes } from 'node:crypto'
import { forecastFrom } from '../../compare/decision/what-a-plan-decides.ts'
import { comparePaired } from '../../compare/paired.ts'
import type { DecisionRule } from '../../compare/rule.ts'
import type { Plan } from '../../config/plan.ts'
import { judge } from '../../gate/judge.ts'
import { ruleFor } from '../../gate/rules.ts'
import { Cancelled } from '../../host/cleanup.ts'
import { describeMachine } from '../../host/machine.ts'
import type { Repository } from '../../host/repository.ts'
import { borrowCheckouts, type Checkouts } from '../../measure/checkout/checkouts.ts'
import type { PairedRun, RoundPlanner } from '../../measure/paired-run.ts'
import { type Comparison, isShownNotWorse } from '../../model/comparison.ts'
import type { Failure } from '../../model/failure.ts'
import type { Note } from '../../model/note.ts'
import type { PlanSummary, Report } from '../../model/report.ts'
import type { Pairing, Run } from '../../model/run.ts'
import type { Verdict } from '../../model/verdict.ts'
import { whyPairingWords } from '../../report/notes/why-pairing.ts'
import { isPartial } from '../discovery/found-suite.ts'
import type { Measure } from '../explaining/find-commit.ts'
import { findReached } from '../explaining/find-reached.ts'
import { explainReport } from '../explaining/in-gate.ts'
import { layBenchFilesOf } from '../explaining/lay-bench-files.ts'
import type { ProfilePicture } from '../explaining/pictures.ts'
import { measureToldSuite } from '../measure-told-suite.ts'
import type { Ports } from '../ports.ts'
import { findPlaces, withPlaces } from './benchmark-places.ts'
import type { Commits } from './compared-commits.ts'
import { planLooks } from './looks.ts'
import { neededFor, noteOfNeeded, withOneBudget } from './needed-plan.ts'
import { heldUpNotes } from './quota-note.ts'
import { reproduceCommand } from './reproduce.ts'
import { noteOfRules } from './rule-notes.ts'
import { runOf, saveRounds } from './save-rounds.ts'
import { suitePorts } from './suite-ports.ts'
import type { VerdictNumbers } from './verdict-numbers.ts'
import { composeReport, emptyComparison, failedVerdict } from './verdict-report.ts'

export interface GateRequest {
  readonly plan: Plan
  readonly commits: Commits
  /** Tells this gate apart from others of the same pull request. */
  readonly key: string
  /** As in a plan for two sides. */
  readonly builtAt?: string
  /** With `harness: head`: the commit whose benchmark files both sides get, where that is not head. */
  readonly benchFilesOf?: string
}

export interface GateResult {
  readonly report: Report
  /** Why measuring failed, with the output of the command that did. */
  readonly failure: Failure | null
  /** Head's side of what was measured, for the history; null where it was not measured to the end. */
  readonly head: Run | null
  /** What the verdict rests on. */
  readonly evidence: VerdictNumbers
  /** Flame graphs and profiles of what was explained. */
  readonly pictures?: readonly ProfilePicture[]
}

export async function gate(gate: GateRequest, repository: Repository, ports: Ports): Promise<GateResult> {
  const seed = gate.plan.measuring.seed ?? randomBytes(6).toString('hex')
  const rounds = createRoundJudge(gate.plan)
  let checkouts: Checkouts | null = null
  try {
    const { base, head } = gate.commits
    checkouts = await borrowCheckouts({ repository, base: base.commit, head: head.commit, cleanup: ports.cleanup })
    const { benchFilesOf = head.commit, plan } = gate
    // Over base go head's, whose ever they are.
    if (plan.suite.harness === 'head' && benchFilesOf !== head.commit)
      await layBenchFilesOf(benchFilesOf, checkouts.head, plan.suite, repository, ports)
    const measured = await measure(gate, checkouts, rounds, seed, repository, ports)
    if (measured.failure !== null && measured.failure.exitCode === 2 && measured.pairs.length === 0)
      throw measured.failure
    const result = conclude(gate, measured, checkouts, seed, ports)
    if (result.failure !== null || measured.ended === 'cancelled') return result
    const gated = { plan: gate.plan, report: result.report, checkouts, base: base.commit, head: head.commit }
    const again = measureAgain({ ...gate, builtAt: checkouts.base, benchFilesOf: head.commit }, repository)
    return { ...result, ...(await explainReport({ ...gated, measure: again }, repository, ports)) }
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error
    return conclude(gate, nothingMeasured, null, seed, ports)
  } finally {
    await checkouts?.release()
  }
}

/** The gate's own measurement of one benchmark on two other commits. Explains nothing by itself. */
export function measureAgain(again: Omit<GateRequest, 'commits'>, repository: Repository): Measure {
  const { plan } = again
  return async (base, head, benchmark, mostSeconds, ports) => {
    const budgetSeconds = Math.min(plan.measuring.budgetSeconds, Math.max(1, mostSeconds))
    const request: GateRequest = {
      ...again,
      plan: {
        ...plan,
        shard: null,
        reachedOnly: false,
        only: [benchmark],
        measuring: { ...plan.measuring, instructions: false, budgetSeconds },
        explain: { ...plan.explain, when: 'never' },
      },
      commits: { base: { commit: base, label: 'base' }, head: { commit: head, label: 'head' }, notes: [] },
    }
    const { report } = await gate(request, repository, ports)
    const row = report.benchmarks.find(({ name, unit }) => name === benchmark && unit === 's')
    const change = row?.change?.estimate ?? null
    if (row?.outcome === 'regressed') return { outcome: 'slower', change }
    return { outcome: row !== undefined && isShownNotWorse(row.outcome) ? 'not-slower' : 'unsure', change }
  }
}

const nothingMeasured: PairedRun = {
  pairing: 'rounds',
  because: null,
  tool: null,
  pairs: [],
  ended: 'cancelled',
  failure: null,
  planned: 0,
  looks: [],
  forecast: null,
  pace: null,
  seconds: 0,
  heldUp: 0,
  ignored: [],
  machine: null,
  notes: [],
}

function measure(
  { plan, commits, builtAt }: GateRequest,
  checkouts: Checkouts,
  judge: RoundPlanner,
  seed: string,
  repository: Repository,
  ports: Ports,
): Promise<PairedRun> {
  const request = { plan, checkouts, base: commits.base.commit, head: commits.head.commit }
  return measureToldSuite(
    {
      ...plan.suite,
      ...plan.measuring,
      shard: plan.shard,
      only: plan.only ?? null,
      partial: isPartial(plan),
      reached: plan.reachedOnly ? (mostSeconds) => findReached(request, mostSeconds, repository, ports) : null,
      threshold: smallestThreshold(plan),
      ...(builtAt === undefined ? {} : { builtAt }),
    },
    checkouts,
    judge,
    suitePorts(ports, seed, checkouts.temporary, repository.top),
  )
}

function smallestThreshold({ deciding }: Plan): number {
  return Math.min(deciding.threshold, ...deciding.rules.flatMap(({ threshold }) => threshold ?? []))
}

/** Judges rounds while they are measured. The looks are fixed when it is asked for them, which is before
 *  the first counted round. */
function createRoundJudge(plan: Plan): RoundPlanner {
  let looks: readonly number[] = []
  let pairing: Pairing = 'rounds'
  return {
    plan: (fit) => {
      looks = planLooks(fit.minRounds, fit.rounds, fit.atOnce)
      pairing = fit.pairing
      return looks
    },
    look(pairs, look) {
      const { undecided, done, comparison } = comparePaired(pairs, decisionRule(plan, looks, look, pairing))
      const open = comparison.benchmarks.filter(({ outcome }) => outcome === 'inconclusive')
      return { undecided, done, open: new Set(open.map(({ name }) => name)).size }
    },
    forecast: (pairs, planned) => forecastFrom(pairs, decisionRule(plan, looks, 'interim', pairing), planned),
  }
}

export function decisionRule(
  { deciding }: Pick<Plan, 'deciding'>,
  looks: readonly number[],
  look: DecisionRule['look'],
  pairing: Pairing,
): DecisionRule {
  const { threshold, counterThreshold, falseAlarmRate, rules } = deciding
  const limits = { threshold, counterThreshold, falseAlarmRate, metricRules: ruleFor(rules) }
  return { ...limits, looks, screenRounds: looks[0] ?? 1, look, pairing }
}

function conclude(
  gate: GateRequest,
  measured: PairedRun,
  checkouts: Checkouts | null,
  seed: string,
  ports: Ports,
): GateResult {
  const { plan } = gate
  const compared = compareMeasured(plan, measured)
  const names = compared.benchmarks.map(({ name }) => name)
  const comparison =
    checkouts === null ? compared : withPlaces(compared, findPlaces(names, checkouts.head, plan.suite.workingDirectory))
  const needed = neededFor(comparison, measured)
  const verdict = verdictOn(plan, comparison, measured)
  const saved =
    measured.ended === 'cancelled' || measured.ended === 'failed' ? saveRounds(measured, gate.commits, ports) : []
  const report = composeReport(
    {
      key: gate.key,
      base: { ...gate.commits.base, source: 'paired' },
      head: gate.commits.head,
      seed,
      plan: { ...summarise(plan, measured), ...(needed === null ? {} : { needed: needed.plan }) },
      machine: { ...measured.machine, ...describeMachine(ports.environment) },
      tool: measured.tool ?? plan.suite.format,
      suiteCommand: plan.suite.run ?? `built-in runner on ${plan.suite.benchFiles.join(', ')}`,
      reproduce: reproduceCommand(plan, gate.commits, seed),
      ignored: measured.ignored,
      ...(measured.provenance === undefined ? {} : { provenance: measured.provenance }),
      ...(measured.leftOut === undefined ? {} : { leftOut: measured.leftOut }),
      notes: [
        ...partNote(plan),
        ...gate.commits.notes,
        ...(checkouts?.notes ?? []),
        ...withOneBudget(measured.notes, needed),
        ...heldUpNotes(measured.heldUp),
        ...noteOfNeeded(needed, plan),
        ...noteOfRules(isWhole(plan, measured) ? plan.deciding.rules : [], comparison.benchmarks),
        ...saved,
      ],
    },
    comparison,
    verdict,
  )
  const complete = measured.failure === null && measured.ended !== 'cancelled' && measured.pairs.length > 0
  return {
    report,
    failure: measured.failure,
    // A stored run is of the whole suite.
    head: complete && measured.leftOut === undefined ? runOf('head', measured, gate.commits.head.commit, ports) : null,
    evidence: { kind: 'paired', pairs: measured.pairs },
  }
}

/** Whether every benchmark there is has a row. */
function isWhole({ shard }: Plan, { leftOut }: PairedRun): boolean {
  return shard === null && leftOut?.tooLong === undefined
}

function partNote({ shard }: Plan): Note[] {
  return shard === null ? [] : [{ code: 'part-of-suite', shard }]
}

function compareMeasured(plan: Plan, { pairs, looks, pairing }: PairedRun): Comparison {
  if (pairs.length === 0) return emptyComparison
  return comparePaired(pairs, decisionRule(plan, looks, 'final', pairing)).comparison
}

function verdictOn({ deciding }: Plan, comparison: Comparison, measured: PairedRun): Verdict {
  const { failOn, sensitivity, rules } = deciding
  const policy = { failOn, sensitivity, rules, accepted: [] }
  if (measured.ended === 'cancelled') return judge(comparison, { ...policy, cancelledAfter: measured.pairs.length })
  if (measured.failure === null) return judge(comparison, policy)
  return failedVerdict(measured.failure, deciding, measured.pairs.length === 0 ? null : judge(comparison, policy))
}

function summarise({ measuring, deciding }: Plan, measured: PairedRun): PlanSummary {
  return {
    pairing: measured.pairing,
    rounds: measured.pairs.length,
    maxRounds: measured.planned,
    looks: measured.looks,
    threshold: deciding.threshold,
    falseAlarmRate: deciding.falseAlarmRate,
    seconds: measured.seconds,
    budgetSeconds: measuring.budgetSeconds,
    // The verdict's reasons tell that it failed; what is left to say is that it was cut short.
    ended: measured.ended === 'failed' ? 'cancelled' : measured.ended,
    ...(measured.because === null ? {} : { because: whyPairingWords(measured.because) }),
    ...(measured.forecast === null ? {} : { forecast: measured.forecast }),
  }
}
