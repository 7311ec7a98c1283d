/** What `compare` and `run` share: the repository they stand in, and the ports of measuring. */

import { tmpdir } from 'node:os'
import type { Ports } from '../app/ports.ts'
import { type Watcher, watchMeasuring } from '../app/watch.ts'
import { createGit } from '../host/git.ts'
import { openRepository, type Repository } from '../host/repository.ts'
import type { World } from './world.ts'

export async function repositoryOf(world: World): Promise<Repository> {
  const { directory, environment, signal } = world
  return openRepository(createGit({ directory, environment, signal }))
}

export interface MeasuringPorts {
  readonly ports: Ports
  readonly watcher: Watcher
}

export function measuringPorts(world: World, verbose: boolean): MeasuringPorts {
  const watcher = watchMeasuring(
    {
      interactive: world.interactive,
      width: world.err.width,
      show: (text) => world.status.show(text),
      say: (text) => world.log.info(text),
    },
    world.clock,
  )
  const ports: Ports = {
    directory: world.directory,
    environment: world.environment,
    log: world.log,
    clock: world.clock,
    cleanup: world.cleanup,
    signal: world.signal,
    temporary: tmpdir(),
    secrets: [],
    progress: (event) => watcher.tell(event),
    ...(verbose ? { output: (line: string) => world.log.output(line) } : {}),
  }
  return { ports, watcher }
}
