/** Whole launches that are counted, and by which way a command's instructions are: launchers and counters that are made up. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { createCleanup } from '../../../src/host/cleanup.ts'
import { type LaunchesToCount, mostRange, wholeCounter } from '../../../src/measure/instructions/count-launches.ts'
import { namesPrograms, runOf } from '../../../src/measure/instructions/count-programs.ts'
import { countSlices } from '../../../src/measure/instructions/count-slices.ts'
import type { CountingPorts } from '../../../src/measure/instructions/count-workers.ts'
import { googleUnits } from '../../../src/measure/instructions/google-benchmark.ts'
import { countRounds } from '../../../src/measure/instructions/instructions.ts'
import { launchSeconds, withCounts, withInstructions } from '../../../src/measure/instructions/pairs.ts'
import { programIn } from '../../../src/measure/instructions/valgrind.ts'
import { wayOfCommand } from '../../../src/measure/instructions/ways.ts'
import type { LaunchRequest, LaunchResult } from '../../../src/measure/source.ts'
import { Failure } from '../../../src/model/failure.ts'
import { launchInstructionsName, wholeLaunch } from '../../../src/model/metric.ts'
import type { Launch } from '../../../src/model/run.ts'
import { bad, launch, ok, pairs, time } from '../../compare/launches.ts'

const temporary = mkdtempSync(path.join(tmpdir(), 'whole '))
afterAll(() => rmSync(temporary, { recursive: true, force: true }))

/** A counter that gives these totals in turn, and a clock that moves on by `seconds` with every launch. */
function world(totals: readonly number[], seconds = 1) {
  let [now, at] = [0, 0]
  const clock = { now: () => now, date: () => new Date(0) }
  const counter = {
    name: 'made up',
    slowdown: 10,
    wrap: () => ({ kind: 'shell', text: '' }) as const,
    wrapWhole: () => ({ kind: 'shell', text: '' }) as const,
    attach: () => Promise.reject(new Error('not of whole launches')),
    totalIn: () => totals[at++ % totals.length]!,
  }
  const ports = { signal: new AbortController().signal, cleanup: createCleanup() }
  const how: CountingPorts = { counter, clock, ports, temporary }
  const pass = () => {
    now += seconds
  }
  return { how, clock, pass }
}

type Give = (request: LaunchRequest) => Launch

function launcherOf(give: Give, pass: () => void = () => undefined) {
  const asked: LaunchRequest[] = []
  return {
    asked,
    focuses: false,
    launch: async (request: LaunchRequest): Promise<LaunchResult> => {
      asked.push(request)
      pass()
      return { tool: 'custom', launch: give(request), ignored: [] }
    },
  }
}

const nowhere = { root: '/nowhere', workingDirectory: '/nowhere' }

const one: Give = () => launch(ok('a', time(1)))

function whole(give: Give, totals: readonly number[], seconds = 1) {
  const { how, clock, pass } = world(totals, seconds)
  const launcher = launcherOf(give, pass)
  const way: LaunchesToCount = { launcher, subject: 'a', benchmarks: ['a'], runners: '/runners' }
  return { count: wholeCounter(way, how), launcher, clock, way }
}

const wanted = new Map([['a', 2]])

