/** The parts that a listed suite is measured in, and the names of its benchmarks. */

import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { type NamedRow, nameOf, tellApart } from '../../../../formats/tell-apart.ts'
import { environmentAt, type LauncherPorts } from '../../../rounds/command-launcher.ts'
import type { HarnessPart, Pipes } from '../harness.ts'
import type { Stage, Task } from './facts.ts'
import { commandOf, harnessFolderName, type Language, type SideCommand, writeJob } from './side-command.ts'

/** What one pair of workers measures: a run of a harness in a process of its own, whose benchmarks are swept. Runs
 *  before it are passed by in every worker, which takes less time than measuring one benchmark after the other. Where
 *  that would start too many (a run for each benchmark), all runs of a process or file are in one. */
interface Unit {
  readonly key: string
  readonly label: string
  /** The number of the first stage within the process or file. */
  readonly first: number
  readonly stages: readonly Stage[]
  /** Of all stages, as they are called everywhere. */
  readonly names: readonly string[]
}

export function partsOf(
  stages: readonly Stage[],
  suite: SideCommand,
  ports: LauncherPorts,
  language: Language,
): readonly HarnessPart[] {
  const environment = language.environment(suite, ports)
  return unitsOf(stages, language).map((unit, index) => ({
    label: unit.label,
    ...startOf(unit, suite, environment, environmentAt(suite.place, ports)),
    names: unit.names,
    met: [...new Set(unit.stages.map(({ harness }) => harness))].join(' and '),
    compiles: language.compiles,
    ...(unit.stages[0]!.start === null
      ? { pipes: conversations(unit, path.join(suite.folder, String(index)), language) }
      : {}),
  }))
}

/** By the user's command, or by what the harness itself would have started. */
function startOf(
  { stages }: Unit,
  suite: SideCommand,
  environment: HarnessPart['environment'],
  usual: Readonly<Record<string, string | undefined>>,
): Pick<HarnessPart, 'command' | 'directory' | 'environment'> {
  const { start } = stages[0]!
  if (start === null) {
    return { command: commandOf(suite.command), directory: suite.place.workingDirectory, environment }
  }
  const { file, args, directory } = start
  const given: typeof usual = { ...usual, ...environment }
  // What the command has set itself. What it was given changes from pair to pair.
  const own = Object.entries(start.environment).filter(([name, value]) => given[name] !== value)
  return {
    command: { kind: 'argv', file, args },
    directory,
    environment: { ...environment, ...Object.fromEntries(own) },
  }
}

export function unitsOf(stages: readonly Stage[], language: Language): Unit[] {
  const keys = [...new Set(stages.map(({ unit }) => unit))]
  const byKey = keys.map((key) => stages.filter(({ unit }) => unit === key))
  const groups = byKey.flatMap((own) =>
    language.together(own[0]!) ? [{ first: 0, stages: own }] : own.map((stage, first) => ({ first, stages: [stage] })),
  )
  const rows = groups.flatMap((group) => group.stages.flatMap((stage) => stage.tasks.map((task) => rowOf(task, stage))))
  const names = namesOf(rows)
  const labels = groups.map((group) => group.stages[0]!.label)
  const units = groups.map((group): Unit => {
    const own = names.splice(0, group.stages.flatMap(({ tasks }) => tasks).length)
    const { unit: key, label } = group.stages[0]!
    // By a name in it: what a new run in front of it does not change.
    const isWhole = language.together(group.stages[0]!) && labels.filter((one) => one === label).length === 1
    return { ...group, key, label: isWhole ? label : `${label}: ${own[0] ?? ''}`, names: own }
  })
  return units.filter((unit) => unit.names.length > 0 || unit.stages.some(({ skipped }) => skipped.length > 0))
}

/** The rule that tells equal names of results apart. */
function namesOf(rows: readonly NamedRow[]): string[] {
  return tellApart(rows, []).map(({ name }) => name)
}

/** A line of benchmark.js has no room for blanks around a name. */
function rowOf({ name, context }: Task, { harness }: Stage): NamedRow {
  const told = harness.startsWith('benchmark.js') ? name.trim() : name
  return {
    result: { name: nameOf(told), status: 'ok', metrics: [] },
    context: context ?? undefined,
    file: '',
    place: undefined,
  }
}

/** A folder for every worker: what the one before it left there is not to be met again. */
function conversations({ key, first, stages, names }: Unit, parent: string, language: Language): () => Pipes {
  const job = {
    mode: 'serve',
    unit: key,
    first,
    stages: stages.map(({ tasks }) => ({ tasks })),
    names,
    skipped: stages.flatMap(({ skipped }) => skipped),
    text: [...new Set(stages.map(({ harness, version }) => `${harness} on ${language.runtime(version)}`))].join(
      ' and ',
    ),
  }
  let count = 0
  return () => {
    const folder = path.join(parent, String(++count))
    mkdirSync(folder, { recursive: true })
    writeJob(folder, job)
    return { folder, environment: { [harnessFolderName]: folder } }
  }
}
