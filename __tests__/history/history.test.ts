/** What histories say: order, levels, changes, drift, silence, rules; and the false alarms that the docs state. */

import { describe, expect, test } from 'vitest'
import { gatherRecords } from '../../src/app/site/gather.ts'
import type { StoredRecord } from '../../src/baseline/record.ts'
import { assemble } from '../../src/history/assemble.ts'
import { driftOf } from '../../src/history/drift.ts'
import { judgeSuite } from '../../src/history/judge.ts'
import { cutLevels, windowLength } from '../../src/history/levels.ts'
import { matchName } from '../../src/history/name-pattern.ts'
import { siteFiles } from '../../src/site/build.ts'
import { createRandom } from '../../src/statistics/random.ts'
import { commitOf, history, noise, now, ok, siteOf } from '../site/scene.ts'

const suiteOf = (records: readonly StoredRecord[], line = new Map<string, number>()) =>
  assemble(gatherRecords(records).suites[0]!, { line, rules: [], now: now.getTime() / 1000 })

describe('order', () => {
  const records = history(12, (run) => ({ benchmarks: [ok('a', run + 1)] }))
  const mixed = [...records.slice(6), ...records.slice(0, 6)]

  test('is that of the commits, whatever the order of reading and the clocks say', () => {
    const skewed = mixed.map((record, i) => (i === 8 ? { ...record, time: record.time - 400 * 86_400 } : record))
    const { history: found } = suiteOf(skewed)
    expect(found.runs.map(({ commit }) => commit)).toEqual(records.map(({ commit }) => commit))
    expect([...found.series[0]!.values]).toEqual(records.map((_, i) => i + 1))
    expect(found.notes).toEqual([{ code: 'clock', runs: 1, example: skewed[8]!.commit }])
  })

  test('places commits that the branch no longer has by their time, and says so', () => {
    const line = new Map(records.filter((_, i) => i !== 4).map(({ commit }, i) => [commit, i]))
    const { history: found, off } = suiteOf(mixed, line)
    expect(found.runs.map(({ commit }) => commit)).toEqual(records.map(({ commit }) => commit))
    expect(off.indexOf(true)).toBe(4)
    expect(found.notes).toContainEqual({ code: 'off-line', runs: 1, example: commitOf(4) })
  })
})

