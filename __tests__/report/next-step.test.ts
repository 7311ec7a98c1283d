/** What somebody learns who reads two lines: what happened, and what to do about it. */

import { expect, test } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { annotationsOf } from '../../src/report/annotations.ts'
import { renderHtml } from '../../src/report/html/html.ts'
import { reportComment } from '../../src/report/markdown/comment.ts'
import { budgets, renderMarkdown } from '../../src/report/markdown/markdown.ts'
import { type Accepting, nextStep } from '../../src/report/next-step.ts'
import { render } from '../../src/report/phrase.ts'
import { renderTerminal } from '../../src/report/terminal/terminal.ts'
import { verdictLine } from '../../src/report/verdict-line.ts'
import { arrange } from '../../src/report/view.ts'
import { calm, change, oneSided, report, row, samples } from './samples.ts'

const stepOf = (given: Report, accepting: Accepting | null = null) => {
  const step = nextStep(given, arrange(given), accepting)
  return step === null ? null : render(step, ({ quote }) => quote)
}
const hearing = (label: boolean, comment: boolean): Accepting => ({ label: 'fine', heard: { label, comment } })
const inconclusive = (rows: Report['benchmarks'], more: Partial<Report> = {}) =>
  report({
    verdict: 'inconclusive',
    reasons: [{ code: 'inconclusive', benchmarks: rows.length }],
    benchmarks: rows,
    ...more,
  })
const withoutBaseline = (because?: string) =>
  calm(2).map((one) => ({
    ...one,
    outcome: 'inconclusive' as const,
    change: null,
    base: null,
    doubt: because === undefined ? ({ code: 'no-baseline' } as const) : ({ code: 'no-baseline', because } as const),
  }))

test.each<[string, Accepting | null, string | null]>([
  ['nobody hears', null, null],
  [
    'after a start',
    hearing(false, false),
    'Mend it, or accept it: comment `/benchgate accept parse/large because <reason>`, or set the label fine, and start this job again.',
  ],
  ['labels', hearing(true, false), 'Mend it, or accept it: set the label fine.'],
  [
    'comments',
    hearing(false, true),
    'Mend it, or accept it: comment `/benchgate accept parse/large because <reason>`.',
  ],
])('a slowdown is mended or accepted where it is heard: %s', (_, accepting, step) => {
  expect(stepOf(samples['fail']!, accepting)).toBe(step)
})

test.each<[string, readonly string[], string]>([
  ['one', ['encode small'], 'encode small'],
  ['two metrics of one', ['a::b', 'a::b'], 'a::b'],
  ['two', ['a', 'b'], '<benchmark>'],
  ['a pattern', ['sort[8]'], '<benchmark>'],
  ['the word that ends a name', ['slow because large'], '<benchmark>'],
  ['a mark of code', ['a`b'], '<benchmark>'],
  ['a long one', ['a'.repeat(61)], '<benchmark>'],
])('what is to be accepted can be copied where it is one plain name: %s', (_, names, words) => {
  const slower = samples['fail']!.benchmarks.find(({ outcome }) => outcome === 'regressed')!
  const benchmarks = names.map((name, i) => ({ ...slower, name, metric: `time${i}` }))
  const reasons = benchmarks.map(({ name: benchmark, metric }) => ({ code: 'regression' as const, benchmark, metric }))
  const given = report({ verdict: 'fail', exitCode: 1, reasons, benchmarks })
  const step = stepOf(given, hearing(false, true))
  expect(step).toContain(`accept ${words} because <reason>`)
  const several = new Set(names).size > 1
  expect(step?.startsWith(several ? 'Mend them, or accept them' : 'Mend it, or accept it')).toBe(true)
  expect(step?.endsWith(' for each (`**` stands for all).')).toBe(several)
})

