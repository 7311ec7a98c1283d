/** `benchgate import FILE` */

import { configure } from '../app/configuration.ts'
import { readForeignHistory, storeImports } from '../app/history/import-history.ts'
import { openHistory } from '../app/history/store-access.ts'
import { filesOf } from '../app/result-files.ts'
import type { Repository } from '../host/repository.ts'
import { UsageFailure } from '../model/failure.ts'
import { exitCodes } from '../model/verdict.ts'
import { type CommandLine, refuseCommand, refuseMore } from './command-line.ts'
import { repositoryOf } from './measuring.ts'
import type { World } from './world.ts'

const fewShown = 20

export async function importCommand(line: CommandLine): Promise<number> {
  refuseCommand(line)
  refuseMore(line, 1, 'benchgate import takes one file or folder')
  const { options, positionals, world } = line
  const [name] = positionals
  if (name === undefined) {
    throw new UsageFailure('name the history to take over', {
      hint: 'benchgate import data.js, or asv’s results folder',
    })
  }
  const repository = await repositoryOf(world)
  const { settings } = await configure('import', options, {
    directory: world.directory,
    log: world.log,
    root: repository.top,
  })
  const from = settings['from-branch']
  const files =
    from === null
      ? await filesOf(name, { directory: world.directory, format: 'auto' })
      : [{ path: name, bytes: await fileOnBranch(name, from, repository, world) }]
  const store = await openHistory(repository, settings['data-branch'], world)
  try {
    const imported = await storeImports(readForeignHistory(files, settings.key), store)
    for (const { file, place, text, because } of imported.left.slice(0, fewShown)) {
      world.log.info(
        `Not taken over: ${[file, place].filter((part) => part !== undefined).join(' ')}: ${because}: ${text}`,
      )
    }
    if (imported.left.length > fewShown) world.log.info(`Not taken over: ${imported.left.length - fewShown} more`)
    const repeated = imported.repeated === 0 ? '' : `; ${imported.repeated} entries were there twice`
    const what = `${imported.runs} runs of ${imported.suites.map((suite) => JSON.stringify(suite)).join(', ')}${repeated}`
    world.log.info(imported.nothingNew ? `Nothing new: ${what} are stored already` : `Took over ${what}`)
    return exitCodes.pass
  } finally {
    await store.close()
  }
}

async function fileOnBranch(name: string, branch: string, repository: Repository, world: World): Promise<Uint8Array> {
  const store = await openHistory(repository, branch, world)
  try {
    const bytes = await store.file(name.replace(/^\.?\//, ''))
    if (bytes !== null) return bytes
    throw new UsageFailure(`there is no file ${name} on the branch ${branch} of the remote`)
  } finally {
    await store.close()
  }
}
