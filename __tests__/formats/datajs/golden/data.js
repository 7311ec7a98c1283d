window.BENCHMARK_DATA = {
  "lastUpdate": 1700000000000,
  "repoUrl": "https://example.com/owner/project",
  "entries": {
    "Rust": [
      {"commit": {"id": "0123456789abcdef0123456789abcdef01234567"}, "date": 1690000000000, "tool": "cargo",
       "benches": [{"name": "fib_10", "value": 120, "range": "± 5", "unit": "ns/iter"}]},
      {"commit": {"id": "89abcdef0123456789abcdef0123456789abcdef"}, "date": 1700000000000, "tool": "cargo",
       "benches": [{"name": "fib_10", "value": 135, "range": "± 5", "unit": "ns/iter"},
                   {"name": "fib_20", "value": 18149, "range": "± 755", "unit": "ns/iter"}]}
    ],
    "Memory": [
      {"commit": {"id": "89abcdef0123456789abcdef0123456789abcdef"}, "date": 1700000000000, "tool": "customBiggerIsBetter",
       "benches": [{"name": "free", "value": 512, "unit": "Megabytes", "extra": "after start"}]}
    ],
    "Go": [
      {"commit": {"id": "89abcdef0123456789abcdef0123456789abcdef"}, "date": 1700000000000, "tool": "go",
       "benches": [{"name": "BenchmarkFib-8", "value": 25829, "unit": "ns/op\t         4.000 auxMetricUnits"}]}
    ]
  }
}
