/** What is wrong with a reading, whatever it was read from: what no format may ever give. */

import type { Reading } from '../../src/formats/format.ts'

/** Undefined where nothing is. */
export function complaint({ launches }: Reading): string | undefined {
  if (launches.length === 0) return 'no launch'
  for (const { benchmarks } of launches) {
    if (benchmarks.length === 0) return 'no benchmark'
    if (new Set(benchmarks.map(({ name }) => name)).size !== benchmarks.length) return 'a name twice'
    for (const { name, status, metrics } of benchmarks) {
      if (name.trim() === '') return 'an empty name'
      if (new Set(metrics.map((metric) => metric.name)).size !== metrics.length) return `${name}: a metric twice`
      if (status === 'ok' && metrics.length === 0) return `${name}: ok without a metric`
      for (const metric of metrics) {
        const figures = [metric.value, ...(metric.samples ?? []), metric.spread?.value ?? 0, metric.printed?.value ?? 0]
        if (!figures.every(Number.isFinite)) return `${name}: ${metric.name} is not finite`
        if (/^(?:time|throughput)$/.test(metric.name) && metric.value <= 0)
          return `${name}: ${metric.name} is not positive`
      }
    }
  }
  return undefined
}
