/** The committed library in single processes: what a program sees by it, and what it leaves behind. Node and sh are the
 *  programs, so that no compiler is needed; python3 sets up a filter of calls where it is there. */

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findOnPath } from '../../../../src/host/process.ts'
import { findFairClock } from '../../../../src/measure/duet/fair-clock/library.ts'
import { noFairClockWords } from '../../../../src/report/notes/why-pairing.ts'
import { found, type Ran, runner, runFair as startFair } from './run-fair.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'fair-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const runFair = (file: string, args: readonly string[], own: Record<string, string> = {}, clock = found): Ran =>
  startFair(folder, file, args, own, clock)

/** Runs JavaScript and gives the JSON that it prints. */
function inNode<T>(text: string, own: Record<string, string> = {}): Ran & { told: T } {
  const ran = runFair(process.execPath, ['--input-type=module', '-e', text], own)
  expect(ran.stderr).toBe('')
  return { ...ran, told: JSON.parse(ran.stdout) as T }
}

const clocks = `
const day = () => Date.now() / 1000
const fair = () => Number(process.hrtime.bigint()) / 1e9
const busy = (steps) => { let sink = 0; for (let k = 0; k < steps; k++) sink = (sink * 31 + k) | 0; return sink }
`

describe.skipIf('code' in found)(
  `the fair clock${'code' in found ? ` (left out: ${noFairClockWords(found)})` : ''}`,
  () => {
    test('it shows processor time, and what a program leaves behind says so', () => {
      const { told, page } = inNode<{ fair: number; used: number }>(`${clocks}
      const [began, before] = [fair(), process.cpuUsage()]
      busy(5e7)
      const { user, system } = process.cpuUsage(before)
      console.log(JSON.stringify({ fair: fair() - began, used: (user + system) / 1e6 }))`)
      expect(told.fair / told.used).toBeGreaterThan(0.9)
      expect(told.fair / told.used).toBeLessThan(1.1)
      expect(page.rows).toHaveLength(1)
      expect(page.rows[0]).toMatchObject({ refused: false, name: path.basename(process.execPath) })
      expect(page.rows[0]!.asked).toBeGreaterThan(1)
      expect(page.rows[0]!.used).toBeGreaterThan(told.used / 2)
      expect(page.rows[0]!.wall).toBeGreaterThan(0)
    })

    test('it never goes back, also where it is asked all the time', () => {
      const { told } = inNode<{ back: number; passed: number }>(`${clocks}
      let [back, last] = [0, fair()]
      const began = last
      for (let i = 0; i < 2e5; i++) { const now = fair(); if (now < last) back++; last = now }
      console.log(JSON.stringify({ back, passed: last - began }))`)
      expect(told.back).toBe(0)
      expect(told.passed).toBeGreaterThan(0)
    })

    test('timers, sleeps and waits of a thread end, and count in full', () => {
      const { told, page } = inNode<number[][]>(`${clocks}
      const waits = [
        () => new Promise((resolve) => setTimeout(resolve, 40)),
        // A condition with a deadline on the monotonic clock.
        () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 40),
        // The deadline is far behind the machine's clock when the wait begins.
        () => { busy(3e7); Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 40) },
      ]
      const told = []
      for (const wait of waits) {
        const [began, day0] = [fair(), day()]
        await wait()
        told.push([fair() - began, day() - day0])
      }
      console.log(JSON.stringify(told))`)
      for (const [fair, day] of told) {
        expect(fair).toBeGreaterThan(0.0389)
        expect(day).toBeGreaterThan(0.037)
      }
      expect(page.rows[0]!.waited).toBeGreaterThan(0.05)
    })

    test('a deadline of a loop that only looks at the clock comes', () => {
      const { told } = inNode<number>(`${clocks}
      const until = fair() + 0.03
      let turns = 0
      while (fair() < until) turns++
      console.log(turns)`)
      expect(told).toBeGreaterThan(0)
    })

    test('children have rows of their own', () => {
      const { told, page } = inNode<boolean>(`${clocks}
      import { execFileSync } from 'node:child_process'
      const before = fair()
      execFileSync(process.execPath, ['-e', 'process.hrtime.bigint()'])
      console.log(fair() > before)`)
      expect(told).toBe(true)
      const [parent, child, ...more] = page.rows.filter(({ asked }) => asked > 0)
      expect(more).toEqual([])
      expect(child!.parent).toBe(parent!.process)
    })

    test('a fork without another program goes on as well', () => {
      const { status, stdout, page } = runFair('/bin/sh', ['-c', '(echo child) | cat; echo parent'])
      expect({ status, stdout }).toEqual({ status: 0, stdout: 'child\nparent\n' })
      expect(page.rows.length).toBeGreaterThan(0)
    })

    test('what the user preloads stays and comes first, also where it is not there', () => {
      const { library } = found as { library: string }
      const { stdout } = runFair('/bin/sh', ['-c', 'echo "$LD_PRELOAD"'], { LD_PRELOAD: '/nonexistent/other.so' })
      expect(stdout).toBe(`/nonexistent/other.so:${library}\n`)
    })

    test('without a page it changes nothing', () => {
      const { library } = found as { library: string }
      const text = `${clocks}
      const [began, day0] = [fair(), day()]
      await new Promise((resolve) => setTimeout(resolve, 20))
      console.log(fair() - began > 0.015)`
      const args = ['--input-type=module', '-e', text]
      const { stdout } = spawnSync(process.execPath, args, {
        env: { PATH: process.env['PATH'], LD_PRELOAD: library },
        encoding: 'utf8',
      })
      expect(stdout).toBe('true\n')
    })

    test('a library for another processor is left out by the loader, and no row says that it was there', () => {
      const other = findFairClock(runner, { platform: 'linux', arch: process.arch === 'x64' ? 'arm64' : 'x64' })
      const { status, stdout, page } = runFair('/bin/sh', ['-c', 'echo went on'], {}, other)
      expect({ status, stdout, rows: page.rows }).toEqual({ status: 0, stdout: 'went on\n', rows: [] })
    })

    test.each([
      ['before the program starts', ''],
      ['while it runs', 'later'],
    ])(
      'a filter of calls forbids the question %s',
      (_, later, { skip }: { skip: (why: string) => void } = skipping) => {
        const python = findOnPath('python3', process.env)
        if (python === null) return skip('no python3')
        const { status, stdout, stderr, page } = runFair(python, ['-c', filtering, later, process.execPath])
        if (status === 77) return skip(`no filter of calls can be set up here: ${stderr}`)
        expect(stderr).toBe('')
        expect({ status, stdout }).toEqual({ status: 0, stdout: 'forward\n' })
        expect(page.rows.some(({ refused }) => refused)).toBe(true)
      },
    )
  },
)

