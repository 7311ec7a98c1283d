/** The comment from state to state. */

import { expect, test } from 'vitest'
import {
  type CommentFrame,
  failureComment,
  isWorthTelling,
  measuringComment,
  outdatedComment,
  reportComment,
} from '../../../src/report/markdown/comment.ts'
import { fail, samples } from '../samples.ts'

const frame: CommentFrame = {
  key: 'perf',
  head: 'a'.repeat(40),
  runUrl: 'https://github.com/octo/repo/actions/runs/1/attempts/1',
}
const foot =
  '<sub>`perf` · `aaaaaaa` · [log and step summary](https://github.com/octo/repo/actions/runs/1/attempts/1)</sub>'
const reports = Object.entries(samples)

test.each(reports)('%s: the verdict first, the commit last, within the budget', (_, report) => {
  const text = reportComment(report, frame)
  expect(text).toMatch(/^[🟢🔴🟡❌] \*\*/u)
  expect(text.endsWith(`\n\n${foot}`)).toBe(true)
  expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(60_000)
})

test('states without a result before them', () => {
  expect(measuringComment(frame, null)).toBe(
    `⏳ **Measuring** \`aaaaaaa\` ([log](https://github.com/octo/repo/actions/runs/1/attempts/1))\n\n${foot}`,
  )
  expect(outdatedComment(frame, 'b'.repeat(40), null)).toBe(
    `⚪ **Outdated:** \`aaaaaaa\` was measured, and \`bbbbbbb\` has replaced it meanwhile\n\n${foot}`,
  )
})

test('the last result outlives any number of states', () => {
  const result = 'the result'
  const once = measuringComment(frame, result)
  expect(once).toContain('Below is the last result.')
  const often = outdatedComment(frame, 'b'.repeat(40), measuringComment(frame, measuringComment(frame, once)))
  expect(often.match(/the result/g)).toHaveLength(1)
  expect(often.match(/Measuring/g)).toBeNull()
  expect(often).toMatch(/^⚪/)
})

test('a state that never had a result is no result', () => {
  expect(measuringComment(frame, measuringComment(frame, null))).toBe(measuringComment(frame, null))
})

test('a failure is told with its advice, and what it quotes is quoted', () => {
  const failure = { message: 'the command <img src=x> failed for @octocat', hint: 'Set the input `run`.' }
  const text = failureComment(failure, frame)
  expect(text).toMatch(/^❌ \*\*Could not measure:\*\* the command /)
  expect(text).toContain('\n\n👉 Set the input `run`.\n\n')
  expect(text.endsWith(foot)).toBe(true)
  expect(text.replace(/`[^`]*`/g, '')).not.toMatch(/<img|@octocat/)
})

test('a key is shown as a name from outside', () => {
  const text = measuringComment({ ...frame, key: '<!-- benchgate:result --> @octocat' }, null)
  expect(text).not.toContain('<!-- benchgate')
})

test('changes are worth telling, and so is whatever blocks', () => {
  for (const [name, report] of reports) {
    const changed = report.benchmarks.some(
      ({ outcome }) => !['unchanged', 'inconclusive', 'added', 'skipped'].includes(outcome),
    )
    expect([name, isWorthTelling(report)]).toEqual([
      name,
      report.exitCode !== 0 || report.verdict === 'error' || changed,
    ])
  }
  const quiet = reports.filter(([, report]) => !isWorthTelling(report))
  expect(quiet.length).toBeGreaterThan(0)
})

test('a name is a link to its lines, where they are known and somebody can look at them', () => {
  const [first, ...others] = fail.benchmarks
  const place = { file: "bench/it's (new)].bench.mjs", line: 7 }
  const report = { ...fail, benchmarks: [{ ...first!, place }, ...others] }
  const address = `https://github.com/octo/repo/blob/${fail.head.commit}/bench/it%27s%20%28new%29%5D.bench.mjs#L7`
  expect(reportComment(report, frame)).toContain(`(${address})`)
  expect(reportComment(report, { ...frame, runUrl: null })).not.toContain('/blob/')
  const whole = { ...report, benchmarks: [{ ...first!, place: { ...place, line: null } }, ...others] }
  expect(reportComment(whole, frame)).toContain(`(${address.replace('#L7', '')})`)
})
