/** A suite met as a command starts it: listed, and every benchmark run once by a worker. */
import { mkdirSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { createCleanup } from '../../../../src/host/cleanup.ts'
import type { Harness, HarnessPart } from '../../../../src/measure/lockstep/harnesses/harness.ts'
import { javascript } from '../../../../src/measure/lockstep/harnesses/javascript/javascript.ts'
import { lockstepName } from '../../../../src/measure/lockstep/protocol.ts'
import { startWorker, type Worker } from '../../../../src/measure/lockstep/worker.ts'
import type { LauncherPorts } from '../../../../src/measure/rounds/command-launcher.ts'
import { type Files, newFolder, root, write } from '../in-folders.ts'

export interface Met {
  readonly names: readonly string[]
  /** Labels of the parts, with the harness that was met in each. */
  readonly parts: Readonly<Record<string, string>>
  /** In the suite's order: `ok`, or why it has no batch. */
  readonly rows: Readonly<Record<string, string>>
  readonly skipped: readonly string[]
  /** Nanoseconds of the batch. */
  readonly times: Readonly<Record<string, number>>
  /** What the suite printed. */
  readonly lines: readonly string[]
}

/** @throws the Failure that says why the suite cannot be met. */
export async function meetSuite(
  command: string,
  files: Files,
  own: {
    readonly environment?: Record<string, string>
    /** Of the batch, two by default; behind a batch of one where it is more than that. */
    readonly iterations?: number
    /** The project's own by default. */
    readonly modules?: string
    /** JavaScript by default. */
    readonly harness?: Harness
    /** How many benchmarks of a part are run; all by default. */
    readonly visits?: number
  } = {},
): Promise<Met> {
  const folder = newFolder()
  const [directory, temporary] = [path.join(folder, 'suite'), path.join(folder, 'temporary')]
  for (const [name, text] of Object.entries(files)) write(path.join(directory, name), text)
  symlinkSync(own.modules ?? path.join(root, 'node_modules'), path.join(directory, 'node_modules'))
  mkdirSync(temporary)
  const lines: string[] = []
  const ports: LauncherPorts = {
    signal: new AbortController().signal,
    cleanup: createCleanup(),
    environment: {
      PATH: `${path.dirname(process.execPath)}:${process.env['PATH']}`,
      HOME: folder,
      BENCHGATE_RUNNERS: path.join(root, 'src/measure/runners'),
      ...own.environment,
    },
    secrets: [],
    temporary,
    output: (line) => void lines.push(line),
  }
  const parts = await (own.harness ?? javascript).prepare!(
    command,
    { root: directory, workingDirectory: directory, keep: false },
    ports,
    60,
  )
  const rows: Record<string, string> = {}
  const times: Record<string, number> = {}
  const skipped: string[] = []
  for (const part of parts) {
    const worker = await startWorker(specOf(part, ports), ports)
    for (let index = 0; index < Math.min(worker.benchmarks.length, own.visits ?? Infinity); index++) {
      const [row, time] = await visit(worker, index, own.iterations ?? 2)
      rows[worker.benchmarks[index]!] = row
      times[worker.benchmarks[index]!] = time
    }
    skipped.push(...worker.skipped)
    await worker.end()
  }
  const names = parts.flatMap((part) => part.names ?? [])
  return {
    names,
    parts: Object.fromEntries(parts.map(({ label, met = '' }) => [label, met])),
    rows,
    times,
    skipped,
    lines,
  }
}

function specOf(part: HarnessPart, ports: LauncherPorts) {
  const pipes = part.pipes?.()
  return {
    command: part.command,
    directory: part.directory,
    environment: { ...ports.environment, ...part.environment, ...pipes?.environment, [lockstepName]: '1' },
    context: { side: 'head' as const, round: 0, command: 'suite', secrets: [] },
    timeoutSeconds: 60,
    ...(pipes === undefined ? {} : { pipes: pipes.folder }),
  }
}

async function visit(worker: Worker, index: number, iterations: number): Promise<[string, number]> {
  const omitted = await worker.setup(index)
  if (omitted?.figure !== undefined) return [`${omitted.figure.value} ${omitted.figure.unit}`, 0]
  if (omitted !== null) return [`${omitted.kind}: ${omitted.message}`, 0]
  const first = await worker.run(index, 1)
  const batch = first.kind === 'ran' && iterations > 1 ? await worker.run(index, iterations) : first
  await worker.collect()
  const after = await worker.teardown(index)
  if (batch.kind !== 'ran') return [`${batch.kind}: ${batch.message}`, 0]
  return [after === null ? 'ok' : `${after.kind}: ${after.message}`, 1e9 * batch.seconds]
}
