/** Test binaries of Go profile themselves: by the flag of package testing, at the rate that the lockstep shim asks for. */

import path from 'node:path'
import { filtersFor } from '../../measure/focus.ts'
import type { WorkerSpec } from '../../measure/lockstep/worker.ts'
import type { ProfileKind } from './drive.ts'

export const pprofName = 'cpu.pprof'

export function isGoWorker({ command }: Pick<WorkerSpec, 'command'>): boolean {
  return command.kind === 'argv' && command.args.some((one) => one.startsWith('-test.'))
}

/** A worker of Go that runs this benchmark alone and leaves its profile; any other worker as it is. */
export function withGoProfile(spec: WorkerSpec, name: string, kind: ProfileKind, folder: string): WorkerSpec {
  const { command } = spec
  if (command.kind !== 'argv' || !isGoWorker(spec) || kind !== 'cpu') return spec
  const flags = command.args.findIndex((one) => !one.startsWith('-test.'))
  const end = flags === -1 ? command.args.length : flags
  const [filter] = filtersFor('go', name)
  // Listing the benchmarks runs each once, which another one's profile has no use for. Of two flags the last counts.
  const own = [
    ...(filter === undefined ? [] : [`-test.bench=${filter}`]),
    `-test.cpuprofile=${path.join(folder, pprofName)}`,
  ]
  return { ...spec, command: { ...command, args: [...command.args.slice(0, end), ...own, ...command.args.slice(end)] } }
}
