import { expect, test } from 'vitest'
import { comparePaired } from '../../../src/compare/paired.ts'
import { seriesOf } from '../../../src/compare/rows/match.ts'
import { isInMean } from '../../../src/compare/rows/metrics.ts'
import type { Metric } from '../../../src/model/metric.ts'

const seconds = (name: string, more: Partial<Metric> = {}): Metric => {
  return { name, unit: 's', better: 'lower', value: 1, ...more }
}

function inMean(...metrics: Metric[]): string[] {
  const series = seriesOf([{ benchmarks: [{ name: 'a', status: 'ok', metrics }] }]).benchmarks.get('a')!.metrics
  const isMean = isInMean(series.map((one) => ({ base: one, head: one })))
  return series.filter(isMean).map(({ name }) => name)
}

test('the time stands for its benchmark, and where it is only shown, what is judged in its place', () => {
  expect(inMean(seconds('time'), seconds('cpu-time'))).toEqual(['time'])
  expect(inMean(seconds('time', { role: 'information' }), seconds('cpu-time'))).toEqual(['cpu-time'])
})

test('where a rule leaves wall time out, the suite is that of processor time', () => {
  const launch = (time: number, cpu: number) => {
    const metrics = [seconds('time', { value: time }), seconds('cpu-time', { value: cpu })]
    return { benchmarks: [{ name: 'a', status: 'ok', metrics } as const] }
  }
  const pairs = Array.from({ length: 12 }, (_, i) => {
    return {
      round: i + 1,
      first: 'base',
      base: launch(1, 1),
      head: launch(3 + ((i * 5) % 7) / 10, 1.1 + ((i * 5) % 7) / 1000),
    } as const
  })
  const rule = { threshold: 0.05, falseAlarmRate: 0.05, looks: [12], screenRounds: 12, look: 'final' } as const
  const metricRules = (_: string, metric: string) => ({ ignore: metric === 'time' })
  const { suite, benchmarks } = comparePaired(pairs, { ...rule, metricRules }).comparison
  expect(benchmarks.map(({ outcome }) => outcome)).toEqual(['changed', 'regressed'])
  expect(suite.change!.estimate).toBeCloseTo(0.103, 2)
})
