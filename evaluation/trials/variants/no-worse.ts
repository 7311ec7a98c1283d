/** What the question that blocks costs: suites of ten, five looks at up to 21 pairs at a threshold of 2 %, what is
 *  decided left out of the rest. How much of a suite comes out as what, and how often a benchmark that is slower by just the
 *  threshold is said not to be. */

import type { Decision } from '../../../src/compare/decision/decide.ts'
import { createRandom, type Random } from '../../../src/statistics/random.ts'
import { mean } from '../../../src/statistics/robust.ts'
import { table } from '../../report/table.ts'
import { decideLists, type PairLists } from '../../rules/benchgate.ts'
import type { TrialPlan } from '../plan.ts'

const looks = [8, 10, 13, 16, 21]
const most = 21
const benchmarks = 10
const threshold = 0.02

const noises: Readonly<Record<string, (random: Random) => number>> = {
  normal: (random) => random.normal(),
  'two speeds': (random) => (random.next() < 0.2 ? 2.1 : 0.4) * random.normal(),
}
const scatters = [0.015, 0.02, 0.03]
const changes = [0, threshold, -0.03]

type Outcome = Decision['outcome']
const outcomes: readonly Outcome[] = ['unchanged', 'no-worse', 'improved', 'regressed', 'inconclusive']

export function tryNoWorse(plan: TrialPlan): string {
  const rows = Object.keys(noises).flatMap((noise) =>
    changes.flatMap((change) =>
      scatters.map((scatter) => {
        const ended = Array.from({ length: plan.windows }, (_, i) =>
          play(pairsOf(noise, scatter, change, `${plan.seed} ${i}`), plan),
        )
        const all = ended.flatMap((one) => one.outcomes)
        const shares = outcomes.map((outcome) => share(all.filter((one) => one === outcome).length / all.length))
        return [noise, share(scatter), share(change), ...shares, mean(ended.map(({ pairs }) => pairs)).toFixed(1)]
      }),
    ),
  )
  return table(['noise', 'one pair scatters by', 'change', ...outcomes, 'pairs of a benchmark'], rows)
}

const share = (value: number) => `${(100 * value).toFixed(1)} %`

function pairsOf(noise: string, scatter: number, change: number, seed: string): PairLists[] {
  const random = createRandom(`${seed} ${noise} ${scatter} ${change}`)
  const one = () => Float64Array.of(Math.log1p(change) + scatter * noises[noise]!(random))
  return Array.from({ length: most }, () =>
    Array.from({ length: benchmarks }, () => ({ ratios: one(), base: 0, head: 0 })),
  )
}

function play(pairs: readonly PairLists[], plan: TrialPlan): { outcomes: readonly Outcome[]; pairs: number } {
  const unmoved = new Array<number>(benchmarks).fill(0)
  const until = [...unmoved]
  let open = unmoved.map(() => true)
  for (const look of looks) {
    open.forEach((isOpen, b) => {
      if (isOpen) until[b] = look
    })
    const decided = decideLists(pairs.slice(0, look), unmoved, {
      threshold,
      falseAlarmRate: plan.falseAlarmRate,
      pairing: 'lockstep',
      until,
      more: { looks, screenRounds: looks[0]!, look: look === most ? 'final' : 'interim' },
    })
    open = decided.map(({ decision }, b) => open[b]! && decision.worthMore)
    if (look < most && open.includes(true)) continue
    return { outcomes: decided.map(({ decision }) => decision.outcome), pairs: mean(until) }
  }
  throw new Error('a plan has a last look')
}