describe('findings', () => {
  test('a slowdown is found near its commit, with its size, and a speed-up by its direction', () => {
    const [a, b] = [noise('slow'), noise('fast')]
    const site = siteOf(
      history(90, (run) => ({
        benchmarks: [ok('slow', a(run < 70 ? 1 : 1.06)), ok('fast', b(run < 75 ? 1e6 : 1.2e6), 'throughput', '1/s')],
      })),
    )
    const [worse] = site.findings.worse
    expect(worse?.series.name).toBe('slow')
    expect(worse!.change.change).toBeCloseTo(0.06, 1)
    expect(worse!.change.after).toBeLessThan(70)
    expect(worse!.change.by).toBeGreaterThanOrEqual(70)
    expect(worse!.change.certainty).toBe('certain')
    expect(site.findings.better.map(({ series }) => series.name)).toEqual(['fast'])
    expect(site.findings.better[0]!.change.change).toBeCloseTo(-1 / 6, 1)
  })

  test('a change where every machine changed is said to be perhaps the machine', () => {
    const a = noise('machine')
    const records = history(60, (run) => ({
      benchmarks: [ok('a', a(run < 40 ? 1 : 1.3))],
      more: run < 40 ? {} : { machine: { cpu: 'other', cores: 4 } },
    }))
    expect(siteOf(records).findings.worse[0]!.change.certainty).toBe('machine')
  })

  test('a change is of a commit that was measured on one side only, and of none where there is none such', () => {
    const [a, b] = [noise('again', 0.002), noise('again and again', 0.002)]
    const jump = (run: number, value: number) => value * (run < 40 ? 1 : 1.1)
    const once = siteOf(
      history(60, (run) => ({
        benchmarks: [ok('a', jump(run, a(1)))],
        more: run === 40 ? { commit: commitOf(39), parents: [commitOf(38)] } : {},
      })),
    )
    expect(once.findings.worse[0]!.change).toMatchObject({ run: 40, certainty: 'same-commit' })
    const noisy = siteOf(
      history(60, (run) => ({
        benchmarks: [ok('a', run === 40 ? 1.05 : jump(run, b(1)))],
        more: run === 40 ? { commit: commitOf(39), parents: [commitOf(38)] } : {},
      })),
    )
    expect(noisy.findings.worse[0]!.change).toMatchObject({ run: 41, certainty: 'certain' })
  })

  test('one spike is no change, and an exact counter changes with its first value', () => {
    const a = noise('spike')
    const counter = (value: number) => ({
      name: 'count',
      status: 'ok' as const,
      metrics: [{ name: 'allocations', unit: '1', better: 'lower' as const, value, exact: true }],
    })
    const site = siteOf(
      history(60, (run) => ({ benchmarks: [ok('a', run === 50 ? 9 : a(1)), counter(run < 59 ? 7 : 8)] })),
    )
    expect(site.findings.worse.map(({ series, change }) => [series.name, change.certainty, change.run])).toEqual([
      ['count', 'exact', 59],
    ])
  })

  test('ten suites of which one is dead; benchmarks that fail, vanish, come and go', () => {
    const records = Array.from({ length: 10 }, (_, i) =>
      history(60, (run) =>
        i === 3 && run > 20
          ? null
          : {
              suite: `suite ${i}`,
              benchmarks: [
                ok('a', 1),
                ...(run < 55 ? [ok('gone', 1)] : []),
                ...(run % 2 === 0 ? [ok('now and then', 1)] : []),
                run === 59
                  ? { name: 'breaks', status: 'failed' as const, message: 'boom', metrics: [] }
                  : ok('breaks', 1),
              ],
            },
      ),
    ).flat()
    const { silent } = siteOf(records).findings
    expect(silent.filter(({ kind }) => kind === 'dead').map(({ suite }) => suite)).toEqual(['suite 3'])
    const first = silent.filter(({ suite }) => suite === 'suite 0')
    expect(first.map((one) => [one.kind, 'name' in one ? one.name : ''])).toEqual([
      ['gone', 'gone'],
      ['failed', 'breaks'],
    ])
  })

  test('a clock that jumped ahead makes no other suite look dead, and no day crashes', () => {
    const ahead = (suite: string, time?: number) =>
      history(20, (run) => ({
        suite,
        benchmarks: [ok('a', 1)],
        more: run === 12 && time !== undefined ? { time } : {},
      }))
    const site = siteOf([...ahead('ten years ahead', 2_100_000_000), ...ahead('calm'), ...ahead('no day', 1e18)])
    expect(site.findings.silent).toEqual([])
    expect(site.suites.flatMap(({ history }) => history.notes.map(({ code }) => code))).toEqual(['clock', 'clock'])
    const page = siteFiles(site).find(({ path }) => path === 'index.html')!.content
    expect(page).toContain('the latest of 2026-01-20')
  })

  test('missing values are gaps, and no change', () => {
    const a = noise('gaps')
    const site = siteOf(
      history(60, (run) => ({ benchmarks: run % 3 === 0 ? [ok('b', 1)] : [ok('a', a(1)), ok('b', 1)] })),
    )
    const [series] = site.suites[0]!.history.series.filter(({ name }) => name === 'a')
    expect([...series!.values].filter(Number.isNaN)).toHaveLength(20)
    expect([site.findings.worse, site.findings.silent]).toEqual([[], []])
  })

  test('one run, zero values, ten metrics each, and names of 10,000 characters', () => {
    const long = 'n'.repeat(10_000)
    const one = siteOf(history(1, () => ({ benchmarks: [ok(long, 1), ok('zero', 0)] })))
    expect(one.findings.worse).toEqual([])
    expect(one.suites[0]!.history.series[0]!.id.length).toBeLessThan(60)
    const ten = Array.from({ length: 10 }, (_, i) => ok('m', i, `metric ${i}`).metrics[0]!)
    const many = siteOf(history(40, () => ({ benchmarks: [{ name: 'm', status: 'ok', metrics: ten }] })))
    expect(many.suites[0]!.history.series).toHaveLength(10)
    const rising = siteOf(history(40, (run) => ({ benchmarks: [ok('zero', run < 30 ? 0 : 5)] })))
    expect(rising.findings.worse[0]!.change).toMatchObject({ change: null, direction: 'worse', before: 0, now: 5 })
  })
})

