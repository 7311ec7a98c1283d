/** What a step goes by and which commits it compares. The two hang together: for a pull request, what decides
 *  comes from the configuration file of base. */

import path from 'node:path'
import { type Configuration, configure, configureForPullRequest } from '../app/configuration.ts'
import type { Commits } from '../app/gating/compared-commits.ts'
import { options as known } from '../config/options.ts'
import type { RawOptions } from '../config/raw.ts'
import { readSettings } from '../config/settings.ts'
import { isInside } from '../host/files.ts'
import type { Log } from '../host/log.ts'
import { fileAt, type Repository } from '../host/repository.ts'
import type { Event } from './event.ts'
import { commitsOf } from './event-commits.ts'

export interface StepSettings extends Pick<Configuration, 'settings' | 'rules'> {
  readonly commits: Commits
}

interface Where {
  readonly repository: Repository
  readonly directory: string
  readonly log: Pick<Log, 'warning'>
}

export async function readStepSettings(
  event: Event,
  options: RawOptions,
  { repository, directory, log }: Where,
): Promise<StepSettings> {
  const { top } = repository
  // Also where base's file decides: what stands here is to be readable, and a name to lead to a file.
  const own = await configure('input', options, { directory, root: top, log })
  const file = fileIn(options, top, directory)
  if ((event.kind !== 'pull-request' && event.kind !== 'merge-group') || file === null) {
    return { ...own, commits: await commitsOf(event, repository, own.settings['base-ref']) }
  }
  const asked = readSettings('input', options)['base-ref']
  const first = await commitsOf(event, repository, asked)
  const [base, head] = await Promise.all([first.base, first.head].map(({ commit }) => fileAt(repository, commit, file)))
  const { settings, rules, notes } = await configureForPullRequest(options, { base: base!, head: head!, name: file })
  const baseRef = settings['base-ref']
  const commits = baseRef === asked ? first : await commitsOf(event, repository, baseRef)
  return { settings, rules, commits: { ...commits, notes: [...commits.notes, ...notes] } }
}

/** The configuration file within the repository; null where it is not part of it, and no pull request can change it. */
function fileIn(options: RawOptions, top: string, directory: string): string | null {
  const named = options.get('config')?.values.at(-1)?.trim() || known.config.default
  const file = path.resolve(named === known.config.default ? top : directory, named)
  return isInside(top, file) ? path.relative(top, file).replaceAll(path.sep, '/') : null
}
