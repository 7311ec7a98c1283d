/** The suite for benchmark.js. */
import Benchmark from 'benchmark'
import { benchmarks, counts } from './work.mjs'

const suite = new Benchmark.Suite()
for (const [name, work] of Object.entries(benchmarks)) {
  suite.add(name, () => work(counts[name]), { maxTime: 0.15, minSamples: 5 })
}
suite.on('cycle', ({ target }) => console.log(String(target))).run()
