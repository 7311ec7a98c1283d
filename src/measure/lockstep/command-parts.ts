/** A suite that is a shell command and speaks the lockstep protocol by itself: one part on each side. */

import type { Affinity } from '../../host/affinity.ts'
import type { Command } from '../../host/process.ts'
import type { Side } from '../../model/run.ts'
import { padded } from '../checkout/suite-environment.ts'
import { filterCommand, filterFor, filterName } from '../focus.ts'
import type { CommandSuite, LauncherPorts } from '../rounds/command-launcher.ts'
import { pytestEnvironment } from './harnesses/pytest.ts'
import type { Part } from './lockstep.ts'
import { lockstepName } from './protocol.ts'
import type { PartsOptions } from './runner-parts.ts'

export function commandParts(
  suite: Pick<CommandSuite, 'command' | 'places'>,
  { affinity, timeoutSeconds }: PartsOptions,
  ports: LauncherPorts,
): Record<Side, readonly Part[]> {
  const filtered = filterCommand(suite.command)
  const filter = filtered === null ? {} : { [filterName]: filterFor(filtered.dialect, null) ?? '' }
  const command: Command = { kind: 'shell', text: filtered?.text ?? suite.command }
  const environment = { ...ports.environment, ...filter, ...pytestEnvironment(ports.environment), [lockstepName]: '1' }
  const part = (side: Side): Part => ({
    label: '',
    worker: (round, processor, chance) => ({
      command: pinned(command, affinity, processor),
      directory: suite.places[side]!.workingDirectory,
      // Python seeds its hashes from here: both sides of a pair get the same luck, another pair another.
      environment: { ...padded(environment, chance), PYTHONHASHSEED: String(Math.floor(chance.next() * 2 ** 32)) },
      context: { side, round, command: suite.command, secrets: ports.secrets },
      timeoutSeconds,
    }),
  })
  return { base: [part('base')], head: [part('head')] }
}

export function pinned(command: Command, affinity: Affinity | null, processor: number | null): Command {
  return affinity === null || processor === null ? command : affinity.pin(command, processor)
}
