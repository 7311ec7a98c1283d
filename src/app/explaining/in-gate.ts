/** Explains a gate's slower rows once the verdict stands: the worst three that are confirmed, in runs of their own,
 *  within a budget. Whatever goes wrong here is told beside the row and changes nothing else. */

import type { Plan } from '../../config/plan.ts'
import { type Effort, fewestRuns, usualEffort } from '../../explain/collect/pace.ts'
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
    const half = end - explainingPart * plan.explain.budgetSeconds
    const times = { end, explainingEnd: searching ? half : end }
    await explainRows({ worst, times, found }, gated, repository, ports)
    const [first] = worst
    const explained = found.get(first!)!
    const search = searching
      ? await searchInGate({ ...gated, row: first!, ...explained }, left(), repository, ports)
      : null
    if (search !== null) found.set(first!, { ...explained, why: { ...explained.why, search } })
    // What the search has left.
    if (searching) await explainRows({ worst, times: { end, explainingEnd: end }, found }, gated, repository, ports)
    for (const row of worst) if (!found.has(row)) found.set(row, notExplained({ code: 'no-time' }))
    const searched = withWhys(report, found)
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
export interface RowExplained extends Pick<CommitSearchRequest, 'metric'> {
  readonly why: Why
  readonly pictures: readonly ProfilePicture[]
  readonly seconds?: number
}

type Found = Map<BenchmarkComparison, RowExplained>

/** Of each benchmark the metric that is time, the worst first. */
function slowerRows(rows: readonly BenchmarkComparison[]): BenchmarkComparison[] {
  const slower = rows.filter(({ outcome, unit, change }) => outcome === 'regressed' && unit === 's' && change !== null)
  const worst = slower.toSorted((a, b) => b.change!.estimate - a.change!.estimate)
  return worst.filter(({ name }, i) => worst.findIndex((other) => other.name === name) === i)
}

interface Rows {
  readonly worst: readonly BenchmarkComparison[]
  readonly times: ExplainingTimes
  readonly found: Found
}

/** By the clock of `ports`. */
interface ExplainingTimes {
  /** When all has to be done. */
  readonly end: number
  /** When explaining has to be done. The worst row may go on for the fewest runs: without them there is nothing to
   *  search by. */
  readonly explainingEnd: number
}

/** Those that nothing was found out about yet, as far as there is time for them. */
async function explainRows({ worst, times, found }: Rows, gated: Gated, repository: Repository, ports: Ports) {
  if (worst.every((row) => found.has(row))) return
  const renames = renamesIn(await changedFiles(repository, gated.base, gated.head))
  for (const [i, row] of worst.entries()) {
    if (found.has(row)) continue
    const now = ports.clock.now()
    const [whole, explaining] = [times.end - now, times.explainingEnd - now]
    // One that is begun in vain takes its time from what comes after it.
    if (i > 0 && explaining < Math.max(leastSeconds, fewestTook(found))) return
    ports.log.info(`Explaining ${i + 1} of ${worst.length} slower benchmarks`)
    const most = i === 0 ? whole : explaining
    const effort = {
      ...usualEffort,
      // The last run may be begun just in time.
      mostSeconds: most * 0.9,
      // What is left is shared by those that are left.
      shares: { usualSeconds: explaining / (worst.length - i), unclearSeconds: explaining * 0.9 },
    }
    const explained = await explainRow({ row, rank: i + 1, effort, most, renames }, gated, repository, ports)
    found.set(row, { ...explained, seconds: ports.clock.now() - now })
    if (explained.why.doubt?.code !== 'no-collector') continue
    // The others are started by the same command.
    for (const other of worst.slice(i + 1)) found.set(other, explained)
    return
  }
}

/** Seconds that the fewest runs of a benchmark took, by the longest of those that were explained. */
function fewestTook(found: Found): number {
  const each = [...found.values()].map(
    ({ why, seconds = 0 }) => (seconds / Math.max(fewestRuns, why.runs)) * fewestRuns,
  )
  return Math.max(...each)
}

interface RowRequest {
  readonly row: BenchmarkComparison
  /** From 1. */
  readonly rank: number
  readonly effort: Effort
  /** Seconds after which it is ended. */
  readonly most: number
  readonly renames: ReadonlyMap<string, string>
}

async function explainRow(
  { row: { name, change }, rank, effort, most, renames }: RowRequest,
  { plan, checkouts, base, head }: Gated,
  repository: Repository,
  ports: Ports,
): Promise<RowExplained> {
  if (most < leastSeconds) return notExplained({ code: 'no-time' })
  try {
    const ratio = 1 + change!.estimate
    const explained = await within(most, ports, (ports) => {
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
