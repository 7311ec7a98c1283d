// Tiny benchmarks for nanobench: a batch, the same name with several sizes, and a name with quotes.
#define ANKERL_NANOBENCH_IMPLEMENT
#include <nanobench.h>

#include <algorithm>
#include <fstream>
#include <string>
#include <vector>

int main() {
  ankerl::nanobench::Bench bench;
  bench.title("strings");
  std::string text(1000, 'x');
  bench.batch(text.size()).unit("byte").run("count \"x\"", [&] {
    ankerl::nanobench::doNotOptimizeAway(std::count(text.begin(), text.end(), 'x'));
  });
  bench.title("sorting").batch(1).unit("op");
  for (size_t size : {10, 100}) {
    bench.complexityN(size).run("sort", [&] {
      std::vector<int> values(size, 1);
      std::sort(values.begin(), values.end());
      ankerl::nanobench::doNotOptimizeAway(values);
    });
  }
  std::ofstream out("nanobench.json");
  bench.render(ankerl::nanobench::templates::json(), out);
}
