/** The same work under the tools that people use: one program for both sides, built once. They show what `duet` by the
 *  fair clock is worth with each tool; what is not installed here is told and left out. */

import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { findOnPath } from '../../src/host/process.ts'
import type { Pairing } from '../../src/model/run.ts'
import { askPython, quoted, type Suite } from './suites.ts'

export const toolkits = ['go', 'rust', 'cpp', 'java', 'js-tools', 'python-tools'] as const
export type Toolkit = (typeof toolkits)[number]

const here = import.meta.dirname
const root = path.resolve(here, '../..')

type Tell = (words: string) => void

/** @param folder for what has to be compiled. */
export function toolSuitesHere(wanted: readonly Toolkit[], folder: string, tell: Tell): readonly Suite[] {
  const found = { go, rust, cpp, java, 'js-tools': javaScriptTools, 'python-tools': pythonTools }
  return toolkits.filter((one) => wanted.includes(one)).flatMap((one) => found[one](folder, tell))
}

const native = ['sort', 'map', 'sum', 'alloc', 'pages', 'text', 'control']

/** The pairings of a command that keeps no state of its own. */
function both(command: string): Suite['run'] {
  return { rounds: command, duet: command }
}

function suite(words: string, own: Pick<Suite, 'name' | 'files' | 'run'> & Partial<Suite>): Suite {
  return { language: 'c', words, benchmarks: native, results: {}, ...own }
}

