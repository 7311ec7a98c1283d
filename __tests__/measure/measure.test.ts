/** The loop alone, with a source and a clock that a test drives. */
import { expect, test } from 'vitest'
import { planLooks } from '../../src/app/gating/looks.ts'
import { Cancelled } from '../../src/host/cleanup.ts'
import { measurePaired } from '../../src/measure/measure.ts'
import type { MeasuringEvent, RoundPlanner, RoundsPlan } from '../../src/measure/paired-run.ts'
import { OutOfTime, type PairSource } from '../../src/measure/source.ts'
import { Failure } from '../../src/model/failure.ts'
import type { Forecast } from '../../src/model/report.ts'
import type { Launch, Pair } from '../../src/model/run.ts'

const launchOf = (names: readonly string[]): Launch => ({
  benchmarks: names.map((name) => ({ name, status: 'ok', metrics: [] })),
})

interface Script {
  readonly names?: readonly string[]
  readonly baseNames?: readonly string[]
  readonly seconds?: (round: number, focus: readonly string[] | null) => number
  readonly focuses?: boolean
  /** What a focused launch gives; default: what was asked for. */
  readonly answer?: (focus: readonly string[]) => readonly string[]
  readonly before?: (round: number, focus: readonly string[] | null) => void
}

function setting(script: Script = {}) {
  let now = 100
  const measured: { round: number; focus: readonly string[] | null }[] = []
  const names = script.names ?? ['a', 'b', 'c']
  const take = (round: number, focus: readonly string[] | null): void => {
    script.before?.(round, focus)
    now += script.seconds?.(round, focus) ?? 1
  }
  const source: PairSource = {
    pairing: 'rounds',
    focuses: script.focuses ?? false,
    async warmUp() {
      take(0, null)
      const pairSeconds = script.seconds?.(0, null) ?? 1
      return { tool: 'go', base: launchOf(script.baseNames ?? names), head: launchOf(names), pairSeconds, ignored: [] }
    },
    async measure(round, focus): Promise<Pair> {
      take(round, focus)
      measured.push({ round, focus })
      const given = focus === null ? names : (script.answer?.(focus) ?? focus)
      return { round, first: 'base', base: launchOf(given), head: launchOf(given) }
    },
  }
  const controller = new AbortController()
  const events: MeasuringEvent[] = []
  const ports = {
    clock: { now: () => now, date: () => new Date(0) },
    signal: controller.signal,
    progress: (event: MeasuringEvent) => void events.push(event),
  }
  return { source, ports, measured, events, controller }
}

const plan: RoundsPlan = { minRounds: 8, maxRounds: 30, budgetSeconds: 900 }

/** A judge with fixed looks, whose undecided benchmarks are scripted by round. */
function judgeOf(looks: readonly number[], undecided: (round: number) => readonly string[] = () => ['a', 'b', 'c']) {
  const asked: { round: number; kind: string }[] = []
  const judge: RoundPlanner = {
    plan: () => looks,
    look(pairs, kind) {
      asked.push({ round: pairs.length, kind })
      const left = undecided(pairs.length)
      return { undecided: left, done: left.length === 0 }
    },
  }
  return { judge, asked }
}

test('looks where the judge said, and at the last round', async () => {
  const { source, ports } = setting()
  const { judge, asked } = judgeOf([8, 11, 15, 21, 30, 40])
  const result = await measurePaired(source, plan, judge, ports)
  expect(result).toMatchObject({ ended: 'rounds', planned: 30, looks: [8, 11, 15, 21, 30], failure: null, tool: 'go' })
  expect(result.pairs.map(({ round }) => round)).toEqual(Array.from({ length: 30 }, (_, i) => i + 1))
  expect(asked.map(({ round }) => round)).toEqual([8, 11, 15, 21, 30])
  expect(asked.map(({ kind }) => kind)).toEqual(['interim', 'interim', 'interim', 'interim', 'final'])
})

