/** What measuring is handed of the world of a use case: chance from the seed, the runner of this build, and a
 *  borrowed folder. */

import type { SuitePorts } from '../../measure/suite.ts'
import { createRandom } from '../../statistics/random.ts'
import type { Ports } from '../ports.ts'
import { runnerPath } from '../runner-path.ts'

/** @param workspace root of the user's checkout, where two sides are measured beside it. */
export function suitePorts(ports: Ports, seed: string, temporary: string, workspace?: string): SuitePorts {
  return {
    clock: ports.clock,
    signal: ports.signal,
    cleanup: ports.cleanup,
    environment: ports.environment,
    secrets: ports.secrets,
    chance: createRandom(seed),
    runner: runnerPath(),
    temporary,
    ...(workspace === undefined ? {} : { workspace }),
    progress: ports.progress,
    ...(ports.output === undefined ? {} : { output: ports.output }),
  }
}