/** Standard output, or null after telling what is wrong. */
function tried(folder: string, file: string, args: readonly string[], tell: Tell, env = {}): string | null {
  const found = findOnPath(file, process.env)
  if (found === null) {
    tell(`skipped: no ${file}`)
    return null
  }
  const { status, stdout, stderr } = spawnSync(found, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
  if (status === 0) return stdout
  tell(`skipped: ${file} ${args[0]}: ${(stderr || stdout).trim().split('\n').slice(-3).join(' ')}`)
  return null
}

/* --- Go */

/** Both sides compile the same file, in rounds and in lockstep. */
function go(folder: string, tell: Tell): Suite[] {
  const module = path.join(folder, 'go.mod')
  writeFileSync(module, 'module evaluation/work\n\ngo 1.21\n')
  if (tried(folder, 'go', ['version'], tell) === null) return []
  const command = 'go test -run=NONE -bench . -benchtime 100ms'
  return [
    suite('go test -bench', {
      name: 'go-test',
      files: [module, path.join(here, 'go/work_test.go')],
      run: { rounds: command, lockstep: command },
      benchmarks: ['sort', 'map', 'sum', 'alloc', 'hash', 'text', 'control'],
    }),
  ]
}

/* --- C++ */

const sliced = '--benchmark_format=json --benchmark_filter={filter} --iterations {iterations}'

function built(name: string, folder: string, tell: Tell, args: readonly string[]): string | null {
  const program = path.join(folder, `cpp-${name}`)
  const source = path.join(here, `cpp/${name}.cc`)
  return tried(folder, 'g++', ['-O2', '-std=c++17', source, '-o', program, ...args], tell) === null ? null : program
}

/** It keeps both wall and processor time of a benchmark. */
export function googleBenchmarkHere(folder: string, tell: Tell): Suite[] {
  const google = built('google', folder, tell, ['-lbenchmark', '-lpthread'])
  return [
    ...(google === null
      ? []
      : [
          suite('Google Benchmark', {
            name: 'cpp-google',
            files: [google],
            run: {
              ...both('./cpp-google --benchmark_min_time=0.15 --benchmark_format=json'),
              slices: `./cpp-google --benchmark_min_time=0.000001 ${sliced}`,
            },
          }),
        ]),
  ]
}

function cpp(folder: string, tell: Tell): Suite[] {
  const two = existsSync('/usr/include/catch2/catch.hpp')
  const other = built('catch', folder, tell, two ? ['-DCATCH_OF_TWO'] : ['-lCatch2Main', '-lCatch2'])
  return [
    ...googleBenchmarkHere(folder, tell),
    ...(other === null
      ? []
      : [
          suite(`Catch2 ${two ? 2 : 3}`, {
            name: 'cpp-catch',
            files: [other],
            run: both('./cpp-catch --benchmark-samples 20 --benchmark-warmup-time 50 -r xml'),
          }),
        ]),
  ]
}

/* --- Rust */

const manifest = (harnesses: readonly string[], dependencies: string): string =>
  `[package]\nname = "work"\nversion = "0.0.0"\nedition = "2021"\n[lib]\npath = "lib.rs"\nbench = false\n[dev-dependencies]\n${dependencies}\n` +
  harnesses
    .map((name) => `[[bench]]\nname = "with_${name}"\npath = "with_${name}.rs"\nharness = ${name === 'libtest'}\n`)
    .join('')

function rust(folder: string, tell: Tell): Suite[] {
  const crate = path.join(folder, 'rust')
  mkdirSync(crate)
  const harnesses = ['criterion', 'divan', 'libtest']
  for (const file of ['lib.rs', ...harnesses.map((name) => `with_${name}.rs`)]) {
    copyFileSync(path.join(here, 'rust', file), path.join(crate, file))
  }
  const criterion = 'criterion = { version = "0.8", default-features = false, features = ["cargo_bench_support"] }'
  writeFileSync(path.join(crate, 'Cargo.toml'), manifest(harnesses, `${criterion}\ndivan = "0.1"`))
  // Rust's own harness is unstable; this lets a stable compiler build it.
  const built = tried(crate, 'cargo', ['bench', '--no-run', '--message-format=json'], tell, { RUSTC_BOOTSTRAP: '1' })
  if (built === null) return []
  const found = new Map<string, string>()
  for (const line of built.split('\n').filter((one) => one.startsWith('{'))) {
    const { executable, target } = JSON.parse(line) as { executable?: string; target?: { name: string } }
    if (typeof executable !== 'string' || target === undefined) continue
    const program = path.join(folder, target.name)
    copyFileSync(executable, program)
    found.set(target.name, program)
  }
  const flags = '--bench --noplot --warm-up-time 0.1 --measurement-time 0.2 --sample-size 20'
  return [
    suite('criterion 0.8', {
      name: 'rust-criterion',
      files: [found.get('with_criterion')!],
      run: both(`CRITERION_HOME=criterion ./with_criterion ${flags}`),
      results: { rounds: 'criterion', duet: 'criterion' },
    }),
    suite('divan', {
      name: 'rust-divan',
      files: [found.get('with_divan')!],
      run: both('./with_divan --bench --min-time 0.2 --max-time 0.2'),
    }),
    suite('libtest', {
      name: 'rust-libtest',
      files: [found.get('with_libtest')!],
      run: both('./with_libtest --bench'),
    }),
  ]
}

/* --- Java */

const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>e</groupId><artifactId>q</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.openjdk.jmh</groupId><artifactId>jmh-core</artifactId><version>1.37</version></dependency>
    <dependency><groupId>org.openjdk.jmh</groupId><artifactId>jmh-generator-annprocess</artifactId><version>1.37</version></dependency>
  </dependencies>
</project>
`

function java(folder: string, tell: Tell): Suite[] {
  const place = path.join(folder, 'java')
  mkdirSync(place)
  const source = (name: string) => path.join(here, `java/${name}.java`)
  if (tried(place, 'javac', ['-d', 'plain', source('Work'), source('Plain')], tell) === null) return []
  const benchmarks = ['sort', 'map', 'sum', 'alloc', 'text', 'buffers', 'control']
  const plain = ['Serial', 'Parallel', 'G1'].map((collector) =>
    suite(`Java, ${collector} collector`, {
      name: `java-${collector.toLowerCase()}`,
      files: [],
      run: both(`java -Xmx256m -XX:+Use${collector}GC -cp ${quoted(`${place}/plain`)} evaluation.Plain`),
      benchmarks,
    }),
  )
  writeFileSync(path.join(place, 'pom.xml'), pom)
  const goal = ['-q', '-B', 'dependency:build-classpath', '-Dmdep.outputFile=classpath.txt']
  if (tried(place, 'mvn', goal, tell) === null) return plain
  const libraries = readFileSync(path.join(place, 'classpath.txt'), 'utf8').trim()
  const build = ['-d', 'jmh', '-cp', libraries, source('Work'), source('Jmh')]
  if (tried(place, 'javac', build, tell) === null) return plain
  const flags = '-f 1 -wi 3 -w 100ms -i 3 -r 100ms -rf json -rff jmh.json'
  return [
    ...plain,
    suite('JMH 1.37, forked', {
      name: 'java-jmh',
      files: [],
      run: both(`java -cp ${quoted(`${place}/jmh:${libraries}`)} org.openjdk.jmh.Main ${flags} >&2`),
      results: { rounds: 'jmh.json', duet: 'jmh.json' },
      benchmarks,
    }),
  ]
}

/* --- JavaScript */

function javaScriptTools(): Suite[] {
  const node = quoted(process.execPath)
  const modules = `ln -sfn ${quoted(path.join(root, 'node_modules'))} node_modules`
  const of = (name: string, words: string, file: string, command: string): Suite =>
    suite(words, {
      name,
      language: 'js',
      files: [path.join(here, 'js/work.mjs'), path.join(here, `js/${file}`)],
      run: both(`${modules}; ${command}`),
      benchmarks: ['json', 'stringify', 'sort', 'map', 'float', 'alloc', 'control'],
    })
  return [
    of('js-mitata', 'mitata', 'mitata.mjs', `${node} mitata.mjs`),
    of('js-benchmarkjs', 'benchmark.js', 'benchmarkjs.mjs', `${node} benchmarkjs.mjs`),
    of('js-tinybench', 'tinybench', 'tinybench.mjs', `${node} tinybench.mjs`),
  ]
}

/* --- Python */

function pythonTools(_: string, tell: Tell): Suite[] {
  const found = findOnPath('python3', process.env)
  const file = found === null ? null : askPython(found, 'import sys; print(sys.executable)')
  const benchmarks = ['json', 'sort', 'dict', 'calls', 'objects', 'text', 'control']
  const work = path.join(here, 'python/work.py')
  const of = (module: string, words: string, own: string, command: string, results: string): Suite[] => {
    if (file === null || askPython(file, `import ${module}`) === null) {
      tell(`skipped: no ${words} for python3`)
      return []
    }
    const where: Suite['results'] = Object.fromEntries(pairings.map((one) => [one, results]))
    return [
      suite(words, {
        name: `py-${module}`,
        language: 'python',
        files: [work, path.join(here, `python/${own}`)],
        run: both(`${quoted(file)} ${command}`),
        results: where,
        benchmarks,
      }),
    ]
  }
  const pytest = '-m pytest -q -p no:cacheprovider test_work.py --benchmark-max-time=0.1 --benchmark-json=out.json'
  return [
    ...of('pytest_benchmark', 'pytest-benchmark', 'test_work.py', pytest, 'out.json'),
    ...of('pyperf', 'pyperf', 'perf_work.py', 'perf_work.py -p 2 -w 1 -n 4 --min-time 0.02 -q -o out.json', 'out.json'),
  ]
}

const pairings: readonly Pairing[] = ['rounds', 'duet']
