import { comparePaired } from '../dist/library/index.js'
import { makePairs } from './data.mjs'

export default (bench) => {
  const rule = { threshold: 0.05, falseAlarmRate: 0.05, looks: [15], screenRounds: 15, look: 'final' }
  const wide = makePairs({ rounds: 15, count: 200 })
  const deep = makePairs({ rounds: 15, count: 8, samples: 200 })

  bench.add('compare 200 benchmarks, 15 rounds', () => comparePaired(wide, rule))
  bench.add('compare 8 benchmarks, 15 rounds of 200 samples', () => comparePaired(deep, rule))
}
