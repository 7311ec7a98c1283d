/** Texts that lost whole lines at their end. Where the format says how many results there are, or closes them, that is
 *  seen; what no text can tell is said on the format's page. Every text is read as it is, and refused when cut. */

import { describe, expect, test } from 'vitest'
import { readResults } from '../../src/formats/registry.ts'

const read = (text: string) =>
  readResults([{ path: 'stdout', bytes: new TextEncoder().encode(text) }]).reading.launches.flatMap(
    ({ benchmarks }) => benchmarks,
  )

const dashes = '-'.repeat(40)
const catchTable = (name: string) =>
  `${dashes}\n${name}\n${dashes}\n\nbenchmark name    samples   iterations  mean\n${dashes}\n${name} row          10     5424     8.38 ns\n\n`
const catchText = `${'~'.repeat(60)}\nbench is a Catch2 v3.7.1 host application.\n\n${catchTable('first')}${catchTable('second')}${'='.repeat(60)}\ntest cases: 2 | 2 passed\n`

const goHead = (name: string) => `goos: linux\ngoarch: amd64\npkg: ${name}\ncpu: x\n`
const goText = `${goHead('q/a')}BenchmarkA-2   \t  100\t  276 ns/op\nPASS\nok  \tq/a\t1.2s\n${goHead('q/b')}BenchmarkB-2   \t  100\t  576 ns/op\nBenchmarkC-2   \t  100\t  676 ns/op\nPASS\nok  \tq/b\t1.2s\n`
const goEvent = (fields: object) => `${JSON.stringify(fields)}\n`
const goEvents = [
  { Action: 'start', Package: 'q' },
  { Action: 'output', Package: 'q', Output: 'BenchmarkA-2 \t 100\t 276.4 ns/op\n' },
  { Action: 'output', Package: 'q', Output: 'BenchmarkB-2 \t 100\t 276.4 ns/op\n' },
  { Action: 'pass', Package: 'q', Elapsed: 1 },
]
  .map(goEvent)
  .join('')

const rustLine = (name: string) => `test ${name} ... bench:       1,234 ns/iter (+/- 56)\n`
const rustText = `\nrunning 3 tests\n${rustLine('a')}${rustLine('b')}test c ... ignored\n\ntest result: ok. 0 passed; 0 failed; 1 ignored; 2 measured; 0 filtered out\n`
const rustBench = (name: string) => goEvent({ type: 'bench', name, median: 12, deviation: 1 })
const rustEvents = `${goEvent({ type: 'suite', event: 'started', test_count: 2 })}${rustBench('a')}${rustBench('b')}${goEvent({ type: 'suite', event: 'ok', passed: 0 })}`

const asvLine = (percent: string, rest: string) => `[${percent}%] ··· ${rest}\n`
const asvText = (first: string, second: string) =>
  `· Running 2 total benchmarks (1 commits * 1 environments * 2 benchmarks)\n[  0.00%] ·· Benchmarking py3\n${asvLine(first, 'parse.time_a    2.42±0.1μs')}${asvLine(second, 'parse.MemSuite.mem_b    2.42k')}`

const rubyRow = (label: string) => `${label}    0.012507   0.001098   0.013605 (  0.050527)\n`
const rubyHead = '         user     system      total        real\n'
const rubyText = `Rehearsal ------------------------------------\n${rubyRow('a')}${rubyRow('b')}--------------------------- total: 0.026sec\n\n${rubyHead}${rubyRow('a')}${rubyRow('b')}`

const goLog = `${goHead('q')}BenchmarkA-2   \t  100\t  276 ns/op\nBenchmarkB-2   \t  100\t  576 ns/op\nPASS\n`
const jmhSection = (size: number) =>
  `# Benchmark mode: Throughput, ops/time\n# Benchmark: e.q.Words.join\n# Parameters: (n = ${size})\n\n# Run progress: 0.00% complete, ETA 00:00:02\n# Fork: 1 of 1\nIteration   1: 3.0 ops/s\n\n`
const jmhRow = (size: string) => `Words.join  ${size}  thrpt    2  3376.238          ops/s\n`
const jmhText = `${jmhSection(8)}${jmhSection(512)}Benchmark   (n)   Mode  Cnt     Score   Error  Units\n${jmhRow('  8')}${jmhRow('512')}`
const gungraunRow = (name: string) =>
  `bench::strings::${name} short:(8)\n  Instructions:        1734|1650            (+5.09090%)\n`
