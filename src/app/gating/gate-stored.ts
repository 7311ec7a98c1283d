/** Gates one commit against stored runs: head alone is checked out and measured, and compared with what
 *  earlier runs of base's line say about the next. */

import { randomBytes } from 'node:crypto'
import path from 'node:path'
import type { Fingerprint } from '../../baseline/fingerprint.ts'
import { compareStored, reduceRun, type StoredBase } from '../../compare/stored.ts'
import type { DecidingPlan, Plan } from '../../config/plan.ts'
import { judge } from '../../gate/judge.ts'
import { ruleFor } from '../../gate/rules.ts'
import { Cancelled } from '../../host/cleanup.ts'
import { describeMachine } from '../../host/machine.ts'
import type { Repository } from '../../host/repository.ts'
import { borrowFolder } from '../../host/temporary.ts'
import { borrowWorktree } from '../../host/worktree.ts'
import { removeLeftovers } from '../../host/worktree-entries.ts'
import { countedAlone } from '../../measure/count-alone.ts'
import { runSuite, setUpSide } from '../../measure/suite.ts'
import type { BenchmarkComparison, Comparison } from '../../model/comparison.ts'
import { Failure } from '../../model/failure.ts'
import type { Note } from '../../model/note.ts'
import type { CommitLabel, PlanSummary } from '../../model/report.ts'
import type { Ignored, Launch, Machine, Run } from '../../model/run.ts'
import { exitCodes, type Verdict } from '../../model/verdict.ts'
import type { Ports } from '../ports.ts'
import type { BaselineSearch, StoredSource } from './baseline-search.ts'
import { findPlaces, type Places, withPlaces } from './benchmark-places.ts'
import type { GateRequest, GateResult } from './gate.ts'
import { heldUpNotes } from './quota-note.ts'
import { reproduceCommand } from './reproduce.ts'
import { noteOfRules } from './rule-notes.ts'
import { alonePlan, suitePorts } from './suite-ports.ts'
import { composeReport, emptyComparison, failedVerdict } from './verdict-report.ts'

/** Head, measured alone. */
export interface HeadRun {
  readonly tool: string | null
  readonly launches: readonly Launch[]
  readonly ignored: readonly Ignored[]
  readonly machine: Machine
  readonly seconds: number
  readonly failure: Failure | null
  readonly cancelled: boolean
  readonly seed: string
  /** Where its benchmarks are written, seen while its checkout was there. */
  readonly places: Places
  /** Share of the time in which a processor quota held the suite up. */
  readonly heldUp: number
  readonly notes: readonly Note[]
}

/** Measures head in a checkout of its own. What the suite does wrong is a value. */
export async function measureHead(
  { plan, commits }: GateRequest,
  repository: Repository,
  ports: Ports,
): Promise<HeadRun> {
  const seed = plan.measuring.seed ?? randomBytes(6).toString('hex')
  const started = ports.clock.now()
  await removeLeftovers(repository)
  const folder = borrowFolder(ports.cleanup)
  const handed = suitePorts(ports, seed, folder.path)
  const empty = {
    tool: null,
    launches: [],
    ignored: [],
    machine: describeMachine(ports.environment),
    seed,
    cancelled: false,
    places: new Map(),
    heldUp: 0,
    notes: [],
  }
  try {
    const root = path.join(folder.path, randomBytes(4).toString('hex'))
    const worktree = await borrowWorktree(repository, commits.head.commit, root, ports.cleanup)
    try {
      const own = { root: worktree.path, keep: false }
      await setUpSide(plan.suite, 'head', worktree.path, handed)
      const done = await runSuite(plan.suite, worktree.path, plan.launches, handed)
      if (done.failure?.exitCode === 2) throw done.failure
      const seconds = ports.clock.now() - started
      const counted = await countedAlone(alonePlan(plan.suite, plan.measuring), own, done, seconds, handed)
      const names = done.launches.flatMap(({ benchmarks }) => benchmarks.map(({ name }) => name))
      return {
        ...done,
        launches: counted.launches,
        notes: [...done.notes, ...counted.notes],
        machine: { ...done.machine, ...describeMachine(ports.environment) },
        seconds: ports.clock.now() - started,
        cancelled: done.ended === 'cancelled',
        seed,
        places: findPlaces(names, worktree.path, plan.suite.workingDirectory),
      }
    } finally {
      await worktree.loan.release()
    }
  } catch (error) {
    const seconds = ports.clock.now() - started
    if (error instanceof Cancelled || ports.signal.aborted) return { ...empty, seconds, failure: null, cancelled: true }
    if (error instanceof Failure && error.exitCode !== 2) return { ...empty, seconds, failure: error }
    throw error
  } finally {
    await folder.loan.release()
  }
}

export function fingerprintOf(head: HeadRun, hashes: Pick<Fingerprint, 'sources' | 'dependencies'>): Fingerprint {
  return { machine: head.machine, ...(head.tool === null ? {} : { tool: head.tool }), ...hashes }
}

/** What was had; or that no source had anything, and why the stored runs that there are don't count. */
export type Had =
  | { readonly source: StoredSource; readonly found: Extract<BaselineSearch, { kind: 'had' }> }
  | { readonly unusable: string | null }

