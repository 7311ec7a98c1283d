/* A suite of fixed work that speaks the lockstep protocol. EXTRA is extra work in per cent. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static volatile double sink;
static double numbers[64];

static int compare(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

static void unit_sum(void) {
  double sum = 0;
  for (int i = 0; i < 64; i++) sum += numbers[i] * 1.0001;
  sink = sum;
}

static void unit_sort(void) {
  double copy[32];
  memcpy(copy, numbers, sizeof copy);
  qsort(copy, 32, sizeof *copy, compare);
  sink = copy[3];
}

static void unit_hash(void) {
  unsigned hash = 2166136261u;
  for (int i = 0; i < 128; i++) hash = (hash ^ (unsigned)numbers[i & 63]) * 16777619u;
  sink = hash;
}

static void unit_alloc(void) {
  char *block = malloc(256);
  if (block == NULL) exit(1);
  memset(block, 1, 256);
  sink = block[17];
  free(block);
}

static const struct { const char *name; void (*unit)(void); } suite[] = {
  {"sum", unit_sum}, {"sort", unit_sort}, {"hash", unit_hash}, {"alloc", unit_alloc}};

int main(void) {
  const char *extra = getenv("EXTRA");
  long repeat = 100 + (extra == NULL ? 0 : atol(extra));
  char line[256];
  int count = sizeof suite / sizeof *suite;
  for (int i = 0; i < 64; i++) numbers[i] = (i * 7919) % 101;
  setvbuf(stdout, NULL, _IOLBF, 0);
  puts("@hello 1 evaluation suite");
  for (int k = 0; k < count; k++) printf("@benchmark %d %s\n", k, suite[k].name);
  puts("@ready");
  while (fgets(line, sizeof line, stdin) != NULL) {
    int k;
    long iterations;
    if (strncmp(line, "end", 3) == 0) return 0;
    if (sscanf(line, "run %d %ld", &k, &iterations) == 2 && k >= 0 && k < count) {
      struct timespec from, to;
      clock_gettime(CLOCK_MONOTONIC, &from);
      for (long i = iterations * repeat; i > 0; i--) suite[k].unit();
      clock_gettime(CLOCK_MONOTONIC, &to);
      printf("@ran %d %ld %lld\n", k, iterations,
             (to.tv_sec - from.tv_sec) * 1000000000LL + (to.tv_nsec - from.tv_nsec));
    } else {
      puts("@done");
    }
  }
  return 0;
}
