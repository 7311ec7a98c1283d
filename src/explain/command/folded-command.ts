/** The option `profile`: a command of the user's own that leaves folded stacks of one benchmark, so that whatever has a
 *  profiler can be explained. Names of benchmarks are untrusted: they travel in the environment, as with `run`. */

import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { type ProcessResult, run, succeeded } from '../../host/process.ts'
import { filterCommand, filterFor, filterName, iterationsName, replacePlaceholders } from '../../measure/focus.ts'
import { launchFailure, showCommand } from '../../measure/launch-failure.ts'
import { environmentAt } from '../../measure/rounds/command-launcher.ts'
import { runnersFolder } from '../../measure/runners/folder.ts'
import { launcherPorts, type SuitePorts } from '../../measure/suite.ts'
import { Failure, UsageFailure } from '../../model/failure.ts'
import type { Side } from '../../model/run.ts'
import { profiledPlaces } from '../collect/place.ts'
import type { SessionRequest } from '../collect/session.ts'
import { createPlacing } from '../profile/origin.ts'
import { readFolded } from '../profile/read-folded.ts'
import { createNameIndex } from '../source/name-index.ts'
import type { Sources } from '../source/sources.ts'
import type { ProfilingCommand } from './profiling-command.ts'

const benchmarkName = 'BENCHGATE_BENCHMARK'
const stacksName = 'BENCHGATE_STACKS'

const placeholders = {
  '{filter}': `\${${filterName}}`,
  '{benchmark}': `\${${benchmarkName}}`,
  '{stacks}': `\${${stacksName}}`,
}

const mostBytes = 256 * 1024 ** 2
/** A command says by itself how long it samples; one that is short is not run for long. */
const mostTries = 3

export async function openFolded(
  command: string,
  { suite, benchmark, sides: roots }: SessionRequest,
  sources: Readonly<Record<Side, Sources>>,
  ports: SuitePorts,
): Promise<ProfilingCommand> {
  if (!command.includes('{filter}') && !command.includes('{benchmark}'))
    throw new UsageFailure(`\`profile\` names no benchmark: \`${showCommand(command)}\``, {
      hint: 'Write `{benchmark}` where the command takes a name, or `{filter}` where it takes a regular expression.',
    })
  const places = profiledPlaces(suite, roots, ports)
  const inner = launcherPorts(ports)
  const [base, head] = (['base', 'head'] as const).map((side) => placesOf(roots[side], sources[side], ports))
  const isPrinted = !command.includes('{stacks}')
  const dialect = filterCommand(command)?.dialect ?? 'regex'
  const text = replacePlaceholders(command, placeholders)
  return {
    benchmark,
    mostTries,
    isExact: false,
    async launch(side) {
      const folder = mkdtempSync(path.join(inner.temporary, 'folded-'))
      const file = path.join(folder, 'stacks.folded')
      const place = places[side]
      const result = await run(
        { kind: 'shell', text },
        {
          directory: place.workingDirectory,
          environment: {
            ...environmentAt(place, inner),
            [filterName]: filterFor(dialect, [benchmark]) ?? '',
            [benchmarkName]: benchmark,
            [stacksName]: file,
            [iterationsName]: '1',
          },
          timeoutSeconds: suite.launchTimeoutSeconds,
          signal: inner.signal,
          cleanup: inner.cleanup,
          ...(isPrinted ? { spool: path.join(folder, 'stdout') } : { keepBytes: 0 }),
          ...(inner.output === undefined ? {} : { onLine: inner.output }),
        },
      )
      try {
        if (!succeeded(result)) throw launchFailure(result, { side, round: null, command, secrets: inner.secrets })
        const left = isPrinted ? printed(result) : written(file, command)
        const from = isPrinted ? `what \`profile\` printed on ${side}` : `the file that \`profile\` wrote on ${side}`
        return { profile: readFolded(left, from, side === 'base' ? base! : head!), collectors: ['profile'], times: [] }
      } finally {
        result.stdout.release()
        rmSync(folder, { recursive: true, force: true })
      }
    },
  }
}

function placesOf(root: string, sources: Sources, { runner }: SuitePorts) {
  const index = createNameIndex(root)
  return {
    place: createPlacing(root, runnersFolder(runner)),
    isThere: (file: string) =>
      !path.isAbsolute(file) && !file.split('/').includes('..') && existsSync(path.join(root, file)),
    lookUp: (name: string) => {
      const found = index(name)
      // So that the others of its file are known, too.
      if (found !== null) sources.named({ ...found, column: 0, origin: 'own', library: null }, found.line)
      return found
    },
    named: sources.named,
  }
}

function printed({ stdout }: ProcessResult): string {
  if (stdout.truncated || stdout.size > mostBytes) throw tooLarge(stdout.size)
  return new TextDecoder().decode(stdout.read())
}

function written(file: string, command: string): string {
  const size = statSync(file, { throwIfNoEntry: false })?.size
  if (size === undefined)
    throw new Failure(`\`profile\` ended well and left no file: \`${showCommand(command)}\``, {
      hint: 'The file has to be written where `{stacks}` says, before the command ends. Without `{stacks}` the stacks are read from what it prints.',
    })
  if (size > mostBytes) throw tooLarge(size)
  return readFileSync(file, 'utf8')
}

function tooLarge(size: number): Failure {
  return new Failure(`\`profile\` left ${size} bytes of stacks, which is more than can be read`, {
    hint: 'Sum up equal stacks, as stackcollapse does, or sample for a shorter time.',
  })
}
