/** The built-in runner as a lockstep worker, from its source, in the Node that runs the tests. */
import { afterAll, expect, test } from 'vitest'
import { type Files, measureFolders, removeFolders, timeOf } from './in-folders.ts'

afterAll(removeFolders)

test('functions that are sync and async, with hooks, prints and errors', async () => {
  const { rows, lines, result } = await measureFolders({
    'bench/all.bench.mjs': `
      let ready = 0, each = 0
      export default (bench) => {
        bench.add('sync', () => JSON.parse('[1,2,3]'))
        bench.add('async', async () => { await 1 })
        bench.add('hooked', () => { if (ready !== 1 || each !== 1) throw new Error('hooks did not run') }, {
          beforeAll() { ready++ }, afterAll() { ready-- }, beforeEach() { each++ }, afterEach() { each-- } })
        bench.add('async hooks', () => { if (ready !== 1) throw new Error('hook did not run') },
          { async beforeAll() { await 1; ready = 1 }, async afterAll() { await 1; ready = 0 } })
        bench.add('throws', () => { throw new TypeError('broken here') })
        bench.add('rejects', async () => { throw new RangeError('later\\nand more') })
        bench.add('set-up throws', () => {}, { beforeAll() { throw new Error('no data') } })
        bench.add('prints', () => { console.log('@ran 2 1 1'); process.stdout.write('half a line') })
      }`,
  })
  expect(result.failure).toBeNull()
  const row = (name: string) => rows.head[`bench/all > ${name}`]
  for (const name of ['sync', 'async', 'hooked', 'prints']) expect(timeOf(row(name)).value).toBeGreaterThan(0)
  expect(row('throws')).toMatchObject({ status: 'failed', message: 'TypeError: broken here' })
  expect(row('rejects')).toMatchObject({ status: 'failed', message: 'RangeError: later ↵ and more' })
  expect(row('set-up throws')).toMatchObject({ status: 'failed', message: 'Error: no data' })
  expect(lines.join('\n')).toContain('half a line')
})

test('a tinybench Bench of its own: of version 6 through tinybench, of older ones through its functions', async () => {
  const { rows, result } = await measureFolders({
    'six.bench.mjs': `import { Bench } from 'tinybench'
      export default new Bench({ time: 5 }).add('six', () => JSON.parse('[1]')).add('fails', () => { throw new Error('no') })`,
    // What tinybench up to version 5 looks like: tasks carry their function and its options.
    'two.bench.mjs': `
      class Bench {
        tasks = []; ready = false
        add(name, fn, opts = {}) { this.tasks.push({ name, fn, opts }); return this }
        async run() { throw new Error('not to be called') }
      }
      const state = { ready: false }
      export default new Bench()
        .add('two', () => { if (!state.ready) throw new Error('hook did not run') }, { beforeAll() { state.ready = true } })
        .add('this', function () { if (this.name !== 'this') throw new Error('this is wrong') })`,
  })
  expect(result.failure).toBeNull()
  expect(timeOf(rows.base['six > six']).value).toBeGreaterThan(0)
  expect(rows.base['six > fails']).toMatchObject({ status: 'failed', message: 'Error: no' })
  expect(timeOf(rows.base['two > two']).value).toBeGreaterThan(0)
  expect(timeOf(rows.base['two > this']).value).toBeGreaterThan(0)
})

test('a task that says itself how long it took', async () => {
  const { rows } = await measureFolders({
    'own.bench.mjs': `export default (bench) => {
      bench.add('sync', () => ({ overriddenDuration: 0.25 }))
      bench.add('async', async () => ({ overriddenDuration: 0.5 }))
    }`,
  })
  expect(timeOf(rows.head['own > sync']).value).toBeCloseTo(0.00025, 12)
  expect(timeOf(rows.head['own > async']).value).toBeCloseTo(0.0005, 12)
})

test('tasks that read their input, in whichever way, find it at its end', async () => {
  const { rows, result } = await measureFolders({
    'reads.bench.mjs': `
      import { readFileSync, readSync } from 'node:fs'
      const none = (text) => { if (text.length > 0) throw new Error('got ' + text) }
      none(readFileSync(0, 'utf8'))
      export default (bench) => {
        bench.add('stream', async () => { for await (const chunk of process.stdin) none(chunk) })
        bench.add('file', () => none(readFileSync(0, 'utf8')))
        bench.add('path', () => none(readFileSync('/dev/stdin', 'utf8')))
        bench.add('bytes', () => none('x'.repeat(readSync(0, Buffer.alloc(64)))))
        bench.add('after', () => 1)
      }`,
  })
  expect(result.failure).toBeNull()
  for (const name of ['stream', 'file', 'path', 'bytes', 'after']) {
    expect(rows.head[`reads > ${name}`], name).toMatchObject({ status: 'ok' })
  }
})

