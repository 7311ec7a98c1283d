/** The Python runners with the Python at hand. With BENCHGATE_TEST_PYTHON naming an interpreter, pytest
 *  and pytest-benchmark are installed for it into a temporary environment; PYTEST_VERSION there picks
 *  the version. Otherwise what `python3` has is used. */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readResults } from '../../../src/formats/registry.ts'
import { noteWords } from '../../../src/report/notes/notes.ts'
import { canPin } from '../two-sides.ts'
import { type Files, measureFolders, newFolder, removeFolders, root, timeOf, write } from './in-folders.ts'

afterAll(removeFolders)

const named = process.env['BENCHGATE_TEST_PYTHON']
const runners = path.join(root, 'src/measure/runners')
const venv = path.join(newFolder(), 'venv')
const python = named === undefined ? interpreter() : path.join(venv, 'bin/python')

/** What `python3` starts: on the PATH there may be a script that looks for it, at each of a hundred launches. */
function interpreter(): string {
  const { status, stdout } = spawnSync('python3', ['-c', 'import sys; print(sys.executable)'], { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : 'python3'
}

beforeAll(() => {
  if (named === undefined) return
  const version = process.env['PYTEST_VERSION']
  const pytest = version === undefined ? 'pytest' : `pytest==${version}`
  execFileSync(named, ['-m', 'venv', venv], { stdio: 'pipe' })
  execFileSync(python, ['-m', 'pip', '--quiet', 'install', pytest, 'pytest-benchmark'], { stdio: 'pipe' })
})

/** Seen as the suites of these tests see it: what lies in the home folder of who runs them is not there. */
const env = { PATH: process.env['PATH'], HOME: newFolder() }
const has = (...args: string[]): boolean => spawnSync(named ?? python, args, { stdio: 'ignore', env }).status === 0
const noPython = !has('-c', 'import sys; sys.exit(sys.version_info < (3, 8))')
const noPytest = named === undefined && !has('-c', 'import pytest')
const noBenchmark = named === undefined && !has('-c', 'import pytest_benchmark')
const unless = (missing: boolean, what: string): string => (missing ? ` (skipped: there is no ${what})` : '')

/** A command in the shell, with the interpreter under test. */
const run = (text: string): string => text.replaceAll('PYTHON', `'${python}'`)

describe.skipIf(noPython)(`bench functions${unless(noPython, 'Python from 3.8 on')}`, () => {
  const command = run('PYTHON "$BENCHGATE_RUNNERS/python/benchgate_bench.py"')
  const files: Files = {
    'bench/bench_all.py': `
import asyncio
import sys

from other import helper, bench_not_its_own

assert sys.argv[1:] == []

def bench_sync():
    sum(range(100))

async def bench_async():
    await asyncio.sleep(0)

def bench_generator():
    data = list(range(100))
    print("@ran 0 1 1")
    yield lambda: sorted(data)
    data.clear()

async def bench_async_generator():
    await asyncio.sleep(0)
    async def work():
        await asyncio.sleep(0)
    yield work

def bench_returns_awaitable():
    yield lambda: asyncio.sleep(0)

def bench_throws():
    raise ValueError("two\\nlines")

def bench_throws_in_set_up():
    raise OSError("no disk")
    yield int

def bench_yields_no_function():
    yield 5

def bench_yields_twice():
    yield int
    yield int

def bench_reads_input():
    assert sys.stdin.read() == ""

def not_a_benchmark():
    raise AssertionError
`,
    'bench/other.py': 'def helper(): pass\ndef bench_not_its_own(): raise AssertionError\n',
    'bench/deep/parse_bench.py': 'def bench_deep(): int("5")\n',
    'bench/.hidden/bench_hidden.py': 'raise AssertionError\n',
  }
  const fine = ['sync', 'async', 'generator', 'async_generator', 'returns_awaitable', 'reads_input']
  const names = [
    'bench/deep/parse_bench.py::bench_deep',
    ...[...fine, 'throws', 'throws_in_set_up', 'yields_no_function', 'yields_twice'].map(
      (name) => `bench/bench_all.py::bench_${name}`,
    ),
  ].sort()
  const all = (name: string): string => `bench/bench_all.py::bench_${name}`

  test('exactly so often, in batches, where a number of iterations is given', async () => {
    const folder = newFolder()
    write(
      path.join(folder, 'bench_count.py'),
      'calls = []\ndef bench_count():\n    calls.append(1)\n    print(len(calls))\n',
    )
    const runner = path.join(runners, 'python/benchgate_bench.py')
    const spawned = (iterations: string) =>
      spawnSync(python, [runner, '--iterations', iterations, 'bench_count.py'], { cwd: folder, encoding: 'utf8' })
    for (const [iterations, samples] of [
      [1, 1],
      [64, 64],
      [65, 33],
      [1000, 63],
    ] as const) {
      const { stdout, stderr } = spawned(String(iterations))
      expect(stderr.trim().split('\n').at(-1)).toBe(String(iterations))
      expect(JSON.parse(stdout).launches[0].benchmarks[0].metrics[0].samples).toHaveLength(samples)
    }
    for (const wrong of ['0', '-3', '2.5', 'many']) {
      const { status, stderr } = spawned(wrong)
      expect(status).toBe(2)
      expect(stderr).toMatch(/--iterations/)
    }
  })

  test('slices: one function at a time, as often as a slice asks for', { timeout: 180_000 }, async () => {
    const { result, rows } = await measureFolders(files, {
      run: `${command} --filter {filter} --iterations {iterations} bench/deep`,
      pairing: 'slices',
    })
    expect(result).toMatchObject({ failure: null, pairing: 'slices' })
    expect(timeOf(rows.head['bench/deep/parse_bench.py::bench_deep']).samples!.length).toBeGreaterThanOrEqual(2)
  })

  test('in lockstep', async () => {
    const { result, rows, lines } = await measureFolders(files, { run: `${command} bench` })
    expect(result.failure).toBeNull()
    expect(Object.keys(rows.head)).toEqual(names)
    for (const name of fine) expect(timeOf(rows.head[all(name)]).samples!.length).toBeGreaterThanOrEqual(5)
    expect(rows.head[all('throws')]).toMatchObject({ status: 'failed', message: 'ValueError: two ↵ lines' })
    expect(rows.head[all('throws_in_set_up')]).toMatchObject({ status: 'failed', message: 'OSError: no disk' })
    expect(rows.head[all('yields_no_function')]).toMatchObject({
      message: 'TypeError: it yields 5, which cannot be called',
    })
    expect(rows.head[all('yields_twice')]).toMatchObject({ message: 'TypeError: it yields more than once' })
    expect(lines).toContain('@ran 0 1 1')
  })

  test('what functions hold in memory at a time is counted, and how often they ask for some', async () => {
    const { rows } = await measureFolders(
      {
        'bench_memory.py': `
import asyncio
import tracemalloc

def bench_list():
    sum([i * i for i in range(10_000)])

def bench_generator():
    sum(i * i for i in range(10_000))

async def bench_async():
    await asyncio.sleep(0)
    sum([i * i for i in range(10_000)])

def bench_traces_by_itself():
    tracemalloc.start()
    sum([i * i for i in range(1_000)])
    tracemalloc.stop()
`,
      },
      { run: `${command} bench_memory.py`, counts: true },
    )
    const peak = (name: string) => {
      const { metrics } = rows.head[`bench_memory.py::bench_${name}`]!
      return metrics.find((metric) => metric.name === 'peak-memory')
    }
    expect(peak('list')).toMatchObject({ unit: 'B', better: 'lower', exact: true, pass: 'counts' })
    for (const name of ['list', 'async']) expect(peak(name)!.value).toBeGreaterThan(300_000)
    expect(peak('generator')!.value).toBeLessThan(5000)
    expect(peak('traces_by_itself')).toBeUndefined()
    const asked = (name: string) =>
      rows.head[`bench_memory.py::bench_${name}`]!.metrics.find((metric) => metric.name === 'allocations')?.value
    if (process.platform !== 'linux' || process.arch !== 'x64') expect(asked('list')).toBeUndefined()
    else {
      // One for each number, of which the small ones are there already, and for the list as it grows.
      for (const name of ['list', 'generator']) expect(asked(name)).toBeGreaterThan(9000)
      expect(asked('list')! - asked('generator')!).toBeGreaterThan(30)
      expect(asked('list')! - asked('generator')!).toBeLessThan(200)
    }
  })

  test('in rounds, under the same names', async () => {
    const { result, rows } = await measureFolders(files, {
      run: `${command} --filter {filter} bench`,
      pairing: 'rounds',
    })
    expect(result).toMatchObject({ failure: null, tool: 'benchgate' })
    expect(Object.keys(rows.head).sort()).toEqual(names)
    for (const name of fine) expect(timeOf(rows.head[all(name)])).toMatchObject({ unit: 's', summary: 'median' })
    expect(rows.head[all('throws')]).toMatchObject({ status: 'failed' })
  })

  test.each([
    ['has no function', { 'bench/bench_a.py': 'def other(): pass\n' }, /no function named bench_\* in bench \(1 files/],
    [
      'does not import',
      { 'bench/bench_a.py': 'import no_such_module\n' },
      /bench_a\.py could not be loaded: ModuleNotFoundError/,
    ],
    ['does not exist', {}, /bench does not exist/],
  ])('a folder that %s', async (_, own, message) => {
    const lockstep = await measureFolders(own as Files, { run: `${command} bench` })
    expect(lockstep.result.failure?.message).toMatch(message)
    const rounds = await measureFolders(own as Files, { run: `${command} bench`, pairing: 'rounds' })
    expect(rounds.result.failure?.output).toMatch(message)
  })
})

const suite: Files = {
  'pytest.ini': '[pytest]\naddopts = -p no:cacheprovider\n',
  'tests/conftest.py': `
import pytest

class Log(list):
    live = []

@pytest.fixture(scope="session")
def session():
    Log.live.append("session")
    yield Log.live
    Log.live.remove("session")

@pytest.fixture(scope="module")
def module(request, session):
    assert not [one for one in session if one.startswith("module")], session
    name = "module %s" % request.module.__name__
    session.append(name)
    yield
    session.remove(name)

@pytest.fixture
def function(session):
    assert "function" not in session, session
    session.append("function")
    yield
    session.remove("function")
`,
  'tests/test_plain.py': `
import os
import sys
import pytest

@pytest.mark.parametrize("n", [10, 20])
def test_parse(benchmark, n, module, function):
    assert benchmark(lambda: n + 1) == n + 1

@pytest.mark.parametrize("what", [float("nan"), len, {"a": 1}, object()])
def test_odd(benchmark, what):
    benchmark(lambda: what)

def test_arguments(benchmark, monkeypatch):
    monkeypatch.setenv("PATCHED", "1")
    assert benchmark(max, 1, 2, key=lambda one: -one) == 1
    assert benchmark.stats.stats.mean >= 0 and benchmark.stats["median"] >= 0

def test_sees_no_patch_of_another(benchmark):
    assert "PATCHED" not in os.environ
    benchmark(int)

def test_pedantic(benchmark):
    assert benchmark.pedantic(sorted, setup=lambda: (([3, 1, 2],), {}), rounds=10) == [1, 2, 3]

def test_pedantic_torn_down(benchmark):
    made, torn = [], []
    def setup():
        made.append(1)
        return ([3, 1, 2],), {}
    benchmark.pedantic(sorted, setup=setup, teardown=torn.append, rounds=10)
    assert len(made) == len(torn) > 1

def test_pedantic_iterations(benchmark):
    benchmark.pedantic(int, args=("7",), rounds=4, iterations=100, warmup_rounds=1)

def test_pedantic_once(benchmark, tmp_path, function):
    def only_once():
        (tmp_path / "made").mkdir()
    benchmark.pedantic(only_once)

@pytest.mark.skip(reason="not today")
def test_skip_mark(benchmark):
    benchmark(int)

def test_skips(benchmark):
    pytest.skip("no data")

@pytest.mark.xfail(reason="known")
def test_xfail_before(benchmark):
    assert 0
    benchmark(int)

@pytest.mark.xfail
def test_xfail_within(benchmark):
    benchmark(lambda: 1 / 0)

@pytest.mark.xfail
def test_xfail_after(benchmark):
    assert benchmark(int) == 1

def test_fails_before(benchmark):
    assert 1 == 2
    benchmark(int)

def test_fails_after(benchmark):
    assert benchmark(int) == 1

def test_throws_later(benchmark):
    left = list(range(5))
    benchmark(left.pop)

def test_fails_within(benchmark):
    benchmark(pytest.fail, "on purpose")

def test_calls_twice(benchmark):
    benchmark(int)
    benchmark(int)

def test_never_calls(benchmark):
    pass

def test_is_no_benchmark():
    raise AssertionError("this test must not run")

@pytest.fixture
def broken():
    yield
    raise OSError("in tear-down")

def test_fixture_breaks(benchmark, broken):
    benchmark(int)

def test_reads_input(benchmark):
    assert os.read(0, 10) == b""
    benchmark(int)

class TestClass:
    @pytest.fixture(autouse=True)
    def state(self):
        self.value = 5

    @pytest.mark.benchmark(group="methods", disable_gc=True)
    def test_method(self, benchmark):
        assert benchmark(lambda: self.value) == 5
`,
  'tests/test_second.py': `
def test_other_module(benchmark, module, function, session, capfd):
    assert session == ["session", "module test_second", "function"]
    benchmark(print, "hello")
`,
}

/** As much of pytest-codspeed as its fixture and its marks are made of. */
const codspeed: Files = {
  'pytest_codspeed/__init__.py': '',
  'pytest_codspeed/config.py': `
class BenchmarkMarkerOptions:
    @classmethod
    def from_pytest_item(cls, node):
        mark = node.get_closest_marker("codspeed_benchmark") or node.get_closest_marker("benchmark")
        if mark is not None and set(mark.kwargs) - {"group", "max_rounds"}:
            raise ValueError("Unknown kwargs passed to benchmark marker")
`,
  'pytest_codspeed/plugin.py': `
import pytest

class Plugin:
    def __init__(self, is_codspeed_enabled):
        self.is_codspeed_enabled = is_codspeed_enabled

def pytest_addoption(parser):
    parser.addoption("--codspeed", action="store_true")

@pytest.hookimpl(tryfirst=True)
def pytest_configure(config):
    config.pluginmanager.register(Plugin(config.getoption("--codspeed")), "codspeed_plugin")

@pytest.hookimpl(tryfirst=True)
def pytest_runtest_protocol(item):
    item.runtest = lambda: pytest.fail("measured by pytest-codspeed")

def pytest_sessionfinish(session):
    if session.config.pluginmanager.get_plugin("codspeed_plugin").is_codspeed_enabled:
        open("codspeed.json", "x").close()

@pytest.fixture
def codspeed_benchmark():
    pytest.fail("the fixture of pytest-codspeed")
`,
  'tests/test_marks.py': `
import gc
import os
import random

import pytest

def test_plain():
    raise AssertionError("this test must not run")

def test_fixture(benchmark):
    assert not os.path.exists("codspeed.json")
    first = benchmark(random.random)
    random.seed(0)
    assert first == random.random()

def test_own_fixture(codspeed_benchmark):
    assert codspeed_benchmark(sum, [1, 2]) == 3

@pytest.mark.benchmark
def test_marked():
    assert not gc.isenabled()

@pytest.mark.codspeed_benchmark(group="g", max_rounds=3)
@pytest.mark.parametrize("n", [1, 2])
def test_parameters(n, tmp_path):
    sum(range(n))

@pytest.mark.benchmark
def test_fails():
    assert 1 == 2

@pytest.mark.benchmark
def test_skips():
    pytest.skip("not here")

@pytest.mark.benchmark(whatever=1)
def test_odd_mark(benchmark):
    benchmark(int)

def test_pedantic(benchmark):
    given = []
    benchmark.pedantic(len, args=("abc",), setup=lambda *args: given.append(args), rounds=3)
    assert given[0] == ("abc",)
`,
}

const plain = (name: string): string => `tests/test_plain.py::${name}`
const measured = [
  'test_parse[10]',
  'test_parse[20]',
  'test_odd[nan]',
  'test_odd[len]',
  'test_odd[what2]',
  'test_odd[what3]',
  'test_arguments',
  'test_sees_no_patch_of_another',
  'test_pedantic',
  'test_pedantic_iterations',
  'test_pedantic_once',
  'test_xfail_after',
  'test_reads_input',
  'TestClass::test_method',
]

describe.skipIf(noPytest)(`pytest${unless(noPytest, 'pytest for python3')}`, () => {
  const command = run('PYTHON -m pytest -q tests')

  test('what a test holds in memory is counted while it is set up', async () => {
    const { rows } = await measureFolders(
      {
        'tests/test_memory.py': `
def test_list(benchmark):
    assert benchmark(lambda: len([i * i for i in range(10_000)])) == 10_000

def test_generator(benchmark):
    benchmark(lambda: sum(i * i for i in range(10_000)))

def test_once(benchmark):
    benchmark.pedantic(lambda: [i * i for i in range(10_000)])

def test_traces_by_itself(benchmark):
    import tracemalloc
    tracemalloc.start()
    benchmark(lambda: [i * i for i in range(10_000)])
    tracemalloc.stop()
`,
      },
      { run: command, counts: true },
    )
    const peak = (name: string) => {
      const { metrics } = rows.head[`tests/test_memory.py::test_${name}`]!
      return metrics.find((metric) => metric.name === 'peak-memory')?.value
    }
    expect(peak('list')).toBeGreaterThan(300_000)
    expect(peak('generator')).toBeLessThan(5000)
    expect(peak('once')).toBeUndefined()
    // What it holds is left alone; how often it asks is seen without a tracer.
    expect(peak('traces_by_itself')).toBeUndefined()
    const names = ({ metrics = [] } = rows.head['tests/test_memory.py::test_traces_by_itself']!) => metrics
    expect(names().map(({ name }) => name)).not.toContain('peak-memory')
  })

  test('is picked by auto, and keeps to its own rules', async () => {
    const { result, rows } = await measureFolders(suite, { run: command, pairing: 'auto' })
    expect(result).toMatchObject({ failure: null, pairing: 'lockstep' })
    expect(result.because).toMatchObject({ code: 'harness-driven', harness: expect.stringContaining('pytest') })
    for (const side of ['base', 'head'] as const) {
      for (const name of [...measured, 'test_pedantic_torn_down']
        .map(plain)
        .concat('tests/test_second.py::test_other_module')) {
        expect(timeOf(rows[side][name]).samples!.length, name).toBeGreaterThanOrEqual(5)
      }
      const messages = Object.entries(rows[side]).flatMap(([name, row]) =>
        row.status === 'ok' ? [] : [`${name.split('::')[1]}: ${row.status}: ${row.message.split(' ↵')[0]}`],
      )
      expect(messages.sort()).toEqual([
        'test_calls_twice: failed: RuntimeError: benchmark() can be called once in a test',
        'test_fails_after: failed: assert 0 == 1',
        'test_fails_before: failed: assert 1 == 2',
        'test_fails_within: failed: Failed: on purpose',
        'test_fixture_breaks: failed: teardown of the test: OSError: in tear-down',
        'test_never_calls: skipped: the test did not call benchmark()',
        'test_skip_mark: skipped: Skipped: not today',
        'test_skips: skipped: Skipped: no data',
        'test_throws_later: failed: IndexError: pop from empty list',
        'test_xfail_before: skipped: expected to fail: known',
        'test_xfail_within: skipped: expected to fail',
      ])
    }
  }, 300_000)

  test.each([
    ['nothing uses the fixture', { 'tests/test_a.py': 'def test_a(): pass\n' }, /no test uses the fixture/],
    [
      'a file cannot be collected',
      { 'tests/test_a.py': 'import no_such_module\n' },
      /could not collect tests\/test_a\.py/,
    ],
  ])('where %s, lockstep is refused with the reason', async (_, files, message) => {
    const { result } = await measureFolders(files as Files, { run: command })
    expect(result.failure?.message).toMatch(message)
  })

  test('a file that cannot be collected on one side is no missing benchmark', async () => {
    const test = (name: string, more = '') => ({
      [`tests/test_${name}.py`]: `${more}def test_${name}(benchmark): benchmark(int)\n`,
    })
    const sides = { base: test('b'), head: test('b', 'import no_such_module\n') }
    const { result } = await measureFolders(test('a'), { run: command }, sides)
    expect(result).toMatchObject({ ended: 'failed', pairs: [] })
    expect(result.failure?.message).toMatch(/^head, .* could not collect tests\/test_b\.py/)
  })

  test.skipIf(!canPin)(
    'a benchmark that uses several threads is recognised, one that does not is not',
    { timeout: 180_000 },
    async () => {
      const suite = {
        'tests/test_threads.py': `
import hashlib
from concurrent.futures import ThreadPoolExecutor

DATA = b"x" * 200000

def work():
    # Python's lock is let go while it hashes.
    for _ in range(4):
        hashlib.sha256(DATA).digest()

def test_alone(benchmark):
    benchmark(work)

def test_threads(benchmark):
    with ThreadPoolExecutor(4) as pool:
        benchmark(lambda: [each.result() for each in [pool.submit(work) for _ in range(4)]])
`,
      }
      const { result } = await measureFolders(suite, { run: command })
      expect(result.failure).toBeNull()
      const pinned = result.notes.filter(({ code }) => code === 'not-pinned')
      expect(pinned.map((note) => noteWords(note).text).join()).toContain('(tests/test_threads.py::test_threads)')
    },
  )

  test('pytest-codspeed: its fixture, its marks and its rules', async () => {
    const named = run('PYTHON -m pytest -q -p pytest_codspeed.plugin -p no:benchmark --codspeed tests')
    const { rows } = await measureFolders(codspeed, { run: named, pairing: 'auto' })
    const told = Object.entries(rows.head).map(([name, row]) => [
      name.split('::')[1],
      row.status === 'ok' ? 'ok' : `${row.status}: ${row.message.split(' ↵')[0]}`,
    ])
    expect(Object.fromEntries(told)).toEqual({
      test_fixture: 'ok',
      test_own_fixture: 'ok',
      test_marked: 'ok',
      'test_parameters[1]': 'ok',
      'test_parameters[2]': 'ok',
      test_pedantic: 'ok',
      test_fails: 'failed: assert 1 == 2',
      test_skips: 'skipped: Skipped: not here',
      test_odd_mark: 'failed: setup of the test: ValueError: Unknown kwargs passed to benchmark marker',
    })
  })

  test('that does not load the plugin is measured in rounds under auto, and that is said', async () => {
    // What the suite prints is hyperfine's form, so that rounds work without pytest-benchmark.
    const row = { command: 'a', mean: 0.5, stddev: 0.1, median: 0.5, user: 0, system: 0, min: 0.4, max: 0.6 }
    const printed = JSON.stringify({ results: [{ ...row, times: [0.4, 0.5, 0.6], exit_codes: [0, 0, 0] }] })
    const files = { 'pytest.sh': 'cat out.json\n', 'out.json': printed }
    const { result, codes } = await measureFolders(files, {
      run: 'sh ./pytest.sh # pytest',
      pairing: 'auto',
      maxRounds: 2,
    })
    expect(result).toMatchObject({ failure: null, tool: 'hyperfine' })
    expect(result.pairing).not.toBe('lockstep')
    expect(codes).toContain('no-lockstep')
  })

  describe.skipIf(noBenchmark)(`with pytest-benchmark${unless(noBenchmark, 'pytest-benchmark')}`, () => {
    test('names are those of its own results', async () => {
      const folder = newFolder()
      for (const [name, text] of Object.entries(suite)) write(path.join(folder, name), text)
      const args = ['-m', 'pytest', '-q', 'tests', '--benchmark-json=out.json', '--benchmark-max-time=0.01']
      spawnSync(python, args, { cwd: folder, stdio: 'ignore' })
      const bytes = execFileSync('cat', [path.join(folder, 'out.json')])
      const { reading } = readResults([{ path: 'out.json', bytes }], 'pytest-benchmark')
      const names = reading.launches[0]!.benchmarks.map(({ name }) => name)
      for (const name of measured.map(plain)) expect(names).toContain(name)
    })
  })
})

test('the runners need nothing beside them', () => {
  expect(existsSync(path.join(runners, 'python/benchgate_lockstep.py'))).toBe(true)
})
