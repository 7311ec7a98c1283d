import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { readToml } from '../../src/discover/toml.ts'
import { shortened } from '../../src/discover/tree.ts'
import { checkoutNeeds, renderWorkflow } from '../../src/discover/workflow.ts'
import { found, theSuite, treeOf } from './made-tree.ts'

const go = { 'go.mod': 'module m', 'a_test.go': 'func BenchmarkA(b *testing.B) {}' }
const rust = { 'Cargo.toml': '[package]\nname = "p"\n', 'benches/a.rs': 'criterion_group!(a, b);' }
const tools = (list: readonly { readonly tool: string }[]) => list.map(({ tool }) => tool)

test('suites of two kinds are both told', () => {
  expect(tools(found({ ...go, ...rust }).suites)).toEqual(['go test -bench', 'criterion'])
})

test('of several, the one that is watched already is taken', () => {
  const workflow =
    'jobs:\n  b:\n    steps:\n      - uses: CodSpeedHQ/action@v4\n        with:\n          run: cargo codspeed run\n'
  const { suites, beside, inUse } = found({ ...go, ...rust, '.github/workflows/codspeed.yml': workflow })
  expect([tools(suites), tools(beside)]).toEqual([['criterion'], ['go test -bench']])
  expect(inUse).toMatchObject([{ tool: 'CodSpeed', command: 'cargo codspeed run' }])
})

test('the command and the history of github-action-benchmark', () => {
  const steps = `jobs:
  b:
    steps:
      - run: make deps
      - run: ./bench.sh | tee output.txt
      - uses: benchmark-action/github-action-benchmark@v1
        with: { tool: go, output-file-path: output.txt, benchmark-data-dir-path: perf }
`
  const { suites, inUse } = found({ '.github/workflows/b.yml': steps })
  expect(inUse).toMatchObject([
    { command: './bench.sh | tee output.txt', history: { branch: 'gh-pages', file: 'perf/data.js' } },
  ])
  expect(suites).toMatchObject([{ run: './bench.sh', results: null, format: 'go' }])
})

test('Bencher’s command; one that needs the job’s variables is left alone', () => {
  const of = (command: string) =>
    found({ '.github/workflows/b.yml': `jobs: {b: {steps: [{run: 'bencher run --adapter json ${command}'}]}}` })
  expect(of('"make bench"').suites).toMatchObject([{ tool: 'what Bencher runs', run: 'make bench' }])
  expect(of('"$CMD"').suites).toEqual([])
})

test('only suites of the folder where the user stands', () => {
  const files = { ...go, 'x/go.mod': '', 'x/b_test.go': 'func BenchmarkB(b *testing.B) {}' }
  expect(found(files, 'x').suites.map(({ workingDirectory }) => workingDirectory)).toEqual(['x'])
  expect(found(files, 'nowhere').suites).toEqual([])
})

test('a name that a shell or a workflow could read otherwise is never in a command', () => {
  const text = 'def test_a(benchmark): pass'
  const names = [
    'test_$(touch x).py',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: text of another language
    'test_${{ github.token }}.py',
    'test_a b.py',
    "test_'.py",
    '-test_x.py',
    'a/-k_test.py',
  ]
  expect(
    found({ 'requirements.txt': 'pytest-benchmark', ...Object.fromEntries(names.map((name) => [name, text])) }).suites,
  ).toEqual([])
})

test('examples and fixtures give way to the repository’s own suite', () => {
  const { suites, beside } = found({
    ...go,
    'examples/Cargo.toml': rust['Cargo.toml'],
    'examples/benches/a.rs': rust['benches/a.rs'],
  })
  expect([tools(suites), tools(beside)]).toEqual([['go test -bench'], ['criterion']])
})

test('whole folders stand for their files where nothing else is in them', () => {
  expect(shortened(['b/x.py', 'b/c/y.py', 't/z.py'], ['b/x.py', 'b/c/y.py', 't/z.py', 't/other.py'])).toEqual([
    'b',
    't/z.py',
  ])
})

test('TOML as manifests have it', () => {
  const text = `# comment
a = "x # no comment" # comment
[t."q.r"]
list = [ # comment
  "one", 'two',
  { name = "three", ok = true },
]
long = """
first
second"""
[[bench]]
name = "b1"
[[bench]]
name = "b2"
[d]
x.y = 'z'
nonsense here
`
  expect(JSON.parse(JSON.stringify(readToml(text)))).toEqual({
    a: 'x # no comment',
    t: { 'q.r': { list: ['one', 'two', { name: 'three', ok: true }], long: 'first\nsecond' } },
    bench: [{ name: 'b1' }, { name: 'b2' }],
    d: { x: { y: 'z' } },
  })
})

test.each([
  '[',
  'a = [',
  'a = "',
  'a = {b = ',
  '[a',
  'a = """x',
  '= 1',
  `${'['.repeat(5000)}`,
  `a = ${'['.repeat(3000)}`,
])('TOML that is cut short is no crash: %#', (text) => {
  expect(() => readToml(text)).not.toThrow()
})

test('the workflow is YAML with the checkout, the tools and the step', () => {
  const suite = theSuite(go)
  const tree = treeOf({ '.gitmodules': '', '.gitattributes': '*.bin filter=lfs' })
  const workflow = parse(renderWorkflow(suite, checkoutNeeds(tree))) as { jobs: { benchgate: { steps: unknown[] } } }
  expect(workflow).toMatchObject({ permissions: { contents: 'read', 'pull-requests': 'write', checks: 'write' } })
  expect(workflow.jobs.benchgate.steps).toEqual([
    {
      uses: 'actions/checkout@v7',
      with: { 'fetch-depth': 0, 'persist-credentials': false, submodules: 'recursive', lfs: true },
    },
    { uses: 'actions/setup-go@v6', with: { 'go-version-file': 'go.mod', 'cache-dependency-path': 'go.mod' } },
    { uses: 'benchgate/benchgate@v1', with: { setup: "go test -run '^$' .", run: suite.run, format: 'go' } },
  ])
})

test('a suite that is too long for one job is shared among several, and one job decides', () => {
  const workflow = parse(
    renderWorkflow(theSuite(go), { submodules: false, lfs: false }, { budgetMinutes: 40, shards: 3 }),
  ) as {
    jobs: Record<string, { steps: { uses?: string; with: Record<string, unknown> }[]; strategy?: unknown }>
  }
  expect(workflow.jobs['measure']).toMatchObject({ strategy: { matrix: { shard: [1, 2, 3] } } })
  expect(workflow.jobs['measure']!.steps.at(-1)!.with).toMatchObject({ mode: 'measure', 'time-budget': '40m' })
  expect(workflow.jobs['benchgate']!.steps.at(-1)!.with).toEqual({ mode: 'report', expect: 'benchmarks' })
})
