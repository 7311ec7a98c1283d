/** `benchgate diff --base FILE.. --head FILE..` */

import { configure } from '../app/configuration.ts'
import { diff } from '../app/diff.ts'
import { quoteWords, readDeciding, readFormat } from '../config/plan.ts'
import { UsageFailure } from '../model/failure.ts'
import { type CommandLine, refuseCommand, refuseMore } from './command-line.ts'
import { tell } from './tell.ts'

export async function diffCommand(line: CommandLine): Promise<number> {
  refuseCommand(line)
  refuseMore(line, 0, 'name files after --base and --head')
  const { options, world } = line
  const { settings, rules } = await configure('diff', options, {
    directory: world.directory,
    log: world.log,
    root: world.directory,
  })
  const { base, head } = settings
  if (base === null || head === null) {
    throw new UsageFailure(`${base === null ? '--base' : '--head'} is missing`, {
      hint: 'benchgate diff --base FILE.. --head FILE..',
    })
  }
  const report = await diff({
    base,
    head,
    paired: settings.paired,
    format: readFormat(settings.format),
    deciding: readDeciding(settings, rules),
    key: settings.key ?? 'local',
    directory: world.directory,
    reproduce: quoteWords(['benchgate', 'diff', ...process.argv.slice(3)]),
  })
  await tell(report, settings.json, world)
  return report.exitCode
}
