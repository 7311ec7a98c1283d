import type { CorpusRule } from '../corpus-rule.ts'

/** Every measure is a metric of its benchmark; latency is known to be nanoseconds. */
export const rule: CorpusRule = {
  find: ({ name }) => {
    const [benchmark, measure] = name.split(' / ') as [string, string]
    return { name: benchmark, metric: measure === 'latency' ? 'time' : measure }
  },
  figure: ({ name, value }) => (value as number) * (name.endsWith(' / latency') ? 1e-9 : 1),
}