describe('a whole launch', () => {
  test('is counted from its start to its end, with hashes and compilers that do the same each time', async () => {
    const { count, launcher } = whole(one, [5e6])
    expect([...(await count('base', wanted, 100))]).toEqual([['a', { value: 5e6 }]])
    const own = launcher.asked[0]!.start!.environment!({ NODE_OPTIONS: '--x' }, nowhere)
    expect(own).toMatchObject({ PYTHONHASHSEED: '0', BENCHGATE_COUNTED: 'whole' })
    expect(own['NODE_OPTIONS']).toBe('--require "/runners/javascript/steady.cjs" --x')
  })

  test('of fixed work repeats: two of each side are enough, four where the sides differ', async () => {
    const { count, clock } = whole(one, [5e6, 6e6])
    const signal = new AbortController().signal
    const done = await countRounds(wanted, count, 100, { clock, signal })
    expect(done).toMatchObject({ launches: 4, left: new Map() })
    expect(done.counted.get('a')).toEqual({ base: Array(4).fill(5e6), head: Array(4).fill(6e6) })
    const alike = whole(one, [5e6, 5e6])
    expect(await countRounds(wanted, alike.count, 100, { clock: alike.clock, signal })).toMatchObject({ launches: 2 })
  })

  test('that goes by the clock is seen after two launches, and said to', async () => {
    const { count, clock } = whole(one, [5e6, 5e6, 5.2e6, 5e6])
    const { counted, left, launches } = await countRounds(wanted, count, 100, {
      clock,
      signal: new AbortController().signal,
    })
    expect(launches).toBe(2)
    expect(counted.size).toBe(0)
    expect(left.get('a')).toEqual({ code: 'launches-differ', range: expect.closeTo(0.04, 9) })
    expect(mostRange).toBeLessThan(0.04)
  })

  test('that varies by less is launched up to eight times, to be compared by its scatter', async () => {
    let i = 0
    const { count, clock } = whole(one, [5e6])
    const varying: typeof count = async (side, wanted, until) => {
      await count(side, wanted, until)
      return new Map([['a', { value: 5e6 + 1e4 * i++ }]])
    }
    const done = await countRounds(wanted, varying, 1000, { clock, signal: new AbortController().signal })
    expect(done.launches).toBe(8)
  })

  test.each<[string, Give, number, object]>([
    [
      'whose tool ran it in another number',
      (request) => launch(ok('a', time(1, { count: request.side === 'base' ? 10 : 11 }))),
      5e6,
      { code: 'runs-differ' },
    ],
    [
      'in which a benchmark fails only then',
      () => launch(bad('a', 'failed', 'no clock')),
      5e6,
      { code: 'gives-others' },
    ],
    [
      'that ends by a signal',
      () => {
        throw new Failure('head was ended by SIGILL')
      },
      5e6,
      { code: 'failed', message: 'head was ended by SIGILL' },
    ],
    ['that takes nothing', one, 0, { code: 'nothing' }],
  ])('%s is no count', async (_, give, total, because) => {
    const { count } = whole(give, [total])
    await count('base', wanted, 100)
    expect((await count('head', wanted, 100)).get('a')).toEqual({ because })
  })

  test('that surely takes too long is not begun; one that does is left out for lack of time', async () => {
    const early = whole(one, [5e6])
    expect((await early.count('base', wanted, 9)).get('a')).toEqual({ because: { code: 'no-time' } })
    expect(early.launcher.asked).toEqual([])
    const late = whole(
      () => {
        throw new Failure('it did not end within 11 s')
      },
      [5e6],
      12,
    )
    expect((await late.count('base', wanted, 11)).get('a')).toEqual({ because: { code: 'no-time' } })
  })
})

describe('the way in which a command is counted', () => {
  const launcher = launcherOf(one)
  const command = { run: './run', tool: 'custom', launcher, runners: '' }
  const two = launch(ok('a', time(1)), ok('b', time(1)))
  const way = (more: Partial<typeof command>, ...sides: readonly Launch[]) =>
    wayOfCommand({ ...command, ...more }, new Map([['a', 1]]), sides)

  test('of one benchmark its launch is its own; of several it is of all of them', () => {
    expect(way({}, launch(ok('a', time(1))), launch(ok('a', time(1))))).toMatchObject({
      kind: 'launches',
      subject: 'a',
    })
    expect(way({ tool: 'hyperfine' }, two, two)).toMatchObject({
      kind: 'launches',
      subject: wholeLaunch,
      benchmarks: ['a', 'b'],
    })
  })

  test('where one side has more benchmarks, their launches are other work', () => {
    expect(way({}, two, launch(ok('a', time(1))))).toEqual({
      code: 'other-benchmarks',
      benchmarks: { named: ['b'], count: 1 },
    })
  })

  test.each([
    [{ tool: 'criterion' }, { code: 'by-the-clock', tool: 'criterion' }],
    [
      { tool: 'go', run: 'go test -bench . -benchtime 2s' },
      { code: 'by-the-clock', tool: 'go' },
    ],
    [{ tool: 'go', run: 'go test -bench . -benchtime=100x' }, { kind: 'launches' }],
    [{ tool: 'iai' }, { code: 'tool-counts', tool: 'iai' }],
    [{ tool: 'google-benchmark' }, { kind: 'slices' }],
  ])('what tools choose by themselves: %j', (own, expected) => {
    expect(way(own, two, two)).toMatchObject(expected)
  })
})

