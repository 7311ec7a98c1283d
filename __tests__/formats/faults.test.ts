/** Kinds of output that were read wrongly, or not at all, each in several disguises; and where they are present,
 *  the shared inputs that stand for them. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { readResults } from '../../src/formats/registry.ts'
import { FormatFailure } from '../../src/model/failure.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

/** Name and main figure of each benchmark, or the words of the refusal. */
function read(text: string, name = 'stdout', format = 'auto'): Record<string, number | string> | string {
  try {
    const { reading } = readResults([{ path: name, bytes: bytesOf(text) }], format)
    const rows = reading.launches.flatMap(({ benchmarks }) => benchmarks)
    return Object.fromEntries(rows.map((row) => [row.name, row.status === 'ok' ? row.metrics[0]!.value : row.message]))
  } catch (error) {
    if (error instanceof FormatFailure) return `${error.message} | ${error.hint}`
    throw error
  }
}

const near = (value: number) => expect.closeTo(value, 12)

describe('benchmark.js', () => {
  test.each<[string, string, Record<string, number>]>([
    ['padded names', 'a small   x 1,976 ops/sec ±7.11% (60 runs sampled)\n', { 'a small': 1976 }],
    ['padded rates', 'a x     12.5 ops/sec ±7.11% (60 runs sampled)\n', { a: 12.5 }],
    ['tabs and a margin of its own width', '  a\tx 3 ops/sec  ±7.11% ( 6 runs sampled)\n', { a: 3 }],
    ['no line end', 'a x 1 ops/sec ±1% (5 runs sampled)b x 2 ops/sec ±1% (5 runs sampled)', { a: 1, b: 2 }],
    [
      'three in a line',
      'a x 1 ops/sec ±1% (5 runs sampled) b x 4 x 2 ops/sec ±1% (1 run sampled)c  x 3 ops/sec ±1% (5 runs sampled)\n',
      { a: 1, 'b x 4': 2, c: 3 },
    ],
  ])('%s', (_, text, rows) => {
    expect(read(text)).toEqual(rows)
  })

  test.each([
    ['another unit behind', 'b x 2 ops/sec in 3 s\n'],
    ['a sign instead of x', 'b: 2 ops/sec ±1% (5 runs sampled)\n'],
    ['cut short', 'b x 2 ops/sec ±'],
    ['the short unit', 'b 1 234 ops/s, ±0.5%\n'],
    ['glued to one that is cut short', 'b x 2 ops/sec ±1c x 2 ops/sec ±1% (5 runs sampled)\n'],
  ])('a line that looks like a result and was not read is an error: %s', (_, line) => {
    expect(read(`a x 1 ops/sec ±1% (5 runs sampled)\n${line}`)).toMatch(
      /^stdout: line 2: a result that is cut short or was not understood: b/,
    )
  })

  test('what a suite says of its results is none', () => {
    const text = 'a x 1 ops/sec ±1% (5 runs sampled)\nFastest is a (1 ops/sec)\nall done, see ops/sec above\n'
    expect(read(text)).toEqual({ a: 1 })
  })
})

