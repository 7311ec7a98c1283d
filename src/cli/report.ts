/** `benchgate report RESULT.json` */

import { readReport, render } from '../app/views.ts'
import { readSettings } from '../config/settings.ts'
import { UsageFailure } from '../model/failure.ts'
import { exitCodes } from '../model/verdict.ts'
import { type CommandLine, refuseCommand, refuseMore } from './command-line.ts'
import { readStandardInput } from './standard-input.ts'

export async function reportCommand(line: CommandLine): Promise<number> {
  refuseCommand(line)
  refuseMore(line, 1, 'benchgate report takes one file')
  const { options, positionals, world } = line
  const [file] = positionals
  if (file === undefined)
    throw new UsageFailure('name the report to render', {
      hint: 'benchgate report RESULT.json --as md; - is standard input',
    })
  const report = await readReport(file, world.directory, readStandardInput)
  const text = render(report, readSettings('report', options).as, world.out)
  await world.print(text.endsWith('\n') ? text : `${text}\n`)
  return exitCodes.pass
}
