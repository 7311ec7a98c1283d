/** Several reports as one: what comes first, and what is left when there is little room. */

import { describe, expect, test } from 'vitest'
import type { Report } from '../../../src/model/report.ts'
import { legsLine, renderLegs, worstFirst } from '../../../src/report/markdown/legs.ts'
import { renderMarkdown } from '../../../src/report/markdown/markdown.ts'
import { verdictLine } from '../../../src/report/verdict-line.ts'
import { large, samples } from '../samples.ts'

const named = (report: Report, key: string): Report => ({ ...report, key })
const pass = samples['pass'] ?? Object.values(samples).find(({ verdict }) => verdict === 'pass')!
const fail = Object.values(samples).find(({ verdict }) => verdict === 'fail')!
const broken = samples['error']!
const legs = [named(pass, 'linux'), named(broken, 'mac'), named(fail, 'arm')]

const accepting = { label: 'accept-slowdown', heard: { label: true, comment: true } }

const bytes = (text: string) => Buffer.byteLength(text)

describe('legs', () => {
  test('the worst comes first, whatever the order', () => {
    expect(worstFirst(legs).map(({ key }) => key)).toEqual(['arm', 'mac', 'linux'])
    // What does not block is less bad, whatever it is called.
    const tolerated = { ...fail, exitCode: 0 as const, key: 'tolerated' }
    expect(worstFirst([tolerated, ...legs]).map(({ key }) => key)).toEqual(['arm', 'mac', 'tolerated', 'linux'])
  })

  test('one line says how many ended how, and the worst of them', () => {
    expect(legsLine(legs)).toBe(`3 legs: 1 blocked, 1 without a result, 1 passed; arm: ${verdictLine(fail)}`)
    expect(legsLine([fail])).toBe(verdictLine(fail))
  })

  test('what passes and is slower all the same comes before what is fine, and is named in the first line', () => {
    const slower = named(samples['tolerated']!, 'slower')
    const [first] = renderLegs([named(pass, 'linux'), slower], { budget: 60_000 }).split('\n')
    expect(first).toBe('🟡 **2 legs:** 2 passed; `slower`: Slower, not blocking')
    expect(legsLine([named(pass, 'linux'), slower])).toMatch(/^2 legs: 2 passed; slower: Slower, not blocking: /)
  })

  test('one report is shown as it always is', () => {
    expect(renderLegs([fail], { budget: 60_000 })).toBe(renderMarkdown(fail, { budget: 60_000 }))
  })

  test('several have a section each', () => {
    const text = renderLegs(legs, { budget: 60_000, accepting })
    expect(text).toMatch(
      /^🔴 \*\*3 legs:\*\* 1 blocked, 1 without a result, 1 passed; `arm`: Slower\n\n👉 `arm`: Mend it, or accept it: .*\n\n### `arm`\n\n/,
    )
    // Once for each, and not again below the worst.
    expect(text.match(/^👉 /gm)).toHaveLength(2)
    expect([...text.matchAll(/^### `(\w+)`$/gm)].map((match) => match[1])).toEqual(['arm', 'mac', 'linux'])
  })

  test('a key that would be markup is a name', () => {
    const text = renderLegs([named(pass, '<img src=x> @all\n# head'), named(pass, 'x')], { budget: 60_000 })
    expect(text).not.toContain('<img')
    expect(text).not.toMatch(/^# head/m)
  })

  test.each([2, 10, 60])('%i large legs stay within the budget, and each has a line at least', (count) => {
    const many = Array.from({ length: count }, (_, i) => named(i % 2 === 0 ? large : fail, `leg-${i}`))
    const text = renderLegs(many, { budget: 60_000 })
    expect(bytes(text)).toBeLessThanOrEqual(60_000)
    for (const { key } of many) expect(text).toContain(`\`${key}\``)
  })
})
