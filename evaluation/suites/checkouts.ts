/** Two checkouts of a suite, and the sources of pairs that Benchgate makes of them. */

import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createCleanup } from '../../src/host/cleanup.ts'
import { systemClock } from '../../src/host/clock.ts'
import { suiteEnvironment } from '../../src/measure/checkout/suite-environment.ts'
import { choosePairing } from '../../src/measure/choice/pairing.ts'
import { runnersName } from '../../src/measure/lockstep/harnesses/harness.ts'
import { runnersFolder } from '../../src/measure/runners/folder.ts'
import type { PairSource } from '../../src/measure/source.ts'
import type { PairedPlan } from '../../src/measure/suite.ts'
import type { Pairing, Side } from '../../src/model/run.ts'
import type { Random } from '../../src/statistics/random.ts'
import { type Suite, usualCount } from './suites.ts'

export interface Checkouts {
  readonly suite: Suite
  /** A source that is warmed up, of lockstep with so many pairs at the same time. Throws a Failure where the suite
   *  cannot be measured this way. */
  open(pairing: Pairing, atOnce?: number): Promise<PairSource>
  /** From the next launch on, head does this share more work of each benchmark. */
  slow(share: (benchmark: string) => number): void
}

/** What a pair may take follows from budget and rounds, as in a gate: 2.7 s here, and 3.8 s in lockstep. */
const plan = { minRounds: 8, maxRounds: 30, budgetSeconds: 120 }
const lockstepSeconds = 60

const root = path.resolve(import.meta.dirname, '../..')

/** @param folder an empty one of its own. */
export function checkOut(suite: Suite, folder: string, random: Random): Checkouts {
  const directories = { base: path.join(folder, 'base'), head: path.join(folder, 'head') }
  const temporary = path.join(folder, 'temporary')
  mkdirSync(temporary, { recursive: true })
  for (const side of ['base', 'head'] as const) {
    mkdirSync(directories[side])
    for (const file of suite.files) copyFileSync(file, path.join(directories[side], path.basename(file)))
    writeWork(suite, directories[side], () => 0)
  }
  return {
    suite,
    async open(pairing, atOnce = 1) {
      const { source } = await choosePairing(
        { ...planFor(suite, pairing), pairsAtOnce: atOnce },
        placesOf(directories),
        ...portsFor(),
      )
      await source.warmUp()
      return source
    },
    slow: (share) => writeWork(suite, directories.head, share),
  }

  function portsFor() {
    const runner = path.join(root, 'src/measure/runners/node/main.ts')
    const program = { ...process.env, PATH: `${path.dirname(process.execPath)}:${process.env['PATH']}` }
    const shared = {
      signal: new AbortController().signal,
      cleanup: createCleanup(),
      secrets: [],
      temporary,
    }
    const environment = { ...suiteEnvironment(program, []), [runnersName]: runnersFolder(runner) }
    const ports = { ...shared, environment: program, clock: systemClock, chance: random, runner }
    return [{ ...shared, environment }, ports] as const
  }
}

function planFor({ run, results }: Suite, pairing: Pairing): PairedPlan {
  return {
    ...plan,
    ...(pairing === 'lockstep' && { budgetSeconds: lockstepSeconds }),
    run: run[pairing]!,
    benchFiles: ['*.bench.mjs'],
    workingDirectory: '.',
    results: results[pairing] ?? null,
    format: 'auto',
    launchTimeoutSeconds: 120,
    pairing,
    threshold: 0.05,
    setup: null,
    setupTimeoutSeconds: 120,
    harness: 'base',
  }
}

function placesOf(directories: Readonly<Record<Side, string>>) {
  const placeOf = (side: Side) => ({ root: directories[side], workingDirectory: directories[side], keep: false })
  return { base: placeOf('base'), head: placeOf('head') }
}

function writeWork({ benchmarks }: Suite, directory: string, share: (benchmark: string) => number): void {
  const lines = benchmarks.map((name) => `${name} ${countFor(share(name))}\n`)
  writeFileSync(path.join(directory, 'work'), lines.join(''))
}

/** Repetitions with this share more work. */
function countFor(share: number): number {
  const count = usualCount * (1 + share)
  if (Math.abs(count - Math.round(count)) > 1e-6) throw new Error(`${share} more of ${usualCount} is no whole number`)
  return Math.round(count)
}

/** Of `bench_work.py::bench_json`, `suite.bench.mjs > json` or `work.BenchmarkJson-2`: json. */
export function plainName(name: string): string {
  return /(?:Benchmark)?([a-zA-Z]+)(?:-\d+)?$/.exec(name)?.[1]?.toLowerCase() ?? name
}
