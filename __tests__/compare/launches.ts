/** Launches for tests of compare/: made from plain numbers. */

import type { DecisionRule } from '../../src/compare/rule.ts'
import type { Metric } from '../../src/model/metric.ts'
import type { BenchmarkResult, Launch, Pair } from '../../src/model/run.ts'

export const time = (value: number, more: Partial<Metric> = {}): Metric => ({
  name: 'time',
  unit: 's',
  better: 'lower',
  value,
  ...more,
})

export const count = (value: number, more: Partial<Metric> = {}): Metric =>
  time(value, { name: 'allocations', unit: '1', exact: true, ...more })

export const ok = (name: string, ...metrics: Metric[]): BenchmarkResult => ({ name, status: 'ok', metrics })

export const bad = (name: string, status: 'failed' | 'skipped', message: string): BenchmarkResult => ({
  name,
  status,
  message,
  metrics: [],
})

export const launch = (...benchmarks: BenchmarkResult[]): Launch => ({ benchmarks })

/** Pairs in ABBA order. */
export function pairs(base: readonly Launch[], head: readonly Launch[]): Pair[] {
  return base.map((one, i) => ({
    round: i + 1,
    first: i % 4 === 0 || i % 4 === 3 ? 'base' : 'head',
    base: one,
    head: head[i]!,
  }))
}

/** n launches, each made for its 0-based index. */
export const times = (n: number, make: (i: number) => Launch): Launch[] => Array.from({ length: n }, (_, i) => make(i))

/** A little scatter without ties or memory: within ±1 %, or ±`size`. */
export const wobble = (i: number, size = 0.01): number => {
  const scrambled = Math.sin(12.9898 * (i + 1)) * 43_758.5453
  return 1 + size * (2 * (scrambled - Math.floor(scrambled)) - 1)
}

export const rule = (rounds: number, more: Partial<DecisionRule> = {}): DecisionRule => ({
  threshold: 0.05,
  falseAlarmRate: 0.05,
  looks: [rounds],
  screenRounds: rounds,
  look: 'final',
  ...more,
})
