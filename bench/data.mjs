// Inputs of the suite, made from nothing but a counter: the same on every machine and commit.

/** A small generator of numbers between 0 and 1; good enough to make inputs uneven. */
export function numbers(seed = 1) {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const benchmarkName = (i) => `suite/group-${i % 7}/benchmark-${i}`

/** Pairs of launches with `count` benchmarks, whose head is `slower` for every tenth. */
export function makePairs({ rounds, count, samples = 0, slower = 0.2 }) {
  const next = numbers(rounds * 1000 + count)
  const launch = (side, speed) => ({
    benchmarks: Array.from({ length: count }, (_, i) => {
      const work = (i + 1) * 1e-6 * speed * (side === 'head' && i % 10 === 0 ? 1 + slower : 1)
      const one = () => work * (1 + 0.1 * (next() - 0.5))
      const values = Array.from({ length: samples }, one)
      const metric = { name: 'time', unit: 's', better: 'lower', value: values[samples >> 1] ?? one() }
      return {
        name: benchmarkName(i),
        status: 'ok',
        metrics: [samples === 0 ? metric : { ...metric, samples: values, order: 'time' }],
      }
    }),
  })
  return Array.from({ length: rounds }, (_, i) => {
    const speed = 1 + 0.3 * next()
    return {
      round: i + 1,
      first: i % 2 === 0 ? 'base' : 'head',
      base: launch('base', speed),
      head: launch('head', speed),
    }
  })
}

/** What `go test -bench` prints, `count` benchmarks five times each. */
export function goOutput(count) {
  const next = numbers(count)
  const lines = ['goos: linux', 'goarch: amd64', 'pkg: example.com/project/parser', 'cpu: Some CPU @ 3.00GHz']
  for (let i = 0; i < count; i++) {
    for (let repeat = 0; repeat < 5; repeat++) {
      const ns = (1000 + 5000 * next()).toFixed(1)
      lines.push(`BenchmarkParse/size=${i}-8 \t ${100000 + i}\t ${ns} ns/op\t 512 B/op\t 7 allocs/op`)
    }
  }
  return [...lines, 'PASS', 'ok  \texample.com/project/parser\t12.345s', ''].join('\n')
}

/** What `pytest --benchmark-json` writes, with `samples` per benchmark. */
export function pytestOutput(count, samples) {
  const next = numbers(samples)
  const benchmarks = Array.from({ length: count }, (_, i) => {
    const data = Array.from({ length: samples }, () => 0.001 * (i + 1) * (1 + 0.2 * next()))
    const sorted = [...data].sort((a, b) => a - b)
    const mean = data.reduce((sum, value) => sum + value, 0) / samples
    const stats = {
      min: sorted[0],
      max: sorted.at(-1),
      mean,
      median: sorted[samples >> 1],
      stddev: 0.0001,
      iqr: 0.0002,
    }
    return {
      group: null,
      name: `test_parse[${i}]`,
      fullname: `tests/test_parse.py::test_parse[${i}]`,
      params: { size: i },
      param: `${i}`,
      extra_info: {},
      options: {
        disable_gc: false,
        timer: 'perf_counter',
        min_rounds: 5,
        max_time: 1,
        min_time: 0.000005,
        warmup: false,
      },
      stats: { ...stats, rounds: samples, iterations: 1, ops: 1 / mean, total: mean * samples, data },
    }
  })
  const machine = { node: 'machine', processor: 'x86_64', machine: 'x86_64', system: 'Linux', cpu: { count: 4 } }
  return JSON.stringify({
    machine_info: machine,
    commit_info: { id: '0'.repeat(40) },
    benchmarks,
    datetime: '2026-01-01T00:00:00',
    version: '5.0.0',
  })
}

/** Benchgate's own JSON of one side, `count` benchmarks in each of `launches` launches. */
export function runOutput(count, launches, side) {
  const pairs = makePairs({ rounds: launches, count })
  return JSON.stringify({ schema: 'benchgate/run/1', tool: 'suite', launches: pairs.map((pair) => pair[side]) })
}
