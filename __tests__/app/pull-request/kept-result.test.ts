/** What goes below a check's summary, without a word to GitHub. */

import { expect, test } from 'vitest'
import { KeptResults, textToKeep } from '../../../src/app/pull-request/kept-result.ts'
import { readSaved } from '../../../src/app/pull-request/saved-result.ts'
import { createClient } from '../../../src/github/client.ts'
import type { Report } from '../../../src/model/report.ts'
import { createRandom } from '../../../src/statistics/random.ts'
import { report, row, samples } from '../../report/samples.ts'

const policy = { failOn: ['regression'], sensitivity: 'strict', rules: [] } as const
const terms = { since: '2026-11-22T11:00:00.000Z', comment: 'changes', acceptLabel: 'benchgate: accept' } as const
const asked = { pull: 1, base: 'b'.repeat(40), head: 'a'.repeat(40), plan: 'p' }
const client = createClient({ token: 'none', repository: { owner: 'octo', repo: 'repo' } })

function keptOf(...reports: readonly Report[]) {
  const kept = new KeptResults({ client, commit: asked.head, key: 'report', runUrl: null, check: true, asked }, [])
  const legs = reports.map((one, i) => kept.withBefore({ report: { ...one, key: `leg ${i}` }, numbers: `7/${i}` }))
  return textToKeep({ asked, step: '0', key: 'report', legs, policy, ...terms }, null)
}

/** So many benchmarks that are slower, with names that nothing shortens. */
function slower(count: number): Report {
  const random = createRandom('names')
  const name = () => Array.from({ length: 4 }, () => random.integer(1e9).toString(36)).join('')
  return report({
    verdict: 'fail',
    exitCode: 1,
    benchmarks: Array.from({ length: count }, () => row(name(), 'regressed')),
  })
}

test('every leg is kept, by its key and with what it rests on', () => {
  const { text, note } = keptOf(samples['fail']!, samples['error']!, samples['pass']!)
  expect(note).toBeNull()
  expect(readSaved(text!)).toMatchObject({
    asked,
    key: 'report',
    legs: [
      { report: { key: 'leg 0', verdict: 'fail' }, numbers: '7/0', before: null },
      { report: { key: 'leg 1', verdict: 'error' }, numbers: '7/1', before: null },
      { report: { key: 'leg 2', verdict: 'pass' }, numbers: '7/2', before: null },
    ],
    ...terms,
  })
})

test('what does not fit is said, where it would be and in the log', () => {
  const { text, note } = keptOf(slower(2_000), slower(2_000), samples['pass']!)
  expect(text).toContain('too large to be kept with the check')
  expect(readSaved(text!)).toBeNull()
  expect(note).toEqual({ code: 'result-not-kept' })
})

test.each([
  ['nothing was judged', []],
  ['no leg came to a result', [samples['error']!, samples['cancelled']!]],
])('where %s there is nothing to keep', (_, reports) => {
  expect(keptOf(...reports)).toEqual({ text: null, note: null })
})
