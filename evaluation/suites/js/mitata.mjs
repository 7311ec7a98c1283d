/** The suite for mitata. */
import { bench, run } from 'mitata'
import { benchmarks, counts } from './work.mjs'

for (const [name, work] of Object.entries(benchmarks)) bench(name, () => work(counts[name]))
await run({ format: 'json' })
