/** What the system counts of processors. */
import { expect, test } from 'vitest'
import { idleIn, idleSeconds } from '../../src/host/processor-time.ts'

const stat = `cpu  10 0 10 1300 30 0 0 0 0 0
cpu0 5 0 5 100 10 0 0 0 0 0
cpu1 5 0 5 200 20 0 0 0 0 0
cpu10 0 0 0 1000 0 0 0 0 0 0
intr 1 2 3
`

test.each([
  ['all', [0, 1, 10], { seconds: 13.3, processors: 3 }],
  ['those that may be used', [0, 1], { seconds: 3.3, processors: 2 }],
  ['one', [10], { seconds: 10, processors: 1 }],
  ['none that the system knows', [64], null],
])('idle of %s', (_, allowed, idle) => {
  expect(idleIn(stat, allowed)).toEqual(idle)
})

test.skipIf(process.platform !== 'linux')('idle here (Linux only)', () => {
  const idle = idleSeconds()
  expect(idle?.processors).toBeGreaterThanOrEqual(1)
  expect(idle?.seconds).toBeGreaterThanOrEqual(0)
})
