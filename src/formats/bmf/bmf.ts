/** Bencher Metric Format: `{benchmark: {measure: {value, lower_value?, upper_value?}}}`. The format has
 *  no units; Bencher's built-in measures have known ones, any other measure is a bare number whose good
 *  direction is unknown. A benchmark that appears twice in the document is an error, because JSON would
 *  keep the second one only. */

import type { Better } from '../../model/metric.ts'
import { type Figure, fileFormat } from '../collect.ts'
import type { Json } from '../read-json.ts'
import { readJson, tryJson } from '../read-json.ts'

const lower: Better = 'lower'

/** Units of Bencher's built-in measures (https://bencher.dev/docs/explanation/adapters/). */
const measures: ReadonlyMap<string, { name?: string; unit: string; better: Better }> = new Map([
  ['latency', { name: 'time', unit: 'ns', better: lower }],
  ['throughput', { unit: '1/s', better: 'higher' as const }],
  ['build-time', { unit: 's', better: lower }],
  ['file-size', { unit: 'B', better: lower }],
  ['instructions', { unit: '1', better: lower }],
  ['l1-hits', { unit: '1', better: 'unknown' as const }],
  ['l2-hits', { unit: '1', better: lower }],
  ['ram-hits', { unit: '1', better: lower }],
  ['total-read-write', { unit: '1', better: lower }],
  ['estimated-cycles', { unit: '1', better: lower }],
])

export const bmf = fileFormat({
  name: 'bmf',
  title: 'Bencher Metric Format',
  looks: (file) => {
    const root = tryJson(file)
    if (root?.isObject !== true) return false
    const benchmarks = root.entries()
    return benchmarks.length > 0 && benchmarks.every(([, benchmark]) => isBenchmark(benchmark))
  },
  read: (file, into) => {
    for (const [name, benchmark] of readJson(file, { uniqueKeys: true }).entries()) {
      const figures = benchmark.entries().map(([measure, metric]) => figureOf(measure, metric))
      const [main, ...more] = figures.toSorted((a, b) => Number(b.name === 'time') - Number(a.name === 'time'))
      if (main === undefined) into.fail(name, 'the benchmark has no measure', { place: benchmark.path })
      else into.add(name, [main, ...more], { place: benchmark.path })
    }
  },
})

function isBenchmark(benchmark: Json): boolean {
  if (!benchmark.isObject) return false
  return benchmark.entries().every(([, metric]) => metric.isObject && metric.has('value'))
}

function figureOf(measure: string, metric: Json): Figure {
  const value = metric.at('value').number()
  const low = metric.at('lower_value').anyNumber()
  const high = metric.at('upper_value').anyNumber()
  const known = measures.get(measure)
  return {
    name: measure,
    unit: '1',
    better: 'unknown',
    ...known,
    value,
    // Some adapters write the ends, some the distance to them; only real ends say how wide the range is.
    ...(low !== undefined && high !== undefined && low <= value && value <= high && low < high
      ? { spread: { kind: 'range', value: (high - low) / 2 } as const }
      : {}),
  }
}
