import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../../src/model/report.ts'
import type { Culprit, Why } from '../../../src/model/why.ts'
import { annotationsOf, blockingAnnotations } from '../../../src/report/annotations.ts'
import { renderHtml } from '../../../src/report/html/html.ts'
import { parseReport, renderJson } from '../../../src/report/json/json.ts'
import { budgets, renderMarkdown } from '../../../src/report/markdown/markdown.ts'
import { renderTerminal } from '../../../src/report/terminal/terminal.ts'
import { type FlameNode, renderFlame } from '../../../src/report/why/flame.ts'
import { plain, renderHotspots, renderWhy } from '../../../src/report/why/terminal.ts'
import { mannerPhrase, reachPhrase, searchPhrase, whyPhrase } from '../../../src/report/why/words.ts'
import { change, report, row } from '../samples.ts'

const culprit: Culprit = {
  name: 'levenshtein',
  file: 'src/text.js',
  line: 4,
  endLine: 16,
  share: { base: 0.2, head: 0.31 },
  change: change(0.16, 0.15, 0.17),
  of: 0.91,
  manner: 'each-slower',
  calls: { base: 39, head: 39 },
  hot: 10,
  touched: true,
}

const why: Why = {
  functions: [culprit],
  explained: 0.91,
  change: change(0.176, 0.16, 0.19),
  collectors: ['v8'],
  runs: 5,
  samples: 2010,
  doubt: null,
}

const hostile = '</script><img src=x onerror=alert(1)> @everyone `|` [x](y) <!-- benchgate -->\u202e'

function explained(one: Why, more: Partial<Report> = {}): Report {
  return report({ benchmarks: [row('parse', 'regressed', { change: change(0.18, 0.15, 0.2), why: one })], ...more })
}

const places = { budget: budgets.comment, fullReport: 'https://github.com/acme/lib/actions/runs/7' }

test('lines that this change touches are annotated, and no others', () => {
  const other = { ...culprit, name: hostile, touched: false }
  const all = annotationsOf(explained({ ...why, functions: [culprit, other] }))
  const placed = all.filter(({ place }) => place !== undefined)
  expect(placed).toEqual([
    {
      level: 'warning',
      title: 'parse',
      message: 'levenshtein takes 91 % of the slowdown: called as often, each call takes longer',
      place: { file: 'src/text.js', line: 10 },
    },
  ])
  const doubt = { code: 'no-single-function' } as const
  expect(annotationsOf(explained({ ...why, doubt })).every(({ place }) => place === undefined)).toBe(true)
  const { name: benchmark, metric } = explained(why).benchmarks[0]! as { name: string; metric: string }
  const failed = explained(why, { verdict: 'fail', exitCode: 1, reasons: [{ code: 'regression', benchmark, metric }] })
  expect(blockingAnnotations(failed).map(({ message }) => message)).toContain(placed[0]!.message)
})

describe('what comes by the calls of a function that this change touches', () => {
  const callee = {
    name: 'src',
    file: 'src/state.js',
    line: 3,
    of: 0.7,
    manner: 'more-often',
    calls: { base: 10, head: 92 },
  } as const
  const alone: Culprit = { ...culprit, name: 'text', of: 0.7, callees: [callee] }
  const said = (one: Culprit) => plain(whyPhrase({ ...why, functions: [one] }))

  test('is told in one sentence, in parts that add up to no more than all', () => {
    expect(said(alone)).toBe(
      'text takes 70 % of the slowdown by its calls of src (called 9.2 times as often); this change touches it',
    )
    expect(said({ ...alone, of: 0.95 })).toBe(
      'text takes 95 % of the slowdown: 70 % by its calls of src (called 9.2 times as often), 25 % itself; this change touches it',
    )
    const via = { name: 'skip', file: 'src/state.js', line: 9 }
    const several = {
      ...alone,
      of: 1.25,
      callees: [
        { ...callee, of: 1, via },
        { ...callee, name: 'at', of: 0.15 },
      ],
    }
    expect(said(several)).toBe(
      'text takes 100 % of the slowdown: 80 % by its calls of src (by way of skip; called 9.2 times as often), 12 % by its calls of at (called 9.2 times as often), 8 % itself; this change touches it',
    )
    expect(said({ ...alone, manner: 'new' })).toMatch(/: new code, called 39 times an iteration: by its calls of src/)
  })

  test('is annotated on its line, and kept by the JSON report', () => {
    const placed = annotationsOf(explained({ ...why, functions: [alone] })).filter(({ place }) => place !== undefined)
    expect(placed).toMatchObject([
      {
        message: 'text takes 70 % of the slowdown by its calls of src (called 9.2 times as often)',
        place: { line: 10 },
      },
    ])
    const told = explained({ ...why, functions: [{ ...alone, callees: [{ ...callee, via: callee }] }] })
    const kept = parseReport(JSON.parse(renderJson(told)), 'a').benchmarks[0]!.why!.functions[0]!
    expect(kept.callees).toEqual([{ ...callee, via: { name: 'src', file: 'src/state.js', line: 3 } }])
    expect(renderMarkdown(told, places)).toContain('takes 70 % of the slowdown by its calls of `src`')
  })
})

