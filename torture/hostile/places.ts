/** Where a text from outside can stand in a report. Each place takes a text and gives a report with it there. */

import { change, oneSided, report, row } from '../../__tests__/report/samples.ts'
import type { Report } from '../../src/model/report.ts'
import { exitCodes } from '../../src/model/verdict.ts'

export interface Place {
  readonly name: string
  /** True where a view shows plain words as words and only what is odd as code, so that shapes differ. */
  readonly isProse?: boolean
  readonly put: (text: string) => Report
}

const fail = { verdict: 'fail', exitCode: exitCodes.fail } as const
const error = { verdict: 'error', exitCode: exitCodes.error } as const
const slower = change(0.3, 0.28, 0.32)
const plain = report({})

export const places: readonly Place[] = [
  {
    name: 'benchmark that got slower',
    put: (text) =>
      report({
        ...fail,
        reasons: [{ code: 'regression', benchmark: text, metric: 'time' }],
        benchmarks: [row(text, 'regressed', { change: slower }), row('other', 'unchanged')],
      }),
  },
  {
    name: 'benchmark that stayed',
    put: (text) =>
      report({ benchmarks: [row(text, 'unchanged'), row('other', 'improved', { change: change(-0.2, -0.3, -0.1) })] }),
  },
  {
    name: 'metric and unit',
    isProse: true,
    put: (text) =>
      report({
        ...fail,
        reasons: [{ code: 'regression', benchmark: 'a', metric: text }],
        benchmarks: [
          row('a', 'regressed', { metric: text, change: slower }),
          row('b', 'changed', { unit: text, better: 'unknown', change: slower }),
        ],
      }),
  },
  {
    name: 'benchmarks of one side',
    put: (text) =>
      report({
        ...fail,
        reasons: [{ code: 'missing', benchmark: text }],
        benchmarks: [
          oneSided(text, 'removed'),
          oneSided(`${text}.`, 'added'),
          oneSided(`${text}!`, 'skipped', { message: 'off' }),
        ],
      }),
  },
  {
    name: 'message of a failed benchmark',
    isProse: true,
    put: (text) =>
      report({
        ...fail,
        reasons: [{ code: 'failed', benchmark: 'a', message: text }],
        benchmarks: [oneSided('a', 'failed', { message: text, where: 'head' }), row('b', 'unchanged')],
      }),
  },
  {
    name: 'reason of an acceptance',
    isProse: true,
    put: (text) =>
      report({
        reasons: [{ code: 'waived', benchmark: 'a', metric: 'time', by: text, because: text }],
        benchmarks: [row('a', 'regressed', { change: slower })],
      }),
  },
  {
    name: 'machines of a doubt',
    put: (text) =>
      report({
        benchmarks: [
          row('a', 'inconclusive', { change: slower, doubt: { code: 'other-machine', base: text, head: `${text} 2` } }),
        ],
      }),
  },
  {
    name: 'commits',
    isProse: true,
    put: (text) =>
      report({
        base: { commit: null, label: text, subject: text, chosen: text, source: 'paired' },
        head: { commit: null, label: text, subject: text },
        benchmarks: [row('a', 'unchanged')],
      }),
  },
  {
    name: 'machine, tool, command, seed and key',
    isProse: true,
    put: (text) =>
      report({
        machine: { cpu: text, os: text, kernel: text, arch: text, runtime: text, image: text },
        tool: text,
        suiteCommand: text,
        seed: text,
        key: text,
        benchmarks: [row('a', 'unchanged')],
      }),
  },
  { name: 'command to reproduce', put: (text) => report({ reproduce: text, benchmarks: [row('a', 'unchanged')] }) },
  {
    name: 'what was ignored',
    isProse: true,
    put: (text) =>
      report({ ignored: [{ file: text, place: text, text, because: text }], benchmarks: [row('a', 'unchanged')] }),
  },
  {
    name: 'notes',
    isProse: true,
    put: (text) =>
      report({
        notes: [
          { code: 'as-read', was: 'x', level: 'warning', text, hint: text },
          { code: 'as-read', was: 'y', level: 'notice', text: `Said \`${text}\`.` },
        ],
        benchmarks: [row('a', 'unchanged')],
      }),
  },
  {
    name: 'why measuring failed',
    isProse: true,
    put: (text) =>
      report({ ...error, reasons: [{ code: 'measuring-failed', message: text, hint: text }], benchmarks: [] }),
  },
  {
    name: 'forecast and earlier judgements',
    isProse: true,
    put: (text) =>
      report({
        plan: {
          ...plain.plan,
          because: text,
          forecast: {
            from: 3,
            rounds: 20,
            secondsPerRound: 1,
            detectable: 0.01,
            worst: { benchmark: text, detectable: 0.2 },
            short: [{ benchmark: text, threshold: 0.05, rounds: 50, seconds: 90 }],
          },
        },
        rerun: { attempt: 2, known: true, statedRate: 0.05, carried: [text], cleared: [`${text}.`] },
        benchmarks: [row('a', 'unchanged')],
      }),
  },
]
