/** Pairs of the same program on both sides, beside neighbours that keep the machine busy: one line of JSON a pair, with
 *  every metric that the tool printed. */

import { appendFileSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { systemClock } from '../../src/host/clock.ts'
import type { PairSource } from '../../src/measure/source.ts'
import { Failure } from '../../src/model/failure.ts'
import type { Metric } from '../../src/model/metric.ts'
import type { BenchmarkResult, Launch, Pair, Pairing } from '../../src/model/run.ts'
import type { Random } from '../../src/statistics/random.ts'
import { type Checkouts, checkOut, plainName } from '../suites/checkouts.ts'
import type { Suite } from '../suites/suites.ts'
import { startNeighbours } from './neighbours.ts'

export interface LoadedLine extends Pair {
  readonly suite: string
  readonly pairing: Pairing
  readonly neighbours: number
  readonly seconds: number
  /** Extra work of head by benchmark, as a share; what is read is freed of it. */
  readonly slowed?: Readonly<Record<string, number>>
}

export interface RecordOptions {
  readonly suites: readonly Suite[]
  readonly pairings: readonly Pairing[]
  readonly minutes: number
  readonly neighbours: number
  /** Share of extra work that half of head's benchmarks do in each pair, by chance; 0: none does. */
  readonly slower: number
  /** An empty folder. */
  readonly folder: string
  readonly file: string
  readonly random: Random
  readonly tell: (words: string) => void
}

interface Turn {
  readonly checkouts: Checkouts
  readonly source: PairSource
  count: number
  spent: number
}

/** In turns, all beside the neighbours; every pairing of every suite gets the same time. */
export async function recordLoaded(options: RecordOptions): Promise<void> {
  const { minutes, neighbours, slower, file, random, tell } = options
  const beside = startNeighbours(neighbours)
  try {
    const turns = await openAll(options)
    if (turns.length === 0) throw new Error('none of these suites supports any of these pairings')
    const began = systemClock.now()
    while (systemClock.now() - began < 60 * minutes) {
      const turn = turns.reduce((least, one) => (one.spent < least.spent ? one : least))
      const { suite } = turn.checkouts
      const slowed = Object.fromEntries(suite.benchmarks.map((name) => [name, random.next() < 0.5 ? slower : 0]))
      turn.checkouts.slow((name) => slowed[name]!)
      const started = systemClock.now()
      const pair = await turn.source.measure(turn.count + 1, null)
      const seconds = systemClock.now() - started
      turn.spent += seconds
      turn.count++
      const { pairing } = turn.source
      const line: LoadedLine = { suite: suite.name, pairing, neighbours, ...pair, seconds, slowed }
      appendFileSync(file, `${JSON.stringify(line)}\n`)
    }
    for (const { checkouts, source, count } of turns) tell(`${checkouts.suite.name}, ${source.pairing}: ${count} pairs`)
  } finally {
    beside.stop()
  }
}

async function openAll({ suites, pairings, folder, random, tell }: RecordOptions): Promise<Turn[]> {
  const turns: Turn[] = []
  for (const suite of suites) {
    const checkouts = checkOut(suite, path.join(folder, `of-${suite.name}`), random)
    for (const pairing of pairings) {
      if (suite.run[pairing] === undefined) continue
      try {
        turns.push({ checkouts, source: await checkouts.open(pairing), count: 0, spent: 0 })
      } catch (error) {
        if (!(error instanceof Failure)) throw error
        tell(`skipped: ${suite.words}, ${pairing}: ${error.message}`)
      }
    }
  }
  return turns
}

export function readLoaded(file: string): LoadedLine[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => freed(JSON.parse(line) as LoadedLine))
}

/** Head's times divided by the extra work that they hold. */
function freed({ head, slowed, ...line }: LoadedLine): LoadedLine {
  const benchmarks = head.benchmarks.map((one): BenchmarkResult => {
    const factor = 1 + (slowed?.[plainName(one.name)] ?? 0)
    if (one.status !== 'ok' || factor === 1) return one
    const metrics = one.metrics.map((metric) => (metric.unit === 's' ? divided(metric, factor) : metric))
    return { ...one, metrics }
  })
  return { ...line, ...(slowed && { slowed }), head: { ...head, benchmarks } }
}

function divided(metric: Metric, factor: number): Metric {
  const { value, samples } = metric
  return { ...metric, value: value / factor, ...(samples && { samples: samples.map((one) => one / factor) }) }
}

/** As if wall time were only shown where the tool gave processor time. */
export function byProcessorTime({ base, head, ...line }: LoadedLine): LoadedLine {
  const shown = (metric: Metric): Metric => (metric.name === 'time' ? { ...metric, role: 'information' } : metric)
  const launch = (one: Launch): Launch => ({
    ...one,
    benchmarks: one.benchmarks.map((row) => (hasBoth(row) ? { ...row, metrics: row.metrics.map(shown) } : row)),
  })
  return { ...line, base: launch(base), head: launch(head) }
}

export function hasBoth({ metrics }: BenchmarkResult): boolean {
  return ['time', 'cpu-time'].every((wanted) => metrics.some(({ name }) => name === wanted))
}
