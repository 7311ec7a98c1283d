'use strict'
/* How many bytes of V8's heap are handed out while something runs: the growth of the heap, and, where the
 * collector came in between, the growth up to each collection. V8 keeps its books to the byte, so a function
 * that does the same thing again allocates the same again. Memory outside of the heap (the contents of
 * buffers) is not in it. */

const v8 = require('node:v8')

/** Taken now: a suite may replace what the module has. */
const { getHeapStatistics, GCProfiler } = v8
const Profiler = GCProfiler

/** Whether this runtime tells what its collector did. Bun has other books behind the same names. */
function canCount() {
  return process.versions.bun === undefined && typeof Profiler === 'function' && typeof getHeapStatistics === 'function'
}

/** Begins; the function that it gives ends, and tells the bytes. */
function meter() {
  const profiler = new Profiler()
  profiler.start()
  let last = getHeapStatistics().used_heap_size
  return () => {
    const end = getHeapStatistics().used_heap_size
    let total = 0
    for (const { beforeGC, afterGC } of profiler.stop().statistics) {
      total += beforeGC.heapStatistics.usedHeapSize - last
      last = afterGC.heapStatistics.usedHeapSize
    }
    return total + end - last
  }
}

/** Times that both lengths are counted. The middle one stands: code that is thrown away or compiled anew in between
 *  falsifies single ones. */
const times = 3

/** Bytes per iteration, by the difference of two lengths: what a batch itself allocates is in both, and cancels.
 *  A generator, for callers that wait and for those that don't: it yields what `run` gives, a batch of so many
 *  iterations. `collect` empties the young generation, so that no collection of older garbage falls into a count. */
function* allocatedPerIteration(run, iterations, collect) {
  const counts = []
  for (let i = 0; i < times; i++) {
    const short = yield* counted(run, iterations, collect)
    const long = yield* counted(run, 2 * iterations, collect)
    counts.push((long - short) / iterations)
  }
  counts.sort((a, b) => a - b)
  return Math.max(0, counts[(times - 1) / 2])
}

function* counted(run, iterations, collect) {
  collect()
  const end = meter()
  yield run(iterations)
  return end()
}

/** As the protocol has numbers. */
function digits(bytes) {
  return String(Math.round(bytes * 100) / 100)
}

module.exports = { allocatedPerIteration, canCount, digits }
