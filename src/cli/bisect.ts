/** `benchgate bisect BENCHMARK GOOD BAD [-- COMMAND]` */

import { configure } from '../app/configuration.ts'
import { withFoundSuite } from '../app/discovery/found-suite.ts'
import { bisectCommits } from '../app/explaining/bisect-commits.ts'
import { bisectJson, renderBisect } from '../app/explaining/told.ts'
import { readPlan } from '../config/plan.ts'
import { resolveCommit } from '../host/repository.ts'
import { UsageFailure } from '../model/failure.ts'
import { exitCodes } from '../model/verdict.ts'
import { type CommandLine, refuseMore } from './command-line.ts'
import { progressOn } from './explain.ts'
import { measuringPorts, repositoryOf } from './measuring.ts'

export async function bisectCommand(line: CommandLine): Promise<number> {
  refuseMore(line, 3, 'benchgate bisect takes BENCHMARK, GOOD and BAD; the suite’s command goes after --')
  const { options, positionals, rest, world } = line
  const [benchmark, good, bad] = positionals
  if (benchmark === undefined || good === undefined || bad === undefined) {
    throw new UsageFailure('benchgate bisect needs a benchmark and two commits', {
      hint: 'As in: benchgate bisect parse v1.2.0 HEAD',
    })
  }
  const repository = await repositoryOf(world)
  const where = { directory: world.directory, log: world.log, root: repository.top }
  const { settings, rules } = await configure('bisect', options, where)
  const commits = { good: await resolveCommit(repository, good), bad: await resolveCommit(repository, bad) }
  const { ports, watcher } = measuringPorts(world, settings.verbose)
  try {
    const plan = await withFoundSuite(readPlan(settings, rules, rest), repository, commits.bad, ports)
    const progress = progressOn(world)
    const found = await bisectCommits({ plan, benchmark, ...commits, progress }, repository, ports)
    world.status.show(null)
    await world.print(settings.json ? bisectJson(found) : renderBisect(found, world.out))
    return exitCodes.pass
  } finally {
    watcher.stop()
    world.status.show(null)
  }
}
