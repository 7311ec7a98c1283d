/** Which lines of Go's own file are found, and what is said of a file that lacks one. */
import { expect, test } from 'vitest'
import { patchBenchmark } from '../../../../../src/measure/lockstep/harnesses/go/patch.ts'

/** As much of testing/benchmark.go as is looked at, and nothing of what Go's authors wrote between. */
const source = (field: string, type: string) => `package testing

var memStats runtime.MemStats

type durationOrCountFlag struct {
	n int
}

type B struct {
	common
	${field}           *${type}
}

func (b *B) runN(n int) {
	lock()
	runtime.GC()
	measure()
}

func (b *B) run1() bool {
	return !b.hasSub.Load()
}

func runBenchmarks(importPath string, matchString func(pat, str string) (bool, error), benchmarks []InternalBenchmark) bool {
	return true
}

func (b *B) RunParallel(body func(*PB)) {
	go body(nil)
}
`

const shim = 'var x = &STATETYPE{}\nvar y = B{STATE: x}\n'
const known = source('bstate', 'benchState')

test.each([
  ['bstate', 'benchState'],
  ['context', 'benchContext'],
])('all places are patched, and the shim has this Go’s own names: %s', (field, type) => {
  const patched = patchBenchmark(source(field, type), shim)
  if (typeof patched === 'string') throw new Error(patched)
  expect(patched.shim).toBe(`var x = &${type}{}\nvar y = B{${field}: x}\n`)
  expect(patched.benchmark).toContain('func (b *B) benchgateRun1() bool {')
  expect(patched.benchmark).not.toMatch(/\) run1\(/)
  expect(patched.benchmark).toContain('\tif !benchgateOn {\n\t\truntime.GC()\n\t}\n\tmeasure()')
  expect(patched.benchmark).toContain('func (b *B) RunParallel(body func(*PB)) {\n\tbenchgateParallel = true\n')
  expect(patched.benchmark).toMatch(/InternalBenchmark\) bool \{\n\tif benchgateOn && .*\n\t\treturn benchgateServe\(/)
  // Nothing else is touched.
  const added = patched.benchmark.split('\n').length - known.split('\n').length
  expect(added).toBe(2 + 1 + 4)
})

test.each([
  ['its collection', known.replace('\truntime.GC()\n', ''), 'testing/benchmark.go has 0 lines `runtime.GC()`'],
  ['one collection', known.replace('\tmeasure()', '\truntime.GC()'), 'testing/benchmark.go has 2 lines `runtime.GC()`'],
  [
    'the function',
    known.replace('run1() bool', 'run1() error'),
    'testing/benchmark.go has 0 lines `func (b *B) run1() bool {`',
  ],
  ['the state', known.replace('benchState', 'other'), 'testing/benchmark.go has no field `bstate *benchState`'],
  ['a fact', known.replace('hasSub.Load()', 'hasSub'), 'testing/benchmark.go has no `b.hasSub.Load()`'],
  ['all', '', 'testing/benchmark.go has no field `bstate *benchState`'],
])('a Go without %s is refused in words', (_, text, words) => {
  expect(patchBenchmark(text, shim)).toBe(words)
})
