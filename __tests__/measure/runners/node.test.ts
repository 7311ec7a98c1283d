/** The built-in runner from its source, in the Node that runs the tests. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createCleanup } from '../../../src/host/cleanup.ts'
import { systemClock } from '../../../src/host/clock.ts'
import { chanceFrom } from '../../../src/measure/schedule.ts'
import {
  measureSuite,
  type PairedPlan,
  runSuite,
  type SuiteDescription,
  type SuitePorts,
} from '../../../src/measure/suite.ts'
import { createScratch } from '../../host/scratch-repository.ts'

const scratch = createScratch()
afterAll(() => scratch.remove())

const root = path.resolve(import.meta.dirname, '../../..')
const runner = path.join(root, 'src/measure/runners/node/main.ts')
// The runner's source is TypeScript, which only a recent Node runs; the bundle runs on any.
const environment = { PATH: `${path.dirname(process.execPath)}:${process.env['PATH']}` }
const ports = (): SuitePorts => ({
  clock: systemClock,
  signal: new AbortController().signal,
  cleanup: createCleanup(),
  environment,
  secrets: [],
  chance: chanceFrom(3),
  runner,
  temporary: path.join(scratch.folder, 'temporary'),
})
beforeAll(() => void mkdirSync(path.join(scratch.folder, 'temporary')))

const plan: SuiteDescription = {
  run: null,
  benchFiles: ['**/*.bench.{js,mjs,cjs,ts,mts}'],
  workingDirectory: '.',
  results: null,
  format: 'auto',
  launchTimeoutSeconds: 30,
}

let suites = 0
/** Writes bench files into a new folder and runs them once. */
async function launch(files: Readonly<Record<string, string>>, extra: Partial<SuiteDescription> = {}) {
  const folder = `suite ${++suites}`
  mkdirSync(path.join(scratch.folder, folder))
  // As after `npm ci`: the repository's own tinybench.
  symlinkSync(path.join(root, 'node_modules'), path.join(scratch.folder, folder, 'node_modules'))
  for (const [name, text] of Object.entries(files)) scratch.write(path.join(folder, name), text)
  const run = await runSuite({ ...plan, ...extra }, path.join(scratch.folder, folder), 1, ports())
  const benchmarks = run.launches[0]?.benchmarks ?? []
  return {
    run,
    rows: Object.fromEntries(benchmarks.map((row) => [row.name, row])),
    names: benchmarks.map(({ name }) => name),
  }
}

const short = 'bench.time = 5; bench.warmupTime = 1;'
const quick = (body: string): string => `export default async (bench) => { ${short} ${body} }`

test('a function that is given a bench, with sync and async tasks, hooks, prints and a task that throws', async () => {
  const { run, rows, names } = await launch({
    'bench/parse.bench.mjs': quick(`
      let ready = 0
      console.log('{"schema":"benchgate/run/1","launches":[]}')
      bench.add('sync', () => JSON.parse('[1,2,3]'))
      bench.add('async', async () => { await 1 })
      bench.add('hooked', () => { if (ready !== 1) throw new Error('hook did not run') },
        { beforeAll() { ready = 1 }, afterAll() { ready = 0 } })
      bench.add('throws', () => { throw new TypeError('broken here') })
      bench.add('rejects', async () => { throw new RangeError('later') })
    `),
  })
  expect(run).toMatchObject({ ended: 'done', tool: 'benchgate' })
  expect(names).toEqual(['sync', 'async', 'hooked', 'throws', 'rejects'].map((name) => `bench/parse > ${name}`))
  for (const name of ['sync', 'async', 'hooked']) {
    expect(rows[`bench/parse > ${name}`]).toMatchObject({
      status: 'ok',
      metrics: [{ name: 'time', unit: 's', summary: 'median' }],
    })
  }
  expect(rows['bench/parse > throws']).toMatchObject({ status: 'failed', message: 'TypeError: broken here' })
  expect(rows['bench/parse > rejects']).toMatchObject({ status: 'failed', message: 'RangeError: later' })
  expect(run.machine?.runtime).toMatch(/^node v/)
})

