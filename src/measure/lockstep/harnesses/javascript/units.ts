/** The parts that a listed suite is measured in, and the names of its benchmarks. */

import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { type NamedRow, tellApart } from '../../../../formats/tell-apart.ts'
import type { LauncherPorts } from '../../../rounds/command-launcher.ts'
import type { HarnessPart, Pipes } from '../harness.ts'
import type { Stage, Task } from './facts.ts'
import { commandOf, environmentOf, harnessFolderName, type Suite, writeJob } from './preload.ts'

/** A process in which a harness runs, or a file of vitest. */
interface Unit {
  readonly key: string
  readonly label: string
  readonly stages: readonly Stage[]
  /** Of all stages, as they are called everywhere. */
  readonly names: readonly string[]
}

export function partsOf(stages: readonly Stage[], suite: Suite, ports: LauncherPorts): readonly HarnessPart[] {
  const environment = environmentOf(suite.command, ports)
  return unitsOf(stages).map((unit) => ({
    label: unit.label,
    command: commandOf(suite.command),
    directory: suite.place.workingDirectory,
    environment,
    names: unit.names,
    met: [...new Set(unit.stages.map(({ harness }) => harness))].join(' and '),
    pipes: conversations(unit, suite.folder),
  }))
}

export function unitsOf(stages: readonly Stage[]): Unit[] {
  const keys = [...new Set(stages.map(({ unit }) => unit))]
  const grouped = keys.map((key) => stages.filter(({ unit }) => unit === key))
  const names = namesOf(grouped.flat().flatMap(({ tasks, harness }) => tasks.map((task) => rowOf(task, harness))))
  const labels = numbered(grouped.map(([first]) => first!.label))
  return grouped.map((own, index) => {
    const count = own.reduce((sum, { tasks }) => sum + tasks.length, 0)
    return { key: keys[index]!, label: labels[index]!, stages: own, names: names.splice(0, count) }
  })
}

/** The rule that tells equal names of results apart. */
function namesOf(rows: readonly NamedRow[]): string[] {
  return tellApart(rows, []).map(({ name }) => name)
}

/** A line of benchmark.js has no room for blanks around a name. */
function rowOf({ name, context }: Task, harness: string): NamedRow {
  const told = harness.startsWith('benchmark.js') ? name.trim() : name
  const shown = told.trim() === '' ? '(unnamed)' : told
  return {
    result: { name: shown, status: 'ok', metrics: [] },
    context: context ?? undefined,
    file: '',
    place: undefined,
  }
}

function numbered(labels: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return labels.map((label) => {
    const count = (seen.get(label) ?? 0) + 1
    seen.set(label, count)
    return count === 1 ? label : `${label} #${count}`
  })
}

/** A folder for every worker: what the one before it left there is not to be met again. */
function conversations({ key, stages, names }: Unit, parent: string): () => Pipes {
  const job = {
    mode: 'serve',
    unit: key,
    stages: stages.map(({ tasks }) => ({ tasks })),
    names,
    skipped: stages.flatMap(({ skipped }) => skipped),
    text: [...new Set(stages.map(({ harness, node }) => `${harness} on node ${node}`))].join(' and '),
  }
  let count = 0
  return () => {
    const folder = path.join(parent, `${encodeURIComponent(key).slice(0, 60)}-${++count}`)
    mkdirSync(folder)
    writeJob(folder, job)
    return { folder, environment: { [harnessFolderName]: folder } }
  }
}
