/* The provider of benchmarks that vitest 5 is given. It may be loaded into a context of its own, which
 * shares nothing with the rest of the process but `process`. */

const engine = process[Symbol.for('benchgate.harness')]

export default { run: (run) => engine.runVitest(run) }
