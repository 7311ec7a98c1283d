/** Whether processes can be kept on one processor here, and which one it is. */

import { type Affinity, findAffinity } from '../../host/affinity.ts'
import { run, succeeded } from '../../host/process.ts'
import type { LauncherPorts } from '../rounds/command-launcher.ts'
import type { Chance } from '../source.ts'

/** Finding `taskset` is not enough: a sandbox may forbid the call. Null where it is missing or fails. */
export async function tryAffinity(ports: LauncherPorts): Promise<Affinity | null> {
  const affinity = findAffinity(ports.environment)
  if (affinity === null) return null
  const nothing = affinity.pin({ kind: 'argv', file: '/bin/sh', args: ['-c', ':'] }, affinity.processors[0]!)
  const { signal, cleanup, environment, temporary: directory } = ports
  const result = await run(nothing, { directory, environment, timeoutSeconds: 60, signal, cleanup, sweep: false })
  return succeeded(result) ? affinity : null
}

export function pickProcessor(affinity: Affinity | null, chance: Chance): number | null {
  return affinity === null ? null : affinity.processors[Math.floor(chance.next() * affinity.processors.length)]!
}

/** How many pairs can be measured at the same time, each on one of these processors, `most` at most. Where there are two
 *  processors, both may be used; of more, one is left to the machine. */
export function pairsAtOnce({ processors: { length } }: Affinity, most: number): number {
  return Math.min(most, length <= 2 ? length : length - 1)
}
