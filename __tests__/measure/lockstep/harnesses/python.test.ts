/** pyperf, asv and timeit as commands start them. The harnesses are stand-ins with as much of the real ones as is met;
 *  evaluation/harnesses.ts has the real ones. */
import { spawnSync } from 'node:child_process'
import { afterAll, describe, expect, test } from 'vitest'
import { python } from '../../../../src/measure/lockstep/harnesses/python/python.ts'
import { harnessesOf } from '../../../../src/measure/lockstep/harnesses/registry.ts'
import { type Files, removeFolders } from '../in-folders.ts'
import { meetSuite } from './met-suite.ts'

afterAll(removeFolders)

const found = spawnSync('python3', ['-c', 'import sys; print(sys.version_info >= (3, 8) and sys.executable)'])
const interpreter = found.status === 0 ? found.stdout.toString().trim() : 'False'
const noPython = interpreter === 'False'
const noPytest = noPython || spawnSync(interpreter, ['-c', 'import pytest'], { stdio: 'ignore' }).status !== 0
const unless = (missing: boolean, what: string) => (missing ? ` (skipped: there is no ${what})` : '')

const meet = (command: string, files: Files, visits?: number, iterations = 2) => {
  const named = command.replaceAll('PYTHON ', `'${interpreter}' `)
  return meetSuite(named, files, { harness: python, iterations, ...(visits === undefined ? {} : { visits }) })
}

describe('which commands may start a harness of Python', () => {
  const names = (command: string) => harnessesOf(command, 'auto').map(({ name }) => name)

  test.each([
    'python bench.py',
    './.venv/bin/python3.12 -m pyperf timeit pass',
    'uv run bench.py',
    'poetry run python bench.py',
    'asv run --python=same',
    'nox -s bench',
    'tox -e bench',
    'hatch run bench',
    'pip install . && python bench.py',
  ])('%s', (command) => {
    expect(names(command)).toEqual(['Python'])
  })

  test.each([
    ['pytest bench', ['pytest']],
    ['uv run pytest bench', ['pytest']],
    ['make bench', ['go test', 'Python']],
    ['uv sync', []],
    ['python -m venv .venv', []],
    ['python "$BENCHGATE_RUNNERS/python/benchgate_bench.py" bench', []],
    ['node bench.js', ['JavaScript']],
    ['cat python.txt', []],
  ])('%s: %j', (command, expected) => {
    expect(names(command)).toEqual(expected)
  })
})

const pyperf: Files = {
  'pyperf/__init__.py': 'from pyperf._runner import Runner\n',
  'pyperf/_runner.py': `
import argparse
import sys
import time

class Task:
    def __init__(self, runner, name, function, metadata):
        self.name = name.strip()
        self.task_func = function
        self.metadata = dict({"unit": "second"}, **dict(runner.metadata, **(metadata or {})))
        self.inner_loops = None

class Runner:
    def __init__(self, metadata=None):
        self.metadata = metadata or {}
        self.args = None
        self._bench_names = set()
        self._worker_task = 0

    def _set_args(self, args):
        self.args = args

    def parse_args(self):
        if self.args is None:
            parser = argparse.ArgumentParser()
            for option in ("--compare-to", "--profile", "--hook", "--python"):
                parser.add_argument(option, default=sys.executable if option == "--python" else None)
            for option in ("--worker", "--tracemalloc", "--track-memory"):
                parser.add_argument(option, action="store_true")
            self._set_args(parser.parse_args())
        return self.args

    def _check_worker_task(self):
        self.parse_args()
        return True

    def _main(self, task):
        raise AssertionError("its own way")

    def bench_time_func(self, name, function, *args, inner_loops=None, metadata=None):
        self._check_worker_task()
        task = Task(self, name, lambda _, loops: function(loops, *args), metadata)
        task.inner_loops = inner_loops
        return self._main(task)

    def bench_func(self, name, function, *args, metadata=None):
        self._check_worker_task()
        def timed(_, loops):
            began = time.perf_counter()
            for _ in range(loops):
                function(*args)
            return time.perf_counter() - began
        return self._main(Task(self, name, timed, metadata))

    def bench_command(self, name, command):
        return self._main(Task(self, name, None, None))
`,
}

