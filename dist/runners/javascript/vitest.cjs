'use strict'
/* vitest 1 to 5. In the root process files are picked; in a worker a file's run is met by the runner
 * class (up to 4, where all benchmarks of a file are one stage) or by a provider of benchmarks (5, where
 * benchmarks live in tests, and each `.run()` or `compare()` within a test is a stage). */

const path = require('node:path')
const { pathToFileURL } = require('node:url')
const { benchTask } = require('./tinybench.cjs')
const { drive, onceThrough } = require('./engine.cjs')

const known = ['1', '2', '3', '4', '5']

function meetVitest(engine, exports, version, file) {
  const harness = `vitest ${version}`
  if (!known.includes(version.split('.')[0])) {
    engine.refuse(harness, 'this version was never tried; 1 to 5 were')
    return
  }
  engine.seen(harness)
  if (exports.BaseSequencer !== undefined) pickFiles(engine, harness, exports.BaseSequencer)
  const Runner = exports.NodeBenchmarkRunner ?? exports.BenchmarkRunner
  if (Runner !== undefined) meetRunner(engine, harness, Runner, () => benchmarksOf(exports, file))
  else if (exports.TestRunner !== undefined) meetTests(engine, harness, exports.TestRunner)
}

/** A worker needs one file only. Where a suite sorts its files itself, the others are passed by quickly. */
function pickFiles(engine, harness, { prototype }) {
  const { sort } = prototype
  prototype.sort = async function (files) {
    const sorted = await Reflect.apply(sort, this, [files])
    if (engine.lists) {
      for (const spec of sorted) expect(engine, harness, spec)
      return sorted
    }
    const own = sorted.filter((spec) => unitOfSpecification(spec) === engine.job.unit)
    return own.length === 0 ? sorted : own
  }
}

/** Told before the workers start, so that a file of which nothing is heard is missed. */
function expect(engine, harness, spec) {
  const pool = spec.pool ?? poolOf(spec)
  const unit = unitOfSpecification(spec)
  if (['forks', 'threads'].includes(pool)) engine.file(unit, 'expected')
  else {
    const because = pool === 'browser' ? 'no process of Node’s' : 'a context into which nothing can be loaded'
    engine.refuse(harness, `${unit} runs in the pool \`${pool}\`, which is ${because}; \`--pool=forks\` would do`)
  }
}

/** Of a file that could not be imported, no benchmark is known. */
function collected(engine, harness, files, config) {
  for (const file of files) {
    const unit = unitOfFile(file, config)
    const [error] = file.result?.state === 'fail' ? (file.result.errors ?? [{ message: 'no message' }]) : []
    if (error === undefined) engine.file(unit, 'collected')
    else engine.refuse(harness, `${unit} could not be loaded: ${error.message}`)
  }
}

/** Calls `own` after what the class has. */
function after(prototype, name, own) {
  const theirs = prototype[name]
  prototype[name] = async function (...given) {
    await theirs?.apply(this, given)
    await own.apply(this, given)
  }
}

function unitOf(project, file, root) {
  const inside = path.relative(root, file).split(path.sep).join('/')
  return project ? `${project}: ${inside}` : inside
}

function unitOfSpecification(spec) {
  const [project, file] = Array.isArray(spec) ? spec : [spec.project, spec.moduleId]
  return unitOf(nameOf(project), file, project.config.root)
}

/** Version 1 has a method for it. */
function nameOf(project) {
  return typeof project.getName === 'function' ? project.getName() : project.name
}

/** Versions 1 and 2 have a pair, behind which the pool may be. */
function poolOf([project, , options]) {
  return options?.pool ?? project.config.pool
}

function unitOfFile(file, config) {
  return unitOf(file.projectName, file.filepath, config.root)
}

// Versions 1 to 4

function meetRunner(engine, harness, { prototype }, benchmarks) {
  const { runSuite } = prototype
  after(prototype, 'onCollected', function (files) {
    collected(engine, harness, files, this.config)
  })
  prototype.runSuite = async function (suite) {
    // In version 1 a file does not know itself.
    const unit = unitOfFile(suite.file ?? suite, this.config)
    if (!engine.concerns(unit)) return
    const { getBenchFn, getBenchOptions } = await benchmarks()
    const tasks = []
    const skipped = []
    collect(suite, (task) => {
      const options = getBenchOptions(task) ?? {}
      const own = { name: names(task).join(' > '), context: null }
      const isSkipped = task.mode !== 'run' && task.mode !== 'queued'
      if (isSkipped) skipped.push(own.name)
      else tasks.push(benchTask({ ...own, fn: getBenchFn(task), options, self: { name: task.name }, bench: options }))
      Object.assign(options, { time: 0, iterations: 1, warmupTime: 0, warmupIterations: 0 })
    })
    await engine.stage(unit, harness, tasks, { skipped, returns: true })
    // All that there is, is known by now.
    if (!engine.lists && !engine.isOver()) await Reflect.apply(runSuite, this, [suite])
  }
}

