import { expect, test } from 'vitest'
import { found, theSuite } from './made-tree.ts'

const vitestFile = "import { bench } from 'vitest'\nbench('a', () => work())\n"

test('bench files whose default export fills a bench are for the built-in runner', () => {
  const suite = theSuite({ 'bench/a.bench.mjs': 'export default (bench) => { bench.add("a", () => 1) }' })
  expect(suite).toMatchObject({ tool: 'built-in runner', run: null, setup: null, workingDirectory: '.' })
})

test('the built-in runner stays apart from files of the same name that are of Vitest', () => {
  const suite = theSuite({
    'package.json': { devDependencies: { vitest: '^3.2.0' } },
    'package-lock.json': '{}',
    'test/a.bench.ts': vitestFile,
  })
  expect(suite).toMatchObject({
    tool: 'vitest',
    setup: 'npm ci',
    run: 'npx --no-install vitest bench --run --outputJson=bench.json -t {filter}',
    results: 'bench.json',
    format: 'vitest',
  })
})

test.each([
  ['^4.1.0', '--outputJson=bench.json'],
  ['~5.0', '--reporter=json --outputFile=bench.json'],
  ['catalog:', '--outputJson=bench.json -t {filter} || pnpm exec vitest bench --run --reporter=json'],
])('Vitest %s is asked for its results in the way of its version', (range, flags) => {
  const suite = theSuite({
    'package.json': { packageManager: 'pnpm@10.1.0', devDependencies: { vitest: range } },
    'pnpm-lock.yaml': '',
    'a.bench.ts': vitestFile,
  })
  expect(suite.run).toContain(flags)
  expect(suite.setup).toBe('pnpm install --frozen-lockfile')
})

test('a Vitest workspace is started at its root, a package that stands alone in its own folder', () => {
  const packages = {
    'package.json': { workspaces: ['packages/*'], devDependencies: { vitest: '^3' } },
    'packages/a/package.json': { name: 'a' },
    'packages/a/a.bench.ts': vitestFile,
    'packages/b/package.json': { name: 'b' },
    'packages/b/b.bench.ts': vitestFile,
  }
  expect(theSuite({ ...packages, 'vitest.workspace.ts': '' })).toMatchObject({ workingDirectory: '.' })
  const alone = theSuite({
    'package.json': { workspaces: ['packages/*'] },
    'packages/a/package.json': { devDependencies: { vitest: '^3' } },
    'packages/a/a.bench.ts': vitestFile,
  })
  expect(alone).toMatchObject({
    workingDirectory: 'packages/a',
    setup: '(cd ../.. && npm install --no-audit --no-fund)',
  })
})

test('flags that the script gives to Vitest are kept, those of watching and results are not', () => {
  const suite = theSuite({
    'package.json': {
      scripts: { bench: 'vitest bench --config vitest.perf.ts --watch --reporter verbose' },
      devDependencies: { vitest: '^3' },
    },
    'a.bench.ts': vitestFile,
  })
  expect(suite.run).toContain('vitest bench --run --config vitest.perf.ts --outputJson')
})

test('a script that builds first builds in setup, and is started without it', () => {
  const suite = theSuite({
    'package.json': {
      packageManager: 'pnpm@10.33.4',
      main: './dist/index.mjs',
      scripts: { bench: 'pnpm build && node ./test/bench.mjs', build: 'unbuild' },
      devDependencies: { mitata: '^1' },
    },
    'pnpm-lock.yaml': '',
    'test/bench.mjs': 'import { bench, run } from "mitata"\nimport { x } from "../dist/index.mjs"\nawait run()',
  })
  expect(suite).toMatchObject({
    tool: 'mitata',
    setup: 'pnpm install --frozen-lockfile && pnpm run build',
    run: 'node ./test/bench.mjs',
  })
})

test('a package of benchmarks below the library installs itself, and the library where it must be built', () => {
  const bench = {
    'package.json': {
      name: 'lib',
      main: 'dist/lib.js',
      scripts: { build: 'node bin' },
      devDependencies: { terser: '4' },
    },
    'bench/package.json': { dependencies: { benchmark: '^2' } },
    'bench/index.js': "const { Suite } = require('benchmark')\nconst lib = require('../dist/lib')\nnew Suite().run()",
  }
  expect(theSuite(bench)).toMatchObject({
    tool: 'benchmark.js',
    run: 'node bench/index.js',
    setup:
      'cd bench && (cd .. && npm install --no-audit --no-fund && npm run build) && npm install --no-audit --no-fund',
  })
  expect(theSuite({ ...bench, 'dist/lib.js': '' }).setup).toBe('cd bench && npm install --no-audit --no-fund')
})

