/** The search for the commit behind a gate: for the worst benchmark alone, where several commits touch code. */

import { Cancelled } from '../../host/cleanup.ts'
import type { Repository } from '../../host/repository.ts'
import { Failure } from '../../model/failure.ts'
import type { Report } from '../../model/report.ts'
import type { CommitSearch } from '../../model/why.ts'
import type { Ports } from '../ports.ts'
import { findCommit } from './find-commit.ts'
import type { Gated } from './in-gate.ts'

export async function searchInGate(
  gated: Gated,
  report: Report,
  repository: Repository,
  ports: Ports,
): Promise<Report> {
  const { plan, base, head, measure } = gated
  if (plan.explain.bisect === 'never') return report
  const [worst] = report.benchmarks
    .filter(({ why }) => why !== undefined)
    .toSorted((a, b) => (b.change?.estimate ?? 0) - (a.change?.estimate ?? 0))
  if (worst?.why === undefined) return report
  const search = await searchOrNot(async () =>
    findCommit(
      {
        plan,
        benchmark: worst.name,
        good: base,
        bad: head,
        why: worst.why!,
        mostSeconds: plan.explain.budgetSeconds,
        measure,
        progress: (text) => ports.log.info(`Searching for the commit: ${text}`),
      },
      repository,
      ports,
    ),
  )
  if (search === null) return report
  const why = { ...worst.why, search }
  return { ...report, benchmarks: report.benchmarks.map((row) => (row === worst ? { ...row, why } : row)) }
}

async function searchOrNot(search: () => Promise<CommitSearch | null>): Promise<CommitSearch | null> {
  try {
    return await search()
  } catch (error) {
    if (error instanceof Cancelled || !(error instanceof Failure)) throw error
    return { verdict: 'unsure', commits: [], passedOver: [], by: 'share', confirmed: null, because: error.message }
  }
}
