/** The lines that a worker may say, and those that it may not. */
import { expect, test } from 'vitest'
import { parseSaid } from '../../../src/measure/lockstep/protocol.ts'

test.each([
  ['@hello 1', { kind: 'hello', version: 1, text: '' }],
  ['@hello 2 go 1.22, own harness', { kind: 'hello', version: 2, text: 'go 1.22, own harness' }],
  ['@benchmark 0 a b  c', { kind: 'benchmark', index: 0, name: 'a b  c' }],
  ['@benchmark 12 @ran 0 1 1', { kind: 'benchmark', index: 12, name: '@ran 0 1 1' }],
  ['@skip slow one', { kind: 'skip', name: 'slow one' }],
  ['@serial', { kind: 'serial' }],
  ['@counts', { kind: 'counts' }],
  ['@compiled', { kind: 'compiled' }],
  ['@parallel', { kind: 'parallel' }],
  ['@metric 3 64 B/op', { kind: 'metric', index: 3, value: 64, unit: 'B/op' }],
  ['@metric 0 -2.5e-09 own/op', { kind: 'metric', index: 0, value: -2.5e-9, unit: 'own/op' }],
  ['@ready', { kind: 'ready' }],
  ['@counted 2 allocated 4898.21', { kind: 'counted', index: 2, figure: 'allocated', value: 4898.21 }],
  ['@counted 2 peak 0', { kind: 'counted', index: 2, figure: 'peak', value: 0 }],
  ['@ran 3 64 1310400', { kind: 'ran', index: 3, iterations: 64, nanoseconds: 1_310_400 }],
  ['@ran 3 64 0', { kind: 'ran', index: 3, iterations: 64, nanoseconds: 0 }],
  ['@failed 1 Error: no', { kind: 'failed', index: 1, message: 'Error: no' }],
  ['@failed 1', { kind: 'failed', index: 1, message: '' }],
  ['@skipped 1 no data here', { kind: 'skipped', index: 1, message: 'no data here' }],
  ['@refused there is nothing', { kind: 'refused', message: 'there is nothing' }],
  ['@done', { kind: 'done' }],
])('%s', (line, said) => {
  expect(parseSaid(line)).toEqual(said)
})

test.each([
  '@',
  '@nonsense 1',
  '@hello',
  '@hello one',
  '@hello -1',
  '@benchmark 0',
  '@benchmark x name',
  '@skip',
  '@ready now',
  '@serial 1',
  '@done 3',
  '@compiled 1',
  '@metric 0 1',
  '@metric 0 NaN B/op',
  '@metric 0 1e999 B/op',
  '@metric 0 1 two words',
  '@metric x 1 B/op',
  '@ran 0 0 100',
  '@ran 0 -1 100',
  '@ran 0 1 -100',
  '@ran 0 1.5 100',
  '@ran 0 1 1e9',
  '@ran 0 1 NaN',
  '@ran 0 1',
  '@ran 0 1 100 5',
  '@counts 1',
  '@counted 0 allocated',
  '@counted 0 allocated -1',
  '@counted 0 allocated 1e9',
  '@counted 0 allocated NaN',
  '@counted 0 __proto__ 1',
  '@counted allocated 1',
  '@failed',
  ' @ready',
])('not a line of the protocol: %s', (line) => {
  expect(parseSaid(line)).toBeNull()
})
