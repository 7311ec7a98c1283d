/** `benchgate compare [BASE] [HEAD] [-- COMMAND]` */

import path from 'node:path'
import { configure } from '../app/configuration.ts'
import { withFoundSuite } from '../app/discovery/found-suite.ts'
import { writePictures } from '../app/explaining/pictures.ts'
import { type Commits, chooseCommits } from '../app/gating/compared-commits.ts'
import { gateBy } from '../app/gating/gate-by-baselines.ts'
import { readPlan } from '../config/plan.ts'
import { UsageFailure } from '../model/failure.ts'
import { type CommandLine, refuseMore } from './command-line.ts'
import { complainAbout } from './complain.ts'
import { measuringPorts, repositoryOf } from './measuring.ts'
import { tell } from './tell.ts'

/** A commit in one line: its hash, what it was asked for by, its subject. A hash that was asked for is said once. */
export function commitLine({ commit, label, chosen, subject }: Commits['base']): string {
  const name = chosen ?? label
  return `${commit.slice(0, 12)}${commit.startsWith(name) ? '' : ` ${name}`}: ${subject ?? ''}`
}

export async function compareCommand(line: CommandLine): Promise<number> {
  refuseMore(line, 2, 'benchgate compare takes BASE and HEAD; the suite’s command goes after --')
  const { options, positionals, rest, world } = line
  const [base, head] = positionals
  if (base !== undefined && options.has('base-ref')) {
    throw new UsageFailure(`base is named twice: ${base}, and --base-ref`, { hint: 'Leave one of them out.' })
  }
  const repository = await repositoryOf(world)
  const { settings, rules } = await configure('compare', options, {
    directory: world.directory,
    log: world.log,
    root: repository.top,
  })
  const named = readPlan(settings, rules, rest)
  const commits = await chooseCommits(repository, base ?? named.baseRef, head ?? null)
  const plan = await withFoundSuite(named, repository, commits.head.commit, world)
  world.log.info(`Base: ${commitLine(commits.base)}`)
  world.log.info(`Head: ${commitLine(commits.head)}`)
  const { ports, watcher } = measuringPorts(world, settings.verbose)
  try {
    const {
      report,
      failure,
      pictures = [],
    } = await gateBy({ plan, commits, key: plan.key ?? 'local' }, repository, ports)
    watcher.stop()
    if (failure !== null) complainAbout(failure, 'compare', world.log)
    if (failure === null || report.plan.rounds > 0 || settings.json) await tell(report, settings.json, world)
    if (settings.out !== null) {
      const folder = path.resolve(world.directory, settings.out)
      for (const file of writePictures(folder, pictures)) world.log.info(`Written: ${file}`)
    }
    return report.exitCode
  } finally {
    watcher.stop()
  }
}
