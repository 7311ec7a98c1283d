/** `benchgate explain BENCHMARK [BASE] [HEAD] [-- COMMAND]` */

import path from 'node:path'
import { configure } from '../app/configuration.ts'
import { withFoundSuite } from '../app/discovery/found-suite.ts'
import { explainCommits } from '../app/explaining/explain-commits.ts'
import { picturesOf, writePictures } from '../app/explaining/pictures.ts'
import { hotspotsJson, renderHotspots, renderWhy, whyJson } from '../app/explaining/told.ts'
import { readPlan } from '../config/plan.ts'
import { headCommit, resolveCommit } from '../host/repository.ts'
import { UsageFailure } from '../model/failure.ts'
import { exitCodes } from '../model/verdict.ts'
import { type CommandLine, refuseMore } from './command-line.ts'
import { measuringPorts, repositoryOf } from './measuring.ts'
import type { World } from './world.ts'

export async function explainCommand(line: CommandLine): Promise<number> {
  refuseMore(line, 3, 'benchgate explain takes BENCHMARK, BASE and HEAD; the suite’s command goes after --')
  const { options, positionals, rest, world } = line
  const [benchmark, base, head] = positionals
  if (benchmark === undefined) {
    throw new UsageFailure('benchgate explain needs the name of a benchmark', {
      hint: 'As in: benchgate explain parse main',
    })
  }
  const repository = await repositoryOf(world)
  const where = { directory: world.directory, log: world.log, root: repository.top }
  const { settings, rules } = await configure('explain', options, where)
  const commits = {
    base: base === undefined ? null : await resolveCommit(repository, base),
    head: head === undefined ? await headCommit(repository) : await resolveCommit(repository, head),
  }
  const { ports, watcher } = measuringPorts(world, settings.verbose)
  try {
    const plan = await withFoundSuite(readPlan(settings, rules, rest), repository, commits.head, ports)
    const request = { plan, benchmark, progress: progressOn(world) }
    const found = await explainCommits(request, commits, repository, ports)
    world.status.show(null)
    await world.print(
      found.kind === 'hotspots'
        ? settings.json
          ? hotspotsJson(found.hotspots)
          : renderHotspots(found.hotspots, world.out)
        : settings.json
          ? whyJson(found.benchmark, found.why)
          : renderWhy(found.benchmark, found.why, world.out),
    )
    if (settings.out !== null) {
      const folder = path.resolve(world.directory, settings.out)
      for (const file of writePictures(folder, picturesOf(found, commits))) world.log.info(`Written: ${file}`)
    }
    return exitCodes.pass
  } finally {
    watcher.stop()
    world.status.show(null)
  }
}

/** One line that is drawn over, or a line for each step where nobody watches. */
export function progressOn(world: World): (text: string) => void {
  const began = world.clock.now()
  return (text) => {
    const words = `${text} (${Math.round(world.clock.now() - began)} s)`
    if (world.interactive) world.status.show(words)
    else world.log.info(words)
  }
}
