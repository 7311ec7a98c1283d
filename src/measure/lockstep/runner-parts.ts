/** The built-in runner as lockstep parts: every bench file is one, in a process of the user's own Node. */

import path from 'node:path'
import type { Affinity } from '../../host/affinity.ts'
import type { Command } from '../../host/process.ts'
import type { Side } from '../../model/run.ts'
import { padded } from '../checkout/suite-environment.ts'
import { environmentAt, type LauncherPorts } from '../rounds/command-launcher.ts'
import {
  type BenchFile,
  type BuiltInSuite,
  findBenchFiles,
  findNode,
  labelled,
  writeJob,
} from '../rounds/runner-launcher.ts'
import { nameSeparator, type RunnerJob } from '../runners/node/job.ts'
import { pinned } from './command-parts.ts'
import type { Part } from './measure-pair.ts'
import { lockstepName } from './protocol.ts'

/** V8 compiles and collects in the one thread there is, when so much was done and not when so much time went by. The
 *  compiler stays on. */
const steadyFlags = ['--predictable', '--single-threaded', '--predictable-gc-schedule']

export interface PartsOptions {
  readonly affinity: Affinity | null
  readonly timeoutSeconds: number
}

/** Parts of both sides; a side without bench files has none. */
export async function runnerParts(
  suite: BuiltInSuite,
  { affinity, timeoutSeconds }: PartsOptions,
  ports: LauncherPorts,
): Promise<Record<Side, readonly Part[]>> {
  const node = await findNode(suite.places.head!.workingDirectory, ports)

  function partsOf(side: Side): Part[] {
    const place = suite.places[side]!
    const { workingDirectory: directory } = place
    const environment = { ...environmentAt(place, ports), [lockstepName]: '1' }
    return labelled(findBenchFiles(directory, suite.benchFiles)).map((file) => ({
      label: file.label,
      worker: (round, processor, chance, steady = false) => {
        // Pairs may be measured at the same time.
        const job = path.join(ports.temporary, `job-${round}-${side === 'base' ? 0 : 1}.json`)
        writeJob(job, jobOf(file))
        // V8 seeds the hashes of strings at random, which makes maps fast or slow by luck: both sides
        // of a pair get the same luck, another pair another.
        const seed = 1 + Math.floor(chance.next() * 2 ** 30)
        const flags = ['--expose-gc', `--hash-seed=${seed}`, `--random-seed=${seed}`, ...(steady ? steadyFlags : [])]
        const command: Command = { kind: 'argv', file: node.file, args: [...node.args, ...flags, suite.runner, job] }
        return {
          command: pinned(command, affinity, processor),
          directory,
          environment: padded(environment, chance),
          context: { side, round, command: `built-in runner on ${file.path}`, secrets: ports.secrets },
          apart: true,
          timeoutSeconds,
        }
      },
    }))
  }
  return { base: partsOf('base'), head: partsOf('head') }
}

function jobOf(file: BenchFile): RunnerJob {
  return { file: file.absolute, shown: file.path, label: file.label, only: null, answer: '', lockstep: true }
}

export function belongsToFile(name: string, label: string): boolean {
  return name.startsWith(label + nameSeparator)
}
