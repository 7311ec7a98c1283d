import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { withGoProfile } from '../../../src/explain/collect/go-worker.ts'
import { cargoRunner } from '../../../src/explain/command/cargo.ts'
import { segmentsOf, virtualAddress } from '../../../src/explain/command/elf.ts'
import { iterationsIn } from '../../../src/explain/command/iterations.ts'
import { beforeProgram } from '../../../src/explain/command/prefix.ts'
import { createCleanup } from '../../../src/host/cleanup.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'commands-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.each([
  ['./b --x "$F"', `'perf' 'a b' ./b --x "$F"`],
  ['cd build && A=1 B="x y" ./b | tee o', `cd build && A=1 B="x y" 'perf' 'a b' ./b | tee o`],
  ['make\n./b', `make\n'perf' 'a b' ./b`],
  ["./b '--f=a;b'", `'perf' 'a b' ./b '--f=a;b'`],
  ['for i in 1; do ./b; done', null],
  ['(cd x; ./b)', null],
  ['cmake . && cd b', null],
  ['./a || ./b', null],
])('before the program of %j', (command, expected) => {
  expect(beforeProgram(['perf', 'a b'], command)).toBe(expected)
})

describe('iterations, by what was counted', () => {
  const counted = (calls: Record<string, number>, inclusive: Record<string, number>) => {
    const keyed = (rows: Record<string, number>) =>
      new Map(Object.entries(rows).map(([name, n]) => [`a.c\0${name}\u00003`, n]))
    return { instructions: 1000, calls: keyed(calls), inclusive: keyed(inclusive) }
  }

  test('what is nearly everything is what is repeated', () => {
    const one = counted({ main: 1, report: 50, leaf: 900 }, { main: 1000, report: 990, leaf: 300 })
    const other = counted({ main: 1, report: 100, leaf: 3600 }, { main: 1000, report: 990, leaf: 500 })
    expect(iterationsIn({ base: one, head: other })).toEqual({ base: 50, head: 100 })
    expect(iterationsIn({ head: other })).toEqual({ head: 100 })
  })

  test('else the ratio that most functions have; else nothing', () => {
    const one = counted({ main: 1, a: 50, b: 50, c: 50 }, { a: 300, b: 300, c: 300 })
    const other = counted({ main: 1, a: 100, b: 100, c: 900 }, { a: 300, b: 300, c: 300 })
    expect(iterationsIn({ base: one, head: other })).toEqual({ base: 1, head: 2 })
    expect(iterationsIn({ base: counted({ main: 1 }, {}), head: counted({ main: 1 }, {}) })).toBeNull()
  })
})

test('a worker of Go leaves its profile, of one benchmark; others and counts are as they were', () => {
  const args = ['-test.run=^$', '-test.bench=.', '-own', '-test.x']
  const spec = { command: { kind: 'argv', file: '/t/suite.test', args }, directory: '/', environment: {} }
  const profiled = (kind: 'cpu' | 'counts') => withGoProfile(spec as never, 'a/b.BenchmarkX/s-2', kind, '/p').command
  expect(profiled('cpu')).toMatchObject({
    args: [
      '-test.run=^$',
      '-test.bench=.',
      '-test.bench=^BenchmarkX$/^s(-2)?$',
      '-test.cpuprofile=/p/cpu.pprof',
      '-own',
      '-test.x',
    ],
  })
  expect(profiled('counts')).toBe(spec.command)
})

test('offsets of an ELF file are addresses of its segments', () => {
  const bytes = Buffer.alloc(64 + 2 * 56)
  bytes.write('\x7fELF\x02\x01', 'latin1')
  bytes.writeBigUInt64LE(64n, 32)
  bytes.writeUInt16LE(56, 54)
  bytes.writeUInt16LE(2, 56)
  bytes.writeUInt32LE(6, 64)
  bytes.writeUInt32LE(1, 120)
  bytes.writeBigUInt64LE(0x1000n, 128)
  bytes.writeBigUInt64LE(0x3000n, 136)
  bytes.writeBigUInt64LE(0x800n, 152)
  const file = path.join(folder, 'program')
  writeFileSync(file, bytes)
  const segments = segmentsOf(file)
  expect(virtualAddress(0x1010, segments)).toBe(0x3010)
  expect(virtualAddress(0x9000, segments)).toBe(0x9000)
  writeFileSync(file, 'text')
  expect(segmentsOf(file)).toEqual([])
  expect(segmentsOf(path.join(folder, 'none'))).toEqual([])
})

test.skipIf(process.platform === 'win32')(
  'cargo’s programs are started behind the profiler, with the benchmark named',
  () => {
    writeFileSync(path.join(folder, 'Cargo.toml'), '')
    const program = path.join(folder, 'bench')
    writeFileSync(program, '#!/bin/sh\n# divan::\nfor one; do printf "%s|" "$one"; done\n')
    chmodSync(program, 0o755)
    const place = { root: folder, workingDirectory: folder, keep: false }
    const ports = {
      environment: {},
      temporary: folder,
      secrets: [],
      signal: new AbortController().signal,
      cleanup: createCleanup(),
    }
    const runner = cargoRunner({ base: place, head: place }, ports)!
    const variables = runner.variables(() => ['echo', "it's"], { filter: '^a b$', name: 'a b' })
    const file = Object.entries(variables)
      .find(([name]) => name.endsWith('_RUNNER'))![1]
      .slice('sh '.length)
    const started = (...args: string[]) =>
      spawnSync('sh', [file, program, ...args], { env: { ...variables, PATH: process.env['PATH'] }, encoding: 'utf8' })
        .stdout
    expect(started('--bench')).toBe(`it's ${program} --bench ^a b$\n`)
    expect(started('--bench', '--list')).toBe('--bench|--list|')
    expect(
      cargoRunner({ base: place, head: place }, { ...ports, environment: { CARGO_TARGET_X_RUNNER: 'qemu' } }),
    ).toBeNull()
  },
)
