/** Manifests of Cargo and Python, and what is asked of them. A line that is no TOML is passed over: a manifest that its
 *  own tool reads is not for this program to refuse, and one that is a template still tells what it holds. */

import { parse, TomlError, type TomlPrimitive, type TomlTable } from 'smol-toml'

export type Toml = TomlPrimitive

/** Of a text with more of them nothing is known. */
const mostPassedOver = 20

export function readToml(text: string): TomlTable {
  const lines = text.split('\n')
  for (let passedOver = 0; passedOver <= mostPassedOver; passedOver++) {
    try {
      return parse(lines.join('\n'), { integersAsBigInt: 'asNeeded' })
    } catch (error) {
      if (!(error instanceof TomlError)) return {}
      lines[error.line - 1] = ''
    }
  }
  return {}
}

/** The value at a path of keys; undefined where there is none. */
export function at(toml: Toml | undefined, ...keys: readonly string[]): Toml | undefined {
  let value = toml
  for (const key of keys) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
    value = (value as { readonly [key: string]: Toml })[key]
  }
  return value
}

/** A table's entries; empty for anything else. */
export function entriesOf(toml: Toml | undefined): [string, Toml][] {
  return typeof toml === 'object' && !Array.isArray(toml) ? Object.entries(toml) : []
}

/** A list's strings, or the one string itself. */
export function stringsOf(toml: Toml | undefined): string[] {
  if (typeof toml === 'string') return [toml]
  return Array.isArray(toml) ? toml.filter((one): one is string => typeof one === 'string') : []
}

export function listOf(toml: Toml | undefined): readonly Toml[] {
  return Array.isArray(toml) ? toml : []
}
