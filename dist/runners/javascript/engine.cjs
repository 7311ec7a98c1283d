'use strict'
/* What all adapters share: a run of a harness becomes a stage, that is a list of tasks, which is either
 * written down (the command is being tried), or measured under the lockstep protocol of
 * docs/lockstep.md, or passed by.
 *
 * A process that meets a run is a unit; a file of vitest is one, too. Its stages follow each other as
 * the suite makes them. A worker measures some stages of one unit: what is before them is passed by, what
 * comes after them ends at once. */

const { appendFileSync, existsSync, readFileSync, writeFileSync } = require('node:fs')
const path = require('node:path')
const { setFlagsFromString } = require('node:v8')
const { runInNewContext } = require('node:vm')
const { allocatedPerIteration, canCount, digits } = require('./allocations.cjs')
const { Talk, oneLine } = require('./talk.cjs')

const engineKey = Symbol.for('benchgate.harness')

/** Now, before the suite may have replaced it. */
const clock = process.hrtime.bigint.bind(process.hrtime)

class Engine {
  constructor(folder) {
    this.folder = folder
    this.clock = clock
    /** `list`: tells what there is. `serve`: measures the unit that the job names. */
    this.job = JSON.parse(readFileSync(path.join(folder, 'job.json'), 'utf8'))
    this._units = new Map()
    this._turn = Promise.resolve()
  }

  get lists() {
    return this.job.mode === 'list'
  }

  /** The measuring is over: whatever of the command still starts is not wanted. */
  isOver() {
    return existsSync(path.join(this.folder, 'over'))
  }

  end() {
    writeFileSync(path.join(this.folder, 'over'), '')
  }

  /** Whether a unit is listed or measured here, and not merely in the way of another. */
  concerns(unit) {
    return this.lists || this.job.unit === unit
  }

  /** A process is there in which a harness may be met. `loads`: also as an ES module. */
  started(loads) {
    if (this.lists) this._tell({ kind: 'started', script: scriptName(), node: runtime(), loads })
  }

  /** A harness was imported; whether it runs is seen later. */
  seen(harness) {
    if (this.lists) this._tell({ kind: 'seen', harness })
  }

  /** A file of vitest is `expected`, and then `collected`. */
  file(unit, state) {
    if (this.lists) this._tell({ kind: 'file', unit, state })
  }

  /** What a harness runs here cannot be measured batch by batch; why, and what would do. */
  refuse(harness, why) {
    if (this.lists) this._tell({ kind: 'refused', harness, why })
  }

  /** Stages of a unit come one after the other, also where a suite starts several at once. */
  async stage(unit, harness, tasks, options) {
    const before = this._turn
    let done
    this._turn = new Promise((resolve) => (done = resolve))
    await before
    try {
      await drive(this._stage(unit, harness, tasks, options))
    } finally {
      done()
    }
  }

  /** For harnesses that run without waiting. Throws where a task waits. */
  stageSync(unit, harness, tasks, options) {
    driveSync(this._stage(unit, harness, tasks, options))
  }

  /** `unit` names a file of vitest, null is this process. `skipped` has names of what is left out;
   *  with `returns` the process goes on to its own end when the measuring is over; with `looseContext` what surrounds a
   *  task may differ from start to start, such as a heading with the time in it. */
  *_stage(unit, harness, tasks, { skipped = [], returns = false, looseContext = false } = {}) {
    const own = this._unit(unit)
    const number = own.stages++
    const listed = tasks.map(asListed)
    if (this.lists) this._list(own, harness, listed, skipped)
    if (this.lists || !own.serves || own.ended) return
    const { stages, first } = this.job
    const position = number - first
    if (position < 0) return
    const offset = stages.slice(0, position).reduce((sum, stage) => sum + stage.tasks.length, 0)
    own.talk ??= new Talk(this.folder)
    if (!isAsListed(stages[position]?.tasks, listed, looseContext)) {
      return this._disagree(own, stages[position]?.tasks ?? [], listed)
    }
    if (position === 0) this._hello(own)
    const server = new Server(own.talk, tasks, offset)
    yield* server.serve(own)
    if (!own.ended) return
    this.end()
    if (!returns) process.exit(0)
  }

