/** Tools that PyPI has, in a virtual environment of their own. */

import path from 'node:path'
import { Absent, need, type Output, shell, type Tool, thrice, write } from './tool.ts'

function install(folder: string, ...packages: string[]): string {
  need('python3')
  try {
    shell(folder, '[ -x venv/bin/pip ] || python3 -m venv venv')
  } catch {
    throw new Absent('python3 has no venv on this machine')
  }
  shell(folder, `venv/bin/pip install -q --upgrade ${packages.join(' ')}`)
  return shell(folder, `venv/bin/pip show ${packages[0]} | sed -n 's/^Version: //p'`).trim()
}

/** For every plugin with a fixture that is called `benchmark`. */
const twoTests =
  'import json\n\ndef test_small(benchmark):\n    benchmark(json.loads, "[1,2]")\n\ndef test_large(benchmark):\n    benchmark(json.loads, "[" + "1," * 1000 + "2]")\n'
const theTests = ['test_bench.py::test_small', 'test_bench.py::test_large']

const pytestBenchmark: Tool = {
  name: 'pytest-benchmark',
  run: async (folder) => {
    const version = install(folder, 'pytest-benchmark', 'pytest')
    write(folder, 'test_bench.py', twoTests)
    const files = thrice(
      folder,
      'venv/bin/pytest -q --benchmark-max-time=0.05 --benchmark-json=run-%.json',
      'run-%.json',
    )
    shell(folder, 'venv/bin/pytest -q --benchmark-max-time=0.05', { into: 'table.txt' })
    const refused: Output = { files: ['table.txt'], expected: [], refusal: /--benchmark-json/ }
    return {
      version,
      outputs: [{ files, expected: theTests }, refused],
    }
  },
}

const codspeed: Tool = {
  name: 'pytest-codspeed',
  run: async (folder) => {
    const version = install(folder, 'pytest-codspeed', 'pytest')
    // It names benchmarks by where they lie in the repository.
    shell(folder, 'git init --quiet')
    write(folder, 'test_bench.py', twoTests)
    const files = thrice(
      folder,
      'rm -rf .codspeed; venv/bin/pytest -q --codspeed --codspeed-warmup-time 0.01 --codspeed-max-time 0.05 && mv .codspeed/results_*.json run-%.json',
      'run-%.json',
    )
    return { version, outputs: [{ files, expected: theTests }] }
  },
}

const pyperf: Tool = {
  name: 'pyperf',
  run: async (folder) => {
    const version = install(folder, 'pyperf')
    write(
      folder,
      'bench.py',
      'import json, pyperf\nrunner = pyperf.Runner(processes=2, values=2, warmups=1)\nrunner.bench_func("small", json.loads, "[1,2]")\nrunner.bench_func("large", json.loads, "[" + "1," * 1000 + "2]")\n',
    )
    const files = thrice(
      folder,
      'rm -f run-%.json; venv/bin/python bench.py --min-time=0.01 -o run-%.json',
      'run-%.json',
    )
    const texts = thrice(folder, 'venv/bin/python bench.py --min-time=0.01', 'run-%.txt', { into: 'text' })
    shell(folder, 'venv/bin/python -m timeit -n 1000 "sum(range(100))"', { into: 'timeit.txt' })
    const expected = ['small', 'large']
    const refused: Output = { files: ['timeit.txt'], expected: [], refusal: /pyperf timeit --name/ }
    return { version, outputs: [{ files, expected }, { files: texts, expected }, refused] }
  },
}

const asv: Tool = {
  name: 'asv',
  run: async (folder) => {
    const version = install(folder, 'asv', 'virtualenv')
    write(
      folder,
      'repo/asv.conf.json',
      '{"version": 1, "project": "p", "repo": ".", "branches": ["HEAD"], "benchmark_dir": "benchmarks", "environment_type": "virtualenv", "results_dir": ".asv/results"}\n',
    )
    write(folder, 'repo/benchmarks/__init__.py', '')
    write(
      folder,
      'repo/benchmarks/parse.py',
      'import json\n\nclass Parse:\n    params = [10, 100]\n    param_names = ["n"]\n    def setup(self, n):\n        self.text = "[" + "1," * n + "2]"\n    def time_loads(self, n):\n        json.loads(self.text)\n\ndef time_small():\n    json.loads("[1,2]")\n',
    )
    const repo = path.join(folder, 'repo')
    shell(
      repo,
      'git init -q . 2>/dev/null; git add -A; git -c user.name=n -c user.email=e@example.com commit -qm one || true',
    )
    shell(repo, '../venv/bin/asv machine --yes')
    const texts = [1, 2, 3].map((number) => {
      shell(
        repo,
        'rm -rf .asv; ../venv/bin/asv machine --yes; ../venv/bin/asv run --python=same --quick --set-commit-hash $(git rev-parse HEAD)',
        { into: `../run-${number}.txt`, both: true },
      )
      shell(folder, `rm -rf results-${number}; cp -r repo/.asv/results results-${number}`)
      return `run-${number}.txt`
    })
    const expected = ['parse.time_small', 'parse.Parse.time_loads(10)', 'parse.Parse.time_loads(100)']
    return {
      version,
      outputs: [
        { files: texts, expected },
        { files: [1, 2, 3].map((number) => `results-${number}`), expected },
      ],
    }
  },
}

/** The library itself, of a newer version than Debian's, under its binding. */
const googleBenchmark: Tool = {
  name: 'Google Benchmark (its Python package)',
  run: async (folder) => {
    const version = install(folder, 'google-benchmark')
    write(
      folder,
      'bench.py',
      'import google_benchmark as benchmark\n\n@benchmark.register\n@benchmark.option.arg(8)\n@benchmark.option.arg(512)\ndef repeat(state):\n    while state:\n        "x" * state.range(0)\n    state.items_processed = state.iterations\n\n@benchmark.register\ndef broken(state):\n    state.skip_with_message("not here")\n    while state:\n        pass\n\nif __name__ == "__main__":\n    benchmark.main()\n',
    )
    const start = 'venv/bin/python bench.py --benchmark_min_time=0.01s --benchmark_filter=repeat'
    const outputs = ['json', 'csv', 'console'].map((format) => {
      const command = `${start} --benchmark_format=${format} --benchmark_repetitions=%`
      return { files: thrice(folder, command, `${format}-%.txt`, { into: 'it' }), expected: ['repeat/8', 'repeat/512'] }
    })
    return { version, outputs }
  },
}

export const pythonTools: readonly Tool[] = [pytestBenchmark, codspeed, pyperf, asv, googleBenchmark]
