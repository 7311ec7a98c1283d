/** Sets the last stored runs beside what changed, also where base was measured and no stored run decided anything: a step,
 *  a spike and the end of a drift look alike in two numbers. An ornament: the verdict rests on none of it, and what keeps
 *  it from being had is told and changes nothing. */

import { launchSummary } from '../../compare/evidence/launch-summary.ts'
import { mostShown, reduceRun } from '../../compare/stored.ts'
import type { Plan } from '../../config/plan.ts'
import { seriesId } from '../../history/assemble.ts'
import { Cancelled } from '../../host/cleanup.ts'
import type { Repository } from '../../host/repository.ts'
import type { BenchmarkComparison } from '../../model/comparison.ts'
import { Failure } from '../../model/failure.ts'
import type { Report } from '../../model/report.ts'
import type { Launch } from '../../model/run.ts'
import { chartAddress } from '../../site/beside.ts'
import { baselineArtifact } from '../history/artifact-access.ts'
import { suiteKey } from '../history/store-access.ts'
import { suiteHashes } from '../history/suite-hashes.ts'
import type { Ports } from '../ports.ts'
import { StoredBaselines } from './baseline-search.ts'
import type { Commits } from './compared-commits.ts'

export interface BesideRequest {
  readonly plan: Plan
  readonly commits: Commits
  /** Where the page is published; null for no links. */
  readonly siteUrl: string | null
  /** The pull request that this is about. */
  readonly pull: number | null
}

type BesidePorts = Pick<Ports, 'environment' | 'signal' | 'cleanup' | 'clock' | 'directory' | 'log'>

const changed: ReadonlySet<string> = new Set(['regressed', 'improved', 'changed'])

/** The report with the last runs of what changed, and the address of their chart. Asks the remote only where something
 *  changed. */
export async function withLastRuns(
  report: Report,
  request: BesideRequest,
  repository: Repository,
  ports: BesidePorts,
): Promise<Report> {
  const rows = new Set(report.benchmarks.filter(({ outcome, head }) => changed.has(outcome) && head !== null))
  const { source } = report.base
  if (report.plan.ended === 'cancelled') return report
  if (rows.size === 0 || (source !== 'paired' && source !== 'branch')) return report
  const runs = source === 'branch' ? [] : await storedRuns(report, request, repository, ports)
  const known = valuesOf(runs)
  const suite = suiteKey(request.plan.key, ports.environment)
  const benchmarks = report.benchmarks.map((row) => {
    if (!rows.has(row)) return row
    const lastRuns = row.lastRuns ?? (known.get(keyOf(row)) ?? []).slice(-mostShown)
    if (lastRuns.length === 0) return row
    const chart = addressOf(row, suite, report, request)
    return { ...row, lastRuns, ...(chart === null ? {} : { chart }) }
  })
  return { ...report, benchmarks }
}

function addressOf(
  { name, metric, unit, base, head }: BenchmarkComparison,
  suite: string,
  report: Report,
  { siteUrl, pull }: BesideRequest,
): string | null {
  const { commit } = report.head
  if (siteUrl === null || metric === null || unit === null || head === null || commit === null) return null
  const own = report.base.source === 'paired' ? base : null
  return chartAddress(siteUrl, seriesId(suite, { name, metric, unit }), { base: own, head, commit, pull })
}

async function storedRuns(
  { machine, tool }: Report,
  { plan, commits }: BesideRequest,
  repository: Repository,
  ports: BesidePorts,
): Promise<readonly (readonly Launch[])[]> {
  const { benchFiles, workingDirectory, format } = plan.suite
  const suite = suiteKey(plan.key, ports.environment)
  const stored = new StoredBaselines(repository, ports)
  const tell = (why: string) => ports.log.notice(`No stored run is shown beside what changed: ${why}`, 'Benchgate')
  try {
    const hashes = await suiteHashes(repository, commits.head.commit, benchFiles, workingDirectory, ports.cleanup)
    const found = await stored.find('branch', {
      suite,
      base: commits.base,
      branch: plan.dataBranch,
      artifact: baselineArtifact(plan.artifactName, suite),
      files: [],
      format,
      now: { machine, tool, ...hashes },
      changedSince: async () => null,
    })
    if (found.kind === 'had') return found.base.runs
    // That there is no history is no news.
    if (found.failure !== undefined) tell(found.failure.message)
  } catch (error) {
    // What was measured is still to be told.
    if (error instanceof Cancelled) return []
    if (!(error instanceof Failure)) throw error
    tell(error.message)
  } finally {
    await stored.close()
  }
  return []
}

/** One number a run, oldest first, by benchmark, metric and unit. */
function valuesOf(runs: readonly (readonly Launch[])[]): ReadonlyMap<string, readonly number[]> {
  const values = new Map<string, number[]>()
  for (const { benchmarks } of runs.map(reduceRun)) {
    for (const { name, metrics } of benchmarks) {
      for (const one of metrics) {
        const key = keyOf({ name, metric: one.name, unit: one.unit })
        values.set(key, [...(values.get(key) ?? []), launchSummary(one)])
      }
    }
  }
  return values
}

function keyOf({ name, metric, unit }: Pick<BenchmarkComparison, 'name' | 'metric' | 'unit'>): string {
  return JSON.stringify([name, metric, unit])
}