test('what tasks print past Node, and what looks like an answer, is their own output', async () => {
  const { rows, lines, result } = await measureFolders({
    'prints.bench.mjs': `
      import { spawnSync } from 'node:child_process'
      import { writeSync } from 'node:fs'
      writeSync(1, '@refused by nobody\\nhalf')
      export default (bench) => {
        bench.add('direct', () => { writeSync(1, '@ran 0 1 1\\n') })
        bench.add('child', () => { spawnSync('echo', ['@failed 1 no'], { stdio: 'inherit' }) })
      }`,
  })
  expect(result.failure).toBeNull()
  expect(timeOf(rows.head['prints > direct']).value).toBeGreaterThan(1e-8)
  expect(rows.head['prints > child']).toMatchObject({ status: 'ok' })
  expect(lines).toContain('@refused by nobody')
})

test('files are processes of their own, and what one side lacks is listed, not compared', async () => {
  const file = (name: string): string =>
    `globalThis.seen = (globalThis.seen ?? 0) + 1
     export default (bench) => { bench.add('${name}', () => { if (globalThis.seen !== 1) throw new Error('leaked') }) }`
  const { rows } = await measureFolders(
    { 'a.bench.mjs': file('one'), 'b.bench.mjs': file('two') },
    {},
    { head: { 'c.bench.mjs': file('three') } },
  )
  expect(Object.keys(rows.base)).toEqual(['a > one', 'b > two'])
  expect(Object.keys(rows.head)).toEqual(['a > one', 'b > two', 'c > three'])
  expect(Object.values(rows.head).every(({ status }) => status === 'ok')).toBe(true)
  expect(timeOf(rows.head['c > three']).summary).toBe('single')
})

test.each([
  ['exports no benchmarks', 'export default 5', /a\.bench\.mjs exports no benchmarks/],
  ['throws while it is imported', 'throw new Error("no database")', /could not be loaded: Error: no database/],
  ['is a vitest bench file', `import { bench } from 'vitest'\nbench('a', () => {})`, /is a vitest bench file/],
])('a file that %s is refused with its reason', async (_, text, message) => {
  const { result } = await measureFolders({ 'a.bench.mjs': text })
  expect(result.ended).toBe('failed')
  expect(result.failure?.message).toMatch(message)
})

test('a task that ends its process is named', async () => {
  const { result } = await measureFolders({
    'a.bench.mjs':
      'export default (bench) => { bench.add("fine", () => 1); bench.add("leaves", () => process.exit(0)) }',
  })
  expect(result.failure?.message).toMatch(/exit code 0 while Benchgate waited for a batch of a > leaves/)
})

test('auto picks lockstep for the built-in runner', async () => {
  const files = { 'a.bench.mjs': 'export default (bench) => { bench.add("one", () => JSON.parse("[1]")) }' }
  const { result, rows } = await measureFolders(files, { pairing: 'auto' })
  expect(result).toMatchObject({ pairing: 'lockstep', failure: null })
  // Nothing is counted unasked.
  expect(rows.head['a > one']!.metrics).toHaveLength(1)
  expect(result.because).toEqual({ code: 'built-in-runner' })
})

test('what tasks allocate is counted to the byte, in whichever way they run, where it is asked for', async () => {
  const bench = (more: string): Files => ({
    'a.bench.mjs': `
const make = (n) => Array.from({ length: n }, (_, i) => ({ i${more} }))
export default (bench) => {
  bench.add('sync', () => make(50))
  bench.add('async', async () => make(50))
  bench.add('nothing new', () => Math.max(1, 2))
}`,
  })
  const sides = { base: bench(''), head: bench(', twice: 2 * i') }
  const { rows } = await measureFolders({}, { counts: true }, sides)
  const counted = (side: 'base' | 'head', name: string) =>
    rows[side][`a > ${name}`]!.metrics.find((metric) => metric.name === 'allocated')!
  for (const name of ['sync', 'async']) {
    // Each of the fifty objects has one field more, of eight bytes.
    expect(Math.abs(counted('head', name).value - counted('base', name).value - 400)).toBeLessThan(16)
    expect(counted('base', name)).toMatchObject({ unit: 'B', better: 'lower', exact: true, pass: 'counts' })
  }
  expect(counted('base', 'nothing new').value).toBeLessThan(8)
})
