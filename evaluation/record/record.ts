/** The room record/: makes recordings of the project's own suites of fixed work. Takes a folder and a
 *  number of pairs, gives one line of JSON a pair. Never decides anything about them.
 *
 *  This file: pairs of every suite, pairing and slowdown, in random order, appended to one file a suite. */

import { appendFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { PairSource } from '../../src/measure/source.ts'
import type { Launch, Pairing } from '../../src/model/run.ts'
import { createRandom, type Random } from '../../src/statistics/random.ts'
import { type Checkouts, checkOut, plainName } from '../suites/checkouts.ts'
import { type Language, type Suite, suitesHere } from '../suites/suites.ts'

export interface RecordPlan {
  readonly languages: readonly Language[]
  /** Names of suites and pairings; null: all that can run. */
  readonly suites: readonly string[] | null
  readonly pairings: readonly Pairing[] | null
  /** Extra work of head in the pairs of one round, in random order; 0 is the same program. */
  readonly slowdowns: readonly number[]
  /** Rounds. */
  readonly pairs: number
  readonly seed: string
}

/** Samples of a benchmark that are kept of one launch: evenly spread over it, so that they stay aligned. */
const mostSamples = 60

interface Recorded {
  readonly checkouts: Checkouts
  readonly sources: readonly PairSource[]
}

export async function record(folder: string, plan: RecordPlan): Promise<void> {
  const { pairs, seed } = plan
  if (!(Number.isInteger(pairs) && pairs > 0))
    throw new Error(`--pairs: found ${pairs}, expected a whole number above 0`)
  const tell = (words: string) => process.stderr.write(`${words}\n`)
  const temporary = mkdtempSync(path.join(os.tmpdir(), 'benchgate-record-'))
  mkdirSync(folder, { recursive: true })
  try {
    const random = createRandom(`record ${seed}`)
    const here = suitesHere(plan.languages, temporary, tell)
    const suites = here.filter(({ name }) => plan.suites === null || plan.suites.includes(name))
    const all: Recorded[] = []
    for (const suite of suites) all.push(await openAll(suite, plan.pairings, temporary, random))
    for (let round = 0; round < pairs; round++) {
      tell(`round ${round + 1} of ${pairs}`)
      for (const one of all) await recordRound(one, plan.slowdowns, folder, random)
    }
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}

/** One source for all pairs of a pairing, so that calibrating is done once, as it is in a gate. */
async function openAll(
  suite: Suite,
  pairings: RecordPlan['pairings'],
  temporary: string,
  random: Random,
): Promise<Recorded> {
  const checkouts = checkOut(suite, path.join(temporary, suite.name), random)
  const sources: PairSource[] = []
  for (const pairing of Object.keys(suite.run) as Pairing[])
    if (pairings === null || pairings.includes(pairing)) sources.push(await checkouts.open(pairing))
  return { checkouts, sources }
}

async function recordRound(
  { checkouts, sources }: Recorded,
  slowdowns: readonly number[],
  folder: string,
  random: Random,
): Promise<void> {
  const { name } = checkouts.suite
  const kinds = sources.flatMap((source) => slowdowns.map((slower) => ({ source, slower })))
  for (const { source, slower } of random.shuffle(kinds)) {
    checkouts.slow(() => slower)
    const start = Date.now() / 1000
    const { first, base, head } = await source.measure(1, null)
    const seconds = Math.round(1000 * (Date.now() / 1000 - start)) / 1000
    const kind = { suite: `own-${name}`, mode: source.pairing, slower, first }
    const load = os.loadavg()[0]!
    const line = { ...kind, start, seconds, load, base: nanoseconds(base), head: nanoseconds(head) }
    appendFileSync(path.join(folder, `own-${name}.jsonl`), `${JSON.stringify(line)}\n`)
  }
}

/** Samples by benchmark; the one value of a tool that keeps none. */
function nanoseconds(launch: Launch): Record<string, number[]> {
  const entries = launch.benchmarks.map(({ name, metrics: [time] }): [string, number[]] => {
    const samples = time?.samples ?? [time!.value]
    const step = Math.ceil(samples.length / mostSamples)
    const kept = samples.filter((_, i) => i % step === 0)
    return [plainName(name), kept.map((value) => Number((value * 1e9).toPrecision(4)))]
  })
  return Object.fromEntries(entries)
}