test('a default-exported tinybench Bench, an array of them, CommonJS and TypeScript', async () => {
  const own = `import { Bench } from 'tinybench'\nconst make = (name) => new Bench({ time: 5, warmupTime: 1, throws: true }).add(name, () => 1)\n`
  const { names, run } = await launch({
    'a.bench.mjs': `${own}export default make('one')`,
    'b.bench.mjs': `${own}export default [make('two'), make('three')]`,
    'c.bench.cjs': `module.exports = (bench) => { ${short} bench.add('four', () => 1) }`,
    'd.bench.ts': `interface B { add(name: string, work: () => unknown): void; time: number; warmupTime: number }\nexport default (bench: B): void => { ${short} bench.add('five', () => 1 as number) }`,
    'e.bench.cjs': `exports.__esModule = true; exports.default = (bench) => { ${short} bench.add('six', () => 1) }`,
    'f.bench.mjs': `${own}export default () => make('seven')`,
  })
  expect(run.failure).toBe(null)
  expect(names).toEqual(['a > one', 'b > two', 'b > three', 'c > four', 'd > five', 'e > six', 'f > seven'])
})

test('a time that the author set stays, one left at the default is shortened', async () => {
  const { rows, run } = await launch({
    'a.bench.mjs': `import { Bench } from 'tinybench'
      export default [
        new Bench().add('default', () => { const end = performance.now() + 5; while (performance.now() < end); }),
        new Bench({ time: 1, iterations: 3, warmup: false }).add('chosen', () => { const end = performance.now() + 5; while (performance.now() < end); }),
      ]`,
  })
  expect(run.failure).toBe(null)
  const count = (name: string): number => rows[name]?.metrics[0]?.count ?? 0
  expect(count('a > chosen')).toBe(3)
  // A hundred milliseconds of five each, where tinybench's own default would take two hundred samples.
  expect(count('a > default')).toBeGreaterThanOrEqual(10)
  expect(count('a > default')).toBeLessThanOrEqual(25)
})

test('files are found below the working directory, not in installed, built or hidden folders', async () => {
  const file = quick(`bench.add('x', () => 1)`)
  const { names } = await launch(
    {
      'pkg/deep/a.bench.mjs': file,
      'pkg/dist/b.bench.mjs': file,
      'pkg/.cache/c.bench.mjs': file,
      'pkg/same.bench.mjs': file,
      'pkg/same.bench.cjs': `module.exports = (bench) => { ${short} bench.add('x', () => 1) }`,
      'other/d.bench.mjs': file,
    },
    { workingDirectory: 'pkg' },
  )
  expect(names).toEqual(['deep/a > x', 'same.bench.cjs > x', 'same.bench.mjs > x'])
})

test('names of every kind come through, and two tasks of one name are told apart', async () => {
  const strange = ['a|b`c`', 'line\nbreak', '🐢', '<b>&', '::error::x', 'x'.repeat(10_000), ' > ']
  const { names, run } = await launch({
    'a.bench.mjs': `import { Bench } from 'tinybench'
      const make = () => new Bench({ time: 2, warmup: false, iterations: 2 })
      const all = make(); for (const name of ${JSON.stringify(strange)}) all.add(name, () => 1)
      export default [all, make().add('same', () => 1), make().add('same', () => 2)]`,
  })
  expect(run.failure).toBe(null)
  expect(names).toEqual([...strange, 'same', 'same (2)'].map((name) => `a > ${name}`))
})

test('open servers and timers do not keep a launch from ending', async () => {
  const { run } = await launch({
    'a.bench.mjs': `import { createServer } from 'node:net'\nexport default (bench) => { createServer().listen(0); setInterval(() => {}, 1000); ${short} bench.add('x', () => 1) }`,
  })
  expect(run).toMatchObject({ ended: 'done', failure: null })
})

