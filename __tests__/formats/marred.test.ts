/** A result that something was printed into, that lost its end, or that is written as in another language: whatever
 *  is left must not pass for the whole suite. Every text is read as it is, and refused with each of its marks. */

import { describe, expect, test } from 'vitest'
import { readResults } from '../../src/formats/registry.ts'
import { FormatFailure } from '../../src/model/failure.ts'

function namesIn(text: string): string[] {
  const { reading } = readResults([{ path: 'stdout', bytes: new TextEncoder().encode(text) }])
  return reading.launches.flatMap(({ benchmarks }) => benchmarks.map(({ name }) => name))
}

function refusalOf(text: string): string {
  try {
    return `read as ${namesIn(text).join(', ')}`
  } catch (error) {
    if (error instanceof FormatFailure) return error.message
    throw error
  }
}

/** A text with the results a and b, and what is done to it: each a place, what stands there then, and what of it the
 *  refusal shows. */
type Marred = readonly [text: string, ...marks: (readonly [at: string | RegExp, mark: string, shown: string])[]]

const catchHead = (last: string) => `benchmark name    samples   iterations  ${last}\n${'-'.repeat(40)}\n`

const texts: Readonly<Record<string, Marred>> = {
  Catch2: [
    `${catchHead('estimated')}a          10     5424     325.44 us\n        8.38 ns    8.09 ns    8.60 ns\n        0.40 ns    0.31 ns    0.47 ns\n\nb          10      747     366.03 us\n       38.25 ns   38.10 ns   38.51 ns\n        0.33 ns    0.19 ns    0.63 ns\n\n`,
    ['325.44 us', '325,44 us', '325,44'],
    ['325.44 us', '325.44 us warning', 'warning'],
    ['10     5424', '10 log 5424', 'log 5424'],
    ['a          10', 'a\n10', '10     5424'],
    [/b {10}10[\s\S]*/, 'b          10      747', '747'],
  ],
  'Catch2 without analysis': [
    `${catchHead('mean')}a          10     5424     8.38 ns\nb          10      747     38.25 ns\n`,
    ['8.38 ns', '8.38 ns (slow)', '(slow)'],
    ['8.38 ns', '8,38 ns', '8,38'],
    ['38.25 ns', '38.25', '38.25'],
    ['b          10      747     38.25 ns\n', 'b             \n\n', 'without figures behind its name: b'],
    [' ns\nb', ' ns b', 'two results in one line'],
  ],
  Deno: [
    '| benchmark | time/iter (avg) |  iter/s |   (min … max)    |  p75 |  p99 | p995 |\n| --- | --- | --- | --- | --- | --- | --- |\n| a | 438.6 ns | 2,280,000 | (119.0 ns … 3.3 µs) | 566 ns | 2.6 µs | 3.3 µs |\n| b | 82.1 ns | 12,180,000 | ( 79.1 ns … 310.2 ns) | 81.0 ns | 102.9 ns | 110.0 ns |\n',
    ['438.6 ns', 'Fetched 3\n438.6 ns', 'Fetched 3'],
    ['438.6 ns', 'nan ns', 'nan ns'],
    [/2,280,000.*/, '2,28', '2,28'],
    ['3.3 µs |\n', '3.3 µs |b   error: boom\n', 'two results in one line'],
    ['110.0 ns |\n', '110.0', 'stops in mid-line'],
  ],
  'Google Benchmark': [
    '-----\nBenchmark      Time         CPU   Iterations\n-----\na         1006 ns      265 ns        54824 items_per_second=3.76751M/s\nb          557 ns      174 ns        71298 items_per_second=5.74568M/s\n',
    ['265 ns', '265 warning ns', 'warning'],
    [/265 ns.*/, '265 ns', '265 ns'],
    [/71298.*\n/, '7', 'stops in mid-line'],
    ['a         1006', 'a\n1006', '1006 ns'],
    ['3.76751M/s', '3,76751M/s', '3,76751'],
    ['3.76751M/s', '3.76751M/sdone', 'done'],
  ],
  "Google Benchmark's CSV": [
    'name,iterations,real_time,cpu_time,time_unit,bytes_per_second,items_per_second,label,error_occurred,error_message\n"a",100,1.5,1.5,ns,,,,,\n"b",100,2.5,2.5,ns,,,,,\n',
    ['\n"b"', '"b"', 'two rows in one'],
  ],
  JMH: [
    'Benchmark  (n)   Mode  Cnt        Score   Error  Units\na            8  thrpt    2  2999942.521          ops/s\nb          512  thrpt    2   562422.856          ops/s\n',
    ['ops/s\nb', 'ops/sb', 'ops/sb'],
    [/ops\/s\nb[\s\S]*/, 'op', '"op"'],
  ],
  "Ruby's Benchmark": [
    '         user     system      total        real\na    0.012507   0.001098   0.013605 (  0.050527)\nb    0.009100   0.000100   0.009200 (  0.010000)\n',
    [/0\.012507.*0\.050527\)/, '0,012507   0,001098   0,013605 (  0,050527)', '0,012507'],
    ['0.001098', 'nan', 'nan'],
    [/0\.009100.*\n/, '0.009100   0.0', '0.009100'],
  ],
  pyperf: [
    'a: Mean +- std dev: 2.89 us +- 2.58 us\nb: Mean +- std dev: 158 us +- 41 us\n',
    ['Mean +- std', 'Mean +- warning std', 'warning'],
    ['a: Mean +-', 'a: Mean\n+-', 'std dev: 2.89'],
    [/ std dev: 158.*\n/, ' std ', 'b: Mean +- std'],
  ],
  'console.time': [
    'a: 0.358ms\nb: 0.221ms\n',
    ['0.358ms', '0,358ms', '0,358ms'],
    ['0.358ms', '0.358msdone', '0.358msdone'],
    ['0.358ms', '0.358m', '0.358m'],
    ['0.358ms', '-ms', 'a: -ms'],
    ['0.358ms', '0.358ms (slow)', '(slow)'],
    ['0.358ms', '9ms - timer ende', 'timer ende'],
  ],
  criterion: [
    'a                       time:   [289.41 ns 544.23 ns 742.73 ns]\ng/b                     time:   [378.64 ns 614.89 ns 808.38 ns]\n                        thrpt:  [600.00 MiB/s 700.00 MiB/s 800.00 MiB/s]\n',
    ['time:   [378', 'time: warning [378', 'warning'],
    ['time:   [289', 'time:\n[289', 'time:'],
    [/ {2}\[378.*/, '', 'g/b'],
  ],
  Go: [
    'pkg: q\nBenchmarkA-2   \t   54204\t       276.4 ns/op\t      16 B/op\nBenchmarkB-2   \t  102006\t       579.5 ns/op\n',
    ['BenchmarkA-2', 'warning: x: BenchmarkA-2', 'BenchmarkA-2'],
    ['579.5 ns', '579.5 warning ns', 'warning'],
    ['579.5 ns', '579.5\nns', '579.5'],
    ['579.5', 'nan', 'nan ns/op'],
    [/276\.4.*/, '276.', '276.'],
    ['276.4 ns/op', '276.4 ns/opdone', 'ns/opdone'],
    ['276.4 ns/op', '276.4 ns/o', 'ns/o'],
    ['276.4 ns/op', '276.4 Fetched 3 rows\nns/op', 'ns/op'],
    [/276.*/, '276.4 ns/op\t      16 allocsPASS', 'allocsPASS'],
    ['BenchmarkA-2   \t   54204\t       276.4 ns/op', '...BenchmarkA-2 1 100 rows', 'BenchmarkA-2 1 100 rows'],
    ['BenchmarkA-2   \t   54204\t', 'BenchmarkA-2\n54204\t', '54204'],
    ['BenchmarkB-2', 'BenchmarkA-2   \t\nBenchmarkB-2', 'q.BenchmarkA-2'],
    ['BenchmarkB-2', 'BenchmarkA-2  \nBenchmarkB-2', 'q.BenchmarkA-2'],
    [/$/, 'BenchmarkA-2   \t', 'the last line'],
  ],
  'Go with units of its own': [
    'BenchmarkA 1 100 text-bytes\nBenchmarkB 1 100 text-bytes\n',
    ['BenchmarkA 1 ', 'BenchmarkA 1 Fetched 3 rows\n', '100 text-bytes'],
  ],
  'go test -json': [
    '{"Action":"output","Package":"q","Output":"BenchmarkA-2 \\t 100\\t 276.4 ns/op\\n"}\n{"Action":"output","Package":"q","Output":"BenchmarkB-2 \\t 100\\t 579.5 ns/op\\n"}\n',
    [/^/, '[info] done ', '[info] done'],
  ],
  mitata: [
    'benchmark              avg (min … max) p75 / p99    (min … top 1%)\n------------------- -----------\na              331.35 ns/iter 236.67 ns █\n       (1.11 ns … 3.20 us)   2.90 us █▂\nb              64.24 ns/iter 53.20 ns █\n       (1.11 ns … 3.20 us)   2.90 us █▂\n',
    ['331.35 ns', '331.35\nns', '331.35'],
    ['331.35', 'nan', 'nan ns/iter'],
    ['331.35 ns', '331.35 warning ns', 'warning'],
    [/331.35 ns.*/, '331.35 n', '331.35 n'],
    [/331.35 ns.*/, '331.35 ns/i', '331.35 ns/i'],
  ],
  nanobench: [
    '| ns/op | op/s | err% | total | q\n|---:|---:|---:|---:|:---\n| 11.07 | 90,351,275.25 | 4.2% | 0.02 | `a`\n| 42.82 | 23,356,216.40 | 3.8% | 0.02 | `b`\n',
    ['`a`\n', '`a`', 'cut short?'],
  ],
  asv: [
    '[  0.00%] ·· Benchmarking virtualenv-py3.11\n[ 30.00%] ··· parse.MemSuite.mem_a                2.42k\n[ 50.00%] ··· parse.TimeSuite.time_b          19.3±0.1μs\n',
    ['[ 30', '[info] [ 30', 'mem_a'],
    ['2.42k\n', '2.42k', 'two results in one line'],
  ],
  'benchmark.js': [
    'a x 197,672 ops/sec ±0.51% (92 runs sampled)\nb x 1,201 ops/sec ±7.11% (60 runs sampled)\n',
    [/ops\/sec ±7.*\n/, 'op', '1,201 op'],
    [/ops\/sec ±7.*/, 'ops/se', '1,201 ops/se'],
    [/ ops\/sec ±7.*/, '', 'b x 1,201'],
    [/1,201 .*/, '81.6', 'b x 81.6'],
    [/1,201 .*\n/, '5', 'stops in mid-line'],
  ],
  Gungraun: [
    'bench::g::one a:(8)\n  Instructions:        1734|1650            (+5.09090%)\nbench::g::two b:(8)\n  Instructions:        1734|1650            (+5.09090%)\n',
    [/two b[\s\S]*/, '', 'stops in mid-line: "bench::g::"'],
    [/:g::two b[\s\S]*/, '', 'stops in mid-line: "bench:"'],
    [/nch::g::two b[\s\S]*/, '', 'stops in mid-line: "be"'],
    [/ b:[\s\S]*/, '\u001b', 'stops in mid-line: "bench::g::two"'],
    [/ b:[\s\S]*/, '', 'no counters follow the name bench::g::two'],
  ],
  Dart: [
    'A(RunTime): 1.5 us.\nB(RunTime): 2.5 us.\n',
    ['1.5 us', 'nan us', 'nan us'],
    ['1.5 us', '\n1.5 us', 'A(RunTime)'],
    [/RunTime\): 1.5.*/, 'RunT', 'A(RunT'],
    ['2.5 us.\n', '2', 'stops in mid-line'],
  ],
  libtest: [
    'running 2 tests\ntest a ... bench:       1,234 ns/iter (+/- 56)\ntest b ... bench:       5,678 ns/iter (+/- 78)\n\ntest result: ok.\n',
    ['1,234 ns', '1,234 warning ns', 'warning'],
  ],
}

describe.each(Object.entries(texts))('%s', (_, [text, ...marks]) => {
  test('is read as it is', () => {
    expect(namesIn(text)).toHaveLength(2)
  })

  test.each(marks)('with %s as %j it is refused', (at, mark, shown) => {
    const marred = text.replace(at, mark)
    expect(marred).not.toBe(text)
    const message = refusalOf(marred)
    expect(message).not.toMatch(/^read as/)
    expect(message).toContain(shown)
  })
})

test('the times of a table of asv that lost the end of a row are not those of one', () => {
  const head = '[  0.00%] ·· Benchmarking py3\n[ 50.00%] ··· parse.time_loads                 ok\n'
  const table = (rows: string) =>
    `${head}[ 50.00%] ··· ========= ==========\n                 size\n              --------- ----------\n${rows}              ========= ==========\n`
  expect(refusalOf(table('                  10   35.6±0μs                 100   78.7±0μs \n'))).toMatch(
    /cut short or not a table/,
  )
})
