/** Instructions of a real program under the real valgrind, among them of what a counter might get wrong. */
import { existsSync, readFileSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { findOnPath } from '../../../src/host/process.ts'
import { noteWords } from '../../../src/report/notes/notes.ts'
import { measureFolders, removeFolders } from '../lockstep/in-folders.ts'

afterAll(removeFolders)

const source = `
#define _GNU_SOURCE
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#define SIZE 4096
static volatile uint64_t kept;
static int size = SIZE;
static uint64_t hash(void) {
  uint64_t h = 1;
  for (int i = 0; i < size; i++) h = (h ^ i) * 1099511628211u;
  return h;
}
static void *half(void *unused) { kept = hash(); return unused; }
static uint64_t threads(void) {
  pthread_t one, other;
  pthread_create(&one, NULL, half, NULL), pthread_create(&other, NULL, half, NULL);
  pthread_join(one, NULL), pthread_join(other, NULL);
  return kept;
}
static uint64_t forks(void) {
  pid_t child = fork();
  if (child == 0) { kept = hash(); _exit(0); }
  waitpid(child, NULL, 0);
  return 0;
}
/* What it does depends on how long it has run, and on where it lies. */
static uint64_t looks(void) {
  uint64_t sum = 0;
  FILE *maps = fopen("/proc/self/stat", "r");
  for (int c; (c = fgetc(maps)) != EOF; sum++) if (c > '4') kept = hash();
  fclose(maps);
  return sum;
}
static int64_t now(void) { struct timespec t; clock_gettime(CLOCK_MONOTONIC, &t); return t.tv_sec * 1000000000ll + t.tv_nsec; }
/* As much as fits, and by chance. */
static uint64_t speed(void) {
  for (int64_t end = now() + 5000 * (1 + now() / 8 % 2); now() < end;) kept = hash();
  return kept;
}
/* What the processor knows, and valgrind does not. */
static uint64_t unknown(void) {
#ifdef UNKNOWN
  __asm__ volatile("vpxord %%zmm0, %%zmm0, %%zmm0" ::: "xmm0");
#endif
  return 0;
}
static const struct { const char *name; uint64_t (*run)(void); } suite[] = {
  {"hash", hash}, {"threads", threads}, {"looks", looks}, {"speed", speed}, {"forks", forks},
  {"unknown", unknown},
};
#define COUNT (int)(sizeof suite / sizeof *suite)
int main(void) {
  char line[256];
  setvbuf(stdout, NULL, _IOLBF, 0);
  printf("@hello 1 test\\n");
  for (int k = 0; k < COUNT; k++) printf("@benchmark %d %s\\n", k, suite[k].name);
  printf("@ready\\n");
  while (fgets(line, sizeof line, stdin) != NULL && strncmp(line, "end", 3) != 0) {
    int k;
    long long n;
    if (sscanf(line, "run %d %lld", &k, &n) != 2) { printf("@done\\n"); continue; }
    int64_t began = now();
    for (long long i = 0; i < n; i++) kept = suite[k].run();
    printf("@ran %d %lld %lld\\n", k, n, (long long)(now() - began));
  }
}
`

const lacking = ['valgrind', 'vgdb', 'cc'].filter((command) => findOnPath(command, process.env) === null)
if (lacking.length > 0) console.log(`skipped: instructions of a real program, for lack of ${lacking.join(', ')}`)

/** Whether there is an instruction that no valgrind so far knows. */
const knowsMore = existsSync('/proc/cpuinfo') && readFileSync('/proc/cpuinfo', 'utf8').includes(' avx512f ')
if (!knowsMore) console.log('skipped: an instruction that valgrind does not know, for lack of AVX-512')

test.skipIf(lacking.length > 0)('half a per cent more is seen, in threads as well; a fork is no count', async () => {
  const setup = `cc -O2 -pthread ${knowsMore ? '-DUNKNOWN ' : ''}-o bench bench.c`
  const { result, rows } = await measureFolders(
    { 'bench.c': source },
    { run: './bench', setup, instructions: true },
    { head: { 'bench.c': source.replace('#define SIZE 4096', '#define SIZE 4116') } },
  )
  const [base, head] = [rows.base, rows.head].map((side) => (name: string) => {
    return side[name]!.metrics.find((metric) => metric.name === 'instructions')?.value
  })
  expect(head!('hash')! / base!('hash')!).toBeCloseTo(4116 / 4096, 4)
  const ofThreads = (head!('threads')! - base!('threads')!) / (head!('hash')! - base!('hash')!)
  expect(ofThreads).toBeGreaterThan(1.5)
  expect(ofThreads).toBeLessThan(2.5)
  expect(base!('forks')).toBeUndefined()
  const words = result.notes.map((note) => noteWords(note).text)
  expect(words.join('\n')).toContain('not counted of `forks`: it starts programs')
  // What looks at /proc or at the clock, and what rolls dice, does another amount of work each time; no launch fails of it.
  expect(result.failure).toBeNull()
  expect(base!('looks')).toBeGreaterThan(0)
  if (knowsMore) {
    expect(base!('unknown')).toBeUndefined()
    expect(words.join('\n')).toMatch(/not counted of `unknown`: .*SIGILL/)
  }
})

/** Does its work in itself and in a child, and tells a time that is made up. */
const script = `
#include <stdint.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>
#define SIZE 1000000
static volatile uint64_t kept;
static void work(void) { for (uint64_t i = 0, h = 1; i < SIZE; i++) kept = h = (h ^ i) * 1099511628211u; }
int main(void) {
  work();
  if (fork() == 0) { work(); _exit(0); }
  wait(NULL);
  printf("[{\\"name\\":\\"work\\",\\"unit\\":\\"ms\\",\\"value\\":3}]\\n");
}
`

test.skipIf(lacking.length > 0)(
  'a whole launch is counted with what it starts; half a per cent more is seen',
  async () => {
    const { result, rows } = await measureFolders(
      { 'fixed.c': script },
      { run: './fixed', setup: 'cc -O2 -o fixed fixed.c', format: 'custom', pairing: 'rounds', instructions: true },
      { head: { 'fixed.c': script.replace('SIZE 1000000', 'SIZE 1005000') } },
    )
    expect(result.failure).toBeNull()
    const [base, head] = [rows.base, rows.head].map(
      ({ work }) => work!.metrics.find(({ name }) => name === 'launch-instructions')?.value ?? 0,
    )
    // Some instructions for each of the million steps, twice.
    expect(base).toBeGreaterThan(4e6)
    expect(head! / base! - 1).toBeGreaterThan(0.0045)
    expect(head! / base! - 1).toBeLessThan(0.0051)
  },
)
