/* A lockstep worker: one benchmark whose work grows with SIZE, one whose memory is walked by STRIDE, three others. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define SIZE 20000
#define STRIDE 1
#define PLACES (1 << 22)

static uint32_t next[PLACES], place, numbers[1000];
static char text[4096];
static volatile uint64_t kept;

static uint64_t loop(void) {
  uint64_t hash = 1;
  for (int i = 0; i < SIZE; i++) hash = (hash ^ i) * 1099511628211u;
  return hash;
}

static uint64_t layout(void) {
  for (int i = 0; i < 1 << 14; i++) place = next[place];
  return place;
}

static int order(const void *a, const void *b) { return *(const int *)a - *(const int *)b; }

static uint64_t sort(void) {
  for (int i = 0; i < 1000; i++) numbers[i] = i * 7919 % 1009;
  qsort(numbers, 1000, sizeof *numbers, order);
  return numbers[0];
}

static uint64_t heap(void) {
  uint64_t sum = 0;
  for (int i = 0; i < 400; i++) {
    char *some = malloc(16 + i % 300);
    some[0] = i;
    sum += some[0];
    free(some);
  }
  return sum;
}

static uint64_t commas(void) {
  uint64_t count = 0;
  for (const char *at = text; (at = strchr(at, ',')) != NULL; at++) count++;
  return count;
}

static const struct { const char *name; uint64_t (*run)(void); } suite[] = {
  {"loop", loop}, {"layout", layout}, {"sort", sort}, {"heap", heap}, {"commas", commas},
};
enum { BENCHMARKS = sizeof suite / sizeof suite[0] };

int main(void) {
  char line[256];
  for (uint32_t i = 0; i < PLACES; i++) next[i] = (i + STRIDE) % PLACES;
  for (size_t i = 0; i < sizeof text - 1; i++) text[i] = i % 7 == 0 ? ',' : 'a' + i % 26;
  if (getenv("BENCHGATE_LOCKSTEP") == NULL) return 1;
  setvbuf(stdout, NULL, _IOLBF, 0);
  printf("@hello 1 counts in C\n");
  for (int k = 0; k < BENCHMARKS; k++) printf("@benchmark %d %s\n", k, suite[k].name);
  printf("@ready\n");
  while (fgets(line, sizeof line, stdin) != NULL && strncmp(line, "end", 3) != 0) {
    int k;
    long long iterations;
    struct timespec began, ended;
    if (sscanf(line, "run %d %lld", &k, &iterations) != 2) { printf("@done\n"); continue; }
    clock_gettime(CLOCK_MONOTONIC, &began);
    for (long long i = 0; i < iterations; i++) kept = suite[k].run();
    clock_gettime(CLOCK_MONOTONIC, &ended);
    printf("@ran %d %lld %lld\n", k, iterations,
           (ended.tv_sec - began.tv_sec) * 1000000000LL + (ended.tv_nsec - began.tv_nsec));
  }
  return 0;
}
