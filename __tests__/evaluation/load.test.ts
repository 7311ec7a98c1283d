/** What is counted on recordings of a busy machine, by recordings that are made up. */
import { expect, test } from 'vitest'
import { countChanged } from '../../evaluation/load/count.ts'
import { byProcessorTime, type LoadedLine } from '../../evaluation/load/record.ts'
import type { Metric } from '../../src/model/metric.ts'
import { createRandom } from '../../src/statistics/random.ts'

const lineOf = (i: number, wall: number): LoadedLine => {
  const launch = (factor: number) => {
    const seconds = (name: string, value: number): Metric => ({ name, unit: 's', better: 'lower', value })
    const metrics = [
      seconds('time', factor * (1 + ((i * 5) % 7) / 1000)),
      seconds('cpu-time', 1 + ((i * 3) % 7) / 1000),
    ]
    return { benchmarks: [{ name: 'a', status: 'ok' as const, metrics }] }
  }
  const how = { suite: 'made-up', pairing: 'slices', neighbours: 6, seconds: 1 } as const
  return { ...how, round: i + 1, first: 'base', base: launch(1), head: launch(wall) }
}
const lines = (wall: number) => Array.from({ length: 16 }, (_, i) => lineOf(i, wall))
const plan = { pairs: 12, threshold: 0.05, windows: 3, random: createRandom('load') }

test('windows as they were measured, and with their sides exchanged', () => {
  const slower = countChanged(lines(1.5), { ...plan, exchanges: 0 })
  expect([slower.slower, slower.faster]).toEqual([
    { hits: 3, trials: 3 },
    { hits: 0, trials: 3 },
  ])
  const either = countChanged(lines(1.5), { ...plan, exchanges: 20 }).either
  expect(either.trials).toBe(60)
  expect(either.hits).toBeLessThan(10)
  expect(countChanged(lines(1), { ...plan, exchanges: 0 }).rows).toEqual([])
})

test('were it by processor time, wall time calls nothing slower', () => {
  const some = lines(1.5).map(byProcessorTime)
  expect(countChanged(some, { ...plan, exchanges: 0 }).either.hits).toBe(0)
})