const skipping = { skip: (why: string) => console.log(`left out: ${why}`) }

/** Forbids `clock_gettime` to itself, and then asks; or becomes Node, which asks. */
const filtering = `
import ctypes, os, platform, struct, sys, time
libc = ctypes.CDLL(None, use_errno=True)
number = {"x86_64": 228, "aarch64": 113}[platform.machine()]
code = struct.pack("HBBI", 0x20, 0, 0, 0) + struct.pack("HBBI", 0x15, 0, 1, number) + struct.pack("HBBI", 6, 0, 0, 0x50001) + struct.pack("HBBI", 6, 0, 0, 0x7fff0000)
text = ctypes.create_string_buffer(code)
program = ctypes.create_string_buffer(struct.pack("HxxxxxxP", 4, ctypes.addressof(text)))
before = time.monotonic()
if libc.prctl(38, 1, 0, 0, 0) != 0 or libc.prctl(22, 2, ctypes.byref(program), 0, 0) != 0:
    print(os.strerror(ctypes.get_errno()), file=sys.stderr)
    sys.exit(77)
if sys.argv[1] == "later":
    print("forward" if before <= time.monotonic() <= time.monotonic() else "back")
else:
    os.execv(sys.argv[2], [sys.argv[2], "-e", "const t = process.hrtime.bigint(); console.log(process.hrtime.bigint() >= t ? 'forward' : 'back')"])
`
