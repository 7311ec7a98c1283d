/** Reads the configuration file beside the options, where there is one. */

import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type ConfigFile, readConfigFile } from '../config/file.ts'
import { type OptionPlace, options, type Settings } from '../config/options.ts'
import type { RawOptions } from '../config/raw.ts'
import { renamedIn } from '../config/renamed.ts'
import { readSettings } from '../config/settings.ts'
import type { GateRule } from '../gate/rules.ts'
import type { Log } from '../host/log.ts'
import { Failure, UsageFailure } from '../model/failure.ts'

export interface Configuration {
  readonly settings: Settings
  readonly rules: readonly GateRule[]
  /** The file that was read, as it was named; null where there is none. */
  readonly file: string | null
}

/** `root` is the root of the repository, in which the default file is looked for; a file that the user
 *  names is looked for from `directory`. */
export async function configure(
  place: Exclude<OptionPlace, 'file'>,
  written: RawOptions,
  where: { readonly directory: string; readonly root: string; readonly log: Pick<Log, 'warning'> },
): Promise<Configuration> {
  const named = written.get('config')?.values.at(-1)?.trim()
  const name = named === undefined || named === '' ? options.config.default : named
  const from = name === options.config.default ? where.root : where.directory
  const text = await readIfPresent(path.resolve(from, name), name)
  if (text === null && name !== options.config.default) {
    throw new UsageFailure(`config: there is no file ${name}`, { hint: `It was looked for in ${from}.` })
  }
  return configureWith(place, written, text, name, where.log)
}

/** The same with a file that was read elsewhere; `text` is null where there is none. */
export async function configureWith(
  place: Exclude<OptionPlace, 'file'>,
  written: RawOptions,
  text: string | null,
  name: string,
  log: Pick<Log, 'warning'>,
): Promise<Configuration> {
  const file: ConfigFile | null = text === null ? null : await readConfigFile(text, name)
  for (const told of [...renamedIn(written), ...renamedIn(file?.options ?? new Map())]) log.warning(told, 'Benchgate')
  return {
    settings: readSettings(place, written, file?.options),
    rules: file?.rules ?? [],
    file: file?.name ?? null,
  }
}

async function readIfPresent(file: string, name: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return null
    throw new Failure(`${name} could not be read: ${message}`, { exitCode: 2, cause: error })
  }
}
