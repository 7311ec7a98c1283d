/** What is made of pairs whose slowdowns are known, with pairs that are made up; and the suites that are
 *  measured, for real but short. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { measuredApart, missingOf, pairingsDocument, rowsOf } from '../../evaluation/pairings/document.ts'
import {
  biasOf,
  coverageOf,
  errorsOf,
  type FreedPair,
  gainOver,
  orderEffectOf,
  scatterOf,
} from '../../evaluation/pairings/estimates.ts'
import { evaluatePairings } from '../../evaluation/pairings/main.ts'
import type { Measured } from '../../evaluation/pairings/measure.ts'
import { slowdownPlans, slowdowns } from '../../evaluation/pairings/schedule.ts'
import { checkOut, plainName } from '../../evaluation/suites/checkouts.ts'
import { type Suite, suitesHere } from '../../evaluation/suites/suites.ts'
import { rate } from '../../evaluation/trials/plan.ts'
import type { Pairing } from '../../src/model/run.ts'
import { createRandom } from '../../src/statistics/random.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'pairings '))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const benchmarks = ['a', 'b', 'c', 'd', 'e', 'f', 'control']

interface Made {
  readonly sigma: number
  /** Estimates of a slowdown s are off by this. */
  readonly bias?: (slowdown: number) => number
  /** How much slower a side is for going first. */
  readonly order?: number
  readonly seconds?: number
}

function made(count: number, { sigma, bias = () => 0, order = 0, seconds = 1 }: Made, seed = 'made'): FreedPair[] {
  const random = createRandom(seed)
  const plans = slowdownPlans(benchmarks, random)
  return Array.from({ length: count }, (_, i): FreedPair => {
    const shares = plans.next().value
    const slowed = benchmarks.map((name) => shares.get(name)!)
    const first = i % 2 === 0 ? 'base' : 'head'
    const error = (share: number) => sigma * random.normal() + bias(share) + (first === 'head' ? order : -order)
    const head = slowed.map((share) => Float64Array.of(Math.exp(error(share))))
    return { first, seconds, slowed, base: benchmarks.map(() => Float64Array.of(1)), head }
  })
}

const errors = (pairs: readonly FreedPair[]) => pairs.map((pair) => errorsOf(pair, 'rounds'))

describe('the schedule', () => {
  const plans = slowdownPlans(benchmarks, createRandom('schedule'))
  const six = Array.from({ length: 6 }, () => plans.next().value)

  test('has every slowdown in every pair, and never slows the control', () => {
    for (const plan of six) {
      expect([...plan.values()].slice(0, -1).sort((a, b) => a - b)).toEqual(slowdowns)
      expect(plan.get('control')).toBe(0)
    }
  })

  test('gives each benchmark each slowdown once in six pairs', () => {
    for (const name of benchmarks.slice(0, -1)) {
      expect(six.map((plan) => plan.get(name)!).sort((a, b) => a - b)).toEqual(slowdowns)
    }
  })

  test('is another with another seed', () => {
    const drawn = (seed: string) => {
      const own = slowdownPlans(benchmarks, createRandom(seed))
      return Array.from({ length: 12 }, () => own.next().value.get('a'))
    }
    expect(drawn('one')).toEqual(drawn('one'))
    expect(drawn('one')).not.toEqual(drawn('two'))
  })
})

describe('estimates', () => {
  test('scatter is what was put in, and only the plain one minds what is wild', () => {
    const calm = scatterOf(errors(made(400, { sigma: 0.02 })))
    expect(calm.robust).toBeCloseTo(0.02, 2.5)
    expect(calm.plain).toBeCloseTo(0.02, 2.5)
    const rows = errors(made(400, { sigma: 0.02 })).map((row, i) => (i % 20 === 0 ? row.map(() => 1) : row))
    const wild = scatterOf(rows)
    expect(wild.robust).toBeLessThan(0.025)
    expect(wild.plain).toBeGreaterThan(0.1)
  })

  test('gain is variance times time against the reference', () => {
    const costed = (sigma: number, seconds: number, seed: string) => {
      const pairs = made(200, { sigma, seconds }, seed)
      return { errors: errors(pairs), seconds: pairs.map((pair) => pair.seconds) }
    }
    const gain = gainOver(costed(0.08, 2, 'rounds'), costed(0.02, 1, 'lockstep'), 'plain', createRandom('gain'))
    expect(gain.value).toBeGreaterThan(26)
    expect(gain.value).toBeLessThan(38)
    expect(gain.low).toBeLessThan(gain.value)
    expect(gain.high).toBeGreaterThan(gain.value)
    expect(gain.high / gain.low).toBeLessThan(2)
  })

  test('bias is found where it is, with its error', () => {
    const pairs = made(300, { sigma: 0.02, bias: (share) => -0.3 * share })
    const rows = errors(pairs)
    for (const slowdown of slowdowns) {
      const { value, error, count } = biasOf(pairs, rows, slowdown)
      expect(count).toBe(300)
      expect(error).toBeGreaterThan(0.0009)
      expect(error).toBeLessThan(0.0016)
      expect(Math.abs(value + 0.3 * slowdown)).toBeLessThan(3.5 * error)
    }
    expect(Math.abs(biasOf(pairs, rows, null).value)).toBeLessThan(0.005)
  })

  test('the order is told apart from the change', () => {
    const pairs = made(200, { sigma: 0.02, order: 0.01 })
    const rows = errors(pairs)
    const { value, error } = orderEffectOf(pairs, rows)
    expect(Math.abs(value - 0.01)).toBeLessThan(3.5 * error)
    expect(Math.abs(biasOf(pairs, rows, 0).value)).toBeLessThan(0.006)
    expect(Math.abs(orderEffectOf(made(200, { sigma: 0.02 }), errors(made(200, { sigma: 0.02 }))).value)).toBeLessThan(
      0.003,
    )
  })

  test('intervals cover where there is no bias, and do not where there is', () => {
    const fair = coverageOf(made(400, { sigma: 0.02 }), 'rounds')
    expect(fair.byBenchmark.trials).toBe(350)
    expect(fair.bySlowdown.trials).toBe(350)
    expect(rate(fair.byBenchmark)).toBeGreaterThan(0.92)
    expect(rate(fair.bySlowdown)).toBeGreaterThan(0.92)
    // Half of the slowdown lost: one estimate of seven is far off, the next ones a little.
    const bent = coverageOf(made(400, { sigma: 0.005, bias: (share) => -0.5 * share }), 'rounds')
    expect(rate(bent.bySlowdown)).toBeLessThan(0.6)
  })
})

