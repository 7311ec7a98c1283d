/** What a few pairs say where they resemble their neighbours: suites of eight whose pairs are a first-order process, one look.
 *  In `slices` it is looked for from four pairs on, in the other pairings from eight on. */

import { createRandom } from '../../../src/statistics/random.ts'
import { autoregressive } from '../../change-points/histories.ts'
import { table } from '../../report/table.ts'
import { decideLists, type PairLists } from '../../rules/benchgate.ts'
import { add, nothing, rate, type TrialPlan } from '../plan.ts'

const benchmarks = 8
const correlations = [0, 0.3, 0.6]
const sizes = [4, 5, 6, 7, 8]
const thresholds = [0, 0.05]
/** Standard deviation of the usual pair; benchmarks differ by half as much again. */
const scatter = 0.1
/** Log-change of head, all benchmarks, where one is to be found. */
const change = 0.25

export function tryMemory(plan: TrialPlan): string {
  const rows = correlations.flatMap((rho) =>
    sizes.map((pairs) => [
      String(rho),
      String(pairs),
      ...(['rounds', 'slices'] as const).flatMap((pairing) =>
        thresholds.map((threshold) => falseShown(play(rho, pairs, threshold, pairing, 0, plan))),
      ),
      ...(['rounds', 'slices'] as const).map((pairing) =>
        share(rate(play(rho, pairs, thresholds[1]!, pairing, change, plan).found)),
      ),
    ]),
  )
  const head = [
    'correlation of pairs',
    'pairs',
    '0 %, not looked for',
    '5 %',
    '0 %, looked for',
    '5 %',
    'found',
    'found',
  ]
  return `Suites that did not change and are said to be slower + faster, per 1,000 (${plan.windows} each), and +${share(
    Math.expm1(change),
  )} found at 5 %.\n\n${table(head, rows)}`
}

const share = (value: number) => `${(100 * value).toFixed(0)} %`

type Played = ReturnType<typeof play>

function falseShown({ slower, faster }: Played): string {
  const perThousand = (count: Played['slower']) => (1000 * rate(count)).toFixed(0)
  return `${perThousand(slower)} + ${perThousand(faster)}`
}

function play(
  rho: number,
  pairs: number,
  threshold: number,
  pairing: 'rounds' | 'slices',
  effect: number,
  plan: TrialPlan,
) {
  const [slower, faster, found] = [nothing(), nothing(), nothing()]
  for (let i = 0; i < plan.windows; i++) {
    const random = createRandom(`${plan.seed} memory ${rho} ${pairs} ${i}`)
    const series = Array.from({ length: benchmarks }, () => {
      const own = scatter * Math.exp(0.5 * random.normal())
      return autoregressive(random, pairs, rho).map((value) => own * value)
    })
    const lists = Array.from(
      { length: pairs },
      (_, at): PairLists => series.map((values) => ({ ratios: Float64Array.of(values[at]!), base: 0, head: 0 })),
    )
    const options = { threshold, falseAlarmRate: plan.falseAlarmRate, pairing, more: { pairing } }
    const outcomes = decideLists(lists, new Array<number>(benchmarks).fill(effect), options).map(
      ({ decision }) => decision.outcome,
    )
    add(slower, outcomes.includes('regressed'))
    add(faster, outcomes.includes('improved'))
    for (const outcome of outcomes) add(found, outcome === 'regressed')
  }
  return { slower, faster, found }
}
