/** What profilers of compiled languages leave, and commands of the user's own. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { sideFunctions } from '../../src/explain/difference/functions.ts'
import { ownedBy } from '../../src/explain/difference/owned.ts'
import { readAddressLines } from '../../src/explain/profile/addr2line.ts'
import { readCallgrind } from '../../src/explain/profile/callgrind.ts'
import { instructedBy } from '../../src/explain/profile/callgrind-profile.ts'
import { foldedOf } from '../../src/explain/profile/folded.ts'
import { createPlacing } from '../../src/explain/profile/origin.ts'
import { readPerfScript } from '../../src/explain/profile/perf-script.ts'
import { readPprof } from '../../src/explain/profile/pprof.ts'
import type { Profile } from '../../src/explain/profile/profile.ts'
import { readFolded } from '../../src/explain/profile/read-folded.ts'
import { createNameIndex } from '../../src/explain/source/name-index.ts'
import { createSources } from '../../src/explain/source/sources.ts'
import { Failure } from '../../src/model/failure.ts'

const root = mkdtempSync(path.join(tmpdir(), 'compiled-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))
const place = createPlacing(root, '/opt/runners')
const at = (file: string) => path.join(root, file)

mkdirSync(at('src'))
writeFileSync(
  at('src/text.go'),
  'package a\n\nfunc leaf(x int) int {\n\treturn x\n}\n\nfunc Run(x int) int {\n\treturn leaf(x)\n}\n',
)
writeFileSync(
  at('src/text.c'),
  'static int leaf(int x) {\n  return x;\n}\n\nint rec(int n) {\n  return n ? rec(n - 1) : leaf(n);\n}\n\nint run(int x) {\n  return leaf(x) + rec(3) + puts("");\n}\n',
)

const sourcesOf = () => createSources({ base: root, head: root }).head

function owned(profile: Profile) {
  const { shares } = ownedBy(profile, sideFunctions([], root))
  return Object.fromEntries([...shares].map(([key, share]) => [key.split('\0')[1], Number(share.toFixed(3))]))
}

/** A field of the wire type 0 or 2. */
function field(number: number, value: number | Uint8Array | string): number[] {
  if (typeof value === 'number') return [...varint(number * 8), ...varint(value)]
  const bytes = typeof value === 'string' ? new TextEncoder().encode(value) : value
  return [...varint(number * 8 + 2), ...varint(bytes.length), ...bytes]
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))]
}

/** `Run` calls `leaf`, which is inlined, and Go's own code. */
function pprof(counts: readonly number[]): Uint8Array {
  const texts = [
    '',
    'example.com/a.Run',
    'example.com/a.leaf',
    'runtime.mallocgc',
    at('src/text.go'),
    '/go/src/runtime/malloc.go',
    'runtime.gcBgMarkWorker',
  ]
  const functions = [
    [1, 1, 4, 7],
    [2, 2, 4, 3],
    [3, 3, 5, 900],
    [4, 6, 5, 10],
  ]
  const line = (of: number, line: number) => Uint8Array.from([...field(1, of), ...field(2, line)])
  const locations = [
    [...field(1, 1), ...field(4, line(2, 4)), ...field(4, line(1, 8))],
    [...field(1, 2), ...field(4, line(3, 950))],
    [...field(1, 3), ...field(4, line(1, 8))],
    [...field(1, 4), ...field(4, line(4, 12))],
  ]
  const stacks = [[1], [2, 3], [4]]
  const message = [
    ...stacks.flatMap((ids, i) =>
      field(2, Uint8Array.from([...field(1, Uint8Array.from(ids)), ...field(2, Uint8Array.from([counts[i]!, 9]))])),
    ),
    ...locations.flatMap((one) => field(4, Uint8Array.from(one))),
    ...functions.flatMap(([id, name, file, start]) =>
      field(5, Uint8Array.from([...field(1, id!), ...field(2, name!), ...field(4, file!), ...field(5, start!)])),
    ),
    ...texts.flatMap((text) => field(6, text)),
  ]
  return gzipSync(Uint8Array.from(message))
}

describe('pprof', () => {
  test('what is inlined has its own samples; the runtime is its caller’s, the collector nobody’s', () => {
    const profile = readPprof(pprof([3, 1, 5]), place, sourcesOf())
    expect(owned(profile)).toEqual({ leaf: 0.75, Run: 0.25 })
    expect(profile.collecting).toBe(5)
    expect(profile.samples.map(({ line }) => line)).toEqual([4, 8])
    expect(profile.frames.find(({ name }) => name === 'leaf')).toMatchObject({ file: 'src/text.go', line: 3 })
  })

  test('no samples are none; a part of one, and what is none, are told', () => {
    expect(readPprof(pprof([0, 0, 0]), place, sourcesOf()).samples).toEqual([])
    const whole = pprof([3, 1, 5])
    expect(() => readPprof(whole.subarray(0, whole.length / 2), place, sourcesOf())).toThrow('cannot be unpacked')
    expect(() => readPprof(new TextEncoder().encode('hello'), place, sourcesOf())).toThrow(Failure)
  })

  test('functions of a file that no sample has met are known', () => {
    const sources = sourcesOf()
    readPprof(pprof([0, 1, 0]), place, sources)
    expect(sources.functions()).toMatchObject([
      { name: 'leaf', line: 3, endLine: 5, calls: null },
      { name: 'Run', line: 7, endLine: 9, calls: null },
    ])
  })
})

