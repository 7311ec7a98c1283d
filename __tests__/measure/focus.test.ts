import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { filterCommand, filterFor, filterName, filtersFor } from '../../src/measure/focus.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'focus-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const shell = (text: string, filter: string): string =>
  execFileSync('bash', ['--norc', '-c', text], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], [filterName]: filter },
  })

test.each([
  "printf '<%s>' {filter}",
  'printf "<%s>" "{filter}"',
  "printf '<%s>' '{filter}'",
  'printf "<%s>" --x="{filter}"',
  'printf "<%s>" "a \\" b {filter}"',
  'bash -c \'printf "<%s>" "$1"\' x {filter}',
])('in %s the filter is one word, whatever is in it', (command) => {
  const { text } = filterCommand(command)!
  for (const name of [
    'plain',
    "it's",
    '"; touch hacked; "',
    "'; touch hacked; '",
    '$(touch hacked)',
    '`touch hacked`',
    'a\nb',
    '$HOME * ? {filter}',
    '--flag',
  ]) {
    const printed = shell(text, name)
    expect(printed).toMatch(/^<.*>$/s)
    expect(printed.slice(1, -1).endsWith(name)).toBe(true)
  }
  expect(existsSync(path.join(folder, 'hacked'))).toBe(false)
})

test('a command without the placeholder has no filter', () => {
  expect(filterCommand('npm run bench')).toBe(null)
})

test.each([
  ['pytest -k {filter}', 'pytest', ''],
  ["pytest -k '{filter}' bench", 'pytest', ''],
  ['go test -run ^$ -bench {filter} ./...', 'go', '.'],
  ['go test -bench="{filter}"', 'go', '.'],
  ['./pkg.test -test.bench={filter}', 'go', '.'],
  ['cargo bench -- {filter}', 'regex', '.*'],
  ['npx vitest bench --run --outputJson out.json -t {filter}', 'regex', '.*'],
  ['npx vitest bench --run --reporter=json -t {filter}', 'vitest', '.*'],
  ['asv run --quick --bench {filter} HEAD^!', 'regex', '.*'],
  ['python -m asv run --bench="{filter}"', 'regex', '.*'],
  ['java -Xmx1g -jar target/benchmarks.jar -f 1 {filter}', 'jmh', '.*'],
  ['java -cp target/classes org.openjdk.jmh.Main {filter}', 'jmh', '.*'],
  ["sbt 'Jmh/run -f 1 {filter}'", 'jmh', '.*'],
  ['vendor/bin/phpbench run --filter={filter}', 'phpbench', '.*'],
])('%s speaks %s, and all of it is %j', (command, dialect, all) => {
  const found = filterCommand(command)!.dialect
  expect(found).toBe(dialect)
  expect(filterFor(found, null)).toBe(all)
})

test.each([
  ['regex', ['parse/large', 'a.b(c) [d]'], '(parse/large|a\\.b\\(c\\) \\[d\\])'],
  ['regex', ['bench/x.bench.ts > group > title one'], 'title one'],
  ['regex', ['naïve ✓✓ go'], 'na.+ve .+ go'],
  ['regex', ['sort', 'sort #2'], 'sort'],
  ['vitest', ['parse > small', 'group > test > a > b', 'bench/x.bench.ts > render > list'], '(parse|group|render)'],
  ['jmh', ['a.b.Words.split:size=10,text=x y [avgt]', 'a.b.Words.split [thrpt]'], 'a\\.b\\.Words\\.split'],
  ['jmh', ['jdk 17 > a.B.c:d=[x] [ss]', 'plain.Name'], '(a\\.B\\.c|plain\\.Name)'],
  [
    'phpbench',
    ['\\Tiny\\WordsBench::benchSplit # long', 'WordsBench::benchJoin'],
    '(Tiny\\\\WordsBench::benchSplit|WordsBench::benchJoin)',
  ],
  ['go', ['BenchmarkParse/large-8', 'BenchmarkFoo-8', 'example.com/pkg.BenchmarkBar'], '^(Benchmark)?(Parse|Foo|Bar)$'],
  ['go', ['pkg.Encode-16'], '^(Benchmark)?(Encode)$'],
  ['pytest', ['tests/test_x.py::test_a[1-2]', 'test_b'], 'test_a or test_b'],
] as const)('%s filter for %j', (dialect, names, filter) => {
  expect(filterFor(dialect, names)).toBe(filter)
})

test('regular expressions match the names that they are for', () => {
  for (const name of ['a+b', 'x|y', '^$', '{1,2}', 'c:\\dir', 'a.b*c?', '[z]', '(q)']) {
    expect(name).toMatch(new RegExp(`^(?:${filterFor('regex', [name])})$`))
  }
})

test('names beyond ASCII are matched by characters and by bytes alike', () => {
  const filter = filterFor('regex', ['sort 日本語 é!'])!
  expect('sort 日本語 é!').toMatch(new RegExp(`^(?:${filter})$`))
  expect(Buffer.from('sort 日本語 é!').toString('latin1')).toMatch(new RegExp(`^(?:${filter})$`, 's'))
})

test.each([
  ['jmh', 'a.B.c:size=10 [avgt]', ['^a\\.B\\.c$', 'a\\.B\\.c']],
  ['phpbench', '\\WordsBench::benchSplit # long', ['^WordsBench::benchSplit$', 'WordsBench::benchSplit']],
  ['vitest', 'group > test > benchmark', ['group']],
  ['pytest', 'test_x.py::test_a[1]', ['test_a']],
] as const)('one benchmark alone in %s: %s', (dialect, name, filters) => {
  expect(filtersFor(dialect, name)).toEqual(filters)
})

test('what cannot be said, or is too long to say, is not said', () => {
  expect(filterFor('pytest', ['not an identifier'])).toBe(null)
  expect(filterFor('regex', [])).toBe(null)
  expect(filterFor('regex', ['x'.repeat(70_000)])).toBe(null)
  expect(
    filterFor(
      'regex',
      Array.from({ length: 10_000 }, (_, i) => `benchmark number ${i}`),
    ),
  ).toBe(null)
})
