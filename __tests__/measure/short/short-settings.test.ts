/** What tools are told so that their launches are short, and what is left as the user has it. */

import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { cargoRunner } from '../../../src/measure/short/cargo-runner.ts'
import { shortJmh } from '../../../src/measure/short/jmh.ts'
import { shortSettings } from '../../../src/measure/short/short-settings.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'short-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const place = () => ({ root: folder, workingDirectory: folder, keep: false })
const settings = (run: string, environment: Record<string, string> = {}) =>
  shortSettings({ run, format: 'auto' }, { base: place(), head: place() }, environment, path.join(folder, 'temporary'))

describe('JMH', () => {
  const all = '-f 1 -wf 0 -wi 3 -w 200ms -i 3 -r 100ms'
  test.each([
    ['java -jar target/benchmarks.jar', all],
    ['mvn -q package && java -Xmx1g -jar target/benchmarks.jar -rf json -rff out.json', all],
    ['cd jmh; JAVA=1 /opt/jdk/bin/java -cp "a:b" org.openjdk.jmh.Main Parse', all],
    ["java -cp jmh org.openjdk.jmh.Main 'Parse|Print#' -rf json", all],
    ['java -jar build/libs/app-jmh.jar -f 2 -w 1s', '-wf 0 -wi 3 -i 3 -r 100ms'],
  ])('%s', (run, flags) => {
    expect(shortJmh(run)).toEqual({ run: `${run} ${flags}`, flags })
  })

  test.each([
    'java -jar target/app.jar',
    'java -jar target/benchmarks.jar | tee log',
    'java -jar target/benchmarks.jar > out.txt',
    'java -jar target/benchmarks.jar -l',
    'java -jar target/benchmarks.jar -bm ss',
    'java -jar target/benchmarks.jar -f 1 -wf 0 -wi 1 -i 1 -w 1 -r 1',
    'java -jar target/benchmarks.jar && cat out.json',
    'java -jar target/benchmarks.jar # fast',
    'mvn exec:java',
    'bash -c "cd jmh; java -jar target/benchmarks.jar"',
    "java -jar target/benchmarks.jar 'Parse' | tee 'log'",
    'node java -jar.js',
  ])('left alone: %s', (run) => {
    expect(shortJmh(run)).toBeNull()
  })
})

describe('Google Benchmark', () => {
  test('is told by the environment', () => {
    const short = settings('./bench')
    expect(short.environment).toEqual({ BENCHMARK_MIN_TIME: '0.05', BENCHMARK_BENCHMARK_MIN_TIME: '0.05' })
    expect(short.notes('google-benchmark')).toEqual([
      { code: 'short-settings', tool: 'Google Benchmark', flags: '--benchmark_min_time=0.05' },
    ])
    expect(short.notes('catch2')).toEqual([])
    expect(short.notes(null)).toEqual([])
  })

  test.each([
    ['./bench --benchmark_min_time=1', {}],
    ['./bench', { BENCHMARK_MIN_TIME: '1' }],
  ])('the user’s own stays: %s %j', (run, environment) => {
    const short = settings(run, environment)
    expect(short.environment).toEqual({})
    expect(short.notes('google-benchmark')).toEqual([])
  })
})

describe.skipIf(process.platform === 'win32')('criterion', () => {
  const runnerNames = (environment: Readonly<Record<string, string>>) =>
    Object.keys(environment).filter((name) => name.startsWith('CARGO_TARGET_'))

  test('cargo gets a runner where there is a package of cargo, and is told of once it was used', () => {
    expect(runnerNames(settings('cargo bench').environment)).toEqual([])
    writeFileSync(path.join(folder, 'Cargo.toml'), '')
    const short = settings('cargo bench')
    expect(runnerNames(short.environment)).not.toEqual([])
    expect(short.notes('criterion')).toEqual([])
    writeFileSync(path.join(folder, 'temporary/short-settings/criterion'), '')
    for (const format of ['criterion', 'criterion-text']) {
      expect(short.notes(format)).toMatchObject([{ code: 'short-settings', tool: 'criterion' }])
    }
  })

  test.each(['config.toml', 'config'])('somebody’s own runner in .cargo/%s stays', (name) => {
    writeFileSync(path.join(folder, 'Cargo.toml'), '')
    mkdirSync(path.join(folder, '.cargo'))
    writeFileSync(path.join(folder, '.cargo', name), '[target.x86_64-unknown-linux-gnu]\nrunner = "valgrind"\n')
    expect(runnerNames(settings('cargo bench').environment)).toEqual([])
  })

  test('somebody’s own runner in the environment stays', () => {
    writeFileSync(path.join(folder, 'Cargo.toml'), '')
    const own = { CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUNNER: 'valgrind' }
    expect(runnerNames(settings('cargo bench', own).environment)).toEqual([])
  })

  /** What a program that prints its arguments gets; `holds` is what is found in its bytes. */
  function started(holds: string, ...args: string[]): string {
    const program = path.join(folder, 'program')
    writeFileSync(program, `#!/bin/sh\necho "$@"\nexit\n${holds}\n`)
    chmodSync(program, 0o755)
    const runner = cargoRunner(folder)!
    const { stdout } = spawnSync('sh', [path.join(folder, 'cargo-runner'), program, ...args], { encoding: 'utf8' })
    return `${stdout.trim()}${existsSync(runner.trace) ? ' (told)' : ''}`
  }
  const criterion = 'measurement-time nresamples /registry/criterion-0.8.2/src/lib.rs'
  const whole = 'measurement-time nresamples /registry/criterion-0.3.6/src/lib.rs'

  test.each([
    [
      criterion,
      '--bench',
      '--bench --warm-up-time 0.05 --measurement-time 0.1 --sample-size 10 --nresamples 1000 --noplot (told)',
    ],
    [
      criterion,
      '--bench --sample-size=20 -n parse',
      '--bench --sample-size=20 -n parse --warm-up-time 0.05 --measurement-time 0.1 --nresamples 1000 (told)',
    ],
    [
      whole,
      '--bench',
      '--bench --warm-up-time 1 --measurement-time 1 --sample-size 10 --nresamples 1000 --noplot (told)',
    ],
    [criterion, '--bench --quick', '--bench --quick'],
    [criterion, '--bench --test', '--bench --test'],
    [criterion, '--nocapture', '--nocapture'],
    ['libtest', '--bench', '--bench'],
  ])('%s: %s', (holds, args, expected) => {
    expect(started(holds, ...args.split(' '))).toBe(expected)
  })

  test('arguments with blanks and stars stay one', () => {
    expect(started('libtest', '--bench', 'a  *')).toBe('--bench a  *')
  })
})
