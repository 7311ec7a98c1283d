import { expect, test } from 'vitest'
import { addopts } from '../../src/discover/python/pytest.ts'
import { found, theSuite, treeOf } from './made-tree.ts'

const test_ = 'def test_sum(benchmark):\n    benchmark(sum, range(9))\n'

test('pytest-benchmark under pip, with the extra that brings it', () => {
  const suite = theSuite({
    'pyproject.toml':
      '[project]\nname = "p"\n[project.optional-dependencies]\nbench = ["pytest>=8", "pytest-benchmark"]\n',
    'bench/test_sum.py': test_,
  })
  expect(suite).toMatchObject({
    tool: 'pytest-benchmark',
    setup: "python3 -m venv .venv && .venv/bin/pip install --quiet -e '.[bench]'",
    run: '.venv/bin/python -m pytest bench --benchmark-only --benchmark-max-time=0.2 --benchmark-json=bench.json -k {filter}',
    results: 'bench.json',
  })
})

test.each([
  ['uv.lock', 'uv sync --frozen --group test && uv pip install pytest-benchmark'],
  [
    'pdm.lock',
    'PDM_VENV_IN_PROJECT=1 pdm install --frozen-lockfile -G test && pdm run python -m ensurepip && .venv/bin/python -m pip install --quiet pytest-benchmark',
  ],
  [
    'other',
    'python3 -m venv .venv && .venv/bin/pip install --quiet --upgrade pip && .venv/bin/pip install --quiet -e . --group test pytest-benchmark',
  ],
])('with %s the groups are installed in its way, and what no group brings besides', (lock, setup) => {
  const suite = theSuite({
    'pyproject.toml': '[project]\nname = "p"\n[dependency-groups]\ntest = ["pytest", "pytest-codspeed"]\n',
    [lock]: '',
    'tests/test_speed.py': test_,
  })
  expect(suite.setup).toBe(setup)
})

test('Poetry’s groups, by name', () => {
  const suite = theSuite({
    'pyproject.toml':
      '[tool.poetry]\nname = "p"\n[tool.poetry.group.perf.dependencies]\npytest = "^8"\npytest-benchmark = "*"\n[build-system]\n',
    'poetry.lock': '',
    'tests/test_speed.py': test_,
  })
  expect(suite.setup).toBe('POETRY_VIRTUALENVS_IN_PROJECT=true poetry install --no-interaction --with perf')
})

test('requirement files and Hatch’s environments', () => {
  const files = {
    'setup.py': '',
    'requirements/test.txt': 'pytest\npytest-benchmark==5.1.0\n',
    'tests/test_speed.py': test_,
  }
  expect(theSuite(files).setup).toContain('pip install --quiet -e . -r requirements/test.txt')
  const hatch = theSuite({
    'pyproject.toml': '[build-system]\n[tool.hatch.envs.bench]\ndependencies = ["pytest", "pytest-benchmark>=4"]\n',
    'tests/test_speed.py': test_,
  })
  expect(hatch.setup).toBe("python3 -m venv .venv && .venv/bin/pip install --quiet -e . 'pytest' 'pytest-benchmark>=4'")
})

test('what the benchmarks import is installed where the project has a list of it', () => {
  const of = (files: Record<string, string>) =>
    theSuite({ 'test_a.py': `import yaml, json\nfrom local import x\n${test_}`, 'local.py': '', ...files }).setup
  const project = `[project]\nname = "p"\n[project.optional-dependencies]\n`
  expect(of({ 'pyproject.toml': `${project}test = ["pytest", "pytest-benchmark"]\nfast = ["PyYAML"]\n` })).toContain(
    "-e '.[test,fast]'",
  )
  expect(of({ 'pyproject.toml': `${project}test = ["pytest-benchmark"]\n` })).toMatch(/'\.\[test\]' pytest$/)
  // An extra that names another one brings what that brings.
  expect(
    of({ 'pyproject.toml': `${project}a = ["pytest"]\nb = ["pytest-benchmark", "p[a,c]"]\nc = ["pyyaml"]\n` }),
  ).toContain("-e '.[b]'")
})

