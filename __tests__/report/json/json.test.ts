import { expect, test } from 'vitest'
import { FormatFailure } from '../../../src/model/failure.ts'
import { parseReport, renderJson } from '../../../src/report/json/json.ts'
import { change, large, pass, row, samples } from '../samples.ts'

test.each([...Object.entries(samples), ['large', large] as const])('%s reads back as it was', (_, report) => {
  expect(parseReport(JSON.parse(renderJson(report)))).toEqual(JSON.parse(JSON.stringify(report)))
})

test('keys stand in one order, whatever order the report has them in', () => {
  const shuffled = Object.fromEntries(Object.entries(samples['fail']!).toReversed()) as typeof pass
  expect(renderJson(shuffled)).toBe(renderJson(samples['fail']!))
})

test('NaN and infinities become null where null is allowed', () => {
  const odd = row('x', 'inconclusive', {
    base: Number.NaN,
    head: Number.POSITIVE_INFINITY,
    change: change(0, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
    scatter: Number.NaN,
    doubt: { code: 'not-positive', found: Number.NaN },
  })
  const json = renderJson({ ...pass, benchmarks: [odd] })
  expect(json).not.toMatch(/NaN|Infinity/)
  const [read] = parseReport(JSON.parse(json)).benchmarks
  expect(read).toMatchObject({
    base: null,
    head: null,
    scatter: null,
    change: { low: null, high: null },
    doubt: { found: Number.NaN },
  })
})

test('a report that breaks its own schema is not written', () => {
  expect(() => renderJson({ ...pass, plan: { ...pass.plan, rounds: Number.NaN } })).toThrow(
    'plan.rounds: should be a whole number',
  )
})

test('keys of later versions are dropped', () => {
  const later = { ...JSON.parse(renderJson(pass)), extra: 1, machine: { ...pass.machine, gpu: 'x' } }
  expect(parseReport(later)).toEqual(JSON.parse(renderJson(pass)))
})

/** Changes one place of a good report. */
function broken(path: readonly (string | number)[], value: unknown): unknown {
  const report = JSON.parse(renderJson(samples['fail']!))
  let place = report
  for (const key of path.slice(0, -1)) place = place[key]
  if (value === undefined) delete place[path.at(-1)!]
  else place[path.at(-1)!] = value
  return report
}

test.each<[readonly (string | number)[], unknown, string]>([
  [['schema'], 'benchgate/report/2', 'out.json: schema: should be "benchgate/report/1", found "benchgate/report/2"'],
  [['verdict'], 'green', 'out.json: verdict: should be one of "pass", "fail", "inconclusive", "error", found "green"'],
  [['exitCode'], '1', 'out.json: exitCode: should be one of 0, 1, 2, 3, 4, found "1"'],
  [['benchmarks'], {}, 'out.json: benchmarks: should be a list, found an object'],
  [
    ['benchmarks', 3, 'change', 'estimate'],
    'n/a',
    'out.json: benchmarks[3].change.estimate: should be a number, found "n/a"',
  ],
  [['benchmarks', 0, 'name'], undefined, 'out.json: benchmarks[0].name: should be a string, found nothing'],
  [['benchmarks', 0, 'rounds'], 1.5, 'out.json: benchmarks[0].rounds: should be a whole number from 0, found 1.5'],
  [['benchmarks', 0, 'p'], 1.5, 'out.json: benchmarks[0].p: should be a number from 0 to 1, found 1.5'],
  [['benchmarks', 0, 'threshold'], -1, 'out.json: benchmarks[0].threshold: should be a number of 0 or more, found -1'],
  [['benchmarks', 0, 'exact'], 'no', 'out.json: benchmarks[0].exact: should be true or false, found "no"'],
  [
    ['benchmarks', 0, 'doubt'],
    { code: 'odd' },
    'out.json: benchmarks[0].doubt.code: should be one of "too-few-rounds"',
  ],
  [['reasons', 0, 'metric'], null, 'out.json: reasons[0].metric: should be a string, found null'],
  [['base', 'commit'], '$(id)', 'out.json: base.commit: should be "a commit hash", found "$(id)"'],
  [['head', 'label'], ['x'], 'out.json: head.label: should be a string, found a list of 1'],
  [['plan', 'looks', 1], null, 'out.json: plan.looks[1]: should be a whole number from 0, found null'],
])('%j as %j is refused', (path, value, message) => {
  expect(() => parseReport(broken(path, value), 'out.json')).toThrow(FormatFailure)
  expect(() => parseReport(broken(path, value), 'out.json')).toThrow(message)
})

test.each([null, 1, 'text', [], undefined])('%j is no report', (value) => {
  expect(() => parseReport(value, 'out.json')).toThrow('out.json: should be an object')
})

test('names of the prototype are names like any other', () => {
  const report = JSON.parse(renderJson(pass).replace('"parse/small"', '"__proto__"'))
  expect(parseReport(report).benchmarks[0]!.name).toBe('__proto__')
  expect(() => parseReport(broken(['benchmarks', 0, 'doubt'], { code: 'constructor' }))).toThrow('doubt.code')
  expect(() => parseReport(JSON.parse('{"__proto__": {"schema": "benchgate/report/1"}}'))).toThrow('schema: should be')
})

test('spells out what a terminal would obey and what nobody would see', () => {
  const name = 'a\u009b31m\u202eb\u2028c\u200bd\u{e0061}e\u007f'
  const json = renderJson({ ...samples['fail']!, benchmarks: [row(name, 'unchanged')] })
  expect(json).toContain('"a\\u009b31m\\u202eb\\u2028c\\u200bd\\udb40\\udc61e\\u007f"')
  expect((JSON.parse(json) as typeof pass).benchmarks[0]!.name).toBe(name)
})
