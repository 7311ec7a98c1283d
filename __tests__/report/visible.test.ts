import { expect, test } from 'vitest'
import { columnsOf, cutMiddle, visible, visibleWithin } from '../../src/report/visible.ts'

test.each([
  ['plain/name-1 (x)', 'plain/name-1 (x)'],
  ['a\nb\tc\rd', 'a\\nb\\tc\\rd'],
  ['\u001b[31m', '\\x1b[31m'],
  ['\u0007\u007f\u009b', '\\x07\\x7f\\x9b'],
  ['abc\u202edef', 'abc\\u{202e}def'],
  ['a\u200bb\u2060c\ufeff', 'a\\u{200b}b\\u{2060}c\\u{feff}'],
  ['a\u00a0b', 'a\\xa0b'],
  ['\u2028\u2029', '\\u{2028}\\u{2029}'],
  ['\ud800', '\\u{d800}'],
  ['tag \u{e0041}', 'tag \\u{e0041}'],
  ['\u3164\u115f\u2800', '\\u{3164}\\u{115f}\\u{2800}'],
  ['👩‍👩‍👧 ❤️ 👍🏽 1️⃣ 🇫🇷', '👩‍👩‍👧 ❤️ 👍🏽 1️⃣ 🇫🇷'],
  ['a\u200db', 'a\\u{200d}b'],
  ['\u0301x e\u0301', '\\u{301}x e\u0301'],
  ['שלום עולם', 'שלום עולם'],
  ['日本\u3000語', '日本\u3000語'],
  ['::error::x', '\\x3a:error::x'],
  ['  ::error::x', '  \\x3a:error::x'],
  ['std::vec', 'std::vec'],
  ['a ##[group]b', 'a ##\\x5bgroup]b'],
])('%j', (text, shown) => {
  expect(visible(text)).toBe(shown)
})

test('a pile of marks is cut to four', () => {
  expect(visible(`z${'\u0301'.repeat(50)}`)).toBe(`z${'\u0301'.repeat(4)}${'\\u{301}'.repeat(46)}`)
})

test.each([
  ['abc', 3],
  ['日本', 4],
  ['ｆｕｌｌ', 8],
  ['e\u0301', 1],
  ['👩‍👩‍👧', 2],
  ['🇫🇷', 2],
  ['❤️', 2],
  ['한글', 4],
  ['░│●', 3],
  ['µs … −5 %', 9],
])('%s takes %i columns', (text, columns) => {
  expect(columnsOf(text)).toBe(columns)
})

test.each([
  ['abcdefghij', 10, 'abcdefghij'],
  ['abcdefghij', 9, 'abcd…ghij'],
  ['abcdefghij', 2, 'a…'],
  ['abcdefghij', 1, '…'],
  ['日本語日本語', 7, '日…語'],
  ['日本語日本語', 8, '日本…語'],
  ['👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 5, '👩‍👩‍👧…👩‍👩‍👧'],
])('%s in %i columns: %s', (text, columns, cut) => {
  expect(cutMiddle(text, columns)).toBe(cut)
  expect(columnsOf(cut)).toBeLessThanOrEqual(Math.max(columns, 1))
})

test('a very long name costs no more than its ends', () => {
  const name = `start${'\u{1f600}'.repeat(100_000)}end`
  expect(columnsOf(visibleWithin(name, 60))).toBeLessThanOrEqual(60)
  expect(visibleWithin(name, 60)).toMatch(/^start.*….*end$/u)
})
