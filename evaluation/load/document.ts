/** What was recorded on a busy machine, as tables. */

import { pairRatios } from '../../src/compare/evidence/pair-ratios.ts'
import { standardError, trimmedLocation } from '../../src/statistics/location.ts'
import { createRandom } from '../../src/statistics/random.ts'
import { mad, mean, median } from '../../src/statistics/robust.ts'
import { table } from '../report/table.ts'
import { plainName } from '../suites/checkouts.ts'
import { rate } from '../trials/plan.ts'
import { type Changed, countChanged } from './count.ts'
import { byProcessorTime, hasBoth, type LoadedLine } from './record.ts'

const sizes = [4, 6, 8, 20]
const thresholds = [0, 0.05]
const windows = 60
/** Sides exchanged by chance, so often a window: what comes out of pairs in which base and head are alike. */
const exchanges = 15

/** Each series twice where the tool gives processor time: as it is judged, and as if wall time were only shown. */
export function changedTable(lines: readonly LoadedLine[], seed: string): string {
  const rows = seriesOf(lines).flatMap(({ name, own }) => {
    const judged = own.some(({ head }) => head.benchmarks.some(hasBoth))
      ? ([
          [`${name}, every metric`, own],
          [`${name}, were it by processor time`, own.map(byProcessorTime)],
        ] as const)
      : ([[name, own]] as const)
    return judged.flatMap(([words, some]) =>
      thresholds.flatMap((threshold) =>
        sizes
          .filter((pairs) => some.length >= pairs + 4)
          .map((pairs) => {
            const plan = { pairs, threshold, windows, random: createRandom(`load ${seed} ${name} ${pairs}`) }
            const exchanged = countChanged(some, { ...plan, exchanges })
            const measured = countChanged(some, { ...plan, exchanges: 0 })
            return [words, `${threshold * 100} %`, String(pairs), ...cells(exchanged), ...cells(measured)]
          }),
      ),
    )
  })
  const head = [
    'series',
    'threshold',
    'pairs',
    'slower',
    'faster',
    'largest',
    'slower, as measured',
    'faster',
    'largest',
  ]
  return `Suites that did not change and are said to have, per 1,000, and the largest change that is told. First with the sides of each pair exchanged by chance, then as they were measured (few windows that do not overlap).\n\n${table(head, rows)}`
}

function cells({ slower, faster, rows }: Changed): string[] {
  const perThousand = (count: Changed['slower']) => String(Math.round(1000 * rate(count)))
  const changes = rows.map(({ change }) => 100 * change!.estimate)
  const largest = changes.reduce((most, one) => (Math.abs(one) > Math.abs(most) ? one : most), 0)
  return [perThousand(slower), perThousand(faster), rows.length === 0 ? '' : `${largest.toFixed(0)} %`]
}

/** How far estimates are off, freed of the extra work, and how far one pair is. */
export function errorTable(lines: readonly LoadedLine[]): string {
  const rows = seriesOf(lines).flatMap(({ name, own }) =>
    metricsOf(own).map((metric) => {
      const errors = own.flatMap((line) => errorsOf(line, metric))
      const of = (slowed: boolean) =>
        estimateShown(errors.filter((one) => one.slowed === slowed).map(({ error }) => error))
      const benchmarks = [...new Set(errors.map(({ benchmark }) => benchmark))]
      const scatters = benchmarks.map((one) =>
        mad(errors.filter(({ benchmark }) => benchmark === one).map(({ error }) => error)),
      )
      return [name, metric, String(own.length), `${(100 * mean(scatters)).toFixed(1)} %`, of(false), of(true)]
    }),
  )
  const head = [
    'series',
    'metric',
    'pairs',
    'scatter of a pair',
    'error where nothing changed',
    'error where head does more',
  ]
  return `How far a pair's log-ratio is off, in points ± standard error, all benchmarks together.\n\n${table(head, rows)}`
}

function estimateShown(errors: readonly number[]): string {
  if (errors.length < 4) return ''
  const location = trimmedLocation(errors)
  const sign = location.estimate < 0 ? '−' : '+'
  return `${sign}${Math.abs(100 * location.estimate).toFixed(2)} ± ${(100 * standardError(location)).toFixed(2)}`
}

function errorsOf(line: LoadedLine, metric: string) {
  const find = (side: 'base' | 'head', name: string) =>
    line[side].benchmarks.find((one) => one.name === name)?.metrics.find((one) => one.name === metric)
  return line.head.benchmarks.flatMap(({ name }) => {
    const [base, head] = [find('base', name), find('head', name)]
    if (base === undefined || head === undefined || !(base.value > 0 && head.value > 0)) return []
    const error = median(pairRatios(base, head, 'lower', line.pairing))
    return [{ benchmark: name, error, slowed: (line.slowed?.[plainName(name)] ?? 0) > 0 }]
  })
}

function metricsOf(own: readonly LoadedLine[]): string[] {
  return own[0]!.head.benchmarks[0]!.metrics.filter(({ unit }) => unit === 's').map(({ name }) => name)
}

function seriesOf(lines: readonly LoadedLine[]) {
  const nameOf = ({ suite, pairing }: LoadedLine) => `${suite} ${pairing}`
  return [...new Set(lines.map(nameOf))].map((name) => ({ name, own: lines.filter((line) => nameOf(line) === name) }))
}
