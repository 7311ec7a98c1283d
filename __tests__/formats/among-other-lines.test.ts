/** One JSON document among lines that are none, as package managers, make and logs print them around results. */
import { expect, test } from 'vitest'
import { readResults } from '../../src/formats/registry.ts'
import { FormatFailure } from '../../src/model/failure.ts'
import type { Ignored } from '../../src/model/run.ts'
import { goldenInputs } from './inputs.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const result = { command: './run', mean: 1.5, times: [1.5, 1.5] }
const compact = JSON.stringify({ results: [result] })
const pretty = JSON.stringify({ results: [result] }, null, 2)

function read(text: string, format = 'auto') {
  const { tool, reading } = readResults([{ path: 'stdout', bytes: bytesOf(text) }], format)
  return { tool, names: reading.launches[0]!.benchmarks.map(({ name }) => name), ignored: reading.ignored }
}

function refusal(text: string, format = 'auto'): string {
  try {
    read(text, format)
  } catch (error) {
    if (error instanceof FormatFailure) return `${error.message} | ${error.hint}`
    throw error
  }
  throw new Error('was not refused')
}

const texts = (ignored: readonly Ignored[]) => ignored.map(({ place, text }) => `${place}: ${text}`)

test.each([
  ['npm', `\n> parser@2.1.0 bench\n> node bench/all.mjs\n\n${pretty}\n`],
  ['yarn 1', `yarn run v1.22.22\n$ node bench/all.mjs\n${pretty}\nDone in 4.12s.\n`],
  [
    'make',
    `node bench/all.mjs > /dev/stdout\nmake[1]: Entering directory '/src'\n${compact}\nmake[1]: Leaving directory '/src'\n`,
  ],
  ['a step counter in brackets', `[1/4] Resolving packages...\n[2/4] Fetching packages...\n${pretty}\n`],
  ['a time stamp in brackets', `[12:01:33] starting\n[12:01:34] done {3 files}\n${compact}`],
  ['JSON lines of a logger', `{"level":30,"msg":"start","pid":7}\n${pretty}\n{"level":30,"msg":"end","pid":7}\n`],
  ['what console.log prints of an object', `{\n  name: 'suite',\n  list: [ 1, 2, ... 98 more items ]\n}\n${compact}\n`],
  ['lines of timers', `fixtures: 12ms\nwarm-up: 1.5s\n${compact}\n`],
  ['a word in the same line', `RESULT: ${compact} (end)\n`],
  ['colours', `\u001b[32m✓ built\u001b[39m\n${pretty}\n\u001b[90mdone\u001b[39m`],
  ['carriage returns', `> bench\r\n${pretty.replaceAll('\n', '\r\n')}\r\ndone\r\n`],
])('results are found behind %s', (_, text) => {
  for (const format of ['auto', 'hyperfine']) {
    const { tool, names, ignored } = read(text, format)
    expect({ tool, names }).toEqual({ tool: 'hyperfine', names: ['./run'] })
    expect(ignored.length).toBeGreaterThan(0)
  }
})

test('each line around the results is listed, with its number', () => {
  const { ignored } = read(`\n> parser@2.1.0 bench\n\n${pretty}\ndone in 4.1 s\n`)
  const after = 3 + pretty.split('\n').length + 1
  expect(texts(ignored)).toEqual(['line 2: > parser@2.1.0 bench', `line ${after}: done in 4.1 s`])
})

test('of a long log the first lines are listed, and how many more there are', () => {
  const log = Array.from({ length: 1000 }, (_, i) => `step ${i}`).join('\n')
  const { ignored } = read(`${log}\n${compact}\n`)
  expect(ignored).toHaveLength(21)
  expect(ignored.at(-1)!.because).toBe('980 more lines before the JSON document')
})

