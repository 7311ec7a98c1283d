/** Work that ends when its time is over, whatever it waits for then: processes are ended as when a job is cancelled. */

import { Cancelled } from '../../host/cleanup.ts'
import type { Ports } from '../ports.ts'

/** @returns what `work` gives; null where its time was over first. @throws Cancelled where the user ended it. */
export async function within<T>(seconds: number, ports: Ports, work: (ports: Ports) => Promise<T>): Promise<T | null> {
  if (seconds <= 0) return null
  const controller = new AbortController()
  const end = () => controller.abort(new Cancelled())
  const timer = setTimeout(end, Math.min(seconds * 1000, 2 ** 31 - 1))
  if (ports.signal.aborted) end()
  ports.signal.addEventListener('abort', end, { once: true })
  try {
    return await work({ ...ports, signal: controller.signal })
  } catch (error) {
    // A process that was ended may be told as one that failed.
    if (controller.signal.aborted && !ports.signal.aborted) return null
    throw error
  } finally {
    clearTimeout(timer)
    ports.signal.removeEventListener('abort', end)
  }
}
