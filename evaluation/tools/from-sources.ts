/** Tools that no registry has in a new version: run from checkouts that whoever evaluates brings (`--sources FOLDER`,
 *  with `nanobench`, `Catch2`, `luau`, `google-benchmark`, `phpbench` and what that needs in it). */

import { existsSync } from 'node:fs'
import path from 'node:path'
import { googleBenchmarkFiles } from './native.ts'
import { Absent, need, shell, type Tool, thrice, write } from './tool.ts'

function checkout(sources: string | undefined, name: string): string {
  const place = path.join(sources ?? '', name)
  if (sources === undefined || !existsSync(place)) throw new Absent(`no checkout of ${name}: give one with --sources`)
  return place
}

const nanobench: Tool = {
  name: 'nanobench',
  run: async (folder, sources) => {
    need('g++')
    const place = checkout(sources, 'nanobench')
    write(
      folder,
      'bench.cc',
      '#define ANKERL_NANOBENCH_IMPLEMENT\n#include <nanobench.h>\n#include <fstream>\n#include <string>\nint main(int, char** argv) { ankerl::nanobench::Bench b; b.title("strings").minEpochTime(std::chrono::milliseconds(1)); for (int n : {8, 512}) b.run(n == 8 ? "short" : "long \\"words\\"", [&] { std::string x(n, 97); ankerl::nanobench::doNotOptimizeAway(x); }); std::ofstream json(std::string(argv[1]) + ".json"), csv(std::string(argv[1]) + ".csv"); b.render(ankerl::nanobench::templates::json(), json); b.render(ankerl::nanobench::templates::csv(), csv); }\n',
    )
    shell(folder, `g++ -O2 -std=c++17 -I ${place}/src/include bench.cc -o bench`)
    const tables = thrice(folder, './bench run-%', 'run-%.txt', { into: 'it' })
    const numbers = [1, 2, 3]
    const expected = ['short', 'long "words"']
    const header = shell(
      folder,
      `sed -n 's/#define ANKERL_NANOBENCH_VERSION_[A-Z]* \\([0-9]*\\).*/\\1/p' ${place}/src/include/nanobench.h`,
    )
    return {
      version: header.trim().split('\n').join('.'),
      outputs: [
        { files: tables, expected },
        { files: numbers.map((number) => `run-${number}.json`), expected },
        { files: numbers.map((number) => `run-${number}.csv`), expected },
      ],
    }
  },
}

const catch3: Tool = {
  name: 'Catch2 3',
  run: async (folder, sources) => {
    need('g++')
    const place = path.join(checkout(sources, 'Catch2'), 'extras')
    write(
      folder,
      'bench.cc',
      '#include <catch_amalgamated.hpp>\n#include <string>\nTEST_CASE("strings") { BENCHMARK("short") { return std::string(8, 97); }; BENCHMARK("long") { return std::string(512, 97); }; }\n',
    )
    shell(folder, `[ -f catch.o ] || g++ -O0 -c ${place}/catch_amalgamated.cpp -o catch.o`)
    shell(folder, `g++ -O1 -I ${place} bench.cc catch.o -o bench`)
    const start = './bench --benchmark-samples 10 --benchmark-warmup-time 10'
    const files = [
      '-r console',
      '-r console --benchmark-no-analysis',
      '-r xml',
      '-r console::out=- -r xml::out=both.xml',
    ].map((more, index) => {
      shell(folder, `${start} ${more}`, { into: `run-${index}.txt` })
      return `run-${index}.txt`
    })
    shell(folder, `${start} -r json`, { into: 'reporter.json' })
    const version = /v(\d[\d.]*)/.exec(shell(folder, `sed -n 1,12p ${place}/catch_amalgamated.hpp`))?.[1] ?? ''
    return {
      version,
      outputs: [
        { files: [...files, 'both.xml'], expected: ['short', 'long'] },
        { files: ['reporter.json'], expected: [], refusal: /xml/ },
      ],
    }
  },
}

const luau: Tool = {
  name: 'Luau bench.py',
  run: async (folder, sources) => {
    need('cmake')
    const place = checkout(sources, 'luau')
    // Only what it prints is looked at, and little optimised it is built in a fraction of the time.
    const build = `cmake -S ${place} -B build -DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_FLAGS_RELEASE=-O1 -DLUAU_BUILD_TESTS=OFF`
    shell(folder, `[ -x build/luau ] || { ${build} && cmake --build build --target Luau.Repl.CLI; }`)
    const command = `python3 ${place}/bench/bench.py --vm $PWD/build/luau --folder ${place}/bench/tests --run-test '^(sieve|qsort)'`
    const files = thrice(folder, command, 'run-%.txt', { into: 'it' })
    return { version: 'of the checkout', outputs: [{ files, expected: ['sieve', 'qsort'] }] }
  },
}

