import { expect, test } from 'vitest'
import { renderTerminal } from '../../../src/report/terminal/terminal.ts'
import { wrapText } from '../../../src/report/terminal/text.ts'
import { columnsOf } from '../../../src/report/visible.ts'
import { change, large, row, samples } from '../samples.ts'

const widths = [40, 41, 50, 60, 79, 80, 81, 100, 132, 200]

/** The lines but the command to copy, which must stay in one piece. */
function linesToFit(text: string): string[] {
  return text.slice(0, text.indexOf('\nReproduce\n')).split('\n')
}

test.each(widths)('every line fits %i columns', (width) => {
  for (const [name, report] of [...Object.entries(samples), ['large', large] as const]) {
    const tooLong = linesToFit(renderTerminal(report, { width, colour: false })).filter(
      (line) => columnsOf(line) > width,
    )
    expect(tooLong, name).toEqual([])
  }
})

test('widths outside 40 to 200 are brought inside', () => {
  const at = (width: number) => renderTerminal(samples['fail-several']!, { width, colour: false })
  expect(at(10)).toBe(at(40))
  expect(at(10_000)).toBe(at(200))
  expect(at(Number.NaN)).toBe(at(80))
})

test('bars and figures line up behind wide characters and emoji', () => {
  const names = ['plain', '解析/大きい', 'emoji 👩‍👩‍👧 🇫🇷', 'e\u0301clair', 'ｆｕｌｌ']
  const report = {
    ...samples['fail']!,
    reasons: [],
    benchmarks: names.map((name) => row(name, 'regressed', { change: change(0.135, 0.119, 0.152) })),
  }
  const lines = renderTerminal(report, { width: 120, colour: false })
    .split('\n')
    .filter((line) => line.includes('│'))
  expect(lines).toHaveLength(names.length)
  expect(new Set(lines.map((line) => columnsOf(line.slice(0, line.indexOf('+13.5')))))).toHaveProperty('size', 1)
  expect(new Set(lines.map((line) => columnsOf(line.slice(0, line.indexOf('│')))))).toHaveProperty('size', 1)
})

test('long names are cut in the middle, where they differ least', () => {
  const name = `com.example.deeply.nested.package.of.benchmarks.${'x'.repeat(80)}.parseLarge`
  const report = {
    ...samples['fail']!,
    reasons: [],
    benchmarks: [row(name, 'regressed', { change: change(0.2, 0.1, 0.3) })],
  }
  expect(renderTerminal(report, { width: 80, colour: false })).toMatch(
    /! com\.example[^\n]*…[^\n]*parseLarge +12\.40 ms/,
  )
})

test('long lists are cut and counted', () => {
  const text = renderTerminal(large, { width: 80, colour: false })
  expect(text).toContain('… and 100 more\n')
  expect(text).toContain('… and 140 more inconclusive')
  expect(text).toContain('… and 90 more new')
  expect(text).toContain('150 slower, 150 inconclusive, 1600 unchanged, 100 new')
})

test('without colour there is no escape', () => {
  expect(renderTerminal(samples['fail-several']!, { width: 80, colour: false })).not.toContain('\u001b')
  expect(renderTerminal(samples['fail-several']!, { width: 80, colour: true })).toContain('\u001b[31m')
})

test('wrapping keeps figures and their units together', () => {
  expect(wrapText('a threshold of 5 % or more', 20)).toEqual(['a threshold of 5 %', 'or more'])
  expect(wrapText('a threshold of 5 % or more', 17)).toEqual(['a threshold of', '5 % or more'])
  expect(wrapText('x'.repeat(25), 10, '- ', '  ')).toEqual(['- xxxxxxxx', '  xxxxxxxx', '  xxxxxxxx', '  x'])
})
