/** `mode: site`: the page of the stored history, for a later step to publish. Measures nothing and judges nothing. */

import path from 'node:path'
import { configure } from '../app/configuration.ts'
import { buildSite } from '../app/site/build-site.ts'
import { issueOfHistory } from '../app/site/history-issue.ts'
import { readTelling } from '../config/plan.ts'
import type { RawOptions } from '../config/raw.ts'
import type { Repository } from '../host/repository.ts'
import { UsageFailure } from '../model/failure.ts'
import { exitCodes } from '../model/verdict.ts'
import { runUrlOf } from './announcer.ts'
import { Payload } from './event.ts'
import { tellIssue } from './issue.ts'
import type { StepPorts } from './step.ts'

/** Events whose code has been reviewed where their branch is the default one: a pull request could write its own rules
 *  into the page. A schedule always runs there. */
const trusted = ['push', 'schedule', 'workflow_dispatch', 'workflow_run']

export async function siteStep(
  event: string,
  payload: unknown,
  options: RawOptions,
  repository: Repository,
  ports: StepPorts,
): Promise<number> {
  refuseOtherBranches(event, payload)
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
  const telling = readTelling(settings)
  if (telling.issue) {
    const frame = { runUrl: runUrlOf(ports.environment), address: settings['site-url'] }
    await tellIssue(settings.key ?? 'history', issueOfHistory(site, frame), telling, ports)
  }
  return exitCodes.pass
}

function refuseOtherBranches(event: string, value: unknown): void {
  if (!trusted.includes(event)) {
    throw new UsageFailure(
      `\`mode: site\` is for pushes to the default branch, schedules and runs by hand, not for ${event || 'no event'}`,
    )
  }
  if (event === 'schedule') return
  const payload = new Payload(value, event)
  const home = payload.text('repository.default_branch')
  const [branch, stranger] =
    event === 'workflow_run'
      ? [
          `refs/heads/${payload.text('workflow_run.head_branch')}`,
          payload.text('workflow_run.head_repository.full_name') !== payload.text('repository.full_name') ||
            payload.text('workflow_run.event').startsWith('pull_request'),
        ]
      : [payload.text('ref'), false]
  if (branch === `refs/heads/${home}` && !stranger) return
  const found = stranger ? 'a pull request or a fork' : branch.replace(/^refs\/heads\//, '').replace(/[^\w./-]/g, '?')
  throw new UsageFailure(`\`mode: site\` is for the default branch, ${home}; this ${event} is of ${found}`, {
    hint: 'Limit the workflow with `branches:`, or its job with `if:`. No page was made.',
  })
}
