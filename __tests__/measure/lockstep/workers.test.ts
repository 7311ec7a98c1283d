/** Workers that keep to the protocol, and workers that do not, each a real process. */
import { afterAll, describe, expect, test } from 'vitest'
import { noteWords } from '../../../src/report/notes/notes.ts'
import { measureFolders, removeFolders, timeOf } from './in-folders.ts'

afterAll(removeFolders)

/** Answers whatever is asked, with what a test changes of it. */
const worker = (own: string): string => `
const { readFileSync, writeSync } = require('fs')
const side = readFileSync('side', 'utf8')
const say = (line) => writeSync(1, line + '\\n')
let text = '1 fake', names = ['a', 'b'], before = () => {}, list = () => {}
let run = (k, n) => say('@ran ' + k + ' ' + n + ' ' + n * (k + 1) * 1000)
let other = () => say('@done')
${own}
before()
say('@hello ' + text)
names.forEach((name, k) => say('@benchmark ' + k + ' ' + name))
list()
say('@ready')
require('readline').createInterface({ input: process.stdin }).on('line', (line) => {
  const [verb, k, n] = line.split(' ')
  if (verb === 'end') process.exit(0)
  if (verb === 'run') run(Number(k), Number(n), names[k])
  else other(verb, Number(k))
}).on('close', () => process.exit(0))
`

const measure = (own: string, timeout = 60) =>
  measureFolders({ 'worker.cjs': worker(own) }, { run: 'node worker.cjs', launchTimeoutSeconds: timeout })

test('a worker that keeps to the protocol is measured on both sides, aligned', async () => {
  const { result, rows, codes } = await measure('')
  expect(result).toMatchObject({ pairs: { length: 1 }, failure: null, pairing: 'lockstep' })
  expect(timeOf(rows.base['a']).value).toBeCloseTo(1e-6, 12)
  expect(timeOf(rows.head['b']).value).toBeCloseTo(2e-6, 12)
  expect(timeOf(rows.base['a']).samples!.length).toBe(timeOf(rows.head['a']).samples!.length)
  expect(timeOf(rows.base['a']).samples!.length).toBeGreaterThanOrEqual(5)
  expect(codes.filter((code) => code !== 'not-pinned')).toEqual([])
})

test('what a worker prints beside the protocol is shown, and is no answer', async () => {
  const { result, lines } = await measure(`
    const answer = run
    let said = 0
    run = (k, n) => { if (++said === 1) say('hello from ' + side + '\\n  @ran 0 1 5'); answer(k, n) }
  `)
  expect(result.failure).toBeNull()
  expect(lines).toContain('hello from base')
  expect(lines).toContain('  @ran 0 1 5')
})

test('figures beside the time come when a benchmark is torn down', async () => {
  const { rows, result } = await measure(`
    other = (verb, k) => {
      if (verb === 'teardown' && k === 0) say('@metric 0 128 B/op\\n@metric 0 2 allocs/op\\n@metric 0 0.5 hits/op\\n@metric 0 64 B/op')
      say('@done')
    }
  `)
  expect(result.failure).toBeNull()
  const figures = (name: string) =>
    rows.head[name]!.metrics.map(({ name, value, unit, exact = false }) => [
      name,
      name === 'time' ? 0 : value,
      unit,
      exact,
    ])
  expect(figures('a')).toEqual([
    ['time', 0, 's', false],
    ['bytes', 64, 'B', true],
    ['allocations', 2, '1', true],
    ['hits/op', 0.5, 'hits/op', false],
  ])
  expect(figures('b')).toHaveLength(1)
})

test('two seconds beside ten nanoseconds: each by batches of its own', async () => {
  const { rows, result } = await measure(`run = (k, n) => say('@ran ' + k + ' ' + n + ' ' + n * [2e9, 10][k])`)
  expect(result.failure).toBeNull()
  for (const side of ['base', 'head'] as const) {
    expect(timeOf(rows[side]['a']).value).toBe(2)
    expect(timeOf(rows[side]['b']).value).toBeCloseTo(1e-8, 15)
    expect(timeOf(rows[side]['b']).samples!.length).toBeGreaterThanOrEqual(5)
  }
})

