/** The section of docs/evaluation.md on recordings that no rule was chosen with. */

import type { Estimated, HeldOutResult } from '../trials/held-out-recordings.ts'
import { type TrialPlan, together } from '../trials/plan.ts'
import { percent, share, shareWithInterval, table } from './table.ts'

/** @param results one a series, at least one. */
export function heldOutSection(results: readonly HeldOutResult[], plan: TrialPlan): string {
  return [
    `Recorded when every rule stood as it is, and read by nothing but this section: suites of fixed work in three languages, both
sides the same program, each series without a break, as a gate measures. One pair in five, by chance, has 5 % more work on head
and takes part in the last table alone. Once for each series, \`npm run evaluate -- --record --suites SUITE --pairings PAIRING --pairs 15
--slowdowns 0,0,0,0,0.05 --seed held-out-SUITE-PAIRING\`, and \`gzip -9\` of each file; \`npm run evaluate -- held-out\` prints this section.`,
    recordingsTable(results),
    `At a threshold of 0 % and a stated rate of ${plan.falseAlarmRate * 100} %, on windows of consecutive pairs (at most ${plan.windows} of each size), the sides of
each pair exchanged by chance, eight times a window: suites that alarm, and benchmarks. Then every benchmark slowed by multiplying head's times:
the share that is found. Windows overlap: intervals in brackets are as if they did not.`,
    windowsTable(results),
    `**Bias**: what is estimated of the same program, and beyond 5 % where head really does 5 % more of the same work; in points, each
with its standard error (jackknife over stretches of consecutive pairs), sides as they were measured.`,
    biasTable(results),
  ].join('\n\n')
}

function recordingsTable(results: readonly HeldOutResult[]): string {
  const rows = results.map(({ series }) => {
    const { recorded } = series
    const at = (seconds: number) => new Date(1000 * seconds).toISOString()
    return [
      series.name,
      String((series.unchanged ?? series.same).length),
      String(series.slower.reduce((sum, { pairs }) => sum + pairs.length, 0)),
      String(series.benchmarks.length),
      `${series.secondsPerPair.toFixed(1)} s`,
      recorded === undefined
        ? ''
        : `${at(recorded.from).slice(0, 16).replace('T', ' ')} to ${at(recorded.to).slice(11, 16)}`,
      recorded === undefined ? '' : recorded.load.map((one) => one.toFixed(1)).join(' to '),
    ]
  })
  return table(['series', 'pairs', 'with more work', 'benchmarks', 'a pair takes', 'recorded (UTC)', 'load'], rows)
}

function windowsTable(results: readonly HeldOutResult[]): string {
  const all = results.flatMap(({ windows }) => windows)
  const effects = [...(all[0]?.found.keys() ?? [])]
  const rowOf = (name: string, pairs: number, of: typeof all) => [
    name,
    String(pairs),
    shareWithInterval(together(of.map(({ suite }) => suite))),
    shareWithInterval(together(of.map(({ benchmark }) => benchmark))),
    ...effects.map((effect) => share(together(of.map(({ found }) => found.get(effect)!)))),
  ]
  const sizes = [...new Set(all.map(({ pairs }) => pairs))]
  const pooled = [...new Set(results.map(({ series }) => series.pairing))].flatMap((pairing) => {
    const own = results.filter(({ series }) => series.pairing === pairing).flatMap(({ windows }) => windows)
    const ofSize = (size: number) => own.filter(({ pairs }) => pairs === size)
    return sizes.flatMap((size) => (ofSize(size).length < 2 ? [] : [rowOf(`**all, ${pairing}**`, size, ofSize(size))]))
  })
  const rows = [...all.map((one) => rowOf(one.series, one.pairs, [one])), ...pooled]
  return table(
    ['series', 'pairs', 'suites', 'benchmarks', ...effects.map((effect) => `finds ${percent(effect)}`)],
    rows,
  )
}

function biasTable(results: readonly HeldOutResult[]): string {
  const rows = results.flatMap(({ bias }) =>
    bias.map((one) => [one.series, one.benchmark, points(one.unchanged), ...[...one.beyond.values()].map(points)]),
  )
  const extras = [...(results[0]?.bias[0]?.beyond.keys() ?? [])]
  return table(['series', 'benchmark', 'same program', ...extras.map((extra) => `beyond ${percent(extra)}`)], rows)
}

function points({ value, error }: Estimated): string {
  if (Number.isNaN(value)) return ''
  const sign = value < 0 ? '−' : '+'
  return `${sign}${Math.abs(100 * value).toFixed(2)} ± ${(100 * error).toFixed(2)}`
}
