/** A plan that follows what pairs take keeps its false-alarm rate: seeded suites in which nothing changed. */
import { expect, test } from 'vitest'
import { planLooks } from '../../src/app/gating/looks.ts'
import { comparePaired } from '../../src/compare/paired.ts'
import type { DecisionRule } from '../../src/compare/rule.ts'
import { measurePaired } from '../../src/measure/measure.ts'
import type { RoundPlanner } from '../../src/measure/paired-run.ts'
import { chanceFrom } from '../../src/measure/schedule.ts'
import type { Chance, PairSource } from '../../src/measure/source.ts'
import type { Launch } from '../../src/model/run.ts'

const names = ['a', 'b', 'c', 'd']

function normal(chance: Chance): number {
  return Math.sqrt(-2 * Math.log(1 - chance.next())) * Math.cos(2 * Math.PI * chance.next())
}

function launchOf(chance: Chance): Launch {
  const value = () => Math.exp(0.05 * normal(chance))
  return {
    benchmarks: names.map((name) => ({
      name,
      status: 'ok',
      metrics: [{ name: 'time', unit: 's', better: 'lower', value: value() }],
    })),
  }
}

/** One suite: what a pair takes has nothing to do with the first, and jumps about. */
async function falseAlarm(seed: number): Promise<{ alarm: boolean; replanned: boolean }> {
  const chance = chanceFrom(seed)
  let now = 0
  const usual = 10 + 20 * chance.next()
  const source: PairSource = {
    pairing: 'lockstep',
    focuses: true,
    async warmUp() {
      now += 30
      const pairSeconds = usual * (0.3 + 3 * chance.next())
      return { tool: 'go', base: launchOf(chance), head: launchOf(chance), pairSeconds, ignored: [] }
    },
    async measure(round) {
      now += usual * (0.7 + 0.6 * chance.next())
      return { round, first: 'base', base: launchOf(chance), head: launchOf(chance) }
    },
  }
  const rule = { threshold: 0, falseAlarmRate: 0.1, pairing: 'lockstep' } as const
  let looks: readonly number[] = []
  let plans = 0
  const ruleAt = (look: DecisionRule['look']) => ({ ...rule, looks, screenRounds: looks[0] ?? 1, look })
  const judge: RoundPlanner = {
    plan({ rounds, minRounds }) {
      plans++
      looks = planLooks(minRounds, rounds)
      return looks
    },
    look(pairs, kind) {
      const { comparison, undecided } = comparePaired(pairs, ruleAt(kind))
      const alarm = comparison.benchmarks.some(({ outcome }) => outcome === 'regressed')
      // As a gate that ends with what it found.
      return { undecided, done: alarm || undecided.length === 0 }
    },
  }
  const ports = { clock: { now: () => now, date: () => new Date(0) }, signal: new AbortController().signal }
  const measured = await measurePaired(source, { minRounds: 8, maxRounds: 30, budgetSeconds: 420 }, judge, ports)
  expect(measured.failure).toBeNull()
  const { comparison } = comparePaired(measured.pairs, ruleAt('final'))
  return { alarm: comparison.benchmarks.some(({ outcome }) => outcome === 'regressed'), replanned: plans > 1 }
}

test('the rate holds over plans that grew and shrank', async () => {
  const suites = 1_000
  const seen = []
  for (let seed = 1; seed <= suites; seed++) seen.push(await falseAlarm(seed))
  const alarms = seen.filter(({ alarm }) => alarm).length
  expect(seen.filter(({ replanned }) => replanned).length).toBeGreaterThan(suites / 2)
  // One of ten at most; 28 more are three standard errors.
  expect(alarms / suites).toBeLessThan(0.1 + 3 * Math.sqrt((0.1 * 0.9) / suites))
  // And a rule that never speaks would keep it, too.
  expect(alarms).toBeGreaterThan(0)
})
