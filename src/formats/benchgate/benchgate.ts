/** Benchgate's own runs, `benchgate/run/1`: what `run` and `read` print, and what any tool may write
 *  itself. The schema is `docs/schemas/run-1.schema.json`; every departure from it is an error with its path, and
 *  a newer version of the schema is an error of its own. Figures are in base units already. */

import { FormatFailure } from '../../model/failure.ts'
import {
  type BenchmarkResult,
  type Ignored,
  type Launch,
  type Machine,
  type Pairing,
  pairings,
} from '../../model/run.ts'
import type { Format, ResultFile } from '../format.ts'
import { type Json, readJson, tryJson } from '../read-json.ts'
import { tellApart } from '../tell-apart.ts'
import { readBenchmark } from './benchmark.ts'
import { isComplete } from './complete.ts'
import { readIgnored, readMachine } from './extras.ts'
import { noOtherKeys, oneOf } from './keys.ts'

export const benchgate: Format = {
  name: 'benchgate',
  title: "Benchgate's own JSON",
  recognises: (files) => files.some((file) => schemaOf(tryJson(file)) !== undefined),
  read: (files) => {
    const runs = files.map(readRun)
    const machine = runs.find((run) => run.machine !== undefined)?.machine
    const commit = sameIn(runs.map((run) => run.commit).filter((one) => one !== undefined))
    const tool = sameIn(runs.map((run) => run.tool))
    const pairing = sameIn(runs.map((run) => run.pairing))
    return {
      launches: runs.flatMap((run) => run.launches),
      ignored: runs.flatMap((run) => run.ignored),
      ...(machine === undefined ? {} : { machine }),
      ...(commit === undefined ? {} : { commit }),
      ...(tool === undefined ? {} : { tool }),
      ...(pairing === undefined ? {} : { pairing }),
    }
  },
}

/** What all of them are, or undefined where they differ. */
function sameIn<T>(values: readonly T[]): T | undefined {
  return values.every((value) => value === values[0]) ? values[0] : undefined
}

interface RunFile {
  readonly launches: Launch[]
  readonly ignored: Ignored[]
  readonly machine: Machine | undefined
  readonly commit: string | undefined
  readonly tool: string | undefined
  readonly pairing: Pairing | undefined
}

function schemaOf(root: Json | undefined): string | undefined {
  const schema = root?.at('schema')
  return schema?.isString && schema.string().startsWith('benchgate/run/') ? schema.string() : undefined
}

function readRun(file: ResultFile): RunFile {
  const root = readJson(file)
  checkSchema(root, file)
  noOtherKeys(root, ['schema', 'tool', 'launches', 'ignored', 'machine', 'commit', 'pairing', '$schema'])
  const ignored = readIgnored(root.at('ignored'))
  return {
    launches: readLaunches(root.at('launches'), file.path, ignored),
    ignored,
    machine: readMachine(root.at('machine')),
    commit: root.at('commit').optionalString(),
    tool: root.at('tool').optionalString(),
    pairing: root.at('pairing').missing ? undefined : oneOf(root.at('pairing'), pairings),
  }
}

function checkSchema(root: Json, file: ResultFile): void {
  const schema = root.at('schema')
  const found = schemaOf(root)
  if (found === 'benchgate/run/1') return
  const version = /^benchgate\/run\/([1-9]\d*)$/.exec(found ?? '')?.[1]
  if (version === undefined) schema.fail('"benchgate/run/1"')
  throw new FormatFailure(
    file.path,
    'schema',
    `written in ${found} by a newer Benchgate; this one reads benchgate/run/1`,
    {
      hint: 'Update Benchgate, or write the run with the version that reads it.',
    },
  )
}

function readLaunches(list: Json, path: string, ignored: Ignored[]): Launch[] {
  const launches: Launch[] = []
  for (const launch of list.items()) launches.push(readLaunch(launch, path, ignored))
  if (launches.length === 0) list.fail('a list of at least one launch')
  return launches
}

function readLaunch(launch: Json, path: string, ignored: Ignored[]): Launch {
  noOtherKeys(launch, ['benchmarks', 'seconds', 'started'])
  const benchmarks = launch.at('benchmarks')
  const results = benchmarks.list().map((row, i) => (isComplete(row) ? row : readBenchmark(benchmarks.at(i))))
  if (results.length === 0) benchmarks.fail('a list of at least one benchmark')
  const seconds = launch.at('seconds').optionalNumber()
  const started = launch.at('started').optionalNumber()
  return {
    benchmarks: shareNames(results) ? results : unique(results),
    ...(seconds === undefined ? {} : { seconds }),
    ...(started === undefined ? {} : { started }),
  }

  function unique(results: readonly BenchmarkResult[]): readonly BenchmarkResult[] {
    const names = results.map(({ name }) => name)
    if (new Set(names).size === names.length) {
      toldApart = names
      return results
    }
    const row = (result: BenchmarkResult, i: number) => {
      return { result, context: undefined, file: path, place: benchmarks.at(i).path }
    }
    return tellApart(results.map(row), ignored)
  }
}

/** Names of a launch that were found to differ, all of them, in order. */
let toldApart: readonly string[] = []

/** Names that were told apart before need no looking at again: launches list the same benchmarks in the
 *  same order as a rule, in one file or in many. Such a row gets the very string of the launch before, so
 *  that a name is in memory once and not once per launch. */
function shareNames(results: readonly { name: string }[]): boolean {
  let shared = 0
  results.forEach((result, i) => {
    const name = toldApart[i]
    if (result.name !== name) return
    result.name = name
    shared++
  })
  return shared === results.length && shared === toldApart.length
}
