/* The suite in C. How often each benchmark repeats its unit of work is read from the file `work` in the
 * working directory, so that a slower head is the same program with another number. With
 * BENCHGATE_LOCKSTEP a lockstep worker; else `[FILTER [ITERATIONS]]`, and prints Benchgate's own JSON. */
#include <regex.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { BENCHMARKS = 7, MOST_SAMPLES = 100000 };

static volatile double kept;
static double numbers[64];
static char text[256] = "the quick brown fox jumps over the lazy dog 42 times";

static int compare(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

static void run_sum(long count) {
  for (long i = 0; i < count; i++) {
    double sum = 0;
    for (int k = 0; k < 64; k++) sum += numbers[k] * 1.0001;
    kept = sum;
  }
}

static void run_sort(long count) {
  for (long i = 0; i < count; i++) {
    double copy[32];
    memcpy(copy, numbers, sizeof copy);
    qsort(copy, 32, sizeof *copy, compare);
    kept = copy[3];
  }
}

static void run_hash(long count) {
  for (long i = 0; i < count; i++) {
    unsigned hash = 2166136261u;
    for (int k = 0; k < 128; k++) hash = (hash ^ (unsigned char)text[k]) * 16777619u;
    kept = hash;
  }
}

static void run_alloc(long count) {
  for (long i = 0; i < count; i++) {
    char *volatile block = malloc(256);
    if (block == NULL) exit(1);
    memset(block, 1, 256);
    kept = block[17];
    free(block);
  }
}

static void run_print(long count) {
  for (long i = 0; i < count; i++) {
    char out[64];
    kept = snprintf(out, sizeof out, "%ld %s", i & 63, "fox");
  }
}

static void run_search(long count) {
  for (long i = 0; i < count; i++) kept = strstr(text, "times") - text;
}

static void run_control(long count) {
  for (long i = 0; i < count; i++) {
    double product = 1;
    for (int k = 0; k < 64; k++) product = product * 0.5 + numbers[k];
    kept = product;
  }
}

static struct { const char *name; void (*run)(long); long count; } suite[BENCHMARKS] = {
  {"sum", run_sum, 0}, {"sort", run_sort, 0}, {"hash", run_hash, 0}, {"alloc", run_alloc, 0},
  {"print", run_print, 0}, {"search", run_search, 0}, {"control", run_control, 0}};

static long long nanoseconds(int k, long iterations) {
  struct timespec from, to;
  clock_gettime(CLOCK_MONOTONIC, &from);
  for (long i = 0; i < iterations; i++) suite[k].run(suite[k].count);
  clock_gettime(CLOCK_MONOTONIC, &to);
  return (to.tv_sec - from.tv_sec) * 1000000000LL + (to.tv_nsec - from.tv_nsec);
}

static void read_work(void) {
  FILE *work = fopen("work", "r");
  char name[32];
  long count;
  if (work == NULL) exit(2);
  while (fscanf(work, "%31s %ld", name, &count) == 2)
    for (int k = 0; k < BENCHMARKS; k++)
      if (strcmp(suite[k].name, name) == 0) suite[k].count = count;
  fclose(work);
}

static int serve(void) {
  char line[256];
  setvbuf(stdout, NULL, _IOLBF, 0);
  puts("@hello 1 evaluation suite");
  for (int k = 0; k < BENCHMARKS; k++) printf("@benchmark %d %s\n", k, suite[k].name);
  puts("@ready");
  while (fgets(line, sizeof line, stdin) != NULL && strncmp(line, "end", 3) != 0) {
    int k;
    long iterations;
    if (sscanf(line, "run %d %ld", &k, &iterations) == 2 && k >= 0 && k < BENCHMARKS)
      printf("@ran %d %ld %lld\n", k, iterations, nanoseconds(k, iterations));
    else
      puts("@done");
  }
  return 0;
}

static double samples[MOST_SAMPLES];

/* So many iterations, a sample each, or (0) batches of a third of a millisecond for a tenth of a second. */
static int measure(int k, long iterations) {
  int count = 0;
  if (iterations > 0) {
    long each = iterations / MOST_SAMPLES + 1;
    for (long i = 0; i < iterations; i += each) samples[count++] = 1e-9 * nanoseconds(k, each) / each;
    return count;
  }
  long batch = 1;
  for (long long spent = 0, total = 0; total < 50000000; total += spent)
    if ((spent = nanoseconds(k, batch)) < 200000) batch *= 2;
  for (long long spent = 0, total = 0; total < 100000000 && count < MOST_SAMPLES; total += spent) {
    spent = nanoseconds(k, batch);
    samples[count++] = 1e-9 * spent / batch;
  }
  return count;
}

static void print_row(const char *name, int count) {
  printf("{\"name\":\"%s\",\"status\":\"ok\",\"metrics\":[{\"name\":\"time\",\"unit\":\"s\",\"better\":\"lower\",\"samples\":[", name);
  for (int i = 0; i < count; i++) printf("%s%.6e", i > 0 ? "," : "", samples[i]);
  qsort(samples, count, sizeof *samples, compare);
  printf("],\"order\":\"time\",\"summary\":\"median\",\"value\":%.6e}]}", samples[count / 2]);
}

int main(int argc, char **argv) {
  regex_t filter;
  int rows = 0;
  for (int i = 0; i < 64; i++) numbers[i] = (i * 7919) % 101;
  read_work();
  if (getenv("BENCHGATE_LOCKSTEP") != NULL) return serve();
  if (regcomp(&filter, argc > 1 ? argv[1] : "", REG_EXTENDED | REG_NOSUB) != 0) return 2;
  printf("{\"schema\":\"benchgate/run/1\",\"tool\":\"evaluation\",\"launches\":[{\"benchmarks\":[");
  for (int k = 0; k < BENCHMARKS; k++) {
    if (regexec(&filter, suite[k].name, 0, NULL, 0) != 0) continue;
    if (rows++ > 0) printf(",");
    print_row(suite[k].name, measure(k, argc > 2 ? atol(argv[2]) : 0));
  }
  puts("]}],\"ignored\":[],\"machine\":{}}");
  return 0;
}
