'use strict'
/* What is done with a harness that is met, once for each copy of it. */

const { packageOf } = require('./known.cjs')

const adapters = {
  tinybench: () => require('./tinybench.cjs').meetTinybench,
  mitata: () => require('./mitata.cjs').meetMitata,
  benchmark: () => require('./benchmarkjs.cjs').meetBenchmarkJs,
  vitest: () => require('./vitest.cjs').meetVitest,
}

/** By what identifies a copy: a class of it, or the function that runs it. */
const met = new WeakMap()

const ofTerminals = ['clearLine', 'clearScreenDown', 'cursorTo', 'moveCursor']

/** Suites that draw their progress call what only a terminal has, and would end where there is none: it does nothing. */
function endureDrawing() {
  for (const stream of [process.stdout, process.stderr]) {
    for (const name of ofTerminals.filter((one) => stream !== undefined && typeof stream[one] !== 'function')) {
      const value = (...args) => {
        const done = args.at(-1)
        if (typeof done === 'function') process.nextTick(done)
        return true
      }
      Object.defineProperty(stream, name, { value, enumerable: false, configurable: true, writable: true })
    }
  }
}

/** Gives what the importer gets instead, undefined for the exports themselves. */
function meet(engine, kind, exports, file) {
  endureDrawing()
  const key = exports.Bench ?? exports.run ?? exports.TestRunner ?? exports.NodeBenchmarkRunner ?? exports.BaseSequencer
  const identity = kind === 'benchmark' ? exports : (key ?? exports)
  if (!met.has(identity)) {
    const { version = '' } = packageOf(file) ?? {}
    met.set(identity, adapters[kind]()(engine, exports, version, file))
  }
  return met.get(identity)
}

module.exports = { meet }
