import { describe, expect, test } from 'vitest'
import { metricOf } from '../../src/explain/bisect/standing.ts'
import { type Compared, explainDifference, type RunPair } from '../../src/explain/difference/compare.ts'
import { matchFunctions, type OwnFunction, type SideFunctions } from '../../src/explain/difference/functions.ts'
import { ownedBy } from '../../src/explain/difference/owned.ts'
import type { Profile } from '../../src/explain/profile/profile.ts'

function own(name: string, lines: readonly string[] = [`function ${name}() { all that it does }`]): OwnFunction {
  const text = lines.join('').replaceAll(name, '').replaceAll(' ', '')
  return { key: `a.js\0${name}\0${0}`, file: 'a.js', name, line: 10, endLine: 19, calls: 1, text, lines }
}

const plain = ['main', 'parse', 'print', 'wrap', 'leaf', 'other'].map((name) => own(name))
const changed = (...functions: readonly OwnFunction[]) =>
  plain.map((one) => functions.find(({ name }) => name === one.name) ?? one).concat(functions.filter(isNew))
const isNew = ({ name }: OwnFunction) => plain.every((one) => one.name !== name)

/** By stacks as `main parse leaf`, samples in them; `lib:` and `js:` are a package's and the runtime's. */
type Stacks = Readonly<Record<string, number>>

function profileOf(stacks: Stacks, run: number): Profile {
  const frames: Profile['frames'][number][] = []
  const at = (word: string): number => {
    const [, name = word] = word.split(':')
    const origin = word.startsWith('lib:') ? 'library' : word.startsWith('js:') ? 'runtime' : 'own'
    const known = frames.findIndex((one) => one.name === name)
    const library = origin === 'library' ? name : null
    return known >= 0 ? known : frames.push({ name, file: 'a.js', line: 10, column: 1, origin, library }) - 1
  }
  const samples = Object.entries(stacks).map(([stack, weight], i) => ({
    stack: stack.split(' ').map(at),
    // A little apart from run to run.
    weight: weight * (1 + 0.01 * Math.sin(run * 7 + i)),
    line: null,
  }))
  return { frames, samples, collecting: 0, idle: 0 }
}

const base: Stacks = { main: 200, 'main parse': 300, 'main print': 400, 'main parse leaf': 200, 'main print leaf': 100 }

function side(functions: readonly OwnFunction[]): SideFunctions {
  return { all: functions, of: ({ name }) => functions.find((one) => one.name === name)! }
}

function compared(
  head: Stacks,
  functions: readonly OwnFunction[],
  leafCalls: readonly [number, number] | null = null,
  more: Partial<Compared> = {},
): Compared {
  const sum = (stacks: Stacks) => Object.values(stacks).reduce((all, one) => all + one, 0)
  const pairs: RunPair[] = Array.from({ length: 5 }, (_, run) => ({
    base: ownedBy(profileOf(base, run), side(plain)),
    head: ownedBy(profileOf(head, run + 0.5), side(functions)),
    ratio: (sum(head) / sum(base)) * (1 + 0.004 * Math.cos(run * 5)),
  }))
  const calls = (of: readonly OwnFunction[], leaf: number) => ({
    calls: new Map(of.map(({ key, name }) => [key, name === 'leaf' ? leaf : 1])),
    bytes: new Map<string, number>(),
  })
  const counted = leafCalls === null ? null : { base: calls(plain, leafCalls[0]), head: calls(functions, leafCalls[1]) }
  const matching = matchFunctions(plain, functions, new Map())
  return { pairs, matching, counted, collectors: ['v8'], gates: 1.06, ...more }
}

const explained = (...given: Parameters<typeof compared>) => explainDifference(compared(...given))
const parse = own('parse', ['function parse() {', 'a loop', 'leaf()', 'all that it does }'])
const print = own('print', ['function print() {', 'a comment', 'all that it does }'])

