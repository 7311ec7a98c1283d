'use strict'
/* mitata's three kinds of function: one that is called, one that is given an iterator whose every step is
 * an iteration, and a generator that prepares, yields what is called, and cleans up. */

const { functionTask } = require('./batches.cjs')
const { clock, collectGarbage, isThenable } = require('./engine.cjs')
const { usage, usedSince } = require('./processor-use.cjs')

const GeneratorFunction = function* () {}.constructor
const AsyncGeneratorFunction = async function* () {}.constructor

function mitataTask({ name, context, fn, args, gc }) {
  // As mitata: a whole collection before every iteration.
  const before = gc === 'inner' ? () => collectGarbage() : undefined
  const of = { name, context, before }
  if (fn instanceof GeneratorFunction || fn instanceof AsyncGeneratorFunction) return yieldingTask(of, fn, args)
  return fn.length === 0 ? functionTask({ ...of, fn }) : iteratingTask(of, fn, args)
}

/** What stands before the loop is done anew for every batch, and is not timed. */
function iteratingTask({ name, context, before }, fn, args) {
  return {
    name,
    context,
    setup() {},
    *run(iterations) {
      const timed = before === undefined ? stretch(iterations) : steps(iterations, before)
      const state = {
        [Symbol.iterator]: () => timed,
        [Symbol.asyncIterator]: () => timed,
        get: (key) => args[key],
      }
      const used = usage()
      const ended = fn(state)
      const processor = isThenable(ended) ? undefined : usedSince(used)
      if (isThenable(ended)) yield ended
      if (timed.ran < iterations) throw new TypeError(`expected at least ${iterations} iterations, got ${timed.ran}`)
      return { iterations, nanoseconds: timed.spent, processor }
    },
    teardown() {},
  }
}

/** Times the whole from the first step to the last. */
function stretch(iterations) {
  let began = 0n
  const more = { done: false, value: undefined }
  const over = { done: true, value: undefined }
  return {
    ran: 0,
    spent: 0n,
    next() {
      if (this.ran === iterations) {
        this.spent = clock() - began
        this.ran++
        return over
      }
      if (this.ran++ === 0) began = clock()
      return more
    },
  }
}

/** Times every step by itself. */
function steps(iterations, before) {
  let began = null
  return {
    ran: 0,
    spent: 0n,
    next() {
      if (began !== null) this.spent += clock() - began
      if (this.ran === iterations) return { done: true, value: undefined }
      before()
      this.ran++
      began = clock()
      return { done: false, value: undefined }
    },
  }
}

/** `yield () => work()`, or an object: `{ 0: () => parameter, bench(parameter) {} }`. */
function yieldingTask({ name, context, before }, make, args) {
  let generator = null
  let task = null
  return {
    name,
    context,
    *setup() {
      generator = make({ get: (key) => args[key] })
      const { value, done } = yield generator.next()
      task = yielded({ name, context, before }, value, done, args)
    },
    *run(iterations) {
      return yield* task.run(iterations)
    },
    *teardown() {
      const { done } = yield generator.next()
      if (!done) throw new TypeError('expected generator to yield once')
    },
  }
}

function yielded(of, value, done, args) {
  const isFunction = !done && typeof value === 'function' && value.length === 0
  if (isFunction) return functionTask({ ...of, fn: atOnce(value, args.concurrency) })
  const work = value?.bench ?? value?.manual
  if (typeof work !== 'function') throw new TypeError('expected benchmarkable yield from generator')
  const makers = Array.from({ length: work.length }, (_, index) => value[index])
  if (!makers.every((maker) => typeof maker === 'function'))
    throw new TypeError('expected function for benchmark parameter')
  const concurrency = value.concurrency ?? args.concurrency
  if (value.manual !== undefined) return manualTask(of, work, makers)
  return makers.length === 0
    ? functionTask({ ...of, fn: atOnce(work, concurrency) })
    : parameterTask(of, makers, work, concurrency)
}

/** So many calls at a time are one iteration. */
function atOnce(fn, concurrency = 1) {
  return concurrency > 1 ? () => Promise.all(Array.from({ length: concurrency }, () => fn())) : fn
}

/** Parameters in one array at most: they are made before a batch, and a batch of tiny work is long. */
const mostParameters = 4096

/** Parameters are made before the batch, and are not timed. */
function parameterTask({ name, context, before }, makers, work, concurrency = 1) {
  const kept = { value: undefined }
  const call = new Function('work', 'rows', 'kept', `for (const row of rows) kept.value = work(...row)`)
  async function callWaiting(rows) {
    for (const row of rows) {
      kept.value =
        concurrency > 1
          ? await Promise.all(Array.from({ length: concurrency }, () => work(...row)))
          : await work(...row)
    }
  }
  let isAsync = null
  return {
    name,
    context,
    setup() {},
    *run(wanted) {
      const iterations = isAsync === null || before !== undefined ? 1 : Math.min(wanted, mostParameters)
      const rows = []
      for (let i = 0; i < iterations; i++) {
        const row = []
        for (const maker of makers) row.push(yield maker())
        rows.push(row)
      }
      yield before?.()
      if (isAsync === null) {
        const began = clock()
        const value = work(...rows[0])
        isAsync = isThenable(value) || concurrency > 1
        if (isThenable(value)) yield value
        return { iterations, nanoseconds: clock() - began }
      }
      if (isAsync) {
        const began = clock()
        yield callWaiting(rows)
        return { iterations, nanoseconds: clock() - began }
      }
      const used = usage()
      const began = clock()
      call(work, rows, kept)
      const nanoseconds = clock() - began
      return { iterations, nanoseconds, processor: usedSince(used) }
    },
    teardown() {},
  }
}

/** The function says itself how many nanoseconds it took. */
function manualTask({ name, context, before }, work, makers) {
  return {
    name,
    context,
    setup() {},
    *run(iterations) {
      let nanoseconds = 0
      for (let i = 0; i < iterations; i++) {
        const row = []
        for (const maker of makers) row.push(yield maker())
        yield before?.()
        nanoseconds += Number(yield work(...row))
      }
      return { iterations, nanoseconds }
    },
    teardown() {},
  }
}

module.exports = { mitataTask }
