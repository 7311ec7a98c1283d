/** `node evaluation/why/main.ts --pools FOLDER`: how often the guilty function is named first, and how often something is
 *  named where nothing is slower. Makes programs with one slowdown each, records a pool of profiled runs of each, and
 *  draws trials of five runs from it. Pools stay in the folder, so that a second call draws anew without measuring.
 *  `--recorded` draws from the pools that are there, and measures nothing. `--runtime FOLDER` comes first on PATH:
 *  another Node or Python. Each language needs its own tools, C and Rust also perf or valgrind. */

import { execFileSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { usualEffort } from '../../src/explain/collect/pace.ts'
import { findingsIn, isClear, moreRuns, type Recorded } from '../../src/explain/explain.ts'
import type { Why } from '../../src/model/why.ts'
import { createRandom, type Random } from '../../src/statistics/random.ts'
import { median } from '../../src/statistics/robust.ts'
import { type Difference, isRecorded, type Pool, type PoolRequest, poolOf } from './pools.ts'
import { type Language, programs, withHeld } from './programs.ts'

const { values } = parseArgs({
  options: {
    languages: { type: 'string', default: 'node,python' },
    sizes: { type: 'string', default: '0.05,0.2' },
    pool: { type: 'string', default: '20' },
    trials: { type: 'string', default: '200' },
    seconds: { type: 'string', default: '0.8' },
    seed: { type: 'string', default: 'why' },
    kinds: { type: 'string', default: '' },
    pools: { type: 'string', default: path.join(tmpdir(), 'benchgate-why-pools') },
    runtime: { type: 'string', default: '' },
    recorded: { type: 'boolean', default: false },
  },
})

const environment =
  values.runtime === ''
    ? process.env
    : { ...process.env, PATH: `${values.runtime}${path.delimiter}${process.env['PATH']}` }

const versions: Readonly<Record<Language, readonly [string, string]>> = {
  node: ['node', '--version'],
  python: ['python3', '--version'],
  go: ['go', 'version'],
  c: ['cc', '-dumpfullversion'],
  rust: ['rustc', '--version'],
}

function versionOf(language: Language): string {
  const [command, ...args] = versions[language]
  const told = execFileSync(command, args, { encoding: 'utf8', env: environment })
  return /\d+(?:\.\d+)+/.exec(told)?.[0] ?? ''
}

/** Findings of trials, each of runs of the pool without putting back: of five, and of more where it is not clear. */
function trials(recorded: Recorded, confirmed: number | null, random: Random): Why[] {
  return Array.from({ length: Number(values.trials) }, () => {
    const left = [...recorded.runs]
    const runs: Recorded['runs'][number][] = []
    const request = { renames: new Map<string, string>(), ratio: confirmed }
    for (;;) {
      const more = runs.length === 0 ? usualEffort.runs : moreRuns
      for (let i = 0; i < more && left.length > 0 && runs.length < usualEffort.mostRuns; i++)
        runs.push(left.splice(Math.floor(random.next() * left.length), 1)[0]!)
      const isLast = runs.length >= usualEffort.mostRuns || left.length === 0
      const { why } = findingsIn({ ...recorded, runs }, request, !isLast)
      if (isLast || isClear(why)) return why
    }
  })
}

function share(all: readonly Why[], test: (why: Why) => boolean): string {
  return String(Math.round((all.filter(test).length / all.length) * 1000) / 10)
}

function meanRuns(all: readonly Why[]): string {
  return (all.reduce((sum, { runs }) => sum + runs, 0) / all.length).toFixed(1)
}

/** `loop 97 %, …`: what is named first beside what should be, and why nothing is. */
function others(all: readonly Why[], guilty: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const { functions, doubt } of all) {
    const name = functions[0]?.name
    if (name !== undefined && guilty.includes(name)) continue
    const text = name ?? doubt?.code ?? 'nothing'
    counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return [...counts].map(([text, count]) => `${text} ${Math.round((count / all.length) * 100)}`).join(', ')
}

/** Of a pool: a row of a table. What is named first, or that nothing is, in trials behind a gate that says `gates`, and in
 *  trials alone. */
function told(label: string, { recorded, amount }: Pool, guilty: readonly string[], gates: number): string {
  const random = createRandom(`${values.seed} ${label}`)
  const samples = recorded.runs.flatMap(({ base, head }) =>
    [base, head].map((one) => Math.round(one.samples.reduce((sum, { weight }) => sum + weight, 0))),
  )
  const alone = trials(recorded, null, random)
  const gated = trials(recorded, gates, random)
  const changes = alone.map(({ change }) => change!.estimate).toSorted((a, b) => a - b)
  const isRight = ({ functions: [one] }: Why) =>
    guilty.length === 0 ? one === undefined : one !== undefined && guilty.includes(one.name)
  const cells = [
    label,
    amount ?? '',
    `${(changes[changes.length >> 1]! * 100).toFixed(1)} %`,
    `${Math.min(...samples)}`,
    guilty.length === 0 ? 'nothing' : guilty.join(' or '),
    ...[gated, alone].flatMap((all) => [`${share(all, isRight)} %`, meanRuns(all), others(all, guilty)]),
  ]
  return `| ${cells.join(' | ')} |`
}

/** The same code, from a pool of anything: each run of base beside the next one, further apart than a pair is. */
function againstItself({ recorded }: Pool): Pool {
  const { runs, counts, roots } = recorded
  const middle = median(runs.map(({ ratio }) => ratio))
  const same = runs.map((run, i) => ({ ...run, head: runs[(i + 1) % runs.length]!.base, ratio: run.ratio / middle }))
  const base = { base: counts.base, head: counts.base }
  return {
    recorded: { ...recorded, runs: same, counts: base, roots: { base: roots.base, head: roots.base } },
    amount: null,
  }
}

async function evaluate(language: Language): Promise<void> {
  const version = versionOf(language)
  const program = programs[language]
  const request: PoolRequest = {
    folder: path.resolve(values.pools),
    language,
    runs: Number(values.pool),
    seconds: Number(values.seconds),
    seed: values.seed,
    environment,
  }
  const wanted = (kind: string) => values.kinds === '' || values.kinds.split(',').includes(kind)
  const one = async (kind: string, difference: Difference, guilty: readonly string[]) => {
    const label = `${language} ${version} ${kind}`
    if (values.recorded && !isRecorded(label, request)) return
    try {
      const pool = await poolOf(label, difference, request)
      console.log(told(label, pool, guilty, difference.kind === 'slowdown' ? 1 + difference.size : wrongRatio))
      console.log(told(`${label}, its base against itself`, againstItself(pool), [], wrongRatio))
    } catch (error) {
      console.log(`${label} could not be recorded: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  for (const size of values.sizes.split(',').map(Number))
    for (const slowdown of program.slowdowns)
      if (wanted(slowdown.kind))
        await one(`${slowdown.kind} ${Math.round(size * 100)}`, { kind: 'slowdown', slowdown, size }, slowdown.guilty)
  for (const [kind, changes] of Object.entries({ 'same code': {}, ...program.refactorings }))
    if (wanted(kind)) await one(kind, { kind: 'refactoring', files: refactored(language, changes) }, [])
}

/** Every file of the program that a refactoring changes, and those that it adds. */
function refactored(
  language: Language,
  changes: Readonly<Record<string, string | readonly (readonly [find: string, put: string])[]>>,
): Record<string, string> {
  const { files } = programs[language]
  return Object.fromEntries(
    Object.entries(changes).map(([file, change]) => {
      if (typeof change === 'string') return [file, change]
      let text = withHeld(language, files[file]!)
      for (const [find, put] of change) {
        if (!text.includes(find)) throw new Error(`${find} is not in ${file}`)
        text = text.replace(find, () => put)
      }
      return [file, text]
    }),
  )
}

/** What a gate that is wrong says of the same code. */
const wrongRatio = 1.06

const began = Date.now()
console.log(
  `| pool | amount | slower by | samples from | first | gate | runs | otherwise | alone | runs | otherwise |
|---|--:|--:|--:|---|--:|--:|---|--:|--:|---|`,
)
for (const language of values.languages.split(',') as Language[]) await evaluate(language)
console.log(
  `${Math.round((Date.now() - began) / 1000)} s, seed ${values.seed}, pools of ${values.pool} runs, ${values.trials} trials of ${usualEffort.runs} to ${usualEffort.mostRuns} runs`,
)
