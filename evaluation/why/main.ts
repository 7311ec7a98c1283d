/** `node evaluation/why/main.ts`: how often the guilty function is named first, and how often something is named where
 *  nothing is slower. Makes programs with one slowdown each, records a pool of profiled runs of each, and draws trials
 *  of five runs from it. Needs python3 for the Python half; says what it took. */

import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { findingsIn, type Recorded, recordRuns } from '../../src/explain/explain.ts'
import { createCleanup } from '../../src/host/cleanup.ts'
import { systemClock } from '../../src/host/clock.ts'
import { borrowFolder } from '../../src/host/temporary.ts'
import type { Why } from '../../src/model/why.ts'
import { createRandom } from '../../src/statistics/random.ts'
import { type Language, node, type Program, python, type Slowdown, withHeld } from './programs.ts'

const { values } = parseArgs({
  options: {
    languages: { type: 'string', default: 'node,python' },
    sizes: { type: 'string', default: '0.05,0.2' },
    pool: { type: 'string', default: '20' },
    trials: { type: 'string', default: '200' },
    seconds: { type: 'string', default: '0.8' },
    seed: { type: 'string', default: 'why' },
    kinds: { type: 'string', default: '' },
    'controls-only': { type: 'boolean', default: false },
  },
})

const runsOfTrial = 5
const random = createRandom(values.seed)
const programs: Readonly<Record<Language, Program>> = { node, python }

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}

function timed(folder: string, { timing }: Program): number {
  const [command, ...args] = timing as [string, ...string[]]
  const once = () => Number(execFileSync(command, args, { cwd: folder, encoding: 'utf8' }))
  return Math.min(once(), once(), once())
}

function slowed(language: Language, { file, find, put }: Slowdown, r: number): Record<string, string> {
  const program = programs[language]
  const name = program.paths[file]
  const text = withHeld(language, program.files[name]!)
  if (!text.includes(find)) throw new Error(`${find} is not in ${name}`)
  return { [name]: text.replace(find, () => put.replaceAll('{r}', String(r))) }
}

/** How much of it makes the program so much slower, by the least of some times. */
function calibrate(language: Language, slowdown: Slowdown, size: number, base: string, head: string): [number, number] {
  const program = programs[language]
  const before = timed(base, program)
  let r = 8
  let got = 0
  for (let i = 0; i < 7; i++) {
    write(head, slowed(language, slowdown, r))
    got = timed(head, program) / before - 1
    if (got > size * 0.85 && got < size * 1.2) break
    const next = got < 0.004 ? r * 4 : Math.round((r * size) / got)
    r = Math.max(1, Math.min(next === r ? r + 1 : next, 200_000))
  }
  write(head, slowed(language, slowdown, r))
  return [r, got]
}

async function record(language: Language, base: string, head: string, runs: number): Promise<Recorded> {
  const cleanup = createCleanup()
  try {
    const { run, benchmark } = programs[language]
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
        sides: { base, head },
        renames: new Map(),
        effort: { runs, warmUpSeconds: 0.3, seconds: Number(values.seconds), mostSeconds: null },
        ratio: null,
      },
      {
        clock: systemClock,
        signal: new AbortController().signal,
        cleanup,
        environment: process.env,
        secrets: [],
        chance: random,
        runner: path.resolve(import.meta.dirname, '../../src/measure/runners/node/main.ts'),
        temporary: borrowFolder(cleanup).path,
      },
    )
  } finally {
    await cleanup.release()
  }
}

/** Findings of trials, each of five runs of the pool without putting back. */
function trials(recorded: Recorded, confirmed: number | null): Why[] {
  return Array.from({ length: Number(values.trials) }, () => {
    const left = [...recorded.runs]
    const runs = Array.from({ length: runsOfTrial }, () => left.splice(Math.floor(random.next() * left.length), 1)[0]!)
    return findingsIn({ ...recorded, runs }, { renames: new Map(), ratio: confirmed }).why
  })
}

function share(all: readonly Why[], test: (why: Why) => boolean): string {
  return `${Math.round((all.filter(test).length / all.length) * 100)}`.padStart(4)
}

function freshPair(language: Language, folder: string): [string, string] {
  const { files, paths } = programs[language]
  const [base, head] = ['base', 'head'].map((side) => path.join(folder, side)) as [string, string]
  const text = withHeld(language, files[paths.text]!)
  for (const side of [base, head]) {
    rmSync(side, { recursive: true, force: true })
    write(side, { ...files, [paths.text]: text })
  }
  return [base, head]
}

async function control(language: Language, kind: string, folder: string): Promise<void> {
  const [base, head] = freshPair(language, folder)
  if (kind === 'refactored') {
    const { files, paths, refactorings } = programs[language]
    let text = withHeld(language, files[paths.text]!)
    for (const [find, put] of refactorings) text = text.replace(find, () => put)
    write(head, { [paths.text]: text })
  }
  const recorded = await record(language, base, head, Number(values.pool))
  const alone = trials(recorded, null)
  const gated = trials(recorded, 1.06)
  const names = [...new Set([...alone, ...gated].flatMap(({ functions }) => functions.map(({ name }) => name)))]
  console.log(
    `${language.padEnd(7)} ${kind.padEnd(20)}        named nothing: ${share(alone, ({ functions }) => functions.length === 0)} %; behind a gate that is wrong: ${share(gated, ({ functions }) => functions.length === 0)} %  ${names.join(', ')}`,
  )
}

async function cell(language: Language, slowdown: Slowdown, size: number, folder: string): Promise<void> {
  const [base, head] = freshPair(language, folder)
  const [r, got] = calibrate(language, slowdown, size, base, head)
  const recorded = await record(language, base, head, Number(values.pool))
  const fewest = Math.min(
    ...recorded.runs.map(({ base }) => Math.round(base.samples.reduce((n, one) => n + one.weight, 0))),
  )
  const alone = trials(recorded, null)
  const gated = trials(recorded, 1 + got)
  const first = ({ functions: [one] }: Why) => one !== undefined && slowdown.guilty.includes(one.name)
  const wrong = ({ functions: [one] }: Why) => one !== undefined && !slowdown.guilty.includes(one.name)
  const changes = alone.map(({ change }) => change!.estimate).toSorted((a, b) => a - b)
  console.log(
    `${language.padEnd(7)} ${slowdown.kind.padEnd(20)} ${(size * 100).toFixed(0).padStart(3)} % (r ${r}, timed ${(got * 100).toFixed(1)} %)  first: ${share(gated, first)} %, wrong: ${share(gated, wrong)} %; without a gate first: ${share(alone, first)} %, wrong: ${share(alone, wrong)} %; change ${(changes[changes.length >> 1]! * 100).toFixed(1)} %, at least ${fewest} samples`,
  )
}

const folder = mkdtempSync(path.join(tmpdir(), 'why-'))
const began = Date.now()
try {
  for (const language of values.languages.split(',') as Language[]) {
    // A part of the kinds is a part of a longer evaluation.
    for (const kind of values.kinds === '' ? ['same code', 'refactored'] : []) await control(language, kind, folder)
    if (values['controls-only']) continue
    for (const slowdown of programs[language].slowdowns) {
      if (values.kinds !== '' && !values.kinds.split(',').includes(slowdown.kind)) continue
      for (const size of values.sizes.split(',').map(Number)) await cell(language, slowdown, size, folder)
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
  console.log(
    `${Math.round((Date.now() - began) / 1000)} s, seed ${values.seed}, ${process.version}, ${values.pool} runs a pool, ${values.trials} trials`,
  )
}
