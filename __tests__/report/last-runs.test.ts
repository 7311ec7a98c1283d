import { expect, test } from 'vitest'
import { lastRunsPhrase } from '../../src/report/last-runs.ts'
import { renderMarkdown } from '../../src/report/markdown/markdown.ts'
import { render } from '../../src/report/phrase.ts'
import { change, report, row } from './samples.ts'

const runs = [0.0112, 0.0115, 0.0113, 0.0121]
const slower = row('parse', 'regressed', { head: 0.0141, change: change(0.24, 0.2, 0.28), lastRuns: runs })
const said = (more: Partial<typeof slower>, isStored = true) => {
  const phrase = lastRunsPhrase({ ...slower, ...more }, isStored)
  return phrase === null ? null : render(phrase, ({ quote }) => `<${quote}>`)
}

test('the last runs as a line of heights and in words', () => {
  expect(said({})).toBe('▁▂▁▃ █ last 4 runs 11.2 ms to 12.1 ms, now 14.1 ms')
  expect(said({ head: 0.01, lastRuns: [0.02] })).toBe('█ ▁ last run 20 ms, now 10 ms')
  expect(said({ lastRuns: [0.0141, 0.0141] })).toBe('▁▁ ▁ last 2 runs 14.1 ms to 14.1 ms, now 14.1 ms')
  expect(said({ lastRuns: [] })).toBeNull()
  expect(said({ head: null })).toBeNull()
  expect(said({ unit: '<b>', lastRuns: [1], head: 2 })).toContain('<1 <b>>')
})

test('base is told where it was measured beside head', () => {
  expect(said({ base: 0.0113 }, false)).toBe('▁▂▁▃ ▁█ last 4 runs 11.2 ms to 12.1 ms, now 11.3 ms → 14.1 ms')
  expect(said({ base: null }, false)).toBe(said({}))
})

test('stands below what changed, and not below the rest', () => {
  const shown = renderMarkdown(report({ benchmarks: [slower, row('calm', 'unchanged', { lastRuns: runs })] }), {
    budget: 60_000,
  })
  expect(shown.match(/last 4 runs/g)).toHaveLength(1)
  expect(shown).toMatch(/- `parse`: [▁-█]{4} [▁-█]{2} last 4 runs/)
})

test('with a link to the chart, where the page has an address', () => {
  const shown = (chart: string) => renderMarkdown(report({ benchmarks: [{ ...slower, chart }] }), { budget: 60_000 })
  expect(shown('https://o.github.io/n/index.html#b=parse-1&beside=1~2~abcdef0~7')).toContain(
    ' · [chart](https://o.github.io/n/index.html#b=parse-1&beside=1~2~abcdef0~7)',
  )
  expect(shown('javascript:alert(1)')).not.toContain('](javascript')
})
