import { expect, test } from 'vitest'
import { ruleFor, rulesWithoutMatch } from '../../src/gate/rules.ts'

test('each property is taken from the last rule that matches and states it', () => {
  const settings = ruleFor([
    { match: '**', threshold: 0.1, failOn: ['regression'] },
    { match: 'io/**', threshold: 0.3 },
    { match: 'io/disk', ignore: true },
  ])
  expect(settings('parse', 'time')).toEqual({ threshold: 0.1, failOn: ['regression'] })
  expect(settings('io/net', 'time')).toEqual({ threshold: 0.3, failOn: ['regression'] })
  expect(settings('io/disk', 'time')).toEqual({ threshold: 0.3, failOn: ['regression'], ignore: true })
})

test('a later rule that states less does not take back what an earlier one stated', () => {
  const settings = ruleFor([
    { match: 'a', threshold: 0.2 },
    { match: '*', better: 'higher' },
  ])
  expect(settings('a', 'score')).toEqual({ threshold: 0.2, better: 'higher' })
})

test('a rule for a metric matches that metric alone, and never a row without one', () => {
  const settings = ruleFor([{ match: '**', metric: '{bytes,alloc*}', ignore: true }])
  expect(settings('a', 'bytes')).toEqual({ ignore: true, named: true })
  expect(settings('a', 'allocations')).toEqual({ ignore: true, named: true })
  expect(settings('a', 'time')).toEqual({})
  expect(settings('a', null)).toEqual({})
})

test('no rule says nothing', () => {
  expect(ruleFor([])('a', 'time')).toEqual({})
})

test('a rule that matches nothing is named', () => {
  const rows = [{ name: 'parse/a', metric: 'time' }]
  const rules = [{ match: 'parse/*' }, { match: 'parze/*' }, { match: 'parse/*', metric: 'memory' }]
  expect(rulesWithoutMatch(rules, rows)).toEqual(rules.slice(1))
})