test('a source that imports what is built of its own package needs the build', () => {
  const of = (source: string) =>
    theSuite({
      'package.json': {
        name: 'lib',
        main: './dist/index.mjs',
        scripts: { build: 'obuild' },
        devDependencies: { vitest: '^4' },
      },
      'a.bench.ts': "import { bench } from 'vitest'\nimport { x } from './src'\nbench('x', () => x())\n",
      'src/index.ts': "export * from './x.js'",
      'src/x.ts': source,
    }).setup
  expect(of("import { digest } from 'lib/crypto'")).toMatch(/ && npm run build$/)
  expect(of("import { digest } from 'node:crypto'")).toBe('npm install --no-audit --no-fund')
})

test('yarn of both kinds, bun and npm without a lock file install in their own way', () => {
  const of = (files: Record<string, string>) =>
    theSuite({
      'package.json': { devDependencies: { tinybench: '^6' } },
      'bench/a.mjs': "import { Bench } from 'tinybench'\nawait new Bench().run()",
      ...files,
    })
  expect(of({ 'yarn.lock': '# yarn lockfile v1' }).setup).toBe('yarn install --frozen-lockfile')
  const pinned = of({ 'yarn.lock': '__metadata:\n', 'package.json': '{"packageManager": "yarn@4.12.0"}' })
  expect(pinned.needs[0]).toEqual({ run: 'corepack enable' })
  expect(of({ 'bun.lock': '' }).setup).toBe('bun install --frozen-lockfile')
  expect(of({}).setup).toBe('npm install --no-audit --no-fund')
  expect(of({ '.nvmrc': '22' }).needs[0]).toEqual({
    uses: 'actions/setup-node@v7',
    with: { 'node-version-file': '.nvmrc' },
  })
})

test.each([
  [6, 'corepack yarn@3.x'],
  [8, 'corepack yarn@4.9.x'],
  [12, 'corepack yarn@4.x'],
])('a lock file of yarn in version %s with no yarn named is read by the one that wrote it', (version, yarn) => {
  const files = {
    'package.json': { scripts: { build: 'tsc' }, main: 'dist/a.js', devDependencies: { tinybench: '^6' } },
    'bench/a.mjs': "import { Bench } from 'tinybench'\nimport '../dist/a.js'\nawait new Bench().run()",
    'yarn.lock': `# by hand\n\n__metadata:\n  version: ${version}\n  cacheKey: 8\n`,
  }
  const { setup, needs } = theSuite(files)
  expect(setup).toBe(`${yarn} install --immutable && ${yarn} run build`)
  expect(needs).toEqual([{ uses: 'actions/setup-node@v7', with: { 'node-version': '24' } }])
  const brought = theSuite({ ...files, '.yarnrc.yml': 'yarnPath: .yarn/releases/yarn.cjs\n' })
  expect(brought.setup).toBe('yarn install --immutable && yarn run build')
})

test('a script of which only the name speaks is told, and never taken by itself; what starts a file is', () => {
  const script = { 'package.json': { scripts: { bench: './run.sh' } } }
  const alone = found(script)
  expect(alone.suites).toEqual([])
  expect(alone.beside).toMatchObject([{ tool: 'the script bench', run: 'npm run --silent bench', format: 'auto' }])
  expect(theSuite({ 'package.json': { scripts: { bench: 'node a.js' } }, 'a.js': '' }).run).toBe('node a.js')
  const { suites, beside } = found({ ...script, 'go.mod': 'module m', 'a_test.go': 'func BenchmarkA(b *testing.B) {}' })
  expect([suites, beside].map((list) => list.map(({ tool }) => tool))).toEqual([
    ['go test -bench'],
    ['the script bench'],
  ])
})