const perfSuite: Files = {
  ...pyperf,
  'bench.py': `
import os
import sys
import tempfile
import time

import pyperf

runner = pyperf.Runner()
assert runner.bench_func("sum", sum, [1, 2, 3]) is None
assert runner.args.worker

for pause in (0, 0.02):
    runner.bench_func("waits %s" % pause, lambda: time.sleep(pause))

def timed(loops, what):
    began = time.perf_counter()
    for _ in range(loops):
        sum(what)
    return time.perf_counter() - began

runner.bench_time_func("inner", timed, [1], inner_loops=8)

state = []
def fails():
    state.append(1)
    raise ValueError("no\\nway")
runner.bench_func("fails", fails)
runner.bench_func("of its own", lambda: 1 / (1 - len(state)))
runner.bench_func("leaves", lambda: os._exit(3))
runner.bench_func("exits", sys.exit, 2)
with tempfile.NamedTemporaryFile() as file:
    runner.bench_func("file", lambda: os.stat(file.name))
print("@ran 0 1 1")
sys.exit(0)
`,
}

describe.skipIf(noPython)(`pyperf${unless(noPython, 'Python from 3.8 on')}`, () => {
  test('each call is measured where the suite has come to it, in a process of its own', async () => {
    const { parts, rows, times, lines } = await meet('PYTHON bench.py', perfSuite)
    expect(parts).toEqual({ 'bench.py': 'pyperf of unknown version' })
    expect(rows).toEqual({
      sum: 'ok',
      'waits 0': 'ok',
      'waits 0.02': 'ok',
      inner: 'ok',
      fails: 'failed: ValueError: no ↵ way',
      'of its own': 'ok',
      leaves: 'failed: its process ended with exit code 3',
      exits: 'failed: SystemExit: 2',
      file: 'ok',
    })
    expect(times['waits 0.02']).toBeGreaterThan(2 * 19e6)
    // Once while it was tried, and once by the worker.
    expect(lines.filter((line) => line === '@ran 0 1 1')).toHaveLength(2)
  })

  test('two scripts are two parts, and keep what PYTHONPATH and PYTHONSTARTUP they are given', async () => {
    const script = `
import os, own, pyperf
assert os.environ["PYTHONSTARTUP"] == "start.py"
pyperf.Runner().bench_func(own.NAME, int)
`
    const { parts, rows } = await meet(
      'export PYTHONSTARTUP=start.py; PYTHONPATH=one PYTHON a.py && PYTHONPATH=two PYTHON b.py',
      {
        ...pyperf,
        'a.py': script,
        'b.py': script,
        'one/own.py': 'NAME = "first"',
        'two/own.py': 'NAME = "second"',
        'one/sitecustomize.py': 'import os; os.environ["SEEN"] = "1"',
        'start.py': 'raise SystemExit("not for scripts")',
      },
    )
    expect(Object.keys(parts)).toEqual(['a.py', 'b.py'])
    expect(rows).toEqual({ first: 'ok', second: 'ok' })
  })

  const runner = 'import pyperf, sys, timeit\nrunner = pyperf.Runner()\n'
  test.each([
    ['bench_command', `${runner}runner.bench_command("a", ["true"])`, 'bench_command starts a program for every value'],
    [
      'memory',
      `${runner}runner.bench_func("a", int, metadata={"unit": "byte"})`,
      'a is measured in bytes, and no time',
    ],
    ['one name twice', `${runner}runner.bench_func("a", int)\nrunner.bench_func("a", int)`, 'ended with exit code 1'],
    ['never runs', runner, 'pyperf of unknown version was imported, but none of its runs was started'],
    ['nothing', 'print("took 3 s")', 'none of pytest, pyperf, asv and timeit was started by bench.py'],
    ['fails later', `${runner}runner.bench_func("a", int)\nraise OSError("x")`, 'the suite ended with exit code 1'],
  ])('is refused: %s', async (_, script, because) => {
    await expect(meet('PYTHON bench.py', { ...pyperf, 'bench.py': script })).rejects.toThrow(because)
  })

  test('options that ask for something else, and an interpreter that cannot be met', async () => {
    const files = { ...pyperf, 'bench.py': `${runner}runner.bench_func("a", int)` }
    await expect(meet('PYTHON bench.py --profile=x', files)).rejects.toThrow('--profile profiles what is measured')
    await expect(meet('PYTHON -I -c pass', files)).rejects.toThrow('`python -I` and `-E` ignore PYTHONPATH')
    await expect(meet('env -i tox=1 PYTHON -c pass', files)).rejects.toThrow('name them in tox.ini')
    await expect(meet('make --version', files)).rejects.toThrow('no Python was started')
  })

  test('1,000 benchmarks, of which the last one is asked for by itself', async () => {
    const script = `${runner}for i in range(1000): runner.bench_func("b%d" % i, int)`
    const { names, rows } = await meet('PYTHON bench.py', { ...pyperf, 'bench.py': script }, 2)
    expect(names).toHaveLength(1000)
    expect(rows).toEqual({ b0: 'ok', b1: 'ok' })
  })

  test('a suite that runs something else the next time', async () => {
    const script = `${runner}import os
runner.bench_func("second" if os.path.exists("ran") else "first", int)
open("ran", "w").close()`
    const { rows } = await meet('PYTHON bench.py', { ...pyperf, 'bench.py': script })
    expect(rows).toEqual({
      first: 'failed: the suite runs something else each time it is started: first at first, then second',
    })
  })
})