test('what is undecided after a look gets the time that is left', async () => {
  const { source, ports } = setting()
  const rooms: (number | undefined)[] = []
  const told = {
    ...source,
    measure: (round: number, focus: readonly string[] | null, room?: number) => {
      rooms.push(room)
      return source.measure(round, focus)
    },
  }
  await measurePaired(told, { ...plan, budgetSeconds: 250 }, judgeOf([8, 30]).judge, ports)
  expect(rooms).toHaveLength(30)
  expect(rooms.slice(0, 8)).toEqual(Array.from({ length: 8 }, () => undefined))
  // 250 s less nine of 1 s each, for 22 pairs, with a tenth to spare.
  expect(rooms[8]).toBeCloseTo(241 / 22 / 1.1, 6)
})

test('without a budget there is no time that is left', async () => {
  const { source, ports } = setting()
  const rooms = new Set<number | undefined>()
  const told = {
    ...source,
    measure: (round: number, focus: readonly string[] | null, room?: number) => {
      rooms.add(room)
      return source.measure(round, focus)
    },
  }
  await measurePaired(told, { ...plan, budgetSeconds: null }, judgeOf([8, 30]).judge, ports)
  expect([...rooms]).toEqual([undefined])
})

test('ends at the look at which all is decided', async () => {
  const { source, ports } = setting()
  const { judge } = judgeOf([8, 11], (round) => (round >= 11 ? [] : ['a']))
  expect(await measurePaired(source, plan, judge, ports)).toMatchObject({ ended: 'decided', pairs: { length: 11 } })
})

test('the rounds that fit are planned before the first counts, and the judge is told', async () => {
  const { source, ports, measured } = setting({ seconds: () => 60 })
  let told: unknown
  const judge: RoundPlanner = {
    plan(fit) {
      told = fit
      expect(measured).toEqual([])
      return [8, 12]
    },
    look: () => ({ undecided: ['a'], done: false }),
  }
  const result = await measurePaired(source, plan, judge, ports)
  expect(told).toMatchObject({ rounds: 12, minRounds: 8, focuses: false })
  expect(result.pairs).toHaveLength(12)
  expect(result.seconds).toBeLessThanOrEqual(900)
})

test('where a look leaves few, they are measured for longer than all would fit', async () => {
  const seconds = (_: number, focus: readonly string[] | null) => (focus === null ? 60 : 20)
  const { source, ports, measured, events } = setting({ seconds, focuses: true })
  const { judge, asked } = judgeOf([8, 12, 18], (round) => (round < 18 ? ['a'] : []))
  const result = await measurePaired(source, plan, judge, ports)
  // 12 fit over the whole suite: 900 s less one for the warm-up, at 60 s and a tenth each.
  expect(events.find(({ kind }) => kind === 'planned')).toMatchObject({ rounds: 18, fits: 12, wanted: 30 })
  expect(result).toMatchObject({ ended: 'rounds', planned: 18, pairs: { length: 18 } })
  expect(measured.filter(({ focus }) => focus === null)).toHaveLength(8)
  expect(asked.map(({ round, kind }) => `${round} ${kind}`)).toEqual(['8 interim', '12 interim', '18 final'])
  expect(result.seconds).toBeLessThanOrEqual(900)
})

test('where a look leaves all of them, the budget ends it after those that fit, and a last look is taken', async () => {
  const { source, ports, events } = setting({ seconds: () => 60, focuses: true })
  const { judge, asked } = judgeOf([8, 18])
  const result = await measurePaired(source, plan, judge, ports)
  expect(result).toMatchObject({ ended: 'budget', planned: 18, pairs: { length: 14 } })
  expect(asked.at(-1)).toEqual({ round: 14, kind: 'final' })
  expect(result.seconds).toBeLessThanOrEqual(900)
  // Never more time is announced than there is.
  const left = events.flatMap((event) => (event.kind === 'round' ? [event.secondsLeft] : []))
  expect(left.every((time, i) => time <= 900 - 60 * (i + 1))).toBe(true)
})

test('a round that would overrun the budget is not begun, and a last look is taken', async () => {
  const { source, ports } = setting({ seconds: (round) => (round > 9 ? 200 : 50) })
  const { judge, asked } = judgeOf([8, 15])
  const result = await measurePaired(source, plan, judge, ports)
  expect(result.ended).toBe('budget')
  // 50 (warm-up) + 9 × 50 + 1 × 200 (unforeseen): the next one is expected to take 50 still, then 200.
  expect(result.seconds).toBeLessThanOrEqual(900)
  expect(asked.at(-1)).toEqual({ round: result.pairs.length, kind: 'final' })
})

