/** The lines of the lockstep protocol; docs/lockstep.md is its contract. Pure: text in, values out. */

export const protocolVersion = 1

/** In the environment of every worker. */
export const lockstepName = 'BENCHGATE_LOCKSTEP'

export type WorkerMessage =
  | { readonly kind: 'hello'; readonly version: number; readonly text: string }
  | { readonly kind: 'benchmark'; readonly index: number; readonly name: string }
  | { readonly kind: 'skip'; readonly name: string }
  | { readonly kind: 'serial' }
  | { readonly kind: 'counts' }
  | { readonly kind: 'compiled' }
  | { readonly kind: 'parallel' }
  | { readonly kind: 'metric'; readonly index: number; readonly value: number; readonly unit: string }
  | ({ readonly kind: 'figure'; readonly index: number } & ToldFigure)
  | { readonly kind: 'ready' }
  | ({ readonly kind: 'ran'; readonly index: number } & Ran)
  | { readonly kind: 'counted'; readonly index: number; readonly figure: string; readonly value: number }
  | { readonly kind: 'failed' | 'skipped'; readonly index: number; readonly message: string }
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly message: string }

/** What a benchmark gives in place of a time. */
export interface ToldFigure {
  /** `memory`, `peakmemory` or `track`, as asv has them. */
  readonly type: string
  readonly value: number
  readonly unit: string
}

export interface Ran {
  readonly iterations: number
  readonly nanoseconds: number
  /** What the worker knows beside the clock; many know nothing. */
  readonly processor?: {
    readonly nanoseconds: number
    /** How often it was made to give the processor to somebody else. */
    readonly interruptions: number
  }
}

export const ask = {
  setup: (index: number) => `setup ${index}`,
  run: (index: number, iterations: number) => `run ${index} ${iterations}`,
  count: (index: number, iterations: number) => `count ${index} ${iterations}`,
  collect: () => 'collect',
  teardown: (index: number) => `teardown ${index}`,
  end: () => 'end',
}

/** Null for a line that does not belong to the protocol. */
export function parseSaid(line: string): WorkerMessage | null {
  const [, verb = '', rest = ''] = /^@(\S+)(?: (.*))?$/s.exec(line) ?? []
  switch (verb) {
    case 'hello':
      return helloOf(rest)
    case 'benchmark':
      return indexed(rest, (index, name) => (name === '' ? null : { kind: 'benchmark', index, name }))
    case 'skip':
      return rest === '' ? null : { kind: 'skip', name: rest }
    case 'serial':
    case 'counts':
    case 'compiled':
    case 'parallel':
    case 'ready':
    case 'done':
      return rest === '' ? { kind: verb } : null
    case 'metric':
      return metricOf(rest)
    case 'figure':
      return figureOf(rest)
    case 'ran':
      return ranOf(rest)
    case 'counted':
      return countedOf(rest)
    case 'failed':
    case 'skipped':
      return indexed(rest, (index, message) => ({ kind: verb, index, message }))
    case 'refused':
      return { kind: 'refused', message: rest }
    default:
      return null
  }
}

function helloOf(rest: string): WorkerMessage | null {
  const [, version, text = ''] = /^(\d{1,9})(?: (.*))?$/s.exec(rest) ?? []
  return version === undefined ? null : { kind: 'hello', version: Number(version), text }
}

function ranOf(rest: string): WorkerMessage | null {
  const [, index, iterations, nanoseconds, processor, interruptions] =
    /^(\d{1,9}) (\d{1,15}) (\d{1,15})(?: (\d{1,15}) (\d{1,15}))?$/.exec(rest) ?? []
  if (index === undefined || Number(iterations) < 1) return null
  return {
    kind: 'ran',
    index: Number(index),
    iterations: Number(iterations),
    nanoseconds: Number(nanoseconds),
    ...(processor === undefined
      ? {}
      : { processor: { nanoseconds: Number(processor), interruptions: Number(interruptions) } }),
  }
}

function countedOf(rest: string): WorkerMessage | null {
  const [, index, figure, digits] = /^(\d{1,9}) ([a-z][a-z-]{0,39}) (\d{1,18}(?:\.\d{1,9})?)$/.exec(rest) ?? []
  if (index === undefined || figure === undefined) return null
  return { kind: 'counted', index: Number(index), figure, value: Number(digits) }
}

function figureOf(rest: string): WorkerMessage | null {
  const [, index, type = '', number, unit = ''] =
    /^(\d{1,9}) ([a-z]{1,40}) ([-+]?\d[\d.]*(?:e[-+]?\d+)?) (\S.*)$/.exec(rest) ?? []
  const value = Number(number)
  return index !== undefined && Number.isFinite(value)
    ? { kind: 'figure', index: Number(index), type, value, unit }
    : null
}

function metricOf(rest: string): WorkerMessage | null {
  const [, index, number, unit] = /^(\d{1,9}) ([-+]?\d[\d.]*(?:e[-+]?\d+)?) (\S+)$/.exec(rest) ?? []
  const value = Number(number)
  if (index === undefined || unit === undefined || !Number.isFinite(value)) return null
  return { kind: 'metric', index: Number(index), value, unit }
}

function indexed(rest: string, make: (index: number, text: string) => WorkerMessage | null): WorkerMessage | null {
  const [, index, text = ''] = /^(\d{1,9})(?: (.*))?$/s.exec(rest) ?? []
  return index === undefined ? null : make(Number(index), text)
}
