/** Go's benchmarks, met in a real Go: names, failures, skips, figures, and each odd way of starting them. */
import { spawnSync } from 'node:child_process'
import { afterAll, describe, expect, test } from 'vitest'
import { go as goFormat } from '../../../../../src/formats/go/go.ts'
import { measureFolders, removeFolders } from '../../in-folders.ts'
import { meetGo } from './meet-go.ts'

afterAll(removeFolders)

const found = spawnSync('go', ['env', 'GOVERSION'], { encoding: 'utf8', env: { ...process.env, GOTOOLCHAIN: 'local' } })
const minor = Number(/^go1\.(\d+)/.exec(found.stdout ?? '')?.[1] ?? 0)
const absent = process.platform !== 'linux' || minor < 21
const because = process.platform !== 'linux' ? 'this is not Linux' : 'there is no Go 1.21 or newer'

const all = `package all

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

var sink string

func TestMain(m *testing.M) {
	if os.Getenv("BENCHGATE_LOCKSTEP") != "" {
		panic("the suite sees the variable")
	}
	fmt.Println("@hello from TestMain")
	os.Exit(m.Run())
}

func TestNever(t *testing.T) { t.Fatal("a test ran") }

func BenchmarkPlain(b *testing.B) {
	for i := 0; i < b.N; i++ {
		sink = strings.Repeat("ab", 100)
	}
}

func BenchmarkOdd(b *testing.B) {
	for _, name := range []string{"a b/c-1", "#é", "", "x", "x"} {
		b.Run(name, func(b *testing.B) {
			for i := 0; i < b.N; i++ {
				sink = strings.ToUpper(name)
			}
		})
	}
}

func BenchmarkFigures(b *testing.B) {
	b.ReportAllocs()
	b.SetBytes(64)
	b.ReportMetric(3, "things/op")
	for i := 0; i < b.N; i++ {
		sink = strings.Repeat("a", 64)
	}
}

func BenchmarkTold(b *testing.B) {
	for i := 0; i < b.N; i++ {
	}
	b.ReportMetric(5000, "ns/op")
}

func BenchmarkFatal(b *testing.B) { b.Fatal("boom\\n  twice") }

func BenchmarkLater(b *testing.B) {
	if b.N > 1 {
		b.Error("too many")
	}
}

func BenchmarkSkip(b *testing.B) { b.Skip("not here") }

func BenchmarkParallel(b *testing.B) {
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			_ = strings.Repeat("a", 10)
		}
	})
}
`

const loop = `//go:build go1.24 && tagged

package all

import "testing"

func BenchmarkLoop(b *testing.B) {
	prepared := make([]int, 100)
	for b.Loop() {
		prepared[0]++
	}
}
`

const sub = `package sub

import "testing"

func BenchmarkSame(b *testing.B) {
	b.Logf("prints with %d", b.N)
	for i := 0; i < b.N; i++ {
	}
}
`

const files = {
  'go.mod': 'module example.com/all\n\ngo 1.21\n',
  'all_test.go': all,
  'loop_test.go': loop,
  'sub/sub_test.go': sub,
  'none/none.go': 'package none\n',
  'none/none_test.go': 'package none\n\nimport "testing"\n\nfunc TestIt(t *testing.T) {}\n',
}

