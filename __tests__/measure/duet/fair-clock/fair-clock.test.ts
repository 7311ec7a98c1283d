/** Suites that really run by the fair clock, and those that must not. They time stretches longer than a time slice,
 *  which only this clock allows. What a single program sees by it is in clock.test.ts. */

import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { toldFailure } from '../../../../src/app/measure-told-suite.ts'
import { findOnPath } from '../../../../src/host/process.ts'
import { findFairClock } from '../../../../src/measure/duet/fair-clock/library.ts'
import { noFairClockWords, whyPairingWords } from '../../../../src/report/notes/why-pairing.ts'
import { canPin, createTwoSides, environmentWith, type TwoSides } from '../../two-sides.ts'

const runner = path.resolve(import.meta.dirname, '../../../../src/measure/runners/node/main.ts')
const loaded = findFairClock(runner)
const usable = canPin && 'library' in loaded
const reason = usable ? '' : ` (left out: ${canPin && 'code' in loaded ? noFairClockWords(loaded) : 'no taskset here'})`

/** Samples of 20 ms and more; `work` is JavaScript. */
function suite(work: string, head = ''): string {
  return `${head}
const samples = []
let sink = 0
for (let i = 0; i < 9; i++) {
  const began = process.hrtime.bigint()
  ${work}
  samples.push(Number(process.hrtime.bigint() - began) / 1e9)
}
const value = [...samples].sort((a, b) => a - b)[4]
const row = { name: 'long', status: 'ok', metrics: [{ name: 'time', unit: 's', better: 'lower', value, samples, order: 'time' }] }
console.log(JSON.stringify({ schema: 'benchgate/run/1', tool: 'toy', ignored: [], machine: {}, launches: [{ benchmarks: [row] }] }), sink === 0.5 ? '' : '')
`
}
/** What a program of Google Benchmark prints of five such stretches, the mean of which is all that it tells. */
function googleBenchmark(work: string): string {
  return `
let sink = 0
const began = process.hrtime.bigint()
for (let i = 0; i < 5; i++) { ${work} }
const mean = Number(process.hrtime.bigint() - began) / 5
const row = { name: 'long', run_name: 'long', run_type: 'iteration', iterations: 5, real_time: mean, cpu_time: mean, time_unit: 'ns' }
console.log(JSON.stringify({ context: { library_build_type: 'release' }, benchmarks: [row] }), sink === 0.5 ? '' : '')
`
}
const compute = (steps: number): string => `for (let k = 0; k < ${steps}; k++) sink = (sink * 31 + k) | 0`
const run = 'node suite.mjs'

let sides: TwoSides
beforeEach(() => {
  sides = createTwoSides()
  sides.write('suite.mjs', suite(compute(6e6)))
})
afterEach(() => sides.remove())

const codes = ({ notes }: { notes: readonly { code: string }[] }) => notes.map(({ code }) => code)
const measure = (plan: Parameters<TwoSides['measure']>[0], ports = {}) => sides.measure(plan, { runner, ...ports })

/** Refused by both clocks, since the samples are long; the reason of the fair one. */
async function whyNot(
  plan: Parameters<TwoSides['measure']>[0] = { run, pairing: 'duet' },
  ports = {},
): Promise<string> {
  const { result } = await measure(plan, ports)
  expect(result.ended).toBe('failed')
  return toldFailure(result.failure)!.message
}

