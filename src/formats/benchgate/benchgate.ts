/** Benchgate's own runs, `benchgate/run/1`: what `run` and `read` print, and what any tool may write
 *  itself. The schema is `docs/schemas/run-1.schema.json`; every departure from it is an error with its path, and
 *  a newer version of the schema is an error of its own. Figures are in base units already. */

import { FormatFailure } from '../../model/failure.ts'
import type { Launch, Machine } from '../../model/run.ts'
import type { Format, ResultFile } from '../format.ts'
import { type Json, readJson, tryJson } from '../read-json.ts'
import { tellApart } from '../tell-apart.ts'
import { readBenchmark } from './benchmark.ts'
import { readIgnored, readMachine } from './extras.ts'
import { noOtherKeys } from './keys.ts'

export const benchgate: Format = {
  name: 'benchgate',
  title: "Benchgate's own JSON",
  recognises: (files) => files.some((file) => schemaOf(tryJson(file)) !== undefined),
  read: (files) => {
    const runs = files.map(readRun)
    const machine = runs.find((run) => run.machine !== undefined)?.machine
    const commits = new Set(runs.map((run) => run.commit).filter((commit) => commit !== undefined))
    return {
      launches: runs.flatMap((run) => run.launches),
      ignored: runs.flatMap((run) => run.ignored),
      ...(machine === undefined ? {} : { machine }),
      ...(commits.size === 1 ? { commit: [...commits][0]! } : {}),
    }
  },
}

interface RunFile {
  readonly launches: Launch[]
  readonly ignored: ReturnType<typeof readIgnored>
  readonly machine: Machine | undefined
  readonly commit: string | undefined
}

function schemaOf(root: Json | undefined): string | undefined {
  const schema = root?.at('schema')
  return schema?.isString && schema.string().startsWith('benchgate/run/') ? schema.string() : undefined
}

function readRun(file: ResultFile): RunFile {
  const root = readJson(file)
  checkSchema(root, file)
  noOtherKeys(root, ['schema', 'tool', 'launches', 'ignored', 'machine', 'commit', 'pairing', '$schema'])
  if (!root.at('tool').missing) root.at('tool').string()
  const ignored = readIgnored(root.at('ignored'))
  const launches = root.at('launches').items()
  if (launches.length === 0) root.at('launches').fail('a list of at least one launch')
  return {
    launches: launches.map((launch) => readLaunch(launch, file.path, ignored)),
    ignored,
    machine: readMachine(root.at('machine')),
    commit: root.at('commit').optionalString(),
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

function readLaunch(launch: Json, path: string, ignored: ReturnType<typeof readIgnored>): Launch {
  noOtherKeys(launch, ['benchmarks', 'seconds', 'started'])
  const benchmarks = launch.at('benchmarks').items()
  if (benchmarks.length === 0) launch.at('benchmarks').fail('a list of at least one benchmark')
  const rows = benchmarks.map((benchmark) => ({
    result: readBenchmark(benchmark),
    context: undefined,
    file: path,
    place: benchmark.path,
  }))
  const seconds = launch.at('seconds').optionalNumber()
  const started = launch.at('started').optionalNumber()
  return {
    benchmarks: tellApart(rows, ignored),
    ...(seconds === undefined ? {} : { seconds }),
    ...(started === undefined ? {} : { started }),
  }
}
