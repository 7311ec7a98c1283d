/** Explains a gate's slower rows once the verdict stands: the worst three that are confirmed, in runs of their own,
 *  within a budget. Whatever goes wrong here is told beside the row and changes nothing else. */

import type { Plan } from '../../config/plan.ts'
import { explainBenchmark, usualEffort } from '../../explain/explain.ts'
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
import { portsOf, renamesIn } from './explain-commits.ts'
import type { Measure } from './find-commit.ts'
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
  const began = ports.clock.now()
  const left = () => plan.explain.budgetSeconds - (ports.clock.now() - began)
  const found = new Map<BenchmarkComparison, Why>()
  try {
    const renames = renamesIn(await changedFiles(repository, gated.base, gated.head))
    for (const [i, row] of worst.entries()) {
      ports.log.info(`Explaining ${i + 1} of ${worst.length} slower benchmarks`)
      // What is left is shared by those that are left.
      found.set(row, await explainRow(row, left() / (worst.length - i), renames, gated, repository, ports))
    }
    const explained = withWhys(report, found)
    const reach = await reachIn(gated, left(), repository, ports)
    const searched = await searchInGate(gated, explained, repository, ports)
    return reach === null ? searched : { ...searched, reach }
  } catch (error) {
    if (error instanceof Cancelled || ports.signal.aborted) return withWhys(report, found)
    ports.log.info(`Explaining ended early: ${messageOf(error)}`)
    return withWhys(report, found)
  }
}

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
): Promise<Why> {
  if (mostSeconds < leastSeconds) return notExplained({ code: 'no-time' })
  try {
    const inner = portsOf(plan, checkouts.temporary, repository, ports)
    const effort = { ...usualEffort, mostSeconds }
    const ratio = 1 + change!.estimate
    const request = { suite: plan.suite, benchmark: name, sides: checkouts, renames, effort, ratio }
    return shown((await explainBenchmark(request, inner)).why)
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

export function notExplained(doubt: WhyDoubt): Why {
  return { functions: [], explained: null, change: null, collectors: [], runs: 0, samples: 0, doubt }
}

function withWhys(report: Report, found: ReadonlyMap<BenchmarkComparison, Why>): Report {
  const benchmarks = report.benchmarks.map((row) => {
    const why = found.get(row)
    return why === undefined ? row : { ...row, why }
  })
  return { ...report, benchmarks }
}

function messageOf(error: unknown): string {
  if (error instanceof Failure) return error.message
  return error instanceof Error ? error.message : String(error)
}
