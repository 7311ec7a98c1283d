/** What was counted beside a time that changed, in every view. */
import { expect, test } from 'vitest'
import type { BenchmarkComparison } from '../../src/model/comparison.ts'
import { renderHtml } from '../../src/report/html/html.ts'
import { budgets, renderMarkdown } from '../../src/report/markdown/markdown.ts'
import { renderTerminal } from '../../src/report/terminal/terminal.ts'
import { samples } from './samples.ts'

type Counts = NonNullable<BenchmarkComparison['counts']>

const figure = (metric: string, base: number, head: number, outcome: Counts[number]['outcome']): Counts[number] => ({
  metric,
  unit: 'B',
  base,
  head,
  outcome,
})

function views(counts: Counts): string[] {
  const given = samples['fail']!
  const slower = given.benchmarks.findIndex(({ outcome }) => outcome === 'regressed')
  const benchmarks = given.benchmarks.map((row, i) => (i === slower ? { ...row, counts } : row))
  const report = { ...given, benchmarks }
  const html = renderHtml(report)
  return [
    renderTerminal(report, { width: 200, colour: false }),
    renderMarkdown(report, { budget: budgets.comment }),
    html.slice(html.indexOf('<body')),
  ].map((view) => view.replaceAll(/\u00a0|&nbsp;/g, ' '))
}

test.each(views([figure('allocated', 4900, 5880, 'regressed'), figure('peak-memory', 0, 200, 'inconclusive')]))(
  'more work is told as more work (view %#)',
  (view) => {
    expect(view).toContain(
      'memory allocated +20.0 %: 4.79 KiB → 5.74 KiB; peak memory from 0, which varies: 0 B → 200 B',
    )
  },
)

test.each(views([figure('allocated', 4900, 4900, 'unchanged')]))('so is the same work (view %#)', (view) => {
  expect(view).toContain('memory allocated the same: 4.79 KiB')
})

test('a counter’s own name is text from outside', () => {
  const [terminal, markdown, html] = views([figure('<b>@octocat\u001b[31m', 1, 2, 'regressed')])
  expect(terminal).not.toContain('\u001b')
  expect(markdown).not.toMatch(/<b>|[^\\\u200b]@octocat/)
  expect(html).not.toContain('<b>')
})
