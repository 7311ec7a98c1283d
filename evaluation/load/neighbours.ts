/** Programs that keep a machine busy: some without a pause, some for seconds and then not, so that the machine changes
 *  its mind while something is measured. Stopped by whoever started them; by themselves after twenty minutes. */

import { type ChildProcess, spawn } from 'node:child_process'

const steady = 'const end = Date.now() + 1_200_000; while (Date.now() < end);'

/** Busy for 0.2 to 3 s, idle for as long. */
const fitful = `
const end = Date.now() + 1_200_000
const idle = new Int32Array(new SharedArrayBuffer(4))
while (Date.now() < end) {
  const until = Date.now() + 200 + 2800 * Math.random()
  while (Date.now() < until);
  Atomics.wait(idle, 0, 0, 200 + 2800 * Math.random())
}`

/** @param count of them; every second one is fitful. */
export function startNeighbours(count: number): { stop(): void } {
  const started: ChildProcess[] = Array.from({ length: count }, (_, i) =>
    spawn(process.execPath, ['-e', i % 2 === 0 ? steady : fitful], { stdio: 'ignore' }),
  )
  return { stop: () => started.forEach((one) => void one.kill('SIGKILL')) }
}