  _list({ name, label }, harness, tasks, skipped) {
    this._tell({ kind: 'stage', unit: name, label, harness, node: runtime(), tasks, skipped })
  }

  _hello({ talk }) {
    const { stages, names, skipped, text } = this.job
    talk.say(`@hello 1 ${oneLine(text)}`)
    for (const [index, name] of names.entries()) talk.say(`@benchmark ${index} ${oneLine(name)}`)
    for (const name of skipped) talk.say(`@skip ${oneLine(name)}`)
    // Stages cannot be set up beside each other: each begins when the suite has left the one before.
    if (stages.length > 1) talk.say('@serial')
    if (canCount()) talk.say('@counts')
    if (names.length > 0) talk.say('@ready')
  }

  _disagree(own, expected, found) {
    const names = (tasks) => tasks.map(({ name }) => name).join(', ') || 'nothing'
    own.talk.say(
      `@refused ${oneLine(`the suite runs something else each time it is started: ${names(expected)} at first, then ${names(found)}`)}`,
    )
    own.ended = true
    this.end()
    process.exit(1)
  }

  /** Units are numbered in the order in which they meet their first run, across all processes. */
  _unit(name) {
    const key = name ?? ''
    const known = this._units.get(key)
    if (known !== undefined) return known
    const own = { name: name ?? String(this._claim()), label: name ?? scriptName(), stages: 0 }
    Object.assign(own, { talk: null, pending: null, ended: false })
    own.serves = this.job.mode === 'serve' && this.job.unit === own.name
    this._units.set(key, own)
    return own
  }

  _claim() {
    for (let number = 0; ; number++) {
      try {
        writeFileSync(path.join(this.folder, `unit-${number}`), String(process.pid), { flag: 'wx' })
        return number
      } catch (error) {
        if (error.code !== 'EEXIST') throw error
      }
    }
  }

  _tell(fact) {
    appendFileSync(path.join(this.folder, 'met.jsonl'), `${JSON.stringify(fact)}\n`)
  }
}

/** As it is read back: suites call benchmarks and groups by numbers, too. */
function asListed({ name, context }) {
  return { name: String(name), context: typeof context === 'string' ? context : null }
}

function isAsListed(expected, found, looseContext) {
  const known = (tasks) => JSON.stringify(looseContext ? tasks?.map(({ name }) => name) : tasks)
  return known(expected) === known(found)
}

/** What this process runs, from where it was started. */
function scriptName() {
  const script = process.argv[1]
  return script === undefined ? '(no script)' : path.relative(started, script).split(path.sep).join('/')
}

const started = process.cwd()

/** A version that says of what, where that is not Node. */
function runtime() {
  const { deno, bun, node } = process.versions
  if (bun !== undefined) return `bun ${bun}`
  return deno !== undefined ? `deno ${deno}` : `v${node}`
}

/** Answers requests for the tasks of one stage until one is for another. */
class Server {
  constructor(talk, tasks, offset) {
    this._talk = talk
    this._tasks = tasks
    this._offset = offset
    this._rested = clock()
  }

  *serve(own) {
    for (;;) {
      const request = own.pending ?? this._talk.next()
      own.pending = null
      if (request === null) {
        own.ended = true
        return
      }
      if (request.index >= this._offset + this._tasks.length && request.verb !== 'collect') {
        own.pending = request
        return
      }
      this._talk.say(yield* this._answer(request))
      yield* this._rest()
    }
  }