describe('drift', () => {
  const walk = (seed: string, runs: number, step: number, scatter: number) => {
    const random = createRandom(seed)
    return Float64Array.from({ length: runs }, (_, i) => Math.log1p(step) * i + random.normal() * scatter)
  }

  test('fifty times +0.3 % are seen in noise of 2 %', () => {
    const found = driftOf(walk('drift', 50, 0.003, 0.02))
    expect(found?.change).toBeCloseTo(0.15, 1)
    expect(driftOf(walk('none', 50, 0, 0.02))).toBeNull()
  })

  test('a fleet that is replaced little by little is none', () => {
    const random = createRandom('fleet')
    const fleets = Array.from({ length: 40 }, () => {
      const machines = Array.from({ length: 120 }, (_, i) => (random.next() < i / 119 ? 'new' : 'old'))
      const values = Float64Array.from(machines, (machine) => (machine === 'new' ? 0.1 : 0) + random.normal() * 0.05)
      return { values, machines }
    })
    expect(fleets.filter(({ values }) => driftOf(values) !== null).length).toBeGreaterThan(2)
    expect(fleets.filter(({ values, machines }) => driftOf(values, machines) !== null)).toEqual([])
    const both = walk('within', 100, 0.002, 0.02).map((value, i) => value + (i % 2 === 0 ? 0.1 : 0))
    expect(
      driftOf(
        both,
        [...both.keys()].map((i) => String(i % 2)),
      ),
    ).not.toBeNull()
  })

  const drifting = (site: ReturnType<typeof siteOf>) => site.findings.drifting.map(({ series }) => series.name)

  test('two steps are two steps and no drift, and a drift is no step', () => {
    const [a, b] = [noise('two steps', 0.02), noise('drift', 0.02)]
    const stairs = (run: number) => (run < 40 ? 1 : run < 80 ? 1.07 : 1.14)
    const site = siteOf(
      history(120, (run) => ({ benchmarks: [ok('stairs', a(stairs(run))), ok('slope', b(1.1 ** (run / 100)))] })),
    )
    expect(drifting(site)).toEqual(['slope'])
    expect(site.findings.drifting[0]!.drift.change).toBeCloseTo(1.1 ** 1.2 - 1, 1)
    const found = site.suites[0]!.analyses.map(({ changes }) => changes.map(({ run }) => run))
    const at = site.suites[0]!.history.series.map(({ name }) => name)
    expect(found[at.indexOf('slope')]).toEqual([])
    expect(found[at.indexOf('stairs')]).toEqual([expect.closeTo(40, -1), expect.closeTo(80, -1)])
  })

  test('what the machines are apart by is no part of it', () => {
    const random = createRandom('apart')
    const machines = Array.from({ length: 120 }, (_, i) => (random.next() < 0.3 + (0.4 * i) / 119 ? '1' : '0'))
    const values = Float64Array.from(machines, (one, i) => 0.1 * Number(one) + 0.002 * i + 0.01 * random.normal())
    expect(driftOf(values, machines)!.change).toBeCloseTo(0.002 * 119, 2)
    expect(driftOf(values)!.change).toBeGreaterThan(0.25)
  })

  test('a step is none', () => {
    const values = walk('step', 100, 0, 0.01).map((value, i) => value + (i > 55 ? 0.1 : 0))
    expect(driftOf(values)).toBeNull()
  })

  test('false alarms stay within the stated rate, also where neighbours resemble each other', () => {
    const random = createRandom('drift alarms')
    let alarms = 0
    const looks = 1500
    for (let k = 0; k < looks; k++) {
      const rho = [0, 0.3, 0.6][k % 3]!
      let last = 0
      const values = Float64Array.from({ length: 80 }, () => {
        last = rho * last + random.normal()
        return last * 0.02
      })
      if (driftOf(values) !== null) alarms++
    }
    // 1 in 1000 looks is stated; 5 of 1500 would be seen by chance in less than 2 % of such tests.
    expect(alarms).toBeLessThan(5)
  })
})

