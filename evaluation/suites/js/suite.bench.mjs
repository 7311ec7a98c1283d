/** The suite for the built-in runner. */

import { benchmarks, counts } from './work.mjs'

export default (bench) => {
  for (const [name, run] of Object.entries(benchmarks)) bench.add(name, () => run(counts[name]))
}
