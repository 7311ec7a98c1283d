import { expect, test } from 'vitest'
import { lastRunsPhrase } from '../../src/report/last-runs.ts'
import { renderMarkdown } from '../../src/report/markdown/markdown.ts'
import { render } from '../../src/report/phrase.ts'
import { change, report, row } from './samples.ts'

const runs = [0.0112, 0.0115, 0.0113, 0.0121]
const slower = row('parse', 'regressed', { head: 0.0141, change: change(0.24, 0.2, 0.28), lastRuns: runs })
const said = (more: Partial<typeof slower>) => {
  const phrase = lastRunsPhrase({ ...slower, ...more })
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

test('stands below what changed, and not below the rest', () => {
  const shown = renderMarkdown(report({ benchmarks: [slower, row('calm', 'unchanged', { lastRuns: runs })] }), {
    budget: 60_000,
  })
  expect(shown.match(/last 4 runs/g)).toHaveLength(1)
  expect(shown).toContain('- `parse`: ▁▂▁▃ █ last 4 runs')
})
