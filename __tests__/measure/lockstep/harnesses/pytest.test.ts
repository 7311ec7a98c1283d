/** Which commands start pytest, and what they get. */
import path from 'node:path'
import { expect, test } from 'vitest'
import { pytestEnvironment, startsPytest } from '../../../../src/measure/lockstep/harnesses/pytest.ts'
import { runnersFolder } from '../../../../src/measure/runners/folder.ts'

test.each([
  'pytest',
  'pytest -q bench --benchmark-json=out.json',
  'python -m pytest bench',
  'python3.12 -X dev -m pytest',
  'uv run pytest bench',
  'poetry run pytest',
  './.venv/bin/pytest -k "{filter}"',
  'py.test bench',
  '.venv\\Scripts\\pytest.exe bench',
  'bash -c "pytest bench"',
  'cd sub && FOO=1 pytest bench',
  'pip install -e . pytest-benchmark && pytest bench',
  'pip install pytest && pytest bench',
  'python -m pytest bench; cat out.json',
])('starts pytest: %s', (command) => {
  expect(startsPytest(command)).toBe(true)
})

test.each([
  'make bench',
  'pip install pytest',
  'uv add pytest',
  'python bench.py --pytest-like',
  'pytest-watch',
  'cat pytest.ini',
  'tox -e bench',
  // Two of them: only the first would be measured.
  'pytest a && pytest b',
])('does not, or not once: %s', (command) => {
  expect(startsPytest(command)).toBe(false)
})

test("the plugin goes before the user's own path and plugins", () => {
  expect(pytestEnvironment({ BENCHGATE_RUNNERS: '/r' })).toEqual({
    PYTHONPATH: path.join('/r', 'python'),
    // For a command that sets PYTHONPATH itself, which it then keeps.
    BENCHGATE_PYTHONPATH: path.join('/r', 'python'),
    PYTEST_PLUGINS: 'benchgate_pytest',
  })
  const theirs = { BENCHGATE_RUNNERS: '/r', PYTHONPATH: 'src', PYTEST_PLUGINS: 'own.plugin,other' }
  expect(pytestEnvironment(theirs)).toEqual({
    PYTHONPATH: `${path.join('/r', 'python')}${path.delimiter}src`,
    BENCHGATE_PYTHONPATH: path.join('/r', 'python'),
    PYTEST_PLUGINS: 'benchgate_pytest,own.plugin,other',
  })
  expect(pytestEnvironment({})).toEqual({})
})

test('the runners lie beside the built-in runner, in dist as in the sources', () => {
  expect(runnersFolder('/app/dist/runners/node/index.js')).toBe(path.resolve('/app/dist/runners'))
  expect(runnersFolder('/app/src/measure/runners/node/main.ts')).toBe(path.resolve('/app/src/measure/runners'))
})
