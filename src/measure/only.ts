/** A source of pairs that measures some benchmarks and leaves out the rest, where it can. */

import type { Launch, Pair } from '../model/run.ts'
import { secondsOf } from './part-of-suite.ts'
import type { PairSource } from './source.ts'

/** The same source where it cannot leave out any. */
export function onlyOf(source: PairSource, names: readonly string[]): PairSource {
  if (!source.focuses) return source
  const part = (launch: Launch): Launch => ({
    ...launch,
    benchmarks: launch.benchmarks.filter(({ name }) => names.includes(name)),
  })
  const partOf = (pair: Pair): Pair => ({ ...pair, base: part(pair.base), head: part(pair.head) })
  return {
    ...source,
    get atOnce() {
      return source.atOnce ?? 1
    },
    async warmUp() {
      if (source.list !== undefined) {
        await source.list()
        const own = await source.warmUp(names)
        return { ...own, base: part(own.base), head: part(own.head), pairs: (own.pairs ?? []).map(partOf) }
      }
      const all = await source.warmUp()
      const pair = await source.measure(0, names)
      const pairSeconds = secondsOf(pair, source.pairing) || all.pairSeconds
      const pairs = (all.pairs ?? []).map(partOf)
      return { ...all, base: part(all.base), head: part(all.head), pairSeconds, pairs }
    },
    measure: async (round, focus, room) => partOf(await source.measure(round, focus ?? names, room)),
  }
}
