import { expect, test } from 'vitest'
import { systemClock } from '../../../src/host/clock.ts'
import { calibrate, type LaunchSlice, sliceWork } from '../../../src/measure/slices/calibrate.ts'
import { combineSlices } from '../../../src/measure/slices/combine.ts'
import type { Metric } from '../../../src/model/metric.ts'
import type { BenchmarkResult } from '../../../src/model/run.ts'

test.each([
  [0.001, 0.02],
  [0.05, 0.05],
  [3, 0.1],
])('with a start-up of %d s a slice works for %d s', (start, work) => {
  expect(sliceWork(start)).toBe(work)
})

const time = (value: number, more: Partial<Metric> = {}): Metric => ({
  name: 'time',
  unit: 's',
  better: 'lower',
  value,
  ...more,
})
const ok = (...metrics: Metric[]): BenchmarkResult => ({ name: 'a', status: 'ok', metrics })

/** A tool with a start-up of 30 ms whose benchmark takes `each` seconds and an iteration, as it prints or not. */
function toolOf(
  each: number,
  { prints = true, ignores = false, warmUp = 0, selects = (_?: string | null): string[] => ['a'] } = {},
): LaunchSlice & { asked: number[] } {
  const asked: number[] = []
  const launch: LaunchSlice = async (_, filter, iterations) => {
    asked.push(iterations)
    const seconds = 0.03 + warmUp * iterations + (ignores ? 1000 : iterations) * each
    const value = prints ? [time(each)] : []
    const benchmarks = selects(filter).map((name): BenchmarkResult => ({ name, status: 'ok', metrics: value }))
    return { tool: 'toy', launch: { benchmarks, seconds }, ignored: [] }
  }
  return Object.assign(launch, { asked })
}

test.each([
  ['printed', 1e-5, {}, 2900, 3100],
  ['on the clock', 1e-5, { prints: false }, 1500, 6000],
  ['of a slow one', 0.4, {}, 1, 1],
  ['optimised away', 0, {}, 1e9, 1e9],
  ['that repeats by itself', 1e-6, { warmUp: 1e-3 }, 15, 60],
])('iterations, time %s', async (_, each, more, least, most) => {
  const { calibration } = await calibrate('a', ['^a$'], toolOf(each, more), systemClock)
  expect(calibration.iterations).toBeGreaterThanOrEqual(least)
  expect(calibration.iterations).toBeLessThanOrEqual(most)
  expect(calibration.ignoresIterations).toBe(each === 0)
})

test('a tool that ignores the iterations is found out', async () => {
  const { calibration } = await calibrate('a', ['^a$'], toolOf(1e-5, { ignores: true }), systemClock)
  expect(calibration.ignoresIterations).toBe(true)
})

test('the first filter that selects the benchmark is taken', async () => {
  const selects = (filter?: string | null): string[] => (filter === 'a' ? ['a', 'ab'] : [])
  const { calibration, found } = await calibrate('a', ['^a$', 'a'], toolOf(1e-5, { selects }), systemClock)
  expect(calibration.filter).toBe('a')
  expect(found).toEqual(['a', 'ab'])
  await expect(calibrate('a', ['^a$'], toolOf(1e-5, { selects }), systemClock)).rejects.toThrow(/selects a alone/)
})

test('values of slices become samples in time order', () => {
  const { base, head } = combineSlices([
    { base: ok(time(1)), head: ok(time(2)) },
    { base: ok(time(3)), head: ok(time(9, { samples: [4, 6, 5] })) },
  ])
  expect(base!.metrics).toEqual([time(2, { summary: 'median', count: 2, samples: [1, 3], order: 'time' })])
  expect(head!.metrics).toMatchObject([{ samples: [2, 5] }])
})

test('a slice that one side lacks is left out on both, so that positions stay neighbours', () => {
  const { base, head } = combineSlices([
    { base: ok(time(1)), head: ok(time(2)) },
    { base: ok(time(3)), head: undefined },
    { base: ok(time(5)), head: ok(time(6)) },
  ])
  expect(base!.metrics[0]!.samples).toEqual([1, 5])
  expect(head!.metrics[0]!.samples).toEqual([2, 6])
})

test('what failed in one slice has failed, and what no slice gave is missing', () => {
  const failed: BenchmarkResult = { name: 'a', status: 'failed', message: 'no memory', metrics: [] }
  const { base, head } = combineSlices([
    { base: ok(time(1)), head: undefined },
    { base: failed, head: undefined },
  ])
  expect(base).toBe(failed)
  expect(head).toBeUndefined()
})

test('counters stay exact, and a metric of one side keeps its own values', () => {
  const bytes: Metric = { name: 'bytes', unit: 'B', better: 'lower', value: 8, exact: true }
  const { base } = combineSlices([{ base: ok(time(1), bytes), head: ok(time(1)) }])
  expect(base!.metrics[1]).toMatchObject({ name: 'bytes', exact: true, value: 8 })
})

test('a metric keeps what its tool says of it', () => {
  const peak: Metric = { name: 'peak', unit: 'B', better: 'lower', value: 8, role: 'information' }
  const rate: Metric = { name: 'rate', unit: '1/s', better: 'higher', value: 8, repeats: 'time' }
  const { head } = combineSlices([{ base: ok(time(1), peak, rate), head: ok(time(1), peak, rate) }])
  expect(head!.metrics).toMatchObject([{ name: 'time' }, { role: 'information' }, { repeats: 'time' }])
})
