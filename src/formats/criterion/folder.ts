/** One measurement of one benchmark: the folder `new` with `estimates.json`, `benchmark.json`,
 *  `sample.json` and, where criterion was built to write it, `raw.csv`. */

import { FormatFailure } from '../../model/failure.ts'
import type { Collector, Figure } from '../collect.ts'
import type { ResultFile } from '../format.ts'
import { type Json, readJson } from '../read-json.ts'
import { linesOf } from '../read-text.ts'
import { throughputFigures } from './throughput.ts'

/** Estimates of a comparison (`change`) have no deviations; those of a measurement do. */
export function isEstimates(root: Json): boolean {
  const deviation = estimate(root, 'median_abs_dev', 'MedianAbsDev')
  return deviation.has('point_estimate') && estimate(root, 'median', 'Median').has('point_estimate')
}

/** Reads the files of one such folder. Throws where its estimates are missing or broken. */
export function addFolder(folder: string, files: readonly ResultFile[], into: Collector): void {
  const named = (name: string) => files.find(({ path }) => path.endsWith(`/${name}`) || path === name)
  const benchmark = named('benchmark.json')
  const sample = named('sample.json')
  const estimates =
    named('estimates.json') ??
    (files.length === 1 && benchmark === undefined && sample === undefined ? files[0] : undefined)
  if (estimates === undefined) {
    throw new FormatFailure(
      folder,
      undefined,
      'estimates.json is missing here: criterion was stopped, or `results` leaves it out',
      {
        hint: 'Let `results` be the folder target/criterion.',
      },
    )
  }
  into.file = estimates.path
  const root = readJson(estimates)
  if (!isEstimates(root)) root.fail("criterion's estimates, with `median` and `median_abs_dev`")
  const description = benchmark === undefined ? undefined : readJson(benchmark)
  const median = estimate(root, 'median', 'Median').at('point_estimate').number()
  const unit = unitOf(named('raw.csv')) ?? 'ns'
  const samples = samplesOf(sample)
  into.add(description?.at('full_id').string() ?? nameOf(folder), [
    {
      ...(unit === 'ns' ? { name: 'time' } : {}),
      value: median,
      unit,
      summary: 'median',
      count: samples?.length,
      samples,
      order: 'time',
      spread: {
        kind: 'median-absolute-deviation',
        value: estimate(root, 'median_abs_dev', 'MedianAbsDev').at('point_estimate').number(),
      },
    } satisfies Figure,
    ...(unit === 'ns' && description !== undefined
      ? throughputFigures(description.at('throughput'), median * 1e-9)
      : []),
  ])
}

function estimate(root: Json, key: string, before: string): Json {
  return root.has(key) ? root.at(key) : root.at(before)
}

/** Time per iteration of each sample, in the order taken. Before 0.3.4 a pair of lists. */
function samplesOf(file: ResultFile | undefined): number[] | undefined {
  if (file === undefined) return undefined
  const root = readJson(file)
  const [iterations, times] = root.isArray ? [root.at(0), root.at(1)] : [root.at('iters'), root.at('times')]
  return perIteration(times, iterations)
}

export function perIteration(times: Json, iterations: Json): number[] {
  const counts = iterations.numbers()
  const totals = times.numbers()
  if (counts.length !== totals.length) times.fail(`a list of ${counts.length}, as many as iteration counts`)
  return totals.map((total, index) => {
    if (counts[index]! <= 0) iterations.at(index).fail('a positive number of iterations')
    return total / counts[index]!
  })
}

/** The unit of a custom measurement, which only `raw.csv` tells: its seventh column. */
function unitOf(file: ResultFile | undefined): string | undefined {
  if (file === undefined) return undefined
  let heads: string[] | undefined
  for (const { text } of linesOf(file)) {
    if (heads !== undefined) {
      // Names may hold commas in quotes; the columns behind them are plain, so count from the end.
      const fromEnd = heads.length - heads.indexOf('unit')
      return heads.includes('unit') ? text.split(',').at(-fromEnd) : undefined
    }
    heads = text.split(',')
  }
  return undefined
}

/** For versions without benchmark.json: the path below `criterion`, without `new`. */
function nameOf(folder: string): string {
  const parts = folder.split('/')
  return parts.slice(parts.lastIndexOf('criterion') + 1, -1).join('/')
}
