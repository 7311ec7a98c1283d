import { expect, test } from 'vitest'
import { directionOf, labelOf, meaningOf } from '../../../src/formats/jmh/metrics.ts'

test.each([
  ['thrpt', 'ops/s', 'higher'],
  ['avgt', 'ns/op', 'lower'],
  ['sample', 'us/op', 'lower'],
  ['ss', 's/op', 'lower'],
  // Edited by hand: neither mode nor unit can be trusted.
  ['thrpt', 's/op', 'unknown'],
  ['avgt', 'ops/s', 'unknown'],
] as const)('in mode %s with unit %s, %s is better', (mode, unit, better) => {
  expect(directionOf(mode, unit)).toBe(better)
})

test.each([
  ['·gc.alloc.rate', 'gc.alloc.rate'],
  ['gc.alloc.rate', 'gc.alloc.rate'],
  ['join·p0.50', 'p0.50'],
  ['join:p0.50', 'p0.50'],
  ['+c2.total', 'c2.total'],
])('the label %s is %s in every version', (label, plain) => {
  expect(labelOf(label, 'tiny.Words.join')).toBe(plain)
})

test.each([
  ['gc.alloc.rate', 'MB/sec', 'thrpt', 'unknown'],
  ['gc.alloc.rate.norm', 'B/op', 'thrpt', 'lower'],
  ['gc.count', 'counts', 'avgt', 'unknown'],
  ['instructions', '#/op', 'thrpt', 'lower'],
  ['IPC', 'insns/clk', 'thrpt', 'unknown'],
  ['put', 'ops/us', 'thrpt', 'higher'],
  ['p0.99', 'us/op', 'sample', 'lower'],
] as const)('of the secondary result %s in %s (mode %s), %s is better', (label, unit, mode, better) => {
  expect(meaningOf(label, unit, mode, 'ops/us').better).toBe(better)
})
