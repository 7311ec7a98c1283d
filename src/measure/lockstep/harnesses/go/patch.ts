/** The places of Go's own testing/benchmark.go that hand a benchmark to the shim. Pure: text in, text out. */

export interface Patched {
  /** Laid over testing/benchmark.go. */
  readonly benchmark: string
  /** Laid beside it, with this Go's own names. */
  readonly shim: string
}

const parallel = 'func (b *B) RunParallel(body func(*PB)) {\n'

/** @param source testing/benchmark.go of one Go. @param shim runners/go's file. Null where a place is missing. */
export function patchBenchmark(source: string, shim: string): Patched | null {
  const state = /^\t(bstate|context) +\*(benchState|benchContext)$/m.exec(source)
  if (state === null) return null
  let text: string | null = source
  text = once(text, 'func (b *B) run1() bool {\n', 'func (b *B) benchgateRun1() bool {\n')
  text = once(text, '\n\truntime.GC()\n', '\n\tif !benchgateOn {\n\t\truntime.GC()\n\t}\n')
  text = once(text, parallel, `${parallel}\tbenchgateParallel = true\n`)
  const head = /^func runBenchmarks\(importPath string, matchString .*, benchmarks \[\]InternalBenchmark\) bool \{\n/m
  const serve =
    '\tif benchgateOn && len(*matchBenchmarks) > 0 {\n\t\treturn benchgateServe(importPath, matchString, benchmarks)\n\t}\n'
  const found = text === null ? null : head.exec(text)
  text = found === null || text === null ? null : once(text, found[0], found[0] + serve)
  if (text === null || !/^\thasSub|hasSub\.Load\(\)/m.test(text)) return null
  return { benchmark: text, shim: shim.replaceAll('STATETYPE', state[2]!).replaceAll('STATE', state[1]!) }
}

/** Null where the place is not there exactly once: a Go that nobody has seen. */
function once(text: string | null, place: string, replacement: string): string | null {
  const parts = text?.split(place)
  return parts?.length === 2 ? parts.join(replacement) : null
}