/** A result of each text format, then a line that looks like one. */
const missed: readonly [string, string, string][] = [
  ['go', 'BenchmarkA-2 100 5 ns/op\n', 'warming BenchmarkB-2 100 6 ns/op\n'],
  ['go, glued', 'BenchmarkA-2 100 5 ns/op\n', 'BenchmarkB-2 100 5 ns/opBenchmarkC-2 100 6 ns/op\n'],
  ['go, indented', 'BenchmarkA-2 100 5 ns/op\n', '    100 6 ns/op\n'],
  ['libtest', 'test a ... bench:         5 ns/iter (+/- 1)\n', 'b: 7 ns/iter (+/- 2)\n'],
  [
    'libtest, glued',
    'test a ... bench:         5 ns/iter (+/- 1)\n',
    'test b ... bench: 7 ns/iter (+/- 2)test c ... bench: 7 ns/iter (+/- 2)\n',
  ],
  ['criterion', 'a                       time:   [1.0 ns 1.1 ns 1.2 ns]\n', 'b time: [1.0 ns]\n'],
  [
    'criterion, glued',
    'a                       time:   [1.0 ns 1.1 ns 1.2 ns]\n',
    'b time: [1.0 ns 1.1 ns 1.2 ns]c time: [1.0 ns 1.1 ns 1.2 ns]\n',
  ],
  ['pyperf', 'a: Mean +- std dev: 12.3 us +- 0.4 us\n', 'b: Mean +- std dev: 12.3 parsec +- 0.4 us\n'],
  [
    'pyperf, glued',
    'a: Mean +- std dev: 12.3 us +- 0.4 us\n',
    'b: Mean +- std dev: 1 us +- 0.4 usc: Mean +- std dev: 1 us +- 0.4 us\n',
  ],
  ['Dart', 'A(RunTime): 1.0 us.\n', 'B(RunTime): 1.0 us. (warm)\n'],
  ['Dart, glued', 'A(RunTime): 1.0 us.\n', 'B(RunTime): 1.0 us.C(RunTime): 1.0 us.\n'],
  ['Luau', 'SUCCESS: a : 15.0ms +/- 0.6% on luau\n', 'b : 15.0ms +/- 0.6% on luau\n'],
  [
    'Luau, glued',
    'SUCCESS: a : 15.0ms +/- 0.6% on luau\n',
    'SUCCESS: b : 15.0ms +/- 0.6% on luauSUCCESS: c : 15.0ms +/- 0.6%\n',
  ],
  [
    "Ruby's Benchmark",
    '       user     system      total        real\na   0.1   0.1   0.2 (  0.3)\n',
    'b   0.1   0.1   0.2 (  0.3) slow\n',
  ],
  [
    "Ruby's Benchmark, glued",
    '       user     system      total        real\na   0.1   0.1   0.2 (  0.3)\n',
    'b   0.1   0.1   0.2 (  0.3)c   0.1   0.1   0.2 (  0.3)\n',
  ],
  ['console.time, glued', 'a: 12ms\n', 'b: 12.5msc: 13ms\n'],
  [
    'JMH',
    'Benchmark  Mode  Cnt  Score   Error  Units\nA.a        avgt    5  1.000 ± 0.100  ns/op\n\n',
    'A.b        avgt    5  2.000 ± 0.100  ns/op\n',
  ],
  [
    'Google Benchmark',
    'Benchmark        Time             CPU   Iterations\nA             10.0 ns         10.0 ns         1000\n',
    '  B 10.0 ns 10.0 ns 1000\n',
  ],
  [
    'Google Benchmark, glued',
    'Benchmark        Time             CPU   Iterations\n',
    'A             10.0 ns         10.0 ns         1000B             10.0 ns         10.0 ns         1000\n',
  ],
  [
    'nanobench',
    '|               ns/op |                op/s |    err% |     total | x\n|--------------------:|--------------------:|--------:|----------:|:--\n|                1.00 |  1,000,000,000.00 |    0.1% |      0.00 | `a`\n',
    'log: |                1.00 |  1,000.00 |    0.1% |      0.00 | `b`\n',
  ],
  [
    'asv',
    '[  0.00%] ·· Benchmarking existing-py\n[ 50.00%] ··· t.time_a                11.2±0.01μs\n',
    't.time_b                11.2±0.01μs\n',
  ],
  [
    'iai',
    'a\n  Instructions:                1735\n  L1 Accesses:                 2364\n  L2 Accesses:                    1\n  RAM Accesses:                   1\n  Estimated Cycles:            2404\n',
    '  more Instructions:  1735\n',
  ],
  [
    'Catch2',
    'benchmark name  samples  iterations  estimated\n-----------------------------------------------\nshort  100  10  1.0 ms\n  10 ns  9 ns  11 ns\n  1 ns  1 ns  1 ns\n\n===============================================\n',
    'long  100  10  1.0 ms\n',
  ],
]