const gungraunTotal = (count: number) =>
  `\nGungraun result: Ok. ${count} without regressions; 0 regressed; 0 filtered; ${count} benchmarks finished in 8.4s\n`
const gungraunText = `     Running benches/a.rs (target/release/deps/a-0123456789abcdef)\n${gungraunRow('a')}${gungraunTotal(1)}     Running benches/b.rs (target/release/deps/b-0123456789abcdef)\n${gungraunRow('b')}${gungraunRow('c')}${gungraunTotal(2)}`

/** How many benchmarks a text has, and where it is cut: what stands in front of the mark is left. */
const texts: Readonly<
  Record<string, readonly [text: string, benchmarks: number, cuts: readonly string[], says: RegExp]>
> = {
  'Catch2, the totals': [catchText, 2, ['='.repeat(60), '----------------------------------------\nsecond'], /totals/],
  'go test, a package among several': [
    goText,
    3,
    ['BenchmarkC-2', 'BenchmarkB-2', 'PASS\nok  \tq/b'],
    /package q\/b: .*PASS/,
  ],
  'go test, a single package': [goLog, 2, ['PASS', 'BenchmarkB-2'], /package q: .*PASS/],
  JMH: [jmhText, 2, [jmhRow('512'), 'Benchmark   (n)'], /no row for Words.join:n=512 \[thrpt\]|the table that JMH/],
  Gungraun: [
    gungraunText,
    3,
    ['\nGungraun', gungraunRow('c'), '  Instructions'],
    /benches\/b.rs: .*ends the program|no counters follow/,
  ],
  'go test -json, since Go 1.20': [
    goEvents,
    2,
    ['{"Action":"pass"', goEvent({ Action: 'output', Package: 'q', Output: 'BenchmarkB-2 \t 100\t 276.4 ns/op\n' })],
    /package q: .*`pass`/,
  ],
  libtest: [rustText, 2, ['test b', 'test c'], /(?:1|2) of the tests/],
  'libtest, events': [rustEvents, 2, ['{"type":"suite","event":"ok"', '{"type":"bench","name":"b"'], /ends the suite/],
  asv: [asvText(' 50.00', '100.00'), 2, ['[100.00%]'], /announces 2 benchmarks and has results of 1/],
  'asv, not all rounds': [asvText(' 25.00', ' 50.00'), 2, ['[ 50.00%]'], /announces 2 benchmarks/],
  "Ruby's bmbm": [rubyText, 2, [rubyRow('b')], /1 of 2 rehearsed/],
}

describe.each(Object.entries(texts))('%s', (_, [text, benchmarks, cuts, says]) => {
  test('is whole as it is', () => {
    expect(read(text)).toHaveLength(benchmarks)
  })

  test.each(cuts)('is refused in front of %j', (mark) => {
    expect(text).toContain(mark)
    expect(() => read(text.slice(0, text.lastIndexOf(mark)))).toThrow(says)
  })
})

test('what a tool leaves out on purpose is not missed', () => {
  // asv does not run again what it has, and then ends at a hundred per cent.
  const kept = asvText(' 50.00', '100.00').replace(/^.*time_a.*\n/m, '')
  expect(read(kept)).toHaveLength(1)
  // Files for benchstat need not have the lines of go test around results.
  expect(read(`${goHead('q/a')}BenchmarkA-2 100 276 ns/op\n${goHead('q/b')}BenchmarkB-2 100 576 ns/op\n`)).toHaveLength(
    2,
  )
  // As a page for people quotes it.
  expect(read(`${goLog.replace('PASS\n', '')}\`\`\`\n`)).toHaveLength(2)
  // Results alone, as `grep Benchmark` leaves them.
  expect(read(goLog.replace(/^(?!Benchmark).*\n/gm, ''))).toHaveLength(2)
  // Events that were filtered.
  expect(read(goEvents.split('\n').slice(1, 3).join('\n'))).toHaveLength(2)
})

