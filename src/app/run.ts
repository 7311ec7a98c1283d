/** Runs the suite in the user's own checkout, as it stands, and gives what was read. */

import type { SuitePlan } from '../config/plan.ts'
import { Cancelled } from '../host/cleanup.ts'
import { describeMachine } from '../host/machine.ts'
import { borrowFolder } from '../host/temporary.ts'
import { runSuite } from '../measure/suite.ts'
import type { Run } from '../model/run.ts'
import { createRandom } from '../statistics/random.ts'
import type { Ports } from './ports.ts'
import { runnerPath } from './runner-path.ts'

export interface RunRequest {
  readonly suite: SuitePlan
  readonly launches: number
  readonly seed: string
  /** Root of the checkout. */
  readonly root: string
  /** The commit that is checked out, where it is known and nothing is changed. */
  readonly commit: string | null
}

/** Throws the Failure of the launch that failed; what came before it is dropped. */
export async function run(request: RunRequest, ports: Ports): Promise<Run> {
  const folder = borrowFolder(ports.cleanup)
  try {
    const done = await runSuite(request.suite, request.root, request.launches, {
      clock: ports.clock,
      signal: ports.signal,
      cleanup: ports.cleanup,
      environment: ports.environment,
      secrets: ports.secrets,
      chance: createRandom(request.seed),
      runner: runnerPath(),
      temporary: folder.path,
      progress: ports.progress,
      ...(ports.output === undefined ? {} : { output: ports.output }),
    })
    if (done.failure !== null) throw done.failure
    if (done.ended === 'cancelled') throw new Cancelled()
    return {
      schema: 'benchgate/run/1',
      tool: done.tool ?? request.suite.format,
      launches: done.launches,
      ignored: done.ignored,
      machine: { ...done.machine, ...describeMachine(ports.environment) },
      ...(request.commit === null ? {} : { commit: request.commit }),
    }
  } finally {
    await folder.loan.release()
  }
}