test('what one side alone can count is not counted, and fails nothing', async () => {
  const counts = (side: string) => `
    list = () => side === '${side}' && say('@counts')
    other = (verb, k) => say(verb === 'count' ? '@counted ' + k + ' allocated 64\\n@done' : '@done')`
  for (const side of ['base', 'head']) {
    const files = { 'worker.cjs': worker(counts(side)) }
    const { rows, result, codes } = await measureFolders(files, { run: 'node worker.cjs', counts: true })
    expect(result.failure).toBeNull()
    expect(codes).not.toContain('not-counted')
    for (const own of [rows.base, rows.head]) expect(own['a']!.metrics.map(({ name }) => name)).toEqual(['time'])
  }
})

test('what says that it keeps several processors busy is not kept on one', async () => {
  const { codes } = await measure(`list = () => say('@parallel')`)
  expect(codes).toContain('not-pinned')
})

describe('a worker that breaks off', () => {
  test.each([
    [
      'ends before a word',
      `process.stderr.write('no config\\n'); process.exit(3)`,
      /base, warm-up: .* ended with exit code 3 without a word/,
    ],
    [
      'ends while it lists',
      `list = () => process.exit(0)`,
      /exit code 0 while Benchgate waited for the list of its benchmarks/,
    ],
    ['ends within a batch', `run = () => process.exit(0)`, /exit code 0 while Benchgate waited for a batch of a/],
    ['is killed', `run = () => process.kill(process.pid, 'SIGKILL')`, /ended by SIGKILL while .* batch of a/],
    [
      'speaks another version',
      `text = '7 newer'`,
      /speaks version 7 of the lockstep protocol, Benchgate speaks version 1/,
    ],
    ['does not greet', `before = () => say('@ready')`, /answered out of turn: "@ready"/],
    ['leaves a gap in its list', `list = () => say('@benchmark 5 e')`, /answered out of turn: "@benchmark 5 e"/],
    [
      'answers for another benchmark',
      `run = (k, n) => say('@ran ' + (1 - k) + ' ' + n + ' 5')`,
      /answered out of turn: "@ran 1 1 5"/,
    ],
    [
      'answers before it is asked',
      `list = () => setTimeout(() => {}, 0) && process.nextTick(() => say('@ran 0 1 5'))`,
      /answered out of turn: "@ran 0 1 5"/,
    ],
    ['ran no iteration', `run = (k) => say('@ran ' + k + ' 0 5')`, /does not know: "@ran 0 0 5"/],
    ['took a fraction', `run = (k, n) => say('@ran ' + k + ' ' + n + ' 1.5')`, /does not know: "@ran 0 1 1.5"/],
    ['says what is no word', `run = () => say('@run')`, /does not know: "@run"/],
    [
      'refuses',
      `before = () => { say('@refused the suite needs a network'); process.exit(1) }`,
      /base, warm-up: the suite needs a network/,
    ],
  ])('%s', async (_, own, message) => {
    const { result } = await measure(own)
    expect(result).toMatchObject({ ended: 'failed', pairs: [] })
    expect(result.failure?.message).toMatch(message)
    expect(result.failure?.hint).toBeTruthy()
  })

  test('its last words are shown', async () => {
    const { result } = await measure(`process.stderr.write('no config\\n'); process.exit(3)`)
    expect(result.failure?.output).toContain('no config')
  })

  test.each([
    // It would not greet in any time; the others have to start first.
    [
      'never greets',
      2,
      `before = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)`,
      /did not give its first line within 2 s/,
    ],
    ['never returns from a batch', 8, `run = () => {}`, /did not give a batch of a within 8 s/],
    ['never answers a set-up', 8, `other = () => {}`, /did not give the answer to "setup 0" within 8 s/],
  ] as const)('%s', async (_, timeout, own, message) => {
    const { result } = await measure(own, timeout)
    expect(result.failure?.message).toMatch(message)
    expect(result.failure?.hint).toContain('launch-timeout')
  })

  test('a command that is no suite at all', async () => {
    const { result } = await measureFolders({}, { run: 'echo hello' })
    expect(result.failure?.message).toMatch(
      /`echo hello` ended with exit code 0 without a word of the lockstep protocol/,
    )
    expect(result.failure?.hint).toMatch(/pairing: rounds/)
  })
})

