'use strict'
/* tinybench 2 to 6: `bench.run()` and `bench.runSync()` are stages. Set-up, tear-down and hooks are called
 * as tinybench does; how often a function is called is no longer its to choose. */

const { functionTask, startTold } = require('./batches.cjs')

// Suites replace it where they play a browser.
const { Event } = globalThis

const known = ['2', '3', '4', '5', '6']

function meetTinybench(engine, { Bench }, version) {
  const harness = `tinybench ${version}`
  if (!known.includes(version.split('.')[0])) {
    engine.refuse(harness, 'this version was never tried; versions 2 to 6 were')
    return
  }
  engine.seen(harness)
  /** What was added to each bench, by name: version 6 itself keeps the functions to itself. */
  const added = new WeakMap()
  const { add, run, runSync, warmup } = Bench.prototype
  Bench.prototype.add = function (name, fn, options, ...rest) {
    if (!added.has(this)) added.set(this, new Map())
    added.get(this).set(name, { fn, options: options ?? {} })
    return Reflect.apply(add, this, [name, fn, options, ...rest])
  }
  // Version 2 warms up only when told to; all of it is ours.
  if (typeof warmup === 'function') Bench.prototype.warmup = async () => []
  Bench.prototype.run = async function (...rest) {
    if (measurable(engine, harness, this)) await engine.stage(null, harness, tasksOf(this, added))
    return await shortly(this, () => Reflect.apply(run, this, rest))
  }
  if (typeof runSync === 'function') {
    Bench.prototype.runSync = function (...rest) {
      if (measurable(engine, harness, this)) engine.stageSync(null, harness, tasksOf(this, added))
      const restore = shorten(this)
      try {
        return Reflect.apply(runSync, this, rest)
      } finally {
        restore()
      }
    }
  }
}

function measurable(engine, harness, bench) {
  if (process.env.VITEST !== undefined) {
    engine.refuse(harness, 'it runs within vitest, whose own benchmarks can be met and no others')
    return false
  }
  const concurrency = bench.concurrency ?? bench.opts?.concurrency ?? null
  if (concurrency === null) return true
  engine.refuse(
    harness,
    `\`concurrency: '${concurrency}'\` runs several at once, whose times cannot be taken apart; leave it out to measure in lockstep`,
  )
  return false
}

function tasksOf(bench, added) {
  const telling = startTold({
    run: () => bench.dispatchEvent(new Event('start')),
    each: (task) => task.dispatchEvent(Object.assign(new Event('start'), { task })),
  })
  return bench.tasks.map((task) => {
    const { fn, options } = added.get(bench)?.get(task.name) ?? { fn: task.fn, options: task.fnOpts ?? task.opts ?? {} }
    const own = { name: task.name, context: nameOf(bench), fn, options, self: task, bench: bench.opts ?? bench }
    return telling(task, benchTask(own))
  })
}

function nameOf({ name }) {
  return typeof name === 'string' && name !== '' ? name : null
}

/** `bench` has what is set up and torn down around every task. Also serves vitest, which is made of tinybench. */
function benchTask({ name, context, fn, options, self, bench }) {
  const each = (hook) => (typeof hook === 'function' ? () => hook.call(self, 'run') : undefined)
  const hooksIn = ({ beforeEach, afterEach }) => ({ before: each(beforeEach), after: each(afterEach) })
  const task = functionTask({ name, context, fn, self, ...hooksIn(options), tellsTime: overridden })
  // Up to version 2, `setup` may give the task others.
  const current = () => (typeof self.opts === 'object' && self.opts !== null ? self.opts : options)
  return {
    ...task,
    *setup() {
      yield bench.setup?.(self, 'run')
      task.hook(hooksIn(current()))
      yield current().beforeAll?.call(self, 'run')
    },
    *teardown() {
      yield current().afterAll?.call(self, 'run')
      yield bench.teardown?.(self, 'run')
    },
  }
}

/** tinybench lets a task say how long it took, in milliseconds. */
function overridden(value) {
  const told = value?.overriddenDuration
  return typeof told === 'number' && told >= 0 ? told * 1e6 : null
}

/** tinybench's own run as short as it can be: what the suite does with its results works, and says nothing. */
async function shortly(bench, run) {
  const restore = shorten(bench)
  try {
    return await run()
  } finally {
    restore()
  }
}

const short = { time: 0, iterations: 1, warmup: false, warmupTime: 0, warmupIterations: 0 }

function shorten(bench) {
  const changed = []
  for (const holder of [bench, bench.opts]) {
    if (holder === undefined || holder === null) continue
    for (const [key, value] of Object.entries(short)) {
      if (!Object.hasOwn(holder, key)) continue
      changed.push([holder, key, holder[key]])
      assign(holder, key, value)
    }
  }
  return () => {
    for (const [holder, key, value] of changed) assign(holder, key, value)
  }
}

function assign(holder, key, value) {
  try {
    holder[key] = value
  } catch {
    // A frozen bench runs as long as it says.
  }
}

module.exports = { meetTinybench, benchTask }
