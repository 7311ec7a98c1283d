import { expect, test } from 'vitest'
import { JsonMistake, parseJsonAt, parseJsonText, tooNestedAt } from '../../src/formats/parse-json.ts'
import { Json } from '../../src/formats/read-json.ts'
import type { FormatFailure } from '../../src/model/failure.ts'
import { chanceOf, mutate } from './mutate.ts'

test('agrees with JSON.parse on whatever that takes, damaged or not', () => {
  const sample = '{"a": [1, -2.5e-3, true, null, "x\\u00e9\\n"], "b": {"c": [], "d": {}}, "__proto__": {"e": 0}}'
  const chance = chanceOf(1)
  for (let round = 0; round < 3000; round++) {
    const text = round === 0 ? sample : new TextDecoder().decode(mutate(new TextEncoder().encode(sample), chance))
    let known: { value: unknown } | undefined
    try {
      known = { value: JSON.parse(text) }
    } catch {
      known = undefined
    }
    try {
      const value = parseJsonText(text)
      // Only the bare words of Python are taken beyond JSON.
      if (known === undefined) expect(text).toMatch(/NaN|Infinity|\uFEFF/)
      else expect(value).toStrictEqual(known.value)
    } catch (error) {
      if (!(error instanceof JsonMistake)) throw error
      if (known !== undefined) expect(error.message).toMatch(/levels deep/)
    }
  }
})

test('takes the numbers that Python writes', () => {
  expect(parseJsonText('[NaN, Infinity, -Infinity]')).toEqual([
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ])
})

test('never touches a prototype', () => {
  const value = parseJsonText('{"__proto__": {"polluted": NaN}}') as object
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
  expect(Object.keys(value)).toEqual(['__proto__'])
  expect(new Json('x', value, undefined, '').at('polluted').raw).toBe(undefined)
  expect(new Json('x', {}, undefined, '').at('constructor').raw).toBe(undefined)
})

test('reads values that stand in other text', () => {
  expect(parseJsonAt('log {"a": 1} {"b": 2}', 4)).toEqual({ value: { a: 1 }, end: 12 })
  expect(parseJsonAt('log {"a": 1} {"b": 2}', 12)).toEqual({ value: { b: 2 }, end: 21 })
})

const mistakes: [text: string, offset: number, words: RegExp][] = [
  ['', 0, /ends where a value should be/],
  ['{"a": [1, 2', 11, /ends inside an array that starts in line 1, column 7/],
  ['{"a": "b', 8, /ends inside a string that starts in line 1, column 7/],
  ['{"a" 1}', 5, /expected ":" after the key/],
  ['{a: 1}', 1, /expected a key in quotes/],
  ['[1 2]', 3, /expected "," or "]"/],
  ['[1,]', 3, /expected a value/],
  ['[01]', 1, /expected a value/],
  ['{} x', 3, /more text follows/],
  ['["\u0001"]', 1, /unescaped control character/],
]

test.each(mistakes)('%j is refused at %d', (text, offset, words) => {
  expect(() => parseJsonText(text)).toThrow(words)
  try {
    parseJsonText(text)
  } catch (error) {
    expect((error as JsonMistake).offset).toBe(offset)
  }
})

test('refuses nesting that would be a risk to recursive readers', () => {
  expect(() => parseJsonText(`${'['.repeat(100_000)}`)).toThrow(/nested more than 500 levels/)
})

test('and brackets without number, which take a hundred bytes each', () => {
  const many = `[${'{},'.repeat(5_000_000)}{}]`
  expect(tooNestedAt(many)).toEqual({ at: 14_999_998, why: 'more than 5000000 lists and objects' })
  expect(tooNestedAt(`["${'{}'.repeat(100)}", "\\"", {}, [[]]]`, 3)).toBeUndefined()
  expect(tooNestedAt('[[], [[]]]', 2)).toEqual({ at: 6, why: 'nested more than 2 levels deep' })
})

test('a cursor says where and what', () => {
  const root = new Json('r.json', { results: [{ mean: 'n/a' }], 'a b': { c: [1, null] } }, undefined, '')
  const refusal = (attempt: () => unknown): string => {
    try {
      attempt()
    } catch (error) {
      return (error as FormatFailure).message
    }
    return ''
  }
  expect(refusal(() => root.at('results').items()[0]!.at('mean').number())).toBe(
    'r.json: results[0].mean: should be a number, found "n/a"',
  )
  expect(refusal(() => root.at('a b').at('c').numbers())).toBe(
    'r.json: ["a b"].c[1]: should be a finite number, found null',
  )
  expect(refusal(() => root.at('none').items())).toBe('r.json: none: should be an array, found nothing')
  expect(refusal(() => root.string())).toBe('r.json: should be a string, found an object with results, a b')
})
