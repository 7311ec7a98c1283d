/** C++ libraries that no registry has in a new version: compiled from checkouts that whoever evaluates brings
 *  (`--sources FOLDER`, with `nanobench`, `Catch2` and `luau` in it). */

import { existsSync } from 'node:fs'
import path from 'node:path'
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
    const build = `cmake -S ${place} -B build -DCMAKE_BUILD_TYPE=Release -DLUAU_BUILD_TESTS=OFF`
    shell(folder, `[ -x build/luau ] || { ${build} && cmake --build build --target Luau.Repl.CLI; }`)
    const command = `python3 ${place}/bench/bench.py --vm $PWD/build/luau --folder ${place}/bench/tests --run-test '^(sieve|qsort)'`
    const files = thrice(folder, command, 'run-%.txt', { into: 'it' })
    return { version: 'of the checkout', outputs: [{ files, expected: ['sieve', 'qsort'] }] }
  },
}

export const toolsFromSources: readonly Tool[] = [nanobench, catch3, luau]