describe.skipIf(!usable)(`duet by the fair clock${reason}`, () => {
  test('takes samples longer than a time slice, says by which clock, and tells the ratio', async () => {
    sides.write('suite.mjs', suite(compute(9e6)), 'head')
    const { result } = await measure({ run, pairing: 'duet' })
    expect(result).toMatchObject({ pairing: 'duet', ended: 'decided', failure: null })
    expect(codes(result)).toContain('fair-clock')
    const middle = (samples: readonly number[]) => [...samples].sort((a, b) => a - b)[samples.length >> 1]!
    const ratios = result.pairs.map(({ base, head }) => {
      const [before, after] = [base, head].map(({ benchmarks }) => middle(benchmarks[0]!.metrics[0]!.samples!))
      return after! / before!
    })
    // By the machine's clock it would be hidden: both sides share the processor until base ends.
    for (const ratio of ratios) expect(ratio).toBeGreaterThan(1.3)
    for (const ratio of ratios) expect(ratio).toBeLessThan(1.75)
  })

  test('auto does not take it for programs that it was not measured with, and says so', async () => {
    const { result } = await measure({ run, budgetSeconds: 30 })
    expect(result).toMatchObject({ pairing: 'rounds', failure: null })
    expect(whyPairingWords(result.because!)).toMatch(
      /^rounds; not duet: .*; nor by the fair clock: its error with suites of benchgate has not been measured$/,
    )
  })

  test.each([
    ['from a threshold of 2 % on', 0.02, 'duet', 'surely-finer'],
    ['not below', 0.019, 'rounds', 'threshold-below-duet'],
  ] as const)('auto takes it for what it was measured with, %s', async (_, threshold, pairing, code) => {
    sides.write('suite.mjs', googleBenchmark(compute(6e6)))
    const { result } = await measure({ run, format: 'google-benchmark', threshold, budgetSeconds: 60 })
    expect(result).toMatchObject({ failure: null, pairing, because: { code } })
  })

  test('auto keeps to rounds by the machine’s clock, which a threshold below 5 % is too small for', async () => {
    const { result } = await measure({ run, threshold: 0.04, budgetSeconds: 30 })
    expect(result).toMatchObject({ pairing: 'rounds', failure: null })
    expect(whyPairingWords(result.because!)).toMatch(
      /^rounds; not duet: by its own clock it can be off by more than half of this threshold; nor by the fair clock: its error /,
    )
  })

  test('what launches the suite does not matter: a shell, another program, a thread of its own', async () => {
    sides.write(
      'launch.mjs',
      `import { execFileSync } from 'node:child_process'\nprocess.stdout.write(execFileSync(process.execPath, ['suite.mjs']))`,
    )
    const { result } = await measure({ run: 'bash -c "node launch.mjs"', pairing: 'duet' })
    expect(result.failure).toBe(null)
    expect(codes(result)).toContain('fair-clock')
  })

  test('refuses a suite that sleeps', async () => {
    sides.write('suite.mjs', suite(`await new Promise((resolve) => setTimeout(resolve, 60)); ${compute(2e6)}`))
    expect(await whyNot()).toMatch(/of its time waiting, not computing/)
  })

  test('refuses a suite whose sides take very different times', async () => {
    sides.write('suite.mjs', suite(compute(2.4e7)), 'head')
    expect(await whyNot()).toMatch(/head takes [\d.]+ times as long as the other side/)
  })

  test('refuses a suite of which only one can run at a time', async () => {
    const lock = `${sides.folder}/lock`
    const alone = `mkdir '${lock}' || { echo 'address in use' >&2; exit 1; }; trap "rmdir '${lock}'" EXIT; ${run}`
    expect(await whyNot({ run: alone, pairing: 'duet' })).toMatch(/not while the other does/)
  })

  test('a side that dies in a round ends the measuring with its own words', async () => {
    const dying = `import { existsSync, writeFileSync } from 'node:fs'\nconst mark = ['a', 'b', 'c'].find((name) => !existsSync(name))\nif (mark === 'c') { console.error('out of luck'); process.exit(7) }\nwriteFileSync(mark, '')`
    sides.write('suite.mjs', suite(compute(6e6), dying), 'head')
    const { result } = await measure({ run, pairing: 'duet' })
    expect(result.failure!.message).toMatch(/head, round 1: .*exit code 7/)
    expect(result.failure!.output).toMatch(/out of luck/)
  })

  test('a launch that hangs by it ends in real time, and is refused', async () => {
    sides.write('row.mjs', suite(compute(1)).replace('samples.push', 'samples.push(0.02 + i / 1e4),'))
    const command = `${process.execPath} row.mjs; if [ -n "$BENCHGATE_FAIR_CLOCK" ]; then sleep 60; fi`
    const reason = await whyNot({ run: command, pairing: 'duet', launchTimeoutSeconds: 3 })
    expect(reason).toMatch(
      /by the fair clock: each side runs alone, but not while the other does: .* did not end within 6 s/,
    )
  })

  test('is not used where processes may not be kept on a processor', async () => {
    const environment = environmentWith(
      sides.folder,
      'taskset',
      '#!/bin/sh\necho "taskset: not permitted" >&2\nexit 1\n',
    )
    sides.write('suite.mjs', suite(compute(1e5)))
    const { result } = await measure({ run }, { environment })
    expect(result).toMatchObject({
      pairing: 'rounds',
      because: { code: 'not-pinnable' },
    })
  })
})

