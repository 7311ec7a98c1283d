/** Go, hyperfine, and what Debian has: Google Benchmark, Catch2. */

import { program } from './rust.ts'
import { need, type Output, shell, type Tool, thrice, write } from './tool.ts'

/** The Go that is installed, or the newest that it can get for itself. */
const go = (newest: boolean): Tool => ({
  name: newest ? 'go test -bench (newest)' : 'go test -bench',
  run: async (folder) => {
    need('go')
    write(folder, 'go.mod', 'module example.com/q\n\ngo 1.21\n')
    const env = newest ? { GOTOOLCHAIN: 'auto' } : {}
    if (newest) shell(folder, 'go get go@latest', { env })
    write(
      folder,
      'q_test.go',
      'package q\n\nimport ("strings"; "testing")\n\nfunc BenchmarkSmall(b *testing.B) { b.ReportAllocs(); for i := 0; i < b.N; i++ { _ = strings.Repeat("x", 10) } }\nfunc BenchmarkSizes(b *testing.B) { for _, n := range []int{10, 100} { b.Run(map[int]string{10: "n=10", 100: "n=100"}[n], func(b *testing.B) { for i := 0; i < b.N; i++ { _ = strings.Repeat("x", n) } }) } }\n',
    )
    write(folder, 'Makefile', 'bench:\n\tgo test -json -run "^$$" -bench . -benchtime 10ms -cpu 2 ./...\n')
    const expected = ['Small', 'Sizes/n=10', 'Sizes/n=100'].map((name) => `example.com/q.Benchmark${name}-2`)
    const command = "go test -run '^$' -bench . -benchtime 10ms -cpu 2"
    const files = [command, `${command} -count 3`, `${command} -json ./...`, 'make bench'].map((one, index) => {
      shell(folder, one, { into: `run-${index}.txt`, env })
      return `run-${index}.txt`
    })
    return { version: shell(folder, 'go env GOVERSION', { env }).trim(), outputs: [{ files, expected }] }
  },
})

/** crates.io has the newest, but may want a newer Rust than there is; whoever brings a newer one has it on the path. */
function newestHyperfine(folder: string): string {
  const found = shell(folder, 'hyperfine --version 2>/dev/null || true')
  return /^hyperfine (?:[2-9]|\d\d)/.test(found) ? 'hyperfine' : `${program(folder, 'hyperfine')}/hyperfine`
}

const hyperfine: Tool = {
  name: 'hyperfine',
  run: async (folder) => {
    const hyperfine = newestHyperfine(folder)
    const command = `${hyperfine} --style basic -N --runs 3 --export-json run-%.json true "sleep 0.01"`
    const files = thrice(folder, command, 'run-%.json')
    shell(folder, command.replace(' --export-json run-%.json', ''), { into: 'text.txt' })
    const refused: Output = { files: ['text.txt'], expected: [], refusal: /--export-json/ }
    // The second of three runs fails, which is no run of it.
    write(folder, 'flaky.sh', 'n=$(cat n)\necho $((n + 1)) > n\ntest "$n" != 2\n')
    const flaky = `${hyperfine} --style basic -i -N --runs 3 --export-json failed.json "sh flaky.sh"`
    shell(folder, `echo 1 > n; ${flaky}`)
    const failed: Output = { files: ['failed.json'], expected: ['sh flaky.sh'] }
    const version = shell(folder, `${hyperfine} --version`)
      .trim()
      .replace(/^hyperfine /, '')
    return { version, outputs: [{ files, expected: ['true', 'sleep 0.01'] }, refused, failed] }
  },
}

/** The version of a package that Debian's tools know. */
function debianVersion(folder: string, name: string): string {
  return shell(folder, `dpkg-query -W -f '\${Version}' ${name} 2>/dev/null || true`).trim()
}

/** Compiles a suite of the library with the options given, and runs it with each reporter. */
export function googleBenchmarkFiles(folder: string, options: string, seconds = '0.01'): Output {
  write(
    folder,
    'bench.cc',
    '#include <benchmark/benchmark.h>\n#include <string>\nstatic void Repeat(benchmark::State& s) { for (auto _ : s) { std::string x(s.range(0), 97); benchmark::DoNotOptimize(x); } s.SetBytesProcessed(s.iterations() * s.range(0)); }\nBENCHMARK(Repeat)->Arg(8)->Arg(512);\nBENCHMARK_MAIN();\n',
  )
  shell(folder, `g++ -O2 -std=c++17 bench.cc ${options} -lbenchmark -lpthread -o bench`)
  const files = ['json', 'csv', 'console'].flatMap((format) =>
    ['', ' --benchmark_repetitions=3'].map((more, index) => {
      const file = `${format}-${index}.txt`
      shell(folder, `./bench --benchmark_min_time=${seconds} --benchmark_format=${format}${more}`, {
        into: file,
        both: true,
      })
      return file
    }),
  )
  return { files, expected: ['Repeat/8', 'Repeat/512'] }
}

const googleBenchmark: Tool = {
  name: 'Google Benchmark',
  run: async (folder) => {
    need('g++')
    const version = debianVersion(folder, 'libbenchmark-dev')
    if (version === '') need('libbenchmark-dev')
    return { version, outputs: [googleBenchmarkFiles(folder, '')] }
  },
}

const catch2: Tool = {
  name: 'Catch2',
  run: async (folder) => {
    need('g++')
    const version = debianVersion(folder, 'catch2')
    if (version === '') need('catch2')
    const isThree = Number.parseInt(version, 10) >= 3
    const head = isThree
      ? '#include <catch2/catch_test_macros.hpp>\n#include <catch2/benchmark/catch_benchmark.hpp>\n'
      : '#define CATCH_CONFIG_MAIN\n#define CATCH_CONFIG_ENABLE_BENCHMARKING\n#include <catch2/catch.hpp>\n'
    write(
      folder,
      'bench.cc',
      `${head}#include <string>\nTEST_CASE("strings") { BENCHMARK("short") { return std::string(8, 97); }; BENCHMARK("long") { return std::string(512, 97); }; }\n`,
    )
    shell(folder, `g++ -O1 -std=c++17 bench.cc ${isThree ? '-lCatch2Main -lCatch2' : ''} -o bench`)
    const start = './bench --benchmark-samples 10 --benchmark-warmup-time 10'
    const files = ['-r console', '-r console --benchmark-no-analysis', '-r xml'].map((more, index) => {
      shell(folder, `${start} ${more}`, { into: `run-${index}.txt` })
      return `run-${index}.txt`
    })
    return { version, outputs: [{ files, expected: ['short', 'long'] }] }
  },
}

export const nativeTools: readonly Tool[] = [go(false), go(true), hyperfine, googleBenchmark, catch2]