describe('the table', () => {
  const suite: Suite = {
    name: 'made',
    language: 'js',
    words: 'Made up',
    files: [],
    run: {},
    results: {},
    benchmarks,
  }
  const of = (pairing: Pairing, pairs: readonly FreedPair[]): Measured => ({
    suite,
    pairing,
    atOnce: 1,
    pairs,
    stopped: null,
  })
  const measured = [
    of('rounds', made(30, { sigma: 0.1 }, 'r')),
    of('lockstep', made(30, { sigma: 0.01 }, 'l')),
    of('slices', made(2, { sigma: 0.01 }, 's')),
    { ...of('duet', []), stopped: 'too long' },
  ]
  const rows = rowsOf(measured, 'seed')

  test('has a row for what was measured, and a word for what was not', () => {
    expect(rows.map(({ pairing }) => pairing)).toEqual(['rounds', 'lockstep'])
    expect(rows[0]!.gain!.robust.value).toBe(1)
    expect(rows[1]!.gain!.robust.value).toBeGreaterThan(30)
    expect(missingOf(measured)).toEqual([
      'Made up, slices: 2 pairs (too little time)',
      'Made up, duet: 0 pairs (too long)',
    ])
  })

  test('is a document without a figure that is none', () => {
    const conditions = { machine: 'A machine', minutes: 1, seed: 's', load: [0.5, 1.5], date: '2026-01-02' } as const
    const document = pairingsDocument(rows, missingOf(measured), conditions)
    expect(document).toContain('Load average 0.50 before, 1.50 after')
    expect(document).toContain('| Made up | lockstep | 30 |')
    expect(document).toContain('too long')
    expect(document).not.toMatch(/NaN|undefined|Infinity/)
  })

  test('what was measured apart is kept as it was', () => {
    expect(measuredApart('# Old\n\n| a table |\n\n## Measured apart\n\nOther tools.\n')).toBe(
      '\n## Measured apart\n\nOther tools.\n',
    )
    expect(measuredApart('# Old\n')).toBe('')
  })

  test('has no gain where rounds were not measured', () => {
    expect(rowsOf([measured[1]!], 'seed')[0]!.gain).toBeNull()
  })
})

describe('the suites', () => {
  test('names are told plainly whatever the harness calls them', () => {
    expect(
      ['bench_work.py::bench_json', 'suite.bench.mjs > json', 'json', 'test_work.py::test_json'].map(plainName),
    ).toEqual(['json', 'json', 'json', 'json'])
  })

  const said: string[] = []
  const suites = suitesHere(['js', 'python', 'c'], folder, (words) => said.push(words))
  // Finding out how often to run a slice takes an interpreter a hundred launches.
  const kinds = suites.flatMap((suite) =>
    (Object.keys(suite.run) as Pairing[])
      .filter((pairing) => pairing !== 'slices' || suite.language === 'c')
      .map((pairing) => ({ suite, pairing })),
  )

  test.for(kinds.map((kind) => [`${kind.suite.words}, ${kind.pairing}`, kind] as const))(
    '%s: head does more of the same work, and both sides have all benchmarks',
    { timeout: 240_000 },
    async ([, { suite, pairing }], { skip }) => {
      const own = mkdtempSync(path.join(folder, 'own-'))
      const checkouts = checkOut(suite, own, createRandom('test'))
      const source = await checkouts.open(pairing).catch((error: Error) => {
        // On a machine that is busy with something else, duet may be refused.
        if (pairing === 'duet') skip(error.message)
        throw error
      })
      checkouts.slow((name) => (name === suite.benchmarks[0] ? 4 : 0))
      expect(readFileSync(path.join(own, 'head/work'), 'utf8')).toMatch(/^\w+ 1000\n(\w+ 200\n){6}$/)
      const pair = await source.measure(1, null)
      const value = (side: 'base' | 'head') =>
        pair[side].benchmarks.find((row) => plainName(row.name) === suite.benchmarks[0])!.metrics[0]!.value
      for (const side of ['base', 'head'] as const) {
        expect(pair[side].benchmarks.map(({ name }) => plainName(name)).sort()).toEqual([...suite.benchmarks].sort())
      }
      // Five times the work: however noisy the machine, not as fast.
      expect(value('head')).toBeGreaterThan(1.5 * value('base'))
    },
  )

  test.for([
    [['--minutes', '0'], /--minutes: found 0/],
    [['--languages', 'js,cobol'], /--languages: found cobol, known are js, python, c/],
    [['--pairings', 'trios'], /--pairings: found trios/],
  ] as const)('%j is refused', async ([args, message]) => {
    await expect(evaluatePairings(args)).rejects.toThrow(message)
  })
})
