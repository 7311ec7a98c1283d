/** A result that is kept with a check: the same again when it is read, within a check's size, and nothing
 *  where it cannot be trusted. */

import { deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import {
  hiddenLine,
  lastSettled,
  readSaved,
  type SavedLeg,
  type SavedResult,
  saveResult,
} from '../../../src/app/pull-request/saved-result.ts'
import { judge } from '../../../src/gate/judge.ts'
import type { Report } from '../../../src/model/report.ts'
import { createRandom } from '../../../src/statistics/random.ts'
import { change, large, report, row, samples } from '../../report/samples.ts'

const leg = (kept: Report, before: Report | null = null): SavedLeg => ({
  report: kept,
  numbers: null,
  before: before === null ? null : { report: before, numbers: '7/1' },
})

const around = (kept: Report, ...others: SavedLeg[]): SavedResult => ({
  asked: { pull: 1, base: 'b'.repeat(40), head: 'a'.repeat(40), plan: 'p' },
  step: 'f00',
  key: kept.key,
  legs: [leg(kept), ...others],
  policy: { failOn: ['regression', 'missing'], sensitivity: 'strict', rules: [{ match: 'a/**', threshold: 0.1 }] },
  since: '2026-11-22T11:00:00.000Z',
  comment: 'changes',
  acceptLabel: 'benchgate: accept',
})

const lineOf = (saved: SavedResult): string => {
  const kept = saveResult(saved)
  return kept.kind === 'kept' ? kept.line : kept.kind
}

const settled = Object.entries(samples).filter(
  ([, { verdict, reasons }]) => verdict !== 'error' && reasons.every(({ code }) => code !== 'cancelled'),
)

test.each(settled)('%s comes back, and is judged as before', (_, sample) => {
  const saved = around(sample)
  const back = readSaved(`before\n${lineOf(saved)}\nafter`)
  expect(back).toMatchObject({ policy: saved.policy, since: saved.since, acceptLabel: saved.acceptLabel })
  const [only] = back!.legs
  expect(only!.report.benchmarks.map(({ name, outcome }) => [name, outcome])).toEqual(
    sample.benchmarks.map(({ name, outcome }) => [name, outcome]),
  )
  const policy = { ...saved.policy, accepted: [] }
  expect(judge(only!.report, policy)).toEqual(judge(sample, policy))
})

test.each(['error', 'cancelled', 'nothing'])('%s is nothing to be judged again', (name) => {
  expect(saveResult(around(samples[name]!))).toEqual({ kind: 'nothing-to-keep' })
})

/** Names and numbers as a real suite of that size has them: hardly any two alike. */
function suiteOf(count: number, slower: number): Report {
  const random = createRandom('sizes')
  const benchmarks = Array.from({ length: count }, (_, i) => {
    const estimate = i < slower ? 0.2 + random.next() / 10 : random.normal() / 100
    const name = `package/${random.integer(1e6).toString(36)}/${random.integer(1e9).toString(36)} with a longer name ${i}`
    const span = change(estimate, estimate - random.next() / 50, estimate + random.next() / 50)
    return row(name, i < slower ? 'regressed' : 'unchanged', { change: span, base: random.next(), head: random.next() })
  })
  return report({ verdict: 'fail', exitCode: 1, benchmarks })
}

test.each([
  [200, 20],
  [2_000, 100],
  [20_000, 300],
])('of %i benchmarks, the %i that are slower are always kept', (count, slower) => {
  const kept = lineOf(around(suiteOf(count, slower)))
  expect(kept.length).toBeLessThanOrEqual(60_000)
  const back = readSaved(kept)!.legs[0]!.report
  expect(back.benchmarks.filter(({ outcome }) => outcome === 'regressed')).toHaveLength(slower)
  if (back.benchmarks.length < count) expect(back.notes.map(({ code }) => code)).toContain('rows-not-kept')
})

test('2,000 benchmarks of the samples fit', () => {
  expect(readSaved(lineOf(around(large)))!.legs[0]!.report.benchmarks.length).toBeGreaterThanOrEqual(150)
})

test('several legs come back together, one without a result with the last one that it had', () => {
  const [broken, slower, fine] = [samples['error']!, samples['fail']!, samples['pass']!]
  const back = readSaved(lineOf(around(fine, leg(slower), leg(broken, slower), leg(broken))))!
  expect(back.legs.map(({ report: { verdict }, before }) => [verdict, before?.report.verdict])).toEqual([
    ['pass', undefined],
    ['fail', undefined],
    ['error', 'fail'],
    ['error', undefined],
  ])
  expect(back.legs.map((one) => lastSettled(one)?.report.verdict)).toEqual(['pass', 'fail', 'fail', undefined])
  expect(lastSettled(back.legs[2]!)?.numbers).toBe('7/1')
})

test('several legs that all came to nothing are kept only for what they had before', () => {
  const broken = samples['error']!
  expect(saveResult(around(broken, leg(broken)))).toEqual({ kind: 'nothing-to-keep' })
  expect(saveResult(around(broken, leg(broken, samples['fail']!))).kind).toBe('kept')
})

test('ten legs share the room; what is slower is kept of each, or nothing at all', () => {
  const legs = (slower: number) => Array.from({ length: 9 }, () => leg(suiteOf(2_000, slower)))
  const back = readSaved(lineOf(around(suiteOf(2_000, 20), ...legs(20))))!
  for (const { report: one } of back.legs) {
    expect(one.benchmarks.filter(({ outcome }) => outcome === 'regressed')).toHaveLength(20)
    expect(one.notes.map(({ code }) => code)).toContain('rows-not-kept')
  }
  expect(saveResult(around(suiteOf(2_000, 900), ...legs(900)))).toEqual({ kind: 'too-large' })
})

const packed = (value: unknown) => hiddenLine(deflateRawSync(JSON.stringify(value)))

test.each([
  ['no line', ''],
  ['another version', lineOf(around(samples['fail']!)).replace('result 3 ', 'result 2 ')],
  ['no deflated data', '<!-- benchgate:result 3 AAAA -->'],
  ['no JSON', hiddenLine(deflateRawSync('{'))],
  ['another shape', packed({ report: {} })],
  ['no leg', packed({ ...around(samples['fail']!), legs: [] })],
  ['a leg that is none', packed({ ...around(samples['fail']!), legs: [{ ...leg(samples['fail']!), before: 'x' }] })],
  ['a policy that is none', packed({ ...around(samples['fail']!), policy: { failOn: ['everything'] } })],
  ['more than memory should hold', hiddenLine(deflateRawSync(Buffer.alloc(150_000_000)))],
])('%s is no result', (_, text) => {
  expect(readSaved(text)).toBeNull()
})
