"""The suite for pyperf."""

import pyperf
import work

if __name__ == "__main__":
    runner = pyperf.Runner()
    for name in work.COUNTS:
        runner.bench_func(name, getattr(work, "run_" + name))
