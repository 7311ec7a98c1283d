/** A benchmark's figures as libtest gives them, in text and in JSON alike. */

import type { Figure } from '../collect.ts'

export interface Timing {
  readonly value: number
  /** `ns/iter`, or what another harness in libtest's clothes measures: `cycles/iter`, `MS/s`. */
  readonly unit: string
  /** Slowest minus fastest. */
  readonly range?: number
  readonly rate?: number
  readonly rateUnit?: string
}

/** The time (or whatever the unit says), and the throughput where the benchmark sets `bytes`. */
export function timingFigures({ value, unit, range, rate, rateUnit }: Timing): readonly [Figure, ...Figure[]] {
  const main: Figure = {
    value,
    unit,
    summary: 'median',
    ...(range === undefined ? {} : { spread: { kind: 'range', value: range } }),
  }
  if (rate === undefined) return [main]
  return [main, { name: 'throughput', value: rate, unit: rateUnit ?? 'MB/s', summary: 'median', repeats: 'time' }]
}

/** The target that cargo announces before it runs it: `Running benches/name.rs (target/…)`, or before
 *  cargo 1.54 `Running target/release/deps/name-8b173c29ce041afa`. */
export function targetIn(text: string): string | undefined {
  const found = /^\s*Running (?:unittests )?(?<target>\S+)(?: \(.*\))?\s*$/.exec(text)?.groups?.['target']
  return found?.replace(/^.*[/\\]deps[/\\]/, '').replace(/-[0-9a-f]{16}(?:\.exe)?$/, '')
}
