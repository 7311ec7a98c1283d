/** `benchgate record [RUN..] [-- COMMAND]` */

import { configure } from '../app/configuration.ts'
import { recordRun, refuseUnreviewed } from '../app/history/record-run.ts'
import { suiteKey } from '../app/history/store-access.ts'
import { read } from '../app/read.ts'
import { run } from '../app/run.ts'
import type { Settings } from '../config/options.ts'
import { readCounted, readFormat, readSuite } from '../config/plan.ts'
import { dirtyState, headCommit, type Repository, resolveCommit } from '../host/repository.ts'
import { UsageFailure } from '../model/failure.ts'
import type { Run } from '../model/run.ts'
import { exitCodes } from '../model/verdict.ts'
import type { CommandLine } from './command-line.ts'
import { measuringPorts, repositoryOf } from './measuring.ts'
import { readStandardInput } from './standard-input.ts'

export async function recordCommand(line: CommandLine): Promise<number> {
  const { options, positionals, rest, world } = line
  if (positionals.length > 0 && rest !== null) {
    throw new UsageFailure('name result files, or a command after --, not both')
  }
  // Before an hour is measured for nothing.
  refuseUnreviewed(world.environment)
  const repository = await repositoryOf(world)
  const { settings } = await configure('record', options, {
    directory: world.directory,
    log: world.log,
    root: repository.top,
  })
  const result = await obtainRun(line, settings, repository)
  const commit = await commitOf(result, settings.commit, positionals.length > 0, repository)
  const recorded = await recordRun(
    {
      run: result,
      commit,
      suite: suiteKey(settings.key, world.environment),
      branch: settings['data-branch'],
      benchFiles: settings['bench-files'],
      workingDirectory: settings['working-directory'],
    },
    repository,
    world,
  )
  const where = `${recorded.path} on ${settings['data-branch']} (${recorded.bytes} bytes)`
  if (recorded.nothingNew) world.log.info(`Already stored: ${where}`)
  else world.log.info(`Stored ${where}${recorded.created ? '; the branch is new' : ''}`)
  return exitCodes.pass
}

async function obtainRun(
  { positionals, rest, world }: CommandLine,
  settings: Settings,
  repository: Repository,
): Promise<Run> {
  if (positionals.length > 0) {
    const format = readFormat(settings.format)
    return read(positionals, { directory: world.directory, format, standardInput: readStandardInput })
  }
  const { ports, watcher } = measuringPorts(world, settings.verbose)
  try {
    const suite = readSuite(settings, rest)
    const { launches } = settings
    const counted = readCounted(settings)
    return await run({ suite, launches, seed: 'run', root: repository.top, commit: null, counted }, ports)
  } finally {
    watcher.stop()
  }
}

/** A number under the wrong commit is worse than none. */
async function commitOf(
  result: Run,
  named: string | null,
  fromFiles: boolean,
  repository: Repository,
): Promise<string> {
  if (named !== null) return resolveCommit(repository, named)
  if (result.commit !== undefined && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(result.commit)) return result.commit
  const { changed } = await dirtyState(repository)
  if (changed.length === 0 || fromFiles) return headCommit(repository)
  throw new UsageFailure(
    `${changed.length === 1 ? changed[0] : `${changed.length} files`} differ from HEAD: the numbers belong to no commit`,
    {
      hint: 'Commit first, or name the commit with --commit.',
    },
  )
}
