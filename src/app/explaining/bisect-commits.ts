/** Which commit between two made a benchmark slower, without any gate before: first which function takes more, then
 *  since when. */

import type { Plan } from '../../config/plan.ts'
import { obtainMergeBase } from '../../host/ancestry.ts'
import { parentsOf, type Repository } from '../../host/repository.ts'
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
  /** Whether what was found is a merge, whose other parent's commits were not looked at. */
  readonly isMerge: boolean
}

/** Wall seconds that looking at commits may take, where nobody waits for a gate. */
const mostSeconds = 3600

export async function bisectCommits(request: BisectRequest, repository: Repository, ports: Ports): Promise<Bisected> {
  const { plan, good, bad, progress } = request
  await refuseNothingBetween(good, bad, repository)
  const explained = await explainCommits(request, { base: good, head: bad }, repository, ports)
  if (explained.kind !== 'difference') throw new UsageFailure('there are no two commits to tell apart')
  const { benchmark, why, metric } = explained
  const measure = measureAgain({ plan, key: 'local', benchFilesOf: bad }, repository)
  const search = await findCommit(
    { plan, benchmark, good, bad, why, metric, change: null, mostSeconds, measure, progress },
    repository,
    ports,
  )
  const found = search?.verdict === 'found' ? search.commits[0]! : null
  const isMerge = found !== null && (await parentsOf(repository, found.commit)).length > 1
  return { benchmark, why, search, isMerge }
}

/** Before minutes are spent on it. A shallow checkout gets what lies between. */
async function refuseNothingBetween(good: string, bad: string, repository: Repository): Promise<void> {
  if (good === bad) {
    throw new UsageFailure(`GOOD and BAD are the same commit, ${bad.slice(0, 10)}`, {
      hint: 'Name the commit at which it was still fast, then the one at which it is slow.',
    })
  }
  if ((await obtainMergeBase(repository, good, bad)) !== bad) return
  throw new UsageFailure(`BAD, ${bad.slice(0, 10)}, is older than GOOD, ${good.slice(0, 10)}: no commit lies between`, {
    hint: 'Name the older one first, as in: benchgate bisect parse v1.2.0 HEAD',
  })
}
