/** Recorded runs, kept on disk so that an answer can be looked at again without measuring again: one folder for each
 *  kind of slowdown, size and runtime, with both sides' sources and what was recorded of them. */

import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { findingsIn, type Recorded, recordRuns } from '../../src/explain/explain.ts'
import { createCleanup } from '../../src/host/cleanup.ts'
import { systemClock } from '../../src/host/clock.ts'
import { borrowFolder } from '../../src/host/temporary.ts'
import { createRandom } from '../../src/statistics/random.ts'
import { type Language, programs, type Slowdown, withHeld } from './programs.ts'

export interface PoolRequest {
  /** Outside of the project. */
  readonly folder: string
  readonly language: Language
  /** Runs of each side. */
  readonly runs: number
  readonly seconds: number
  readonly seed: string
  readonly environment: NodeJS.ProcessEnv
}

/** A pool, and how much of the slowdown was put into head; null for what is not slower. */
export interface Pool {
  readonly recorded: Recorded
  readonly amount: number | null
}

/** What differs between the sides. */
export type Difference =
  | { readonly kind: 'slowdown'; readonly slowdown: Slowdown; readonly size: number }
  | { readonly kind: 'refactoring'; readonly files: Readonly<Record<string, string>> }

export function isRecorded(name: string, { folder, runs }: PoolRequest): boolean {
  const file = fileOf(name, folder)
  return existsSync(file) && (JSON.parse(readFileSync(file, 'utf8')) as Pool).recorded.runs.length >= runs
}

function fileOf(name: string, folder: string): string {
  return path.join(folder, name.replace(/\W+/g, '-'), 'pool.json')
}

/** Reads the pool of that name, or makes it, or adds the runs that it lacks. */
export async function poolOf(name: string, difference: Difference, request: PoolRequest): Promise<Pool> {
  const file = fileOf(name, request.folder)
  const folder = path.dirname(file)
  const sides = { base: path.join(folder, 'base'), head: path.join(folder, 'head') }
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Pool) : null
  if (before !== null && before.recorded.runs.length >= request.runs) return before
  const amount = before === null ? await prepare(sides, difference, request) : before.amount
  const missing = request.runs - (before?.recorded.runs.length ?? 0)
  const recorded = await record(sides, missing, request)
  const all = { ...recorded, runs: [...(before?.recorded.runs ?? []), ...recorded.runs] }
  writeFileSync(file, JSON.stringify({ recorded: all, amount }))
  return { recorded: all, amount }
}

type Sides = Readonly<Record<'base' | 'head', string>>

async function prepare(sides: Sides, difference: Difference, request: PoolRequest): Promise<number | null> {
  const { files, paths } = programs[request.language]
  for (const side of [sides.base, sides.head]) {
    rmSync(side, { recursive: true, force: true })
    write(side, { ...files, [paths.text]: withHeld(request.language, files[paths.text]!) })
  }
  if (difference.kind === 'slowdown') return calibrate(sides, difference, request)
  write(sides.head, difference.files)
  return null
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}

function slowed(language: Language, { file, find, put }: Slowdown, r: number): Record<string, string> {
  const program = programs[language]
  const name = program.paths[file]
  const text = withHeld(language, program.files[name]!)
  if (!text.includes(find)) throw new Error(`${find} is not in ${name}`)
  return { [name]: text.replace(find, () => put.replaceAll('{r}', String(r))) }
}

/** How many runs tell how much slower an amount is, how many amounts are tried, and how near is near enough (natural
 *  logarithm of the ratio of what is seen to what is wanted). */
const probing = { runs: 3, amounts: 7, near: 0.3 }

/** How much of it makes the benchmark so much slower as profiled runs see it: what is timed otherwise is not what they
 *  see, since they are neither inlined nor warmed up alike. */
async function calibrate(
  sides: Sides,
  { slowdown, size }: Extract<Difference, { kind: 'slowdown' }>,
  request: PoolRequest,
): Promise<number> {
  const known = amountElsewhere(slowdown.kind, size, request)
  if (known !== null) {
    write(sides.head, slowed(request.language, slowdown, known))
    return known
  }
  let amount = 8
  let best = { amount, miss: Number.POSITIVE_INFINITY }
  for (let i = 0; i < probing.amounts; i++) {
    write(sides.head, slowed(request.language, slowdown, amount))
    const { why } = findingsIn(await record(sides, probing.runs, request), { renames: new Map(), ratio: null })
    const seen = why.change?.estimate ?? 0
    const miss = Math.abs(Math.log(Math.max(seen, 0.001) / size))
    if (miss < best.miss) best = { amount, miss }
    if (miss < probing.near) break
    const next = Math.round(amount * Math.min(16, Math.max(1 / 16, size / Math.max(seen, 0.001))))
    amount = Math.max(1, Math.min(next === amount ? amount + 1 : next, 1_000_000))
  }
  write(sides.head, slowed(request.language, slowdown, best.amount))
  return best.amount
}

/** What another runtime of the language took for it, or for another size of it: near enough, and the pool shows what
 *  came of it. */
function amountElsewhere(kind: string, size: number, { folder, language }: PoolRequest): number | null {
  const ofKind = (percent: number) => new RegExp(`^${language}-[\\d-]*${kind.replace(/\W+/g, '-')}-${percent}$`)
  for (const known of [size, 0.05, 0.2]) {
    const name = readdirSync(folder).find((one) => ofKind(Math.round(known * 100)).test(one))
    const file = path.join(folder, name ?? '', 'pool.json')
    if (name === undefined || !existsSync(file)) continue
    const { amount } = JSON.parse(readFileSync(file, 'utf8')) as Pool
    // A quadratic step costs the square of its amount.
    const more = kind === 'quadratic' ? Math.sqrt(size / known) : size / known
    if (amount !== null) return Math.max(1, Math.round(amount * more))
  }
  return null
}

async function record(sides: Sides, runs: number, request: PoolRequest): Promise<Recorded> {
  const cleanup = createCleanup()
  try {
    const { run, benchmark, setUp } = programs[request.language]
    const [command, ...args] = setUp ?? []
    if (command !== undefined)
      for (const cwd of [sides.base, sides.head]) execFileSync(command, args, { cwd, env: request.environment })
    return await recordRuns(
      {
        suite: {
          run,
          benchFiles: ['**/*.bench.js'],
          workingDirectory: '.',
          results: null,
          format: 'auto',
          launchTimeoutSeconds: 120,
        },
        benchmark,
        sides,
        renames: new Map(),
        effort: { runs, mostRuns: runs, warmUpSeconds: 0.3, seconds: request.seconds, mostSeconds: null },
        ratio: null,
      },
      {
        clock: systemClock,
        signal: new AbortController().signal,
        cleanup,
        environment: request.environment,
        secrets: [],
        chance: createRandom(request.seed),
        // Built, since Node 20 reads no TypeScript.
        runner: path.resolve(import.meta.dirname, '../../dist/runners/node/index.js'),
        temporary: borrowFolder(cleanup).path,
      },
    )
  } finally {
    await cleanup.release()
  }
}