test.each(missed)('a result that was not read is an error: %s', (_, sound, line) => {
  if (!sound.startsWith('Benchmark ')) expect(read(sound), 'the sound part').toBeTypeOf('object')
  expect(read(sound + line)).toMatch(
    /that (?:was not understood|is broken or cut short)|two results in one line|cut short|should be three figures/,
  )
})

test('asv parts the header from the rows by dashes where no parameter runs across', () => {
  const rows =
    '             ----- ----------\n               10   61.2±0μs \n              100   50.8±0ms \n             ===== ==========\n'
  const text = `[ 0.00%] ·· Benchmarking existing-py\n[25.00%] ··· p.time_a          ok\n[25.00%] ··· ===== ==========\n               n             \n${rows}\n`
  expect(read(text)).toEqual({ 'p.time_a(10)': near(61.2e-6), 'p.time_a(100)': near(0.0508) })
})

test('a log line between two rows of a table leaves both', () => {
  const head =
    '|               ns/op |                op/s |    err% |     total | x\n|--------------------:|--------------------:|--------:|----------:|:--\n'
  const row = (name: string) => `|                1.00 |  1,000,000,000.00 |    0.1% |      0.00 | \`${name}\`\n`
  expect(Object.keys(read(`${head}${row('a')}loading\n${row('b')}`))).toEqual(['a', 'b'])
})

describe('tinybench on the console', () => {
  const table = (titles: readonly string[], rows: readonly (readonly string[])[]) => {
    const line = (cells: readonly string[]) => `│ ${cells.join(' │ ')} │\n`
    const rule = (left: string, middle: string, right: string) =>
      `${left}${titles.map(() => '───').join(middle)}${right}\n`
    return `${rule('┌', '┬', '┐')}${line(titles)}${rule('├', '┼', '┤')}${rows.map(line).join('')}${rule('└', '┴', '┘')}`
  }
  const newest = ['(index)', 'Task name', 'Latency avg (ns)', 'Latency med (ns)', 'Throughput avg (ops/s)', 'Samples']

  test.each<[string, string, Record<string, unknown>]>([
    [
      'versions 3 to 6',
      table(newest, [['0', "'a'", "'1021.4 ± 0.35%'", "'981.00 ± 10.000'", "'1 ± 0.1%'", '9']]),
      { a: near(9.81e-7) },
    ],
    [
      'version 2',
      table(
        ['(index)', 'Task Name', 'ops/sec', 'Average Time (ns)', 'Margin', 'Samples'],
        [['0', "'a'", "'1,234'", '810372.77', "'±1.2%'", '9']],
      ),
      { a: near(8.1037277e-4) },
    ],
    [
      'Bun, without quotes',
      table(['', ...newest.slice(1)], [['0', 'a b', '1021.4 ± 0.35%', '981.00 ± 10.000', '1 ± 0.1%', '9']]),
      { 'a b': near(9.81e-7) },
    ],
    [
      'a name with quotes and one that threw',
      table(
        [...newest, 'Error'],
        [
          ['0', '"it\'s"', "'2 ± 1%'", "'3 ± 1'", "'1 ± 1%'", '9', ''],
          ['1', "'b'", '', '', '', '', "'boom'"],
        ],
      ),
      { "it's": near(3e-9), b: 'boom' },
    ],
    [
      'lines around it and another table',
      `> bench\n${table(['(index)', 'Values'], [['0', "'x'"]])}${table(newest, [['0', "'a'", "'2 ± 1%'", "'3 ± 1'", "'1 ± 1%'", '9']])}done\n`,
      { a: near(3e-9) },
    ],
  ])('%s', (_, text, rows) => {
    expect(read(text)).toEqual(rows)
  })

  test.each([
    [
      'cut short',
      table(newest, [['0', "'a'", "'2 ± 1%'", "'3 ± 1'", "'1 ± 1%'", '9']]).split('└')[0]!,
      /line 1: a table that begins here and is cut short by its end/,
    ],
    [
      'a name with a line of the table in it',
      table(newest, [['0', "'a │ b'", "'2 ± 1%'", "'3 ± 1'", "'1 ± 1%'", '9']]),
      /line 4: a row of 7 cells in a table of 6 columns/,
    ],
    [
      'a log in the middle of a row',
      table(newest, [['0', "'a'", "'2 ± 1%'", "'3 ± 1'", "'1 ± 1%'", '9']]).replace('└', 'warning\n└'),
      /cut short by "warning"/,
    ],
    [
      'a figure that is none',
      table(newest, [['0', "'a'", "'2 ± 1%'", "'fast'", "'1 ± 1%'", '9']]),
      /should be a number, found "fast"/,
    ],
  ])('refused: %s', (_, text, words) => {
    expect(read(text)).toMatch(words)
  })
})