describe.skipIf(absent)(`Go${absent ? ` (skipped: ${because})` : ''}`, () => {
  test('every kind of benchmark, in several packages', async () => {
    const { labels, rows, skipped, facts, lines } = await meetGo('go test -tags tagged -cpu 1,2 -bench . ./...', files)
    expect(labels).toEqual(['example.com/all.Benchmark', 'example.com/all/sub.Benchmark'])
    const alone = Object.entries(rows).filter(([name]) => !name.endsWith('-2'))
    const expected: Record<string, string> = {
      'example.com/all.BenchmarkPlain': 'ok',
      'example.com/all.BenchmarkOdd/a_b/c-1': 'ok',
      'example.com/all.BenchmarkOdd/#é': 'ok',
      'example.com/all.BenchmarkOdd/#00': 'ok',
      'example.com/all.BenchmarkOdd/x': 'ok',
      'example.com/all.BenchmarkOdd/x#01': 'ok',
      'example.com/all.BenchmarkTold': 'ok',
      'example.com/all.BenchmarkFatal': 'failed: all_test.go:53: boom twice',
      'example.com/all.BenchmarkLater': 'failed: all_test.go:57: too many',
      'example.com/all.BenchmarkParallel': 'ok',
      'example.com/all/sub.BenchmarkSame': 'ok',
      ...(minor >= 24 ? { 'example.com/all.BenchmarkLoop': 'ok' } : {}),
    }
    const { 'example.com/all.BenchmarkFigures': figures, ...others } = Object.fromEntries(alone)
    expect(others).toEqual(expected)
    expect(figures).toMatch(/^ok, [\d.e+]+ MB\/s, 64 B\/op, 1 allocs\/op, 3 things\/op$/)
    expect(skipped).toEqual(['example.com/all.BenchmarkSkip', 'example.com/all.BenchmarkSkip-2'])
    expect([...facts]).toEqual(expect.arrayContaining(['compiled', 'parallel']))
    expect(Object.keys(rows)).toHaveLength(2 * alone.length)
    // The names of what ran are those that the format reads, with each number of processors.
    const text = new TextEncoder().encode(lines.join('\n'))
    const read = goFormat.read([{ path: 'stdout', bytes: text }]).launches[0]!.benchmarks
    const printed = read.filter(({ status }) => status === 'ok').map(({ name }) => name)
    expect(printed).toContain('example.com/all.BenchmarkOdd/a_b/c-1-2')
    const later = /Benchmark(Fatal|Later)/
    expect(
      Object.keys(rows)
        .filter((name) => !later.test(name))
        .sort(),
    ).toEqual(printed.filter((name) => !later.test(name)).sort())
  })

  test('a Makefile, a workspace, a fixed number of iterations, and flags in GOFLAGS', async () => {
    const { rows } = await meetGo(
      'make',
      {
        Makefile: 'bench:\n\t@go test -run xxx -bench . ./one ./two | grep "^Benchmark"\n',
        'go.work': 'go 1.21\n\nuse (\n\t./one\n\t./two\n)\n',
        'one/go.mod': 'module example.com/one\n\ngo 1.21\n',
        'one/one_test.go': sub.replace('package sub', 'package one'),
        'two/go.mod': 'module example.com/two\n\ngo 1.21\n',
        'two/two_test.go': sub.replace('package sub', 'package two'),
      },
      { GOFLAGS: '-benchtime=100x' },
    )
    expect(Object.entries(rows).map(([name, row]) => [name.replace(/-\d+$/, ''), row])).toEqual([
      ['example.com/one.BenchmarkSame', 'ok'],
      ['example.com/two.BenchmarkSame', 'ok'],
    ])
  })

  test.each([
    ['does not compile', { 'a_test.go': 'package a\n\nfunc x() {' }, /`go test -bench \.` ended with exit code 1/],
    [
      'panics before its benchmarks',
      { 'a_test.go': 'package a\n\nimport "testing"\n\nfunc TestMain(m *testing.M) { panic("no") }\n' },
      /ended with exit code 2 before the first benchmark/,
    ],
    [
      'panics in a benchmark',
      { 'a_test.go': 'package a\n\nimport "testing"\n\nfunc BenchmarkA(b *testing.B) { panic("no") }\n' },
      /ended with exit code 2 without a word of the lockstep protocol/,
    ],
    ['has no benchmark', { 'a_test.go': 'package a\n' }, /no package that go test ran has a benchmark/],
  ])('a reason where the suite %s', async (_, own, reason) => {
    await expect(meetGo('go test -bench .', { 'go.mod': 'module a\n\ngo 1.21\n', ...own })).rejects.toThrow(reason)
  })

  test('measured by the plain command: a skip and a failure on one side, and metrics that repeat', async () => {
    const body = (own: string) => `package a

import "testing"

var sink []byte

func BenchmarkWork(b *testing.B) {
	b.ReportAllocs()
	for i := 0; i < b.N; i++ {
		sink = make([]byte, 256)
	}
}

func BenchmarkSkipped(b *testing.B) {${own}
	for i := 0; i < b.N; i++ {
	}
}
`
    const { result, rows, codes } = await measureFolders(
      { 'go.mod': 'module a\n\ngo 1.21\n' },
      { run: 'go test -cpu 1 -bench .', pairing: 'auto' },
      {
        base: { 'a_test.go': body('') },
        head: { 'a_test.go': body('\n\tb.Skip("not now")') },
        environment: { ...(process.env as Record<string, string>), GOFLAGS: '', GOTOOLCHAIN: 'local' },
      },
    )
    expect(result).toMatchObject({ pairing: 'lockstep', failure: null })
    expect(result.because).toEqual({ code: 'harness-driven', harness: 'go test' })
    for (const side of ['base', 'head'] as const) {
      const { metrics } = rows[side]['a.BenchmarkWork']!
      expect(metrics.map(({ name, value, exact }) => [name, name === 'time' ? 0 : value, exact ?? false])).toEqual([
        ['time', 0, false],
        ['bytes', 256, true],
        ['allocations', 1, true],
      ])
    }
    expect(rows.base['a.BenchmarkSkipped']).toMatchObject({ status: 'ok' })
    expect(rows.head['a.BenchmarkSkipped']).toMatchObject({ status: 'skipped' })
    expect(codes).not.toContain('no-lockstep')
  })
})
