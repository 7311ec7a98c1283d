/** Checks of what a profiled process wrote. The process ran a stranger's code, which may have written the file. */

import { Failure } from '../../model/failure.ts'

const longestName = 1_000

export function record(value: unknown, what: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  throw unexpected(value, what, 'an object')
}

export function list(value: unknown, what: string): readonly unknown[] {
  if (Array.isArray(value)) return value as unknown[]
  throw unexpected(value, what, 'a list')
}

export function number(value: unknown, what: string): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value
  throw unexpected(value, what, 'a finite number')
}

/** Longer ones are cut: names of generated code may be whole programs. */
export function text(value: unknown, what: string): string {
  if (typeof value === 'string') return value.slice(0, longestName)
  throw unexpected(value, what, 'a text')
}

function unexpected(value: unknown, what: string, wanted: string): Failure {
  const found = (JSON.stringify(value) ?? String(value)).slice(0, 80)
  return new Failure(`the profile's ${what} should be ${wanted}, found ${found}`, {
    hint: 'The suite, or something that it starts, writes into the folder of the profiles.',
  })
}
