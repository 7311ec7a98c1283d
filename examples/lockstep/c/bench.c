/* A lockstep worker for Benchgate: build with `cc -O2 -o bench bench.c`. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static char text[4096];
static volatile uint64_t kept; /* What a benchmark returns ends here, so that no compiler leaves out its work. */

static uint64_t count_commas(void) {
  uint64_t count = 0;
  for (size_t i = 0; i < sizeof text; i++) count += text[i] == ',';
  return count;
}

static uint64_t hash_fnv(void) {
  uint64_t hash = 14695981039346656037u;
  for (size_t i = 0; i < sizeof text; i++) hash = (hash ^ (unsigned char)text[i]) * 1099511628211u;
  return hash;
}

static const struct { const char *name; uint64_t (*run)(void); } suite[] = {
  {"count commas", count_commas}, {"hash", hash_fnv},
};
enum { BENCHMARKS = sizeof suite / sizeof suite[0] };

int main(void) {
  char line[256];
  for (size_t i = 0; i < sizeof text; i++) text[i] = i % 7 == 0 ? ',' : 'a' + i % 26;
  if (getenv("BENCHGATE_LOCKSTEP") == NULL) return fputs("run it with `benchgate compare --pairing lockstep`\n", stderr), 1;
  setvbuf(stdout, NULL, _IOLBF, 0); /* Every line leaves at once. */
  printf("@hello 1 examples/lockstep/c\n");
  for (int k = 0; k < BENCHMARKS; k++) printf("@benchmark %d %s\n", k, suite[k].name);
  printf("@ready\n");
  while (fgets(line, sizeof line, stdin) != NULL && strncmp(line, "end", 3) != 0) {
    int k;
    long long iterations;
    struct timespec began, ended;
    if (sscanf(line, "run %d %lld", &k, &iterations) != 2) { printf("@done\n"); continue; } /* setup, collect, teardown */
    if (k < 0 || k >= BENCHMARKS) { printf("@failed %d there is no such benchmark\n", k); continue; }
    clock_gettime(CLOCK_MONOTONIC, &began);
    for (long long i = 0; i < iterations; i++) kept = suite[k].run();
    clock_gettime(CLOCK_MONOTONIC, &ended);
    printf("@ran %d %lld %lld\n", k, iterations,
           (ended.tv_sec - began.tv_sec) * 1000000000LL + (ended.tv_nsec - began.tv_nsec));
  }
  return 0;
}
