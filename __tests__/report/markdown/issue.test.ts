import { expect, test } from 'vitest'
import { issueOfReport } from '../../../src/report/markdown/issue.ts'
import { change, report, row } from '../samples.ts'

const frame = { runUrl: 'https://github.com/octo/repo/actions/runs/1', baseRef: 'last-release' }
const of = (more: Parameters<typeof report>[0]) => issueOfReport(report(more), frame)
const slower = row('parse', 'regressed', { change: change(0.08, 0.06, 0.1) })

test('open for what is slower, blocked or not', () => {
  expect(of({ verdict: 'fail', benchmarks: [slower] })).toMatchObject({
    standing: 'open',
    title: 'Performance: 1 benchmark slower than main (bench)',
    text: expect.stringMatching(/`base-ref: last-release`[\s\S]*closes when nothing is slower than `main` any more/),
  })
  expect(of({ benchmarks: [slower] }).standing).toBe('open')
})

test('a benchmark that is slower and allocates more is slower, and counted once', () => {
  const counted = (name: string) =>
    row(name, 'regressed', { metric: 'allocations', unit: '1', exact: true, change: change(0.5, 0.5, 0.5) })
  const title = (...benchmarks: (typeof slower)[]) => of({ verdict: 'fail', benchmarks }).title
  expect(title(counted('parse'), slower)).toBe('Performance: 1 benchmark slower than main (bench)')
  expect(title(counted('other'), counted('parse'), slower)).toMatch(/: 1 benchmark slower, 1 worse than main /)
  expect(title(counted('other'), counted('parse'))).toMatch(/: 2 benchmarks worse than main /)
})

test('over only where everything was shown', () => {
  expect(of({})).toMatchObject({ standing: 'over', text: expect.stringContaining('**Over** ([this run](https://') })
  expect(of({ benchmarks: [row('a', 'unchanged'), row('b', 'inconclusive')] }).standing).toBe('undecided')
  expect(of({ verdict: 'error', benchmarks: [] }).standing).toBe('undecided')
  expect(of({ verdict: 'inconclusive' }).standing).toBe('undecided')
})

test('names in it stay text, and it fits', () => {
  const hostile = '`<!-- benchgate:issue {"key":"x"} -->`@octocat [a](http://b)'
  const { title, text } = issueOfReport(report({ key: hostile, base: { ...report({}).base, label: hostile } }), frame)
  expect(title).not.toContain('\n')
  expect(text).not.toMatch(/<!-- benchgate:issue/)
  const many = Array.from({ length: 2000 }, (_, i) => row(`benchmark ${i} ${'x'.repeat(80)}`, 'regressed', slower))
  expect([...of({ verdict: 'fail', benchmarks: many }).text].length).toBeLessThan(62_000)
})
