/** The search for the commit behind a gate: for the worst benchmark alone, where several commits touch code. */

import { Cancelled } from '../../host/cleanup.ts'
import type { Repository } from '../../host/repository.ts'
import type { BenchmarkComparison } from '../../model/comparison.ts'
import { Failure } from '../../model/failure.ts'
import type { CommitSearch } from '../../model/why.ts'
import type { Ports } from '../ports.ts'
import { findCommit } from './find-commit.ts'
import type { Gated, RowExplained } from './in-gate.ts'

export async function searchInGate(
  {
    plan,
    base,
    head,
    checkouts,
    measure,
    row,
    why,
    metric,
  }: Gated & RowExplained & { readonly row: BenchmarkComparison },
  mostSeconds: number,
  repository: Repository,
  ports: Ports,
): Promise<CommitSearch | null> {
  const progress = (text: string) => ports.log.info(`Searching for the commit: ${text}`)
  const change = row.change?.estimate ?? null
  const about = { benchmark: row.name, good: base, bad: head, why, metric, change }
  const request = { plan, ...about, builtAt: checkouts.base, mostSeconds, measure, progress }
  return searchOrNot(() => findCommit(request, repository, ports))
}

async function searchOrNot(search: () => Promise<CommitSearch | null>): Promise<CommitSearch | null> {
  try {
    return await search()
  } catch (error) {
    if (error instanceof Cancelled || !(error instanceof Failure)) throw error
    return { verdict: 'unsure', commits: [], passedOver: [], by: 'share', confirmed: null, because: error.message }
  }
}
