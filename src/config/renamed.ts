/** Options that had another name. The old one is still understood wherever the option may be written, and
 *  told as renamed. To rename an option, write its old name into `formerly` of its row. */

import { UsageFailure } from '../model/failure.ts'
import { isOptionName, type Option, type OptionName, optionNames, options } from './options.ts'
import type { RawOption, RawOptions } from './raw.ts'

const formerly: ReadonlyMap<string, OptionName> = new Map(
  optionNames.flatMap((name) => ((options[name] as Option<unknown>).formerly ?? []).map((old) => [old, name] as const)),
)

/** The option that is meant by a name, and the old name where it is written so; null for what is none. */
export function optionNamed(written: string): { readonly name: OptionName; readonly was?: string } | null {
  if (isOptionName(written)) return { name: written }
  const name = formerly.get(written)
  return name === undefined ? null : { name, was: written }
}

/** Puts an option to the others. @throws UsageFailure where it stands there under its other name. */
export function addOption(found: Map<OptionName, RawOption>, name: OptionName, option: RawOption): void {
  const other = found.get(name)
  if (other !== undefined && other.was !== option.was) {
    throw new UsageFailure(`${other.origin.where} and ${option.origin.where} are the same option`, {
      hint: `Leave ${other.was ?? option.was} out: \`${name}\` is its name now.`,
    })
  }
  found.set(name, option)
}

/** A sentence for each option that is written with an old name. */
export function renamedIn(written: RawOptions): string[] {
  return [...written].flatMap(([name, { was, origin }]) =>
    was === undefined ? [] : [`${origin.where} is called \`${name}\` now. The old name still works.`],
  )
}