test.each([
  [
    'mitata, coloured rows only',
    'parse small                  \u001b[1m\u001b[33m488.05 ns\u001b[0m\u001b[1m/iter\u001b[0m 390.54 ns\n',
    /mitata prints, without its header.*format: 'json'/,
  ],
  [
    'Vitest 3',
    ' RUN  v3.2.7 /x\n     name                   hz     min     max    mean     p75     p99    p995    p999      rme  samples\n',
    /Vitest prints.*\| Let it write JSON: `vitest bench --run --outputJson=bench.json`/,
  ],
  [
    'Vitest 5',
    ' RUN  v5.1.1 /x\n     name                   hz     min     max    mean     p75     p99    p995    p999      rme  samples\n',
    /\| Let it write JSON: `vitest bench --run --reporter=json --outputFile=bench.json`/,
  ],
  [
    'Vitest, version unknown',
    ' name   hz     min     max    mean     p75     p99 \n',
    /Vitest 5 with .*Vitest 1 to 4 with/,
  ],
  [
    'pytest-benchmark',
    "-------------- benchmark 'group a': 2 tests --------------\n",
    /pytest-benchmark prints.*--benchmark-json=bench.json/,
  ],
  [
    'k6, its stream',
    '{"type":"Metric","data":{"name":"http_reqs","type":"counter"},"metric":"http_reqs"}\n{"type":"Point","data":{"time":"t","value":1},"metric":"http_reqs"}\n',
    /stream .* of|stream of single measurements.*--summary-export/,
  ],
  [
    'k6, newer stream',
    '{"metric":"http_reqs","type":"Metric","data":{"name":"http_reqs"}}\n{"metric":"http_reqs","type":"Point","data":{"time":"t","value":1}}\n',
    /stream of single measurements/,
  ],
  [
    'k6, its text',
    '     http_req_duration..............: avg=245.67ms min=1ms med=2ms max=3ms\n',
    /summary that k6 prints.*--summary-export/,
  ],
  [
    'hyperfine',
    'Benchmark 1: true\n  Time (mean ± σ):       1.2 ms ±   0.3 ms    [User: 0.5 ms, System: 0.7 ms]\n',
    /hyperfine prints.*--export-json/,
  ],
  [
    'hyperfine 2',
    'Benchmark 1: true (3 runs)\n                mean     ±       σ          min     …     max\n  Wall Time    773.1 µs  ±   105.8 µs     675.6 µs  …   885.6 µs\n',
    /hyperfine prints.*--export-json/,
  ],
  [
    'timeit',
    '20000 loops, best of 5: 12.3 usec per loop\n',
    /timeit prints: one figure without a name.*pyperf timeit --name/,
  ],
  ['IPython', '12.3 µs ± 45 ns per loop (mean ± std. dev. of 7 runs, 100,000 loops each)\n', /timeit prints/],
  [
    'BenchmarkDotNet',
    '| Method |     Mean |     Error |    StdDev |\n|------- |---------:|----------:|----------:|\n',
    /--exporters json/,
  ],
])('a table for people is recognised, and the words name the switch: %s', (_, text, words) => {
  expect(read(`> bench\n${text}`)).toMatch(words)
})

test.each([
  ['vitest', ' name   hz     min     max    mean     p75     p99 \n', /--outputJson/],
  ['pytest-benchmark', '---- benchmark: 2 tests ----\n', /--benchmark-json/],
])('the same where the format is named: %s', (format, text, words) => {
  expect(read(text, 'stdout', format)).toMatch(words)
})