const googleBenchmark: Tool = {
  name: 'Google Benchmark (newest)',
  run: async (folder, sources) => {
    need('cmake')
    const place = checkout(sources, 'google-benchmark')
    const build = `cmake -S ${place} -B build -DCMAKE_BUILD_TYPE=Release -DBENCHMARK_ENABLE_TESTING=OFF`
    shell(folder, `[ -f build/src/libbenchmark.a ] || { ${build} && cmake --build build --target benchmark; }`)
    const output = googleBenchmarkFiles(folder, `-I ${place}/include -L build/src -DBENCHMARK_STATIC_DEFINE`, '0.01s')
    const version = shell(
      folder,
      `sed -n 's/.*project (benchmark VERSION \\([0-9.]*\\).*/\\1/p' ${place}/CMakeLists.txt`,
    )
    return { version: version.trim(), outputs: [output] }
  },
}

/** What PHPBench needs beside itself: from checkouts, and what Debian's packages `php-symfony-…` and the like hold. */
const phpLoader = (sources: string) => String.raw`<?php
foreach (['Symfony/Component/Console', 'Symfony/Component/Filesystem', 'Symfony/Component/Finder', 'Symfony/Component/OptionsResolver', 'Symfony/Component/Process', 'Doctrine/Common/Annotations', 'Psr/Log', 'Psr/Container'] as $part) require_once "/usr/share/php/$part/autoload.php";
spl_autoload_register(function ($class) {
  foreach (['PhpBench\\DependencyInjection\\' => 'phpbench-container/lib/', 'PhpBench\\Extensions\\XDebug\\' => 'phpbench/extensions/xdebug/lib/', 'PhpBench\\' => 'phpbench/lib/', 'Webmozart\\Glob\\' => 'glob/src/', 'Seld\\JsonLint\\' => 'jsonlint/src/Seld/JsonLint/'] as $start => $folder) {
    $file = '${sources}/' . $folder . strtr(substr($class, strlen($start)), '\\', '/') . '.php';
    if (str_starts_with($class, $start) && is_file($file)) { require $file; return; }
  }
});
PhpBench\PhpBench::run();
`

const phpbench: Tool = {
  name: 'PHPBench',
  run: async (folder, sources) => {
    need('php')
    const place = checkout(sources, 'phpbench')
    for (const name of ['phpbench-container', 'glob', 'jsonlint']) checkout(sources, name)
    if (!existsSync('/usr/share/php/Symfony/Component/Console'))
      throw new Absent('no php-symfony-console on this machine')
    write(folder, 'phpbench.php', phpLoader(sources!))
    write(folder, 'none.php', '<?php\n')
    write(
      folder,
      'benchmarks/StringsBench.php',
      "<?php\nuse PhpBench\\Attributes as Bench;\nclass StringsBench {\n  #[Bench\\Revs(1000), Bench\\ParamProviders('sizes')] public function benchRepeat(array $p): void { str_repeat('a', $p['n']); }\n  public function sizes(): iterable { yield 'small' => ['n' => 10]; yield 'large' => ['n' => 1000]; }\n  #[Bench\\Revs(1000)] public function benchHash(): void { md5('x'); }\n}\n",
    )
    const command = 'php phpbench.php run benchmarks --bootstrap=none.php --iterations=3'
    const files = thrice(folder, `${command} --dump-file=run-%.xml`, 'run-%.xml')
    shell(folder, `${command} --dump`, { into: 'dump.txt', both: true })
    shell(folder, `${command} --report=aggregate`, { into: 'report.txt', both: true })
    const version = /^(\d+\.\d[\d.]*)$/m.exec(shell(folder, `head -60 ${place}/CHANGELOG.md`))?.[1] ?? 'of the checkout'
    const expected = ['benchRepeat # small', 'benchRepeat # large', 'benchHash'].map(
      (name) => `\\StringsBench::${name}`,
    )
    return {
      version,
      outputs: [
        { files: [...files, 'dump.txt'], expected },
        { files: ['report.txt'], expected: [], refusal: /dump-file/ },
      ],
    }
  },
}

export const toolsFromSources: readonly Tool[] = [nanobench, catch3, luau, googleBenchmark, phpbench]
