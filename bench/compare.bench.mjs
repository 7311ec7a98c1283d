import { comparePaired } from '../dist/library/index.js'
import { makePairs } from './data.mjs'

// Small enough that one iteration takes about a millisecond: base and head are measured in turn, batch by
// batch, and the shorter a batch, the more of the machine's noise cancels.
export default (bench) => {
  const rule = { threshold: 0.05, falseAlarmRate: 0.05, looks: [15], screenRounds: 15, look: 'final' }
  const wide = makePairs({ rounds: 15, count: 8 })
  const deep = makePairs({ rounds: 15, count: 2, samples: 20 })

  bench.add('compare 8 benchmarks, 15 rounds', () => comparePaired(wide, rule))
  bench.add('compare 2 benchmarks, 15 rounds of 20 samples', () => comparePaired(deep, rule))
}
