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

/** Gives what the importer gets instead, undefined for the exports themselves. */
function meet(engine, kind, exports, file) {
  const key = exports.Bench ?? exports.run ?? exports.TestRunner ?? exports.NodeBenchmarkRunner ?? exports.BaseSequencer
  const identity = kind === 'benchmark' ? exports : (key ?? exports)
  if (!met.has(identity)) {
    const { version = '' } = packageOf(file) ?? {}
    met.set(identity, adapters[kind]()(engine, exports, version, file))
  }
  return met.get(identity)
}

module.exports = { meet }
