/** Screening sizes: the first rounds choose suspects, fresh rounds of those alone confirm. Against: every round
 *  counts. All may spend the same number of measurements: what is saved on benchmarks that are cleared is
 *  spent on the others. */

import { table } from '../../report/table.ts'
import { blocks, decideLists, type PairLists } from '../../rules/benchgate.ts'
import { add, type Count, nothing, rate, type TrialPlan } from '../plan.ts'
import { logEffects, percentOf, type Suite } from './suites.ts'

const effects = [0, 0.03, 0.05, 0.1]
/** Rounds of every benchmark that the time holds. */
const budget = 16
const longest = 40

interface Tally {
  readonly suite: Count
  readonly found: ReadonlyMap<number, Count>
}

/** `all`: every round of every benchmark. `focus`: all rounds count, and after the first of them only what
 *  more rounds may decide is measured further, as the gate does. `screen`: those rounds only choose. */
interface Way {
  readonly kind: 'all' | 'focus' | 'screen'
  readonly first: number
}

function play(window: readonly PairLists[], log: readonly number[], { kind, first }: Way, plan: TrialPlan): boolean[] {
  const options = { threshold: 0, falseAlarmRate: plan.falseAlarmRate, pairing: 'rounds' as const }
  if (kind === 'all') return decideLists(window.slice(0, budget), log, options).map((one) => blocks(one, 0, 'strict'))
  const looks = [first, longest]
  const more = { looks, screenRounds: first, look: 'interim' as const }
  const begun = decideLists(window.slice(0, first), log, { ...options, more: kind === 'focus' ? more : {} })
  const open = begun.map(({ evidence, decision }) =>
    kind === 'focus' ? decision.worthMore : 2 * Math.min(evidence.p(0, 'greater'), evidence.p(0, 'less')) < 0.2,
  )
  const left = open.filter(Boolean).length
  if (left === 0) return begun.map((one) => kind === 'focus' && blocks(one, 0, 'strict'))
  // What is left of all measurements goes to the suspects.
  const rounds = Math.min(longest, first + Math.floor(((budget - first) * log.length) / left))
  const confirm = { procedure: 'screen-confirm' as const, screenRounds: first, looks: [first, rounds] }
  const decided = decideLists(window.slice(0, rounds), log, {
    ...options,
    more: kind === 'focus' ? { ...more, looks: [first, rounds], look: 'final' } : confirm,
    ...(kind === 'focus' && { until: open.map((one) => (one ? rounds : first)) }),
  })
  return decided.map((one) => blocks(one, 0, 'strict'))
}

function tally(suite: Suite, way: Way, plan: TrialPlan): Tally {
  const counts = { suite: nothing(), found: new Map(effects.slice(1).map((effect) => [effect, nothing()])) }
  for (const [i, window] of suite.windows(longest).entries()) {
    for (const effect of effects) {
      const at = i % window[0]!.length
      const verdicts = play(window, logEffects(window, at, effect), way, plan)
      if (effect === 0) add(counts.suite, verdicts.includes(true))
      else add(counts.found.get(effect)!, verdicts[at]!)
    }
  }
  return counts
}

const ways: readonly Way[] = [
  { kind: 'all', first: budget },
  ...[5, 6, 8, 10, 12].map((first) => ({ kind: 'focus' as const, first })),
  ...[4, 6, 8, 10, 12].map((first) => ({ kind: 'screen' as const, first })),
]

const words: Readonly<Record<Way['kind'], (first: number) => string>> = {
  all: (first) => `all of them ${first} times`,
  focus: (first) => `all rounds count, the undecided go on after ${first}${first === 8 ? ' (chosen)' : ''}`,
  screen: (first) => `${first} rounds choose suspects, fresh ones decide`,
}

export function tryScreening(suites: readonly Suite[], plan: TrialPlan): string {
  const rows = suites.flatMap((suite) =>
    ways.map((way) => {
      const { suite: alarms, found } = tally(suite, way, plan)
      return [
        suite.name,
        words[way.kind](way.first),
        percentOf(rate(alarms)),
        ...effects.slice(1).map((effect) => percentOf(rate(found.get(effect)!))),
      ]
    }),
  )
  const head = ['suite', 'procedure', 'suites that alarm', ...effects.slice(1).map((e) => `finds +${e * 100} %`)]
  return `One benchmark of the suite slower, threshold 0 %, measurements for ${budget} rounds of the whole suite.\n\n${table(head, rows)}`
}
