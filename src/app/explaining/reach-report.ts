/** What of the change the benchmarks run: every benchmark once on head with its calls counted, against the same
 *  processes that only load the suite. */

import { countSuite } from '../../explain/reach.ts'
import { reachOf } from '../../explain/reach-of.ts'
import { changedFiles } from '../../host/changes.ts'
import { Cancelled } from '../../host/cleanup.ts'
import type { Repository } from '../../host/repository.ts'
import type { Reach } from '../../model/why.ts'
import { isFileOfRepository } from '../../report/json/place.ts'
import type { Ports } from '../ports.ts'
import { portsOf, renamesIn } from './explain-commits.ts'
import type { Gated } from './in-gate.ts'

/** In less it is not begun. */
const leastSeconds = 10
const mostNamed = 100

/** Null where nothing can tell. */
export async function reachIn(
  { plan, checkouts, base, head }: Gated,
  secondsLeft: number,
  repository: Repository,
  ports: Ports,
): Promise<Reach | null> {
  if (secondsLeft < leastSeconds) return null
  try {
    const inner = portsOf(plan, checkouts.temporary, repository, ports)
    const counted = await countSuite(plan.suite, checkouts, inner)
    if (counted === null) return null
    const changes = await changedFiles(repository, base, head)
    const reach = reachOf(counted, { base: checkouts.base, head: checkouts.head }, changes, renamesIn(changes))
    const fit = reach.unmeasured.filter(({ file }) => isFileOfRepository(file)).slice(0, mostNamed)
    return { ...reach, unmeasured: fit, unloaded: reach.unloaded.filter(isFileOfRepository).slice(0, mostNamed) }
  } catch (error) {
    if (error instanceof Cancelled) throw error
    ports.log.info(
      `What the change reaches could not be told: ${error instanceof Error ? error.message : String(error)}`,
    )
    return null
  }
}
