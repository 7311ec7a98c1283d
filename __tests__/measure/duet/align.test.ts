/** The rule that undoes what sharing a processor does to samples, on simulated schedules. */
import { expect, test } from 'vitest'
import { pairRatios } from '../../../src/measure/choice/pilot-scatter.ts'
import { alignLaunches } from '../../../src/measure/duet/align.ts'
import { duetRefusal } from '../../../src/measure/duet/refusal.ts'
import { chanceFrom } from '../../../src/measure/schedule.ts'
import type { Metric } from '../../../src/model/metric.ts'
import type { Launch } from '../../../src/model/run.ts'

const time = (samples: readonly number[], more: Partial<Metric> = {}): Metric => ({
  name: 'time',
  unit: 's',
  better: 'lower',
  value: 0,
  samples,
  order: 'time',
  ...more,
})
const launch = (metric: Metric, name = 'a'): Launch => ({ benchmarks: [{ name, status: 'ok', metrics: [metric] }] })
const samplesOf = ({ benchmarks }: Launch) => benchmarks[0]!.metrics[0]!.samples

test('interrupted samples are dropped, and both sides thinned to one length', () => {
  const quick = [1, 1, 1, 1, 1, 1, 1, 1].map((one, i) => (one + i / 100) / 1000)
  const base = launch(time([...quick.slice(0, 4), 0.005, ...quick.slice(4), 0.0061]))
  const head = launch(time([...quick, ...quick]))
  const aligned = alignLaunches(base, head)
  expect(samplesOf(aligned.base)).toEqual(quick)
  expect(samplesOf(aligned.head)).toHaveLength(8)
})

test('rates are understood the other way round', () => {
  const rates = [1000, 1000, 1000, 1000, 1000, 1000, 1000, 100]
  const metric = time(rates, { unit: '1/s', better: 'higher' })
  expect(samplesOf(alignLaunches(launch(metric), launch(metric)).base)).toEqual(rates.slice(0, 7))
})

test('what has no samples, and what only one side has, stays as it is', () => {
  const bytes: Metric = { name: 'bytes', unit: 'B', better: 'lower', value: 8 }
  const base: Launch = { benchmarks: [{ name: 'a', status: 'ok', metrics: [bytes] }] }
  const head: Launch = { benchmarks: [...base.benchmarks, ...launch(time([1]), 'b').benchmarks] }
  expect(alignLaunches(base, head)).toEqual({ base, head })
})

/** Samples of a side that shares the processor until `alone`, in seconds of its own work: a switch falls
 *  somewhere in every `slice`, and costs as much again. */
function shared(each: number, count: number, alone: number, random: () => number): number[] {
  const slice = 0.003
  let left = slice * random()
  return Array.from({ length: count }, (_, i) => {
    const work = each * (1 + 0.02 * (random() - 0.5))
    left -= work
    if (left > 0) return work
    left += slice
    return i / count < alone ? work + slice : work
  })
}

test.each([0, 0.05, 0.1])('a slowdown of %d is seen as it is, though the slower side ends alone', (slower) => {
  const { next } = chanceFrom(7)
  const ratios = Array.from({ length: 60 }, (_, i) => {
    const base = launch(time(shared(0.0012, 60, 1, next)))
    const head = launch(time(shared(0.0012 * (1 + slower), 60, 0.6, next)))
    const pair = { round: i + 1, first: 'base' as const, ...alignLaunches(base, head) }
    return pairRatios(pair, 'duet').get('a')!
  }).sort((a, b) => a - b)
  expect(Math.abs(ratios[30]! - Math.log1p(slower))).toBeLessThan(0.002)
})

const short = Array.from({ length: 50 }, () => 0.001)
const idle = { processors: 1, waiting: 0 }

test.each([
  ['nothing against it', launch(time(short)), idle, null],
  ['more than one processor', launch(time(short)), { processors: 1.9, waiting: 0 }, /1\.9 processors busy/],
  ['waiting', launch(time(short)), { processors: 0.3, waiting: 0.7 }, /70 % of its time waiting/],
  ['no samples', launch({ name: 'time', unit: 's', better: 'lower', value: 1 }), idle, /a has no samples/],
  ['few samples', launch(time([0.001, 0.001])), idle, /fewer than 8/],
  ['long samples', launch(time(short.map(() => 0.004))), idle, /takes 4 ms/],
  ['averages', { ...launch(time(short.map(() => 1e-6))), seconds: 4 }, idle, /averages/],
  ['many short ones', { ...launch(time(Array(4000).fill(1e-6))), seconds: 4 }, idle, null],
  ['an unknown load', launch(time(short)), { processors: null, waiting: 0 }, null],
] as const)('%s', (_, one, load, message) => {
  const refusal = duetRefusal([one], load)
  if (message === null) expect(refusal).toBe(null)
  else expect(refusal).toMatchObject({ message: expect.stringMatching(message), hint: expect.stringMatching(/rounds/) })
})