test.each<[string, Report, string, string | null]>([
  [
    'gone',
    report({
      verdict: 'fail',
      exitCode: 1,
      reasons: [{ code: 'missing', benchmark: 'a' }],
      benchmarks: [oneSided('a', 'removed'), ...calm(2)],
    }),
    'Missing: a is in base and gone from head; no slowdown of 5 % or more in 2 benchmarks',
    'Bring it back, or accept it: set the label fine.',
  ],
  ['nothing to do', samples['pass']!, 'No slowdown of 5 % or more in 8 benchmarks', null],
  ['accepted', samples['waived']!, 'Accepted by alice: parse/large +13.5 % (threshold 5 %)', null],
  [
    'no stored run yet',
    inconclusive(withoutBaseline()),
    'Nothing to compare with yet: no stored baseline for 2 benchmarks',
    'Nothing has to be done: a push to the default branch stores the first one. `baseline: branch, paired` measures both sides where there is none.',
  ],
  [
    'stored runs of other files',
    inconclusive(withoutBaseline('bench/parse.bench.ts changed since the 6 stored runs were made')),
    'Not compared: bench/parse.bench.ts changed since the 6 stored runs were made',
    'Nothing has to be done: the next push to the default branch stores a new one. `baseline: branch, paired` measures both sides where there is none.',
  ],
  [
    'a threshold of nothing',
    inconclusive([
      row('a', 'inconclusive', {
        threshold: 0,
        detectable: 0.012,
        doubt: { code: 'too-noisy', scatter: 0.1, need: null, threshold: 0 },
      }),
    ]),
    'No slowdown seen in 1 benchmark; smallest that could be: 1.2 %',
    'Set a `threshold` above 0 % to have it decided. Nothing is blocked.',
  ],
  [
    'no known direction',
    inconclusive([
      row('load', 'changed', { metric: 'value', unit: 'rows/s', better: 'unknown', change: change(-0.5, -0.6, -0.4) }),
    ]),
    'Not judged: nothing says whether more is better of 1 benchmark; load less value, −50.0 % (threshold 5 %)',
    'Set `better: lower` or `better: higher` for them in a rule of the configuration file. Nothing is blocked.',
  ],
  [
    'a time that head lost',
    inconclusive([
      oneSided('a', 'removed', { lacking: 'head' }),
      row('a', 'unchanged', { metric: 'rows', unit: 'rows/op', better: 'unknown' }),
      ...calm(2),
    ]),
    'Not compared: a has time in base alone; no slowdown of 5 % or more in 2 benchmarks',
    'Run both sides with the same options of the tool. Nothing is blocked.',
  ],
  [
    'two that are slower and block nothing',
    report({ benchmarks: [...calm(2), row('a', 'regressed'), row('b', 'regressed')] }),
    '2 slower, not blocking: worst a +0.1 % (threshold 5 %)',
    'Mend them if they are not meant: `fail-on` lets them pass.',
  ],
  [
    'a failure that blocks nothing',
    inconclusive([oneSided('a', 'failed', { where: 'head', message: 'boom' }), ...calm(3)], {
      reasons: [
        { code: 'failed', benchmark: 'a', message: 'boom', allowed: true },
        { code: 'inconclusive', benchmarks: 1 },
      ],
    }),
    '1 of 4 benchmarks failed in head: a: boom; no slowdown of 5 % or more in 3 benchmarks',
    'Mend what fails in head, or let it skip itself with a reason: `fail-on` lets it pass.',
  ],
  [
    'missing without a word',
    report({
      verdict: 'error',
      exitCode: 3,
      reasons: [
        { code: 'failed', benchmark: 'a', message: 'missing from 2 of 8 launches of head, and nothing says why' },
      ],
      benchmarks: [
        row('a', 'inconclusive', { doubt: { code: 'missing-in-rounds', base: 8, head: 6, rounds: 8, silent: true } }),
      ],
    }),
    'The only benchmark comes and goes: a: missing from 2 of 8 launches of head, and nothing says why',
    'Make the suite run the same benchmarks every time, or let it report what it skips. Files that each hold a part of the suite are no launches of it.',
  ],
])('%s', (_, given, line, step) => {
  expect([verdictLine(given), stepOf(given, hearing(true, false))]).toEqual([line, step])
})

