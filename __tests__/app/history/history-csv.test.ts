import { expect, test } from 'vitest'
import { historyCsv } from '../../../src/app/history/stored-history.ts'
import type { StoredRecord } from '../../../src/baseline/record.ts'

function csvOf(name: string): string {
  const metrics = [{ name: 'time', unit: 's', better: 'lower', value: -0.5 } as const]
  const record: StoredRecord = {
    suite: 'perf',
    commit: 'a'.repeat(40),
    parents: [],
    time: 1_700_000_000,
    run: '1',
    attempt: 1,
    tool: 'x',
    version: '0.1.0',
    machine: {},
    launches: [{ benchmarks: [{ name, status: 'ok', metrics }] }],
  }
  return historyCsv({ branch: 'b', suite: 'perf', runs: [record], stored: 1 }).split('\r\n')[1]!
}

test.each([
  ['parse/large', ',parse/large,1,'],
  ['=1+1', ",'=1+1,1,"],
  ['@SUM(1,1)', `,"'@SUM(1,1)",1,`],
  ['-2', ",'-2,1,"],
  ['\t=1', ',\\t=1,1,'],
  ['a,"b"', ',"a,""b""",1,'],
  ['a\nb\u001b[2J\u009b', ',a\\nb\\x1b[2J\\x9b,1,'],
])('%j in a cell', (name, cell) => {
  expect(csvOf(name)).toContain(cell)
})

test('numbers stay numbers', () => {
  expect(csvOf('a')).toContain(',time,s,-0.5,')
})
