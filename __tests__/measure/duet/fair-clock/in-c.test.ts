/** The committed library in a program that is compiled here: what changes its clock, forks while it measures, or has an
 *  allocator or a sanitiser before it. What duet makes of such programs is in fair-clock.test.ts. */

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findOnPath } from '../../../../src/host/process.ts'
import type { Page } from '../../../../src/measure/duet/fair-clock/page.ts'
import { fairClockRefusal } from '../../../../src/measure/duet/fair-clock/refusal.ts'
import type { Launch } from '../../../../src/model/run.ts'
import type { NoFairClock } from '../../../../src/model/why-pairing.ts'
import { found, runFair } from './run-fair.ts'

const compiler = findOnPath('cc', process.env)
const usable = 'library' in found && compiler !== null

/** Goes round three steady clocks in every stretch and forks in the middle of it. Tells how often time went back, in
 *  itself and in the children, and by how much its clock differs from the processor time that was used. */
const program = `#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
static const clockid_t clocks[] = {CLOCK_MONOTONIC, CLOCK_MONOTONIC_RAW, CLOCK_MONOTONIC_COARSE};
static volatile unsigned sink;
static double now(clockid_t clock) { struct timespec t; clock_gettime(clock, &t); return t.tv_sec + 1e-9 * t.tv_nsec; }
static void work(void) {
  for (int i = 0; i < 2000; i++) { char *p = malloc(64 + i % 64); p[1] = 1; sink += p[1]; free(p); }
  for (int k = 0; k < 6000000; k++) sink = sink * 31 + k;
}
int main(void) {
  int back = 0, status;
  double began = now(CLOCK_MONOTONIC), used = now(CLOCK_PROCESS_CPUTIME_ID), last = began;
  for (int i = 0; i < 6; i++) {
    work();
    double next = now(clocks[i % 3]);
    back += next < last;
    last = next;
  }
  double ratio = (last - began) / (now(CLOCK_PROCESS_CPUTIME_ID) - used);
  for (int i = 0; i < 2; i++) {
    pid_t child = fork();
    if (child == 0) {
      double first = now(CLOCK_MONOTONIC);
      work();
      exit(first < last || now(CLOCK_MONOTONIC_RAW) < first);
    }
    work();
    waitpid(child, &status, 0);
    double next = now(clocks[i % 3]);
    back += next < last || status != 0;
    last = next;
  }
  printf("{\\"back\\":%d,\\"ratio\\":%.3f}\\n", back, ratio);
  return 0;
}
`

/** First asks only to see how long asking takes, in three ways, or times each of many short iterations; then times long
 *  stretches. Prints how many of the short ones took more than a quarter of a microsecond. */
const asker = `#include <stdio.h>
#include <stdlib.h>
#include <time.h>
static volatile unsigned sink;
static long now(void) { struct timespec t; clock_gettime(CLOCK_MONOTONIC, &t); return t.tv_sec * 1000000000L + t.tv_nsec; }
static void work(int steps) { for (int k = 0; k < steps; k++) sink = sink * 31 + k; }
int main(int count, char **argument) {
  int steps = count > 1 ? atoi(argument[1]) : 0;
  long least = 1000000;
  for (int i = 0; i < 200000 && steps == 0; i++) {
    long began = now(), next;
    do next = now(); while (next == began);
    if (next - began < least) least = next - began;
  }
  long until = now() + 20000000;
  while (now() < until && steps == 0) {}
  int late = 0;
  for (int i = 0; i < 200000 && steps > 0; i++) {
    long began = now();
    work(steps);
    late += now() - began > 250;
  }
  printf("%d\\n", late);
  for (int i = 0; i < 10; i++) { long began = now(); work(1000000); sink += now() - began; }
  return steps == 0 && least > 100000;
}
`