describe('a benchmark that', () => {
  test.each(['base', 'head'] as const)('throws on %s only', async (side) => {
    const other = side === 'base' ? 'head' : 'base'
    const { rows, result } = await measure(`
      const answer = run
      run = (k, n, name) => side === '${side}' && name === 'a' ? say('@failed 0 TypeError: broken') : answer(k, n)
    `)
    expect(result.failure).toBeNull()
    expect(rows[side]['a']).toMatchObject({ status: 'failed', message: 'TypeError: broken' })
    expect(rows[other]['a']).toMatchObject({ status: 'ok' })
    expect(rows[side]['b']).toMatchObject({ status: 'ok' })
  })

  test('cannot be set up, or skips itself, on both sides', async () => {
    const { rows } = await measure(`
      other = (verb, k) => verb !== 'setup' ? say('@done') : say(k === 0 ? '@failed 0 no disk' : '@skipped 1 not here')
    `)
    for (const side of ['base', 'head'] as const) {
      expect(rows[side]['a']).toMatchObject({ status: 'failed', message: 'no disk' })
      expect(rows[side]['b']).toMatchObject({ status: 'skipped', message: 'not here' })
    }
  })

  test('exists on one side only is listed with a single value', async () => {
    const { rows } = await measure(`if (side === 'head') names = ['new', 'b']; list = () => say('@skip later')`)
    expect(Object.keys(rows.base)).toEqual(['a', 'b', 'later'])
    expect(Object.keys(rows.head)).toEqual(['b', 'later', 'new'])
    expect(timeOf(rows.head['new'])).toMatchObject({ value: 1e-6, summary: 'single' })
    expect(rows.base['later']).toMatchObject({ status: 'skipped' })
  })

  test('changes the number of its iterations, differently on each side', async () => {
    const { rows } = await measure(`run = (k, n) => {
      const own = side === 'base' ? 10 : Math.ceil(n / 3)
      say('@ran ' + k + ' ' + own + ' ' + own * 1000)
    }`)
    expect(timeOf(rows.base['a']).value).toBeCloseTo(1e-6, 12)
    expect(timeOf(rows.head['a']).value).toBeCloseTo(1e-6, 12)
  })

  test('takes no time was optimised away', async () => {
    const { codes, result } = await measure(
      `run = (k, n) => say('@ran ' + k + ' ' + n + ' ' + (k === 0 ? 0 : n * 1000))`,
    )
    expect(codes).toContain('optimised-away')
    const note = result.notes.find(({ code }) => code === 'optimised-away')!
    expect(note).toMatchObject({ benchmarks: { named: ['a'], count: 1 } })
  })

  test('takes long per iteration is measured a few times', async () => {
    const { rows } = await measure(`
      names = ['a']
      run = (k, n) => setTimeout(() => say('@ran 0 ' + n + ' ' + n * 70e6), 70)
    `)
    expect(timeOf(rows.base['a']).samples!.length).toBeGreaterThanOrEqual(5)
  })

  test('has the name of another one is told apart by a number', async () => {
    const { rows } = await measure(`names = ['a', 'a']`)
    expect(Object.keys(rows.base)).toEqual(['a', 'a #2'])
  })
})

test('where processes cannot be pinned, that is said', async () => {
  // A PATH on which there is a shell and a node, and no taskset.
  const { codes, result } = await measureFolders(
    { 'worker.cjs': worker('') },
    { run: `${process.execPath} worker.cjs` },
    { environment: { PATH: '/nonexistent' } },
  )
  expect(result.failure).toBeNull()
  expect(codes).toContain('not-pinned')
})

test('another harness on each side is said', async () => {
  const { result } = await measure(`text = side === 'base' ? '1 node 20' : '1 node 22'`)
  const note = result.notes.find(({ code }) => code === 'other-harness')!
  expect(noteWords(note).text).toBe('Base was measured by node 20, head by node 22.')
})
