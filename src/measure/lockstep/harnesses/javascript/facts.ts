/** What the shims wrote down while the command was tried. The processes are the user's, so what they wrote is
 *  checked line by line. */

import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** A benchmark as its harness calls it, and what surrounds it. */
export interface Task {
  readonly name: string
  readonly context: string | null
}

export type Fact =
  | { readonly kind: 'started'; readonly script: string; readonly node: string; readonly loads: boolean }
  | { readonly kind: 'seen'; readonly harness: string }
  | { readonly kind: 'refused'; readonly harness: string; readonly why: string }
  | { readonly kind: 'file'; readonly unit: string; readonly state: string }
  | Stage

/** One run of a harness. Units are processes, numbered as they came, or files of vitest. */
export interface Stage {
  readonly kind: 'stage'
  readonly unit: string
  /** What the unit is called: its script or file. */
  readonly label: string
  readonly harness: string
  readonly node: string
  readonly tasks: readonly Task[]
  readonly skipped: readonly string[]
}

const factsName = 'met.jsonl'

/** In order. A last line that is still being written is left for the next look. */
export function readFacts(folder: string): Fact[] {
  const file = path.join(folder, factsName)
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1)
  return lines.map(parsed).filter((fact) => fact !== null)
}

function parsed(line: string): Fact | null {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return null
  }
  if (typeof value !== 'object' || value === null) return null
  const { kind, ...rest } = value as Record<string, unknown>
  const text = (key: string) => (typeof rest[key] === 'string' ? rest[key] : '')
  if (kind === 'started') return { kind, script: text('script'), node: text('node'), loads: rest['loads'] === true }
  if (kind === 'seen') return { kind, harness: text('harness') }
  if (kind === 'refused') return { kind, harness: text('harness'), why: text('why') }
  if (kind === 'file') return { kind, unit: text('unit'), state: text('state') }
  if (kind !== 'stage' || !Array.isArray(rest['tasks']) || !Array.isArray(rest['skipped'])) return null
  const [unit, label, harness, node] = [text('unit'), text('label'), text('harness'), text('node')]
  return { kind, unit, label, harness, node, tasks: rest['tasks'].map(taskOf), skipped: rest['skipped'].map(String) }
}

function taskOf(value: unknown): Task {
  const { name, context } = (value ?? {}) as Record<string, unknown>
  return { name: String(name), context: typeof context === 'string' ? context : null }
}
