/** One output, as those pass it on who run the tool: other line ends, marks and codings, colours, bars that redraw
 *  themselves, the time of a CI's log, the names of tasks and containers before each line. The rows stay the same. */

import { describe, expect, test } from 'vitest'
import { readResults } from '../../src/formats/registry.ts'
import { FormatFailure } from '../../src/model/failure.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

function read(bytes: Uint8Array): Record<string, number> | string {
  try {
    const { reading } = readResults([{ path: 'stdout', bytes }])
    const rows = reading.launches.flatMap(({ benchmarks }) => benchmarks)
    return Object.fromEntries(rows.map((row) => [row.name, row.status === 'ok' ? row.metrics[0]!.value : Number.NaN]))
  } catch (error) {
    if (error instanceof FormatFailure) return `${error.message} | ${error.hint}`
    throw error
  }
}

const box = [
  '┌─────────┬───────────┬──────────────────┬─────────┐',
  '│ (index) │ Task name │ Latency med (ns) │ Samples │',
  '├─────────┼───────────┼──────────────────┼─────────┤',
  "│ 0       │ 'a b'     │ '981.00 ± 10.00' │ 9       │",
  '└─────────┴───────────┴──────────────────┴─────────┘\n',
].join('\n')
const denoTitles =
  '| benchmark | time/iter (avg) |        iter/s |      (min … max)      |      p75 |      p99 |     p995 |\n'

const outputs: Readonly<Record<string, readonly [text: string, rows: Record<string, number>]>> = {
  'benchmark.js': [
    'encode small   x 197,672 ops/sec ±0.51% (92 runs sampled)\nencode large   x 1,201 ops/sec ±7.11% (60 runs sampled)\n',
    { 'encode small': 197_672, 'encode large': 1201 },
  ],
  'JSON of several lines': [
    JSON.stringify(
      [
        { name: 'a', unit: 'ns', value: 2e9 },
        { name: 'b', unit: 'ns', value: 3e9 },
      ],
      null,
      2,
    ),
    { a: 2, b: 3 },
  ],
  'JSON of one line': ['[{"name":"a","unit":"ns","value":2e9}]\n', { a: 2 }],
  Go: [
    'goos: linux\npkg: example.com/q\nBenchmarkParse-8   \t 1000\t  2000000000 ns/op\nPASS\n',
    { 'example.com/q.BenchmarkParse-8': 2 },
  ],
  libtest: ['running 1 test\ntest a ... bench:  2,000,000,000 ns/iter (+/- 56)\n\ntest result: ok.\n', { a: 2 }],
  'Google Benchmark': [
    '-----\nBenchmark        Time             CPU   Iterations\n-----\nA         2000000000 ns  2000000000 ns         1000\n',
    { A: 2 },
  ],
  tinybench: [box, { 'a b': expect.closeTo(981e-9, 15) as number }],
  pyperf: [
    '....\ndumps: Mean +- std dev: 2.0 sec +- 0.4 sec\nloads: Mean +- std dev: 3.0 sec +- 0.4 sec\n',
    { dumps: 2, loads: 3 },
  ],
  mitata: [
    'cpu: AMD\n\nbenchmark              avg (min … max) p75 / p99    (min … top 1%)\n------------------- -----------\nparse small              2.00 s/iter  1.02 s █\n                (1.11 s … 3.20 s)   2.90 s █▂\n',
    { 'parse small': 2 },
  ],
  Deno: [
    `    CPU | AMD\n\nfile:///a/b_bench.ts\n\n${denoTitles}| parse     |           2.0 s |           0.5 | (  1.1 s …   3.2 s) |    2.0 s |    2.9 s |    3.0 s |\n`,
    { parse: 2 },
  ],
}

const before = (prefix: string) => (text: string) => text.replace(/^(?=[^\n])/gm, prefix)