test.each([
  ['in lines of their own', `${compact}\n${compact}\n`],
  ['indented, with a log between', `${pretty}\nagain\n${pretty}\n`],
  ['in one line', `${compact} ${compact}`],
  ['of two tools', `${compact}\n${JSON.stringify([{ name: 'a', unit: 'ns', value: 1 }])}\n`],
])('two documents are an error that says so: %s', (_, text) => {
  expect(refusal(text)).toMatch(
    /^stdout: lines \d+ and \d+: two JSON documents with results, .* \| Let the suite print one/,
  )
})

test('a format that is named takes its own document beside one of another tool', () => {
  expect(read(`${compact}\n${JSON.stringify([{ name: 'a', unit: 'ns', value: 1 }])}\n`, 'hyperfine').names).toEqual([
    './run',
  ])
  expect(
    read(`> bench\n${JSON.stringify([{ name: 'a', unit: 'parsecs', value: 1 }])}\n`, 'custom-smaller').names,
  ).toEqual(['a'])
})

test.each([
  [
    'cut short',
    `> bench\n${pretty.slice(0, -20)}`,
    /document that begins in line 2: line \d+, column \d+: not valid JSON: .*cut short/,
  ],
  [
    'with a warning printed into it',
    `> bench\n${pretty.replace('"mean"', 'Warning: slow\n"mean"')}\n`,
    /begins in line 2: line 6, column \d+: not valid JSON/,
  ],
  ['cut short behind another that is complete', `${compact}\n${pretty.slice(0, 60)}`, /begins in line 2: .*cut short/],
])('a document %s is refused, never read in part', (_, text, words) => {
  expect(refusal(text)).toMatch(words)
})

test.each([
  ['open brackets', '['.repeat(2_000_000)],
  ['open brackets behind a line', `start\n${'['.repeat(2_000_000)}`],
  ['open braces', '{"a":'.repeat(300_000)],
  ['pairs that end nowhere', '[{"a":['.repeat(200_000)],
  ['brackets in lines of their own', '[\n'.repeat(20_000)],
])('nesting is bounded before anything is parsed: %s', (_, text) => {
  expect(refusal(text)).toMatch(/nested more than 500 levels deep|cannot be told where JSON begins/)
})

test('brackets in strings are no nesting', () => {
  const name = `${'['.repeat(2000)}\\"${'{'.repeat(2000)}`
  expect(read(compact.replace('./run', name)).names[0]).toHaveLength(4001)
})

test('in several files, each is taken out of its own text', () => {
  const files = [
    { path: 'a.json', bytes: bytesOf(compact) },
    { path: 'b.json', bytes: bytesOf(`> bench\n${compact.replace('./run', './other')}\n`) },
  ]
  const { reading } = readResults(files)
  expect(reading.launches[0]!.benchmarks.map(({ name }) => name)).toEqual(['./run', './other'])
  expect(reading.ignored).toEqual([
    { file: 'b.json', place: 'line 1', text: '> bench', because: 'a line before the JSON document' },
  ])
})

/** Every JSON input that is read alone is read the same between the lines of a package manager. */
const documents = goldenInputs().filter(({ files, name }) => {
  if (files.length !== 1 || name.includes('--')) return false
  try {
    JSON.parse(new TextDecoder().decode(files[0]!.bytes))
    readResults(files)
    return true
  } catch {
    return false
  }
})

test.each(documents.map(({ tool, name, files }) => [`${tool}: ${name}`, files[0]!] as const))(
  '%s is read between other lines',
  (_, file) => {
    const text = new TextDecoder().decode(file.bytes)
    const alone = readResults([file])
    const among = readResults([
      { path: file.path, bytes: bytesOf(`\n> q@1.0.0 bench\n> run it\n\n${text.trimEnd()}\nDone in 1.2s.\n`) },
    ])
    expect(among.tool).toBe(alone.tool)
    expect(among.reading.launches).toEqual(alone.reading.launches)
    expect(among.reading.ignored.slice(3)).toEqual(alone.reading.ignored)
  },
)