describe('a line of go test that is cut behind its name', () => {
  const whole = 'pkg: q\nBenchmarkA-2   \t  100\t  276 ns/op\nBenchmarkB-2   \t  100\t  576 ns/op\nPASS\n'
  const outcomes = (text: string) => read(text).map(({ name, status }) => `${name} ${status}`)

  test.each(['BenchmarkB-2', 'BenchmarkB-2  ', 'BenchmarkB-2   \t '])('as %j it is a benchmark that failed', (left) => {
    const cut = whole.replace(/^BenchmarkB.*$/m, left)
    for (const end of ['', 'ok  \tq\t1.2s\n'])
      expect(outcomes(cut + end)).toEqual(['q.BenchmarkA-2 ok', 'q.BenchmarkB-2 failed'])
  })

  test.each(['BenchmarkB', 'Bench', 'B'])('at the end of the text, as %j, it is half a line', (left) => {
    expect(() => read(whole.slice(0, whole.indexOf('BenchmarkB')) + left)).toThrow(/stops in mid-line/)
  })

  test('also where it was measured with one processor', () => {
    const cut = 'pkg: q\nBenchmarkA     \t  100\t  276 ns/op\nBenchmarkA-2   \t \nPASS\n'
    expect(outcomes(cut)).toEqual(['q.BenchmarkA ok', 'q.BenchmarkA-2 failed'])
  })

  test('with another result below it, too', () => {
    const cut = whole.replace(/^BenchmarkA.*$/m, 'BenchmarkA-2  \t ')
    expect(outcomes(cut).sort()).toEqual(['q.BenchmarkA-2 failed', 'q.BenchmarkB-2 ok'])
  })

  test.each(['\t  1', '\t  100\t  576 text-bytes (slow)'])('as %j behind its name it has failed', (left) => {
    const cut = whole.replace(/\t {2}100\t {2}576.*/, left)
    expect(outcomes(cut)).toEqual(['q.BenchmarkA-2 ok', 'q.BenchmarkB-2 failed'])
  })

  test.each(['  1', '  100  576', '  100  576 text-bytes (slow)'])(
    'as %j behind its name, without a tab, it is refused',
    (left) => {
      expect(() => read(whole.replace(/ *\t {2}100\t {2}576.*/, left))).toThrow(/BenchmarkB-2 /)
    },
  )

  test.each(['BenchmarkB-2   \t  100\t  576 ns/o', 'BenchmarkB-2   \t  100\t  576 ns/op\t '])(
    'at the end of the text, as %j, it is half a line',
    (left) => {
      expect(() => read(whole.slice(0, whole.indexOf('BenchmarkB')) + left)).toThrow(/stops in mid-line/)
    },
  )

  test('what a benchmark prints in the line of its name does not take its result', () => {
    const spoken = whole.replace('  100\t  276', '12 34 rows read\n  100\t  276')
    expect(outcomes(spoken)).toEqual(['q.BenchmarkA-2 ok', 'q.BenchmarkB-2 ok'])
    // A unit of its own at the end of a text without a line end.
    expect(outcomes('BenchmarkA 1 5 ns\nBenchmarkB 1 6 ns')).toEqual(['BenchmarkA ok', 'BenchmarkB ok'])
  })

  test('names that -v prints alone are no results that were lost', () => {
    const spoken = `pkg: q\nBenchmarkGroup\nBenchmarkGroup/size-2\nBenchmarkGroup/size-2-2  \t  100\t  276 ns/op\nBenchmarkA\nBenchmarkA-2   \t  100\t  276 ns/op\nBenchmarkNone\nPASS\n`
    expect(outcomes(spoken)).toEqual(['q.BenchmarkGroup/size-2-2 ok', 'q.BenchmarkA-2 ok'])
  })
})

test.each([
  [rustText.replace(rustLine('b'), 'test b ..\n'), /test b \.\./],
  [rustText.replace(rustLine('b'), 'Fetched 3 rows\n'), /2 benchmarks were measured and 1 are there/],
  [asvText(' 50.00', '100.00').replace('··· parse.M', '\nparse.M'), /parse\.MemSuite\.mem_b {4}2\.42k/],
  [asvText(' 50.00', '100.00').replace('··· parse.M', '··· warning parse.M'), /parse\.MemSuite\.mem_b {4}2\.42k/],
])('a line that was torn is refused: %j', (text, says) => {
  expect(() => read(text)).toThrow(says)
})

test('a line of asv that ends behind the name of a benchmark is refused', () => {
  const text = asvText(' 50.00', '100.00')
  expect(() => read(text.replace('mem_b    2.42k', 'mem_b\n    2.42k'))).toThrow(
    /line 4: a benchmark without a result behind its name: parse\.MemSuite\.mem_b/,
  )
})

