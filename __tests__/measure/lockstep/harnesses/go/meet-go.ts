/** A Go module in a folder of its own, met as a command starts it, and every benchmark run by a worker. */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { createCleanup } from '../../../../../src/host/cleanup.ts'
import { goTest } from '../../../../../src/measure/lockstep/harnesses/go/go.ts'
import type { HarnessPart } from '../../../../../src/measure/lockstep/harnesses/harness.ts'
import { lockstepName } from '../../../../../src/measure/lockstep/protocol.ts'
import { startWorker, type Worker } from '../../../../../src/measure/lockstep/worker.ts'
import type { LauncherPorts, SidePlace } from '../../../../../src/measure/rounds/command-launcher.ts'
import { type Files, newFolder, root, write } from '../../in-folders.ts'

export interface Met {
  readonly labels: readonly string[]
  /** In the suite's order: the figures beside the time, or why there is no batch. */
  readonly rows: Readonly<Record<string, string>>
  readonly skipped: readonly string[]
  /** What workers said of themselves. */
  readonly facts: ReadonlySet<string>
  /** What was printed. */
  readonly lines: readonly string[]
}

export function portsFor(folder: string, environment: Record<string, string> = {}, lines: string[] = []) {
  const [directory, temporary] = [path.join(folder, 'suite'), path.join(folder, 'temporary')]
  mkdirSync(directory, { recursive: true })
  mkdirSync(temporary)
  const place: SidePlace = { root: directory, workingDirectory: directory, keep: false }
  const ports: LauncherPorts = {
    signal: new AbortController().signal,
    cleanup: createCleanup(),
    environment: {
      ...(process.env as Record<string, string>),
      GOFLAGS: '',
      GOTOOLCHAIN: 'local',
      BENCHGATE_RUNNERS: path.join(root, 'src/measure/runners'),
      ...environment,
    },
    secrets: [],
    temporary,
    output: (line) => void lines.push(line),
  }
  return { place, ports }
}

/** @throws the Failure that says why the suite cannot be met. */
export async function meetGo(command: string, files: Files, environment: Record<string, string> = {}): Promise<Met> {
  const folder = newFolder()
  for (const [name, text] of Object.entries(files)) write(path.join(folder, 'suite', name), text)
  const lines: string[] = []
  const { place, ports } = portsFor(folder, environment, lines)
  const parts = await goTest.prepare!(command, place, ports, 300)
  const rows: Record<string, string> = {}
  const skipped: string[] = []
  const facts = new Set<string>()
  for (const part of parts) {
    const worker = await startWorker(specOf(part, ports), ports)
    for (const fact of ['serial', 'compiled', 'parallel'] as const) if (worker[fact]) facts.add(fact)
    for (const [index, name] of worker.benchmarks.entries()) rows[name] = await visit(worker, index)
    skipped.push(...worker.skipped)
    await worker.end()
  }
  return { labels: parts.map(({ label }) => label), rows, skipped, facts, lines }
}

function specOf(part: HarnessPart, ports: LauncherPorts) {
  return {
    command: part.command,
    directory: part.directory,
    environment: { ...ports.environment, ...part.environment, [lockstepName]: '1' },
    context: { side: 'head' as const, round: 0, command: 'suite', secrets: [] },
    timeoutSeconds: 60,
    apart: true,
  }
}

async function visit(worker: Worker, index: number): Promise<string> {
  const omitted = await worker.setup(index)
  if (omitted !== null) return `${omitted.kind}: ${omitted.message}`
  const first = await worker.run(index, 1)
  const batch = first.kind === 'ran' ? await worker.run(index, 64) : first
  await worker.collect()
  const after = await worker.teardown(index)
  if (batch.kind !== 'ran') return `${batch.kind}: ${batch.message}`
  if (after !== null) return `${after.kind}: ${after.message}`
  const figures = [...worker.metricsOf(index)].map(([unit, value]) => `${value} ${unit}`)
  return [batch.iterations >= 64 ? 'ok' : `ran ${batch.iterations}`, ...figures].join(', ')
}
