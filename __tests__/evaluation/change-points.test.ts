/** The score of TCPD by hand, and that the real histories are read. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import {
  randomFor,
  readAsv,
  readDatajs,
  readRepeated,
  readTcpd,
  unchanged,
} from '../../evaluation/change-points/histories.ts'
import { rules } from '../../evaluation/change-points/rules.ts'
import { f1 } from '../../evaluation/change-points/score.ts'

const corpus = path.resolve(import.meta.dirname, '../../../shared/corpus')

test('the score counts each found point once, within the margin, and everybody for precision', () => {
  expect(f1([[], []], [])).toBe(1)
  expect(f1([[50], [53]], [51])).toBe(1)
  expect(f1([[50], []], [56])).toBeCloseTo((2 * 0.5 * 0.75) / 1.25, 12)
  expect(f1([[50, 54]], [52])).toBeCloseTo((2 * 1 * (2 / 3)) / (1 + 2 / 3), 12)
})

test('every rule sees a clear step but the one that sees nothing', () => {
  const step = Array.from({ length: 60 }, (_, i) => ((i * 7) % 5) / 10 + (i >= 30 ? 9 : 0))
  const { 'nothing changed': none, ...seeing } = rules
  expect(Object.values(seeing).map((rule) => rule(step))).toEqual(Object.values(seeing).map(() => [30]))
  expect(none!(step)).toEqual([])
})

test('absent data are null, not nothing', () => {
  expect(readTcpd('/nowhere')).toBeNull()
  expect(readDatajs('/nowhere', 100)).toBeNull()
  expect(readRepeated('/nowhere')).toBeNull()
  expect(readAsv('/nowhere/history.ndjson', 100)).toBeNull()
})

test.skipIf(!existsSync(corpus))(
  'real histories are read, and freed of their changes (skips without ../shared)',
  () => {
    const real = readDatajs(path.join(corpus, 'datajs'), 100)!
    expect(real.length).toBeGreaterThan(50)
    expect(readAsv(path.join(corpus, 'asv/django-history-py313.ndjson'), 100)!.length).toBeGreaterThan(50)
    const repeated = readRepeated(path.join(corpus, 'datajs'))!
    expect(repeated.length).toBeGreaterThan(10)
    for (const { values, again } of repeated) expect(again.every((at) => at > 0 && at < values.length)).toBe(true)
    const series = unchanged(real[0]!, 200, randomFor('test', 'real'))
    expect(series).toHaveLength(200)
    expect(series.every(Number.isFinite)).toBe(true)
  },
)
