/** What measuring is handed of the world of a use case: chance from the seed, the runner of this build, and a
 *  borrowed folder. */

import type { MeasuringPlan, SuitePlan } from '../../config/plan.ts'
import type { PairedPlan, SuitePorts } from '../../measure/suite.ts'
import { createRandom } from '../../statistics/random.ts'
import type { Ports } from '../ports.ts'
import { runnerPath } from '../runner-path.ts'

/** A suite that is measured alone, as those know it that count in it: nothing is compared, and no budget limits it. */
export function alonePlan(
  suite: SuitePlan,
  { pairing, counts, instructions }: Pick<MeasuringPlan, 'pairing' | 'counts' | 'instructions'>,
): PairedPlan {
  const nothingCompared = { threshold: 0, minRounds: 1, maxRounds: 1, budgetSeconds: null }
  return { ...suite, ...nothingCompared, pairing, counts, instructions }
}

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
