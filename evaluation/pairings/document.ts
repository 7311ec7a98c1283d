/** The measured pairings as one table, and what its columns mean. */

import type { Pairing } from '../../src/model/run.ts'
import { createRandom } from '../../src/statistics/random.ts'
import { mean } from '../../src/statistics/robust.ts'
import { shareWithInterval, table } from '../report/table.ts'
import { usualCount } from '../suites/suites.ts'
import {
  biasByBenchmark,
  biasOf,
  type Coverage,
  coverageOf,
  type Estimate,
  errorsOf,
  type Gain,
  gainOver,
  orderEffectOf,
  type Scatter,
  scatterOf,
  windowLength,
} from './estimates.ts'
import type { Measured } from './measure.ts'
import { slowdowns } from './schedule.ts'

export interface Row {
  readonly suite: string
  readonly pairing: Pairing
  readonly atOnce: number
  readonly pairs: number
  /** Wall seconds of one pair. */
  readonly seconds: number
  readonly scatter: Scatter
  /** Against `rounds` of the same suite, or several pairs at once against one at a time; null where that was not
   *  measured. */
  readonly gain: Readonly<Record<keyof Scatter, Gain>> | null
  /** By slowdown, then the control. */
  readonly bias: readonly Estimate[]
  /** The benchmark that is furthest off, over all its slowdowns. */
  readonly furthest: { readonly benchmark: string; readonly bias: Estimate }
  readonly coverage: Coverage
  readonly order: Estimate
}

/** Fewer pairs tell nothing. */
const fewestPairs = 4

export function rowsOf(measured: readonly Measured[], seed: string): Row[] {
  const enough = measured.filter(({ pairs }) => pairs.length >= fewestPairs)
  return enough.map((one) => {
    const { suite, pairing, atOnce, pairs } = one
    const own = costed(one)
    const alone = enough.filter((other) => other.suite === suite && other.atOnce === 1)
    const rounds = alone.find((other) => other.pairing === 'rounds')
    const reference = rounds ?? (atOnce > 1 ? alone.find((other) => other.pairing === pairing) : undefined)
    const gain = (spread: keyof Scatter) =>
      gainOver(costed(reference!), own, spread, createRandom(`gain ${seed} ${suite.name} ${pairing}`))
    return {
      suite: suite.words,
      pairing,
      atOnce,
      pairs: pairs.length,
      seconds: mean(own.seconds),
      scatter: scatterOf(own.errors),
      gain: reference === undefined ? null : { robust: gain('robust'), plain: gain('plain') },
      bias: [...slowdowns, null].map((slowdown) => biasOf(pairs, own.errors, slowdown)),
      furthest: furthestOf(suite.benchmarks, biasByBenchmark(own.errors)),
      coverage: coverageOf(pairs, pairing),
      order: orderEffectOf(pairs, own.errors),
    }
  })
}

function furthestOf(benchmarks: readonly string[], biases: readonly Estimate[]): Row['furthest'] {
  const all = biases.map((bias, b) => ({ benchmark: benchmarks[b]!, bias }))
  return all.reduce((far, one) => (Math.abs(one.bias.value) > Math.abs(far.bias.value) ? one : far))
}

function costed({ pairs, pairing }: Measured) {
  return { errors: pairs.map((pair) => errorsOf(pair, pairing)), seconds: pairs.map(({ seconds }) => seconds) }
}

export interface Conditions {
  readonly machine: string
  readonly minutes: number
  readonly seed: string
  /** Load average over a minute, before and after. */
  readonly load: readonly [number, number]
  readonly date: string
}

