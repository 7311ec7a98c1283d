"""Two tiny benchmarks for pyperf."""
import json

import pyperf

document = {"words": ["alpha", "beta", "gamma"] * 50}
runner = pyperf.Runner()
runner.bench_func("dumps", json.dumps, document)
runner.timeit("sort reversed", "sorted(values)", setup="values = list(range(500, 0, -1))")
