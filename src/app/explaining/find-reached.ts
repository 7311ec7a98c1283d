/** Which benchmarks the change between two commits reaches, for `only: reached`: looked for once both sides are set up
 *  and before anything is measured. Whatever goes wrong here means that everything is measured. */

import type { Plan } from '../../config/plan.ts'
import { countBenchmarks } from '../../explain/reached/count.ts'
import { madeUnlike } from '../../explain/reached/made.ts'
import { reachedBy, refusalOf } from '../../explain/reached/reached.ts'
import { changedFiles } from '../../host/changes.ts'
import { Cancelled } from '../../host/cleanup.ts'
import type { Repository } from '../../host/repository.ts'
import type { Checkouts } from '../../measure/checkout/checkouts.ts'
import type { ReachedBenchmarks, WhyAllMeasured } from '../../model/reached.ts'
import type { Ports } from '../ports.ts'
import { within } from './deadline.ts'
import { portsOf } from './explain-commits.ts'

export interface ReachedRequest {
  readonly plan: Plan
  /** Set up. */
  readonly checkouts: Checkouts
  readonly base: string
  readonly head: string
}

export async function findReached(
  { plan, checkouts, base, head }: ReachedRequest,
  mostSeconds: number,
  repository: Repository,
  ports: Ports,
): Promise<ReachedBenchmarks> {
  if (plan.shard !== null) return all({ code: 'shard' })
  try {
    const changes = await changedFiles(repository, base, head)
    const refusal = refusalOf(changes)
    if (refusal !== null) return all(refusal)
    ports.log.info('Looking for the benchmarks that the change reaches')
    const counted = await within(mostSeconds, ports, (ports) => {
      const inner = portsOf(plan, checkouts.temporary, repository, ports)
      return countBenchmarks(plan.suite, checkouts, mostSeconds, inner)
    })
    if (counted === null) return all({ code: 'too-long', seconds: mostSeconds })
    if (counted.kind !== 'counted') return all(counted.because)
    const known = new Set(changes.map(({ path }) => path))
    const made = plan.suite.setup === null ? [] : madeUnlike(checkouts, known)
    return reachedBy(counted.called, changes, checkouts, made)
  } catch (error) {
    if (error instanceof Cancelled || ports.signal.aborted) throw error
    return all({ code: 'failed', because: error instanceof Error ? error.message : String(error) })
  }
}

function all(because: WhyAllMeasured): ReachedBenchmarks {
  return { kind: 'all', because }
}
