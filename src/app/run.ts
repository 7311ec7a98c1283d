/** Runs the suite in the user's own checkout, as it stands, and gives what was read. */

import type { MeasuringPlan, SuitePlan } from '../config/plan.ts'
import { Cancelled } from '../host/cleanup.ts'
import { describeMachine } from '../host/machine.ts'
import { borrowFolder } from '../host/temporary.ts'
import { countedAlone } from '../measure/count-alone.ts'
import { runSuite, type SuitePorts, type SuiteRun } from '../measure/suite.ts'
import type { Launch, Run } from '../model/run.ts'
import { noteSentence } from '../report/notes/notes.ts'
import { alonePlan, suitePorts } from './gating/suite-ports.ts'
import type { Ports } from './ports.ts'

export interface RunRequest {
  readonly suite: SuitePlan
  readonly launches: number
  readonly seed: string
  /** Root of the checkout. */
  readonly root: string
  /** What is counted beside the times; nothing where it is left out. */
  readonly counted?: Pick<MeasuringPlan, 'counts' | 'instructions'>
  /** The commit that is checked out, where it is known and nothing is changed. */
  readonly commit: string | null
}

/** Throws the Failure of the launch that failed; what came before it is dropped. */
export async function run(request: RunRequest, ports: Ports): Promise<Run> {
  const folder = borrowFolder(ports.cleanup)
  try {
    const handed = suitePorts(ports, request.seed, folder.path)
    const began = ports.clock.now()
    const done = await runSuite(request.suite, request.root, request.launches, handed)
    if (done.failure !== null) throw done.failure
    if (done.ended === 'cancelled') throw new Cancelled()
    const launches = await withCounts(request, done, ports.clock.now() - began, handed, ports)
    return {
      schema: 'benchgate/run/1',
      tool: done.tool ?? request.suite.format,
      launches,
      ignored: done.ignored,
      machine: { ...done.machine, ...describeMachine(ports.environment) },
      ...(request.commit === null ? {} : { commit: request.commit }),
    }
  } finally {
    await folder.loan.release()
  }
}

/** What is not counted, and why, goes to the log. */
async function withCounts(
  { suite, root, counted }: RunRequest,
  done: SuiteRun,
  seconds: number,
  handed: SuitePorts,
  { log }: Ports,
): Promise<readonly Launch[]> {
  if (counted === undefined) return done.launches
  const plan = alonePlan(suite, { pairing: 'auto', ...counted })
  const { launches, notes } = await countedAlone(plan, { root, keep: true }, done, seconds, handed)
  for (const note of notes) log.info(noteSentence(note))
  return launches
}
