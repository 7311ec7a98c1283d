/** tinybench 2 to 6, as `JSON.stringify` writes its tasks: `{name, tasks: [{name, result}]}` or the list
 *  alone, and the rows of `bench.table()`, also as `console.table` prints them.
 *
 *  Times are milliseconds. Version 2 has flat fields (`mean`, `samples`), 3 to 5 have these and
 *  `latency`, 6 has `latency` only, with samples where `retainSamples` asks for them. Samples are sorted
 *  in every version. Throughput is the same measurement the other way round, and is left out.
 *  Refused: `bench.results`, which has no task names, and the tasks themselves of version 6, whose fields
 *  JSON does not see. */

import { FormatFailure } from '../../model/failure.ts'
import type { Figure, RowOptions } from '../collect.ts'
import { type Collector, fileFormat, medianOf } from '../collect.ts'
import type { ResultFile } from '../format.ts'
import type { Json } from '../read-json.ts'
import { readJson, tryJson } from '../read-json.ts'
import { hasPrintedTable, isTableRow, readPrintedTables, readTableRow } from './table.ts'

export const tinybench = fileFormat({
  name: 'tinybench',
  title: 'tinybench',
  looks: (file) => {
    const root = tryJson(file)
    if (root === undefined) return hasPrintedTable(file)
    return tasksOf(root) !== undefined || isTable(root) || isNameless(root) || isHollow(root)
  },
  read: (file, into) => {
    if (hasPrintedTable(file)) {
      readPrintedTables(file, into)
      return
    }
    const root = readJson(file)
    if (isNameless(root))
      root.fail('a list of tasks with their names (`bench.results` has no names: write `bench.tasks`)')
    if (isHollow(root)) throw hollow(file)
    if (isTable(root)) for (const row of root.items()) readTableRow(row, into)
    else for (const task of (tasksOf(root) ?? root.at('tasks')).items()) readTask(task, root.at('name'), into)
  },
  nothing: 'the tinybench results hold no task',
})

/** The list of tasks, where this is one: every task has a name and, once it ran, a result of tinybench's kind. */
function tasksOf(root: Json): Json | undefined {
  const list = root.isArray ? root : root.at('tasks')
  if (!list.isArray) return undefined
  const tasks = list.items()
  if (tasks.length === 0) return root.isArray ? undefined : list
  return tasks.every(isTask) ? list : undefined
}

function isTask(task: Json): boolean {
  if (!task.at('name').isString) return false
  const result = task.at('result')
  return result.missing ? task.has('runs') : isResult(result)
}

function isResult(result: Json): boolean {
  return result.isObject && ['latency', 'mean', 'error', 'state', 'aborted'].some((key) => result.has(key))
}

function isNameless(root: Json): boolean {
  if (!root.isArray || root.items().length === 0) return false
  return root.items().every((row) => !row.has('name') && row.at('latency').isObject && row.at('throughput').isObject)
}

/** `bench.tasks` of version 6: getters only, so that JSON writes `{}` for each task. */
function isHollow(root: Json): boolean {
  const list = root.isArray ? root : root.at('tasks')
  if (!list.isArray || list.items().length === 0) return false
  return list.items().every((task) => task.isObject && task.entries().length === 0)
}

function hollow(file: ResultFile): FormatFailure {
  return new FormatFailure(file.path, undefined, 'the tasks are empty: JSON does not see their names and results', {
    hint: 'Write `bench.tasks.map(({ name, result }) => ({ name, result }))`; needed from tinybench 6 on.',
  })
}

function isTable(root: Json): boolean {
  return root.isArray && root.items().length > 0 && root.items().every(isTableRow)
}

function readTask(task: Json, suite: Json, into: Collector): void {
  const name = task.at('name').string()
  const options: RowOptions = { place: task.path, context: suite.isString ? suite.string() : undefined }
  const result = task.at('result')
  if (result.missing) {
    into.skip(name, 'the task has no result: it did not run', options)
    return
  }
  const error = result.at('error')
  const state = result.at('state').isString ? result.at('state').string() : undefined
  if (!error.missing || state === 'errored') {
    into.fail(name, messageOf(error), options)
    return
  }
  if (state?.startsWith('aborted') || result.at('aborted').raw === true) {
    into.fail(name, 'aborted', options)
    return
  }
  const latency = result.at('latency').isObject ? result.at('latency') : result
  if (state !== undefined && !latency.has('mean')) {
    into.skip(name, `not finished: ${state}`, options)
    return
  }
  into.add(name, [figureOf(latency, task.at('runs').anyNumber())], options)
}

function figureOf(latency: Json, runs: number | undefined): Figure {
  const samples = latency.at('samples').optionalNumbers()
  const kept = samples !== undefined && samples.length > 0 ? samples : undefined
  const median = latency.at('p50').optionalNumber() ?? (kept === undefined ? undefined : medianOf(kept))
  const mad = latency.at('mad').anyNumber()
  const sd = latency.at('sd').anyNumber()
  return {
    value: median ?? latency.at('mean').number(),
    unit: 'ms',
    summary: median === undefined ? 'mean' : 'median',
    count: latency.at('samplesCount').anyNumber() ?? kept?.length ?? runs,
    samples: kept,
    order: 'sorted',
    ...(mad !== undefined
      ? { spread: { kind: 'median-absolute-deviation', value: mad } as const }
      : sd !== undefined
        ? { spread: { kind: 'standard-deviation', value: sd } as const }
        : {}),
  }
}

function messageOf(error: Json): string {
  if (error.isString) return error.string()
  const message = error.at('message')
  return message.isString ? message.string() : 'failed, without a message'
}
