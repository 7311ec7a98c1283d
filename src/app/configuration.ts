/** Reads the configuration file beside the options, where there is one. */

import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type ConfigFile, readConfigFile } from '../config/file.ts'
import { isDeciding, type OptionPlace, options, optionsOf, type Settings } from '../config/options.ts'
import type { RawOptions } from '../config/raw.ts'
import { renamedIn } from '../config/renamed.ts'
import { readSettings } from '../config/settings.ts'
import type { GateRule } from '../gate/rules.ts'
import { isInside, isReallyInside } from '../host/files.ts'
import type { Log } from '../host/log.ts'
import { Failure, UsageFailure } from '../model/failure.ts'
import type { HistoryRule } from '../model/history-rule.ts'
import type { ChangedRule, Note } from '../model/note.ts'
import { visibleWithin } from '../report/visible.ts'

export interface Configuration {
  readonly settings: Settings
  readonly rules: readonly GateRule[]
  /** What joins or cuts stored histories. */
  readonly renames: readonly HistoryRule[]
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
  const file = path.resolve(from, name)
  if (isInside(where.root, file) && !isReallyInside(where.root, file)) {
    throw new UsageFailure(`config: ${name} is a link that leads out of the repository`, {
      hint: 'Write the configuration into the repository itself.',
    })
  }
  const text = await readIfPresent(file, name)
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
    renames: file?.renames ?? [],
    file: file?.name ?? null,
  }
}

export interface TwoSides {
  /** The text of the file on each side; null where there is none. */
  readonly base: string | null
  readonly head: string | null
  /** As it was named. */
  readonly name: string
}

export interface BothConfigurations extends Configuration {
  readonly notes: readonly Note[]
}

/** For a pull request, which could otherwise write its own rules: what decides comes from base's file, what
 *  only measures from head's, since a new suite needs it. Inputs win over both, as ever. */
export async function configureForPullRequest(written: RawOptions, sides: TwoSides): Promise<BothConfigurations> {
  const { name } = sides
  const base = sides.base === null ? null : await readConfigFile(sides.base, `${name} of base`)
  const head = sides.head === null ? null : await readConfigFile(sides.head, name)
  const changes = changesOf(written, base, head)
  const used = new Map(
    optionsOf('file').flatMap((option) => {
      const raw = (isDeciding(option) ? base : head)?.options.get(option)
      return raw === undefined ? [] : [[option, raw] as const]
    }),
  )
  return {
    settings: readSettings('input', written, used),
    rules: base?.rules ?? [],
    renames: base?.renames ?? [],
    file: (head ?? base)?.name ?? null,
    notes: changes.length === 0 ? [] : [{ code: 'rules-changed', changes, file: name }],
  }
}

/** What head's file would decide otherwise. An input that is set decides anyway. */
function changesOf(written: RawOptions, base: ConfigFile | null, head: ConfigFile | null): ChangedRule[] {
  const changes = optionsOf('file').flatMap((name): ChangedRule[] => {
    if (!isDeciding(name) || written.has(name)) return []
    const [from, to] = [base, head].map((file) => file?.options.get(name)?.values.join(',') ?? 'not set')
    return from === to ? [] : [changed(name, from!, to!)]
  })
  const lists = (['rules', 'renames'] as const).flatMap((key): ChangedRule[] => {
    const [from, to] = [base, head].map((file) => listText(file?.[key] ?? []))
    return from === to ? [] : [changed(key, from!, to!)]
  })
  return [...changes, ...lists]
}

function listText(list: readonly (GateRule | HistoryRule)[]): string {
  return list.length === 0 ? 'none' : list.map((rule) => JSON.stringify(rule)).join(' ')
}

/** Notes also travel in places where little fits. */
function changed(key: string, from: string, to: string): ChangedRule {
  return { key, from: visibleWithin(from, 200), to: visibleWithin(to, 200) }
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
