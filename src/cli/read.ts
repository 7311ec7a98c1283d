/** `benchgate read FILE..` */

import { read, renderRun } from '../app/read.ts'
import { readFormat } from '../config/plan.ts'
import { readSettings } from '../config/settings.ts'
import { UsageFailure } from '../model/failure.ts'
import { exitCodes } from '../model/verdict.ts'
import { type CommandLine, refuseCommand } from './command-line.ts'
import { readStandardInput } from './standard-input.ts'

export async function readCommand(line: CommandLine): Promise<number> {
  refuseCommand(line)
  const { options, positionals, world } = line
  if (positionals.length === 0)
    throw new UsageFailure('name at least one file', { hint: 'benchgate read FILE..; - is standard input' })
  const format = readFormat(readSettings('read', options).format)
  const run = await read(positionals, { directory: world.directory, format, standardInput: readStandardInput })
  await world.print(renderRun(run))
  return exitCodes.pass
}