test('what a benchmark of Gungraun prints does not become its counter', () => {
  const printed = gungraunRow('a').replace('\n', '\n  Instructions:      5|5  (No change)\n- end of stdout/stderr\n')
  const [row] = read(printed)
  expect(row?.metrics[0]).toMatchObject({ name: 'instructions', value: 1734 })
})

describe('what the tool counts itself', () => {
  test('a benchmark of Gungraun whose lines are gone is missed', () => {
    expect(() => read(gungraunText.replace(gungraunRow('b'), ''))).toThrow(/2 benchmarks finished and 1 are there/)
  })

  test("a row of JMH's table that is gone is missed, and what threw has no row", () => {
    expect(() => read(jmhText.replace(jmhRow('  8'), ''))).toThrow(/no row for Words.join:n=8 \[thrpt\]/)
    const thrown = jmhText
      .replace(jmhRow('512'), '')
      .replace(/(\(n = 512\)[^I]*)Iteration.*\n\n/, '$1# Warmup Iteration   1: <failure>\n\njava.lang.Error: no\n\n')
    const failed = read(thrown).find(({ status }) => status === 'failed')
    expect(failed).toMatchObject({ name: 'Words.join:n=512 [thrpt]', message: 'java.lang.Error: no' })
  })

  test('the log of another run of JMH does not speak of this table', () => {
    expect(read(jmhText.replaceAll('e.q.Words.join', 'e.q.Other.sort'))).toHaveLength(2)
    // Packages shortened to letters.
    expect(read(jmhText.replaceAll('Words.join  ', 'e.q.Words.join  ').replace('k   (n)', 'k       (n)'))).toHaveLength(
      2,
    )
  })
})

test('results of go test below a package that is over belong to none', () => {
  expect(() => read(goText.replace('pkg: q/b', '[info] pkg: q/b'))).toThrow(
    /results of the package q\/b without a line/,
  )
})

test('a name of go test that was cut is a benchmark that failed, unless -v prints names', () => {
  const outcomes = (text: string) => read(text).map(({ name, status }) => `${name} ${status}`)
  const rows = 'BenchmarkA \t 1\t 5 ns/op\nBenchmarkB \t 1\t 6 ns/op\n'
  expect(outcomes(rows.replace(/A .*/, 'Long')).sort()).toEqual(['BenchmarkB ok', 'BenchmarkLong failed'])
  expect(outcomes(`BenchmarkGroup\nBenchmarkA\n${rows}`)).toEqual(['BenchmarkA ok', 'BenchmarkB ok'])
  expect(outcomes(`Benchmarking\nBenchmarks:\n${rows}`)).toEqual(['BenchmarkA ok', 'BenchmarkB ok'])
})

test('a timer of console.time that is still running is no result', () => {
  expect(read('a: 1.5ms halfway\na: 3.5ms\nb: 2ms\n').map(({ name }) => name)).toEqual(['a', 'b'])
  expect(() => read('a:\n1.5ms\nb: 2ms\nc: 3ms\n')).toThrow(/not understood: 1\.5ms/)
})

test('what a suite of benchmark.js prints that looks like a rate is left alone', () => {
  const result = 'a x 197,672 ops/sec ±0.51% (92 runs sampled)\n'
  for (const line of ['JSON.parse x 1000', '# 10 x 10', 'grid 4 x 4', '## many x 1,000'])
    expect(read(`${line}\n${result}`)).toHaveLength(1)
})

test('names that Catch2 wraps are whole, and one whose figures are gone is not the beginning of the next', () => {
  const rule = '-'.repeat(79)
  const lines = ['this benchmark name is so long that', 'the console reporter has to wrap it', 'over several lines']
  const filled = lines.slice(0, 2).map((line) => line.padEnd(79))
  const row = (name: string) => `${name.padEnd(40)}10    69    3.25 us \n`
  const table = (rows: string) => `benchmark name    samples   iterations  mean\n${rule}\n${rows}\n`
  expect(read(table(`${filled.join('\n')}\n${row(lines[2]!)}${row('advanced')}`)).map(({ name }) => name)).toEqual([
    lines.join(' '),
    'advanced',
  ])
  expect(() => read(table(`${filled.join('\n')}\n${lines[2]!.padEnd(40)}\n${row('advanced')}`))).toThrow(
    /without figures behind its name: over several lines/,
  )
})