test.each<[string, string, RegExp, RegExp, Partial<SuiteDescription>?]>([
  [
    'nothing exported',
    `export const x = 1`,
    /a.bench.mjs exports no benchmarks: its default export is missing/,
    /export default/,
  ],
  ['a number exported', `export default 3`, /its default export is a number/, /export default/],
  ['an empty bench', `export default () => {}`, /a.bench.mjs has no benchmarks/, /bench.add/],
  [
    'a function that throws',
    `export default () => { throw new Error('no data') }`,
    /its default export threw Error: no data/,
    /Correct/,
  ],
  [
    'a module that throws',
    `throw new Error('at import')`,
    /could not be loaded: Error: at import/,
    /Correct a.bench.mjs/,
  ],
  ['a syntax error', `export default {`, /could not be loaded: SyntaxError/, /Correct/],
  [
    'a missing dependency',
    `import 'no-such-package-here'\nexport default () => {}`,
    /could not be loaded.*no-such-package-here/,
    /`setup`/,
  ],
  [
    'a vitest bench file',
    `import { bench } from 'vitest'\nbench('x', () => 1)`,
    /is a vitest bench file/,
    /npx vitest bench/,
  ],
  [
    'a file that ends the process',
    `process.exit(0)`,
    /a.bench.mjs ended its process before it was measured/,
    /process\.exit/,
  ],
  [
    'a file that ends it with an error',
    `process.exit(4)`,
    /built-in runner on a.bench.mjs` ended with exit code 4/,
    /./,
  ],
  [
    'an error nobody catches',
    quick(`setTimeout(() => { throw new Error('loose') }); bench.add('x', () => new Promise((r) => setTimeout(r, 5)))`),
    /ended with exit code 1/,
    /./,
  ],
  [
    'a task that never returns',
    `export default (bench) => { bench.add('x', () => { for (;;); }) }`,
    /did not end within/,
    /launch-timeout/,
    { launchTimeoutSeconds: 5 },
  ],
])('%s is a failure that names the file and what to do', async (_, text, message, hint, more = {}) => {
  const { run } = await launch({ 'a.bench.mjs': text }, more)
  expect(run.ended).toBe('failed')
  expect(run.failure?.message).toMatch(message)
  expect(run.failure?.hint).toMatch(hint)
})

test('no bench files at all says what to set', async () => {
  const { run } = await launch({ 'index.js': '' })
  expect(run.failure?.message).toMatch(/no bench files match/)
  expect(run.failure?.hint).toMatch(/`run`/)
})

test('two sides are paired and focused, and a base without bench files makes all new', async () => {
  const two = quick(`for (const name of ['a', 'b']) bench.add(name, () => Math.sqrt(2))`)
  for (const side of ['base', 'head']) {
    scratch.write(`${side}/x.bench.mjs`, two)
    scratch.write(`${side}/y.bench.mjs`, two)
  }
  const paired: PairedPlan = {
    ...plan,
    pairing: 'rounds',
    threshold: 0.05,
    setup: null,
    setupTimeoutSeconds: 60,
    harness: 'base',
    minRounds: 2,
    maxRounds: 3,
    budgetSeconds: null,
  }
  const sides = { base: path.join(scratch.folder, 'base'), head: path.join(scratch.folder, 'head') }
  const judge = { plan: () => [2], look: () => ({ undecided: ['y > b'], done: false }) }
  const result = await measureSuite(paired, sides, judge, ports())
  const names = (round: number) => result.pairs[round - 1]?.head.benchmarks.map(({ name }) => name)
  expect(result.notes).toEqual([])
  expect(names(2)).toEqual(['x > a', 'x > b', 'y > a', 'y > b'])
  expect(names(3)).toEqual(['y > b'])

  execFileSync('rm', [path.join(sides.base, 'x.bench.mjs'), path.join(sides.base, 'y.bench.mjs')])
  const added = await measureSuite(paired, sides, judge, ports())
  expect(added).toMatchObject({ failure: null, pairs: { length: 1 }, notes: [{ code: 'suite-absent-in-base' }] })
  expect(added.pairs[0]?.base.benchmarks).toEqual([])
})
