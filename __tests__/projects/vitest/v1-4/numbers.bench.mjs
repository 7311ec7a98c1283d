import { bench, describe } from 'vitest'

const numbers = Array.from({ length: 200 }, (_, i) => (i * 7919) % 1000)
const few = { time: 10, iterations: 10, warmupTime: 5 }

bench('sort', () => void [...numbers].sort((a, b) => a - b), few)

describe('group "one"', () => {
  bench('same', () => void numbers.reduce((sum, one) => sum + one, 0), few)
  describe('nested → ünïcode', () => {
    bench('same', () => void numbers.map((one) => one * 2), few)
  })
  bench.skip('skipped', () => {}, few)
})
