'use strict'
/* benchmark.js 2: a run of a suite, or of a benchmark alone, is a stage. The library compiles set-up,
 * function and tear-down into one loop, so that they share variables; that compiled loop is what is
 * called here, with our count and our clock. It is compiled once in a process, not for every sample. */

const { clock, describe } = require('./engine.cjs')
const { usage, usedSince } = require('./processor-use.cjs')
const { kept, startTold } = require('./batches.cjs')
const { currentSection, watchSections } = require('./sections.cjs')

function meetBenchmarkJs(engine, Benchmark, packageVersion) {
  const version = Benchmark.version ?? packageVersion
  const harness = `benchmark.js ${version}`
  if (!/^2\./.test(version)) {
    engine.refuse(harness, 'this version was never tried; 2 was')
    return
  }
  engine.seen(harness)
  watchSections()
  watch({ engine, harness, Benchmark })
}

function watch(of) {
  const { Benchmark } = of
  const { run } = Benchmark.prototype
  const { run: runSuite } = Benchmark.Suite.prototype
  /** Benchmarks that a suite is running: their own run is not another stage. */
  const inSuite = new WeakSet()
  Benchmark.prototype.run = function (options) {
    // Clones are samples of one benchmark.
    if (this._original !== undefined || inSuite.has(this)) return Reflect.apply(run, this, [options])
    stage(of, [this], options, () => Reflect.apply(run, this, [options]), null)
    return this
  }
  Benchmark.Suite.prototype.run = function (options) {
    const benches = this.filter((bench) => bench instanceof Benchmark)
    const all = Array.from({ length: benches.length }, (_, index) => benches[index])
    for (const bench of all) inSuite.add(bench)
    stage(of, all, options, () => Reflect.apply(runSuite, this, [options]), this)
    return this
  }
}

/** Headings are the suite's own text. */
const headed = { looseContext: true }

/** Without `async` and without `defer` a run is over when it returns. */
function stage({ engine, harness, Benchmark }, benches, options, run, suite) {
  const { Event } = Benchmark
  const telling = startTold({
    run: (bench) => suite?.emit(Event({ type: 'start', currentTarget: suite, target: bench })),
    each: (bench) => bench.emit(Event('start')),
  })
  const tasks = benches.map((bench) => telling(bench, taskOf(Benchmark, bench)))
  const waits = options?.async === true || benches.some((bench) => bench.defer || bench.options.async === true)
  for (const bench of benches) shorten(bench)
  if (waits) void engine.stage(null, harness, tasks, headed).then(run)
  else {
    engine.stageSync(null, harness, tasks, headed)
    run()
  }
}

/** benchmark.js's own run as short as it can be, for whatever the suite does with its results. */
function shorten(bench) {
  Object.assign(bench, { minTime: 1e-9, maxTime: 0, minSamples: 1, initCount: 1, delay: 0 })
  Object.assign(bench.options, { minTime: 1e-9, maxTime: 0, minSamples: 1, initCount: 1, delay: 0 })
}

/** As the library prints it. */
function nameOf({ name, id }) {
  return name || (Number.isNaN(Number(id)) ? String(id) : `<Test #${id}>`)
}

function taskOf(Benchmark, bench) {
  const name = nameOf(bench)
  const context = currentSection()
  return bench.defer ? deferredTask(bench, { name, context }) : compiledTask(Benchmark, bench, { name, context })
}

/** What the compiled loop is given as its timer: as process.hrtime, which it measures seconds with. */
const timer = {
  ns(before) {
    const now = clock()
    if (before === undefined) return now
    const spent = now - before
    return [Number(spent / 1_000_000_000n), Number(spent % 1_000_000_000n)]
  },
}

function compiledTask(Benchmark, bench, names) {
  return {
    ...names,
    setup() {
      compile(bench)
    },
    run(iterations) {
      bench.count = iterations
      // With what the benchmark prepares: where that counts, it is not what the clock says, and is not gone by.
      const used = usage()
      const { elapsed } = bench.compiled.call(bench, globalThis, timer)
      const processor = usedSince(used)
      if (!(elapsed >= 0))
        throw new Error(`benchmark.js ${Benchmark.version} measured with a clock that is not known here`)
      return { iterations, nanoseconds: elapsed * 1e9, processor }
    },
    teardown() {},
  }
}

/** Runs one sample of a single iteration, which compiles the loop; throws what the benchmark throws. */
function compile(bench) {
  const clone = Object.assign(bench.clone(), { _original: bench, events: {} })
  Object.assign(clone, { minTime: 1e-9, initCount: 1 })
  const { minTime } = bench
  bench.minTime = 1e-9
  try {
    clone.run({ async: false })
  } finally {
    bench.minTime = minTime
  }
  if (clone.error !== undefined) throw clone.error
  if (typeof bench.compiled !== 'function') throw new Error('benchmark.js did not compile it')
}

/** A function that says itself when an iteration is over. */
function deferredTask(bench, names) {
  const call = (hook) => (typeof hook === 'function' ? hook.call(bench) : undefined)
  return {
    ...names,
    setup() {
      if (typeof bench.fn !== 'function')
        throw new Error('a deferred benchmark that is text cannot be called by itself')
    },
    *run(iterations) {
      call(bench.setup)
      const began = clock()
      yield repeat(bench, iterations)
      const nanoseconds = clock() - began
      call(bench.teardown)
      return { iterations, nanoseconds }
    },
    teardown() {},
  }
}

function repeat(bench, iterations) {
  return new Promise((resolve, reject) => {
    let left = iterations
    const deferred = {
      benchmark: bench,
      resolve() {
        if (--left === 0) resolve()
        else next()
      },
    }
    function next() {
      try {
        kept.value = bench.fn.call(bench, deferred)
      } catch (error) {
        reject(error instanceof Error ? error : new Error(describe(error)))
      }
    }
    next()
  })
}

module.exports = { meetBenchmarkJs }
