/** Explains a gate's slower rows once the verdict stands: the worst three that are confirmed, in runs of their own,
 *  within a budget. Whatever goes wrong here is told beside the row and changes nothing else. */

import type { Plan } from '../../config/plan.ts'
import { usualEffort } from '../../explain/collect/pace.ts'
import { CollectorFailure } from '../../explain/command/profiling-command.ts'
import { explainBenchmark } from '../../explain/explain.ts'
import { changedFiles } from '../../host/changes.ts'
import { Cancelled } from '../../host/cleanup.ts'
import type { Repository } from '../../host/repository.ts'
import type { Checkouts } from '../../measure/checkout/checkouts.ts'
import type { BenchmarkComparison } from '../../model/comparison.ts'
import { Failure } from '../../model/failure.ts'
import type { Report } from '../../model/report.ts'
import type { SourceLine, Why, WhyDoubt } from '../../model/why.ts'
import { isFileOfRepository } from '../../report/json/place.ts'
import type { Ports } from '../ports.ts'
import { within } from './deadline.ts'
import { portsOf, renamesIn } from './explain-commits.ts'
import { type CommitSearchRequest, candidates, type Measure } from './find-commit.ts'
import { type ProfilePicture, picturesOf } from './pictures.ts'
import { reachIn } from './reach-report.ts'
import { searchInGate } from './search-in-gate.ts'

/** More are one cause, or too many to read. */
const mostExplained = 3

export interface Gated {
  readonly plan: Plan
  readonly report: Report
  readonly checkouts: Checkouts
  readonly base: string
  readonly head: string
  /** The gate's own measurement of two other commits. */
  readonly measure: Measure
}

export interface GateExplained {
  readonly report: Report
  readonly pictures: readonly ProfilePicture[]
}

export async function explainReport(gated: Gated, repository: Repository, ports: Ports): Promise<GateExplained> {
  const { plan, report } = gated
  if (plan.explain.when === 'never') return { report, pictures: [] }
  const worst = slowerRows(report.benchmarks).slice(0, mostExplained)
  if (worst.length === 0) return { report, pictures: [] }
  const end = ports.clock.now() + plan.explain.budgetSeconds
  const left = () => end - ports.clock.now()
  const found: Found = new Map()
  try {
    const searching = plan.explain.bisect !== 'never' && (await isSearched(gated, repository))
    const explaining = end - (searching ? 1 - explainingPart : 0) * plan.explain.budgetSeconds
    await explainRows({ worst, end: explaining, found }, gated, repository, ports)
    const explained = withWhys(report, found)
    const [first] = worst
    const searched = searching
      ? await searchInGate({ ...gated, row: first!, ...found.get(first!)! }, explained, left(), repository, ports)
      : explained
    const reach = await within(left(), ports, (ports) => reachIn(gated, left(), repository, ports))
    return { report: reach === null ? searched : { ...searched, reach }, pictures: picturesIn(found) }
  } catch (error) {
    if (!(error instanceof Cancelled) && !ports.signal.aborted)
      ports.log.info(`Explaining ended early: ${messageOf(error)}`)
    return { report: withWhys(report, found), pictures: picturesIn(found) }
  }
}

/** Of the budget, where the commit is searched for as well. */
const explainingPart = 0.5

async function isSearched({ base, head }: Gated, repository: Repository): Promise<boolean> {
  return (await candidates(repository, base, head)).length > 1
}

/** Why, by what the commits are told apart, and what the profiles look like. */
export type RowExplained = { readonly why: Why; readonly pictures: readonly ProfilePicture[] } & Pick<
  CommitSearchRequest,
  'metric'
>

type Found = Map<BenchmarkComparison, RowExplained>

/** Of each benchmark the metric that is time, the worst first. */
function slowerRows(rows: readonly BenchmarkComparison[]): BenchmarkComparison[] {
  const slower = rows.filter(({ outcome, unit, change }) => outcome === 'regressed' && unit === 's' && change !== null)
  const worst = slower.toSorted((a, b) => b.change!.estimate - a.change!.estimate)
  return worst.filter(({ name }, i) => worst.findIndex((other) => other.name === name) === i)
}

