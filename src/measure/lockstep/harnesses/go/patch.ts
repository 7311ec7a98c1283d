/** The places of Go's own testing/benchmark.go that hand a benchmark to the shim. Pure: text in, text out. */

export interface Patched {
  /** Laid over testing/benchmark.go. */
  readonly benchmark: string
  /** Laid beside it, with this Go's own names. */
  readonly shim: string
}

const runBenchmarks =
  'func runBenchmarks(importPath string, matchString func(pat, str string) (bool, error), benchmarks []InternalBenchmark) bool {'
const runParallel = 'func (b *B) RunParallel(body func(*PB)) {'

/** Lines, each of which is there once in every Go from 1.21 on, and what takes its place. */
const places: readonly (readonly [line: string, replacement: string])[] = [
  ['func (b *B) run1() bool {', 'func (b *B) benchgateRun1() bool {'],
  // Before every batch it would take longer than the batch. The protocol has a request for it.
  ['\truntime.GC()', '\tif !benchgateOn {\n\t\truntime.GC()\n\t}'],
  [runParallel, `${runParallel}\n\tbenchgateParallel = true`],
  [
    runBenchmarks,
    `${runBenchmarks}\n\tif benchgateOn && len(*matchBenchmarks) > 0 {\n\t\treturn benchgateServe(importPath, matchString, benchmarks)\n\t}\n\tbenchgateTell(importPath, matchString, benchmarks)`,
  ],
]

/** What the shim uses beside them. */
const needed: readonly (readonly [shown: string, pattern: RegExp])[] = [
  ['b.hasSub.Load()', /\bb\.hasSub\.Load\(\)/],
  ['type durationOrCountFlag struct', /^type durationOrCountFlag struct \{$/m],
  ['var memStats runtime.MemStats', /^var memStats runtime\.MemStats$/m],
]

/** Its name differs: `context *benchContext` before Go 1.24. */
const state = /^\t(bstate|context) +\*(benchState|benchContext)$/m

/** @param source testing/benchmark.go of one Go. @param shim runners/go's file.
 *  @returns in place of the two files, what is missing in a Go that nobody has seen. */
export function patchBenchmark(source: string, shim: string): Patched | string {
  const names = state.exec(source)
  if (names === null) return 'testing/benchmark.go has no field `bstate *benchState`'
  for (const [shown, pattern] of needed) {
    if (!pattern.test(source)) return `testing/benchmark.go has no \`${shown}\``
  }
  const lines = source.split('\n')
  for (const [line, replacement] of places) {
    const found = lines.flatMap((one, index) => (one === line ? index : []))
    if (found.length !== 1) return `testing/benchmark.go has ${found.length} lines \`${line.trim()}\``
    lines[found[0]!] = replacement
  }
  return {
    benchmark: lines.join('\n'),
    shim: shim.replaceAll('STATETYPE', names[2]!).replaceAll('STATE', names[1]!),
  }
}
