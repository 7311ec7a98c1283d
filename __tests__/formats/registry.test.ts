import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { ResultFile } from '../../src/formats/format.ts'
import { detectFormat, formatNames, formats, isFormatName, readResults } from '../../src/formats/registry.ts'
import { FormatFailure, UsageFailure } from '../../src/model/failure.ts'

function file(text: string | Uint8Array, path = 'stdout'): ResultFile {
  return { path, bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text }
}

/** Message and hint of the refusal. */
function refusal(attempt: () => unknown): string {
  try {
    attempt()
  } catch (error) {
    if (error instanceof FormatFailure || error instanceof UsageFailure) return `${error.message} | ${error.hint}`
    throw error
  }
  throw new Error('was not refused')
}

const goText = 'goos: linux\nBenchmarkFib-8 \t 100\t 325 ns/op\nPASS\n'
const hyperfineText = '{"results": [{"command": "sleep 1", "mean": 1.01, "median": 1.0, "times": [1.0, 1.02]}]}'
const rubyText = '       user     system      total        real\nsort   1.46   0.00   1.46 (  1.460465)\n'

test('the names are the keys', () => {
  expect(Object.values(formats).map(({ name }) => name)).toEqual([...formatNames])
  expect(isFormatName('go')).toBe(true)
  expect(isFormatName('constructor')).toBe(false)
})

test('one format recognises what its tool wrote', () => {
  expect(detectFormat([file(goText)]).name).toBe('go')
  expect(detectFormat([file(hyperfineText)]).name).toBe('hyperfine')
  expect(readResults([file(hyperfineText)]).reading.launches[0]!.benchmarks[0]).toMatchObject({
    name: 'sleep 1',
    status: 'ok',
    metrics: [{ name: 'time', unit: 's', value: 1, samples: [1, 1.02], printed: { value: 1, unit: 's' } }],
  })
})

const refused: [what: string, files: ResultFile[], words: RegExp][] = [
  [
    'two tools in one output',
    [file(goText + rubyText)],
    /output of go test -bench and of Ruby's Benchmark \| Set `format` to go or ruby-benchmark/,
  ],
  [
    'two tools in two files',
    [file(goText, 'a.txt'), file(rubyText, 'b.txt')],
    /a\.txt, b\.txt: .*go test -bench \(a\.txt\) and of Ruby's Benchmark \(b\.txt\)/,
  ],
  ['an empty file', [file('')], /stdout: the file is empty/],
  ['white space', [file(' \n\n')], /nothing but white space/],
  ['text of no tool', [file('Hello\nworld\n')], /output of no known tool, starting with "Hello" and 1 more line/],
  [
    'a log that begins with a bracket',
    [file('[0/8] Compiling shims.c\n[8/8] Linking\n')],
    /output of no known tool, starting with "\[0\/8\] Compiling shims\.c" and 1 more line/,
  ],
  ['lines of a logger', [file('{"level":30}\n{"level":40}\n')], /output of no known tool, starting with "\{/],
  ['what is named JSON and is none', [file('[0/8] x\n', 'x.json')], /x\.json: line 1, column 3: not valid JSON/],
  [
    "Swift's table",
    [file('[0/8] Compiling\n\nlong words\n│ Metric                    │        p0 │       p25 │       p50 │\n')],
    /the table that package-benchmark for Swift prints .* benchmark thresholds update --path Benchgate`/,
  ],
  ['JSON of no tool', [file('{"hello": 1}', 'x.json')], /x\.json: JSON of no known tool: an object with hello/],
  [
    'truncated JSON',
    [file(hyperfineText.slice(0, 48), 'x.json')],
    /x\.json: line 1, column 49: not valid JSON: the document ends inside an object that starts in line 1, column 14 \(cut short\?\)/,
  ],
  ['binary data', [file(new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2]))], /byte 4: binary data/],
  ['a broken archive', [file(new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0]))], /the gzip archive is broken or cut short/],
  ['an archive that is a bomb', [file(gzipSync(Buffer.alloc(64 * 2 ** 20)))], /unpacks to more than 16 MiB/],
  ['no file at all', [], /there is no file to read/],
  [
    'several strangers',
    [file('a'), file('b', 'other')],
    /stdout, other: none of the 2 files is output of a known tool/,
  ],
  [
    'several files, one cut short',
    [file('[1', 'a.json'), file('b', 'other')],
    /a\.json: line 1, column 3: not valid JSON/,
  ],
]

test.each(refused)('%s is refused', (_, files, words) => {
  expect(refusal(() => readResults(files))).toMatch(words)
})

test('an unknown format is wrong usage, with the names there are', () => {
  expect(refusal(() => readResults([file(goText)], 'gobench'))).toMatch(
    /unknown format "gobench" \| Formats: auto, .*go/,
  )
  expect(refusal(() => readResults([file(goText)], 'toString'))).toMatch(/unknown format/)
})

test('a named format says what it found instead of its own', () => {
  expect(refusal(() => readResults([file(goText)], 'hyperfine'))).toMatch(
    /line 1, column 1: not valid JSON: .*found "goos: linux/,
  )
  expect(refusal(() => readResults([file('{"results": 3}')], 'hyperfine'))).toMatch(
    /results: should be an array, found 3/,
  )
})

test('archives, byte order marks and UTF-16 are undone', () => {
  const zipped = file(gzipSync(Buffer.from(hyperfineText)), 'x.json.gz')
  const marked = file(`\uFEFF${hyperfineText}`)
  const wide = file(new Uint8Array([0xff, 0xfe, ...Buffer.from(hyperfineText, 'utf16le')]))
  for (const one of [zipped, marked, wide]) expect(readResults([one]).tool).toBe('hyperfine')
})

test('several files of one tool are one launch; strangers between them are listed', () => {
  const { reading } = readResults([
    file(hyperfineText, 'a.json'),
    file(hyperfineText, 'b.json'),
    file('log', 'run.log'),
  ])
  expect(reading.launches).toHaveLength(1)
  expect(reading.launches[0]!.benchmarks.map(({ name }) => name)).toEqual(['a.json > sleep 1', 'b.json > sleep 1'])
  expect(reading.ignored).toMatchObject([
    { file: 'run.log', text: 'log', because: 'no output of this tool' },
    { text: 'sleep 1' },
  ])
})

test('a file of the folder that was cut short is an error, not a stranger', () => {
  const files = [file(hyperfineText, 'a.json'), file(hyperfineText.slice(0, 50), 'b.json')]
  expect(refusal(() => readResults(files))).toMatch(/b\.json: line 1/)
})