const disguises: Readonly<Record<string, (text: string) => string>> = {
  'Windows line ends': (text) => text.replaceAll('\n', '\r\n'),
  'a mark of UTF-8': (text) => `\ufeff${text}`,
  'colours over the line ends': (text) => `\u001b[32m${text.replaceAll('\n', '\u001b[0m\n\u001b[32m')}`,
  'a bar that redrew itself': (text) => `running 10%\rrunning 100%\r\u001b[K\n${text}`,
  "a CI's log": before('2026-11-27T04:00:01.1234567Z '),
  turbo: before('lib:bench: '),
  "turbo's frame": (text) =>
    `• Packages in scope: lib\n• Running bench in 1 packages\n${before('lib:bench: ')(`\n> lib@1.0.0 bench\n${text}`)}\n\n Tasks:    1 successful, 1 total\n`,
  'docker compose': before('bench-1  | '),
  nx: (text) => `\n> nx run lib:bench\n\n${text}\n\n NX   Successfully ran target bench for project lib (3s)\n`,
  make: (text) => `make: Entering directory '/x'\nnode bench.js\n${text}\nmake: Leaving directory '/x'\n`,
  'a log around it': (text) =>
    `> lib@1.0.0 bench\n> node bench.js\n\n${text}\nnpm notice New major version of npm available!\n`,
  "SwiftPM's steps before it": (text) => `[0/8] Compiling CSystem shims.c\n[8/8] Linking bench\n${text}`,
  'a log in brackets around it': (text) => `[INFO] Scanning for projects...\n[INFO] \n${text}\n[INFO] BUILD SUCCESS\n`,
  'a log in braces before it': (text) => `{2026-11-27T10:00:00} bench starts { warm: true }\n${text}`,
  'a log in JSON around it': (text) =>
    `{"level":30,"msg":"bench starts"}\n["a","b"]\n${text}\n{"level":30,"msg":"done"}\n`,
  "BuildKit's and gulp's lines": (text) => `[+] Building 0.3s (5/5)\n[12:00:01] Starting 'bench'\n[1] x\n${text}`,
  'a group of a workflow': (text) => `##[group]Run bench\n${text}\n##[endgroup]\n`,
}