test('a list of all that a developer needs is not taken for the plugin alone', () => {
  const many = Array.from({ length: 20 }, (_, i) => `"tool${i}"`).join(', ')
  const setupWith = (groups: string, more = '') =>
    theSuite({
      'pyproject.toml': `[project]\nname = "p"\n[dependency-groups]\n${groups}`,
      'uv.lock': '',
      'tests/test_a.py': `${more}${test_}`,
    }).setup
  const test = 'test = ["pytest", "attrs"]\n'
  const dev = `dev = [{ include-group = "test" }, "pytest-benchmark", ${many}]\n`
  expect(setupWith(test + dev, 'import attrs\n')).toBe(
    'uv sync --frozen --group test && uv pip install pytest-benchmark',
  )
  expect(setupWith(`dev = ["pytest", "pytest-benchmark", ${many}]\n`)).toBe('uv sync --frozen --group dev')
  expect(setupWith(test + dev, 'import tool7\n')).toContain('--group dev')
})

test('extras for what the project’s own modules import once a benchmark loads them', () => {
  const files = {
    'pyproject.toml': `[project]
name = "p"
dependencies = ["attrs"]
[project.optional-dependencies]
all = ["msgspec", "orjson", "pymongo"]
fast = ["msgspec>=0.21; implementation_name == 'cpython'"]
bson = ["pymongo"]
json = ["orjson"]
docs = ["sphinx"]
[dependency-groups]
test = ["pytest", "pytest-benchmark"]
big = ["attrs", "numpy"]
`,
    'uv.lock': '',
    'src/p/__init__.py': 'from .first import (\n    a,\n    b,\n)\nimport json\n',
    'src/p/first.py': 'import attrs\nfrom . import second\ntry:\n    import orjson\nexcept ImportError:\n    pass\n',
    'src/p/second.py': 'import bson.json_util\n',
    'src/p/extra/__init__.py': '',
    'src/p/extra/quick.py': 'from msgspec import Struct\n',
    'src/p/unused.py': 'import sphinx\n',
    'bench/test_sum.py': `from p.extra.quick import Converter\n${test_}`,
  }
  expect(theSuite(files).setup).toBe('uv sync --frozen --group test --extra fast --extra bson')
})

test('extras of setup.cfg and of setup.py', () => {
  const of = (files: Record<string, string>) => theSuite({ 'test_a.py': test_, 'setup.py': '', ...files }).setup
  const cfg =
    '[options.extras_require]\ndocs = sphinx\nspeed =\n    pytest>=8\n    pytest-benchmark\n\n[flake8]\nx = y\n'
  expect(of({ 'setup.cfg': cfg })).toContain("-e '.[speed]'")
  const py = "setup(extras_require={'docs': ['sphinx'], 'speed': ['pytest', \"pytest-benchmark>=4\"]})"
  expect(of({ 'setup.py': py })).toContain("-e '.[speed]'")
})

test('what tox installs for an environment', () => {
  const tox =
    '[testenv]\ndeps =\n  pytest\n[testenv:bench]\ndeps =\n    pytest>=7\n    pytest-benchmark==5\n    py39: x\n'
  expect(theSuite({ 'test_a.py': test_, 'setup.py': '', 'tox.ini': tox }).setup).toContain(
    "-e . 'pytest>=7' 'pytest-benchmark==5'",
  )
})

test('only the tests with the fixture are named, where others stand beside them', () => {
  const suite = theSuite({
    'requirements.txt': 'pytest-benchmark',
    'tests/test_speed.py': test_,
    'tests/test_other.py': 'def test_x(): pass',
  })
  expect(suite.run).toContain('-m pytest tests/test_speed.py --benchmark-only')
})

test.each([
  ['-n auto --cov --cov-report term -ra', ['-ra'], ['-n auto', '--cov', '--cov-report term']],
  ['--benchmark-skip --strict-markers', ['--strict-markers'], ['--benchmark-skip']],
  ['-p pytest_cov --cov=src -l', ['-l'], ['-p pytest_cov', '--cov=src']],
  ['-m "not slow" -n 4', ['-m', '"not', 'slow"'], []],
])('addopts %s: what disturbs measuring is lifted', (written, words, lifted) => {
  expect(addopts(treeOf({ 'pytest.ini': `[pytest]\naddopts =\n  # a comment\n  ${written}\n` }), '.')).toEqual({
    words,
    lifted,
  })
  expect(addopts(treeOf({ 'setup.cfg': `[tool:pytest]\naddopts = ${written}\n` }), '.')).toEqual({ words, lifted })
  const toml = `[tool.pytest.ini_options]\naddopts = '${written}'\n`
  expect(addopts(treeOf({ 'pyproject.toml': toml }), '.')).toEqual({ words, lifted })
})