  *_answer({ verb, index, iterations }) {
    if (verb === 'collect') {
      collectGarbage({ type: 'minor' })
      return '@done'
    }
    const task = this._tasks[index - this._offset]
    try {
      if (task === undefined) return passed(verb, index)
      if (verb === 'setup') yield* stepsOf(task.setup())
      else if (verb === 'teardown') yield* stepsOf(task.teardown())
      else if (verb === 'run') {
        const batch = yield* stepsOf(task.run(iterations))
        return `@ran ${index} ${batch.iterations} ${nanoseconds(batch.nanoseconds)}${batch.processor ?? ''}`
      } else if (verb === 'count') {
        const run = (n) => stepsOf(task.run(n))
        this._talk.say(`@counted ${index} allocated ${digits(yield* allocated(run, iterations))}`)
      } else throw new Error(`unknown request ${verb}`)
      return '@done'
    } catch (error) {
      return `@failed ${index} ${oneLine(describe(error))}`
    }
  }

  /** Waiting for a request stops everything else of the process; what has to happen there (messages
   *  between a worker and its parent, the suite's own timers) gets its turn now and then. */
  *_rest() {
    if (clock() - this._rested < restNanoseconds) return
    const rest = new Promise((resolve) => immediate(resolve))
    rest[resting] = true
    yield rest
    this._rested = clock()
  }
}

/** A batch may wait itself, step by step. */
function* allocated(run, iterations) {
  const counting = allocatedPerIteration(run, iterations, () => collectGarbage({ type: 'minor' }))
  let step = counting.next()
  while (!step.done) step = counting.next(yield* step.value)
  return step.value
}

/** The suite's own `gc`, or one that it does not see. */
function collectGarbage(options) {
  if (process.versions.bun !== undefined) {
    // It cannot collect young garbage alone, and going through everything takes longer than a batch.
    if (options?.type !== 'minor') globalThis.Bun.gc(true)
    return
  }
  collector ??= globalThis.gc ?? ownCollector()
  collector(options)
}

let collector = null

function ownCollector() {
  setFlagsFromString('--expose-gc')
  const own = runInNewContext('gc')
  setFlagsFromString('--no-expose-gc')
  return own
}

const restNanoseconds = 50_000_000n
const resting = Symbol('resting')
/** The real one: suites fake timers. */
const immediate = setImmediate

/** A benchmark that the suite has left behind. */
function passed(verb, index) {
  if (verb === 'teardown') return '@done'
  return `@${verb === 'setup' ? 'skipped' : 'failed'} ${index} can only be measured in the order of the suite`
}

/** At least one: nothing takes no time. */
function nanoseconds(value) {
  const whole = typeof value === 'bigint' ? value : BigInt(Math.max(0, Math.round(value)))
  return whole < 1n ? 1n : whole
}

function describe(error) {
  if (error instanceof Error || typeof error?.message === 'string') return `${error.name ?? 'Error'}: ${error.message}`
  return String(error)
}

function isThenable(value) {
  return typeof value?.then === 'function'
}

/** What a task does is a generator, a promise or done already. */
function* stepsOf(result) {
  return typeof result?.next === 'function' ? yield* result : yield result
}

/** One iteration of a task, in nanoseconds, for whatever a suite does with its results. Throws what it throws. */
function* onceThrough(task) {
  yield* stepsOf(task.setup())
  const { iterations, nanoseconds } = yield* stepsOf(task.run(1))
  yield* stepsOf(task.teardown())
  return Math.max(1, Number(nanoseconds) / iterations)
}

/** Steps are generators, so that the same ones serve harnesses that wait and those that do not. */
async function drive(steps) {
  let step = steps.next()
  while (!step.done) {
    try {
      const value = isThenable(step.value) ? await step.value : step.value
      step = steps.next(value)
    } catch (error) {
      step = steps.throw(error)
    }
  }
  return step.value
}

function driveSync(steps) {
  let step = steps.next()
  while (!step.done) {
    const { value } = step
    if (value?.[resting] === true) step = steps.next()
    else if (isThenable(value)) {
      value.then(undefined, () => undefined)
      step = steps.throw(new Error('it waits, but was started by a run that does not'))
    } else step = steps.next(value)
  }
  return step.value
}

module.exports = { Engine, engineKey, clock, describe, isThenable, drive, onceThrough, collectGarbage }
