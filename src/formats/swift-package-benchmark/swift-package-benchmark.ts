/** package-benchmark for Swift: the files of its absolute thresholds (`Suite.Name.p90.json`), which
 *  `swift package benchmark thresholds update` or the format metricP90AbsoluteThresholds writes. A file
 *  holds the 90th percentile of each metric; the benchmark's name is only in the name of the file.
 *  Times are nanoseconds, sizes bytes. (Its JMH export is read by the format jmh.) */

import type { Better } from '../../model/metric.ts'
import { type Figure, fileFormat } from '../collect.ts'
import type { ResultFile } from '../format.ts'
import { readJson, tryJson } from '../read-json.ts'

/** The tool's built-in metrics, and what they are counted in. */
const times = ['cpuUser', 'cpuSystem', 'cpuTotal', 'wallClock']
const sizes = [
  'peakMemoryResident',
  'peakMemoryResidentDelta',
  'peakMemoryVirtual',
  'memoryLeakedBytes',
  'allocatedResidentMemory',
  'readBytesLogical',
  'writeBytesLogical',
  'readBytesPhysical',
  'writeBytesPhysical',
]
const counters = [
  'mallocCountSmall',
  'mallocCountLarge',
  'mallocCountTotal',
  'freeCountTotal',
  'mallocBytesCount',
  'memoryLeaked',
  'objectAllocCount',
  'retainCount',
  'releaseCount',
  'retainReleaseDelta',
  'instructions',
]
const others = [
  'syscalls',
  'contextSwitches',
  'threads',
  'threadsRunning',
  'readSyscalls',
  'writeSyscalls',
  'throughput',
]
/** What the system did meanwhile. */
const circumstances = ['contextSwitches', 'threads', 'threadsRunning']
const known = new Set([...times, ...sizes, ...counters, ...others])

export const swiftPackageBenchmark = fileFormat({
  name: 'swift-package-benchmark',
  title: 'package-benchmark for Swift',
  looks: (file) => {
    const root = tryJson(file)
    if (root?.isObject !== true) return false
    const entries = root.entries()
    const numeric = entries.length > 0 && entries.every(([, value]) => value.isNumber)
    return numeric && (/\.p\d+\.json$/.test(file.path) || entries.every(([key]) => known.has(key)))
  },
  read: (file, into) => {
    const figures = readJson(file)
      .entries()
      .map(([metric, value]) => figureOf(metric, value.number()))
    const [main, ...more] = figures
    if (main !== undefined) into.add(nameOf(file), [main, ...more])
  },
  nothing: 'the threshold file holds no metric',
})

/** `thresholds/Suite.Name(in:_:).p90.json` is `Suite.Name(in:_:)`. */
function nameOf(file: ResultFile): string {
  const base = file.path.slice(file.path.lastIndexOf('/') + 1)
  return base.replace(/(?:\.p\d+)?\.json$/, '')
}

function figureOf(metric: string, value: number): Figure {
  const unit = times.includes(metric) ? 'ns' : sizes.includes(metric) ? 'B' : metric === 'throughput' ? '1/s' : '1'
  const better: Better =
    metric === 'throughput' ? 'higher' : known.has(metric) && metric !== 'threads' ? 'lower' : 'unknown'
  return {
    name: metric === 'wallClock' ? 'time' : metric,
    value,
    unit,
    better,
    summary: 'percentile',
    ...(counters.includes(metric) ? { exact: true } : {}),
    ...(circumstances.includes(metric) ? { role: 'information' } : {}),
    ...(metric === 'throughput' ? { repeats: 'time' } : {}),
  }
}
