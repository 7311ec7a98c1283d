/** Under a budget whole rows go, the dullest first, and every one of them is accounted for. */

import { expect, test } from 'vitest'
import { bytesOf } from '../../../src/report/markdown/escape.ts'
import { budgets, renderMarkdown, smallestBudget } from '../../../src/report/markdown/markdown.ts'
import { hostile, large, samples } from '../samples.ts'

const sizes = [smallestBudget, 2500, 3000, 4000, 6000, 10_000, 20_000, budgets.comment, 200_000, budgets.stepSummary]

test.each(sizes)('2,000 benchmarks stay within %i bytes', (budget) => {
  expect(bytesOf(renderMarkdown(large, { budget }))).toBeLessThanOrEqual(budget)
})

test.each(sizes)('hostile names stay within %i bytes', (budget) => {
  const place = `https://github.com/${'a'.repeat(200)}`
  expect(bytesOf(renderMarkdown(hostile, { budget, fullReport: place }))).toBeLessThanOrEqual(budget)
})

test.each(Object.keys(samples))('%s keeps its verdict in the smallest budget', (name) => {
  const whole = renderMarkdown(samples[name]!, { budget: budgets.stepSummary })
  const cut = renderMarkdown(samples[name]!, { budget: smallestBudget })
  expect(cut.split('\n')[0]).toBe(whole.split('\n')[0])
})

const rendered = new Map(sizes.map((budget) => [budget, renderMarkdown(large, { budget })]))

/** Rows of a kind in the text, by the prefix of the sample's names; the verdict and the method name some too. */
function rowsOf(text: string, prefix: string): string[] {
  return Array.from(text.matchAll(new RegExp(`^(?:\\||-).*?\`(${prefix}/\\d+)\`.*$`, 'gm')), ([line, name]) =>
    line.startsWith('- **') ? '' : name!,
  ).filter((name) => name !== '')
}

function leftOut(text: string, noun: string): number {
  const note = /^Left out to fit: (.*?)\. /m.exec(text)?.[1] ?? ''
  return Number((new RegExp(`([\\d,]+) ${noun}`).exec(note)?.[1] ?? '0').replaceAll(',', ''))
}

test.each(sizes)('at %i bytes every row is shown or counted', (budget) => {
  const text = rendered.get(budget)!
  expect(rowsOf(text, 'hot').length + leftOut(text, 'changed')).toBe(150)
  expect(rowsOf(text, 'noisy').length + leftOut(text, 'inconclusive')).toBe(150)
  expect(rowsOf(text, 'fresh').length + leftOut(text, 'of one side only')).toBe(100)
  const calm = rowsOf(text, 'case').length
  expect(calm + leftOut(text, 'unchanged')).toBeGreaterThanOrEqual(1592)
})

test('the worst rows are the last to go, in order', () => {
  for (const budget of sizes) {
    const shown = rowsOf(rendered.get(budget)!, 'hot')
    expect(shown).toEqual(Array.from({ length: shown.length }, (_, index) => `hot/${String(index).padStart(3, '0')}`))
  }
  expect(rowsOf(rendered.get(4000)!, 'hot').length).toBeGreaterThan(3)
})

test('a larger budget never shows less of anything', () => {
  const kinds = ['hot', 'noisy', 'fresh', 'case']
  // From 10,000 bytes on the explanations come before the rows, and take some of their room.
  const counts = sizes
    .filter((budget) => budget !== 10_000)
    .map((budget) => kinds.map((kind) => rowsOf(rendered.get(budget)!, kind).length))
  for (const [index, kind] of kinds.entries()) {
    const column = counts.map((row) => row[index]!)
    expect(column, kind).toEqual(column.toSorted((a, b) => a - b))
  }
})

test('says where the rest is, in an address or in words', () => {
  const address = 'https://github.com/acme/lib/actions/runs/7'
  expect(renderMarkdown(large, { budget: 4000, fullReport: address })).toContain(
    `Everything: [full report](${address}).`,
  )
  expect(renderMarkdown(large, { budget: 4000, fullReport: 'the job summary' })).toContain(
    'Everything: the job summary.',
  )
  expect(renderMarkdown(large, { budget: 4000 })).toContain('The JSON report has everything.')
})

test('a report that fits says nothing of rows left out', () => {
  expect(renderMarkdown(samples['fail']!, { budget: budgets.comment })).not.toContain('Left out')
})

test('a budget too small for a verdict is a mistake of the caller', () => {
  expect(() => renderMarkdown(large, { budget: 100 })).toThrow(RangeError)
})