const compiler = findOnPath('cc', process.env)

/** Compiles, or null where that cannot be done here. */
function compiled(text: string, ...flags: string[]): string | null {
  if (compiler === null) return null
  const [source, program] = [path.join(sides.folder, 'suite.c'), path.join(sides.folder, 'program')]
  writeFileSync(source, text)
  const { status } = spawnSync(compiler, ['-O1', '-o', program, source, ...flags], { encoding: 'utf8' })
  return status === 0 && existsSync(program) ? program : null
}

const cSuite = (before = '', during = ''): string => `#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <signal.h>
#include <unistd.h>
#include <sys/time.h>
#include <pthread.h>
#include <errno.h>
static volatile unsigned sink;
static double now(void) { struct timespec t; clock_gettime(CLOCK_MONOTONIC, &t); return t.tv_sec + 1e-9 * t.tv_nsec; }
${before}
int main(void) {
  ${during}
  printf("{\\"schema\\":\\"benchgate/run/1\\",\\"tool\\":\\"toy\\",\\"ignored\\":[],\\"machine\\":{},\\"launches\\":[{\\"benchmarks\\":[{\\"name\\":\\"long\\",\\"status\\":\\"ok\\",\\"metrics\\":[{\\"name\\":\\"time\\",\\"unit\\":\\"s\\",\\"better\\":\\"lower\\",\\"value\\":1,\\"order\\":\\"time\\",\\"samples\\":[");
  for (int i = 0; i < 9; i++) { double began = now(); for (int k = 0; k < 8000000; k++) sink = sink * 31 + k; printf("%s%.9f", i ? "," : "", now() - began); }
  puts("]}]}]}]}");
  return 0;
}
`

describe.skipIf(!usable || compiler === null)(
  `programs in C${usable ? ' (left out where there is no cc)' : reason}`,
  () => {
    test('a static program does not load it, and is refused in words', async ({ skip }) => {
      const program = compiled(cSuite(), '-static')
      if (program === null) return skip('no static C library here')
      expect(await whyNot({ run: `'${program}'`, pairing: 'duet' })).toMatch(/static programs, Go and set-uid programs/)
    })

    test('a sanitiser that has to be first is named, and the suite is measured without the clock', async ({ skip }) => {
      const program = compiled(
        cSuite().replaceAll('i < 9', 'i < 60').replaceAll('8000000', '600000'),
        '-fsanitize=address',
      )
      if (program === null) return skip('no sanitiser here')
      const { result } = await measure({ run: `'${program}'`, pairing: 'duet', maxRounds: 2 })
      const because = { code: 'sanitiser-first' }
      expect(result.notes).toContainEqual(expect.objectContaining({ code: 'no-fair-clock', because }))
      expect(result.pairs.length).toBeGreaterThan(0)
    })

    test('reads the clock in a signal handler', async ({ skip }) => {
      const handler = 'static volatile double seen; static void tick(int s) { (void)s; seen = now(); }'
      const timer =
        'signal(SIGALRM, tick); struct itimerval every = {{0, 1000}, {0, 1000}}; setitimer(ITIMER_REAL, &every, 0);'
      const program = compiled(cSuite(handler, timer))
      if (program === null) return skip('cc could not compile here')
      const { result } = await measure({ run: `'${program}'`, pairing: 'duet' })
      expect(result.failure).toBe(null)
      expect(codes(result)).toContain('fair-clock')
    })
  },
)
