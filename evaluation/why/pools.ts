/** Recorded runs, kept on disk so that an answer can be looked at again without measuring again: one folder for each
 *  kind of slowdown, size and runtime, with both sides' sources and what was recorded of them. */

import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Recorded, recordRuns } from '../../src/explain/explain.ts'
import { createCleanup } from '../../src/host/cleanup.ts'
import { systemClock } from '../../src/host/clock.ts'
import { borrowFolder } from '../../src/host/temporary.ts'
import { createRandom } from '../../src/statistics/random.ts'
import { type Language, type Program, programs, type Slowdown, withHeld } from './programs.ts'

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

/** A pool, and by how much timing had the program slower when it was made; null for what is not slower. */
export interface Pool {
  readonly recorded: Recorded
  readonly timed: number | null
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
  const timed = before === null ? prepare(sides, difference, request) : before.timed
  const missing = request.runs - (before?.recorded.runs.length ?? 0)
  const recorded = await record(sides, missing, request)
  const all = { ...recorded, runs: [...(before?.recorded.runs ?? []), ...recorded.runs] }
  writeFileSync(file, JSON.stringify({ recorded: all, timed }))
  return { recorded: all, timed }
}

type Sides = Readonly<Record<'base' | 'head', string>>

function prepare(sides: Sides, difference: Difference, request: PoolRequest): number | null {
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

/** How much of it makes the program so much slower, by the least of some times that are taken in turn. */
function calibrate(
  sides: Sides,
  { slowdown, size }: Extract<Difference, { kind: 'slowdown' }>,
  { language, environment }: PoolRequest,
): number {
  const program = programs[language]
  let r = 8
  let got = 0
  for (let i = 0; i < 8; i++) {
    write(sides.head, slowed(language, slowdown, r))
    got = ratioOf(sides, program, environment) - 1
    if (got > size * 0.85 && got < size * 1.2) break
    const next = got < 0.004 ? r * 4 : Math.round((r * size) / got)
    r = Math.max(1, Math.min(next === r ? r + 1 : next, 200_000))
  }
  return got
}

function ratioOf({ base, head }: Sides, { timing }: Program, environment: NodeJS.ProcessEnv): number {
  const [command, ...args] = timing as [string, ...string[]]
  const least = { base: Number.POSITIVE_INFINITY, head: Number.POSITIVE_INFINITY }
  for (let i = 0; i < 3; i++)
    for (const [side, cwd] of [['base', base] as const, ['head', head] as const])
      least[side] = Math.min(
        least[side],
        Number(execFileSync(command, args, { cwd, encoding: 'utf8', env: environment })),
      )
  return least.head / least.base
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
