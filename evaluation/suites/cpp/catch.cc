// The suite for Catch2, version 2 or 3.
#ifdef CATCH_OF_TWO
#define CATCH_CONFIG_MAIN
#define CATCH_CONFIG_ENABLE_BENCHMARKING
#include <catch2/catch.hpp>
#else
#include <catch2/benchmark/catch_benchmark.hpp>
#include <catch2/catch_test_macros.hpp>
#endif
#include "work.hpp"

TEST_CASE("work") {
  for (const auto &one : work::all()) BENCHMARK(std::string(one.name)) { one.run(one.count); return one.count; };
}
