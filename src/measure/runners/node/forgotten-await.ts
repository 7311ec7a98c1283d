/** Tells of a benchmark that starts something and does not wait for it: a promise that was made while it ran is
 *  still open when it returns, and it did not return one. Looked at in the first call alone, so that no measured one
 *  pays for it. What starts without a promise (a timer, a stream) is not seen. */

import { promiseHooks } from 'node:v8'

/** Calls a function, and says on standard error where it forgot to wait. */
export function callWatched(name: string, call: () => unknown): unknown {
  const open = new Set<Promise<unknown>>()
  const stop = promiseHooks.createHook({
    init: (promise) => void open.add(promise),
    settled: (promise) => void open.delete(promise),
  })
  let value: unknown
  try {
    value = call()
  } finally {
    stop()
  }
  const waits = typeof (value as { then?: unknown } | null | undefined)?.then === 'function'
  if (!waits && open.size > 0) process.stderr.write(`benchgate: promise of '${name.slice(0, 200)}' was never awaited\n`)
  return value
}
