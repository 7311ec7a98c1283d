/** Whether a command turns out to be a lockstep worker: started once on each side, listed, and ended. */

import { Failure } from '../../model/failure.ts'
import type { LockstepOptions } from './lockstep.ts'
import { startWorker, type WorkerPorts } from './worker.ts'

/** Null where both sides can be measured in lockstep, else why not. Throws Cancelled. */
export async function whyNoWorker(
  parts: LockstepOptions['parts'],
  chance: LockstepOptions['chance'],
  ports: WorkerPorts,
): Promise<string | null> {
  for (const side of ['head', 'base'] as const) {
    for (const part of parts[side]) {
      try {
        const worker = await startWorker(part.worker(0, null, chance), ports)
        await worker.end()
      } catch (error) {
        if (error instanceof Failure) return error.message
        throw error
      }
    }
  }
  return null
}