describe.skipIf(noPython)(`timeit${unless(noPython, 'Python from 3.8 on')}`, () => {
  test('each call is a benchmark, named after what it runs', async () => {
    const { parts, rows, lines } = await meet('PYTHON perf/bench.py', {
      'perf/bench.py': `
import functools
import timeit

def encode(data):
    return min(timeit.repeat(lambda: sorted(data), "gc.enable()", number=1000000, repeat=3))

def plain():
    pass

print("three", encode([3, 1, 2]) < 60)
timeit.timeit("\\n'-'.join(x) # it\\nx", "x = list('abc')", number=10**9)
timeit.timeit(functools.partial(sorted, [1, 2]))
for _ in range(2):
    print("range", timeit.Timer(plain).autorange()[0])
`,
    })
    expect(parts).toEqual({ 'perf/bench.py': 'timeit' })
    expect(rows).toEqual({
      'perf/bench.py::encode.<lambda>': 'ok',
      "perf/bench.py::'-'.join(x) # it": 'ok',
      'perf/bench.py::sorted': 'ok',
      'perf/bench.py::plain': 'ok',
      'perf/bench.py::plain #2': 'ok',
    })
    expect(lines).toContain('three True')
  })

  test('in one process with pyperf it is refused', async () => {
    const script = 'import pyperf, timeit\npyperf.Runner().bench_func("a", int)\ntimeit.timeit("1")\n'
    const other = 'import pyperf, timeit\ntimeit.timeit("1", number=1)\npyperf.Runner().bench_func("a", int)\n'
    // What a harness of its own times is not measured; what times before a harness is.
    expect((await meet('PYTHON bench.py', { ...pyperf, 'bench.py': script })).rows).toEqual({ a: 'ok' })
    await expect(meet('PYTHON bench.py', { ...pyperf, 'bench.py': other })).rejects.toThrow(
      'it runs in one process with timeit; start each by itself',
    )
  })
})

