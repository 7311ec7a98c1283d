/** The search for the commit behind a gate: for the worst benchmark alone, where several commits touch code. */

import { Cancelled } from '../../host/cleanup.ts'
import type { Repository } from '../../host/repository.ts'
import type { BenchmarkComparison } from '../../model/comparison.ts'
import { Failure } from '../../model/failure.ts'
import type { Report } from '../../model/report.ts'
import type { CommitSearch } from '../../model/why.ts'
import type { Ports } from '../ports.ts'
import { findCommit } from './find-commit.ts'
import type { Gated, RowExplained } from './in-gate.ts'

export async function searchInGate(
  { plan, base, head, measure, row, why, metric }: Gated & RowExplained & { readonly row: BenchmarkComparison },
  report: Report,
  mostSeconds: number,
  repository: Repository,
  ports: Ports,
): Promise<Report> {
  const progress = (text: string) => ports.log.info(`Searching for the commit: ${text}`)
  const change = row.change?.estimate ?? null
  const about = { benchmark: row.name, good: base, bad: head, why, metric, change }
  const request = { plan, ...about, mostSeconds, measure, progress }
  const search = await searchOrNot(() => findCommit(request, repository, ports))
  if (search === null) return report
  const isRow = ({ name, metric }: BenchmarkComparison) => name === row.name && metric === row.metric
  return {
    ...report,
    benchmarks: report.benchmarks.map((one) => (isRow(one) ? { ...one, why: { ...why, search } } : one)),
  }
}

async function searchOrNot(search: () => Promise<CommitSearch | null>): Promise<CommitSearch | null> {
  try {
    return await search()
  } catch (error) {
    if (error instanceof Cancelled || !(error instanceof Failure)) throw error
    return { verdict: 'unsure', commits: [], passedOver: [], by: 'share', confirmed: null, because: error.message }
  }
}