describe('Google Benchmark', () => {
  const gives =
    (iterations: (asked: number) => number): Give =>
    (request) => {
      const told = request.start!.environment!({}, nowhere)
      expect(told).toMatchObject({ BENCHMARK_FILTER: '^BM_x/8$', BENCHMARK_REPETITIONS: '1' })
      return launch(ok('BM_x/8', time(1, { count: iterations(Number.parseInt(told['BENCHMARK_MIN_TIME']!, 10)) })))
    }
  const counted = async (give: Give, totals: readonly number[]) => {
    const { how } = world(totals)
    const seconds = new Map([['BM_x/8', 1e-4]])
    const units = () => googleUnits(seconds)
    const counts = await countSlices({ units, launcher: launcherOf(give) }, 'head', seconds, 100, how)
    return counts.get('BM_x/8')
  }

  test('is told a filter and a number of iterations by its environment; the start cancels', async () => {
    expect(
      await counted(
        gives((asked) => asked),
        [1e6 + 200 * 50, 1e6 + 400 * 50],
      ),
    ).toEqual({ value: 50 })
  })

  test('that runs as often as it likes, as before 1.8, says so by its results', async () => {
    expect(
      await counted(
        gives(() => 7000),
        [1e6],
      ),
    ).toEqual({ because: { code: 'own-iterations' } })
  })
})

describe('programs that hyperfine times', () => {
  const log = (pid: number, parent: number, command: string, refs: string) =>
    `--${pid}-- Valgrind options:\n==${pid}== Command: ${command}\n==${pid}== Parent PID: ${parent}\n==${pid}==\n==${pid}== I   refs:      ${refs}\n`
  const logs = [
    log(10, 1, 'hyperfine -N ./app\\ small.txt ./app\\ large.txt', '9,000,000'),
    log(11, 10, './app small.txt', '1,000'),
    log(12, 10, './app small.txt', '1,002'),
    log(13, 10, '/bin/sh -c ./app\\ large.txt', '500'),
    // What a program starts is a part of it.
    log(14, 13, './app large.txt', '2,000'),
    log(15, 14, 'gzip', '500'),
  ]
  const programs = logs.flatMap((text) => programIn(text) ?? [])

  test('are told apart by their command lines, and counted by the run', () => {
    expect(programs[0]!.command).toEqual(['hyperfine', '-N', './app small.txt', './app large.txt'])
    expect(runOf('./app small.txt', programs)).toEqual({ value: 1001 })
    expect(runOf(`./app 'large.txt'`, programs)).toEqual({ value: 3000 })
    expect(runOf('./other', programs)).toEqual({ because: { code: 'runs-not-found' } })
  })

  test('one that valgrind does not tell to its end is no program', () => {
    expect(programIn('==7== Command: ./app\n')).toBeNull()
    expect(() => programIn('==7== x')).toThrow('which program')
  })

  test.each([
    [`hyperfine -N --runs 5 './app small.txt'`, true],
    [`hyperfine -n parse './app small.txt'`, false],
    [`hyperfine -L size small,large './app {size}.txt'`, false],
    ['./bench.sh', false],
  ])('are known by the words of the command: %s', (run, expected) => {
    expect(namesPrograms(run, ['./app small.txt'])).toBe(expected)
  })
})

test('the count of all benchmarks is a row of its own, in as many pairs as were counted', () => {
  const side = [launch(ok('a', time(1))), launch(ok('a', time(1))), launch(ok('a', time(1)))]
  const counted = new Map([[wholeLaunch, { base: [10, 10], head: [11, 11] }]])
  const done = withInstructions(pairs(side, side), counted, launchInstructionsName)
  const values = done.map(({ head }) => head.benchmarks.map(({ name, metrics }) => [name, metrics.at(-1)!.value]))
  expect(values).toEqual([
    [
      ['a', 1],
      [wholeLaunch, 11],
    ],
    [
      ['a', 1],
      [wholeLaunch, 11],
    ],
    [['a', 1]],
  ])
  const [first, second] = withCounts(side, new Map([[wholeLaunch, [7, 7]]]), launchInstructionsName)
  expect(first!.benchmarks[1]).toMatchObject({
    name: wholeLaunch,
    metrics: [{ name: launchInstructionsName, value: 7, pass: 'counts' }],
  })
  expect(second!.benchmarks).toHaveLength(1)
})

test('a launch takes as long as the middle one; where none tells, nothing is known', () => {
  expect(
    launchSeconds([
      { benchmarks: [], seconds: 3 },
      { benchmarks: [], seconds: 1 },
      { benchmarks: [], seconds: 2 },
    ]),
  ).toBe(2)
  expect(launchSeconds([{ benchmarks: [] }])).toBe(0)
})