describe.each(Object.entries(outputs))('%s', (_, [text, rows]) => {
  test.each(Object.entries(disguises))('%s', (_, disguise) => {
    expect(read(bytesOf(disguise(text)))).toEqual(rows)
  })

  test('UTF-16, as PowerShell writes it', () => {
    expect(read(new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')))).toEqual(rows)
  })
})

test.each(['tinybench', 'Go', 'JSON of several lines', 'libtest', 'mitata', 'Deno'])(
  'one word before each line of %s, which nobody knows with it',
  (name) => {
    const [text, rows] = outputs[name]!
    for (const label of ['lib: ', '[bench] ', '[0] ']) expect(read(bytesOf(before(label)(text))), label).toEqual(rows)
  },
)

test('two tasks beside each other keep what tells them apart', () => {
  const line = (task: string) => `${task}:bench: sort x 1,000 ops/sec ±0.51% (92 runs sampled)\n`
  expect(read(bytesOf(line('a') + line('b')))).toEqual({ 'a:bench: sort': 1000, 'b:bench: sort': 1000 })
})

test("a timer's label that is printed again is no task", () => {
  expect(read(bytesOf('db:query: 2000ms\ndb:query: 2000ms\n'))).toMatchObject({ 'db:query': 2 })
})

test.each([
  ['benchmark.js', 'a x 197.672 ops/sec ±0,51% (92 runs sampled)\n', /not understood|known tool/],
  [
    'benchmark.js beside a sound line',
    'a x 1 ops/sec ±1% (5 runs sampled)\nb x 1.234 ops/sec ±0,5% (92 runs sampled)\n',
    /line 2: a result/,
  ],
  ['mitata', outputs['mitata']![0].replace('2.00 s/', '2,00 s/'), /should be a number, found "2,00"/],
  ['Deno', outputs['Deno']![0].replace('|           2.0 s', '|           2,0 s'), /should be a number, found "2,0"/],
  ['pyperf', 'dumps: Mean +- std dev: 12,3 us +- 0,4 us\n', /not understood/],
  ['Go', 'BenchmarkA-8 100 1,5 ns/op\nBenchmarkB-8 100 2 ns/op\n', /not understood/],
  ['tinybench', box.replace('981.00', '981,00'), /should be a number, found "981,00/],
])('a comma before the fraction is refused, never dropped: %s', (_, text, words) => {
  expect(read(bytesOf(text))).toMatch(words)
})

describe('tables for people that hold what is needed', () => {
  test('mitata 0.1: groups, apostrophes, names with brackets, and one that threw', () => {
    const text =
      "cpu: AMD\nruntime: node v20 (x64-linux)\n\nbenchmark        time (avg)             (min … max)       p75       p99      p999\n------------ -----\nsmall  1'025 ns/iter    (155 ns … 10'112 ns)    347 ns  8'406 ns 10'112 ns\na (min … max) b   31.41 ns/iter   (4.23 ns … 13'717 ns)   6.22 ns  22.64 ns  7'920 ns\n\n• g\n------------ -----\nsize 1  64 ps/iter  (1 ps … 2 ps)\nthrows        error: boom now\nError: boom now\n    at file:///x.mjs:3:171\n\nsummary for g\n  size 1\n   1.09x faster than large\n"
    expect(read(bytesOf(text))).toEqual({
      small: expect.closeTo(1025e-9, 15),
      'a (min … max) b': expect.closeTo(31.41e-9, 15),
      'size 1': expect.closeTo(64e-12, 15),
      throws: Number.NaN,
    })
  })

  test('mitata 1 as markdown', () => {
    const text =
      '| benchmark |              avg |         min |         p75 |         p99 |         max |\n| ----- | --- | --- | --- | --- | --- |\n| small | `  1.01 µs/iter` | `168.44 ns` | `  1.38 µs` | `  3.52 µs` | `  4.02 µs` |\n\n| • g   |              avg |         min |         p75 |         p99 |         max |\n| ----- | --- | --- | --- | --- | --- |\n| large | `404.16 ns/iter` | `100.16 ns` | `224.63 ns` | `  2.57 µs` | `  3.10 µs` |\n| throws | error: boom now |\n'
    expect(read(bytesOf(text))).toEqual({
      small: expect.closeTo(1.01e-6, 15),
      large: expect.closeTo(404.16e-9, 15),
      throws: Number.NaN,
    })
  })

  test('Deno 2: files, groups, a name with a bar in it, and one that threw', () => {
    const row = (name: string, time: string) =>
      `| ${name} | ${time} | 1,086,000 | (151.9 ns …  20.3 µs) | 995.7 ns |  20.3 µs |  20.3 µs |\n`
    const file = (name: string) =>
      `file:///x/y/${name}\n\n${denoTitles}| --- | --- | --- | --- | --- | --- | --- |\n${row('small', '920.9 ns')}\ngroup g\n${row('large | x', '1.5 µs')}\nsummary\n  small\n     1.33x faster than large | x\n\ngroup h\nthrows      error: Error: boom\nDeno.bench('throws')\n\n\n`
    expect(read(bytesOf(file('a_bench.ts') + file('b_bench.ts')))).toEqual({
      'a_bench.ts > small': expect.closeTo(920.9e-9, 15),
      'a_bench.ts > g > large | x': expect.closeTo(1.5e-6, 15),
      'a_bench.ts > h > throws': Number.NaN,
      'b_bench.ts > small': expect.closeTo(920.9e-9, 15),
      'b_bench.ts > g > large | x': expect.closeTo(1.5e-6, 15),
      'b_bench.ts > h > throws': Number.NaN,
    })
  })

  test('Deno 1 and its first table of version 2, without bars', () => {
    const text =
      'benchmark      time (avg)        iter/s             (min … max)       p75       p99      p995\n------ ------\nsize 1   82.1 ns/iter  12,180,000.5  (79.1 ns … 310.2 ns)  81 ns 102 ns 110 ns\n'
    expect(read(bytesOf(text))).toEqual({ 'size 1': expect.closeTo(82.1e-9, 15) })
  })

  test.each([
    ['mitata', `${outputs['mitata']![0]}  2.00 s/iter without a name\n`],
    ['Deno', `${outputs['Deno']![0]}x: 82.1 ns | 1,000 | (\n`],
  ])('a row of %s that was not understood is an error', (_, text) => {
    expect(read(bytesOf(text))).toMatch(/a result that was not understood/)
  })
})