/** The report of a head that was measured. */
export function concludeStored(
  gate: GateRequest,
  head: HeadRun,
  candidate: Had,
  notes: readonly Note[],
  suspected: StoredSource,
): GateResult {
  const { plan } = gate
  const had = 'found' in candidate ? candidate : null
  const unusable = 'found' in candidate ? null : candidate.unusable
  const usable = head.failure === null && !head.cancelled
  const compared = usable
    ? compareWithStored(plan.deciding, head.launches, had?.found.base ?? null, unusable)
    : { comparison: emptyComparison, notes: [] }
  const base: CommitLabel = had?.found.label ?? gate.commits.base
  const report = composeReport(
    {
      key: gate.key,
      base: { ...base, source: had?.source ?? suspected },
      head: gate.commits.head,
      seed: head.seed,
      plan: summarise(plan, head, had?.found.base.runs.length ?? 0),
      machine: head.machine,
      tool: head.tool ?? plan.suite.format,
      suiteCommand: plan.suite.run ?? `built-in runner on ${plan.suite.benchFiles.join(', ')}`,
      // The workflow job, which named the suite here, is not known elsewhere.
      reproduce: reproduceCommand({ ...plan, key: gate.key }, gate.commits, head.seed),
      ignored: head.ignored,
      notes: [
        ...gate.commits.notes,
        ...notes,
        ...(had?.found.notes ?? []),
        ...head.notes,
        ...heldUpNotes(head.heldUp),
        ...compared.notes,
        ...noteOfRules(plan.deciding.rules, compared.comparison.benchmarks),
      ],
    },
    withPlaces(compared.comparison, head.places),
    verdictOnStored(plan.deciding, head, compared.comparison, had !== null),
  )
  const evidence = { kind: 'stored', launches: head.launches, base: had?.found.base ?? null } as const
  return { report, failure: head.failure, head: usable ? runOf(head, gate) : null, evidence }
}

/** `base` is null where no source had anything; then `unusable` is why the runs that there are don't count. */
export function compareWithStored(
  { threshold, counterThreshold, falseAlarmRate, rules }: DecidingPlan,
  launches: readonly Launch[],
  base: StoredBase | null,
  unusable: string | null = null,
): { comparison: Comparison; notes: Note[] } {
  if (base === null) return { comparison: withoutBaseline(launches, threshold, unusable), notes: [] }
  const { comparison, cuts } = compareStored(base, launches, {
    threshold,
    counterThreshold,
    falseAlarmRate,
    metricRules: ruleFor(rules),
  })
  return { comparison, notes: [...cutNotes(cuts), ...widthNotes(comparison)] }
}

/** Every benchmark of head, with the one doubt that there is nothing to compare it with. */
function withoutBaseline(launches: readonly Launch[], threshold: number, unusable: string | null): Comparison {
  const doubt = { code: 'no-baseline', ...(unusable === null ? {} : { because: unusable }) } as const
  const rows = reduceRun(launches).benchmarks.map((result): BenchmarkComparison => {
    const [metric] = result.metrics
    return {
      name: result.name,
      metric: metric?.name ?? null,
      unit: metric?.unit ?? null,
      better: metric?.better ?? 'unknown',
      exact: metric?.exact ?? false,
      outcome: result.status === 'ok' ? 'inconclusive' : result.status,
      base: null,
      head: metric?.value ?? null,
      change: null,
      p: null,
      rounds: 0,
      detectable: null,
      scatter: null,
      threshold,
      doubt: result.status === 'ok' ? doubt : null,
      ...(result.status === 'ok' ? {} : { message: result.message, where: 'head' as const }),
    }
  })
  return { suite: { change: null, benchmarks: 0 }, benchmarks: rows }
}

/** A missing baseline is nobody's fault and never blocks by itself; a suite that fails does. */
export function verdictOnStored(
  deciding: DecidingPlan,
  head: Pick<HeadRun, 'failure' | 'cancelled'>,
  comparison: Comparison,
  had: boolean,
): Verdict {
  const { failOn, sensitivity, rules } = deciding
  if (head.failure !== null) return failedVerdict(head.failure, deciding, null)
  if (head.cancelled) {
    return { kind: 'inconclusive', exitCode: exitCodes.inconclusive, reasons: [{ code: 'cancelled', rounds: 0 }] }
  }
  const verdict = judge(comparison, { failOn, sensitivity, rules, accepted: [] })
  const open = comparison.benchmarks.filter(({ outcome }) => outcome === 'inconclusive').length
  const failed = verdict.reasons.some(({ code }) => code === 'failed')
  if (had || failed || open === 0) return verdict
  const exitCode = failOn.includes('inconclusive') ? exitCodes.inconclusive : exitCodes.pass
  return { kind: 'inconclusive', exitCode, reasons: [{ code: 'inconclusive', benchmarks: open }] }
}

function cutNotes(cuts: ReturnType<typeof compareStored>['cuts']): Note[] {
  if (cuts.length === 0) return []
  const named = cuts.slice(0, 3).map(({ name, dropped }) => ({ benchmark: name, runs: dropped }))
  return [{ code: 'history-cut', benchmarks: cuts.length, named }]
}

/** How little stored runs can see, said beside what they decided. */
function widthNotes({ benchmarks }: Comparison): Note[] {
  const widths = benchmarks
    .map(({ detectable }) => detectable)
    .filter((width) => width !== null)
    .sort((a, b) => a - b)
  const typical = widths[widths.length >> 1]
  return typical === undefined ? [] : [{ code: 'stored-width', detectable: typical }]
}

function summarise({ deciding }: Plan, head: HeadRun, runs: number): PlanSummary {
  const { threshold, falseAlarmRate } = deciding
  return {
    pairing: 'stored',
    rounds: runs,
    maxRounds: runs,
    looks: [runs],
    threshold,
    falseAlarmRate,
    seconds: head.seconds,
    budgetSeconds: null,
    ended: head.cancelled ? 'cancelled' : 'given',
  }
}

function runOf(head: HeadRun, { commits }: GateRequest): Run {
  const { tool, launches, ignored, machine } = head
  return {
    schema: 'benchgate/run/1',
    tool: tool ?? 'benchgate',
    launches,
    ignored,
    machine,
    commit: commits.head.commit,
  }
}
