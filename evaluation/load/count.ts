/** How often a suite that did not change is said to have changed: windows of consecutive recorded pairs, so that drift
 *  and bursts stay what they were, judged by the code of the gate. */

import { comparePaired } from '../../src/compare/paired.ts'
import type { DecisionRule } from '../../src/compare/rule.ts'
import type { BenchmarkComparison } from '../../src/model/comparison.ts'
import type { Pair } from '../../src/model/run.ts'
import type { Random } from '../../src/statistics/random.ts'
import { windowStarts } from '../sources/series.ts'
import { add, type Count, nothing } from '../trials/plan.ts'
import type { LoadedLine } from './record.ts'

export interface Changed {
  readonly slower: Count
  readonly faster: Count
  readonly either: Count
  /** Rows that were called changed. */
  readonly rows: readonly BenchmarkComparison[]
}

export interface CountPlan {
  readonly pairs: number
  readonly threshold: number
  readonly windows: number
  /** Sides of each pair exchanged by chance, so often for each window; 0: as they were measured. */
  readonly exchanges: number
  readonly random: Random
}

export function countChanged(lines: readonly LoadedLine[], plan: CountPlan): Changed {
  const [slower, faster, either] = [nothing(), nothing(), nothing()]
  const rows: BenchmarkComparison[] = []
  for (const start of windowStarts(lines.length, plan.pairs, plan.windows)) {
    const window = lines.slice(start, start + plan.pairs)
    for (let time = 0; time < Math.max(1, plan.exchanges); time++) {
      const pairs = window.map((pair, i) =>
        numbered(plan.exchanges > 0 && plan.random.next() < 0.5 ? exchanged(pair) : pair, i),
      )
      const found = comparePaired(pairs, ruleOf(plan, lines[0]!.pairing)).comparison.benchmarks
      const of = (outcome: string) => found.some((row) => row.outcome === outcome)
      add(slower, of('regressed'))
      add(faster, of('improved'))
      add(either, of('regressed') || of('improved'))
      rows.push(...found.filter(({ outcome }) => outcome === 'regressed' || outcome === 'improved'))
    }
  }
  return { slower, faster, either, rows }
}

function ruleOf({ pairs, threshold }: CountPlan, pairing: LoadedLine['pairing']): DecisionRule {
  return { threshold, falseAlarmRate: 0.05, looks: [pairs], screenRounds: pairs, look: 'final', pairing }
}

function numbered(pair: Pair, i: number): Pair {
  return { ...pair, round: i + 1 }
}

function exchanged({ first, base, head, ...rest }: Pair): Pair {
  return { ...rest, first: first === 'base' ? 'head' : 'base', base: head, head: base }
}
