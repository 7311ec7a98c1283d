import { comparePaired } from '../dist/library/index.js'
import { makePairs } from './data.mjs'

// Small enough that one iteration takes half a millisecond: base and head are measured in turn, batch by
// batch, and the more batches, the more of the machine's noise cancels.
export default (bench) => {
  const rule = { threshold: 0.05, falseAlarmRate: 0.05, looks: [15], screenRounds: 15, look: 'final' }
  const wide = makePairs({ rounds: 15, count: 4 })
  const deep = makePairs({ rounds: 12, count: 1, samples: 20 })

  bench.add('compare 4 benchmarks, 15 rounds', () => comparePaired(wide, rule))
  bench.add('compare 1 benchmark, 12 rounds of 20 samples', () => comparePaired(deep, rule))
}