test('levels go on where they were settled, and are those of one look', () => {
  const random = createRandom('levels')
  const values = Float64Array.from({ length: 4 * windowLength }, (_, i) => (i > 300 ? 0.1 : 0) + random.normal() * 0.02)
  const whole = cutLevels(values)
  let settled = cutLevels(values.subarray(0, 200)).settled
  for (const length of [300, 500, 700, values.length]) settled = cutLevels(values.subarray(0, length), settled).settled
  expect(settled).toEqual(whole.settled)
  expect(whole.cuts.map(({ index }) => index)).toEqual([expect.closeTo(301, -1)])
})

test('a judgement is resumed only for the same values', () => {
  const a = noise('resume')
  const records = history(200, () => ({ benchmarks: [ok('a', a(1))] }))
  const before = judgeSuite(suiteOf(records.slice(0, 199)).history)
  const { history: now } = suiteOf(records)
  expect(judgeSuite(now, before.kept)).toMatchObject({ resumed: 1, analyses: judgeSuite(now).analyses })
  const { history: other } = suiteOf([
    { ...records[0]!, launches: [{ benchmarks: [ok('a', 2)] }] },
    ...records.slice(1),
  ])
  expect(judgeSuite(other, before.kept).resumed).toBe(0)
})

describe('rules', () => {
  const renamed = history(40, (run) => ({
    benchmarks: [run < 20 ? ok('old/x', 2000, 'time', 'ticks') : ok('new/x', 2)],
  }))

  test('join a history under another name and unit, and the series says so', () => {
    const { suites } = siteOf(renamed, {
      rules: [{ kind: 'join', from: 'old/*', to: 'new/*', factor: 0.001, unit: 's', because: 'moved' }],
    })
    const [series] = suites[0]!.history.series
    expect(suites[0]!.history.series).toHaveLength(1)
    expect([...series!.values]).toEqual(Array.from({ length: 40 }, () => 2))
    expect(series!.joined).toEqual([{ from: 'old/x (ticks)', because: 'moved', until: 19 }])
    expect(suites[0]!.history.notes).toEqual([])
  })

  test('cut one, so that nothing is compared across', () => {
    const records = history(60, (run) => ({ benchmarks: [ok('a', run < 40 ? 1 : 2)] }))
    const site = siteOf(records, { rules: [{ kind: 'cut', match: 'a', at: commitOf(40), because: 'new harness' }] })
    expect(site.findings.worse).toEqual([])
    expect(site.suites[0]!.analyses[0]!.levels).toHaveLength(2)
    expect(siteOf(records).findings.worse).toHaveLength(1)
  })

  test('that do nothing, or meet a number that is there, are told', () => {
    const both = history(5, () => ({ benchmarks: [ok('a', 1), ok('b', 2)] }))
    const notes = siteOf(both, {
      rules: [
        { kind: 'join', from: 'a', to: 'b', factor: 1, because: null },
        { kind: 'join', from: 'never', to: 'b', factor: 1, because: null },
        { kind: 'cut', match: 'b', at: 'fffffff', because: null },
      ],
    }).suites[0]!.history.notes
    expect(notes).toEqual([
      { code: 'join-conflict', from: 'a', to: 'b', runs: 5 },
      { code: 'rule-idle', rule: 'renames[1]', because: 'no-series' },
      { code: 'rule-idle', rule: 'renames[2]', because: 'no-run' },
    ])
  })

  test('a change of unit that no rule joins is told', () => {
    const records = history(4, (run) => ({ benchmarks: [ok('a', 1, 'time', run < 2 ? 's' : 'ticks')] }))
    expect(siteOf(records).suites[0]!.history.notes).toEqual([
      { code: 'units', name: 'a', metric: 'time', units: ['s', 'ticks'] },
    ])
  })

  test.each([
    ['a*c', 'abc', 'b'],
    ['a*c', 'ac', ''],
    ['*', 'anything', 'anything'],
    ['ab*bc', 'abc', null],
    ['exact', 'exact', ''],
    ['exact', 'other', null],
  ])('%s fits %s with %s', (pattern, name, middle) => {
    expect(matchName(pattern, name)).toBe(middle)
  })
})
