import { expect, test } from 'vitest'
import { annotationsOf, longestMessage, mostAnnotations, workflowCommand } from '../../src/report/annotations.ts'
import { large, oneSided, pass, samples } from './samples.ts'

test('at most ten of each level; the last counts the rest', () => {
  const all = annotationsOf(large)
  const errors = all.filter(({ level }) => level === 'error')
  const warnings = all.filter(({ level }) => level === 'warning')
  expect(errors).toHaveLength(2)
  expect(warnings).toHaveLength(mostAnnotations)
  // 149 regressions do not block in this sample; nine of them are shown.
  expect(warnings.at(-1)!.message).toBe('… and 140 more, all of them in the step summary')
  expect(all.filter(({ level }) => level === 'notice')).toHaveLength(1)
})

test('the verdict comes first, at the level of the exit code', () => {
  expect(annotationsOf(samples['fail']!)[0]).toEqual({
    level: 'error',
    title: 'Benchgate',
    message: 'Slower: parse/large +13.5 % (threshold 5 %)',
  })
  expect(annotationsOf(pass)).toEqual([
    { level: 'notice', title: 'Benchgate', message: 'No slowdown of 5 % or more in 8 benchmarks' },
  ])
  expect(annotationsOf(samples['stored']!)[0]!.level).toBe('warning')
})

test('a long message is cut to what the runner keeps', () => {
  const failed = oneSided('x', 'failed', { message: 'y'.repeat(100_000) })
  const report = {
    ...pass,
    benchmarks: [failed],
    notes: [{ code: 'as-read', was: 'x', level: 'notice', text: 'z'.repeat(100_000) } as const],
  }
  for (const { message } of annotationsOf(report)) expect(message.length).toBeLessThanOrEqual(longestMessage)
})

test.each([
  [{ level: 'error', title: 'a:b,c%d', message: '5 %: x, y' } as const, '::error title=a%3Ab%2Cc%25d::5 %25: x, y'],
  [{ level: 'notice', title: 't', message: 'one\r\ntwo' } as const, '::notice title=t::one%0D%0Atwo'],
])('%o as a command', (annotation, command) => {
  expect(workflowCommand(annotation)).toBe(command)
})
