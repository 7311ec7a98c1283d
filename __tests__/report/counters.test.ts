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

const instructions = (base: number, head: number, outcome: Counts[number]['outcome']): Counts => [
  { metric: 'instructions', unit: '1', base, head, outcome },
]

test.each([
  ['more work', instructions(100_000, 118_000, 'changed'), 'more work: +18.0 % instructions (100 k → 118 k)'],
  [
    'the same work',
    instructions(100_000, 100_010, 'unchanged'),
    'the same instructions (100 k): memory, layout or the machine',
  ],
  [
    'more work, but not by far as much as time',
    instructions(100_000, 100_500, 'changed'),
    'more work: +0.5 % instructions (100 k → 100.5 k), too little for the time: memory, layout or the machine',
  ],
  [
    'more work of the only benchmark',
    [{ metric: 'launch-instructions', unit: '1', base: 100_000, head: 118_000, outcome: 'changed' }] as Counts,
    'more work: +18.0 % instructions of the whole launch (100 k → 118 k)',
  ],
  ['what varies', instructions(100_000, 101_000, 'inconclusive'), 'instructions +1.0 %, which varies: 100 k → 101 k'],
])('a slower time and its instructions: %s', (_, counts, words) => {
  for (const view of views(counts)) expect(view).toContain(words)
})

test.each([
  [120_000, 'changed', 'whole launch: more work: +20.0 % instructions (100 k → 120 k)'],
  [100_010, 'unchanged', 'whole launch: the same instructions: 100 k'],
] as const)('instructions of whole launches are told once for the suite: %s', (head, outcome, words) => {
  const given = samples['fail']!
  const more = { unit: '1', exact: true, role: 'information', change: null, doubt: null } as const
  const row = { ...given.benchmarks[0]!, name: 'whole launch', metric: 'launch-instructions', ...more }
  const report = { ...given, benchmarks: [...given.benchmarks, { ...row, base: 100_000, head, outcome }] }
  const terminal = renderTerminal(report, { width: 200, colour: false }).replaceAll('\u00a0', ' ')
  expect(terminal).toContain(words)
  const markdown = renderMarkdown(report, { budget: budgets.comment }).replaceAll(/\u00a0|&nbsp;/g, ' ')
  expect(markdown).toContain(words.slice('whole launch: '.length))
})

test('instructions that changed are told though the time is not called slower', () => {
  const given = samples['fail']!
  const quiet = given.benchmarks.findIndex(({ outcome }) => outcome === 'unchanged')
  const counts = instructions(100_000, 100_500, 'changed')
  const benchmarks = given.benchmarks.map((row, i) => (i === quiet ? { ...row, counts } : row))
  const report = { ...given, benchmarks }
  const shown = [
    renderTerminal(report, { width: 200, colour: false }),
    renderMarkdown(report, { budget: budgets.comment }),
    renderHtml(report),
  ].map((view) => view.replaceAll(/\u00a0|&nbsp;/g, ' '))
  for (const view of shown)
    expect(view).toContain('more work: +0.5 % instructions (100 k → 100.5 k); its time is unchanged')
})

test('a counter’s own name is text from outside', () => {
  const [terminal, markdown, html] = views([figure('<b>@octocat\u001b[31m', 1, 2, 'regressed')])
  expect(terminal).not.toContain('\u001b')
  expect(markdown).not.toMatch(/<b>|[^\\\u200b]@octocat/)
  expect(html).not.toContain('<b>')
})