test('what fail-on leaves out is said before what was not decided, and blocks nothing', () => {
  const slower = row('parse', 'regressed', { change: change(0.3, 0.2, 0.4) })
  const given = inconclusive([slower, row('a', 'inconclusive', { doubt: { code: 'stopped-early' } })], {
    reasons: [
      { code: 'regression', benchmark: 'parse', metric: 'time', allowed: true },
      { code: 'inconclusive', benchmarks: 1 },
    ],
  })
  expect(verdictLine(given)).toBe('Slower, not blocking: parse +30.0 % (threshold 5 %); 1 inconclusive')
  expect(stepOf(given, hearing(true, false))).toBe('Mend it if it is not meant: `fail-on` lets it pass.')
  expect(arrange(given).changed.map(({ blocks }) => blocks)).toEqual([false])
})

test.each<[string, Partial<Report>, boolean]>([
  ['a regression', { verdict: 'fail', exitCode: 1 }, true],
  ['seen before the run was cancelled', { verdict: 'inconclusive', exitCode: 4 }, false],
  ['seen before the suite broke', { verdict: 'error', exitCode: 3 }, false],
  ['of a gate that passes whatever comes', { verdict: 'error', exitCode: 0 }, false],
])('what blocks is what the gate fails for: %s', (_, more, blocks) => {
  const reasons = [{ code: 'regression', benchmark: 'parse/large', metric: 'time' }] as const
  const given = {
    ...samples['fail']!,
    reasons: more.verdict === 'fail' ? reasons : [...reasons.map((one) => ({ ...one, allowed: true as const }))],
    ...more,
  }
  expect(arrange(given).changed[0]!.blocks).toBe(blocks)
})

test('a comment has the verdict in its first line, what to do in its second, and the last lines of a suite that broke', () => {
  const frame = { key: 'k', head: 'a'.repeat(40), runUrl: null, accepting: hearing(true, true) }
  const [first, second] = reportComment(samples['fail']!, frame).split('\n\n')
  expect(first).toMatch(/^🔴 \*\*Slower:\*\* `parse\/large`/)
  expect(second).toMatch(/^👉 Mend it, or accept it: comment `\/benchgate accept parse\/large because <reason>`/)
  const broken = report({
    verdict: 'error',
    exitCode: 3,
    reasons: [
      {
        code: 'measuring-failed',
        message: 'head: `x` ended with exit code 1',
        hint: 'Mend it.',
        output: 'one\n``` <!-- two -->',
      },
    ],
    benchmarks: [],
    suite: { change: null, benchmarks: 0 },
  })
  const text = reportComment(broken, frame)
  expect(text).toContain('👉 Mend it.\n')
  expect(text).toContain('````text\none\n``` <\\x21-- two -->\n````')
})

test('what the next step advises is not said again beside the note, and other advice is', () => {
  const plan = { maxRounds: 30, budgetSeconds: 300, needRounds: 84, needSeconds: 960 }
  const counts = { rounds: 20, compared: 4, short: 2, worst: 'b', hopeless: 1 }
  const notes = [
    { code: 'undecided', ...counts, ...plan },
    { code: 'held-up', share: 0.2 },
  ] as const
  const given: Report = { ...samples['inconclusive']!, notes }
  const views = [
    renderTerminal(given, { width: 200, colour: false }),
    renderMarkdown(given, { budget: budgets.comment, fullReport: 'the job summary' }),
    renderHtml(given),
    annotationsOf(given)
      .map(({ message }) => message)
      .join('\n'),
  ]
  for (const text of views) {
    expect(text.match(/Set .{0,40}max-rounds/g)).toHaveLength(1)
    expect(text.match(/Give the container/g)).toHaveLength(1)
  }
})

test('what head broke stands before what was broken on both sides, since lists are cut', () => {
  const before = ['a', 'b', 'c'].map((name) => oneSided(name, 'failed', { where: 'both' }))
  const benchmarks = [...before, oneSided('z', 'failed', { where: 'head' }), ...calm(2)]
  const reasons = [{ code: 'failed' as const, benchmark: 'z', message: 'boom' }]
  const { failed } = arrange(report({ verdict: 'error', exitCode: 3, reasons, benchmarks }))
  expect(failed.map(({ comparison }) => comparison.name)).toEqual(['z', 'a', 'b', 'c'])
})