describe('pyperf on the console', () => {
  test.each<[string, string, Record<string, unknown>]>([
    ['plain', '.....................\ndumps: Mean +- std dev: 12.3 us +- 0.4 us\n', { dumps: near(12.3e-6) }],
    ['dots in the same line', '.....dumps: Mean +- std dev: 1.5 sec +- 0.4 sec\n', { dumps: 1.5 }],
    [
      'pyperformance',
      '### 2to3 ###\nMean +- std dev: 345 ms +- 7 ms\n\n### chaos ###\nMean +- std dev: 99.1 ms +- 1 ms\n',
      { '2to3': near(0.345), chaos: near(0.0991) },
    ],
    ['a median, a name with a colon', 'a: b: Median +- MAD: 12.3 ns +- 0.4 ns\n', { 'a: b': near(12.3e-9) }],
    ['memory', 'mem: Mean +- std dev: 7344.0 kB +- 12.0 kB\n', { mem: 7344000 }],
  ])('%s', (_, text, rows) => {
    expect(read(text)).toEqual(rows)
  })

  test('without a name it is refused', () => {
    expect(read('Mean +- std dev: 36.1 ns +- 0.8 ns\n')).toMatch(
      /line 1: a result of pyperf without a name.*--name NAME/,
    )
  })
})

describe('hyperfine with runs that failed', () => {
  const file = (times: readonly number[], codes: readonly (number | null)[], more = {}) =>
    JSON.stringify({ results: [{ command: 'c', mean: 9, median: 9, stddev: 1, times, exit_codes: codes, ...more }] })

  test.each<[string, string, unknown]>([
    ['one of three', file([1, 3, 0.1], [0, 0, 2]), { c: 2 }],
    ['the first', file([0.1, 3, 4], [1, 0, 0]), { c: 3.5 }],
    ['by a signal', file([1, 3, 0.1, 2], [0, 0, null, 0]), { c: 2 }],
    ['all with the same code', file([1, 3], [2, 2]), { c: 9 }],
    ['all, in several ways', file([1, 3], [2, 3]), { c: 'no run succeeded: 2 of 2 runs ended with code 2, code 3' }],
    ['none', file([1, 3], [0, 0]), { c: 9 }],
    [
      'codes without their times',
      file([1, 3], [0, 0, 1]),
      expect.stringMatching(/times: should be 3 times, one for each exit code/),
    ],
    [
      'no times at all',
      JSON.stringify({ results: [{ command: 'c', mean: 9, exit_codes: [0, 1] }] }),
      expect.stringMatching(/should be 2 times/),
    ],
  ])('%s', (_, text, rows) => {
    expect(read(text)).toEqual(rows)
  })

  test('memory of the runs that failed does not count either', () => {
    const { reading } = readResults([
      { path: 'x', bytes: bytesOf(file([1, 3, 0.1], [0, 0, 2], { memory_usage_byte: [10, 30, 1] })) },
    ])
    const [row] = reading.launches[0]!.benchmarks
    expect(row!.metrics.map(({ name, value, count }) => [name, value, count])).toEqual([
      ['time', 2, 2],
      ['memory', 20, 2],
    ])
    expect(reading.ignored.map(({ because }) => because)).toEqual([
      '1 of 3 runs ended with code 2, and only the 2 that succeeded are counted',
    ])
  })
})

