/** The document between the job that measures and the job that reports: written, read back, and held to
 *  its schema; and what several of them come to together. */

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { joinLeg } from '../../../src/app/handover/join.ts'
import { type Measurement, mostMeasurementBytes, renderMeasurement } from '../../../src/app/handover/measurement.ts'
import { measurementName, partInName } from '../../../src/app/handover/names.ts'
import { readMeasurement } from '../../../src/app/handover/read-measurement.ts'
import type { DecidingPlan } from '../../../src/config/plan.ts'
import type { Launch, Pair, Shard } from '../../../src/model/run.ts'
import { createRandom } from '../../../src/statistics/random.ts'
import { accepts, mutants } from '../../report/mutants.ts'
import { samples } from '../../report/samples.ts'

const report = samples['all-outcomes']!

const deciding: DecidingPlan = {
  threshold: 0.05,
  counterThreshold: 0.01,
  falseAlarmRate: 0.05,
  failOn: ['regression', 'missing', 'error'],
  sensitivity: 'strict',
  rules: [],
}

function launch(times: Readonly<Record<string, number>>): Launch {
  return {
    benchmarks: Object.entries(times).map(([name, value]) => ({
      name,
      status: 'ok',
      metrics: [{ name: 'time', unit: 's', better: 'lower', value, samples: [value, value * 1.01], order: 'time' }],
    })),
    seconds: 1,
  }
}

/** Twenty pairs of benchmarks, each with its log-change. */
function pairsOf(changes: Readonly<Record<string, number>>, seed: string): Pair[] {
  const random = createRandom(seed)
  return Array.from({ length: 20 }, (_, i): Pair => {
    const side = (of: 'base' | 'head') =>
      launch(
        Object.fromEntries(
          Object.entries(changes).map(([name, change]) => {
            return [name, Math.exp((of === 'head' ? change : 0) + 0.01 * random.normal())]
          }),
        ),
      )
    return { round: i + 1, first: i % 2 === 0 ? 'base' : 'head', base: side('base'), head: side('head') }
  })
}

function measured(changes: Readonly<Record<string, number>>, shard: Shard | null = null): Measurement {
  const plan = { ...report.plan, pairing: 'rounds', rounds: 20, maxRounds: 20, looks: [8, 20] } as const
  const pairs = pairsOf(changes, JSON.stringify([changes, shard]))
  const own = { ...report, plan, reasons: [], notes: [], key: 'perf' }
  return { subject: 'a'.repeat(40), shard, report: own, evidence: { kind: 'paired', pairs } }
}

const read = (text: string) => readMeasurement(new TextEncoder().encode(text), 'measurement.json')
const readDocument = (document: unknown) => read(JSON.stringify(document))

const stored: Measurement = {
  ...measured({ a: 0 }),
  report: { ...report, plan: { ...report.plan, pairing: 'stored', looks: [3] } },
  evidence: {
    kind: 'stored',
    launches: [launch({ a: 1 })],
    base: { runs: [[launch({ a: 1 })], [launch({ a: 1.1 })]], otherMachine: { base: 'one', head: 'two' } },
  },
}

describe('the document', () => {
  test.each([
    ['paired', measured({ a: 0, b: 0.1 })],
    ['a shard', measured({ a: 0 }, { index: 2, of: 4 })],
    ['stored', stored],
    ['stored, without a baseline', { ...stored, evidence: { ...stored.evidence, base: null } } as Measurement],
    ['nothing measured', { ...measured({ a: 0 }), evidence: { kind: 'paired', pairs: [] } } as Measurement],
  ])('%s comes back as it went', (_, measurement) => {
    const back = read(renderMeasurement(measurement))
    expect(back.evidence).toEqual(measurement.evidence)
    expect(back.shard).toEqual(measurement.shard)
    expect(back.report.benchmarks).toEqual(measurement.report.benchmarks)
  })

  test('a side that had nothing in some pairs comes back without it', () => {
    const whole = measured({ a: 0 })
    if (whole.evidence.kind !== 'paired') throw new Error('paired')
    const pairs = whole.evidence.pairs.map((pair, i) => (i % 3 === 0 ? { ...pair, base: { benchmarks: [] } } : pair))
    const back = read(renderMeasurement({ ...whole, evidence: { kind: 'paired', pairs } }))
    expect(back.evidence).toEqual({ kind: 'paired', pairs })
  })

  test('what would be too large goes without its samples', () => {
    const samplesOf = Array.from({ length: 20_000 }, (_, i) => 1 + i / 1e5)
    const big = measured(Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`b${i}`, 0])))
    if (big.evidence.kind !== 'paired') throw new Error('paired')
    const swell = ({ benchmarks }: Launch): Launch => ({
      benchmarks: benchmarks.map((one) => ({
        ...one,
        metrics: one.metrics.map((metric) => ({ ...metric, samples: samplesOf })),
      })),
    })
    const pairs = big.evidence.pairs.map((pair) => ({ ...pair, base: swell(pair.base), head: swell(pair.head) }))
    const text = renderMeasurement({ ...big, evidence: { kind: 'paired', pairs } })
    expect(Buffer.byteLength(text)).toBeLessThan(mostMeasurementBytes / 10)
    expect(read(text).report.notes.map(({ code }) => code)).toContain('samples-left-out')
  })

  test('more bytes than may be are not even parsed', () => {
    expect(() => readMeasurement(new Uint8Array(mostMeasurementBytes + 1), 'x')).toThrow('the most is')
  })

  test('schema and reader agree about every change of a document', () => {
    const ajv = new Ajv2020({ strict: false, allErrors: false })
    const schemas = path.resolve(import.meta.dirname, '../../../docs/schemas')
    const load = (name: string) => JSON.parse(readFileSync(path.join(schemas, name), 'utf8')) as object
    ajv.addSchema([load('run-1.schema.json'), load('report-1.schema.json')])
    const valid = ajv.compile(load('measurement-1.schema.json'))
    for (const measurement of [brief(measured({ a: 0 }, { index: 1, of: 2 })), brief(stored)]) {
      const document: unknown = JSON.parse(renderMeasurement(measurement))
      expect(valid(document), JSON.stringify(valid.errors)).toBe(true)
      const all = Array.from(mutants(document))
      // The reader of runs forgives nulls and labels, and that each pair has its launches no schema can say.
      const apart = all.filter((one) => !valid(one.document) && accepts(() => readDocument(one.document)))
      const others = apart.filter(({ where }) => !/^evidence.* = null$|\.machine\./.test(where))
      expect(others.map(({ where }) => where)).toEqual([])
      expect(all.filter((one) => !valid(one.document)).length).toBeGreaterThan(100)
    }
  })
})