test.each([
  ['autocannon -c 100 localhost:3000', {}],
  ['branchcmp -r 2 -s "npm run benchmark"', {}],
  ['npm run load', { load: 'wrk -t2 http://localhost' }],
])('a script that puts load on a server is no suite: %s', (bench, scripts) => {
  const { suites, beside } = found({ 'package.json': { scripts: { bench, ...scripts } } })
  expect([...suites, ...beside]).toEqual([])
})

const measuring = "const { Suite } = require('benchmark')\nnew Suite().run()"

test('a script that installs and builds does so in setup, in the folders that it goes to', () => {
  const suite = theSuite({
    'package.json': {
      scripts: { benchmark: 'npm i && npm run build && cd ./benchmark && npm i && node ./', build: 'node build' },
      devDependencies: { dot: '1' },
    },
    'build.js': '',
    'benchmark/package.json': { devDependencies: { benchmark: '^2' } },
    'benchmark/index.js': measuring,
  })
  const install = 'npm install --no-audit --no-fund'
  expect(suite).toMatchObject({
    tool: 'benchmark.js',
    setup: `${install} && (cd benchmark && ${install}) && npm run build`,
    run: 'cd benchmark && node ./',
  })
})

test('a script of scripts is followed to the files that measure, all of them', () => {
  const files = { 'bench/a.js': measuring, 'bench/b.js': measuring, 'bench/package.json': {} }
  const all = { all: 'node --version && npm run a && npm run b', a: 'node a.js', b: 'node b.js' }
  const of = (bench: string, more = {}) =>
    theSuite({
      ...files,
      'bench/package.json': { scripts: all, dependencies: { benchmark: '^2' } },
      'package.json': { scripts: { bench, ...more } },
    })
  expect(of('cd bench && npm install && npm run all')).toMatchObject({
    setup: '(cd bench && npm install --no-audit --no-fund)',
    run: 'cd bench && node a.js && node b.js',
  })
  const turns = of('run-s build:x bench:*', {
    'build:x': 'rollup -c',
    'bench:install': 'cd bench && npm install',
    'bench:only': 'node --expose-gc bench/a.js',
  })
  const hostile = { 'bench:$(touch x)': 'rollup -c', 'bench:only': 'node bench/a.js' }
  expect(JSON.stringify(of('run-s bench:*', hostile))).not.toContain('touch')
  expect(turns).toMatchObject({
    setup: '(cd bench && npm install --no-audit --no-fund) && npm run build:x',
    run: 'node --expose-gc bench/a.js',
  })
})

test('scripts that start each other without end are started as they are', () => {
  const wide = Array.from({ length: 300 }, () => 'npm run a').join(' && ')
  const scripts = { bench: wide, a: wide.replaceAll('run a', 'run b'), b: 'npm run bench' }
  expect(found({ 'package.json': { scripts } }).beside).toMatchObject([{ run: 'npm run --silent bench' }])
})

test.each(['node bench/a.js | tee out.txt', 'node bench/a.js & node bench/b.js', 'mocha bench/a.js'])(
  'a script that is no chain of starts is started as it is: %s',
  (bench) => {
    const suite = theSuite({ 'package.json': { scripts: { bench } }, 'bench/a.js': measuring })
    expect(suite.run).toBe('npm run --silent bench')
  },
)

test('a script that starts a file which is not there is no suite, unless a build makes it', () => {
  const of = (bench: string) => found({ 'package.json': { scripts: { bench } } }).suites.map(({ run }) => run)
  expect(of('node benchmark/index.js')).toEqual([])
  expect(of('node --expose-gc dist/bench.js')).toEqual(['node --expose-gc dist/bench.js'])
})

test('Deno.bench is found by itself', () => {
  expect(theSuite({ 'deno.json': '{}', 'src/a_bench.ts': 'Deno.bench("a", () => {})' })).toMatchObject({
    tool: 'deno bench',
    run: 'deno bench --allow-all --json --filter "/{filter}/" src/a_bench.ts',
  })
  const taken = { 'deno.json': '{}', 'benchmarks/a_bench.ts': 'const { bench } = Deno\nbench("a", () => {})' }
  expect(theSuite(taken)).toMatchObject({ tool: 'deno bench' })
})

test('what others wrote is nobody’s suite', () => {
  expect(
    found({
      'node_modules/x/a.bench.mjs': 'export default 1',
      'vendor/y/a_test.go': 'func BenchmarkA(b *testing.B) {}',
    }).suites,
  ).toEqual([])
})
