import { type CorpusRule, defaultFigure } from '../corpus-rule.ts'

/** Go's own units of time and size that the general table leaves alone. */
const endings: readonly [RegExp, number][] = [
  [/-ns\/op$/, 1e-9],
  [/-bytes$/, 1],
]

export const rule: CorpusRule = {
  // Every unit is a metric of the same benchmark.
  // Lines `pkg:` without a value end the package; the expectations carry the one before on.
  find: ({ name, unit }, { title }) => ({
    name:
      title.includes('perf-series') && /\.Benchmark[a-z0-9_]+$/.test(name)
        ? name.slice(name.lastIndexOf('.') + 1)
        : name,
    metric: metricOf(unit ?? ''),
  }),
  figure: (entry) => {
    const factor = endings.find(([ending]) => ending.test(entry.unit ?? ''))?.[1]
    return factor === undefined ? defaultFigure(entry) : (entry.value as number) * factor
  },
  // The expectations pool what lines `note: before` and `note: after` tell apart, as benchstat tells it.
  pool: (launches) =>
    launches.flatMap(({ benchmarks }) => {
      const noted = benchmarks.filter(({ name }) => name.startsWith('note: '))
      const plain = benchmarks.filter(({ name }) => !name.startsWith('note: '))
      const apart = noted.map((one) => ({ benchmarks: [{ ...one, name: one.name.replace(/^note: \S+ > /, '') }] }))
      return [...(plain.length === 0 ? [] : [{ benchmarks: plain }]), ...apart]
    }),
  extra: (name) => {
    if (/Benchmark(?:Fails|Skip)(?:-2)?$/.test(name))
      return 'the expectations leave out benchmarks that failed or were skipped'
    // The tool prints the name, then what the benchmark prints, then the figures in a later line.
    return /BenchmarkPrints-2$/.test(name)
      ? 'the expectations leave out a benchmark whose line was torn apart'
      : undefined
  },
}

function metricOf(unit: string): string {
  const known: Record<string, string> = {
    'ns/op': 'time',
    'MB/s': 'throughput',
    'B/op': 'bytes',
    'allocs/op': 'allocations',
  }
  return known[unit] ?? unit
}
