// Tiny benchmarks for Catch2 version 2: sections, a name twice, a long name and a failure.
#define CATCH_CONFIG_MAIN
#define CATCH_CONFIG_ENABLE_BENCHMARKING
#include <catch2/catch.hpp>

#include <stdexcept>
#include <string>

static int fibonacci(int n) { return n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2); }

TEST_CASE("Numbers", "[bench]") {
  BENCHMARK("fibonacci 10") { return fibonacci(10); };
  SECTION("larger") {
    BENCHMARK("fibonacci 15") { return fibonacci(15); };
  }
}

TEST_CASE("Numbers again", "[bench]") {
  BENCHMARK("fibonacci 10") { return fibonacci(10); };
  BENCHMARK("a name that is so long that the console wraps it, with <angle> & \"quotes\"") {
    return std::string(100, 'x');
  };
}

TEST_CASE("Failing", "[bench]") {
  BENCHMARK("throws") { throw std::runtime_error("boom"); };
}

TEST_CASE("No benchmark in here", "[bench]") { REQUIRE(fibonacci(5) == 5); }
