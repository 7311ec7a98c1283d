/** A suite that is a shell command as lockstep parts: it speaks the protocol by itself, or a harness is met in it. */

import type { Affinity } from '../../host/affinity.ts'
import type { Environment } from '../../host/environment.ts'
import type { Command } from '../../host/process.ts'
import { Failure, withMore } from '../../model/failure.ts'
import type { Side } from '../../model/run.ts'
import { padded } from '../checkout/suite-environment.ts'
import { filterCommand, filterFor, filterName } from '../focus.ts'
import { type CommandSuite, environmentAt, type LauncherPorts } from '../rounds/command-launcher.ts'
import { keepingOurs } from '../runners/preloaded.ts'
import { type Harness, type HarnessPart, NotThisHarness } from './harnesses/harness.ts'
import { harnesses } from './harnesses/registry.ts'
import type { Part } from './measure-pair.ts'
import { lockstepName } from './protocol.ts'
import type { PartsOptions } from './runner-parts.ts'

/** @param harness null: whichever of them the command turns out to start, where an environment is all it takes. */
export async function commandParts(
  suite: Pick<CommandSuite, 'command' | 'places'>,
  harness: Harness | null,
  options: PartsOptions,
  ports: LauncherPorts,
): Promise<Record<Side, readonly Part[]>> {
  const prepared = async (side: Side): Promise<readonly Part[]> => {
    const place = suite.places[side]!
    const own = await harness?.prepare?.(suite.command, place, ports, options.timeoutSeconds)
    const found = own ?? [
      wholeCommand(suite.command, place.workingDirectory, environmentOf(harness, environmentAt(place, ports))),
    ]
    return found.map((part) => workerPart(part, side, suite, options, ports))
  }
  return aligned({ base: await prepared('base'), head: await prepared('head').catch(refuseHead) })
}

/** Base was met, so it is head's own. */
function refuseHead(error: unknown): never {
  if (!(error instanceof Failure) || error instanceof NotThisHarness) throw error
  throw withMore(error, { message: `head: ${error.message}` })
}

/** What one part of each side is left over was renamed. */
function aligned(parts: Record<Side, readonly Part[]>): Record<Side, readonly Part[]> {
  const leftOver = (own: readonly Part[], other: readonly Part[]) =>
    own.filter(({ label }) => !other.some((one) => one.label === label))
  const [base, ...moreBase] = leftOver(parts.base, parts.head)
  const [head, ...moreHead] = leftOver(parts.head, parts.base)
  if (base === undefined || head === undefined || moreBase.length + moreHead.length > 0) return parts
  return { ...parts, base: parts.base.map((part) => (part === base ? { ...part, label: head.label } : part)) }
}

function environmentOf(harness: Harness | null, environment: Environment): Environment {
  const all = harness === null ? harnesses.filter(({ prepare }) => prepare === undefined) : [harness]
  const sum: Record<string, string> = {}
  for (const one of all) Object.assign(sum, one.environment({ ...environment, ...sum }))
  return sum
}

function wholeCommand(text: string, directory: string, environment: HarnessPart['environment']): HarnessPart {
  const filtered = filterCommand(text)
  const filter = filtered === null ? {} : { [filterName]: filterFor(filtered.dialect, null) ?? '' }
  const command: Command = { kind: 'shell', text: keepingOurs(filtered?.text ?? text) }
  return { label: '', command, directory, environment: { ...filter, ...environment } }
}

function workerPart(
  part: HarnessPart,
  side: Side,
  { command: shown, places }: Pick<CommandSuite, 'command' | 'places'>,
  { affinity, timeoutSeconds }: PartsOptions,
  ports: LauncherPorts,
): Part {
  const environment = { ...environmentAt(places[side]!, ports), ...part.environment, [lockstepName]: '1' }
  return {
    label: part.label,
    ...(part.shown === undefined ? {} : { shown: part.shown }),
    ...(part.names === undefined ? {} : { names: part.names }),
    ...(part.met === undefined ? {} : { met: part.met }),
    ...(part.compiles === undefined ? {} : { compiles: part.compiles }),
    worker: (round, processor, chance) => {
      const pipes = part.pipes?.()
      // Python seeds its hashes from here: both sides of a pair get the same luck, another pair another.
      const seed = { PYTHONHASHSEED: String(Math.floor(chance.next() * 2 ** 32)) }
      return {
        command: pinned(part.command, affinity, processor),
        directory: part.directory,
        environment: { ...padded({ ...environment, ...pipes?.environment }, chance), ...seed },
        context: { side, round, command: shown, secrets: ports.secrets },
        timeoutSeconds,
        ...(part.apart === undefined ? {} : { apart: part.apart }),
        ...(pipes === undefined ? {} : { pipes: pipes.folder }),
      }
    },
  }
}

/** Whether a benchmark belongs to a part: by the names of that part, or by its label. */
export function belongsToPart({ base, head }: Record<Side, readonly Part[]>): (name: string, label: string) => boolean {
  const all = [...base, ...head]
  const listed = new Map(all.map(({ label }) => [label, new Set(all.flatMap((one) => namesIn(one, label)))]))
  return (name, label) => {
    const names = listed.get(label)
    return names === undefined || names.size === 0 ? name.startsWith(label) : names.has(name)
  }
}

function namesIn({ label, names }: Part, wanted: string): readonly string[] {
  return label === wanted ? (names ?? []) : []
}

export function pinned(command: Command, affinity: Affinity | null, processor: number | null): Command {
  return affinity === null || processor === null ? command : affinity.pin(command, processor)
}
