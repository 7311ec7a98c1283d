/** A real suite of Node and one of Python, each counted once. Every file of theirs differs in its own way, and what a
 *  change of that file alone would reach is known. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countBenchmarks } from '../../../src/explain/reached/count.ts'
import { type CalledByBenchmark, reachedBy } from '../../../src/explain/reached/reached.ts'
import { createCleanup } from '../../../src/host/cleanup.ts'
import { systemClock } from '../../../src/host/clock.ts'
import { chanceFrom } from '../../../src/measure/schedule.ts'
import type { SuitePorts } from '../../../src/measure/suite.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'really-reached-'))
const cleanup = createCleanup()
afterAll(async () => {
  await cleanup.release()
  rmSync(folder, { recursive: true, force: true })
})

type Sides = Readonly<Record<'base' | 'head', string>>

/** Of each file, base's text and head's; one alone is the same on both sides. */
async function counted(
  name: string,
  files: Readonly<Record<string, string | readonly [string, string]>>,
  run: string | null,
) {
  const sides: Sides = { base: path.join(folder, name, 'base'), head: path.join(folder, name, 'head') }
  for (const [at, side] of (['base', 'head'] as const).entries()) {
    mkdirSync(sides[side], { recursive: true })
    for (const [file, text] of Object.entries(files))
      writeFileSync(path.join(sides[side], file), typeof text === 'string' ? text : text[at]!)
  }
  const suite = { run, benchFiles: ['*.bench.mjs'], workingDirectory: '.', results: null, format: 'auto' }
  const ports: SuitePorts = {
    clock: systemClock,
    signal: new AbortController().signal,
    cleanup,
    environment: process.env,
    secrets: [],
    chance: chanceFrom(1),
    runner: path.resolve(import.meta.dirname, '../../../src/measure/runners/node/main.ts'),
    temporary: path.join(folder, name),
  }
  const found = await countBenchmarks({ ...suite, launchTimeoutSeconds: 120 }, sides, 100, ports)
  if (found.kind !== 'counted') throw new Error(found.because.code)
  return { called: found.called, sides }
}

/** What is left out, or why nothing is, as though one file had changed alone. */
function reachedFrom({ called, sides }: { called: CalledByBenchmark; sides: Sides }, file: string) {
  const alone = new Map(
    [...called].map(([name, { base, head }]) => {
      const of = (code: NonNullable<typeof base>) => ({
        ...code,
        files: new Map([...code.files].filter(([name]) => name === file)),
        unsure: null,
      })
      return [name, { base: of(base!), head: of(head!) }]
    }),
  )
  const found = reachedBy(alone, [{ path: file, from: null, gone: false }], sides)
  return found.kind === 'some' ? found.leftOut : found.because
}

/** @param expected what is left out, or the reason why nothing is. */
function expectReached(suite: { called: CalledByBenchmark; sides: Sides }, file: string, expected: object): void {
  const found = reachedFrom(suite, file)
  if (Array.isArray(expected)) expect(found).toEqual(expected)
  else expect(found).toMatchObject(expected)
}

