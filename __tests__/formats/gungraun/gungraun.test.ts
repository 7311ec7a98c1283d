import { expect, test } from 'vitest'
import { gungraun } from '../../../src/formats/gungraun/gungraun.ts'
import { fileOf, metricsOf, readAs, rowsOf } from '../read-as.ts'

const base = { module_path: 'a::b::c', id: 'x', package_dir: '', project_root: '/r' }
const old = { metrics: { Both: [{ Int: 7 }, { Int: 6 }] } }

test.each([
  ['1', { ...base, callgrind_summary: { summaries: [{ events: { Ir: { new: 7, old: 6 } } }] }, tool_summaries: [] }],
  [
    '3',
    {
      ...base,
      callgrind_summary: { callgrind_run: { total: { summary: { Ir: { metrics: { Left: 7 } } } } } },
      tool_summaries: [],
    },
  ],
  [
    '4',
    {
      ...base,
      profiles: [
        {
          tool: 'Callgrind',
          summaries: { parts: [], total: { summary: { Callgrind: { Ir: { metrics: { Both: [7, 6] } } } } } },
        },
      ],
    },
  ],
  [
    '6',
    {
      ...base,
      profiles: [{ tool: 'Callgrind', summaries: { parts: [], total: { summary: { Callgrind: { Ir: old } } } } }],
    },
  ],
  [
    '7',
    {
      ...base,
      profiles: [
        { tool: 'Callgrind', data: { parts: [], total: { metrics: { Ir: { values: { new: 7, old: 6 } } } } } },
      ],
    },
  ],
])('summary of schema %s', (version, summary) => {
  const text = JSON.stringify({ ...summary, version })
  expect(gungraun.recognises([fileOf(text)])).toBe(true)
  const row = rowsOf(readAs(gungraun, text))['a::b::c x']!
  expect(row.metrics).toMatchObject([{ name: 'instructions', value: 7, unit: '1', better: 'lower', exact: true }])
})

test('error checkers before schema 4 are metrics under their own name', () => {
  const total = { ErrorSummary: { Errors: { metrics: { Left: 2 } } } }
  const summary = {
    ...base,
    callgrind_summary: null,
    tool_summaries: [{ tool: 'DRD', summaries: { segments: [], total } }],
  }
  expect(Object.keys(metricsOf(readAs(gungraun, JSON.stringify(summary))))).toEqual(['drd errors'])
})

test('perf has no total: its parts count, with units of their own', () => {
  const metrics = { 'task-clock': { values: { new: { value: 1.5, unit: 'ms', rse: 0.01 } } } }
  const parts = [{ metrics }, { metrics }]
  const summary = { ...base, profiles: [{ tool: 'Perf', data: { parts, total: { metrics: {} } } }] }
  const found = metricsOf(readAs(gungraun, JSON.stringify(summary)))
  expect(Object.keys(found)).toEqual(['part 1 perf task-clock', 'part 2 perf task-clock'])
  expect(found['part 1 perf task-clock']).toMatchObject({ value: 0.0015, unit: 's', better: 'lower' })
})

test('texts before 0.10 have no bar', () => {
  const text = 'my::group::fib short:10\n  Instructions:  1733 (No Change)\n  L1 Data Hits:  621\n  RAM Hits:  3\n'
  expect(gungraun.recognises([fileOf(text)])).toBe(true)
  expect(Object.keys(metricsOf(readAs(gungraun, text)))).toEqual(['instructions', 'L1 data hits', 'RAM hits'])
})

test('of parts and a total only the total counts; without a total each part', () => {
  const part = '  ## pid: 1 thread: 1 part: 1          |N/A\n  Instructions:  1|N/A  (*********)\n'
  const total = '  ## Total\n  Instructions:  3|N/A  (*********)\n'
  const read = (text: string) =>
    Object.entries(metricsOf(readAs(gungraun, `a::b::c\n${text}`))).map(([name, { value }]) => [name, value])
  expect(read(part + part + total)).toEqual([['instructions', 3]])
  expect(read(part + part)).toEqual([
    ['part 1 instructions', 1],
    ['part 2 instructions', 1],
  ])
})

test('comparisons with another benchmark and labels wider than the line', () => {
  const text = `a::b::long
  A very long counter that does not fit into its line [B]:
                                        12|N/A  (*********)
  Instructions:  7|N/A  (*********)
  Comparison with fib short:10
  Instructions:  9|7  (+28.5714%)
`
  expect(metricsOf(readAs(gungraun, text))).toMatchObject({ instructions: { value: 7 } })
  expect(Object.keys(metricsOf(readAs(gungraun, text)))).toHaveLength(2)
})

test.each([
  ['a counter without its bar', 'a::b::c\n  Instructions:  17|N/A  (***)\n  L1 Hits:   17', /line 3.*cut short/],
  [
    'a counter that is no number',
    'a::b::c\n  Instructions:  17x|N/A  (***)\n',
    /Instructions should be a number, found "17x"/,
  ],
  [
    'half an object',
    `${JSON.stringify({ ...base, profiles: [] })}\n{"module_path": "a::b", "prof`,
    /line 2.*not valid JSON.*cut short/,
  ],
  [
    'half an object before a whole one',
    `{"module_path": "a::b", "prof\n${JSON.stringify({ ...base, profiles: [] })}`,
    /line 1.*not valid JSON/,
  ],
  [
    'an object behind something else',
    `{"id":1}\n[info] ${JSON.stringify({ ...base, profiles: [] })}`,
    /line 2.*\[info\]/,
  ],
  [
    'counters whose benchmark has no line of its own',
    'a::b::c\n  Instructions:  17|N/A\n\n[info] a::b::d\n  Instructions:  18|N/A\n',
    /18/,
  ],
])('%s is refused', (_, text, message) => {
  expect(() => readAs(gungraun, text)).toThrow(message)
})
