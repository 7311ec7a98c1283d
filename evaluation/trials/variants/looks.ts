/** How often to look, and how to spread the false-alarm rate over the looks: a plan of thirty pairs, ended at
 *  the first look at which the gate would end it. */

import type { DecisionRule } from '../../../src/compare/rule.ts'
import { table } from '../../report/table.ts'
import { blocks, decideLists, type PairLists } from '../../rules/benchgate.ts'
import { add, type Count, nothing, rate, type TrialPlan } from '../plan.ts'
import { percentOf, type Suite } from './suites.ts'

const most = 30

const plans: Readonly<Record<string, Pick<DecisionRule, 'looks' | 'spending'>>> = {
  'five looks, Pocock (chosen)': { looks: [8, 11, 15, 21, 30], spending: 'pocock' },
  "five looks, O'Brien–Fleming": { looks: [8, 11, 15, 21, 30], spending: 'obrien-fleming' },
  'five looks, square of the time': { looks: [8, 11, 15, 21, 30], spending: 'square' },
  'the first of five at 5, Pocock': { looks: [5, 7, 12, 19, 30], spending: 'pocock' },
  'the first of five at 6, Pocock': { looks: [6, 8, 13, 20, 30], spending: 'pocock' },
  'the first of five at 10, Pocock': { looks: [10, 13, 17, 22, 30], spending: 'pocock' },
  'the first of five at 12, Pocock': { looks: [12, 15, 18, 23, 30], spending: 'pocock' },
  'three looks, Pocock': { looks: [8, 15, 30], spending: 'pocock' },
  'two looks, Pocock': { looks: [15, 30], spending: 'pocock' },
  "two looks, O'Brien–Fleming": { looks: [15, 30], spending: 'obrien-fleming' },
  'one look': { looks: [30] },
}

interface Outcome {
  readonly suite: Count
  readonly found: ReadonlyMap<number, Count>
  /** Pairs until the end, summed, by effect. */
  readonly pairs: ReadonlyMap<number, { sum: number; runs: number }>
}

/** Slowdowns that are worth telling from the threshold: near, clear, obvious. */
const questions = [
  { threshold: 0.02, effects: [0, 0.03, 0.05, 0.1, 0.3] },
  { threshold: 0.05, effects: [0, 0.08, 0.12, 0.2, 0.5] },
] as const
type Question = (typeof questions)[number]

/** Ends where nothing is left that more pairs may decide, as the gate does. */
function play(
  window: readonly PairLists[],
  effect: number,
  threshold: number,
  rule: (typeof plans)[string],
  plan: TrialPlan,
) {
  const log = new Array<number>(window[0]!.length).fill(Math.log1p(effect))
  for (const look of rule.looks) {
    const last = look === rule.looks.at(-1)
    const more = { ...rule, look: last ? ('final' as const) : ('interim' as const) }
    const decided = decideLists(window.slice(0, look), log, {
      threshold,
      falseAlarmRate: plan.falseAlarmRate,
      pairing: 'rounds',
      more,
    })
    if (last || decided.every(({ decision }) => !decision.worthMore)) {
      return { pairs: look, verdicts: decided.map((one) => blocks(one, threshold, 'strict')) }
    }
  }
  throw new Error('a plan has a last look')
}

function tryPlan(
  suites: readonly Suite[],
  { threshold, effects }: Question,
  rule: (typeof plans)[string],
  plan: TrialPlan,
): Outcome {
  const suite = nothing()
  const found = new Map(effects.slice(1).map((effect) => [effect as number, nothing()]))
  const pairs = new Map<number, { sum: number; runs: number }>(effects.map((effect) => [effect, { sum: 0, runs: 0 }]))
  for (const window of suites.flatMap((one) => one.windows(most))) {
    for (const effect of effects) {
      const ended = play(window, effect, threshold, rule, plan)
      pairs.get(effect)!.sum += ended.pairs
      pairs.get(effect)!.runs++
      if (effect === 0) add(suite, ended.verdicts.includes(true))
      else for (const verdict of ended.verdicts) add(found.get(effect)!, verdict)
    }
  }
  return { suite, found, pairs }
}

export function tryLooks(suites: readonly Suite[], plan: TrialPlan): string {
  const head = (effects: readonly number[]) => [
    'plan',
    'same',
    ...effects.slice(1).map((effect) => `+${effect * 100} %`),
  ]
  return questions
    .map((question) => {
      const rows = Object.entries(plans).map(([name, rule]) =>
        rowOf(name, tryPlan(suites, question, rule, plan), question),
      )
      return `Threshold ${question.threshold * 100} %, at most ${most} pairs. Suites that alarm, benchmarks found, and the mean number of pairs.\n\n${table(head(question.effects), rows)}`
    })
    .join('\n\n')
}

function rowOf(name: string, { suite, found, pairs }: Outcome, { effects }: Question): string[] {
  const cells = effects.map((effect) => {
    const { sum, runs } = pairs.get(effect)!
    const shown = effect === 0 ? percentOf(rate(suite)) : percentOf(rate(found.get(effect)!))
    return `${shown} in ${(sum / runs).toFixed(1)}`
  })
  return [name, ...cells]
}
