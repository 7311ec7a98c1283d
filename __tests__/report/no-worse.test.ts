/** What was shown not to be slower, and may be faster, is called neither unchanged nor undecided, in every view. */
import { expect, test } from 'vitest'
import { countsText } from '../../src/report/counts.ts'
import { renderHtml } from '../../src/report/html/html.ts'
import { renderMarkdown } from '../../src/report/markdown/markdown.ts'
import { renderTerminal } from '../../src/report/terminal/terminal.ts'
import { verdictLine } from '../../src/report/verdict-line.ts'
import { arrange } from '../../src/report/view.ts'
import { report, row } from './samples.ts'

const change = { estimate: -0.03, low: -0.081, high: 0.012 }
const given = report({ benchmarks: [row('a', 'no-worse', { change }), row('b', 'unchanged')] })

test('the headline counts it among what is no slower, and the counts tell it apart', () => {
  expect(verdictLine(given)).toBe('No slowdown of 5 % or more in 2 benchmarks')
  expect(countsText(arrange(given))).toBe('2 benchmarks: 1 no slower, 1 unchanged')
  expect(renderTerminal(given, { width: 100, colour: false })).toContain('1 no slower, 1 unchanged')
})

test('comment and page show it with its interval', () => {
  expect(renderMarkdown(given, { budget: 60_000 })).toMatch(
    /<summary>1 no slower<\/summary>.*−8\.1.*\+1\.2.*<summary>1 unchanged/s,
  )
  expect(renderHtml(given)).toMatch(/1 result no slower.*−8\.1/s)
})

test('a metric that is no time is no worse', () => {
  const other = report({ benchmarks: [row('a', 'no-worse', { change, metric: 'score', unit: 'points' })] })
  expect(countsText(arrange(other))).toBe('1 benchmark, no worse')
})
