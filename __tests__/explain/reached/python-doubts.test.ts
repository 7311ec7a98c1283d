/** What a Python process does beside calling functions: each is run once, and has to be told. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { createPlacing } from '../../../src/explain/profile/origin.ts'
import { type CalledCode, readCalled } from '../../../src/explain/reached/answers.ts'

const hasPython = spawnSync('python3', ['-c', 'import sys; sys.exit(sys.version_info < (3, 8))']).status === 0
if (!hasPython) console.info('python3 is not there: what it has to tell beside its calls was not tested')

const root = mkdtempSync(path.join(tmpdir(), 'python-doubts-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))
const source = 'def first():\n    return 1\n\n\ndef other():\n    return [2]\n'
const own = path.resolve(import.meta.dirname, '../../../src/measure/runners/explain')
const imports = 'import _thread, importlib, inspect, lib, os, runpy, subprocess, sys, threading, types'
let runs = 0

/** @param script is run beside `lib.py`. */
function ran(script: string): CalledCode {
  writeFileSync(path.join(root, 'lib.py'), source)
  writeFileSync(path.join(root, 'main.py'), `${imports}\n${script}\n`)
  const folder = path.join(root, `answers-${++runs}`)
  mkdirSync(folder)
  const { status, stderr } = spawnSync('python3', ['main.py'], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      PYTHONPATH: own,
      PYTHONDONTWRITEBYTECODE: '1',
      BENCHGATE_PROFILE: folder,
      BENCHGATE_PROFILE_KIND: 'reach',
      BENCHGATE_PROFILE_ROOT: root,
    },
  })
  if (status !== 0) throw new Error(stderr)
  expect(readdirSync(folder)).not.toEqual([])
  const place = createPlacing(root, path.dirname(own))
  return readCalled(folder, { root, place, textOf: (file) => readFileSync(path.join(root, file), 'utf8') })
}

describe.runIf(hasPython)('a Python process', () => {
  test('calls, threads and a module that is loaded again leave no doubt', () => {
    const found = ran(`lib.other()
threading.Thread(target=lib.other).start()
importlib.reload(lib).other()`)
    expect(found.unsure).toBeNull()
    const functions = found.files.get('lib.py')!.map(({ name, calls, plain }) => [name, calls, plain])
    // The function in the file's first line is not the file.
    expect(functions).toEqual([
      ['first', 0, true],
      ['other', 3, true],
    ])
  })

  test('a function whose code is looked at is not plain', () => {
    const found = ran('lib.other.__code__.co_consts\nos.path.join("a", "b")')
    expect(found.unsure).toBeNull()
    expect(found.files.get('lib.py')!.map(({ plain }) => plain)).toEqual([true, false])
  })

  test.each([
    ['its text is asked for', 'inspect.getsource(lib.other)', /reads lib\.py/],
    ['its text is read', 'open("lib.py").read()', /reads lib\.py/],
    ['its loader gives its text', 'lib.__loader__.get_source("lib")', /reads lib\.py/],
    ['it is copied', 'lib.other.__code__.replace(co_firstlineno=99)', /makes code/],
    ['a tracer runs', 'sys.settrace(lambda *_: None)\nsys.settrace(None)', /sys\.settrace/],
    [
      'a profiler runs',
      'was = sys.getprofile()\nsys.setprofile(None)\nlib.other()\nsys.setprofile(was)',
      /sys\.setprofile/,
    ],
    ['a copy of the process runs', 'os.fork() or os._exit(0)', /forks/],
  ])('is in doubt where %s', (_, script, because) => {
    expect(ran(script).unsure).toEqual({ code: 'not-counted', because: expect.stringMatching(because) })
  })

  // Since 3.12 all threads are counted by the same means, and these are told as though they were processes.
  test('is in doubt where a thread is started past `threading`', () => {
    const script =
      'lock = _thread.allocate_lock()\nlock.acquire()\n_thread.start_new_thread(lock.release, ())\nlock.acquire()'
    expect(ran(script).unsure).toEqual({ code: 'processes' })
  })

  test('one child that tells does not speak for another that does not', () => {
    const child = 'subprocess.run([sys.executable'
    const { unsure } = ran(
      `subprocess.run(sys.executable + " -c pass; " + sys.executable + " -c pass", shell=True)\n${child}, "-I", "-c", "pass"])`,
    )
    expect(unsure).toEqual({ code: 'processes' })
    expect(ran(`${child}, "-c", "pass"])`).unsure).toBeNull()
  })
})
