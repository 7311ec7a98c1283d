/** mitata's JSON (`run({format: 'json'})`, before version 1 `run({json: true})`, and the C++ header's):
 *  times in nanoseconds per iteration. The table that it prints is read as well (table.ts).
 *
 *  A benchmark with arguments has one run per combination, and the run's `name` has them filled in (the
 *  `alias` has not). `samples` are sorted, with the two fastest and the two slowest cut off. Heap, the
 *  time of the collector and hardware counters are metrics of their own. `context.noop` is mitata's
 *  measurement of its own overhead and no benchmark. */

import type { Better } from '../../model/metric.ts'
import { type Collector, type Figure, fileFormat } from '../collect.ts'
import type { ResultFile } from '../format.ts'
import { type Json, readJson, tryJson } from '../read-json.ts'
import { hasPrintedTable, readPrintedTable } from './table.ts'

export const mitata = fileFormat({
  name: 'mitata',
  title: 'mitata',
  nothing: '`benchmarks` is empty: mitata ran no benchmark',
  looks: (file) => {
    const root = tryJson(file)
    if (root === undefined) return hasPrintedTable(file)
    if (!root.at('benchmarks').isArray) return false
    return root.at('context').at('noop').isObject || isOldReport(root)
  },
  read: readDocument,
})

/** Before version 1: no context, and each benchmark holds its figures itself. */
function isOldReport(root: Json): boolean {
  const first = root.at('benchmarks').at(0)
  return root.has('cpu') && root.at('runtime').isString && (first.has('stats') || first.has('error'))
}

function readDocument(file: ResultFile, into: Collector): void {
  if (hasPrintedTable(file)) {
    readPrintedTable(file, into)
    return
  }
  const root = readJson(file)
  readMachine(root, into)
  if (root.at('context').has('noop')) {
    into.ignore('context.noop', 'noop', "mitata's measurement of its own overhead, no benchmark")
  }
  for (const benchmark of root.at('benchmarks').items()) {
    const group = groupOf(benchmark, root.at('layout'))
    if (benchmark.has('runs')) {
      for (const run of benchmark.at('runs').items()) addRun(run, run.at('stats'), group, into)
    } else {
      // The C++ header writes the figures beside the name.
      addRun(benchmark, benchmark.has('avg') ? benchmark : benchmark.at('stats'), group, into)
    }
  }
}

function readMachine(root: Json, into: Collector): void {
  const context = root.has('context') ? root.at('context') : root
  const cpu = stringIn(context.at('cpu').isObject ? context.at('cpu').at('name') : context.at('cpu'))
  const [runtime, version] = [stringIn(context.at('runtime')), stringIn(context.at('version'))]
  const arch = stringIn(context.at('arch'))
  into.machine = {
    ...(cpu === undefined ? {} : { cpu }),
    ...(arch === undefined ? {} : { arch }),
    ...(runtime === undefined ? {} : { runtime: version === undefined ? runtime : `${runtime} ${version}` }),
  }
}

function stringIn(json: Json): string | undefined {
  return json.isString ? json.string() : undefined
}

/** A group's name, or its number in the layout where it has none. Before version 1: the name itself. */
function groupOf(benchmark: Json, layout: Json): string | undefined {
  const group = benchmark.at('group')
  if (group.isString) return group.string().startsWith('$mitata_group') ? undefined : group.string()
  return group.isNumber ? stringIn(layout.at(group.number()).at('name')) : undefined
}

function addRun(run: Json, stats: Json, context: string | undefined, into: Collector): void {
  const name = run.at('name').string()
  const options = { context, place: run.path }
  if (stats.missing) {
    if (!run.has('error')) run.fail('a run with `stats` or `error`')
    into.fail(name, messageOf(run.at('error')), options)
    return
  }
  into.add(name, [timeOf(stats), ...extrasOf(stats)], options)
}

function messageOf(error: Json): string {
  return error.isString ? error.string() : (stringIn(error.at('message')) ?? '')
}

function timeOf(stats: Json): Figure {
  const samples = stats.at('samples').optionalNumbers()
  const median = stats.at('p50').optionalNumber()
  const [min, max] = [stats.at('min').anyNumber(), stats.at('max').anyNumber()]
  return {
    name: 'time',
    unit: 'ns',
    value: median ?? stats.at('avg').number(),
    summary: median === undefined ? 'mean' : 'median',
    // Without samples `ticks` counts iterations, however many of them one measurement took together.
    count: samples?.length ?? stats.at('ticks').anyNumber(),
    samples,
    order: 'sorted',
    ...(min === undefined || max === undefined ? {} : { spread: { kind: 'range', value: max - min } }),
  }
}

function extrasOf(stats: Json): Figure[] {
  const extras = [
    meanOf(stats.at('heap'), 'heap', 'B', 'lower'),
    // What the forced collections took, which mitata runs between measurements and leaves out of the time.
    informing(meanOf(stats.at('gc'), 'collector', 'ns', 'unknown')),
  ]
  const counters = stats.at('counters').isObject ? countersOf(stats.at('counters'), '') : []
  return [...extras.filter((figure) => figure !== undefined), ...counters]
}

/** Hardware counters of `@mitata/counters`, some inside others: `cache`, `cache misses`. */
function countersOf(counters: Json, before: string): Figure[] {
  if (counters.depth > 20) return []
  return counters.entries().flatMap(([key, counter]) => {
    if (!counter.isObject) return []
    const name = `${before}${key.replaceAll('_', ' ').trim()}`
    const own = meanOf(counter, name, '', 'lower')
    return [...(own === undefined ? [] : [own]), ...countersOf(counter, `${name} `)]
  })
}

function informing(figure: Figure | undefined): Figure | undefined {
  return figure === undefined ? undefined : { ...figure, role: 'information' }
}

function meanOf(json: Json, name: string, unit: string, better: Better): Figure | undefined {
  const value = json.at('avg').anyNumber()
  return value === undefined ? undefined : { name, unit, value, better, summary: 'mean' }
}
