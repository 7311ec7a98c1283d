/** pytest-benchmark's `--benchmark-json` and saved files, from version 2.5 on. Seconds per iteration;
 *  `data` is in time order, and saved files have none. Tests that failed after measuring are listed by
 *  the tool without a mark and cannot be told apart. */

import type { Machine } from '../../model/run.ts'
import { type Collector, fileFormat } from '../collect.ts'
import type { Json } from '../read-json.ts'
import { readJson, tryJson } from '../read-json.ts'

export const pytestBenchmark = fileFormat({
  name: 'pytest-benchmark',
  title: 'pytest-benchmark',
  looks: (file) => {
    const root = tryJson(file)
    const benchmarks = root?.at('benchmarks')
    if (root === undefined || benchmarks?.isArray !== true) return false
    // CodSpeed's documents have benchmarks with statistics, too.
    if (root.has('instrument')) return false
    if (benchmarks.items().length === 0) return root.at('machine_info').has('python_version')
    return benchmarks.items().every((benchmark) => benchmark.at('stats').isObject && benchmark.has('name'))
  },
  read: (file, into) => {
    const root = readJson(file)
    into.machine ??= machineOf(root.at('machine_info'))
    const commit = root.at('commit_info').at('id')
    if (commit.isString && /^[0-9a-f]{7,64}$/.test(commit.string())) into.commit ??= commit.string()
    for (const benchmark of root.at('benchmarks').items()) readBenchmark(benchmark, into)
  },
})

function readBenchmark(benchmark: Json, into: Collector): void {
  const name = benchmark.at('fullname').optionalString() ?? benchmark.at('name').string()
  const group = benchmark.at('group').optionalString()
  const stats = benchmark.at('stats')
  const median = stats.at('median').optionalNumber()
  const iqr = stats.at('iqr').anyNumber()
  const sd = stats.at('stddev').anyNumber()
  into.add(
    name,
    [
      {
        value: median ?? stats.at('mean').number(),
        unit: 's',
        summary: median === undefined ? 'mean' : 'median',
        count: stats.at('rounds').anyNumber(),
        samples: dataOf(stats.at('data'), into),
        order: 'time',
        ...(iqr !== undefined && median !== undefined
          ? { spread: { kind: 'interquartile-range', value: iqr } as const }
          : sd !== undefined
            ? { spread: { kind: 'standard-deviation', value: sd } as const }
            : {}),
      },
    ],
    { place: benchmark.path, context: group },
  )
}

/** The single rounds. A list that somebody shortened by hand (it then holds text) is left out: a part of
 *  the rounds would pass for all of them. */
function dataOf(data: Json, into: Collector): readonly number[] | undefined {
  if (!data.isArray) return undefined
  const wrong = data.items().find((item) => item.isString)
  if (wrong === undefined) return data.numbers()
  into.ignore(wrong.path, wrong.string(), 'the rounds are not complete, so they are left out')
  return undefined
}

function machineOf(info: Json): Machine | undefined {
  if (!info.isObject) return undefined
  const cpu = info.at('cpu')
  const text = (value: Json) => (value.isString && value.string() !== '' ? value.string() : undefined)
  const brand = text(cpu.at('brand_raw')) ?? text(cpu.at('brand')) ?? text(info.at('processor'))
  const python = [text(info.at('python_implementation')), text(info.at('python_version'))].filter(Boolean).join(' ')
  const fields = {
    cpu: brand,
    cores: cpu.at('count').anyNumber(),
    os: text(info.at('system')),
    kernel: text(info.at('release')),
    arch: text(info.at('machine')),
    runtime: python === '' ? undefined : python,
  }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Machine
}