export function pairingsTable(rows: readonly Row[]): string {
  const head = [
    'suite',
    'pairing',
    'pairs',
    's a pair',
    'scatter, robust',
    'plain',
    'gain, robust',
    'plain',
    ...slowdowns.map((slowdown) => (slowdown === 0 ? 'bias at 0' : `at ${Math.round(100 * slowdown)} %`)),
    'control',
    'furthest off',
    'going first',
    'coverage by benchmark',
    'by slowdown',
  ]
  return table(
    head,
    rows.map((row) => [
      row.suite,
      row.atOnce === 1 ? row.pairing : `${row.pairing}, ${row.atOnce} at once`,
      String(row.pairs),
      row.seconds.toFixed(2),
      `${figure(100 * row.scatter.robust)} %`,
      `${figure(100 * row.scatter.plain)} %`,
      gainShown(row.gain?.robust),
      gainShown(row.gain?.plain),
      ...row.bias.map(estimateShown),
      `${row.furthest.benchmark} ${estimateShown(row.furthest.bias)}`,
      estimateShown(row.order),
      shareWithInterval(row.coverage.byBenchmark),
      shareWithInterval(row.coverage.bySlowdown),
    ]),
  )
}

function gainShown(gain: Gain | undefined): string {
  return gain === undefined ? '' : `${figure(gain.value)} (${figure(gain.low)}–${figure(gain.high)})`
}

/** In per cent points. */
function estimateShown({ value, error }: Estimate): string {
  return Number.isFinite(value)
    ? `${value >= 0 ? '+' : '−'}${Math.abs(100 * value).toFixed(2)} ± ${(100 * error).toFixed(2)}`
    : ''
}

function figure(value: number): string {
  return String(value >= 100 ? Math.round(value) : Number(value.toPrecision(2)))
}

/** What there is no row of or fewer pairs than there could be, and why. */
export function missingOf(measured: readonly Measured[]): string[] {
  return measured.flatMap(({ suite, pairing, pairs, stopped }) => {
    if (pairs.length >= fewestPairs && stopped === null) return []
    return [`${suite.words}, ${pairing}: ${pairs.length} pairs (${stopped ?? 'too little time'})`]
  })
}

export function pairingsDocument(rows: readonly Row[], missing: readonly string[], conditions: Conditions): string {
  const { machine, minutes, seed, load, date } = conditions
  return `# What each pairing is worth

Measured by \`npm run evaluate -- pairings\`, with Benchgate's own code, in one run of ${minutes} minutes on ${date}.

${machine}. Load average ${load[0].toFixed(2)} before, ${load[1].toFixed(2)} after (what is measured adds 1 to 2). Seed \`${seed}\`.

${pairingsTable(rows)}
${missing.map((line) => `\nNot measured, or not to the end: ${line}.\n`).join('')}
Base and head are the same files. How often a benchmark repeats its unit of work is a number that it reads: ${usualCount} on base, and on
head 0, 1, 2, 3, 5 or 10 % more. In every pair each of six benchmarks has another of these slowdowns, so that whatever the machine
does meets all of them alike; they change places from pair to pair. A seventh, the control, is never slowed. All suites and
pairings take turns, a pair at a time, and get the same time.

- **scatter**: standard deviation of one pair's log-ratio, from the median absolute deviation and plain; the geometric mean
  over the benchmarks.
- **gain**: how many times less measuring time than \`rounds\` of the same suite needs for the same certainty, which is the
  ratio of σ² × time. In brackets an interval of 90 % from resampled pairs.
- **bias** and **control**: how far the estimate is off, in per cent points ± standard error. Twice the error or more
  happens by chance in one figure of twenty.
- **furthest off**: the benchmark with the largest bias over all its slowdowns.
- **going first**: how much slower a side is for going first within the pair. The order is balanced, so that it cancels.
- **coverage**: of the intervals of 95 % that a gate prints after ${windowLength} pairs, how many hold what is true (in
  brackets: what these counts allow, with 95 % confidence): of each benchmark over consecutive pairs, and of each slowdown,
  whichever benchmark had it.
`
}

/** Where what other runs measured begins, which a person has put together. */
const apartTitle = '\n## Measured apart\n'

/** That part of the document as it was. */
export function measuredApart(before: string): string {
  const at = before.indexOf(apartTitle)
  return at < 0 ? '' : before.slice(at)
}