describe('one sentence', () => {
  test.each<[string, Why, string]>([
    [
      'each slower',
      why,
      'levenshtein takes 91 % of the slowdown: called as often, each call takes longer; this change touches it',
    ],
    [
      'each slower and more often',
      { ...why, functions: [{ ...culprit, calls: { base: 40, head: 60 } }] },
      'levenshtein takes 91 % of the slowdown: called 1.5 times as often, each call takes longer; this change touches it',
    ],
    [
      'called where it never was',
      { ...why, functions: [{ ...culprit, manner: 'more-often', calls: { base: 0, head: 39 } }] },
      'levenshtein takes 91 % of the slowdown: called 39 times an iteration, before never; this change touches it',
    ],
    [
      'more often',
      {
        ...why,
        functions: [
          {
            ...culprit,
            manner: 'more-often',
            calls: { base: 39, head: 121 },
            touched: false,
            calledBy: { name: 'report', file: 'src/text.js', line: 20 },
          },
        ],
      },
      'levenshtein takes 91 % of the slowdown: called 3.1 times as often; report calls it, which this change touches',
    ],
    [
      'new',
      {
        ...why,
        functions: [{ ...culprit, manner: 'new', share: { base: null, head: 0.2 }, calls: { base: 0, head: 40 } }],
      },
      'levenshtein takes 91 % of the slowdown: new code, called 40 times an iteration; this change adds it',
    ],
    [
      'allocates',
      { ...why, functions: [{ ...culprit, manner: 'allocates', bytes: { base: 1000, head: 1_800_000 } }] },
      'levenshtein takes 91 % of the slowdown: allocates 1.80 MB more an iteration; this change touches it',
    ],
    [
      'library',
      { ...why, functions: [{ ...culprit, touched: false, library: 'left-pad' }] },
      'levenshtein takes 91 % of the slowdown: called as often, each call takes longer, in package left-pad; this change does not touch it',
    ],
    [
      'no function',
      { ...why, functions: [], doubt: { code: 'no-single-function' } },
      'no single function explains this',
    ],
    [
      'waiting',
      { ...why, functions: [], doubt: { code: 'waits', idle: 0.8 } },
      'not explained: the processor was idle for 80 % of the time',
    ],
    [
      'failed',
      { ...why, functions: [], doubt: { code: 'failed', because: 'it crashed' } },
      'not explained: it crashed',
    ],
  ])('%s', (_, one, text) => {
    expect(plain(whyPhrase(one))).toBe(text)
  })

  test('a name that means little is told to be one', () => {
    const minified = { ...culprit, manner: 'each-slower', unclear: 'minified' } as const
    expect(plain(mannerPhrase(minified))).toMatch(/each call takes longer \(its file is minified\)$/)
    const broken = plain(mannerPhrase({ ...minified, unclear: 'no-source-map', library: 'x' }))
    expect(broken).toMatch(/in package x \(its file names a source map that could not be used\)$/)
  })

  test('the search for the commit, and what is reached', () => {
    const found = {
      verdict: 'found',
      commits: [{ commit: 'abcdef0123456789', subject: 'Cache' }],
      by: 'share',
      confirmed: true,
    } as const
    const passedOver = [{ commit: '0123456789abcdef', subject: 'Break', because: 'it does not build' }]
    expect(plain(searchPhrase({ ...found, passedOver }))).toBe(
      'since abcdef0123 Cache, confirmed by a measurement of its own; passed over: 0123456789 Break (it does not build)',
    )
    expect(plain(searchPhrase({ ...found, confirmed: null, passedOver: [] }))).toBe(
      'since abcdef0123 Cache, not confirmed by a measurement of its own',
    )
    const commits = ['a', 'b', 'c', 'd', 'e'].map((letter) => ({ commit: letter.repeat(40), subject: `S ${letter}` }))
    const range = {
      ...found,
      verdict: 'range',
      confirmed: null,
      commits,
      passedOver: [],
      because: 'no time was left',
    } as const
    expect(plain(searchPhrase(range))).toBe(
      'since one of 5 commits, aaaaaaaaaa S a to eeeeeeeeee S e: no time was left',
    )
    const several = { ...found, verdict: 'several', commits: commits.slice(0, 2), passedOver: [] } as const
    expect(plain(searchPhrase(several))).toBe(
      'since several commits: aaaaaaaaaa S a, bbbbbbbbbb S b, each confirmed by a measurement of its own',
    )
    expect(plain(searchPhrase({ ...several, confirmed: false }))).toMatch(/S b, which measurements .* did not confirm$/)
    const beside = { ...several, commits: commits.slice(0, 1), ranges: [commits.slice(1, 3)], confirmed: null }
    expect(plain(searchPhrase(beside))).toBe(
      'since several commits: aaaaaaaaaa S a, one of bbbbbbbbbb S b or cccccccccc S c, not confirmed by measurements of their own',
    )
    expect(plain(searchPhrase({ ...found, passedOver: [], about: 'alpha' }))).toBe(
      'alpha takes more since abcdef0123 Cache, confirmed by a measurement of its own; the other functions were not searched for',
    )
    const reach = {
      changed: 6,
      measured: 4,
      unmeasured: [{ name: 'readQuoted', file: 'parse.js', line: 3 }],
      unloaded: [],
    }
    expect(plain(reachPhrase(reach)!)).toBe('4 of 6 changed functions are measured; not measured: parse.js:readQuoted')
  })
})