/** As much of asv and asv_runner as is used, and a suite of both kinds of time, figures, skips and failures. */
const asv: Files = {
  'asv-0.6.9.dist-info/METADATA': 'Metadata-Version: 2.1\nName: asv\nVersion: 0.6.9\n',
  'asv/__init__.py': '',
  'asv/__main__.py': `
import sys
from asv import runner
from asv.runner import Results, run_benchmarks
from asv_runner.discovery import SUITE

class Environment:
    tool_name = "existing" if "--python=same" in sys.argv else "virtualenv"
    python = "3"
    env_vars = {"FROM_ASV": "yes"}
    _global_env_vars = {}
    _executable = sys.executable
    def find_executable(self, name):
        return sys.executable

class Benchmarks(dict):
    benchmark_dir = "benchmarks"
    benchmark_selection = {"suite.time_parameters": [0, 2]}

def definition(name, one):
    kind = name.split(".")[-1].split("_")[0]
    type = {"track": "track", "peakmem": "peakmemory"}.get(kind, "time")
    cache = "key" if name.endswith("cached") else None
    return {"params": one.params, "type": type, "unit": "items" if type == "track" else "bytes", "setup_cache_key": cache, "timeout": 0.5 if "late" in name else None}

results = Results()
results.commit_hash = "0" * 40
run_benchmarks(Benchmarks((name, definition(name, one)) for name, one in SUITE.items()), Environment(), results=results, quick=False)
results.save("results")
`,
  'asv/runner.py': `
class Results:
    commit_hash = None
    unnamed = classmethod(lambda own: own())
    def save(self, folder):
        raise AssertionError("nothing was measured")

def get_spawner():
    pass

def run_benchmarks(*args, **kwargs):
    raise AssertionError("its own way")
`,
  'asv_runner/__init__.py': '',
  'asv_runner/_aux.py': 'def update_sys_path(root):\n    assert root.endswith("benchmarks")\n',
  'asv_runner/benchmarks/__init__.py': '',
  'asv_runner/benchmarks/mark.py': 'class SkipNotImplemented(NotImplementedError):\n    pass\n',
  'asv_runner/setup_cache.py': `
import pickle
def _setup_cache(args):
    with open("cache.pickle", "wb") as file:
        pickle.dump({"made": 1}, file)
`,
  'asv_runner/discovery.py': `
import os
import time
import timeit
from asv_runner.benchmarks.mark import SkipNotImplemented

def disc_benchmarks(root, ignore_import_errors):
    return []

class Benchmark:
    number = 0
    params = []
    type = "time"
    _setups = ()
    skips = False
    def __init__(self, function, **own):
        self.function, self.arguments, self.cache = function, (), None
        self.__dict__.update(own)
    def set_cache(self, cache):
        self.cache = cache
    def do_setup(self):
        self.calls = 0
        return self.skips
    def do_teardown(self):
        pass
    def _build_params(self):
        return () if self.cache is None else (self.cache,)
    def _get_timer(self, *arguments):
        return timeit.Timer(lambda: self.function(*arguments), self.do_setup)
    def do_run(self):
        return self.function(*self._build_params())

class Fresh(Benchmark):
    "Set up before each call, which is timed by itself."
    _setups = (None,)
    _setup_isolates_timed_calls = True
    def _get_interleaved_timer(self, *arguments):
        return self
    def timeit(self, number):
        total = 0
        for _ in range(number):
            self.do_setup()
            time.sleep(0.001)
            began = time.perf_counter()
            self.function()
            total += time.perf_counter() - began
        return total

def skip():
    raise SkipNotImplemented("not now")

def fail():
    raise ValueError("no")

fresh = Fresh(lambda: count_all())
seen = []
def count_all():
    seen.append(None)
    assert len(seen) < 100

def in_its_folder(cache=None):
    assert os.path.exists("cache.pickle") and cache == {"made": 1}

numbered = Benchmark(lambda: count(numbered), number=3)
def count(one):
    one.calls += 1
    assert one.calls <= 3, one.calls

SUITE = {
    "suite.time_plain": Benchmark(lambda: os.environ["FROM_ASV"]),
    "suite.time_parameters": Benchmark(int, params=[["1", "nan", "<object>"]]),
    "suite.time_three": numbered,
    "suite.time_fresh": fresh,
    "suite.time_cached": Benchmark(in_its_folder),
    "suite.time_skips": Benchmark(skip),
    "suite.time_setup_skips": Benchmark(fail, skips=True),
    "suite.time_fails": Benchmark(fail),
    "suite.time_late": Benchmark(lambda: time.sleep(20)),
    "suite.track_length": Benchmark(lambda: 12, type="track"),
    "suite.track_nan": Benchmark(lambda: float("nan"), type="track"),
    "suite.track_nothing": Benchmark(lambda: None, type="track"),
    "suite.peakmem_all": Benchmark(lambda: 4096, type="peakmemory"),
}

def get_benchmark_from_name(root, name, extra_params):
    return SUITE[name.split("-")[0]]
`,
}