describe('growth by the calls of a function that the change touches', () => {
  test('is its caller’s, with the line of the change that calls', () => {
    const given = compared({ ...base, 'main parse leaf': 500 }, changed(parse), [10, 20])
    const why = explainDifference(given)
    expect(why.functions).toHaveLength(1)
    expect(why.functions[0]).toMatchObject({ name: 'parse', touched: true, manner: 'each-slower', hot: 12 })
    expect(why.functions[0]!.of).toBeCloseTo(1, 1)
    const [callee] = why.functions[0]!.callees!
    expect(callee).toMatchObject({ name: 'leaf', manner: 'more-often', calls: { base: 10, head: 20 } })
    expect(callee!.of).toBeCloseTo(why.functions[0]!.of, 6)
    // What tells commits apart is what moved.
    expect(metricOf(why, given.pairs)).toMatchObject({ by: 'calls', name: 'leaf', base: 10, head: 20 })
  })

  test('adds up with what the caller takes more itself', () => {
    const why = explained({ ...base, 'main parse leaf': 400, 'main parse': 420 }, changed(parse), [10, 20])
    const [first, ...others] = why.functions
    expect(others).toEqual([])
    expect(first!.name).toBe('parse')
    expect(first!.callees![0]!.of).toBeCloseTo(200 / 320, 1)
    expect(first!.of - first!.callees![0]!.of).toBeCloseTo(120 / 320, 1)
    expect(why.explained).toBeCloseTo(first!.of, 1)
  })

  test('is not of one through whom half of it comes, and what comes by others is told apart', () => {
    const both = explained({ ...base, 'main parse leaf': 380, 'main print leaf': 320 }, changed(parse), [10, 20])
    expect(both.functions.map(({ name }) => name)).toEqual(['leaf'])
    expect(both.functions[0]!.calledBy!.name).toBe('parse')
    const most = explained({ ...base, 'main parse leaf': 500, 'main print leaf': 200 }, changed(parse, print), [10, 20])
    expect(most.functions.map(({ name, calledBy }) => [name, calledBy?.name])).toEqual([
      ['parse', undefined],
      ['leaf', 'print'],
    ])
    const [caller, rest] = most.functions
    expect(caller!.of).toBeCloseTo(0.75, 1)
    expect(caller!.of + rest!.of).toBeCloseTo(most.explained!, 6)
  })

  test('passes functions that are as they were, packages and the runtime', () => {
    const { 'main parse leaf': _, ...others } = base
    const why = explained({ ...others, 'main parse js:map lib:pad wrap leaf': 500 }, changed(parse), [10, 20])
    expect(why.functions[0]).toMatchObject({ name: 'parse', callees: [{ name: 'leaf', via: { name: 'wrap' } }] })
  })

  test('is of the nearest of several that the change touches', () => {
    const main = own('main', ['function main() { another }'])
    const why = explained({ ...base, 'main parse leaf': 500 }, changed(parse, main), [10, 20])
    expect(why.functions[0]).toMatchObject({ name: 'parse' })
  })

  test('is of a function that is new, and not of one that only has another name', () => {
    const fresh = own('fresh', ['function fresh() { for all { leaf() } }'])
    const added = explained({ ...base, 'main fresh leaf': 300 }, changed(fresh, own('main', ['fresh()'])), [10, 20])
    expect(added.functions[0]).toMatchObject({ name: 'fresh', manner: 'new', callees: [{ name: 'leaf' }] })
    const { 'main parse': was, 'main parse leaf': _, ...others } = base
    const renamed = plain.map((one) => (one.name === 'parse' ? { ...own('read'), text: one.text } : one))
    const why = explained({ ...others, 'main read': was!, 'main read leaf': 500 }, renamed, [10, 20])
    expect(why.functions.map(({ name, calledBy }) => [name, calledBy])).toEqual([['leaf', undefined]])
  })

  test('stays its own where nothing above is touched, in a package that takes longer, and where stacks are not whole', () => {
    const leaf = { ...base, 'main parse leaf': 500 }
    expect(explained(leaf, plain, [10, 20]).functions[0]).toMatchObject({ name: 'leaf', touched: false })
    const packaged = explained({ ...base, 'main parse leaf lib:pad': 300 }, changed(parse), [10, 10])
    expect(packaged.functions[0]).toMatchObject({ name: 'leaf', library: 'pad', calledBy: { name: 'parse' } })
    const followed = explained(leaf, changed(parse), [10, 20], { collectors: ['callgrind'] })
    expect(followed.functions[0]).toMatchObject({ name: 'leaf', calledBy: { name: 'parse' } })
  })

  test('is what is left over where the caller only has others do what it did', () => {
    const given = [changed(parse), [10, 20]] as const
    const more = explained({ ...base, 'main parse': 180, 'main parse leaf': 380 }, ...given)
    expect(more.functions).toMatchObject([{ name: 'parse', callees: [{ name: 'leaf' }] }])
    expect(more.functions[0]!.of).toBeCloseTo(1, 1)
    expect(more.functions[0]!.callees![0]!.of).toBeCloseTo(1, 1)
    const none = explained({ ...base, 'main parse': 180, 'main parse leaf': 325 }, ...given)
    expect(none.functions).toEqual([])
  })

  test('names nothing where nothing grew', () => {
    expect(explained(base, changed(parse), [10, 10]).functions).toEqual([])
  })
})

test('one that got another name along the way tells no commits apart', () => {
  const slower = own('printAll', ['function printAll() {', 'all that it does, and more }'])
  const functions = plain.map((one) => (one.name === 'print' ? slower : one))
  const { 'main print': _, 'main print leaf': __, ...rest } = base
  const given = compared({ ...rest, 'main printAll': 700, 'main printAll leaf': 100 }, functions)
  const why = explainDifference(given)
  expect(why.functions[0]).toMatchObject({ name: 'printAll', manner: 'new' })
  expect(metricOf(why, given.pairs)).toBeNull()
})

test('one that took no time before tells commits apart by what it takes now', () => {
  const given = compared({ ...base, 'main parse wrap': 200 }, changed(parse))
  const why = explainDifference(given)
  expect(why.functions[0]).toMatchObject({ name: 'parse', callees: [{ name: 'wrap' }] })
  expect(metricOf(why, given.pairs)).toMatchObject({ by: 'share', name: 'wrap', base: 0 })
})