test('what keeps several from being explained is told in one line, and what is found for each', () => {
  const doubt = { code: 'no-collector', because: 'perf is not installed' } as const
  const none = { ...why, functions: [], doubt }
  const rows = [['parse', none] as const, ['print', why] as const, ['write', none] as const].map(([name, one]) =>
    row(name, 'regressed', { change: change(0.18, 0.15, 0.2), why: one }),
  )
  const several = report({ benchmarks: rows })
  const words = 'not explained, no collector for this command: perf is not installed'
  const markdown = renderMarkdown(several, places)
  expect(markdown).toContain(
    '- Why `parse`, `write`: not explained, no collector for this command: `perf is not installed`.',
  )
  expect(markdown).toContain('- Why `print`: `levenshtein` takes')
  const terminal = renderTerminal(several, { width: 200, colour: false })
  expect(terminal).toContain(`↳ parse, write: ${words}`)
  expect(renderHtml(several).split('no collector for this command').length).toBe(2)
  expect(parseReport(JSON.parse(renderJson(several)), 'a')).toEqual(several)
})

test('the comment links the line at head, below the table', () => {
  const text = renderMarkdown(explained(why), places)
  expect(text).toContain('- Why `parse`: `levenshtein` takes 91 % of the slowdown: called as often')
  expect(text).toContain('[`levenshtein`](https://github.com/acme/lib/blob/')
  expect(text).toContain('/src/text.js#L10)')
  expect(renderTerminal(explained(why), { width: 100, colour: false })).toContain('↳ parse: levenshtein takes 91 %')
  expect(renderHtml(explained(why))).toContain('<h2>Why</h2>')
})