test('a failed launch ends measuring; the pairs before it are kept', async () => {
  const failure = new Failure('head, round 4: crashed')
  const { source, ports } = setting({
    before: (round) => {
      if (round === 4) throw failure
    },
  })
  const result = await measurePaired(source, plan, judgeOf([8]).judge, ports)
  expect(result).toMatchObject({ ended: 'failed', failure, pairs: { length: 3 } })
})

test('a failed warm-up and a bug are told apart', async () => {
  const failing = setting({
    before: () => {
      throw new Failure('base, warm-up: no')
    },
  })
  expect(await measurePaired(failing.source, plan, judgeOf([8]).judge, failing.ports)).toMatchObject({
    ended: 'failed',
    tool: null,
  })
  const broken = setting({
    before: () => {
      throw new TypeError('our own')
    },
  })
  await expect(measurePaired(broken.source, plan, judgeOf([8]).judge, broken.ports)).rejects.toThrow('our own')
})

test('cancelling keeps what was measured, and is no failure', async () => {
  const at = setting({
    before: (round) => {
      if (round === 6) throw new Cancelled()
    },
  })
  expect(await measurePaired(at.source, plan, judgeOf([8]).judge, at.ports)).toMatchObject({
    ended: 'cancelled',
    failure: null,
    pairs: { length: 5 },
  })

  // A launch that fails because it was ended by the cancelling is cancelled, not failed.
  const killed = setting({
    before: (round) => {
      if (round !== 3) return
      killed.controller.abort()
      throw new Failure('base, round 3: ended by SIGTERM')
    },
  })
  expect(await measurePaired(killed.source, plan, judgeOf([8]).judge, killed.ports)).toMatchObject({
    ended: 'cancelled',
    pairs: { length: 2 },
  })
})

test('after a look only what is undecided is run, where the source can', async () => {
  const undecided = (round: number): readonly string[] => (round >= 11 ? ['c'] : ['a', 'c'])
  const { source, ports, measured } = setting({ focuses: true })
  await measurePaired(source, { ...plan, maxRounds: 13 }, judgeOf([8, 11], undecided).judge, ports)
  const focus = new Map(measured.map((one) => [one.round, one.focus]))
  expect([8, 9, 11, 12, 13].map((round) => focus.get(round))).toEqual([null, ['a', 'c'], ['a', 'c'], ['c'], ['c']])

  const without = setting()
  await measurePaired(without.source, plan, judgeOf([8, 11], undecided).judge, without.ports)
  expect(without.measured.every((one) => one.focus === null)).toBe(true)
})

test.each([
  ['selects too little', { answer: () => [] }],
  [
    'fails',
    {
      before: (_round: number, focus: readonly string[] | null) => {
        if (focus !== null) throw new Failure('exit code 4')
      },
    },
  ],
])('a filter that %s is given up: the pair is measured again with the whole suite', async (_, script) => {
  const { source, ports, measured } = setting({ focuses: true, ...script })
  const result = await measurePaired(source, { ...plan, maxRounds: 12 }, judgeOf([8], () => ['a']).judge, ports)
  expect(result.ended).toBe('rounds')
  expect(result.pairs.every((pair) => pair.base.benchmarks.length === 3)).toBe(true)
  expect(result.pairs).toHaveLength(12)
  expect(measured.filter((one) => one.focus !== null).length).toBeLessThanOrEqual(1)
  expect(result.notes.map((note) => note.code)).toEqual(['focus-failed'])
})

test('a benchmark that is on one side only is no reason to give up the filter', async () => {
  const { source, ports } = setting({ focuses: true, names: ['a', 'b', 'new'], baseNames: ['a', 'b'] })
  const result = await measurePaired(source, plan, judgeOf([8], () => ['a']).judge, ports)
  expect(result.notes).toEqual([])
})

test('where no benchmark is on both sides, one round says what there is', async () => {
  const { source, ports } = setting({ names: ['new'], baseNames: [] })
  expect((await measurePaired(source, plan, judgeOf([8]).judge, ports)).pairs).toHaveLength(1)
})

