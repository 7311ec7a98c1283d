import { expect, test } from 'vitest'
import { besideText, chartAddress, readBeside } from '../../src/site/beside.ts'

const commit = 'abcdef0123456789abcdef0123456789abcdef01'

test.each([
  [{ base: 0.0102, head: 0.014125, commit, pull: 12 }, '0.0102~0.014125~abcdef012345~12'],
  [{ base: null, head: 1e-9, commit, pull: null }, '~1e-9~abcdef012345~'],
  [{ base: 0, head: -3.5e21, commit, pull: 1 }, '0~-3.5e+21~abcdef012345~1'],
])('%o is carried as %s, and comes back', (beside, text) => {
  expect(besideText(beside)).toBe(text)
  expect(readBeside(text)).toEqual({ ...beside, commit: 'abcdef012345' })
})

test.each([
  '',
  '1~2',
  '1~2~xyz~1',
  '1~Infinity~abcdef0~',
  '1~2~abcdef0~-1',
  '<b>~2~abcdef0~1',
  `1~${'9'.repeat(40)}~abcdef0~`,
])('%j is nothing of ours', (text) => {
  expect(readBeside(text)).toBeNull()
})

test('stands behind the address of the page, with or without its slash', () => {
  const beside = { base: 1, head: 2, commit, pull: 3 }
  const whole = 'https://o.github.io/n/index.html#b=parse-1&beside=1~2~abcdef012345~3'
  expect(
    ['https://o.github.io/n', 'https://o.github.io/n/'].map((one) => chartAddress(one, 'parse-1', beside)),
  ).toEqual([whole, whole])
})