describe('names come from outside', () => {
  const place = { name: hostile, file: 'a.js', line: 1 }
  const bad: Why = {
    ...why,
    functions: [
      {
        ...culprit,
        name: hostile,
        library: hostile,
        calledBy: { name: hostile, file: 'a.js', line: 1 },
        touched: false,
      },
      { ...culprit, callees: [{ ...place, of: 0.5, manner: 'each-slower', library: hostile, via: place }] },
    ],
    search: {
      verdict: 'range',
      commits: [{ commit: 'a'.repeat(40), subject: hostile }],
      passedOver: [],
      by: 'share',
      confirmed: null,
    },
  }

  test('and are text in every view', () => {
    const markdown = renderMarkdown(explained(bad), places)
    expect(markdown).not.toMatch(/<img|<script|<!-- benchgate|(?<![\w`])@everyone/)
    expect(renderHtml(explained(bad))).not.toMatch(/<img|<script/)
    const folder: FlameNode = {
      name: hostile,
      file: hostile,
      line: 1,
      origin: 'own',
      base: 0.5,
      head: 1,
      children: new Map(),
    }
    const page = renderFlame({
      benchmark: hostile,
      base: 'b'.repeat(40),
      head: 'a'.repeat(40),
      tree: { ...folder, children: new Map([['x', folder]]) },
      why: bad,
    })
    expect(page.match(/<script/g)).toHaveLength(2)
    expect(page).not.toMatch(/<img|https?:/)
  })

  test('a report with what its schema does not know is refused', () => {
    const written = (more: object) => ({
      ...JSON.parse(renderJson(explained({ ...why, functions: [{ ...culprit, ...more }] }))),
    })
    expect(() => parseReport(written({ file: '../../etc/passwd' }))).toThrow('a file of the repository')
    expect(() => parseReport(written({ name: 'x'.repeat(2_000) }))).toThrow('at most 1000 characters')
    expect(() => parseReport(written({ manner: 'allocates' }))).toThrow('bytes')
  })
})

test('the JSON report keeps it, and its schema knows it', () => {
  const reach = { changed: 2, measured: 1, unmeasured: [{ name: 'f', file: 'a.js', line: 3 }], unloaded: ['b.js'] }
  const search = {
    verdict: 'several',
    commits: [{ commit: 'abc', subject: 'Cache' }],
    // As many as there may be between two releases.
    ranges: [Array.from({ length: 1_000 }, (_, i) => ({ commit: String(i), subject: 'Step' }))],
    passedOver: [],
    about: 'alpha',
    by: 'calls',
    confirmed: null,
  } as const
  const state = { name: 'src', file: 'src/state.js', line: 3 }
  const callees = [
    { ...state, of: 0.5, manner: 'more-often', calls: { base: 1, head: 2 } },
    {
      ...state,
      of: 0.2,
      manner: 'allocates',
      bytes: { base: 1, head: 2 },
      library: 'x',
      unclear: 'minified',
      via: state,
    },
  ] as const
  const told: Why = { ...why, functions: [culprit, { ...culprit, callees }], search }
  const document = JSON.parse(renderJson(explained(told, { reach }))) as unknown
  const schema = JSON.parse(
    readFileSync(path.resolve(import.meta.dirname, '../../../docs/schemas/report-1.schema.json'), 'utf8'),
  ) as object
  const validate = new Ajv2020({ strict: false }).compile(schema)
  expect([validate(document), validate.errors]).toEqual([true, null])
  const read = parseReport(document)
  expect([read.benchmarks[0]!.why, read.reach]).toEqual([told, reach])
})

test('the commands’ own tables', () => {
  expect(renderWhy('parse', why, { width: 100, colour: false })).toMatchInlineSnapshot(`
    "parse +17.6 % in the profiled runs
    levenshtein takes 91 % of the slowdown: called as often, each call takes longer; this change touches
    it.

    function     at               change  of it  how
    levenshtein  src/text.js:10  +16.0 %   91 %  called as often, each call takes longer

    5 runs of each side, at least 2010 samples each, v8
    "
  `)
  // Words that have no room go on below, and are not cut.
  const rowOf = (width: number) => renderWhy('parse', why, { width, colour: false }).split('\n').slice(-5, -3)
  expect(rowOf(80)).toEqual([
    'levenshtein  src/text.js:10  +16.0 %   91 %  called as often, each call takes',
    '                                             longer',
  ])
  expect(rowOf(60)).toEqual([
    'levenshtein  src/text.js:10  +16.0 %   91 %',
    '    called as often, each call takes longer',
  ])
  const lines = [
    { line: 6, share: 0.3 },
    { line: 8, share: 0.2, bytes: 4100 },
    { line: 9, share: 0, bytes: 40 },
  ]
  const hotspot = { name: 'scan', file: 'src/a.py', line: 5, share: 0.55, calls: 12, bytes: 4140, lines, libraries: [] }
  const hotspots = {
    benchmark: 'parse',
    collectors: ['python'],
    runs: 5,
    samples: 9000,
    idle: 0,
    collecting: 0,
    seconds: 0.0012,
    functions: [hotspot],
  }
  expect(renderHotspots(hotspots, { width: 100, colour: false })).toMatchInlineSnapshot(`
    "parse 1.20 ms an iteration under the profiler

    time  function  at          calls  allocates  in
    55 %  scan      src/a.py:5     12    4.14 kB
    30 %              line 6
    20 %              line 8             4.10 kB

    9000 samples in 5 runs, python
    "
  `)
  const untold = renderHotspots({ ...hotspots, untold: 'this is \u202earm64' }, { width: 100, colour: false })
  expect(untold).toContain('what is allocated is not told: this is \\u{202e}arm64')
})
