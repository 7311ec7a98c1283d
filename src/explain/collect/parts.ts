/** Which worker of the lockstep protocol runs a benchmark: one that repeats it as often as asked and nothing else. */

import { commandParts } from '../../measure/lockstep/command-parts.ts'
import { harnessesOf } from '../../measure/lockstep/harnesses/registry.ts'
import type { Part } from '../../measure/lockstep/measure-pair.ts'
import { runnerParts } from '../../measure/lockstep/runner-parts.ts'
import { startWorker } from '../../measure/lockstep/worker.ts'
import type { LauncherPorts, SidePlace } from '../../measure/rounds/command-launcher.ts'
import type { Chance } from '../../measure/source.ts'
import { launcherPorts, type SuiteDescription, type SuitePorts } from '../../measure/suite.ts'
import { Failure, UsageFailure } from '../../model/failure.ts'
import type { Side } from '../../model/run.ts'

export type ProfiledPlaces = Readonly<Record<Side, SidePlace>>

/** A benchmark as workers of both sides run it. */
export interface Driven {
  readonly name: string
  readonly parts: Readonly<Record<Side, Part>>
}

type PartsOfSides = Readonly<Record<Side, readonly Part[]>>

/** Finds the benchmark that `wanted` names, wholly or in part; null where nothing in the suite speaks the protocol.
 *  @throws UsageFailure where there is none, or more than one. */
export async function findBenchmark(
  suite: SuiteDescription,
  wanted: string,
  places: ProfiledPlaces,
  ports: SuitePorts,
): Promise<Driven | null> {
  const inner = launcherPorts(ports)
  const parts = await partsOf(suite, places, ports.chance, inner, ports.runner)
  if (parts === null) return null
  const found: { name: string; label: string }[] = []
  const seen: string[] = []
  for (const part of parts.head) {
    const names = part.names ?? (await namesOf(part, ports.chance, inner))
    seen.push(...names)
    for (const name of names) if (name.includes(wanted)) found.push({ name, label: part.label })
  }
  const chosen = theOne(found, wanted)
  if (chosen === undefined) throw notOne(wanted, found.length > 0 ? found.map(({ name }) => name) : seen, found.length)
  const [base, head] = (['base', 'head'] as const).map((side) =>
    parts[side].find(({ label }) => label === chosen.label),
  )
  if (base === undefined || head === undefined)
    throw new UsageFailure(`base has no benchmark ${chosen.name}`, { hint: missingHint })
  return { name: chosen.name, parts: { base, head } }
}

/** What helps where one side lacks the benchmark. */
export const missingHint =
  'It may be newer, or have had another name: `--harness head` runs head’s benchmark files on both sides.'

/** The only one whose name is that, or whose last part is, without the prefix of its harness, or has it in it. */
export function theOne<T extends { readonly name: string }>(found: readonly T[], wanted: string): T | undefined {
  const last = (name: string) => name.split(/ > |::/).at(-1)!
  const rules: ((name: string) => boolean)[] = [
    (name) => name === wanted,
    (name) => name.endsWith(` > ${wanted}`) || name.endsWith(`::${wanted}`),
    (name) => last(name).replace(/^(?:bench|test)_/, '') === wanted,
    (name) => last(name).includes(wanted),
    () => true,
  ]
  for (const rule of rules) {
    const fit = found.filter(({ name }) => rule(name))
    if (fit.length === 1) return fit[0]
  }
  return undefined
}

export function notOne(wanted: string, names: readonly string[], found: number): UsageFailure {
  const shown = names.slice(0, 8).join(', ')
  const more = names.length > 8 ? ` and ${names.length - 8} more` : ''
  if (found > 1)
    return new UsageFailure(`${found} benchmarks have ${JSON.stringify(wanted)} in their name`, {
      hint: `Name one of them: ${shown}${more}`,
    })
  return new UsageFailure(`there is no benchmark ${JSON.stringify(wanted)}`, {
    hint: names.length === 0 ? 'The suite has none.' : `The suite has: ${shown}${more}`,
  })
}

/** Null where nothing in the suite speaks the protocol. */
export async function partsOf(
  suite: SuiteDescription,
  places: ProfiledPlaces,
  chance: Chance,
  ports: LauncherPorts,
  runner: string,
): Promise<PartsOfSides | null> {
  const options = { affinity: null, timeoutSeconds: suite.launchTimeoutSeconds }
  if (suite.run === null) return runnerParts({ benchFiles: suite.benchFiles, places, runner }, options, ports)
  const { run: command } = suite
  for (const harness of [
    ...harnessesOf(command, suite.format),
    ...(/benchgate_bench\.py/.test(command) ? [null] : []),
  ]) {
    try {
      const parts = await commandParts({ command, places }, harness, options, ports)
      for (const part of parts.head) if (part.met === undefined) await namesOf(part, chance, ports)
      if (parts.head.length > 0) return parts
    } catch (error) {
      if (!(error instanceof Failure)) throw error
    }
  }
  return null
}

async function namesOf(part: Part, chance: Chance, ports: LauncherPorts): Promise<readonly string[]> {
  const worker = await startWorker(part.worker(0, null, chance), ports)
  await worker.end()
  return worker.benchmarks
}
