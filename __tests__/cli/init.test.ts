/** `benchgate init`, and `compare` without a suite named, on real repositories. */

import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { parse } from 'yaml'
import { benchgate } from './program.ts'
import { createRepository, stateOf, type TestRepository, temporaryFolder } from './repository.ts'

let folder: ReturnType<typeof temporaryFolder>
let temporary: ReturnType<typeof temporaryFolder>
let repository: TestRepository
const workflow = '.github/workflows/benchgate.yml'

beforeEach(() => {
  folder = temporaryFolder()
  temporary = temporaryFolder()
  repository = createRepository(path.join(folder.path, 'the repository'))
})
afterEach(() => {
  folder.remove()
  temporary.remove()
})

function run(...args: readonly string[]) {
  return benchgate(args, { cwd: repository.path, env: { TMPDIR: temporary.path } })
}

function written(name = workflow): string | null {
  const file = path.join(repository.path, name)
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}

/** A suite that a script starts, with times in microseconds. */
function suite(times: Readonly<Record<string, number>>): Record<string, string> {
  const program = `const row = ([name, time]) => ({ name, status: 'ok', metrics: [{ name: 'time', unit: 's', better: 'lower', value: time * (1 + Math.random() / 50) / 1e6 }] })
console.log(JSON.stringify({ schema: 'benchgate/run/1', tool: 'fixture', launches: [{ benchmarks: Object.entries(${JSON.stringify(times)}).map(row) }] }))`
  return {
    'package.json': JSON.stringify({ scripts: { bench: 'node suite.mjs' } }),
    'suite.mjs': program,
    '.gitignore': 'bench.json\n',
  }
}

test('it shows, tries and writes the workflow, and the checkout gets nothing else', async () => {
  repository.commit('suite', suite({ parse: 100, sort: 200 }))
  const before = repository.git('status', '--porcelain')
  const { code, stdout, stderr } = await run('init', '--yes')
  expect(stderr).toContain('Understood: 2 benchmarks of the script bench')
  expect(stderr).toMatch(/A gate takes about .* at least \(8 pairs of .*\), and 15 min at most/)
  expect(stderr).toMatch(/Smallest change to be seen in 15 min: about .* %/)
  expect(code).toBe(0)
  expect(stdout).toContain(written())
  const step = (parse(written()!) as { jobs: { benchgate: { steps: { with: object }[] } } }).jobs.benchgate.steps.at(
    -1,
  )!
  expect(step.with).toEqual({ run: 'node suite.mjs' })
  expect([before, repository.git('status', '--porcelain', '--untracked-files=all')]).toEqual(['', `?? ${workflow}`])
  expect(readdirSync(temporary.path)).toEqual([])
})

test('--dry-run shows the same and neither runs nor writes anything', async () => {
  repository.commit('suite', { ...suite({ a: 1 }), 'suite.mjs': "import { writeFileSync } from 'node:fs'; throw 1" })
  const before = stateOf(repository)
  const { code, stdout } = await run('init', '--dry-run')
  expect(code).toBe(0)
  expect(stdout).toContain('run: node suite.mjs')
  expect(stateOf(repository)).toBe(before)
})

test('without anybody to ask nothing happens', async () => {
  repository.commit('suite', suite({ a: 1 }))
  expect(await run('init')).toMatchObject({ code: 2, stderr: expect.stringContaining('--dry-run shows') as string })
  expect(written()).toBeNull()
})

test('a file that is there is never written over', async () => {
  repository.commit('suite', { ...suite({ a: 1 }), [workflow]: 'mine: true\n' })
  const refused = await run('init', '--yes', '--no-prove')
  expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('nothing is written over') as string })
  expect(written()).toBe('mine: true\n')
  expect((await run('init', '--yes', '--no-prove', '--workflow', '.github/workflows/speed.yml')).code).toBe(0)
  expect(written('.github/workflows/speed.yml')).toContain('run: node suite.mjs')
})

test('a suite that fails is told with its output, and nothing is written', async () => {
  repository.commit('suite', { ...suite({ a: 1 }), 'suite.mjs': "throw new Error('no database')" })
  const { code, stderr } = await run('init', '--yes')
  expect(code).toBe(3)
  expect(stderr).toContain('no database')
  expect(stderr).toContain('--no-prove')
  expect(written()).toBeNull()
})

