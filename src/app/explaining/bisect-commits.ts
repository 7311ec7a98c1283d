/** Which commit between two made a benchmark slower, without any gate before: first which function takes more, then
 *  since when. */

import type { Plan } from '../../config/plan.ts'
import type { Repository } from '../../host/repository.ts'
import { UsageFailure } from '../../model/failure.ts'
import type { CommitSearch, Why } from '../../model/why.ts'
import { measureAgain } from '../gating/gate.ts'
import type { Ports } from '../ports.ts'
import { explainCommits } from './explain-commits.ts'
import { findCommit } from './find-commit.ts'

export interface BisectRequest {
  readonly plan: Plan
  readonly benchmark: string
  readonly good: string
  readonly bad: string
  readonly progress: (text: string) => void
}

export interface Bisected {
  readonly benchmark: string
  readonly why: Why
  /** Null where there is one commit and nothing to search. */
  readonly search: CommitSearch | null
}

/** Wall seconds that looking at commits may take, where nobody waits for a gate. */
const mostSeconds = 3600

export async function bisectCommits(request: BisectRequest, repository: Repository, ports: Ports): Promise<Bisected> {
  const { plan, good, bad, progress } = request
  const found = await explainCommits(request, { base: good, head: bad }, repository, ports)
  if (found.kind !== 'difference') throw new UsageFailure('there are no two commits to tell apart')
  const { benchmark, why, metric } = found
  const measure = measureAgain({ plan, key: 'local', benchFilesOf: bad }, repository)
  const search = await findCommit(
    { plan, benchmark, good, bad, why, metric, change: null, mostSeconds, measure, progress },
    repository,
    ports,
  )
  return { benchmark, why, search }
}
