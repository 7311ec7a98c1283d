/** Action inputs, as the runner hands them over: `INPUT_<NAME>` in the environment, upper case, spaces
 *  turned to underscores, hyphens kept; an input that is not set is empty. */

import { UsageFailure } from '../model/failure.ts'
import { nearest } from './nearest.ts'
import { type OptionName, optionsOf } from './options.ts'
import type { RawOption, RawOptions } from './raw.ts'
import { addOption, optionNamed } from './renamed.ts'

export interface Inputs {
  readonly options: RawOptions
  /** Names that are no inputs of this action, and resemble none. */
  readonly unknown: readonly string[]
}

/** Refuses a misspelt input. Others that are unknown are handed back: a variable of the job may
 *  happen to begin with `INPUT_`, and is nothing that an author of a workflow could mend. */
export function readInputs(env: Readonly<Record<string, string | undefined>>): Inputs {
  const known = optionsOf('input')
  const found = new Map<OptionName, RawOption>()
  const unknown: string[] = []
  for (const [variable, value] of Object.entries(env)) {
    if (!variable.startsWith('INPUT_') || value === undefined || value.trim() === '') continue
    const name = variable.slice('INPUT_'.length).toLowerCase()
    const option = optionNamed(name)
    if (option !== null && known.includes(option.name)) {
      const { name: current, ...was } = option
      addOption(found, current, { values: [value], origin: { where: `input ${name}` }, ...was })
    } else refuseMisspelt(name, known, unknown)
  }
  return { options: found, unknown }
}

function refuseMisspelt(name: string, known: readonly string[], unknown: string[]): void {
  // Underscores for hyphens are the commonest slip.
  const [meant] = nearest(name.replaceAll('_', '-'), known)
  if (meant === undefined) unknown.push(name)
  else
    throw new UsageFailure(`unknown input ${name}. Did you mean ${meant}?`, { hint: `inputs are: ${known.join(', ')}` })
}
