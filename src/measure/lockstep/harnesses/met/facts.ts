/** The wing measure/lockstep/harnesses/met/: what is the same for all languages whose harnesses are met in processes
 *  below the command. Here: what the shims wrote down while the command was tried. The processes are the user's, so what they wrote is
 *  checked line by line. */

import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** A benchmark as its harness calls it, and what surrounds it. */
export interface Task {
  readonly name: string
  readonly context: string | null
}

export type Fact =
  | Started
  | { readonly kind: 'seen'; readonly harness: string }
  | { readonly kind: 'refused'; readonly harness: string; readonly why: string }
  | { readonly kind: 'file'; readonly unit: string; readonly state: string }
  | Stage

/** A process in which a harness may be met. */
export interface Started {
  readonly kind: 'started'
  readonly script: string
  readonly version: string
  /** Whether what it imports can be met. */
  readonly loads: boolean
}

/** One run of a harness. Units are processes, numbered as they came, or files of vitest. */
export interface Stage {
  readonly kind: 'stage'
  readonly unit: string
  /** What the unit is called: its script or file. */
  readonly label: string
  readonly harness: string
  /** Of the interpreter. */
  readonly version: string
  readonly tasks: readonly Task[]
  readonly skipped: readonly string[]
  /** How a worker of it is started, where not by the command. */
  readonly start: WorkerStart | null
}

export interface WorkerStart {
  readonly file: string
  readonly args: readonly string[]
  readonly directory: string
  /** All of it. */
  readonly environment: Readonly<Record<string, string>>
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
  const version = text('node') || text('python')
  if (kind === 'started') return { kind, script: text('script'), version, loads: rest['loads'] !== false }
  if (kind === 'seen') return { kind, harness: text('harness') }
  if (kind === 'refused') return { kind, harness: text('harness'), why: text('why') }
  if (kind === 'file') return { kind, unit: text('unit'), state: text('state') }
  if (kind !== 'stage' || !Array.isArray(rest['tasks']) || !Array.isArray(rest['skipped'])) return null
  const [unit, label, harness] = [text('unit'), text('label'), text('harness')]
  const [tasks, skipped] = [rest['tasks'].map(taskOf), rest['skipped'].map(String)]
  return { kind, unit, label, harness, version, tasks, skipped, start: startOf(rest['start']) }
}

function taskOf(value: unknown): Task {
  const { name, context } = (value ?? {}) as Record<string, unknown>
  return { name: String(name), context: typeof context === 'string' ? context : null }
}

function startOf(value: unknown): WorkerStart | null {
  if (typeof value !== 'object' || value === null) return null
  const { file, args, directory, environment } = value as Record<string, unknown>
  if (typeof file !== 'string' || typeof directory !== 'string' || !Array.isArray(args)) return null
  const own = Object.entries(environment ?? {}).filter(([, text]) => typeof text === 'string')
  return { file, directory, args: args.map(String), environment: Object.fromEntries(own) }
}
