/** `mode: site`: the page of the stored history, for a later step to publish. Measures nothing and judges nothing. */

import path from 'node:path'
import { configure } from '../app/configuration.ts'
import { buildSite } from '../app/site/build-site.ts'
import type { RawOptions } from '../config/raw.ts'
import type { Repository } from '../host/repository.ts'
import { UsageFailure } from '../model/failure.ts'
import { exitCodes } from '../model/verdict.ts'
import type { StepPorts } from './step.ts'

/** Events whose code has been reviewed: a pull request could write its own rules into the page. */
const trusted = ['push', 'schedule', 'workflow_dispatch', 'workflow_run']

export async function siteStep(
  event: string,
  options: RawOptions,
  repository: Repository,
  ports: StepPorts,
): Promise<number> {
  if (!trusted.includes(event)) {
    throw new UsageFailure(
      `\`mode: site\` is for pushes to the default branch, schedules and runs by hand, not for ${event || 'no event'}`,
    )
  }
  const { settings, renames } = await configure('input', options, {
    directory: ports.directory,
    root: repository.top,
    log: ports.log,
  })
  if (settings.out === null) {
    throw new UsageFailure('`mode: site` needs `out`, the folder for the page', {
      hint: 'See examples/workflows/site.yml.',
    })
  }
  const at = (folder: string) => path.resolve(ports.directory, folder)
  const { site, files, fresh } = await buildSite(
    {
      out: at(settings.out),
      branch: settings['data-branch'],
      key: settings.key,
      rules: renames,
      last: settings.last,
      address: settings['site-url'],
      cache: settings.cache === null ? null : at(settings.cache),
      records: null,
      now: ports.clock.date(),
    },
    repository,
    ports,
  )
  for (const { file, because } of site.unread) ports.log.warning(`${file} could not be read: ${because}`, 'Benchgate')
  ports.log.info(
    `The page is in ${settings.out}: ${files} files of ${site.suites.length} suites; ${fresh} runs were read.`,
  )
  return exitCodes.pass
}
