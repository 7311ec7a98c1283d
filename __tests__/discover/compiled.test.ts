import { expect, test } from 'vitest'
import { found, theSuite } from './made-tree.ts'

const goBench = 'package a\nfunc BenchmarkParse(b *testing.B) {}\n'

test('Go in the root, and a module below it beside', () => {
  const { suites, beside } = found({ 'go.mod': '', 'a_test.go': goBench, 'cmp/go.mod': '', 'cmp/b_test.go': goBench })
  expect(suites.map(({ workingDirectory }) => workingDirectory)).toEqual(['.'])
  expect(beside.map(({ workingDirectory }) => workingDirectory)).toEqual(['cmp'])
  expect(suites[0]).toMatchObject({ setup: "go test -run '^$' .", format: 'go' })
})

test('Go with a module only below the root, and with several packages', () => {
  const suite = theSuite({ 'lib/go.mod': '', 'lib/go.sum': '', 'lib/x/a_test.go': goBench, 'lib/a_test.go': goBench })
  expect(suite).toMatchObject({
    workingDirectory: 'lib',
    run: "go test -run '^$' -bench {filter} -benchmem -benchtime 100ms . ./x",
    needs: [
      { uses: 'actions/setup-go@v6', with: { 'go-version-file': 'lib/go.mod', 'cache-dependency-path': 'lib/go.sum' } },
    ],
  })
})

const criterion = 'use criterion::Criterion;\ncriterion_group!(benches, a);\n'
const member = (name: string) => `[package]\nname = "${name}"\n[[bench]]\nname = "speed"\nharness = false\n`

test('criterion in one package, and in a workspace', () => {
  expect(theSuite({ 'Cargo.toml': member('a'), 'benches/speed.rs': criterion })).toMatchObject({
    tool: 'criterion',
    setup: 'cargo bench --no-run --bench speed',
    run: 'cargo bench --bench speed -- {filter}',
    results: 'target/criterion',
  })
  const workspace = theSuite({
    'Cargo.toml': '[workspace]\nmembers = ["crates/*"]\n',
    'crates/a/Cargo.toml': member('a'),
    'crates/a/benches/speed.rs': criterion,
    'crates/b/Cargo.toml': member('b'),
    'crates/b/benches/speed.rs': criterion,
  })
  expect(workspace).toMatchObject({ workingDirectory: '.', setup: 'cargo bench --no-run -p a -p b --bench speed' })
})

test('a package that some dependency asks for in another version is not called by its name', () => {
  const suite = theSuite({
    'Cargo.toml': '[workspace]\nmembers = ["crates/*"]\n',
    'Cargo.lock': '[[package]]\nname = "a"\nversion = "0.6.0"\n\n[[package]]\nname = "a"\nversion = "1.0.0"\n',
    'crates/a/Cargo.toml': member('a'),
    'crates/a/benches/speed.rs': criterion,
  })
  expect(suite.setup).toBe('cargo bench --no-run --workspace --bench speed')
})

test('a package that the workspace leaves out stands alone', () => {
  const suite = theSuite({
    'Cargo.toml': '[package]\nname = "lib"\n[workspace]\nexclude = ["bench"]\n',
    'bench/Cargo.toml': `${member('lib-bench')}[dependencies]\nlib = { path = ".." }\n`,
    'bench/benches/speed.rs': criterion,
  })
  expect(suite).toMatchObject({ workingDirectory: 'bench', setup: 'cargo bench --no-run --bench speed' })
})

test('packages that use nothing of the Rust project around them are its data', () => {
  const data = { 'data/x-1.0/Cargo.toml': member('x'), 'data/x-1.0/benches/speed.rs': criterion }
  const { suites, beside } = found({ ...data, 'Cargo.toml': '[workspace]\nmembers = ["collector"]\n' })
  expect([...suites, ...beside]).toEqual([])
  expect(theSuite(data)).toMatchObject({ workingDirectory: 'data/x-1.0' })
})

test.each([
  ['divan', 'fn main() { divan::main(); }', 'cargo bench --bench a -- --max-time 0.2 {filter}'],
  ["Rust's #[bench]", 'use test::Bencher;\n#[bench]\nfn a(b: &mut Bencher) {}', 'cargo +nightly bench --bench a'],
  ['Gungraun', 'use gungraun::main;', 'cargo bench --bench a -- --output-format=json'],
])('%s is told by what a target uses', (tool, text, run) => {
  expect(theSuite({ 'Cargo.toml': '[package]\nname = "p"\n', 'benches/a.rs': text })).toMatchObject({ tool, run })
})