test('progress counts rounds, time left and decided benchmarks', async () => {
  const { source, ports, events } = setting({ seconds: () => 2 })
  await measurePaired(source, { ...plan, maxRounds: 10 }, judgeOf([8], () => ['a']).judge, ports)
  const rounds = events.filter((event) => event.kind === 'round')
  expect(rounds[0]).toEqual({ kind: 'round', round: 1, of: 10, secondsLeft: 20, benchmarks: 3, decided: 0 })
  expect(rounds[8]).toMatchObject({ round: 9, secondsLeft: 4, decided: 2 })
  expect(events.at(-1)).toEqual({ kind: 'ended', ended: 'rounds', rounds: 10, seconds: 22 })
})

const forecastOf = (from: number, rounds: number): Forecast => ({
  from,
  rounds,
  secondsPerRound: 1,
  detectable: 0.02,
  worst: null,
  short: [],
})

test('what the rounds will be good for is asked once, early, and told', async () => {
  const { source, ports, events } = setting()
  const asked: { pairs: number; rounds: number; budget: number }[] = []
  const { judge } = judgeOf([8, 30])
  const forecasting: RoundPlanner = {
    ...judge,
    forecast(pairs, { rounds, secondsFor }) {
      asked.push({ pairs: pairs.length, rounds, budget: secondsFor(100) })
      return forecastOf(pairs.length, rounds)
    },
  }
  const result = await measurePaired(source, { ...plan, chosenIn: 9 }, forecasting, ports)
  // 100 rounds of a second and a tenth to spare, a second of warm-up and nine of choosing: 120.
  expect(asked).toEqual([{ pairs: 4, rounds: 30, budget: 120 }])
  expect(result.forecast).toEqual(forecastOf(4, 30))
  const kinds = events.map(({ kind }) => kind)
  expect(kinds.filter((kind) => kind === 'forecast')).toHaveLength(1)
  expect(kinds.indexOf('forecast')).toBeLessThan(kinds.indexOf('look'))
})

test('where trying a pairing told it already, it is told before the first round; too few pairs wait', async () => {
  const tried = setting()
  const trial = await Promise.all([1, 2, 3, 4].map((round) => tried.source.measure(round, null)))
  const judge: RoundPlanner = {
    ...judgeOf([8, 30]).judge,
    forecast: (pairs, { rounds }) => (pairs.length < 3 ? null : forecastOf(pairs.length, rounds)),
  }
  await measurePaired({ ...tried.source, trial }, plan, judge, tried.ports)
  const kinds = tried.events.map(({ kind }) => kind)
  expect(kinds.indexOf('forecast')).toBeLessThan(kinds.indexOf('round'))
  const few = setting()
  const { forecast } = await measurePaired({ ...few.source, trial: trial.slice(0, 2) }, plan, judge, few.ports)
  expect(forecast).toEqual(forecastOf(4, 30))
  const short = setting()
  expect(await measurePaired(short.source, { ...plan, minRounds: 3, maxRounds: 4 }, judge, short.ports)).toMatchObject({
    forecast: null,
    pairs: { length: 4 },
  })
})

/** A judge that keeps the plans it is asked for. */
function planner() {
  const plans: number[] = []
  const judge: RoundPlanner = {
    plan({ rounds, minRounds }) {
      plans.push(rounds)
      return planLooks(minRounds, rounds)
    },
    look: () => ({ undecided: ['a'], done: false }),
  }
  return { judge, plans }
}

test('pairs that are quicker than the first one make room for more, until the first look', async () => {
  // The warm-up says 100 s a pair, so 2 of at least 8; they take 20.
  const { source, ports } = setting({ seconds: (round) => (round === 0 ? 100 : 20) })
  const { judge, plans } = planner()
  const result = await measurePaired(source, { ...plan, budgetSeconds: 400 }, judge, ports)
  expect(plans).toEqual([2, 13])
  expect(result).toMatchObject({ pairs: { length: 13 }, looks: [8, 9, 10, 11, 13], notes: [] })
  expect(result.seconds).toBeLessThanOrEqual(400)
})

test('pairs that are slower take from the plan, and what is then too short is said', async () => {
  const { source, ports } = setting({ seconds: (round) => (round === 0 ? 20 : 60) })
  const result = await measurePaired(source, { ...plan, budgetSeconds: 400 }, planner().judge, ports)
  expect(result).toMatchObject({ pairs: { length: 6 }, looks: [6], notes: [{ code: 'short-budget', fits: 6 }] })
  expect(result.seconds).toBeLessThanOrEqual(400)
})