/** An allocator that asks for the time at every call, as jemalloc does to give memory back. */
const allocator = `#define _GNU_SOURCE
#include <stddef.h>
#include <time.h>
extern void *__libc_malloc(size_t);
void *malloc(size_t size) { struct timespec t; clock_gettime(CLOCK_MONOTONIC, &t); return __libc_malloc(size); }
`

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'fair-c-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The program, or null where that cannot be compiled here. */
function compiled(name: string, text: string, ...flags: string[]): string | null {
  const [source, built] = [path.join(folder, `${name}.c`), path.join(folder, name)]
  writeFileSync(source, text)
  const { status } = spawnSync(compiler!, ['-O1', '-o', built, source, ...flags], { encoding: 'utf8' })
  return status === 0 ? built : null
}

/** What speaks against a suite whose launches left this behind. */
function refusalOf(page: Page): NoFairClock | null {
  const metrics = [{ name: 'time', unit: 's', better: 'lower', value: 1 }] as const
  const launch: Launch = { benchmarks: [{ name: 'b', status: 'ok', metrics }], seconds: 1 }
  const trial = { page, together: launch, alone: launch }
  return fairClockRefusal({ base: trial, head: trial }, { used: null, alone: 1 })
}

const told = (stdout: string) => JSON.parse(stdout) as { back: number; ratio: number }

describe.skipIf(!usable)(`a program in C by the fair clock${usable ? '' : ' (left out: no cc, or no library)'}`, () => {
  test('changes its clock, and forks while it measures', ({ skip }) => {
    const built = compiled('steady', program)
    if (built === null) return skip('cc could not compile here')
    const { status, stdout, page } = runFair(folder, built, [])
    expect(status).toBe(0)
    expect(told(stdout).back).toBe(0)
    expect(told(stdout).ratio).toBeGreaterThan(0.9)
    expect(told(stdout).ratio).toBeLessThan(1.1)
    expect(page.rows.filter(({ asked }) => asked > 0)).toHaveLength(3)
  })

  test('is not refused for asking only to see how long asking takes', ({ skip }) => {
    const built = compiled('asker', asker)
    if (built === null) return skip('cc could not compile here')
    const { status, page } = runFair(folder, built, [])
    expect(status).toBe(0)
    expect(page.rows[0]!.asked).toBeGreaterThan(400_000)
    expect(refusalOf(page)).toBe(null)
  })

  test('is refused where it times single iterations of half a microsecond', ({ skip }) => {
    const built = compiled('asker', asker)
    if (built === null) return skip('cc could not compile here')
    const { status, page } = runFair(folder, built, ['600'])
    expect(status).toBe(0)
    expect(refusalOf(page)).toMatchObject({ code: 'asks-too-often' })
  })

  test('single iterations of some nanoseconds come out as far too long, which is seen against the launch alone', ({
    skip,
  }) => {
    const built = compiled('asker', asker)
    if (built === null) return skip('cc could not compile here')
    expect(Number(spawnSync(built, ['10'], { encoding: 'utf8' }).stdout)).toBeLessThan(100_000)
    expect(Number(runFair(folder, built, ['10']).stdout)).toBeGreaterThan(180_000)
  })

  test('has an allocator preloaded that asks for the time itself', ({ skip }) => {
    const built = compiled('steady', program)
    const own = compiled('allocator.so', allocator, '-shared', '-fPIC')
    if (built === null || own === null) return skip('cc could not compile here')
    const { status, stdout, page } = runFair(folder, built, [], { LD_PRELOAD: own })
    expect(status).toBe(0)
    expect(told(stdout).back).toBe(0)
    expect(page.rows[0]!.asked).toBeGreaterThan(10_000)
  })

  test('has a sanitiser preloaded', ({ skip }) => {
    const built = compiled('sanitised', program, '-fsanitize=address')
    const { stdout: library } = spawnSync(compiler!, ['-print-file-name=libasan.so'], { encoding: 'utf8' })
    if (built === null || !path.isAbsolute(library.trim())) return skip('no sanitiser here')
    const { status, stderr, stdout, page } = runFair(folder, built, [], { LD_PRELOAD: library.trim() })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(told(stdout).back).toBe(0)
    expect(page.rows.some(({ asked }) => asked > 0)).toBe(true)
  })
})