test('the runner of Gungraun has the version of the lock file', () => {
  const suite = theSuite({
    'Cargo.toml': '[package]\nname = "p"\n',
    'Cargo.lock': '[[package]]\nname = "iai-callgrind"\nversion = "0.14.2"\n',
    'benches/a.rs': 'use iai_callgrind::main;',
  })
  expect(suite.setup).toContain('cargo install --locked iai-callgrind-runner --version 0.14.2')
})

test('Google Benchmark, with the option that switches benchmarks on', () => {
  const suite = theSuite({
    'CMakeLists.txt':
      'project(p)\noption(P_BENCHMARKS "with benchmarks" OFF)\nif(P_BENCHMARKS)\n add_subdirectory(bench)\nendif()\n',
    'bench/CMakeLists.txt':
      // biome-ignore lint/suspicious/noTemplateCurlyInString: text of another language
      'set(SRCS a.cc)\nadd_executable(speed ${SRCS})\ntarget_link_libraries(speed benchmark::benchmark)\n',
    'bench/a.cc': '#include <benchmark/benchmark.h>\n',
  })
  expect(suite).toMatchObject({ tool: 'Google Benchmark', workingDirectory: '.', results: 'bench-results' })
  expect(suite.setup).toMatch(/-DP_BENCHMARKS=ON && cmake --build build .*--target speed$/)
  expect(suite.run).toContain('build/bin/speed --benchmark_min_time=0.05')
})

test('a program of Google Benchmark that wants an argument of its own is not started', () => {
  const files = {
    'CMakeLists.txt': 'project(p)\nadd_executable(speed a.cc)\nadd_executable(formats b.cc)\n',
    'a.cc':
      '#include <benchmark/benchmark.h>\nint main(int argc, char* argv[]) {\n bool all = argc > 1;\n benchmark::Initialize(&argc, argv);\n}\n',
    'b.cc':
      '#include <benchmark/benchmark.h>\nint main(int argc, char* argv[]) {\n if (argc != 2) exit(1);\n benchmark::Initialize(&argc, argv);\n}\n',
  }
  expect(theSuite(files).run).not.toContain('formats')
  expect(found({ 'CMakeLists.txt': files['CMakeLists.txt'], 'b.cc': files['b.cc'] }).suites).toEqual([])
})

test('sources that are added to a program later, and options with a dot', () => {
  const suite = theSuite({
    'CMakeLists.txt':
      'project(p)\nCMAKE_DEPENDENT_OPTION(p.benchmark\n "with benchmarks"\n OFF "NOT subproject" OFF)\nadd_subdirectory(bench)\n',
    'bench/CMakeLists.txt':
      // biome-ignore lint/suspicious/noTemplateCurlyInString: text of another language
      'add_executable(p.speed "")\ntarget_sources(p.speed PRIVATE\n "${CMAKE_CURRENT_LIST_DIR}/a.cc"\n $<$<BOOL:${x}>:\n b.cc>)\n',
    'bench/a.cc': '#include <benchmark/benchmark.h>\n',
    'bench/b.cc': '#include <benchmark/benchmark.h>\n',
  })
  expect(suite.setup).toMatch(/-Dp\.benchmark=ON && cmake --build build .*--target p\.speed$/)
  expect(suite.run).toMatch(/^mkdir -p bench-results && build\/bin\/p\.speed --benchmark_min_time=0.05 [^&]*$/)
})

test('Catch2 runs the test cases with benchmarks in them', () => {
  const suite = theSuite({
    'CMakeLists.txt': 'project(p)\nadd_executable(tests main.cpp speed.cpp)\n',
    'speed.cpp':
      '#include <catch2/catch_test_macros.hpp>\nTEST_CASE("a", "[x][!benchmark]") { BENCHMARK("b") {}; }\nTEST_CASE("c", "[y]") {}\n',
  })
  expect(suite.run).toContain("build/bin/tests '[!benchmark]' --reporter xml")
})

const jmh = 'import org.openjdk.jmh.annotations.Benchmark;\nclass A { @Benchmark public void a() {} }\n'

