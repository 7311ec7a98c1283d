import { expect, test } from 'vitest'
import { chanceFrom, firstSides, shuffled } from '../../src/measure/schedule.ts'

const take = (seed: number, n: number): string[] => {
  const order = firstSides(chanceFrom(seed))
  return Array.from({ length: n }, () => order.next().value)
}

test('every two rounds are balanced, whatever the seed', () => {
  for (let seed = 0; seed < 200; seed++) {
    const sides = take(seed, 20)
    for (let i = 0; i < sides.length; i += 2) expect(new Set(sides.slice(i, i + 2)).size).toBe(2)
  }
})

test('both orders occur about equally often, and the same seed gives the same', () => {
  const firsts = Array.from({ length: 1000 }, (_, seed) => take(seed, 1)[0])
  const base = firsts.filter((side) => side === 'base').length
  // Four standard deviations of a fair coin.
  expect(Math.abs(base - 500)).toBeLessThan(64)
  expect(take(7, 30)).toEqual(take(7, 30))
  expect(take(7, 30)).not.toEqual(take(8, 30))
})

test('shuffling keeps every item and reaches every order', () => {
  const orders = new Set<string>()
  for (let seed = 0; seed < 200; seed++) orders.add(shuffled(['a', 'b', 'c'], chanceFrom(seed)).join(''))
  expect([...orders].sort()).toEqual(['abc', 'acb', 'bac', 'bca', 'cab', 'cba'])
})
