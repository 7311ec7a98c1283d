/** When to give an undecided benchmark up: five looks at up to thirty pairs, one benchmark of the suite slower. What
 *  a look decides, or gives up, takes part no longer. */

import { defaultWorthChange } from '../../../src/compare/rule.ts'
import { table } from '../../report/table.ts'
import { blocks, decideLists, type PairLists } from '../../rules/benchgate.ts'
import { add, nothing, rate, type TrialPlan } from '../plan.ts'
import { logEffects, percentOf, type Suite } from './suites.ts'

const looks = [8, 11, 15, 21, 30]
const most = 30

/** By how much above the threshold a change is that the whole plan must still be able to show. */
const worths = [0, 0.05, 0.1, 0.2, 0.3, 0.5, Number.POSITIVE_INFINITY]

const questions = [
  { threshold: 0.02, effects: [0, 0.03, 0.05, 0.1] },
  { threshold: 0.05, effects: [0, 0.08, 0.12, 0.2] },
] as const
type Question = (typeof questions)[number]

interface Ended {
  readonly blocked: readonly boolean[]
  /** Pairs of each benchmark. */
  readonly pairs: readonly number[]
  readonly undecided: number
}

function play(
  window: readonly PairLists[],
  log: readonly number[],
  threshold: number,
  worthChange: number,
  plan: TrialPlan,
): Ended {
  const until = log.map(() => 0)
  let open = log.map(() => true)
  for (const look of looks) {
    open.forEach((isOpen, b) => {
      if (isOpen) until[b] = look
    })
    const last = look === most
    const decided = decideLists(window.slice(0, look), log, {
      threshold,
      falseAlarmRate: plan.falseAlarmRate,
      pairing: 'rounds',
      until,
      more: { looks, screenRounds: looks[0]!, look: last ? 'final' : 'interim', worthChange },
    })
    open = decided.map(({ decision }, b) => open[b]! && decision.worthMore)
    if (!last && open.includes(true)) continue
    return {
      blocked: decided.map((one) => blocks(one, threshold, 'strict')),
      pairs: until,
      undecided: decided.filter(({ decision }) => decision.outcome === 'inconclusive').length,
    }
  }
  throw new Error('a plan has a last look')
}

function cellOf(suite: Suite, { threshold }: Question, effect: number, worth: number, plan: TrialPlan): string {
  const count = nothing()
  let [pairs, undecided, benchmarks] = [0, 0, 0]
  for (const [i, window] of suite.windows(most).entries()) {
    const at = i % window[0]!.length
    const log = logEffects(window, at, effect)
    const ended = play(window, log, threshold, worth, plan)
    add(count, effect === 0 ? ended.blocked.includes(true) : ended.blocked[at]!)
    pairs += ended.pairs.reduce((sum, one) => sum + one, 0)
    undecided += ended.undecided
    benchmarks += log.length
  }
  return `${percentOf(rate(count))} in ${(pairs / benchmarks).toFixed(1)}, ${percentOf(undecided / benchmarks)} open`
}

export function tryGivingUp(suites: readonly Suite[], plan: TrialPlan): string {
  return questions
    .map((question) => {
      const { threshold, effects } = question
      const rows = suites.flatMap((suite) =>
        worths.map((worth) => [
          suite.name,
          worth === Number.POSITIVE_INFINITY
            ? 'never'
            : `beyond +${worth * 100} %${worth === defaultWorthChange ? ' (chosen)' : ''}`,
          ...effects.map((effect) => cellOf(suite, question, effect, worth, plan)),
        ]),
      )
      const head = ['suite', 'given up', 'same', ...effects.slice(1).map((effect) => `+${effect * 100} %`)]
      return `Threshold ${threshold * 100} %, at most ${most} pairs: suites that alarm, or how often the slower benchmark is found; pairs of each benchmark; benchmarks left undecided.\n\n${table(head, rows)}`
    })
    .join('\n\n')
}
