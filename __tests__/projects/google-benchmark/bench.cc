// Tiny benchmarks for Google Benchmark: arguments, threads, counters, a fit, an error and odd names.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <numeric>
#include <vector>

static void Sort(benchmark::State& state) {
  std::vector<int> values(state.range(0));
  for (auto _ : state) {
    std::iota(values.rbegin(), values.rend(), 0);
    std::sort(values.begin(), values.end());
    benchmark::DoNotOptimize(values.data());
  }
  state.SetBytesProcessed(state.iterations() * state.range(0) * sizeof(int));
  state.SetComplexityN(state.range(0));
}
BENCHMARK(Sort)->Arg(64)->Arg(512)->Complexity();

static void Sum(benchmark::State& state) {
  std::vector<int> values(100, 1);
  for (auto _ : state) benchmark::DoNotOptimize(std::accumulate(values.begin(), values.end(), 0));
  state.counters["odd counter"] = 7;
  state.SetLabel("a \"label\"");
}
BENCHMARK(Sum)->Name("sum of 100 / größe")->Unit(benchmark::kMicrosecond);
BENCHMARK(Sum)->Name("sum_max")->Threads(2);

static void Broken(benchmark::State& state) {
  state.SkipWithError("no such file: \"x\"");
  for (auto _ : state) {
  }
}
BENCHMARK(Broken);

BENCHMARK_MAIN();
