/** Whether a command turns out to be a lockstep worker: started once on each side, listed, and ended. */

import { Failure } from '../../model/failure.ts'
import type { LockstepOptions } from './measure-pair.ts'
import { startWorker, type WorkerPorts } from './worker.ts'

/** Seconds in which a command has to say that it is a worker, and then what it can measure. */
const mostSeconds = 120

/** Null where both sides can be measured in lockstep, else why not. Throws Cancelled. */
export async function whyNoWorker(
  parts: LockstepOptions['parts'],
  chance: LockstepOptions['chance'],
  ports: WorkerPorts,
): Promise<string | null> {
  for (const side of ['head', 'base'] as const) {
    for (const part of parts[side]) {
      try {
        const spec = part.worker(0, null, chance)
        const timeoutSeconds = Math.min(spec.timeoutSeconds, mostSeconds)
        const worker = await startWorker({ ...spec, timeoutSeconds }, ports)
        await worker.end()
      } catch (error) {
        if (error instanceof Failure) return error.message
        throw error
      }
    }
  }
  return null
}
