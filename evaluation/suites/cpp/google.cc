// The suite for Google Benchmark. `--iterations N` makes every benchmark run so often and no more, as
// `--benchmark_min_time=Nx` does in newer versions of the library.
#include "work.hpp"
#include <benchmark/benchmark.h>
#include <cstdlib>

int main(int argc, char **argv) {
  long iterations = 0;
  for (int i = 1; i + 1 < argc; i++)
    if (std::strcmp(argv[i], "--iterations") == 0) iterations = std::atol(argv[i + 1]);
  for (const auto &one : work::all())
    benchmark::RegisterBenchmark(one.name, [one, iterations](benchmark::State &state) {
      if (iterations == 0)
        for (auto _ : state) one.run(one.count);
      else
        while (state.KeepRunningBatch(iterations))
          for (long i = 0; i < iterations; i++) one.run(one.count);
    });
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
