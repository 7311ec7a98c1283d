/** `benchgate site [HISTORY] --out FOLDER` */

import path from 'node:path'
import { configure } from '../app/configuration.ts'
import { readForeignHistory } from '../app/history/import-history.ts'
import { filesOf } from '../app/result-files.ts'
import { buildSite } from '../app/site/build-site.ts'
import { createGit } from '../host/git.ts'
import { openRepository, type Repository } from '../host/repository.ts'
import { UsageFailure } from '../model/failure.ts'
import { exitCodes } from '../model/verdict.ts'
import { type CommandLine, refuseCommand, refuseMore } from './command-line.ts'
import { repositoryOf } from './measuring.ts'
import type { World } from './world.ts'

export async function siteCommand(line: CommandLine): Promise<number> {
  refuseCommand(line)
  refuseMore(line, 1, "benchgate site takes one file or folder of another tool's history")
  const { options, positionals, world } = line
  const [foreign] = positionals
  const repository = foreign === undefined ? await repositoryOf(world) : await repositoryIfAny(world)
  const where = { directory: world.directory, root: repository?.top ?? world.directory, log: world.log }
  const { settings, renames } = await configure('site', options, where)
  if (settings.out === null) throw new UsageFailure('name the folder for the page with --out FOLDER')
  const records = foreign === undefined ? null : await foreignRecords(foreign, settings.key, world)
  const out = path.resolve(world.directory, settings.out)
  const { site, fresh } = await buildSite(
    {
      out,
      branch: settings['data-branch'],
      key: settings.key,
      rules: renames,
      last: settings.last,
      address: settings['site-url'],
      cache: settings.cache === null ? null : path.resolve(world.directory, settings.cache),
      records,
      now: world.clock.date(),
    },
    repository,
    world,
  )
  for (const { file, because } of site.unread) world.log.warning(`${file} could not be read: ${because}`)
  const { worse, drifting, silent } = site.findings
  world.log.info(
    `${out}: ${site.suites.length} suites, ${fresh} runs read; ${worse.length} got worse, ${drifting.length} drift, ${silent.length} broken or silent`,
  )
  return exitCodes.pass
}

/** Another tool's history needs no repository around it. */
async function repositoryIfAny({ directory, environment, signal }: World): Promise<Repository | null> {
  const git = createGit({ directory, environment, signal })
  return (await git.attempt(['rev-parse', '--show-toplevel'])).ok ? openRepository(git) : null
}

async function foreignRecords(name: string, key: string | null, world: World) {
  const files = await filesOf(name, { directory: world.directory, format: 'auto' })
  const { records, left } = readForeignHistory(files, key)
  for (const { file, place, because } of left.slice(0, 5)) {
    world.log.info(`Not shown: ${[file, place].filter((part) => part !== undefined).join(' ')}: ${because}`)
  }
  if (left.length > 5) world.log.info(`Not shown: ${left.length - 5} more`)
  if (records.length > 0) return records
  throw new UsageFailure(`${name} holds no run that could be shown`)
}
