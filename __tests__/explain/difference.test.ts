import { describe, expect, test } from 'vitest'
import { type Compared, explainDifference, type RunPair } from '../../src/explain/difference/compare.ts'
import { matchFunctions, type OwnFunction } from '../../src/explain/difference/functions.ts'
import type { Owned } from '../../src/explain/difference/owned.ts'
import { createRandom } from '../../src/statistics/random.ts'

const random = createRandom('difference')

function own(name: string, text = `functionof${name}withsomecodeinit`): OwnFunction {
  return { key: `a.js\0${name}\0${0}`, file: 'a.js', name, line: 1, endLine: 9, calls: 1, text, lines: [] }
}

/** A side of a run whose functions have these weights, seen in so many samples. */
function side(
  weights: Readonly<Record<string, number>>,
  functions: readonly OwnFunction[],
  callers: Readonly<Record<string, string>> = {},
  samples = 2000,
  collecting = 0,
): Owned {
  const total = Object.values(weights).reduce((sum, one) => sum + one, 0)
  const keys = new Map(functions.map(({ name, key }) => [name, key]))
  const keyOf = (name: string) => keys.get(name)!
  const noisy = Object.entries(weights).map(([name, weight]) => {
    const part = weight / total
    const noise = Math.sqrt((part * (1 - part)) / samples) * (random.next() + random.next() + random.next() - 1.5) * 2
    return [keyOf(name), Math.max(0, part + noise)] as const
  })
  const above = Object.entries(callers).map(([name, caller]) => [keyOf(name), keyOf(caller)] as const)
  const part = 0.1
  return {
    shares: new Map(noisy),
    functions: new Map(functions.map((one) => [one.key, one])),
    outside: 0,
    collecting,
    lines: new Map(),
    libraries: new Map(),
    callers: new Map(above.map(([key, caller]) => [key, new Map([[caller, part]])])),
    ways: new Map(above.map(([key, caller]) => [key, [{ above: [caller], part }]])),
    samples,
    idle: 0,
  }
}

type Weights = Readonly<Record<string, number>>
const base: Weights = { main: 20, parse: 40, print: 30, leaf: 10 }
const plain = Object.keys(base).map((name) => own(name))

function compared(
  head: Weights,
  headFunctions: readonly OwnFunction[] = plain,
  more: Partial<Compared> = {},
  callers: Readonly<Record<string, string>> = {},
): Compared {
  const sum = (weights: Weights) => Object.values(weights).reduce((all, one) => all + one, 0)
  const pairs: RunPair[] = Array.from({ length: 5 }, () => ({
    base: side(base, plain),
    head: side(head, headFunctions, callers),
    ratio: (sum(head) / sum(base)) * (1 + (random.next() - 0.5) * 0.04),
  }))
  return {
    pairs,
    matching: matchFunctions(plain, headFunctions, new Map()),
    counted: null,
    collectors: ['v8'],
    gates: null,
    ...more,
  }
}

const repeated = (make: () => Compared) => Array.from({ length: 40 }, () => explainDifference(make()))

