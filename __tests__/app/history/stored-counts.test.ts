/** Counts are stored as they were counted: in a pass of their own, with what belongs to their measuring. */
import { expect, test } from 'vitest'
import { withoutSamples } from '../../../src/app/history/record-run.ts'
import { readRecord } from '../../../src/baseline/read-record.ts'
import { writeRecord } from '../../../src/baseline/write-record.ts'
import { launch, ok, time } from '../../compare/launches.ts'

test('a record keeps which figures were counted beside the times, to the digit', () => {
  const allocated = time(4899.25, {
    name: 'allocated',
    unit: 'B',
    exact: true,
    pass: 'counts',
    resolution: 8,
    summary: 'single',
  })
  const instructions = time(1_234_567.8, {
    name: 'instructions',
    unit: '1',
    exact: true,
    pass: 'counts',
    role: 'information',
    summary: 'single',
  })
  const run = [
    launch(ok('a', time(1, { samples: [1, 2, 3], order: 'time' }), allocated, instructions)),
    launch(ok('a', time(1))),
  ]
  const text = writeRecord({
    suite: 'demo',
    commit: '4f2a9c1d6b8e07a35c19e2f4d7b6a08c3e5f1920',
    parents: [],
    time: 0,
    run: '1',
    attempt: 1,
    tool: 'benchgate',
    version: '1.0.0',
    machine: {},
    launches: run.map(withoutSamples),
  })
  const [first, second] = readRecord('x.json', new TextEncoder().encode(text)).launches
  expect(first!.benchmarks[0]!.metrics).toMatchObject([
    { name: 'time', value: 2 },
    { name: 'allocated', value: 4899.25, exact: true, pass: 'counts', resolution: 8 },
    { name: 'instructions', value: 1_234_567.8, exact: true, pass: 'counts', role: 'information' },
  ])
  expect(second!.benchmarks[0]!.metrics).toHaveLength(1)
})

test('what is handed from job to job keeps what part each figure has', () => {
  const memory = time(1e6, { name: 'peak', unit: 'B', role: 'information', repeats: 'time' })
  expect(withoutSamples(launch(ok('a', memory))).benchmarks[0]!.metrics[0]).toMatchObject({
    role: 'information',
    repeats: 'time',
  })
})
