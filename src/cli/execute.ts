/** Runs one command in its world, and turns failures of the user's and of the surroundings into words
 *  and exit codes. */

import { knownFailure } from '../app/known-failure.ts'
import { readArguments } from '../config/argv.ts'
import type { CommandName } from '../config/options.ts'
import { Cancelled } from '../host/cleanup.ts'
import { exitCodes } from '../model/verdict.ts'
import type { CommandLine } from './command-line.ts'
import { complainAbout } from './complain.ts'
import { openWorld } from './world.ts'

export async function execute(command: CommandName, argv: readonly string[]): Promise<number> {
  const world = openWorld(argv.includes('--verbose'), command === 'compare')
  try {
    return await load(command, { ...readArguments(command, argv), world })
  } catch (error) {
    world.status.show(null)
    if (error instanceof Cancelled) return exitCodes.inconclusive
    const known = knownFailure(error, `benchgate ${command}`)
    if (known === null) throw error
    complainAbout(known, command, world.log)
    return known.exitCode
  } finally {
    await world.close()
  }
}

async function load(command: CommandName, line: CommandLine): Promise<number> {
  switch (command) {
    case 'init':
      return (await import('./init.ts')).initCommand(line)
    case 'compare':
      return (await import('./compare.ts')).compareCommand(line)
    case 'diff':
      return (await import('./diff.ts')).diffCommand(line)
    case 'run':
      return (await import('./run.ts')).runCommand(line)
    case 'read':
      return (await import('./read.ts')).readCommand(line)
    case 'report':
      return (await import('./report.ts')).reportCommand(line)
    case 'record':
      return (await import('./record.ts')).recordCommand(line)
    case 'history':
      return (await import('./history.ts')).historyCommand(line)
    case 'site':
      return (await import('./site.ts')).siteCommand(line)
    case 'explain':
      return (await import('./explain.ts')).explainCommand(line)
    case 'bisect':
      return (await import('./bisect.ts')).bisectCommand(line)
    case 'import':
      return (await import('./import.ts')).importCommand(line)
  }
}