describe('what is named', () => {
  test('a function that takes more comes first, with its part of the change', () => {
    const whys = repeated(() =>
      compared(
        { ...base, leaf: 20 },
        plain.map((one) => (one.name === 'leaf' ? own('leaf', 'slower') : one)),
      ),
    )
    expect(whys.map(({ functions }) => functions[0]?.name)).toEqual(Array(40).fill('leaf'))
    expect(whys.every(({ functions: [first] }) => first!.touched && first!.of > 0.8 && first!.of < 1.2)).toBe(true)
    expect(whys.every(({ doubt }) => doubt === null)).toBe(true)
  })

  test('where nothing changed nothing is, with a gate that says otherwise too', () => {
    const named = repeated(() => compared(base)).concat(repeated(() => compared(base, plain, { gates: 1.06 })))
    expect(named.filter(({ functions }) => functions.length > 0).length).toBeLessThanOrEqual(1)
  })

  test('where the runs’ times are disturbed, a gate’s ratio tells whose part has grown', () => {
    const head = { ...base, leaf: 20 }
    const changed = plain.map((one) => (one.name === 'leaf' ? own('leaf', 'slower') : one))
    const disturbed = (now: Weights, functions: readonly OwnFunction[], gates: number | null) => {
      const given = compared(now, functions, { gates })
      const ratios = [0.97, 0.975, 0.98, 0.972, 0.978]
      return explainDifference({ ...given, pairs: given.pairs.map((pair, i) => ({ ...pair, ratio: ratios[i]! })) })
    }
    const without = Array.from({ length: 40 }, () => disturbed(head, changed, null))
    expect(without.filter(({ doubt }) => doubt === null)).toEqual([])
    const gated = Array.from({ length: 40 }, () => disturbed(head, changed, 1.1))
    expect(gated.filter(({ functions }) => functions[0]?.name === 'leaf')).toHaveLength(40)
    expect(gated[0]!.change!.estimate).toBeCloseTo(0.1, 1)
    const wrong = Array.from({ length: 40 }, () => disturbed(base, plain, 1.1))
    expect(wrong.filter(({ functions }) => functions.length > 0).length).toBeLessThanOrEqual(1)
  })

  test('while more runs may follow it has to be more certain', () => {
    const changed = plain.map((one) => (one.name === 'leaf' ? own('leaf', 'slower') : one))
    const given = Array.from({ length: 60 }, () => compared({ ...base, leaf: 12 }, changed, { gates: 1.02 }))
    const named = (goesOn: boolean) =>
      given.map((one) => explainDifference({ ...one, goesOn })).map(({ functions }) => functions.length > 0)
    const [early, last] = [named(true), named(false)]
    expect(early.filter((one, i) => one && !last[i])).toEqual([])
    const certain = (all: readonly boolean[]) => all.filter((one) => one).length
    expect(certain(early)).toBeGreaterThan(0)
    expect(certain(early)).toBeLessThan(certain(last))
  })

  test('a renamed function, and one that was taken apart, are none', () => {
    const renamed = plain.map((one) => (one.name === 'leaf' ? { ...own('twig', one.text), key: 'b.js\0twig\0' } : one))
    const { leaf: _, ...rest } = base
    const moved = repeated(() => compared({ ...rest, twig: 10 }, renamed))
    const apart = [...plain, own('helper')]
    const extracted = repeated(() => compared({ ...base, parse: 25, helper: 15 }, apart, {}, { helper: 'parse' }))
    expect([...moved, ...extracted].filter(({ functions }) => functions.length > 0).length).toBeLessThanOrEqual(1)
  })

  test('of two that may be as large, the one that this change touches comes first', () => {
    const changed = plain.map((one) => (one.name === 'leaf' ? own('leaf', 'slower') : one))
    const first = (head: Weights) => repeated(() => compared(head, changed)).map(({ functions }) => functions[0]?.name)
    expect(first({ ...base, print: 40, leaf: 20 }).filter((name) => name === 'leaf').length).toBeGreaterThan(35)
    expect(first({ ...base, print: 80, leaf: 20 })).toEqual(Array(40).fill('print'))
  })

  test('two that this change touches are named where they keep their parts, unless everything takes longer alike', () => {
    const changed = plain.map((one) => (one.name === 'parse' || one.name === 'print' ? own(one.name, 'slower') : one))
    const found = (head: Weights) =>
      repeated(() => {
        const given = compared(head, changed)
        return { ...given, pairs: given.pairs.map((pair, i) => ({ ...pair, ratio: 2 + (i - 2) * 0.02 })) }
      })
    expect(found(base).filter(({ functions }) => functions.length > 0).length).toBeLessThanOrEqual(1)
    const named = found({ main: 8, parse: 50, print: 37, leaf: 5 }).map(({ functions }) =>
      functions.map(({ name }) => name),
    )
    expect(named).toEqual(Array(40).fill(['parse', 'print']))
  })

  test('a function that is called as often and does more is no clock against the times', () => {
    const changed = plain.map((one) => (one.name === 'leaf' ? own('leaf', 'slower') : one))
    const calls = { calls: new Map(plain.map(({ key }) => [key, 1])), bytes: new Map<string, number>() }
    const whys = repeated(() => {
      const given = compared({ main: 5, parse: 90, print: 5, leaf: 20 }, changed, {
        counted: { base: calls, head: calls },
      })
      const pairs = given.pairs.map((pair, i) => ({ ...pair, ratio: 1.5 + (i - 2) * 0.05 }))
      return { ...given, pairs }
    })
    for (const { change } of whys) expect(change!.estimate).toBeCloseTo(0.5, 1)
  })

  test('one that base has and never calls is called more often, and not each time slower', () => {
    const calls = (leaf: number) => ({
      calls: new Map(plain.map(({ key, name }) => [key, name === 'leaf' ? leaf : 1])),
      bytes: new Map<string, number>(),
    })
    const why = explainDifference(
      compared({ ...base, leaf: 30 }, plain, { counted: { base: calls(0), head: calls(4) } }),
    )
    expect(why.functions[0]).toMatchObject({ name: 'leaf', manner: 'more-often', calls: { base: 0, head: 4 } })
  })

  test('the line that takes more is told, where lines above it are new, and another takes most', () => {
    const leaf = { ...own('leaf'), lines: ['leaf() {', 'few()', 'most()', '}'] }
    const slow = { ...own('leaf', 'slower'), lines: ['// new', 'leaf() {', 'few()', 'slow()', 'most()', '}'] }
    const others = plain.filter(({ name }) => name !== 'leaf')
    const given = compared({ ...base, leaf: 20 }, [...others, slow])
    const linesOf = (lines: readonly (readonly [number, number])[]) => new Map([[leaf.key, new Map(lines)]])
    const pairs = given.pairs.map((pair) => ({
      ...pair,
      base: {
        ...pair.base,
        lines: linesOf([
          [2, 0.02],
          [3, 0.08],
        ]),
      },
      head: {
        ...pair.head,
        lines: linesOf([
          [3, 0.02],
          [4, 0.06],
          [5, 0.08],
        ]),
      },
    }))
    const matching = matchFunctions([...others, leaf], [...others, slow], new Map())
    expect(explainDifference({ ...given, pairs, matching }).functions[0]).toMatchObject({ name: 'leaf', hot: 4 })
  })

  test('new code is named as new', () => {
    const functions = [...plain, own('fresh')]
    const [why] = repeated(() => compared({ ...base, fresh: 15 }, functions, {}, { fresh: 'main' }))
    expect(why!.functions[0]).toMatchObject({ name: 'fresh', manner: 'new', touched: true, share: { base: null } })
  })

  test('what is collected belongs to who allocates', () => {
    const bytes = (print: number) => ({
      calls: new Map<string, number>(),
      bytes: new Map(plain.map(({ key, name }) => [key, name === 'print' ? print : 1000])),
    })
    const one = compared({ ...base, print: 33 }, plain, { counted: { base: bytes(1000), head: bytes(6000) } })
    const pairs = one.pairs.map((pair) => ({
      ...pair,
      base: { ...pair.base, collecting: 0.1 },
      head: { ...pair.head, collecting: 0.2 },
    }))
    expect(explainDifference({ ...one, pairs }).functions[0]).toMatchObject({ name: 'print', manner: 'allocates' })
  })

  test.each([
    ['it asks for much more, and that takes a third of it', 10, 'allocates'],
    ['it does more of the same', 2.1, 'each-slower'],
    ['it is more, and takes next to nothing', 1.1, 'each-slower'],
  ])('where nobody collects, making it is its own: %s', (_, times, manner) => {
    const counted = (more: number) => ({
      calls: new Map<string, number>(),
      bytes: new Map(plain.map(({ key, name }) => [key, name === 'print' ? 1000 * more : 1000])),
      making: new Map(plain.map(({ key, name }) => [key, name === 'print' ? 0.012 * more : 0.01])),
    })
    const request = { counted: { base: counted(1), head: counted(times) } }
    expect(explainDifference(compared({ ...base, print: 60 }, plain, request)).functions[0]).toMatchObject({
      name: 'print',
      manner,
    })
  })
})