describe("k6's newest summary", () => {
  const metric = (name: string, type: string, values: object, contains = 'default') => ({
    name,
    type,
    contains,
    values,
  })
  const summary = (metrics: readonly object[], more = {}, config: object = { duration: 60 }) =>
    JSON.stringify({ version: '1.0.0', config, results: { metrics, ...more } })

  test('counts, rates, checks', () => {
    const text = summary(
      [
        metric('http_req_duration', 'trend', { avg: 245.67, med: 234.56, 'p(95)': 421 }, 'time'),
        metric('http_reqs', 'counter', { count: 1500 }),
        metric('http_req_failed', 'rate', { rate: 0.02, matches: 30, total: 1500 }),
        metric('data_received', 'counter', { count: 6000 }, 'data'),
      ],
      {
        checks: {
          results: [
            { name: 'a', passes: 10, fails: 0 },
            { name: 'b', passes: 88, fails: 2 },
          ],
        },
      },
    )
    const { reading } = readResults([{ path: 'x', bytes: bytesOf(text) }])
    const rows = reading.launches[0]!.benchmarks.map(({ name, metrics }) => [
      name,
      ...metrics.map((m) => [m.name, m.value, m.unit, m.better]),
    ])
    expect(rows).toEqual([
      [
        'http_req_duration',
        ['time', 0.23456, 's', 'lower'],
        ['mean', 0.24567, 's', 'lower'],
        ['p(95)', 0.421, 's', 'lower'],
      ],
      ['http_reqs', ['count', 1500, '1', 'unknown'], ['throughput', 25, '1/s', 'higher']],
      ['http_req_failed', ['share', 0.02, '1', 'lower']],
      ['data_received', ['size', 6000, 'B', 'unknown'], ['rate', 100, 'B/s', 'unknown']],
      ['checks', ['share', 0.98, '1', 'higher']],
    ])
  })

  test('without a duration, without checks, with nothing counted', () => {
    const text = summary([metric('http_reqs', 'counter', { count: 0 })], { checks: { results: null } }, {})
    expect(read(text)).toEqual({ http_reqs: 0 })
  })
})

describe('nan in JSON', () => {
  const report = (figures: string, epochs: string) =>
    `{"results": [{"title": "t", "name": "a", "unit": "op", "batch": 1, "complexityN": -1, "epochs": 2, ${figures}, "measurements": [${epochs}]}]}`

  test.each([
    [
      'the error of a median',
      '"median(elapsed)": 3e-09, "medianAbsolutePercentError(elapsed)": nan',
      '{"elapsed": 3e-09}',
    ],
    ['a counter', '"median(elapsed)": 3e-09, "median(instructions)": -nan', '{"elapsed": 3e-09, "instructions": nan}'],
    [
      'a counter, as Microsoft writes it',
      '"median(elapsed)": 3e-09, "median(instructions)": -nan(ind)',
      '{"elapsed": 3e-09, "instructions": nan}',
    ],
    ['inf', '"median(elapsed)": 3e-09, "medianAbsolutePercentError(elapsed)": inf', '{"elapsed": 3e-09}'],
  ])('%s', (_, figures, epochs) => {
    expect(read(report(figures, epochs))).toEqual({ a: 3e-9 })
  })

  test('a time that is nan is no time', () => {
    expect(read(report('"median(elapsed)": nan', ''))).toEqual({ a: expect.stringContaining('NaN') })
  })
})

describe('Gungraun with --nocapture', () => {
  const counters = (n: number) =>
    `  Instructions:                         ${n}|N/A                  (*********)\n  L1 Hits:                              ${n + 1}|N/A                  (*********)\n`
  const headline = '  ======= CALLGRIND ====================================================================\n'

  test.each<[string, string, Record<string, number>]>([
    [
      'several lines',
      `b::g::f x\nhello\n\n  indented: 12\nworld\n- end of stdout/stderr\n${counters(7)}`,
      { 'b::g::f x': 7 },
    ],
    ['behind a headline', `b::g::f x\n${headline}hello\n- end of stdout/stderr\n${counters(7)}`, { 'b::g::f x': 7 }],
    ['what looks like a name', `b::g::f x\nb::g::other y\n- end of stdout/stderr\n${counters(7)}`, { 'b::g::f x': 7 }],
    [
      'after a benchmark that printed nothing',
      `b::g::e\n${counters(3)}b::g::f x\nhello\n- end of stdout/stderr\n${counters(7)}`,
      { 'b::g::e': 3, 'b::g::f x': 7 },
    ],
    [
      'only standard error',
      `b::g::f x\noops\n- end of stderr\n${counters(7)}b::g::h\n${counters(9)}`,
      { 'b::g::f x': 7, 'b::g::h': 9 },
    ],
  ])('%s', (_, text, rows) => {
    expect(read(text)).toEqual(rows)
  })
})