/** With two pairs and no rows, since every place of it is changed in turn. */
function brief(measurement: Measurement): Measurement {
  const { evidence } = measurement
  const less = evidence.kind === 'paired' ? { ...evidence, pairs: evidence.pairs.slice(0, 2) } : evidence
  return { ...measurement, report: { ...measurement.report, benchmarks: [], ignored: [], notes: [] }, evidence: less }
}

describe('names of artifacts', () => {
  test.each([
    ['perf', null, 1],
    ['perf', { index: 2, of: 4 }, 1],
    ['perf', { index: 2, of: 4 }, 3],
    ['a/b "c"', { index: 12, of: 256 }, 2],
    ['x'.repeat(300), null, 2],
  ] as const)('%s, %o, attempt %i', (key, shard, attempt) => {
    const name = measurementName(key, shard, attempt)
    expect(partInName(name, key)).toEqual({ shard, attempt })
    expect(partInName(name, `${key}2`)).toBeNull()
    expect(partInName(`${name}x`, key)).toBeNull()
  })
})

describe('joining', () => {
  const rules = { deciding, head: { commit: 'a'.repeat(40), label: '#1' }, origin: null }
  const join = (...measurements: Measurement[]) =>
    joinLeg({ key: 'perf', measurements, attempt: 1, problems: [] }, rules)

  test('shards come to what one job would have come to, and say how each was measured', () => {
    const one = join(measured({ a: 0, b: 0.3 }, { index: 1, of: 2 }), measured({ c: 0, d: -0.3 }, { index: 2, of: 2 }))
    expect(one.verdict).toBe('fail')
    expect(one.benchmarks.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['a', 'unchanged'],
      ['b', 'regressed'],
      ['c', 'unchanged'],
      ['d', 'improved'],
    ])
    expect(one.suite.benchmarks).toBe(4)
    expect(Math.abs(one.suite.change!.estimate)).toBeLessThan(0.01)
    expect(one.suite.change!.low!).toBeLessThan(0)
    expect(one.suite.change!.high!).toBeGreaterThan(0)
    expect(one.notes.filter(({ code }) => code === 'shard')).toHaveLength(2)
  })

  test('the order in which they arrive does not matter', () => {
    const parts = [1, 2, 3].map((index) => measured({ [`b${index}`]: 0.01 * index }, { index, of: 3 }))
    expect(join(...parts)).toEqual(join(...parts.toReversed()))
  })

  test('shards that measured other commits are not joined to a verdict', () => {
    const other = measured({ b: 0 }, { index: 2, of: 2 })
    const moved = { ...other, report: { ...other.report, base: { ...other.report.base, commit: 'f'.repeat(40) } } }
    const joined = join(measured({ a: 0 }, { index: 1, of: 2 }), moved)
    expect(joined.verdict).toBe('error')
    expect(joined.reasons[0]).toMatchObject({ message: expect.stringContaining('different commits as base') })
  })

  test('nothing left is an error that names the key', () => {
    const none = join()
    expect([none.verdict, none.exitCode]).toEqual(['error', 3])
    expect(none.reasons).toMatchObject([{ code: 'measuring-failed', message: expect.stringContaining('`perf`') }])
  })

  test('fail-on: never lets it through, and still is no pass', () => {
    const lenient = { ...rules, deciding: { ...deciding, failOn: [] } }
    const none = joinLeg({ key: 'perf', measurements: [], attempt: 1, problems: [] }, lenient)
    expect([none.verdict, none.exitCode]).toEqual(['error', 0])
  })

  test('a stored baseline is judged by what the measuring job had', () => {
    const joined = joinLeg({ key: 'perf', measurements: [stored], attempt: 1, problems: [] }, rules)
    expect(joined.verdict).toBe('inconclusive')
    expect(joined.benchmarks[0]!.doubt).toMatchObject({ code: 'other-machine' })
  })
})