interface Rows {
  readonly worst: readonly BenchmarkComparison[]
  /** When it has to be done, by the clock of `ports`. */
  readonly end: number
  readonly found: Found
}

async function explainRows({ worst, end, found }: Rows, gated: Gated, repository: Repository, ports: Ports) {
  const renames = renamesIn(await changedFiles(repository, gated.base, gated.head))
  for (const [i, row] of worst.entries()) {
    ports.log.info(`Explaining ${i + 1} of ${worst.length} slower benchmarks`)
    // What is left is shared by those that are left.
    const seconds = (end - ports.clock.now()) / (worst.length - i)
    const explained = await explainRow({ row, rank: i + 1, mostSeconds: seconds, renames }, gated, repository, ports)
    found.set(row, explained)
    if (explained.why.doubt?.code !== 'no-collector') continue
    // The others are started by the same command.
    for (const other of worst.slice(i + 1)) found.set(other, explained)
    return
  }
}

interface RowRequest {
  readonly row: BenchmarkComparison
  /** From 1. */
  readonly rank: number
  readonly mostSeconds: number
  readonly renames: ReadonlyMap<string, string>
}

async function explainRow(
  { row: { name, change }, rank, mostSeconds, renames }: RowRequest,
  { plan, checkouts, base, head }: Gated,
  repository: Repository,
  ports: Ports,
): Promise<RowExplained> {
  if (mostSeconds < leastSeconds) return notExplained({ code: 'no-time' })
  try {
    // The last run may be begun just in time.
    const effort = { ...usualEffort, mostSeconds: mostSeconds * 0.9 }
    const ratio = 1 + change!.estimate
    const explained = await within(mostSeconds, ports, (ports) => {
      const inner = portsOf(plan, checkouts.temporary, repository, ports)
      const request = { suite: plan.suite, benchmark: name, sides: checkouts, renames, effort, ratio }
      return explainBenchmark(request, inner)
    })
    if (explained === null) return notExplained({ code: 'no-time' })
    const pictures = picturesOf({ kind: 'difference', ...explained }, { base, head }, `${rank}-`)
    return { why: shown(explained.why), metric: explained.metric, pictures }
  } catch (error) {
    if (error instanceof Cancelled) throw error
    if (error instanceof CollectorFailure)
      return notExplained({ code: 'no-collector', because: error.because.join('; ') })
    return notExplained({ code: 'failed', because: messageOf(error) })
  }
}

/** In less nothing can be found. */
const leastSeconds = 8

/** Only of files that a report may name. */
function shown(why: Why): Why {
  const isShown = (one: SourceLine | undefined) => one !== undefined && isFileOfRepository(one.file)
  const functions = why.functions.filter(isShown).map(({ calledBy, callees, ...one }) => ({
    ...one,
    ...(isShown(calledBy) ? { calledBy } : {}),
    ...(callees === undefined
      ? {}
      : { callees: callees.filter((callee) => isShown(callee) && isShown(callee.via ?? callee)) }),
  }))
  return { ...why, functions }
}

function notExplained(doubt: WhyDoubt): RowExplained {
  const why = { functions: [], explained: null, change: null, collectors: [], runs: 0, samples: 0, doubt }
  return { why, metric: null, pictures: [] }
}

function withWhys(report: Report, found: Found): Report {
  const benchmarks = report.benchmarks.map((row) => {
    const explained = found.get(row)
    return explained === undefined ? row : { ...row, why: explained.why }
  })
  return { ...report, benchmarks }
}

function picturesIn(found: Found): ProfilePicture[] {
  return [...found.values()].flatMap(({ pictures }) => pictures)
}

function messageOf(error: unknown): string {
  if (error instanceof Failure) return error.message
  return error instanceof Error ? error.message : String(error)
}