describe('Node', () => {
  let suite: Awaited<ReturnType<typeof counted>>
  const klass = (kept: number, more: string) =>
    `export class Reader {\n  static kept = ${kept}\n  read(text) { return text.length + Reader.kept${more} }\n}\n`
  beforeAll(async () => {
    suite = await counted(
      'node',
      {
        'words.mjs': [
          "export function words(text) { return text.split(' ') }\n",
          'export function words(text) { return text.split(/ /) }\n',
        ],
        'method.mjs': [klass(5, ''), klass(5, ' + 1')],
        'attribute.mjs': [klass(5, ''), klass(6, '')],
        'constant.mjs': [
          'const most = 3\nexport function first(text) { return text.slice(0, most) }\n',
          'const most = 4\nexport function first(text) { return text.slice(0, most) }\n',
        ],
        'copied.mjs': ['export function copied() { return 1 }\n', 'export function copied() { return 2 }\n'],
        'a.bench.mjs': `import { spawnSync } from 'node:child_process'
import { Reader as One } from './attribute.mjs'
import { first } from './constant.mjs'
import { copied } from './copied.mjs'
import { Reader } from './method.mjs'
import { words } from './words.mjs'
const [reader, other] = [new Reader(), new One()]
const copy = new Function(\`return \${copied}\`)()
export default (bench) => {
  bench.add('words', () => words('a b c d'))
  bench.add('rest', () => reader.read('abc') + other.read('abc') + first('abc') + copy())
  bench.add('starts', () => spawnSync('true').status)
}
`,
      },
      null,
    )
  }, 60_000)

  test.each([
    ['words.mjs', ['a > rest', 'a > starts']],
    ['method.mjs', ['a > words', 'a > starts']],
    ['attribute.mjs', { code: 'outside-functions' }],
    ['constant.mjs', { code: 'outside-functions' }],
    ['copied.mjs', { code: 'run-otherwise', function: 'copied' }],
  ] as const)('a change of %s', (file, expected) => {
    expectReached(suite, file, expected)
  })

  test('a process that is started and tells nothing is seen', () => {
    const unsure = [...suite.called].map(([name, { head }]) => [name, head!.unsure?.code])
    expect(unsure).toEqual([
      ['a > words', undefined],
      ['a > rest', undefined],
      ['a > starts', 'processes'],
    ])
  })
})

const hasPython = spawnSync('python3', ['-c', 'import sys; sys.exit(sys.version_info < (3, 8))']).status === 0
if (!hasPython) console.info('python3 is not there: what a change of a Python suite reaches was not tested')

describe.runIf(hasPython)('Python', () => {
  let suite: Awaited<ReturnType<typeof counted>>
  const text = (more: { most?: string; says?: string; kept?: number; body?: string; around?: string }) =>
    `import functools\n\n\ndef words(text, most=${more.most ?? '3'}):
    """${more.says ?? 'Of a text.'}"""
    return text.split(" ")[:most]${more.body ?? ''}\n\n\nclass Reader:
    kept = ${more.kept ?? 5}\n
    @functools.lru_cache(${more.around ?? 'None'})
    def read(self, text):
        return len(text) + self.kept\n`
  const odd = (value: number) =>
    `def around(function):\n    return function\n\n\n@around\ndef odd():\n    return ${value}\n`
  beforeAll(async () => {
    const files = {
      'body.py': [text({}), text({ body: '[:2]' })],
      'default.py': [text({}), text({ most: '4' })],
      'says.py': [text({}), text({ says: 'Of all.' })],
      'decorator.py': [text({}), text({ around: '9' })],
      'attribute.py': [text({}), text({ kept: 6 })],
      'odd.py': [odd(1), odd(2)],
    } as const
    const names = Object.keys(files).map((file) => file.slice(0, -3))
    const bench = `import os
import ${names.join(', ')}


def bench_words():
    for one in (body, default, says, decorator, attribute):
        one.words("a b c d")


def bench_read():
    decorator.Reader().read("abc")


def bench_starts():
    os.waitpid(os.posix_spawn("/bin/true", ["true"], {}), 0)
`
    const run = 'python3 "$BENCHGATE_RUNNERS/python/benchgate_bench.py" bench_text.py'
    suite = await counted('python', { ...files, 'bench_text.py': bench }, run)
  }, 60_000)

  test.each([
    ['body.py', ['bench_text.py::bench_read', 'bench_text.py::bench_starts']],
    ['default.py', { code: 'outside-functions' }],
    ['says.py', { code: 'outside-functions' }],
    ['decorator.py', { code: 'outside-functions' }],
    ['attribute.py', { code: 'outside-functions' }],
    ['odd.py', { code: 'run-otherwise', function: 'odd' }],
  ] as const)('a change of %s', (file, expected) => {
    expectReached(suite, file, expected)
  })

  test('a process that is started and tells nothing is seen', () => {
    const codes = [...suite.called.values()].map(({ base }) => base!.unsure?.code)
    expect(codes).toEqual([undefined, undefined, 'processes'])
  })
})
