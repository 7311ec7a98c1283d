// The suite for Google Benchmark.
#include "work.hpp"
#include <benchmark/benchmark.h>

int main(int argc, char **argv) {
  for (const auto &one : work::all())
    benchmark::RegisterBenchmark(one.name, [one](benchmark::State &state) {
      for (auto _ : state) one.run(one.count);
    });
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
