/** The parts that a listed suite is measured in, and the names of its benchmarks. */

import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { type NamedRow, tellApart } from '../../../../formats/tell-apart.ts'
import type { LauncherPorts } from '../../../rounds/command-launcher.ts'
import type { HarnessPart, Pipes } from '../harness.ts'
import type { Stage, Task } from './facts.ts'
import { commandOf, environmentOf, harnessFolderName, type SideCommand, writeJob } from './preload.ts'

/** What one pair of workers measures: a run of a harness in a process of its own, whose benchmarks are swept. Runs
 *  before it are passed by in every worker, which takes less time than measuring one benchmark after the other. Only
 *  vitest 5, which is slow to start and has a run for each test, has all runs of a file in one. */
interface Unit {
  readonly key: string
  readonly label: string
  /** The number of the first stage within the process or file. */
  readonly first: number
  readonly stages: readonly Stage[]
  /** Of all stages, as they are called everywhere. */
  readonly names: readonly string[]
}

export function partsOf(stages: readonly Stage[], suite: SideCommand, ports: LauncherPorts): readonly HarnessPart[] {
  const environment = environmentOf(suite, ports)
  return unitsOf(stages).map((unit, index) => ({
    label: unit.label,
    command: commandOf(suite.command),
    directory: suite.place.workingDirectory,
    environment,
    names: unit.names,
    met: [...new Set(unit.stages.map(({ harness }) => harness))].join(' and '),
    compiles: true,
    pipes: conversations(unit, path.join(suite.folder, String(index))),
  }))
}

export function unitsOf(stages: readonly Stage[]): Unit[] {
  const keys = [...new Set(stages.map(({ unit }) => unit))]
  const byKey = keys.map((key) => stages.filter(({ unit }) => unit === key))
  const groups = byKey.flatMap((own) =>
    isFile(own[0]!) ? [{ first: 0, stages: own }] : own.map((stage, first) => ({ first, stages: [stage] })),
  )
  const rows = groups.flatMap((group) => group.stages.flatMap((stage) => stage.tasks.map((task) => rowOf(task, stage))))
  const names = namesOf(rows)
  const units = groups.map((group): Unit => {
    const own = names.splice(0, group.stages.flatMap(({ tasks }) => tasks).length)
    const { unit: key, label } = group.stages[0]!
    // By a name in it: what a new run in front of it does not change.
    return { ...group, key, label: isFile(group.stages[0]!) ? label : `${label}: ${own[0] ?? ''}`, names: own }
  })
  return units.filter((unit) => unit.names.length > 0 || unit.stages.some(({ skipped }) => skipped.length > 0))
}

function isFile({ harness }: Stage): boolean {
  return harness.startsWith('vitest ')
}

/** The rule that tells equal names of results apart. */
function namesOf(rows: readonly NamedRow[]): string[] {
  return tellApart(rows, []).map(({ name }) => name)
}

/** A line of benchmark.js has no room for blanks around a name. */
function rowOf({ name, context }: Task, { harness }: Stage): NamedRow {
  const told = harness.startsWith('benchmark.js') ? name.trim() : name
  const shown = told.trim() === '' ? '(unnamed)' : told
  return {
    result: { name: shown, status: 'ok', metrics: [] },
    context: context ?? undefined,
    file: '',
    place: undefined,
  }
}

/** A folder for every worker: what the one before it left there is not to be met again. */
function conversations({ key, first, stages, names }: Unit, parent: string): () => Pipes {
  const job = {
    mode: 'serve',
    unit: key,
    first,
    stages: stages.map(({ tasks }) => ({ tasks })),
    names,
    skipped: stages.flatMap(({ skipped }) => skipped),
    text: [...new Set(stages.map(({ harness, node }) => `${harness} on node ${node}`))].join(' and '),
  }
  let count = 0
  return () => {
    const folder = path.join(parent, String(++count))
    mkdirSync(folder, { recursive: true })
    writeJob(folder, job)
    return { folder, environment: { [harnessFolderName]: folder } }
  }
}
