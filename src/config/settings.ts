/** Turns options as written into values: flag or input wins over file, file over default. Takes raw
 *  options, gives typed settings, refuses the first value that makes no sense. */

import { UsageFailure } from '../model/failure.ts'
import { type OptionName, type OptionPlace, optionNames, options, type Settings } from './options.ts'
import type { RawOption, RawOptions } from './raw.ts'
import type { Kind } from './values.ts'

/** `written` are inputs or flags of `place`; keys of the file that `place` does not use are left alone. */
export function readSettings(
  place: Exclude<OptionPlace, 'file'>,
  written: RawOptions,
  file: RawOptions = new Map(),
): Settings {
  const entries = optionNames.map((name) => {
    const inPlace = (options[name].places as readonly OptionPlace[]).includes(place)
    return [name, settingOf(name, inPlace ? (written.get(name) ?? file.get(name)) : undefined)]
  })
  return Object.fromEntries(entries) as Settings
}

function settingOf(name: OptionName, raw: RawOption | undefined): unknown {
  const row = options[name]
  if (raw !== undefined) return readRaw(row.kind, raw)
  return row.default === null ? null : row.kind.read(row.default, { where: `default of ${name}` })
}

function readRaw(kind: Kind<unknown>, { values, origin }: RawOption): unknown {
  const given = values.map((value) => value.trim()).filter((value) => value !== '')
  if (given.length === 0) throw new UsageFailure(`${origin.where}: has no value`)
  if (kind.isList !== true) {
    if (given.length > 1) throw new UsageFailure(`${origin.where}: expected one value, found a list of ${given.length}`)
    return kind.read(given[0]!, origin)
  }
  const items = given.flatMap((value) => kind.read(value, origin) as readonly unknown[])
  return kind.keepsRepeats === true ? items : [...new Set(items)]
}