describe('what is said where there is no answer', () => {
  test('a slowdown of everything: no single function', () => {
    const one = compared(base, plain, { gates: 1.06 })
    const pairs = one.pairs.map((pair) => ({ ...pair, ratio: 1.3 }))
    const { doubt } = explainDifference({ ...one, pairs })
    expect(doubt).toEqual({ code: 'no-single-function' })
  })

  test('waiting, and too few samples', () => {
    const waiting = compared(base)
    const idle = waiting.pairs.map((pair) => ({
      ...pair,
      base: { ...pair.base, idle: 0.9 },
      head: { ...pair.head, idle: 0.9 },
    }))
    expect(explainDifference({ ...waiting, pairs: idle }).doubt).toEqual({ code: 'waits', idle: 0.9 })
    const short = waiting.pairs.map((pair) => ({ ...pair, head: { ...pair.head, samples: 7 } }))
    expect(explainDifference({ ...waiting, pairs: short }).doubt).toEqual({ code: 'too-few-samples', samples: 7 })
  })
})

test('ten thousand functions are told apart', () => {
  const many = Array.from({ length: 10_000 }, (_, i) => own(`f${i}`))
  const weights = Object.fromEntries(many.map(({ name }) => [name, name === 'f7' ? 900 : 1]))
  const slower = { ...weights, f7: 2_000 }
  const pairs = Array.from({ length: 5 }, () => ({
    base: side(weights, many),
    head: side(slower, many),
    ratio: 12_000 / 10_900,
  }))
  const matching = matchFunctions(many, many, new Map())
  const why = explainDifference({ pairs, matching, counted: null, collectors: [], gates: 1.06 })
  expect(why.functions.map(({ name }) => name)).toEqual(['f7'])
})
