'use strict'
/* mitata 0.1 and 1: `run()` is a stage. What is registered is watched where it is registered, because
 * mitata keeps it to itself; `run` is ours, because mitata's own first measures for seconds what an
 * empty function takes. A benchmark that takes arguments is one task for each of their combinations. */

const { drive, onceThrough } = require('./engine.cjs')
const { mitataTask } = require('./mitata-task.cjs')

const known = { 0: 'cli', 1: 'main' }

function meetMitata(engine, real, version) {
  const harness = `mitata ${version}`
  const major = version.split('.')[0]
  if (!Object.hasOwn(known, major)) {
    engine.refuse(harness, 'this version was never tried; 0.1 and 1 were')
    return real
  }
  engine.seen(harness)
  const trials = []
  const watched = major === '0' ? watchOld(real, trials) : watchNew(real, trials)
  return { ...real, ...watched, run: (options = {}) => run({ engine, harness, trials, major }, options) }
}

/** Version 1: `bench` gives an object that is configured afterwards, so it is read at the run. */
function watchNew(real, trials) {
  let group = null
  const within = (name, collect) => {
    const outer = group
    group = name ?? outer
    const leave = () => {
      group = outer
    }
    const value = collect()
    if (value instanceof Promise) return value.then(leave)
    leave()
    return undefined
  }
  const collection = (own) => (collect) => own(() => within(null, collect))
  const watched = {
    bench(...given) {
      const benchmark = real.bench(...given)
      trials.push({ benchmark, group })
      return benchmark
    },
    group(name, collect) {
      if (typeof name === 'function') return real.group(() => within(null, name))
      return real.group(name, () => within(name, collect))
    },
  }
  for (const name of ['boxplot', 'barplot', 'summary', 'lineplot']) {
    if (typeof real[name] === 'function') watched[name] = collection(real[name])
  }
  return watched
}

/** Before version 1 a benchmark is its name and its function. */
function watchOld(real, trials) {
  let group = null
  const register = (own, baseline) => (name, fn) => {
    own(name, fn)
    const [title, work] = typeof name === 'function' ? [name.name, name] : [name, fn]
    trials.push({ name: title, fn: work, group, baseline })
  }
  return {
    bench: register(real.bench, false),
    baseline: register(real.baseline, true),
    group(name, collect) {
      const title = typeof name === 'string' ? name : name.name || null
      real.group(name, () => {
        const outer = group
        group = title
        try {
          return (collect ?? name)()
        } finally {
          group = outer
        }
      })
    },
  }
}

async function run({ engine, harness, trials, major }, options) {
  const filter = options.filter ?? /(?:)/
  const all =
    major === '0' ? trials.map(oldRun) : trials.filter(({ benchmark }) => filter.test(benchmark._name)).map(newRun)
  await engine.stage(
    null,
    harness,
    all.flatMap(({ runs }) => runs.map(({ task }) => task)),
  )
  // Version 1 forgets what it ran.
  if (major !== '0') trials.length = 0
  for (const one of all) {
    for (const each of one.runs) Object.assign(each, await tryOut(each.task))
  }
  return major === '0' ? oldReport(all) : newReport(all, options)
}

function newRun({ benchmark, group }) {
  const { f: fn, _name: name, _args: args, _gc: gc } = benchmark
  const runs = combinations(args).map((own) => {
    const title = Object.entries(own).reduce((text, [key, value]) => text.replaceAll(`$${key}`, value), name)
    return { args: own, name: title, task: mitataTask({ name: title, context: group, fn, args: own, gc }) }
  })
  return { benchmark, group, runs }
}

function oldRun(trial) {
  const { name, fn, group } = trial
  return {
    trial,
    group,
    runs: [{ name, args: {}, task: mitataTask({ name, context: group, fn, args: {}, gc: false }) }],
  }
}

/** In mitata's order: the first argument changes fastest. */
function combinations(args) {
  let all = [{}]
  for (const key of Object.keys(args)) {
    all = args[key].flatMap((value) => all.map((before) => ({ ...before, [key]: value })))
  }
  return all
}

/** One iteration, for whatever the suite does with its results. */
async function tryOut(task) {
  try {
    return { stats: statsOf(await drive(onceThrough(task))) }
  } catch (error) {
    return { error }
  }
}

function statsOf(time) {
  const quantiles = { min: time, max: time, p25: time, p50: time, p75: time, p99: time, p999: time, avg: time }
  return { kind: 'fn', samples: [time], ...quantiles, ticks: 1, debug: '' }
}

function newReport(all, options) {
  const observe = options.observe ?? ((trial) => trial)
  const benchmarks = all.map(({ benchmark, runs }) =>
    observe({
      kind: Object.keys(benchmark._args).length === 0 ? 'static' : 'args',
      args: benchmark._args,
      alias: benchmark._name,
      group: benchmark._group,
      baseline: (benchmark.flags & 2) !== 0,
      runs: runs.map(({ stats, error, args, name }) => ({ stats, error, args, name })),
      style: { highlight: false, compact: false },
    }),
  )
  const noop = statsOf(1)
  const layout = []
  for (const { benchmark, group } of all) layout[benchmark._group] = { name: group, types: [] }
  const context = {
    now: Date.now(),
    arch: `${process.arch}-${process.platform}`,
    version: process.versions.node,
    runtime: 'node',
    cpu: { name: null, freq: 1 },
    noop: { fn: noop, iter: noop, fn_gc: noop },
  }
  return { layout: Array.from(layout, (one) => one ?? { name: null, types: [] }), context, benchmarks }
}

function oldReport(all) {
  const benchmarks = all.map(({ trial, runs: [{ stats, error }] }) => ({ ...trial, stats, error }))
  return { benchmarks, cpu: null, runtime: `node ${process.version}` }
}

module.exports = { meetMitata }
