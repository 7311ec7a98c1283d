/** airspeed velocity (asv): the result files of `asv run`, or what it prints.
 *
 *  Takes result files of versions 1 and 2 (`results/<machine>/<commit>-<environment>.json`), with
 *  `benchmarks.json` and `machine.json` where they are there; or the console text. The files of one
 *  commit in several environments make one launch; the same environment found again is another launch.
 *  Refuses several commits at once (a history is no measurement), definitions without results, and
 *  broken files. Source: asv/results.py. */

import { FormatFailure } from '../../model/failure.ts'
import type { Launch } from '../../model/run.ts'
import { setAside } from '../by-process.ts'
import { Collector } from '../collect.ts'
import type { Format, Reading, ResultFile } from '../format.ts'
import { readJson, tryJson } from '../read-json.ts'
import { looksLikeConsole, readConsole } from './console.ts'
import { type Definitions, isDefinitions, readDefinitions } from './definitions.ts'
import { isMachineFile, isResults, machineOf, readResultFile } from './result-file.ts'

/** What one file (or one stretch of the console) says of one environment. */
export interface AsvEnvironment {
  readonly file: string
  /** Machine and environment, which tell equal names apart. */
  readonly label: string
  readonly commit: string | undefined
  /** Adds the rows. */
  readonly fill: (into: Collector) => void
}

type Kind = 'results' | 'console' | 'definitions' | 'machine' | 'other'

export const asv: Format = {
  name: 'asv',
  title: 'airspeed velocity (asv)',
  goesOnAfter: () => true,
  recognises: (files) => files.some((file) => ['results', 'console', 'definitions'].includes(kindOf(file))),
  read,
}

function kindOf(file: ResultFile): Kind {
  try {
    // Asked first, because a line of progress begins with a bracket, as JSON does.
    if (looksLikeConsole(file)) return 'console'
    const root = tryJson(file)
    if (root === undefined) return 'other'
    if (isResults(root)) return 'results'
    if (isDefinitions(root)) return 'definitions'
    return isMachineFile(root) ? 'machine' : 'other'
  } catch {
    return 'other'
  }
}

function read(files: readonly ResultFile[]): Reading {
  const into = new Collector(files[0]?.path ?? 'results')
  const of = (kind: Kind) => files.filter((file) => kindOf(file) === kind)
  const definitions: Definitions = new Map(of('definitions').flatMap((file) => [...readDefinitions(readJson(file))]))
  for (const file of of('machine')) into.machine = machineOf(readJson(file))
  for (const file of of('other')) setAside(file, into, 'neither results nor definitions of asv')
  const environments = [
    ...of('results').map((file) => readResultFile(readJson(file), definitions, into)),
    ...of('console').flatMap((file) => readConsole(file, into)),
  ]
  if (environments.length === 0) {
    throw new FormatFailure(into.file, undefined, 'no result file of asv among these files', {
      hint: 'Results lie in <results_dir>/<machine>/<commit>-<environment>.json; benchmarks.json only defines them.',
    })
  }
  const commits = [...new Set(environments.map(({ commit }) => commit).filter((commit) => commit !== undefined))]
  if (commits.length > 1) throw severalCommits(environments[0]!.file, commits)
  into.commit = commits[0]
  return assemble(environments, into)
}

/** asv abbreviates hashes on the console to eight digits, and writes them in full to files. */
function severalCommits(file: string, commits: readonly string[]): FormatFailure {
  const shown = commits.slice(0, 3).map((commit) => commit.slice(0, 8))
  const more = commits.length > 3 ? ', …' : ''
  return new FormatFailure(
    file,
    undefined,
    `results of ${commits.length} commits (${shown.join(', ')}${more}) in one reading`,
    {
      hint: 'Let `results` match one commit only, for example .asv/results/*/*-existing*.json of `asv run --python=same --set-commit-hash`.',
    },
  )
}

function assemble(environments: readonly AsvEnvironment[], into: Collector): Reading {
  const seen = new Map<string, number>()
  const launches: Collector[] = []
  for (const environment of environments) {
    const times = seen.get(environment.label) ?? 0
    seen.set(environment.label, times + 1)
    launches[times] ??= new Collector(environment.file)
    launches[times].file = environment.file
    environment.fill(launches[times])
  }
  const read = launches.map((launch): Launch => launch.launch('asv recorded no benchmark'))
  for (const launch of launches) into.ignored.push(...launch.ignored)
  return {
    launches: read,
    ignored: into.ignored,
    ...(into.machine === undefined ? {} : { machine: into.machine }),
    ...(into.commit === undefined ? {} : { commit: into.commit }),
  }
}