test('lifted options are told, and the rest is given in their place', () => {
  const suite = theSuite({
    'requirements.txt': 'pytest-benchmark',
    'pytest.ini': '[pytest]\naddopts = -ra -n auto\n',
    'test_speed.py': test_,
  })
  expect(suite.run).toContain("pytest -o 'addopts=-ra' test_speed.py")
  expect(suite.remarks.join()).toContain('-n auto')
})

test('a fixture of one’s own called benchmark is none', () => {
  expect(found({ 'test_x.py': test_, 'requirements.txt': 'pytest' }).suites).toEqual([])
  const skipping = `pytest.importorskip("pytest_benchmark")\n${test_}`
  expect(theSuite({ 'test_x.py': skipping, 'requirements.txt': 'pytest' }).tool).toBe('pytest-benchmark')
})

test('asv, in a folder of its own', () => {
  const suite = theSuite({
    'setup.py': '',
    'bench/asv.conf.json': '{ // comment\n "benchmark_dir": "benchmarks", "repo": ".." }',
    'bench/benchmarks/all.py': 'class Suite:\n    def time_x(self): pass\n',
  })
  expect(suite).toMatchObject({ tool: 'asv', workingDirectory: '.', results: 'bench/results/**/*.json' })
  expect(suite.run).toContain('cd bench && ../.venv/bin/asv run --python=same')
  expect(suite.setup).toMatch(
    /asv machine --yes && \(git show-ref --quiet refs\/heads\/master \|\| git branch master\)$/,
  )
})

test('pyperf scripts and functions bench_*', () => {
  expect(theSuite({ 'bench.py': 'import pyperf\nrunner = pyperf.Runner()\n' }).run).toContain(
    '.venv/bin/python bench.py --fast',
  )
  expect(theSuite({ 'bench_sum.py': 'def bench_sum():\n    sum(range(9))\n' })).toMatchObject({
    tool: 'functions bench_*',
    setup: 'python3 -m venv .venv',
    format: 'benchgate',
  })
})

test('tests that bear the mark alone are benchmarks of pytest-codspeed, and none where nobody asks for it', () => {
  const files = {
    'pyproject.toml':
      '[project]\nname = "p"\n[dependency-groups]\nmypy = ["pytest"]\nbenchmark = ["pytest", "pytest-codspeed"]\n',
    'bench/test_all.py': 'import pytest\npytestmark = pytest.mark.benchmark()\ndef test_sum():\n    sum(range(9))\n',
    'tests/test_other.py': 'def test_other():\n    pass\n',
  }
  expect(theSuite(files)).toMatchObject({
    tool: 'pytest-codspeed',
    setup: expect.stringContaining('-e . --group benchmark'),
    run: '.venv/bin/python -m pytest bench --codspeed -k {filter}',
    results: null,
    format: 'auto',
  })
  expect(found({ ...files, 'pyproject.toml': '[project]\nname = "p"\n' }).suites).toEqual([])
})

test('tests that import pytest-codspeed are run by it, though they have the fixture', () => {
  const of = (first: string) =>
    theSuite({ 'setup.py': '', 'requirements/codspeed.txt': 'pytest-codspeed==4\n', 'tests/test_a.py': first + test_ })
  expect(of('from pytest_codspeed import BenchmarkFixture\n').tool).toBe('pytest-codspeed')
  expect(of('pytest_codspeed = pytest.importorskip("pytest_codspeed")\n')).toMatchObject({
    setup: expect.stringContaining('-r requirements/codspeed.txt'),
    run: '.venv/bin/python -m pytest tests --codspeed -k {filter}',
  })
  expect(of('').tool).toBe('pytest-benchmark')
})
