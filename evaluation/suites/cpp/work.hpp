// The work of the suites in C++: how often each benchmark repeats its unit of work is read from the file `work` in the
// working directory, so that a slower head is the same program with another number.
#pragma once
#include <algorithm>
#include <cstdio>
#include <cstring>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace work {

inline double numbers[64];
inline volatile double kept;

inline void sort(long count) {
  for (long i = 0; i < count; i++) {
    std::vector<double> copy(numbers, numbers + 32);
    std::sort(copy.begin(), copy.end());
    kept = copy[3];
  }
}
inline void map(long count) {
  for (long i = 0; i < count; i++) {
    std::map<std::string, int> found;
    for (int k = 0; k < 12; k++) found["w" + std::to_string(k * 7919 % 1009)] = k;
    kept = found.size();
  }
}
inline void sum(long count) {
  for (long i = 0; i < count; i++) {
    double total = 0;
    for (double number : numbers) total += number * 1.0001;
    kept = total;
  }
}
inline void alloc(long count) {
  for (long i = 0; i < count; i++) {
    std::vector<std::unique_ptr<int>> all;
    for (int k = 0; k < 16; k++) all.push_back(std::make_unique<int>(k));
    kept = all.size();
  }
}
// Larger than the allocator keeps: pages come from the kernel and go back to it.
inline void pages(long count) {
  for (long i = 0; i < count; i++) {
    std::vector<char> block(1 << 18, 1);
    kept = block[4097];
  }
}
inline void text(long count) {
  for (long i = 0; i < count; i++) {
    std::string line;
    for (int k = 0; k < 8; k++) line += "the quick brown fox ";
    kept = line.find("lazy") == std::string::npos;
  }
}
inline void control(long count) {
  for (long i = 0; i < count; i++) {
    double product = 1;
    for (double number : numbers) product = product * 0.5 + number;
    kept = product;
  }
}

struct Benchmark { const char *name; void (*run)(long); long count; };

inline std::vector<Benchmark> all() {
  std::vector<Benchmark> found = {{"sort", sort, 0}, {"map", map, 0}, {"sum", sum, 0}, {"alloc", alloc, 0},
                                  {"pages", pages, 0}, {"text", text, 0}, {"control", control, 0}};
  for (int i = 0; i < 64; i++) numbers[i] = (i * 7919) % 101;
  char name[32];
  long count;
  FILE *lines = std::fopen("work", "r");
  if (lines == nullptr) std::exit(2);
  while (std::fscanf(lines, "%31s %ld", name, &count) == 2)
    for (auto &one : found)
      if (std::strcmp(one.name, name) == 0) one.count = count;
  std::fclose(lines);
  return found;
}

}  // namespace work
