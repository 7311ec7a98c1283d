/** `benchgate run [-- COMMAND]` */

import { configure } from '../app/configuration.ts'
import { renderRun } from '../app/read.ts'
import { run } from '../app/run.ts'
import { readSuite } from '../config/plan.ts'
import { dirtyState, findCommit, type Repository } from '../host/repository.ts'
import { Failure } from '../model/failure.ts'
import { exitCodes } from '../model/verdict.ts'
import { type CommandLine, refuseMore } from './command-line.ts'
import { measuringPorts, repositoryOf } from './measuring.ts'
import type { World } from './world.ts'

export async function runCommand(line: CommandLine): Promise<number> {
  refuseMore(line, 0, 'the suite’s command goes after --')
  const { options, rest, world } = line
  const repository = await repositoryIfAny(world)
  const root = repository?.top ?? world.directory
  const { settings } = await configure('run', options, { directory: world.directory, log: world.log, root })
  const { ports, watcher } = measuringPorts(world, settings.verbose)
  try {
    const suite = readSuite(settings, rest)
    const commit = repository === null ? null : await cleanCommit(repository)
    const result = await run({ suite, launches: settings.launches, seed: 'run', root, commit }, ports)
    watcher.stop()
    await world.print(renderRun(result))
    return exitCodes.pass
  } finally {
    watcher.stop()
  }
}

/** A suite can be run anywhere; only a folder outside any repository is no obstacle. */
async function repositoryIfAny(world: World): Promise<Repository | null> {
  try {
    return await repositoryOf(world)
  } catch (error) {
    if (error instanceof Failure && /not in a git repository|git was not found/.test(error.message)) return null
    throw error
  }
}

/** The commit that the numbers belong to; none where the checkout differs from it. */
async function cleanCommit(repository: Repository): Promise<string | null> {
  const { changed } = await dirtyState(repository)
  return changed.length > 0 ? null : findCommit(repository, 'HEAD')
}
