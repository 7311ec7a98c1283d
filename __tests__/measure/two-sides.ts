/** Two folders with a suite each, measured as two checkouts would be. */
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createCleanup } from '../../src/host/cleanup.ts'
import { systemClock } from '../../src/host/clock.ts'
import { findOnPath } from '../../src/host/process.ts'
import type { PairedRun, RoundPlanner } from '../../src/measure/paired-run.ts'
import { chanceFrom } from '../../src/measure/schedule.ts'
import { measureSuite, type PairedPlan, type SuitePorts } from '../../src/measure/suite.ts'
import type { BenchmarkResult, Pair, Side } from '../../src/model/run.ts'

export interface TwoSides {
  readonly folder: string
  /** Writes the same file on both sides; `side` gives it another text on one. */
  write(name: string, text: string, side?: Side): void
  /** What the suite left behind there. */
  read(side: Side, name: string): string
  measure(plan: Partial<PairedPlan>, ports?: Partial<SuitePorts>): Promise<Told>
  remove(): void
}

export interface Told {
  readonly result: PairedRun
  readonly lines: readonly string[]
}

const usual: PairedPlan = {
  run: './tool.sh',
  benchFiles: ['**/*.bench.mjs'],
  workingDirectory: '.',
  results: null,
  format: 'auto',
  launchTimeoutSeconds: 120,
  pairing: 'auto',
  threshold: 0.05,
  setup: null,
  setupTimeoutSeconds: 60,
  harness: 'base',
  minRounds: 2,
  maxRounds: 4,
  budgetSeconds: null,
}

const two: RoundPlanner = { plan: () => [2], look: (pairs) => ({ undecided: [], done: pairs.length >= 2 }) }

export function createTwoSides(): TwoSides {
  const folder = mkdtempSync(path.join(tmpdir(), 'two sides '))
  for (const name of ['base', 'head', 'temporary']) mkdirSync(path.join(folder, name))
  return {
    folder,
    write(name, text, side) {
      for (const one of side === undefined ? ['base', 'head'] : [side]) {
        writeFileSync(path.join(folder, one, name), text)
        chmodSync(path.join(folder, one, name), 0o755)
      }
    },
    read: (side, name) => readFileSync(path.join(folder, side, name), 'utf8'),
    async measure(plan, ports = {}) {
      const lines: string[] = []
      const sides = { base: path.join(folder, 'base'), head: path.join(folder, 'head') }
      const result = await measureSuite({ ...usual, ...plan }, sides, two, {
        clock: systemClock,
        signal: new AbortController().signal,
        cleanup: createCleanup(),
        environment: process.env,
        secrets: [],
        chance: chanceFrom(1),
        runner: '/nonexistent',
        temporary: path.join(folder, 'temporary'),
        output: (line) => void lines.push(line),
        ...ports,
      })
      return { result, lines }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** An environment on whose PATH there is only what a suite needs, and no `taskset`. */
export function environmentWithoutTaskset(folder: string): Record<string, string | undefined> {
  const place = mkdtempSync(path.join(folder, 'bin-'))
  for (const name of ['bash', 'sh', 'grep', 'cat', 'sleep', 'node']) {
    const found = findOnPath(name, process.env)
    if (found !== null) symlinkSync(found, path.join(place, name))
  }
  return { ...process.env, PATH: place }
}

/** The environment with one program replaced. */
export function environmentWith(folder: string, name: string, text: string): Record<string, string | undefined> {
  const place = mkdtempSync(path.join(folder, 'bin-'))
  writeFileSync(path.join(place, name), text)
  chmodSync(path.join(place, name), 0o755)
  return { ...process.env, PATH: `${place}:${process.env['PATH']}` }
}

export const canPin = process.platform === 'linux' && findOnPath('taskset', process.env) !== null

export function namesOf(pair: Pair, side: Side): string[] {
  return pair[side].benchmarks.map(({ name }) => name)
}

export function resultOf(pair: Pair, side: Side, name: string): BenchmarkResult {
  return pair[side].benchmarks.find((benchmark) => benchmark.name === name)!
}