describe.skipIf(noPython)(`asv${unless(noPython, 'Python from 3.8 on')}`, () => {
  test('all kinds of benchmarks, by their names in its results', async () => {
    const { parts, rows } = await meet('PYTHONPATH=. PYTHON -m asv run --python=same', asv, undefined, 1000)
    expect(Object.values(parts)).toEqual(['asv 0.6.9'])
    expect(rows).toEqual({
      'suite.peakmem_all': '4096 bytes',
      'suite.time_cached': 'ok',
      'suite.time_fails': 'failed: ValueError: no',
      'suite.time_fresh': 'ok',
      'suite.time_late': 'failed: it took longer than its time-out of 0.5 s',
      'suite.time_parameters(1)': 'ok',
      'suite.time_parameters(<object>)': 'ok',
      'suite.time_plain': 'ok',
      'suite.time_setup_skips': 'skipped: its setup raised NotImplementedError, or its parameters are to be skipped',
      'suite.time_skips': 'skipped: not now',
      'suite.time_three': 'ok',
      'suite.track_length': '12 items',
      'suite.track_nan': 'skipped: it gave NaN',
      'suite.track_nothing': 'failed: ValueError: it gave nothing',
    })
  })

  test('what measures another commit than the one checked out is refused', async () => {
    const command =
      'git init -q . && git -c user.name=a -c user.email=b commit -q --allow-empty -m c && PYTHONPATH=. PYTHON -m asv run'
    await expect(meet(command, asv)).rejects.toThrow('it measures commit 00000000, and not the one checked out')
    await expect(meet('PYTHONPATH=. PYTHON -m asv continuous', asv)).rejects.toThrow(
      '`asv continuous` compares two commits by itself',
    )
  })
})

describe.skipIf(noPytest)(`pytest behind a detour${unless(noPytest, 'pytest for python3')}`, () => {
  const files: Files = {
    'bench.sh': 'python3 -m pytest -q -p no:cacheprovider tests\n',
    'tests/test_a.py': 'def test_a(benchmark):\n    benchmark(int)\n\ndef test_plain():\n    raise OSError\n',
  }

  test('is met; the tests of an earlier start are passed by', async () => {
    const command = 'make -v >/dev/null; sh bench.sh'
    const { parts, rows } = await meet(command, files)
    expect(Object.values(parts)).toEqual([expect.stringMatching(/^pytest \d/)])
    expect(rows).toEqual({ 'tests/test_a.py::test_a': 'ok' })
  })

  test('what cannot be collected is told', async () => {
    const broken = { ...files, 'tests/test_b.py': 'import no_such_module\n' }
    await expect(meet('make -v >/dev/null; sh bench.sh', broken)).rejects.toThrow(
      'was met, but pytest could not collect tests/test_b.py',
    )
  })
})