describe('Go', () => {
  const line = (n: number, name = 'A') => `Benchmark${name}-2 1000 ${n} ns/op\n`

  test.each<[string, string, Record<string, unknown>]>([
    [
      'notes tell apart',
      `note: x\n${line(1)}note: y\n${line(2)}`,
      { 'note: x > BenchmarkA-2': near(1e-9), 'note: y > BenchmarkA-2': near(2e-9) },
    ],
    [
      'only what differs',
      `commit: c\nshards: 4\n${line(1)}shards: 8\n${line(2)}`,
      { 'shards: 4 > BenchmarkA-2': near(1e-9), 'shards: 8 > BenchmarkA-2': near(2e-9) },
    ],
    [
      'absent first',
      `${line(1)}tuned: yes\n${line(2)}`,
      { 'tuned: (none) > BenchmarkA-2': near(1e-9), 'tuned: yes > BenchmarkA-2': near(2e-9) },
    ],
    [
      'taken back',
      `note: x\n${line(1)}note:\n${line(2)}`,
      { 'note: x > BenchmarkA-2': near(1e-9), 'note: (none) > BenchmarkA-2': near(2e-9) },
    ],
    ['alike everywhere', `note: x\n${line(1)}note: x\n${line(3)}`, { 'BenchmarkA-2': near(2e-9) }],
    [
      'different names',
      `note: x\n${line(1)}note: y\n${line(2, 'B')}`,
      { 'BenchmarkA-2': near(1e-9), 'BenchmarkB-2': near(2e-9) },
    ],
  ])('lines of configuration: %s', (_, text, rows) => {
    expect(read(text)).toEqual(rows)
  })

  test.each(['BenchmarkA-2 1000000000 0.0000012 ns/op\n', 'BenchmarkA-2 1000000000 0.05 ns/op 0 B/op 0 allocs/op\n'])(
    'a body that was not repeated is no benchmark: %s',
    (text) => {
      expect(read(text)).toEqual({ 'BenchmarkA-2': expect.stringContaining('does not repeat what it measures') })
    },
  )

  test('events between lines of make', () => {
    const event = (output: string) => `${JSON.stringify({ Action: 'output', Package: 'p', Output: output })}\n`
    const text = `go test -json ./...\n${event('BenchmarkA-2 ')}${event('1000 1 ns/op\n')}make: Leaving directory\n`
    expect(read(text)).toEqual({ 'p.BenchmarkA-2': near(1e-9) })
    expect(read(`${text}${event('x').slice(0, 20)}`)).toMatch(/not valid JSON/)
    expect(read(`${text}BenchmarkB-2 100 1 ns/op\n`)).toMatch(/a result that was not understood: BenchmarkB/)
  })

  test.each(['rows/s', 'records/s', 'widgets/s'])('%s has no direction', (unit) => {
    const { reading } = readResults([{ path: 'x', bytes: bytesOf(`BenchmarkA-2 1000 1 ns/op 5 ${unit}\n`) }])
    const [, custom] = reading.launches[0]!.benchmarks[0]!.metrics
    expect(custom!.better).toBe('unknown')
  })
})

test('what only repeats the time, and what tells of circumstances, says so', () => {
  const metrics = (text: string) => {
    const { reading } = readResults([{ path: 'x', bytes: bytesOf(text) }])
    return reading.launches[0]!.benchmarks[0]!.metrics.map(({ name, role, repeats }) => ({ name, role, repeats }))
  }
  expect(metrics('BenchmarkA-2 1000 1 ns/op 5 MB/s 3 B/op\n')).toEqual([
    { name: 'time', role: undefined, repeats: undefined },
    { name: 'throughput', role: undefined, repeats: 'time' },
    { name: 'bytes', role: undefined, repeats: undefined },
  ])
  // Nothing else was printed: then it is what the benchmark is about.
  expect(metrics('BenchmarkA-2 1000 5 MB/s\n')).toEqual([{ name: 'throughput', role: undefined, repeats: undefined }])
  const runs = [{ values: [1], metadata: { mem_max_rss: 5 } }]
  expect(
    metrics(JSON.stringify({ version: '1.0', benchmarks: [{ metadata: { name: 'a' }, runs }], metadata: {} })),
  ).toEqual([
    { name: 'time', role: undefined, repeats: undefined },
    { name: 'mem_max_rss', role: 'information', repeats: undefined },
  ])
})

