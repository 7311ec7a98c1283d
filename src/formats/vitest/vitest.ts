/** Vitest: `vitest bench --outputJson` of versions 1 to 4, and the JSON reporter of version 5, where
 *  benchmarks live in tests.
 *
 *  Times are milliseconds. Versions 1 to 4 never write samples; version 1 has no median. A benchmark
 *  that throws stays as an entry without figures, and is a failed row. Identifiers are the full path
 *  `file > group > name`, in version 5 `test > name`. In version 5 results of a test whose assertion
 *  failed afterwards were measured completely and stay; a test that failed without leaving results is
 *  a failed row. Tests of version 5 that have no benchmarks are listed as ignored. */

import { type Collector, type Figure, fileFormat } from '../collect.ts'
import type { Json } from '../read-json.ts'
import { readJson, tryJson } from '../read-json.ts'

export const vitest = fileFormat({
  name: 'vitest',
  title: 'Vitest',
  goesOnAfter: () => true,
  looks: (file) => {
    const root = tryJson(file)
    return root !== undefined && (isOutputJson(root) || isReporterJson(root))
  },
  read: (file, into) => {
    const root = readJson(file)
    if (isReporterJson(root)) for (const result of root.at('testResults').items()) readTests(result, into)
    else
      for (const module of root.at('files').items())
        for (const group of module.at('groups').items()) readGroup(group, into)
  },
  nothing: 'the Vitest results hold no benchmark',
})

function isOutputJson(root: Json): boolean {
  const files = root.at('files')
  return files.isArray && files.items().every((file) => file.at('filepath').isString && file.at('groups').isArray)
}

function isReporterJson(root: Json): boolean {
  const results = root.at('testResults')
  if (!results.isArray) return false
  return results.items().some((result) => {
    const tests = result.at('assertionResults')
    return tests.isArray && tests.items().some((test) => test.at('benchmarks').isArray)
  })
}

function readGroup(group: Json, into: Collector): void {
  const fullName = group.at('fullName').string()
  for (const benchmark of group.at('benchmarks').items()) {
    const name = `${fullName} > ${benchmark.at('name').string()}`
    const count = benchmark.at('sampleCount').anyNumber()
    const empty = !benchmark.has('mean') && (count === undefined || count === 0)
    if (empty) into.fail(name, 'no samples: the benchmark threw or was not run', { place: benchmark.path })
    else into.add(name, [figureOf(benchmark, 'median', count)], { place: benchmark.path })
  }
}

function readTests(result: Json, into: Collector): void {
  const context = result.at('name').isString ? result.at('name').string() : undefined
  const tests = result.at('assertionResults').items()
  for (const test of tests) readTest(test, context, into)
  const message = result.at('message')
  if (tests.length === 0 && result.at('status').raw === 'failed') {
    into.fail(context ?? result.path, message.isString ? message.string() : 'the file failed', { place: result.path })
  }
}

function readTest(test: Json, context: string | undefined, into: Collector): void {
  const title = [...titlesOf(test.at('ancestorTitles')), test.at('title').string()].join(' > ')
  const options = { place: test.path, context }
  const benchmarks = test.at('benchmarks')
  const groups = benchmarks.missing ? [] : benchmarks.items()
  const before = into.size
  for (const group of groups) {
    const groupName = group.at('name').isString ? group.at('name').string() : title
    for (const task of group.at('tasks').items()) readTask(task, groupName, context, into)
  }
  if (into.size > before) return
  const status = test.at('status').isString ? test.at('status').string() : 'unknown'
  if (status === 'failed') into.fail(title, failureOf(test), options)
  else into.ignore(test.path, title, status === 'passed' ? 'a test without benchmarks' : `a test that was ${status}`)
}

function readTask(task: Json, group: string, context: string | undefined, into: Collector): void {
  const name = `${group} > ${task.at('name').string()}`
  const latency = task.at('latency')
  const options = { place: task.path, context }
  if (latency.missing) into.fail(name, 'the benchmark left no result', options)
  else into.add(name, [figureOf(latency, 'p50', latency.at('samplesCount').anyNumber())], options)
}

function figureOf(stats: Json, medianKey: string, count: number | undefined): Figure {
  const median = stats.at(medianKey).optionalNumber()
  const samples = stats.at('samples').optionalNumbers()
  const sd = stats.at('sd').anyNumber()
  return {
    value: median ?? stats.at('mean').number(),
    unit: 'ms',
    summary: median === undefined ? 'mean' : 'median',
    count: count ?? samples?.length,
    samples,
    order: 'sorted',
    spread: sd === undefined ? undefined : { kind: 'standard-deviation', value: sd },
  }
}

function titlesOf(titles: Json): string[] {
  return titles.missing ? [] : titles.items().map((title) => title.string())
}

function failureOf(test: Json): string {
  const messages = test.at('failureMessages')
  const texts = messages.isArray ? messages.items().filter((message) => message.isString) : []
  return texts.length === 0 ? 'the test failed without a message' : (texts[0]!.string().split('\n')[0] ?? '')
}
