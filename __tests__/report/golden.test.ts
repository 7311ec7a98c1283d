/** Every view of every sample, as files a person can read and a change has to explain. */

import { expect, test } from 'vitest'
import { annotationsOf, workflowCommand } from '../../src/report/annotations.ts'
import { renderHtml } from '../../src/report/html/html.ts'
import { renderJson } from '../../src/report/json/json.ts'
import { budgets, renderMarkdown } from '../../src/report/markdown/markdown.ts'
import { renderTerminal } from '../../src/report/terminal/terminal.ts'
import { verdictLine } from '../../src/report/verdict-line.ts'
import { large, samples } from './samples.ts'

const names = Object.keys(samples)

test.each(names)('markdown of %s', async (name) => {
  const text = renderMarkdown(samples[name]!, {
    budget: budgets.comment,
    fullReport: 'https://github.com/acme/lib/actions/runs/7',
  })
  await expect(text).toMatchFileSnapshot(`golden/${name}.md`)
})

test.each(names)('terminal of %s', async (name) => {
  const text = renderTerminal(samples[name]!, { width: 80, colour: false })
  await expect(text).toMatchFileSnapshot(`golden/${name}.80.txt`)
})

test.each([40, 120])('terminal of several regressions at %i columns', async (width) => {
  const text = renderTerminal(samples['fail-several']!, { width, colour: false })
  await expect(text).toMatchFileSnapshot(`golden/fail-several.${width}.txt`)
})

test('terminal in colour', async () => {
  const text = renderTerminal(samples['fail-several']!, { width: 80, colour: true })
  await expect(text.replaceAll('\u001b', '<ESC>')).toMatchFileSnapshot('golden/fail-several.colour.txt')
})

test.each(['fail-several', 'counters', 'error'])('json of %s', async (name) => {
  await expect(renderJson(samples[name]!)).toMatchFileSnapshot(`golden/${name}.json`)
})

test.each(['fail-several', 'all-outcomes', 'error', 'hostile'])('html of %s', async (name) => {
  await expect(renderHtml(samples[name]!)).toMatchFileSnapshot(`golden/${name}.html`)
})

test.each(['all-outcomes', 'stored', 'hostile'])('annotations of %s', async (name) => {
  const text = annotationsOf(samples[name]!).map(workflowCommand).join('\n')
  await expect(`${text}\n`).toMatchFileSnapshot(`golden/${name}.commands.txt`)
})

test('the verdict of every sample', async () => {
  const lines = names.map((name) => `${name}: ${verdictLine(samples[name]!)}`)
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/verdicts.txt')
})

test('markdown of 2,000 benchmarks in 4,000 bytes', async () => {
  const text = renderMarkdown(large, { budget: 4000, fullReport: 'the job summary' })
  await expect(text).toMatchFileSnapshot('golden/large.4000.md')
})