test('after the first look the plan stays, whatever pairs take', async () => {
  const { source, ports } = setting({ seconds: (round) => (round > 8 ? 1 : 20) })
  const { judge, plans } = planner()
  const result = await measurePaired(source, { ...plan, budgetSeconds: 400 }, judge, ports)
  expect(plans).toEqual([17])
  expect(result.pairs).toHaveLength(17)
})

/** A source that measures two pairs at once, and has measured the first two while it warmed up. */
function twoAtOnce(script: Script = {}) {
  const { source, ports, measured, events } = setting(script)
  const under = { way: 0, most: 0 }
  const two: PairSource = {
    ...source,
    atOnce: 2,
    async warmUp() {
      const warm = await source.warmUp()
      const pairs = [1, 2].map((round): Pair => ({ round, first: 'base', base: warm.base, head: warm.head }))
      return { ...warm, pairs }
    },
    async measure(round, focus) {
      under.most = Math.max(under.most, ++under.way)
      await null
      try {
        return await source.measure(round, focus)
      } finally {
        under.way--
      }
    },
  }
  return { source: two, ports, measured, events, under }
}

test('pairs are measured at the same time, none beyond the next look, and the first that are measured count', async () => {
  const { source, ports, measured, under } = twoAtOnce()
  const { judge, asked } = judgeOf([4, 7, 12])
  const planned: number[] = []
  const noting: RoundPlanner = {
    ...judge,
    plan(fit) {
      planned.push(fit.atOnce)
      return judge.plan(fit)
    },
  }
  const result = await measurePaired(source, { ...plan, maxRounds: 13 }, noting, ports)
  expect(result.pairs.map(({ round }) => round)).toEqual(Array.from({ length: 13 }, (_, i) => i + 1))
  expect(measured.map(({ round }) => round)).toEqual(Array.from({ length: 11 }, (_, i) => i + 3))
  expect(under.most).toBe(2)
  expect(planned).toEqual([2])
  // A look in the middle of two leaves the next one alone: whoever plans them is told how many come at once.
  expect(asked.map(({ round }) => round)).toEqual([4, 7, 12, 13])
})

test('where one of two pairs fails, the other has ended before anything else happens', async () => {
  const { source, ports, under } = twoAtOnce({
    before: (round) => {
      if (round === 5) throw new Failure('base, round 5: no')
    },
  })
  const { judge } = judgeOf([8])
  const result = await measurePaired(source, plan, judge, ports)
  expect(result).toMatchObject({ ended: 'failed', pairs: { length: 4 } })
  expect(under.way).toBe(0)
})

test('two pairs at once fit in the time as often as one takes half as long', async () => {
  // The clock of these tests moves by a pair at a time: each of two takes half of what both take.
  const { source, ports } = twoAtOnce({ seconds: () => 60 })
  const { judge } = judgeOf([8])
  const result = await measurePaired(source, plan, judge, ports)
  expect(result.pairs).toHaveLength(14)
  expect(result.seconds).toBeLessThanOrEqual(900)
})

test('nothing to compare is said after one round, also where two were measured at once', async () => {
  const { source, ports } = twoAtOnce({ baseNames: ['x'] })
  const { judge, asked } = judgeOf([8])
  const result = await measurePaired(source, plan, judge, ports)
  expect(result.pairs).toHaveLength(1)
  expect(asked).toEqual([{ round: 1, kind: 'final' }])
})

test('a warm-up that ends early says what would fit', async () => {
  const { source, ports } = setting({ seconds: () => 95 })
  const early: PairSource = {
    ...source,
    async warmUp() {
      await source.warmUp()
      throw new OutOfTime(700)
    },
  }
  const { judge } = judgeOf([8])
  const { ended, failure, pairs } = await measurePaired(early, { ...plan, budgetSeconds: 180 }, judge, ports)
  expect({ ended, pairs }).toEqual({ ended: 'failed', pairs: [] })
  expect(failure?.message).toBe(
    'Not one round fits in the time budget of 3 min: one takes 11 min 40 s, and 1 min 35 s went before the first',
  )
  // Eight rounds would take an hour and three quarters, for which nobody waits.
  expect(failure?.hint).not.toContain('time-budget')
  expect(failure?.hint).toContain('`bench-files`')
})
