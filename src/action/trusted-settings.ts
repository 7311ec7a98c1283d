/** The settings of a step that reports: its inputs, and the configuration file as it is where it can be
 *  trusted. For another run's result that is the default branch, read through the interface and never from
 *  what happens to be checked out; within a run, what is checked out, as everywhere in that run. */

import { existsSync } from 'node:fs'
import path from 'node:path'
import { type Configuration, configure, configureWith } from '../app/configuration.ts'
import { options as known } from '../config/options.ts'
import type { RawOptions } from '../config/raw.ts'
import type { Client } from '../github/client.ts'
import { readContent } from '../github/contents.ts'
import { whyOf } from '../github/failure.ts'
import { Failure, UsageFailure } from '../model/failure.ts'
import type { StepPorts } from './step.ts'

export async function readTrustedSettings(
  { ref, checkout }: { readonly ref: string; readonly checkout: boolean },
  options: RawOptions,
  client: Client,
  { directory, log }: StepPorts,
): Promise<Configuration> {
  if (checkout && existsSync(path.join(directory, '.git'))) {
    return configure('input', options, { directory, root: directory, log })
  }
  const named = options.get('config')?.values.at(-1)?.trim() || known.config.default
  const file = path.posix.normalize(named)
  if (path.posix.isAbsolute(file) || file.startsWith('..')) {
    throw new UsageFailure(`config: ${named} is not inside the repository`)
  }
  const text = await readContent(client, file, ref)
  if (!text.ok) {
    throw new Failure(`${file} could not be read at ${ref.slice(0, 40)}: ${whyOf(text.failure)}`, {
      hint: 'A job with `mode: report` needs `contents: read`.',
    })
  }
  if (text.value === null && named !== known.config.default) {
    throw new UsageFailure(`config: there is no file ${named} at ${ref.slice(0, 40)}`)
  }
  return configureWith('input', options, text.value, file, log)
}
