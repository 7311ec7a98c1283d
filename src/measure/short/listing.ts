/** How a tool that is known tells the names of its benchmarks without running them: programs of criterion behind cargo,
 *  Google Benchmark by its environment, and JMH by a flag behind the command. A command that would not know what it is
 *  asked would run everything, so that only one that plainly starts such a tool is asked. */

import type { Environment } from '../../host/environment.ts'
import { filterPlaceholder, jmhMethod } from '../focus.ts'
import { cargoLister } from './cargo-runner.ts'
import { startsJmhLast } from './jmh.ts'

export interface NameListing {
  /** Behind the command. */
  readonly flags: string
  /** On top of the suite's. */
  readonly environment: Environment
  /** None where what was printed cannot be told from names. */
  namesIn(printed: string): string[]
  /** The name in the list that a benchmark of the results belongs to. */
  nameOf(benchmark: string): string
}

/** @param folder for a script, where cargo can be told of one. Null: the command is not asked. */
export function listingOf(run: string, format: string, folder: string | null): NameListing | null {
  if (!run.includes(filterPlaceholder)) return null
  if (isFor('jmh', format) && startsJmhLast(run)) return jmh
  if (isFor('google-benchmark', format) && /\s--benchmark_\w+=/.test(run) && !/--benchmark_list_tests/.test(run))
    return google
  const startsCriterion = format === 'criterion' || /\bcargo\s+(\S+\s+)*bench\b/.test(run)
  const environment = folder !== null && startsCriterion && !/\s--list\b/.test(run) ? cargoLister(folder) : null
  return environment === null ? null : criterion(environment)
}

function isFor(tool: string, format: string): boolean {
  return format === tool || format === 'auto'
}

const itself = (benchmark: string) => benchmark

const jmh: NameListing = {
  flags: ' -l',
  environment: {},
  namesIn: (printed) =>
    linesOf(printed.slice(Math.max(0, printed.indexOf('Benchmarks:')))).filter((line) =>
      /^[\w$]+(\.[\w$]+)+$/.test(line),
    ),
  nameOf: jmhMethod,
}

const google: NameListing = {
  flags: '',
  // The second is how 1.5.1 to 1.5.6 wrote it.
  environment: { BENCHMARK_LIST_TESTS: 'true', BENCHMARK_BENCHMARK_LIST_TESTS: 'true' },
  // What else the command prints, as a build does, looks like a name that has a blank.
  namesIn: (printed) => {
    const lines = linesOf(printed)
    return lines.some((line) => /\s/.test(line)) ? [] : lines
  },
  nameOf: itself,
}

function criterion(environment: Environment): NameListing {
  const ending = /: bench(mark)?$/
  return {
    flags: '',
    environment,
    namesIn: (printed) => linesOf(printed).flatMap((line) => (ending.test(line) ? [line.replace(ending, '')] : [])),
    nameOf: itself,
  }
}

function linesOf(printed: string): string[] {
  return printed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