/** Functions and options are kept beside the tasks. From 4.1 on the runner's class tells them. */
function benchmarksOf({ TestRunner }, file) {
  if (typeof TestRunner?.getBenchFn === 'function') return TestRunner
  return import(pathToFileURL(path.join(path.dirname(file), 'suite.js')).href)
}

/** In vitest's own order: what is nested comes before what is beside it. */
function collect(suite, take) {
  const own = suite.tasks.filter((task) => task.meta?.benchmark)
  for (const task of suite.tasks)
    if (task.type === 'suite' && task.mode !== 'skip' && task.mode !== 'todo') collect(task, take)
  for (const task of own) take(task)
}

/** From the file down, as vitest's reporters name it. */
function names(task) {
  const all = [task.name]
  for (let suite = task.suite; suite !== undefined && suite !== null; suite = suite.suite) {
    if (suite.name) all.unshift(suite.name)
  }
  if (all[0] !== task.file.name) all.unshift(task.file.name)
  return all
}

// Version 5

/** What a test expects of figures, which one iteration cannot be held to. */
const ofResults = /toBe(Faster|Slower)Than|to be (less|greater) than|to be close to/

function meetTests(engine, harness, { prototype }) {
  const { extendTaskContext, onCollectStart } = prototype
  /** Tests in which a benchmark has run. */
  const measured = new WeakSet()
  /** Tests of which a benchmark threw, which is known of that benchmark. */
  const threw = new WeakSet()
  after(prototype, 'onCollected', function (files) {
    collected(engine, harness, files, this.config)
  })
  // What fails before its benchmark runs is a benchmark that failed, under the name of the test.
  after(prototype, 'onAfterRunTask', async function (test) {
    const unit = unitOfFile(test.file, this.config)
    if (test.result?.state !== 'fail' || threw.has(test) || !engine.concerns(unit)) return
    const { message = 'failed without a message' } = test.result.errors?.[0] ?? {}
    if (measured.has(test)) {
      // By then its benchmarks have answered.
      if (!ofResults.test(message))
        engine.refuse(harness, `${test.fullTestName} failed after its benchmark: ${message}`)
      return
    }
    const failed = {
      name: test.fullTestName,
      context: test.file.name,
      setup: () => fail(message),
      run() {},
      teardown() {},
    }
    await engine.stage(unit, harness, [failed], { returns: true })
  })
  prototype.onCollectStart = function (file) {
    // Measuring takes the time it takes.
    Object.assign(this.config, { testTimeout: 0, hookTimeout: 0 })
    return Reflect.apply(onCollectStart, this, [file])
  }
  prototype.extendTaskContext = function (context) {
    const { benchmark } = this.config
    if (benchmark?.enabled) {
      const provider = path.join(__dirname, 'vitest-provider.mjs')
      if (!benchmark.provider) benchmark.provider = provider
      else if (benchmark.provider !== provider) {
        engine.refuse(
          harness,
          `the suite measures with a provider of its own (${benchmark.provider}); leave \`benchmark.provider\` out`,
        )
      }
      engine.runVitest = async (run) => {
        measured.add(run.test)
        try {
          return await runRegistrations(engine, harness, this.config, run)
        } catch (error) {
          threw.add(run.test)
          throw error
        }
      }
    }
    return Reflect.apply(extendTaskContext, this, [context])
  }
}

function fail(message) {
  throw new Error(message)
}

/** What vitest asks of a provider: results by name, for the registrations of one run. */
async function runRegistrations(engine, harness, config, { test, options = {}, registrations }) {
  const unit = unitOfFile(test.file, config)
  const group = options.name ?? test.fullTestName
  const tasks = registrations.map(({ name, fn, fnOpts }) =>
    benchTask({
      name: `${group} > ${name}`,
      context: test.file.name,
      fn,
      options: fnOpts ?? {},
      self: { name },
      bench: options,
    }),
  )
  if (engine.concerns(unit)) await engine.stage(unit, harness, tasks, { returns: true })
  const results = []
  for (const [index, task] of tasks.entries()) {
    const time = engine.isOver() || !engine.concerns(unit) ? 1 : (await drive(onceThrough(task))) / 1e6
    results.push(resultOf(registrations[index].name, time))
  }
  return results
}

function resultOf(name, time) {
  const latency = statisticsOf(time)
  const throughput = statisticsOf(1000 / time)
  return {
    name,
    state: 'completed',
    latency,
    throughput,
    period: time,
    totalTime: time,
    runtime: 'node',
    runtimeVersion: process.version,
  }
}

function statisticsOf(value) {
  const quantiles = {
    min: value,
    max: value,
    mean: value,
    p50: value,
    p75: value,
    p99: value,
    p995: value,
    p999: value,
  }
  const spread = { aad: 0, mad: 0, moe: 0, rme: 0, sd: 0, sem: 0, variance: 0, critical: 0, df: 0 }
  return { ...quantiles, ...spread, samples: undefined, samplesCount: 1 }
}

module.exports = { meetVitest }