const shared = path.resolve(import.meta.dirname, '../../../shared/faults')
const present = existsSync(shared)

describe.skipIf(!present)(`shared faults${present ? '' : ' (skipped: ../shared/faults is absent)'}`, () => {
  test.each<[string, unknown]>([
    ['banner-npm.txt', expect.objectContaining({ 'sort 100 ints': near(0.000013104) })],
    ['banner-and-trailer.txt', expect.objectContaining({ 'async sleep 1ms': near(0.00112199) })],
    [
      'benchmarkjs-glued.txt',
      { 'encode block': 160.22, 'decode block with 16 parts': 1.43, 'hash block': 0.99, 'verify block': 7870 },
    ],
    ['benchmarkjs-padded.txt', { 'encode small': 197672, 'encode large': 1201, 'encode nested': 22010 }],
    ['hyperfine-one-run-failed.json', { './index.sh': near(1.23335) }],
    [
      'k6-machine-readable-summary.json',
      expect.objectContaining({ http_reqs: 1500, http_req_failed: 0.02, checks: 0.98 }),
    ],
    ['nanobench-nan.json', { 'empty loop': 3e-9 }],
    [
      'go-configuration-lines.txt',
      {
        'note: table of 1 KiB > example.com/q.BenchmarkLookup-2': near(1.2e-6),
        'note: table of 64 KiB > example.com/q.BenchmarkLookup-2': near(2.4e-6),
      },
    ],
    ['gungraun-nocapture.txt', { 'b::group::parse short': 107, 'b::group::parse long': 907 }],
    ['gungraun-nocapture-section.txt', { 'b::group::parse short': 107 }],
    ['console-mitata.txt', { 'parse small': near(82.1e-9) }],
    ['console-deno.txt', { parse: near(82.1e-9) }],
    ['console-vitest.txt', expect.stringMatching(/Vitest.*--outputJson/)],
    ['console-pytest-benchmark.txt', expect.stringMatching(/--benchmark-json/)],
    ['tinybench-console-table.txt', { 'parse small': near(9.81e-7), 'parse large': near(50.981e-6) }],
    ['pyperf-console.txt', { dumps: near(12.3e-6), loads: near(0.0456) }],
    ['timeit-console.txt', expect.stringMatching(/without a name/)],
  ])('%s', (file, answer) => {
    expect(read(readFileSync(path.join(shared, file), 'utf8'), file)).toEqual(answer)
  })

  test.each(['gungraun-nocapture.txt', 'gungraun-nocapture-section.txt'])('%s has both counters', (file) => {
    const { reading } = readResults([{ path: file, bytes: readFileSync(path.join(shared, file)) }])
    const [short] = reading.launches[0]!.benchmarks
    expect(short).toMatchObject({ name: 'b::group::parse short', status: 'ok' })
    expect(short!.metrics.map(({ name, value }) => [name, value])).toEqual([
      ['instructions', 107],
      ['L1 hits', 150],
    ])
  })

  test('go-count10-base.txt is ten samples of one process', () => {
    const { reading } = readResults([{ path: 'x', bytes: readFileSync(path.join(shared, 'go-count10-base.txt')) }])
    expect(reading.launches).toHaveLength(1)
    expect(reading.launches[0]!.benchmarks[0]!.metrics[0]).toMatchObject({
      count: 10,
      order: 'time',
      summary: 'median',
    })
    expect(reading.launches[0]!.benchmarks[0]!.metrics[0]!.samples).toHaveLength(10)
  })
})