test('JMH under Maven: the shaded jar, or the class path', () => {
  const shaded = theSuite({
    'pom.xml':
      '<artifactId>jmh-core</artifactId><artifactId>maven-shade-plugin</artifactId><finalName>benchmarks</finalName>',
    'src/main/java/A.java': jmh,
  })
  expect(shaded).toMatchObject({
    setup: 'mvn --batch-mode --quiet package -DskipTests -Dmaven.javadoc.skip=true',
    results: 'jmh.json',
  })
  expect(shaded.run).toMatch(/^java -jar target\/benchmarks\.jar /)
  const plain = theSuite({
    'pom.xml': '<modules><module>core</module><module>perf</module></modules>',
    'perf/pom.xml': '<artifactId>jmh-core</artifactId>',
    mvnw: '',
    'perf/src/test/java/A.java': jmh,
  })
  expect(plain.setup).toMatch(/^\.\/mvnw .*test-compile dependency:build-classpath .*--projects perf --also-make$/)
  expect(plain.run).toMatch(/^cd perf && java -cp "target\/test-classes:/)
  expect(plain.remarks).toEqual([])
  const alone = theSuite({
    'pom.xml': '<artifactId>p</artifactId>',
    'perf/pom.xml': '<artifactId>jmh-core</artifactId>',
    'perf/src/main/java/A.java': jmh,
  })
  expect(alone.workingDirectory).toBe('perf')
  expect(alone.setup).not.toContain('--projects')
  expect(alone.remarks).toEqual([expect.stringContaining('may measure a release')])
})

test('a module of Maven that stands in a profile alone is built with that profile', () => {
  const profile = (id: string, more: string) => `<profile><id>${id}</id>${more}<modules><module>core</module>`
  const setupWith = (pom: string) =>
    theSuite({ 'pom.xml': pom, 'perf/pom.xml': '<artifactId>jmh-core</artifactId>', 'perf/src/main/java/A.java': jmh })
      .setup
  const lean = `${profile('lean', '<activation><activeByDefault> true</activeByDefault></activation>')}</modules></profile>`
  const all = `${profile('all', '')}<module>perf</module></modules></profile>`
  expect(setupWith(lean + all)).toContain(' --projects perf --also-make --activate-profiles all')
  expect(setupWith(`<modules><module>perf</module></modules>${all}`)).not.toContain('profiles')
  expect(setupWith(lean.replace('core<', 'perf<') + all)).not.toContain('profiles')
  const { needs } = theSuite({
    'pom.xml': '<artifactId>jmh-core</artifactId><source>1.8</source><maven.compiler.target>7</maven.compiler.target>',
    'src/main/java/A.java': jmh,
  })
  expect(needs).toMatchObject([{ with: { 'java-version': '17' } }])
  expect(setupWith(`<!-- ${all} --><modules><module>perf</module></modules>`)).not.toContain('profiles')
})

test('JMH under Gradle makes its jar', () => {
  const suite = theSuite({
    'settings.gradle.kts': '',
    gradlew: '',
    'lib/build.gradle.kts': 'plugins { id("me.champeau.jmh") version "0.7.2" }',
    'lib/src/jmh/java/A.java': jmh,
  })
  expect(suite).toMatchObject({ setup: './gradlew --no-daemon --quiet :lib:jmhJar' })
  expect(suite.run).toMatch(/^java -jar lib\/build\/libs\/\*-jmh\.jar /)
})

test.each([
  [
    'BenchmarkDotNet',
    {
      'b/b.csproj': '<PackageReference Include="BenchmarkDotNet" Version="0.15" />',
      'b/Program.cs': 'BenchmarkSwitcher.FromAssembly(x).Run(args);',
    },
  ],
  [
    'PHPBench',
    {
      'composer.json': '{"require-dev": {"phpbench/phpbench": "^1"}}',
      'phpbench.json': '{}',
      'benchmarks/ABench.php': '',
    },
  ],
  [
    'benchmark-ips',
    { Gemfile: '', 'bench/a.rb': "require 'benchmark/ips'\nBenchmark.ips { |x| x.json! 'bench.json' }" },
  ],
  ['BenchmarkTools', { 'benchmark/benchmarks.jl': 'const SUITE = BenchmarkGroup()', 'Project.toml': '' }],
])('%s', (tool, files) => {
  expect(theSuite(files)).toMatchObject({ tool, remarks: [] })
})

test('what benchmark-ips itself and its tests look like is no suite', () => {
  const ips = 'Benchmark.ips { |x| }'
  expect(found({ 'lib/benchmark/ips.rb': ips, 'test/test_ips.rb': ips }).suites).toEqual([])
  expect(theSuite({ 'lib/benchmark/ips.rb': ips, 'examples/simple.rb': ips }).seen).toEqual(['examples/simple.rb'])
})
