/** Explains a gate's slower rows once the verdict stands: the worst three that are confirmed, in runs of their own,
 *  within a budget. Whatever goes wrong here is told beside the row and changes nothing else. */

import type { Plan } from '../../config/plan.ts'
import { usualEffort } from '../../explain/collect/pace.ts'
import { explainBenchmark } from '../../explain/explain.ts'
import { changedFiles } from '../../host/changes.ts'
import { Cancelled } from '../../host/cleanup.ts'
import type { Repository } from '../../host/repository.ts'
import type { Checkouts } from '../../measure/checkout/checkouts.ts'
import type { BenchmarkComparison } from '../../model/comparison.ts'
import { Failure } from '../../model/failure.ts'
import type { Report } from '../../model/report.ts'
import type { Why, WhyDoubt } from '../../model/why.ts'
import { isFileOfRepository } from '../../report/json/place.ts'
import type { Ports } from '../ports.ts'
import { within } from './deadline.ts'
import { portsOf, renamesIn } from './explain-commits.ts'
import { type CommitSearchRequest, candidates, type Measure } from './find-commit.ts'
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

export async function explainReport(gated: Gated, repository: Repository, ports: Ports): Promise<Report> {
  const { plan, report } = gated
  if (plan.explain.when === 'never') return report
  const worst = slowerRows(report.benchmarks).slice(0, mostExplained)
  if (worst.length === 0) return report
  const end = ports.clock.now() + plan.explain.budgetSeconds
  const left = () => end - ports.clock.now()
  const found = new Map<BenchmarkComparison, RowExplained>()
  try {
    const searching = plan.explain.bisect !== 'never' && (await isSearched(gated, repository))
    const explaining = (searching ? explainingPart : 1) * plan.explain.budgetSeconds
    const renames = renamesIn(await changedFiles(repository, gated.base, gated.head))
    for (const [i, row] of worst.entries()) {
      ports.log.info(`Explaining ${i + 1} of ${worst.length} slower benchmarks`)
      // What is left is shared by those that are left.
      const seconds = (explaining - (plan.explain.budgetSeconds - left())) / (worst.length - i)
      found.set(row, await explainRow(row, seconds, renames, gated, repository, ports))
    }
    const explained = withWhys(report, found)
    const [first] = worst
    const searched = searching
      ? await searchInGate({ ...gated, row: first!, ...found.get(first!)! }, explained, left(), repository, ports)
      : explained
    const reach = await within(left(), ports, (ports) => reachIn(gated, left(), repository, ports))
    return reach === null ? searched : { ...searched, reach }
  } catch (error) {
    if (error instanceof Cancelled || ports.signal.aborted) return withWhys(report, found)
    ports.log.info(`Explaining ended early: ${messageOf(error)}`)
    return withWhys(report, found)
  }
}

/** Of the budget, where the commit is searched for as well. */
const explainingPart = 0.5

async function isSearched({ base, head }: Gated, repository: Repository): Promise<boolean> {
  return (await candidates(repository, base, head)).length > 1
}

/** Why, and by what the commits are told apart. */
export type RowExplained = { readonly why: Why } & Pick<CommitSearchRequest, 'metric'>

/** Of each benchmark the metric that is time, the worst first. */
function slowerRows(rows: readonly BenchmarkComparison[]): BenchmarkComparison[] {
  const slower = rows.filter(({ outcome, unit, change }) => outcome === 'regressed' && unit === 's' && change !== null)
  const worst = slower.toSorted((a, b) => b.change!.estimate - a.change!.estimate)
  return worst.filter(({ name }, i) => worst.findIndex((other) => other.name === name) === i)
}

async function explainRow(
  { name, change }: BenchmarkComparison,
  mostSeconds: number,
  renames: ReadonlyMap<string, string>,
  { plan, checkouts }: Gated,
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
    return { why: shown(explained.why), metric: explained.metric }
  } catch (error) {
    if (error instanceof Cancelled) throw error
    return notExplained({ code: 'failed', because: messageOf(error) })
  }
}

/** In less nothing can be found. */
const leastSeconds = 8

/** Only of files that a report may name. */
function shown(why: Why): Why {
  return { ...why, functions: why.functions.filter(({ file }) => isFileOfRepository(file)) }
}

function notExplained(doubt: WhyDoubt): RowExplained {
  const why = { functions: [], explained: null, change: null, collectors: [], runs: 0, samples: 0, doubt }
  return { why, metric: null }
}

function withWhys(report: Report, found: ReadonlyMap<BenchmarkComparison, RowExplained>): Report {
  const benchmarks = report.benchmarks.map((row) => {
    const explained = found.get(row)
    return explained === undefined ? row : { ...row, why: explained.why }
  })
  return { ...report, benchmarks }
}

function messageOf(error: unknown): string {
  if (error instanceof Failure) return error.message
  return error instanceof Error ? error.message : String(error)
}
