/** Decisions on recorded pairs of real launches from a noisy shared machine, which are no part of the
 *  repository: windows of consecutive pairs, so that drift and bursts stay what they were. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { comparePaired } from '../../src/compare/paired.ts'
import type { Launch, Pair, Pairing } from '../../src/model/run.ts'
import { launch, ok, rule, time } from './launches.ts'

const file = path.resolve(import.meta.dirname, '../../../shared/rounds/pairs.jsonl')
const absent = !existsSync(file)

interface Recorded {
  readonly suite: string
  readonly mode: Pairing
  readonly slower: number
  /** Null where both sides ran at once. */
  readonly first: string | null
  readonly base: Record<string, number[]>
  readonly head: Record<string, number[]>
}

const recorded: Recorded[] = absent
  ? []
  : readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))

function launchOf(samples: Record<string, number[]>): Launch {
  const metric = (nanoseconds: number[]) => {
    const seconds = nanoseconds.map((value) => value / 1e9)
    return time(seconds[0]!, { samples: seconds, order: 'time' })
  }
  return launch(...Object.entries(samples).map(([name, values]) => ok(name, metric(values))))
}

/** Every window of n consecutive pairs of one kind, a third of a window apart. */
function windows(suite: string, mode: Pairing, slower: number, n: number): Pair[][] {
  const kind = recorded.filter((one) => one.suite === suite && one.mode === mode && one.slower === slower)
  const starts = kind.map((_, i) => i).filter((i) => i % Math.ceil(n / 3) === 0 && i + n <= kind.length)
  return starts.map((start) =>
    kind.slice(start, start + n).map((one, i) => ({
      round: i + 1,
      first: one.first === 'b' ? 'head' : 'base',
      base: launchOf(one.base),
      head: launchOf(one.head),
    })),
  )
}

function blocked(pairs: readonly Pair[], pairing: Pairing, threshold: number): boolean {
  const { comparison } = comparePaired(pairs, rule(pairs.length, { pairing, threshold }))
  return comparison.benchmarks.some((row) => row.outcome === 'regressed')
}

describe.skipIf(absent)(`recorded pairs (skipped where ../shared/rounds is absent)`, () => {
  test.each([
    ['js', 'rounds'],
    ['js', 'duet'],
    ['js', 'lockstep'],
    ['py', 'rounds'],
    ['py', 'duet'],
  ] as const)('%s %s: the same code is not blocked', (suite, mode) => {
    const same = windows(suite, mode, 0, 15)
    expect(same.length).toBeGreaterThan(5)
    expect(same.filter((pairs) => blocked(pairs, mode, 0.05))).toHaveLength(0)
  })

  test('ten per cent more work is always found in lockstep, within eight pairs', () => {
    const slower = windows('js', 'lockstep', 0.1, 8)
    expect(slower.length).toBeGreaterThan(3)
    expect(slower.filter((pairs) => !blocked(pairs, 'lockstep', 0.05))).toHaveLength(0)
  })
})