describe('perf', () => {
  const script = `
bench  18033/18033  
\t           97450 _int_malloc+0x10 (/usr/lib/libc.so.6)
\t            150b report<b>(int)+0xfb (/repo/my bench)

bench  18033/18033  
\t           97450 _int_malloc+0x10 (/usr/lib/libc.so.6)
\t            150b report<b>(int)+0xfb (/repo/my bench)

bench  18033/18033  
\t            2000 [unknown] (/repo/my bench)

`
  test('equal stacks are one; names keep what is in them; addresses without a name', () => {
    expect(readPerfScript(script)).toEqual([
      {
        weight: 2,
        frames: [
          { program: '/usr/lib/libc.so.6', offset: 0x97450, symbol: '_int_malloc' },
          { program: '/repo/my bench', offset: 0x150b, symbol: 'report<b>(int)' },
        ],
      },
      { weight: 1, frames: [{ program: '/repo/my bench', offset: 0x2000, symbol: '' }] },
    ])
    expect(readPerfScript('')).toEqual([])
  })

  test('lines of addr2line, inlined functions first', () => {
    const text =
      '0x0000000000001505\nleaf\n/repo/a.c:7 (discriminator 2)\nrun\n/repo/a.c:60\n0x0000000000001600\n??\n??:0\n'
    expect(readAddressLines(text)).toEqual(
      new Map([
        [
          0x1505,
          [
            { name: 'leaf', file: '/repo/a.c', line: 7 },
            { name: 'run', file: '/repo/a.c', line: 60 },
          ],
        ],
        [0x1600, [{ name: '??', file: '??', line: 0 }]],
      ]),
    )
  })
})

describe('callgrind', () => {
  const left = `# callgrind format
version: 1
positions: line
events: Ir
fl=(1) ${at('src/text.c')}
fn=(1) run
10 400000
2 300000
cfn=(2) rec
calls=1 5
10 500000
cob=(2) /lib/libc.so.6
cfi=(2) puts.c
cfn=(3) puts
calls=7 3
+0 200000
fn=(2) rec
6 500000
cfn=(4) rec'2
calls=3 5
6 300000
`

  test('inlined lines, a call to the outside, recursion, calls', () => {
    const { profile, calls, instructions } = instructedBy(readCallgrind(left), place, sourcesOf())
    expect(owned(profile)).toEqual({ run: 0.429, leaf: 0.214, rec: 0.357 })
    expect(instructions).toBe(1_400_000)
    expect([...calls].map(([key, times]) => [key.split('\0')[1], times])).toEqual([['rec', 4]])
  })

  test('what calls back is not counted twice', () => {
    const callback = `version: 1\nevents: Ir\nfl=(1) ${at('src/text.c')}\nfn=(1) run\n10 100\ncfi=(9) qsort.c\ncfn=(2) qsort\ncalls=1 1\n10 1000\nfl=(9)\nfn=(2)\n1 200\ncfi=(1)\ncfn=(3) rec\ncalls=9 5\n1 800\nfl=(1)\nfn=(3)\n6 800\n`
    expect(owned(instructedBy(readCallgrind(callback), place, sourcesOf()).profile)).toEqual({ run: 0.273, rec: 0.727 })
  })

  test('what is none is told', () => {
    expect(() => readCallgrind('<html>')).toThrow('not in its format')
    expect(instructedBy(readCallgrind('version: 1\nevents: Ir\n'), place, sourcesOf()).profile.samples).toEqual([])
  })
})

describe('folded stacks', () => {
  const sources = sourcesOf()
  const index = createNameIndex(root)
  const places = { place, isThere: (file: string) => file === 'src/text.c', lookUp: index, named: sources.named }
  const read = (text: string) => readFolded(text, 'what it printed', places)

  test('frames by file, by name, by program; what is written by us reads back', () => {
    const profile = read(
      `main;run (src/text.c:10);malloc 3\nmain;rec 1\n/lib/libc.so.6\`start;${at('src/text.c')}:leaf:2 4\r\n# comment\nmain;Run_[j] 2.5\n`,
    )
    expect(owned(profile)).toEqual({ run: 0.286, rec: 0.095, leaf: 0.381, Run: 0.238 })
    expect(profile.samples[0]).toMatchObject({ weight: 3, line: 10 })
    expect(owned(read(foldedOf(profile)))).toMatchObject({ run: expect.any(Number), leaf: expect.any(Number) })
  })

  test.each([
    ['', 'what it printed is empty', 'One stack a line'],
    ['hello world\n', 'no line of what it printed reads as a stack; the first is "hello world"', 'One stack a line'],
    ['main;run 0\n', 'what it printed has 1 stacks, all with 0 samples', 'for longer'],
    ['main;<img src=x> 5\n', 'no frame of them is the repository’s: "main", "<img src=x>"', 'their file'],
  ])('%j is told', (text, message, hint) => {
    let failure: unknown
    try {
      read(text)
    } catch (error) {
      failure = error
    }
    expect(failure).toBeInstanceOf(Failure)
    expect((failure as Failure).message).toContain(message)
    expect((failure as Failure).hint).toContain(hint)
  })

  test('a name that several files define is nobody’s, unless the frame tells which', () => {
    writeFileSync(at('src/other.c'), 'int twice(int x) {\n  return x;\n}\n')
    writeFileSync(at('src/third.c'), 'int twice(int x) {\n  return x;\n}\n')
    const again = createNameIndex(root)
    expect(again('twice')).toBeNull()
    expect(again('third::twice')).toMatchObject({ file: 'src/third.c', line: 1 })
  })
})
