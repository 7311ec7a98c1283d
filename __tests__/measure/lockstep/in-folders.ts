/** Measures two plain folders in lockstep, with real processes. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createCleanup } from '../../../src/host/cleanup.ts'
import { systemClock } from '../../../src/host/clock.ts'
import type { PairedRun } from '../../../src/measure/paired-run.ts'
import { chanceFrom } from '../../../src/measure/schedule.ts'
import { measureSuite, type PairedPlan } from '../../../src/measure/suite.ts'
import type { Metric } from '../../../src/model/metric.ts'
import type { BenchmarkResult, Side } from '../../../src/model/run.ts'

export const root = path.resolve(import.meta.dirname, '../../..')
const made: string[] = []

export function newFolder(): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'lockstep ')))
  made.push(folder)
  return folder
}

export function removeFolders(): void {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
}

export type Files = Readonly<Record<string, string>>

export interface Told {
  readonly result: PairedRun
  /** What the suite printed. */
  readonly lines: readonly string[]
  /** Rows of the last pair by name. */
  readonly rows: Readonly<Record<Side, Readonly<Record<string, BenchmarkResult>>>>
  readonly codes: readonly string[]
}

export const plan: PairedPlan = {
  run: null,
  benchFiles: ['**/*.bench.{js,mjs,cjs,ts,mts}'],
  workingDirectory: '.',
  results: null,
  format: 'auto',
  launchTimeoutSeconds: 60,
  pairing: 'lockstep',
  threshold: 0.05,
  setup: null,
  setupTimeoutSeconds: 120,
  harness: 'base',
  minRounds: 1,
  maxRounds: 1,
  budgetSeconds: null,
}

/** In lockstep, so little that pairs are short and next to nothing is spent on learning how to warm up; half of it is
 *  enough for a first pair on any machine. */
const shortSeconds = 60

/** Writes the same files into both folders, plus a file `side` and what belongs to one side only. */
export async function measureFolders(
  files: Files,
  own: Partial<PairedPlan> = {},
  { base = {}, head = {}, environment = {} }: { base?: Files; head?: Files; environment?: Record<string, string> } = {},
): Promise<Told> {
  const folder = newFolder()
  const sides = { base: path.join(folder, 'x'), head: path.join(folder, 'y') }
  for (const [side, extra] of [['base', base] as const, ['head', head] as const]) {
    for (const [name, text] of Object.entries({ side, ...files, ...extra })) write(path.join(sides[side], name), text)
    symlinkSync(path.join(root, 'node_modules'), path.join(sides[side], 'node_modules'))
  }
  const temporary = path.join(folder, 'temporary')
  mkdirSync(temporary)
  const lines: string[] = []
  const judge = { plan: () => [1], look: () => ({ undecided: [], done: true }) }
  const { pairing = plan.pairing } = own
  const budgetSeconds = pairing === 'lockstep' ? shortSeconds : null
  const result = await measureSuite({ ...plan, budgetSeconds, ...own }, sides, judge, {
    clock: systemClock,
    signal: new AbortController().signal,
    cleanup: createCleanup(),
    // The runner's source is TypeScript, which only a recent Node runs.
    environment: { PATH: `${path.dirname(process.execPath)}:${process.env['PATH']}`, HOME: folder, ...environment },
    secrets: [],
    chance: chanceFrom(5),
    runner: path.join(root, 'src/measure/runners/node/main.ts'),
    temporary,
    output: (line) => void lines.push(line),
  })
  const last = result.pairs.at(-1)
  const rowsOf = (side: Side) => Object.fromEntries((last?.[side].benchmarks ?? []).map((row) => [row.name, row]))
  const rows = { base: rowsOf('base'), head: rowsOf('head') }
  return { result, lines, rows, codes: result.notes.map(({ code }) => code) }
}

export function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
}

export function timeOf(row: BenchmarkResult | undefined): Metric {
  if (row?.status !== 'ok') throw new Error(`not measured: ${JSON.stringify(row)}`)
  return row.metrics[0]!
}