test('the limit of time ends a suite that hangs', async () => {
  repository.commit('suite', { ...suite({ a: 1 }), 'suite.mjs': 'setInterval(() => {}, 1000)' })
  const { code, stderr } = await run('init', '--yes', '--limit', '10s')
  expect(code).toBe(3)
  expect(stderr).toContain('was not run to its end within 10 s')
  expect(written()).toBeNull()
  expect(readdirSync(temporary.path)).toEqual([])
})

test('nothing is written through a link that leads out of the repository', async () => {
  const outside = path.join(folder.path, 'outside')
  mkdirSync(outside)
  repository.commit('suite', suite({ a: 1 }))
  symlinkSync(outside, path.join(repository.path, '.github'))
  const { code, stderr } = await run('init', '--yes', '--no-prove')
  expect([code, readdirSync(outside)]).toEqual([2, []])
  expect(stderr).toContain('through a link')
  expect((await run('init', '--yes', '--no-prove', '--workflow', '../x.yml')).code).toBe(2)
})

test('two suites are a choice, for init and for compare', async () => {
  const two = { ...suite({ a: 1 }), 'x.test.ts': '', 'go.mod': '', 'a_test.go': 'func BenchmarkA(b *testing.B) {}' }
  const rust = { 'Cargo.toml': '[package]\nname = "p"\n', 'benches/a.rs': 'criterion_group!(a, b);' }
  repository.commit('suites', { ...two, ...rust })
  repository.commit('more', {})
  const init = await run('init', '--yes')
  expect(init.code).toBe(2)
  expect(init.stderr).toContain('--suite "go test -bench" for')
  expect(init.stderr).toContain('--suite "criterion" for')
  const compare = await run('compare')
  expect(compare.code).toBe(2)
  expect(compare.stderr).toContain("run: go test -run '^$' -bench {filter}")
  expect(compare.stderr).toContain('run: cargo bench --bench a')
  const chosen = await run('init', '--yes', '--no-prove', '--suite', 'criterion')
  expect([chosen.code, written()]).toEqual([0, expect.stringContaining('cargo bench --bench a')])
})

test('where nothing is found, it says what to write', async () => {
  repository.commit('empty', { 'a.txt': '' })
  const { code, stderr } = await run('init', '--yes')
  expect(code).toBe(2)
  expect(stderr).toContain('bench/first.bench.mjs')
})

test('a script of which only the name speaks is written out, and not run', async () => {
  repository.commit('one', { 'package.json': JSON.stringify({ scripts: { bench: './run.sh' } }) })
  repository.commit('two', {})
  const [init, compare] = await Promise.all([run('init', '--yes'), run('compare')])
  expect([init.code, compare.code]).toEqual([2, 2])
  expect(init.stderr).toContain('--suite "the script bench" for')
  expect(compare.stderr).toContain('run: npm run --silent bench')
})

test('compare runs the suite that is found, says so first, and a reader can run it again', async () => {
  repository.commit('even', suite({ parse: 100, sort: 200 }))
  repository.commit('slower', suite({ parse: 180, sort: 200 }))
  const { code, stdout, stderr } = await run('compare', 'HEAD~1', 'HEAD', '--json', '--pairing', 'rounds')
  expect(code).toBe(1)
  expect(stderr.split('\n').find((line) => line.includes('Suite:'))).toContain('node suite.mjs')
  expect(JSON.parse(stdout)).toMatchObject({
    suiteCommand: 'node suite.mjs',
    reproduce: expect.stringContaining('-- node suite.mjs') as string,
    benchmarks: [{ name: 'parse', outcome: 'regressed' }, { name: 'sort' }],
  })
})

test('bench files of the built-in runner come first, and a suite that is named is never second-guessed', async () => {
  const files = { 'a.bench.mjs': 'export default (bench) => { bench.add("a", () => 1) }', ...suite({ b: 1 }) }
  repository.commit('one', files)
  repository.commit('two', {})
  const builtIn = await run('compare', 'HEAD~1', 'HEAD', '--json', '--time-budget', '6s', '--min-rounds', '4')
  expect(builtIn.stderr).not.toContain('Suite:')
  expect(JSON.parse(builtIn.stdout)).toMatchObject({
    suiteCommand: expect.stringContaining('built-in runner') as string,
  })
  writeFileSync(path.join(repository.path, 'other.sh'), '')
  const named = await run('compare', 'HEAD~1', 'HEAD', '--', 'false')
  expect(named.stderr).not.toContain('Suite:')
  expect(named.code).toBe(3)
})
