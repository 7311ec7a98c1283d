/** The suite for tinybench. */
import { Bench } from 'tinybench'
import { benchmarks, counts } from './work.mjs'

const bench = new Bench({ time: 100, warmupTime: 50, retainSamples: true })
for (const [name, work] of Object.entries(benchmarks)) bench.add(name, () => work(counts[name]))
await bench.run()
const tasks = bench.tasks.map(({ name, result }) => ({ name, result }))
console.log(JSON.stringify({ name: 'work', tasks }))
