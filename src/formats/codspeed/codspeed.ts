/** What CodSpeed's integrations write where they measure times (`walltime`): one JSON document for each process, in
 *  nanoseconds. pytest-codspeed writes it to `.codspeed/results_*.json`, those of Rust and Go beside their build.
 *
 *  Statistics are per iteration in some versions and per round, of many iterations, in others, and the document does not
 *  say which; it says what all rounds took together, so that it can be told. */

import { type Collector, fileFormat } from '../collect.ts'
import type { Json } from '../read-json.ts'
import { readJson, tryJson } from '../read-json.ts'

export const codspeed = fileFormat({
  name: 'codspeed',
  title: 'CodSpeed (walltime)',
  looks: (file) => {
    const root = tryJson(file)
    return (
      root?.at('benchmarks').isArray === true && root.at('instrument').has('type') && root.at('creator').has('name')
    )
  },
  read: (file, into) => {
    const root = readJson(file)
    const instrument = root.at('instrument').at('type')
    if (instrument.string() !== 'walltime') {
      instrument.fail('"walltime" (otherwise the runner of CodSpeed counts, and there are no times in this file)')
    }
    for (const benchmark of root.at('benchmarks').items()) readBenchmark(benchmark, into)
  },
})

function readBenchmark(benchmark: Json, into: Collector): void {
  const stats = benchmark.at('stats')
  const iterations = iterationsPerFigure(stats)
  const q1 = stats.at('q1_ns').anyNumber()
  const q3 = stats.at('q3_ns').anyNumber()
  into.add(
    benchmark.at('uri').optionalString() ?? benchmark.at('name').string(),
    [
      {
        value: stats.at('median_ns').number() / iterations,
        unit: 'ns',
        name: 'time',
        summary: 'median',
        count: stats.at('rounds').anyNumber(),
        ...(q1 !== undefined && q3 !== undefined
          ? { spread: { kind: 'interquartile-range', value: (q3 - q1) / iterations } as const }
          : {}),
      },
    ],
    { place: benchmark.path },
  )
}

/** How many iterations the figures of a benchmark are for: one, or those of a round. All rounds together took the mean of
 *  one times what there was of it, in seconds or (some versions) nanoseconds. */
function iterationsPerFigure(stats: Json): number {
  const perRound = stats.at('iter_per_round').count()
  if (perRound === 1) return 1
  const rounds = stats.at('rounds').count() * stats.at('mean_ns').number()
  const told = stats.at('total_time').number()
  const offBy = (took: number) => Math.min(...[told * 1e9, told].map((total) => Math.abs(Math.log(total / took))))
  const [ofIterations, ofRounds] = [offBy(rounds * perRound), offBy(rounds)]
  // Between rounds some time goes by that is in the total alone.
  const nearest = Math.min(ofIterations, ofRounds)
  if (!(nearest < Math.log(1.3))) {
    stats.fail(`times of which rounds and iterations give the total of ${told}, to tell what a time is of`)
  }
  return ofIterations <= ofRounds ? 1 : perRound
}
