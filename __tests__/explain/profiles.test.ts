import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { matchFunctions, sideFunctions, topLevel } from '../../src/explain/difference/functions.ts'
import { allocatedBy, ownedBy } from '../../src/explain/difference/owned.ts'
import { foldedOf } from '../../src/explain/profile/folded.ts'
import { createPlacing } from '../../src/explain/profile/origin.ts'
import type { SourceFunction } from '../../src/explain/profile/profile.ts'
import { readPythonAllocations, readPythonCounts, readPythonProfile } from '../../src/explain/profile/python.ts'
import { speedscopeOf } from '../../src/explain/profile/speedscope.ts'
import { readV8Allocations, readV8Counts, readV8Profile } from '../../src/explain/profile/v8.ts'

const root = mkdtempSync(path.join(tmpdir(), 'profiles-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))
const place = createPlacing(root, '/opt/runners')
const url = (file: string) => `file://${path.join(root, file)}`

function node(
  id: number,
  functionName: string,
  file: string,
  lineNumber: number,
  children: number[] = [],
  ticks: [number, number][] = [],
) {
  const callFrame = { functionName, url: file, lineNumber, columnNumber: 0, scriptId: '1' }
  return { id, callFrame, hitCount: 0, children, positionTicks: ticks.map(([line, ticks]) => ({ line, ticks })) }
}

const profile = {
  startTime: 1000,
  nodes: [
    node(1, '(root)', '', -1, [2, 6, 7, 8]),
    node(2, 'run', '/opt/runners/node/index.js', 0, [3]),
    node(
      3,
      'parse',
      url('a.js'),
      4,
      [4, 5],
      [
        [6, 3],
        [7, 1],
      ],
    ),
    node(4, 'parse', url('a.js'), 4, [], [[6, 1]]),
    node(5, 'pad', url('node_modules/left-pad/index.js'), 0),
    node(6, '(garbage collector)', '', -1),
    node(7, '(idle)', '', -1),
    node(8, '(program)', '', -1),
  ],
  samples: [3, 3, 4, 5, 6, 7, 8, 3],
  timeDeltas: [10, 10, 10, 10, 10, 10, 10, 1000],
}

describe('what V8 tells', () => {
  const functions = sideFunctions([{ file: 'a.js', name: 'parse', line: 5, column: 1, endLine: 9, calls: 3 }], root)

  test('samples within the stretches count, by their owner; a package is its caller’s', () => {
    const read = readV8Profile(profile, [[1000, 1100]], place)
    const owned = ownedBy(read, functions)
    expect([...owned.shares.values()]).toEqual([1])
    expect([owned.samples, read.collecting, read.idle]).toEqual([4, 1, 1 / 7])
    const key = [...owned.shares.keys()][0]!
    expect([...owned.libraries.get(key)!]).toEqual([['left-pad', 0.25]])
    expect(owned.lines.get(key)!.get(6)).toBeCloseTo((1.5 + 1) / 4)
  })

  test('functions of addons are their caller’s with its lines, by their library; one of several is told as that', () => {
    const native = (id: number) => node(id, '', '', -1, [], [[8, 1]])
    const nodes = [node(1, 'parse', url('a.js'), 4, [2, 3, 4]), ...[2, 3, 4].map(native)].map((one) =>
      one.callFrame.url.endsWith('/') ? { ...one, callFrame: { ...one.callFrame, url: '' } } : one,
    )
    const told = {
      startTime: 1000,
      nodes,
      samples: [2, 2, 3, 4],
      timeDeltas: [10, 10, 10, 10],
      addons: [path.join(root, 'node_modules/@a/mask/build/mask.node'), path.join(root, 'build/own.node')],
      natives: [
        [2, [0]],
        [3, [0, 1]],
        [4, [7]],
      ],
    }
    // Sampling began anew once the addons were loaded.
    const read = readV8Profile({ ...profile, earlier: [told], samples: [], timeDeltas: [] }, null, place)
    const owned = ownedBy(read, functions)
    const key = [...owned.shares.keys()][0]!
    expect([...owned.shares.values()]).toEqual([1])
    expect([...owned.libraries.get(key)!]).toEqual([
      ['@a/mask', 0.5],
      ['@a/mask or own.node', 0.25],
    ])
    expect([...owned.lines.get(key)!]).toEqual([[8, 1]])
    expect(() => readV8Profile({ ...told, natives: [['x', [0]]] }, null, place)).toThrow('natives should be a finite')
  })

  test('without stretches everything does', () => {
    expect(ownedBy(readV8Profile(profile, null, place), functions).samples).toBe(5)
  })

  test('recursion is one function', () => {
    const { callers } = ownedBy(readV8Profile(profile, null, place), functions)
    expect(callers.size).toBe(0)
  })

  test.each([
    [null, 'profile should be an object, found null'],
    [{ ...profile, nodes: 7 }, 'nodes should be a list, found 7'],
    [{ ...profile, samples: ['x'] }, 'samples should be a finite number'],
    [{ ...profile, nodes: [{ id: 1 }] }, 'callFrame should be an object'],
  ])('a profile that is none is told: %#', (value, message) => {
    expect(() => readV8Profile(value, null, place)).toThrow(message)
  })

  test('a tree that bites its own tail ends', () => {
    const nodes = [node(1, 'a', url('a.js'), 0, [2]), node(2, 'b', url('a.js'), 3, [1])]
    expect(readV8Profile({ ...profile, nodes, samples: [2] }, null, place).samples).toHaveLength(1)
  })

  test('after an await a function stands without its callers, and is the same', () => {
    const nodes = [
      node(1, '(root)', '', -1, [2, 4, 5]),
      node(2, 'run', '/opt/runners/node/index.js', 0, [3]),
      node(3, 'load', url('a.js'), 4, [], [[6, 1]]),
      // What goes on in a microtask begins at the root.
      node(4, 'load', url('a.js'), 4, [], [[8, 3]]),
      node(5, 'processTicksAndRejections', 'node:internal/process/task_queues', 0, [6]),
      node(6, 'load', url('a.js'), 4, [7], [[9, 1]]),
      node(7, 'pad', url('node_modules/left-pad/index.js'), 0),
    ]
    const read = readV8Profile({ ...profile, nodes, samples: [3, 4, 4, 4, 6, 7] }, null, place)
    const load = { file: 'a.js', name: 'load', line: 5, column: 1, endLine: 12, calls: 1 }
    const owned = ownedBy(read, sideFunctions([load], root))
    expect([...owned.shares.values()]).toEqual([expect.closeTo(1, 9)])
    expect(owned.callers.size).toBe(0)
    expect([...owned.lines.values()].map((lines) => [...lines.keys()])).toEqual([[6, 8, 9]])
  })

  test('ten thousand functions, and as many calls of one in the other', () => {
    const many = 10_000
    const file = 'generated.js'
    writeFileSync(path.join(root, file), Array.from({ length: many }, (_, i) => `function f${i}() {}\n`).join(''))
    const flat = Array.from({ length: many }, (_, i) => node(i + 2, `f${i}`, url(file), i, [], [[i + 1, 1]]))
    const ids = flat.map(({ id }) => id)
    const wide = {
      ...profile,
      nodes: [node(1, '(root)', '', -1, ids), ...flat],
      samples: ids,
      timeDeltas: ids.map(() => 1),
    }
    const read = readV8Profile(wide, null, place)
    let from = 0
    const functions = ids.map((_, i) => {
      const range = { startOffset: from, endOffset: from + `function f${i}() {}`.length, count: i }
      from = range.endOffset + 1
      return { functionName: `f${i}`, ranges: [range] }
    })
    const counts = readV8Counts([{ url: url(file), functions }], root, place)
    expect(counts.at(-1)).toEqual({ file, name: 'f9999', line: many, column: 1, endLine: many, calls: 9999 })
    const owned = ownedBy(read, sideFunctions(counts, root))
    expect(owned.shares.size).toBe(many)
    expect([...owned.shares.values()].every((share) => Math.abs(share * many - 1) < 1e-9)).toBe(true)

    const deep = flat.map((one, i) => ({ ...one, children: i + 1 < many ? [one.id + 1] : [] }))
    const tower = { ...wide, nodes: [node(1, '(root)', '', -1, [2]), ...deep], samples: [many + 1] }
    expect(readV8Profile(tower, null, place).samples[0]!.stack).toHaveLength(many)
  })

  test('allocations and counts', () => {
    writeFileSync(path.join(root, 'a.js'), '\n\n\n\nfunction parse(x) {\n  return x\n}\n')
    const head = {
      callFrame: node(1, '(root)', '', -1).callFrame,
      selfSize: 0,
      children: [{ ...node(3, 'parse', url('a.js'), 4), selfSize: 640, children: [] }],
    }
    expect(readV8Allocations({ head }, place).samples.map(({ weight }) => weight)).toEqual([640])
    const ranges = [{ startOffset: 4, endOffset: 36, count: 12 }]
    const script = {
      url: url('a.js'),
      functions: [
        { functionName: '', ranges: [{ startOffset: 0, endOffset: 40, count: 1 }] },
        { functionName: 'parse', ranges },
      ],
    }
    expect(readV8Counts([script], root, place)).toEqual([
      { file: 'a.js', name: 'parse', line: 5, column: 1, endLine: 7, calls: 12 },
    ])
  })
})

describe('what Python tells', () => {
  const answer = {
    refusal: null,
    frames: [
      { file: path.join(root, 'b.py'), name: 'parse', line: 3 },
      { file: '/usr/lib/python3/json/decoder.py', name: 'decode', line: 9 },
    ],
    functions: [{ file: path.join(root, 'b.py'), name: 'parse', line: 3, endLine: 8 }],
    stacks: [
      [1, 20, 0, 5],
      [0, 6],
    ],
    samples: [
      [100, 0, 0, 0],
      [200, 100, 0, 1],
      [300, 100, 5, 1],
      [9000, 200, 5, 0],
    ],
    calls: [[0, 17]],
  }

  test('samples, lines of the own frame, and waiting', () => {
    const read = readPythonProfile(answer, [[0, 400]], place)
    expect(read.samples.map(({ weight, line }) => [weight, line])).toEqual([
      [1, 5],
      [2, 6],
    ])
    expect(read.idle).toBeCloseTo(0.5)
  })

  test('a long call of what is compiled, which is heard once, has the weight of its work', () => {
    const samples = [0, 500, 1000, 1500, 21500, 22000].map((time, i) => [time, time, 0, i === 4 ? 1 : 0])
    const weights = (more: object) => readPythonProfile({ ...answer, samples, ...more }, null, place).samples
    expect(weights({ interval: 500 }).map(({ weight }) => weight)).toEqual([5, 40])
    expect(weights({}).map(({ weight }) => weight)).toEqual([5, 1])
    // What came before the stretch does not count.
    const within = readPythonProfile({ ...answer, samples, interval: 500 }, [[19500, 30000]], place).samples
    expect(within.map(({ weight }) => weight)).toEqual([4, 1])
  })

  test('a moment in which no thread works is none of a function', () => {
    const waiting = {
      ...answer,
      samples: [
        [100, 0, 0, 0],
        [200, 0, 5, -1],
        [300, 0, 9, -1],
      ],
    }
    const read = readPythonProfile(waiting, null, place)
    expect(read.samples.map(({ weight }) => weight)).toEqual([1])
    expect(read.idle).toBe(1)
  })

  test('a function of a compiled package is its caller’s, and the package is told', () => {
    const frames = [...answer.frames, { file: 'orjson', name: 'loads', line: 1, library: 'orjson' }]
    const native = {
      ...answer,
      frames,
      stacks: [
        [2, 1, 0, 5],
        [0, 6],
      ],
    }
    const read = readPythonProfile(native, null, place)
    expect(read.samples.map(({ line }) => line)).toEqual([5, 6])
    const parse = { file: 'b.py', name: 'parse', line: 3, endLine: 8, column: 0, calls: 1 }
    const { libraries, shares } = ownedBy(read, sideFunctions([parse], root))
    expect([...shares.values()]).toEqual([1])
    expect([...libraries.values()].map((all) => [...all])).toEqual([[['orjson', 0.5]]])
  })

  test('what is asked for, by function and line; of what cannot be the rest', () => {
    const asked = [
      [0, 4096, 2],
      [1, 512, 0],
      [0, -5, 1],
      [0, 1e300, 1],
      [9, 64, 1],
    ]
    const { told } = readPythonAllocations({ ...answer, asked }, place)
    expect(told!.samples.map(({ weight, line, blocks }) => [weight, line, blocks])).toEqual([
      [4096, 5, 2],
      [512, 6, 0],
      [64, null, 1],
    ])
    const parse = { file: 'b.py', name: 'parse', line: 3, endLine: 8, column: 0, calls: 1 }
    const run = { bytes: told!, iterations: 4 }
    const [all] = [...allocatedBy([run, run], sideFunctions([parse], root)).values()]
    expect(all).toMatchObject({ bytes: 1152, blocks: 0.5 })
    expect([...all!.lines]).toEqual([
      [5, 1024],
      [6, 128],
    ])
    expect(() => readPythonAllocations({ ...answer, asked: [[0, '1']] }, place)).toThrow('should be a finite number')
    expect(readPythonAllocations({ refusal: 'this is arm64' }, place)).toEqual({ told: null, because: 'this is arm64' })
  })

  test('calls', () => {
    expect(readPythonCounts(answer, place)).toEqual([
      { file: 'b.py', name: 'parse', line: 3, column: 0, endLine: 8, calls: 17 },
    ])
  })

  test('a refusal is told', () => {
    expect(() => readPythonProfile({ ...answer, refusal: 'SIGALRM is in use' }, null, place)).toThrow(
      'SIGALRM is in use',
    )
  })
})

describe('which functions are the same', () => {
  const write = (folder: string, text: string): string => {
    mkdirSync(path.join(root, folder), { recursive: true })
    writeFileSync(path.join(root, folder, 'c.js'), text)
    return path.join(root, folder)
  }
  const source = (name: string, line: number, endLine: number): SourceFunction => ({
    file: 'c.js',
    name,
    line,
    column: 1,
    endLine,
    calls: 1,
  })

  test('one that moved down, and one that was renamed', () => {
    const base = sideFunctions(
      [source('one', 1, 3), source('two', 4, 6)],
      write('base', 'function one(x) {\n  return x + 1 + 22222\n}\nfunction two(x) {\n  return x * 3 * 44444\n}\n'),
    )
    const head = sideFunctions(
      [source('three', 3, 5), source('two', 6, 8)],
      write(
        'head',
        '\n\nfunction three(x) {\n  return x + 1 + 22222\n}\nfunction two(x) {\n  return x * 3 * 55555\n}\n',
      ),
    )
    const matching = matchFunctions(base.all, head.all, new Map())
    expect(head.all.map(({ key, text }) => [matching.baseOf(key)?.name, matching.baseOf(key)?.text === text])).toEqual([
      ['one', true],
      ['two', false],
    ])
    expect(base.all.map(({ key }) => matching.unified(key))).toEqual(head.all.map(({ key }) => key))
  })

  test('a file that is minified, or whose source map was no use, is told to be that', () => {
    const unclear = (name: string, text: string) => {
      writeFileSync(path.join(root, name), text)
      const one = { file: name, name: 'f', line: 1, endLine: 1, column: 1, calls: 1 }
      return sideFunctions([one], root).all[0]!.unclear
    }
    expect(unclear('min.js', `function f(){${'a();'.repeat(300)}}`)).toBe('minified')
    expect(unclear('map.js', 'function f() {}\n//# sourceMappingURL=map.js.map\n')).toBe('no-source-map')
    expect(unclear('own.js', 'function f() {}\n')).toBe(undefined)
  })

  test('a callback is part of the function around it, else of its file', () => {
    const side = sideFunctions([source('one', 1, 3)], write('base', 'x'))
    const frame = { name: '', file: 'c.js', column: 5, origin: 'own', library: null } as const
    expect([side.of({ ...frame, line: 2 }).name, side.of({ ...frame, line: 9 }).name]).toEqual(['one', topLevel])
  })
})

test('stacks in other tools’ formats: names cannot add frames or lines', () => {
  const frames = [{ name: 'a;b\n c', file: 'x.js', line: 1, column: 1, origin: 'own', library: null }] as const
  const one = { frames, samples: [{ stack: [0], weight: 3, line: 1 }], collecting: 0, idle: 0 }
  expect(foldedOf(one)).toBe('a b c (x.js) 3\n')
  const { profiles, shared } = JSON.parse(speedscopeOf('x', { base: one, head: one }))
  expect([profiles.length, profiles[1].samples, shared.frames.length]).toEqual([2, [[1]], 2])
})
