'use strict'
/* A function of a suite as a task of the engine: `setup`, `run(n)` and `teardown`, which may be generators
 * whose yielded promises are awaited. */

const { clock, isThenable } = require('./engine.cjs')
const { usage, usedSince } = require('./processor-use.cjs')

/** Where results go, so that no compiler may leave out the work behind them. */
const kept = { value: undefined }

const AsyncFunction = (async () => undefined).constructor

/** Loops of its own for every task. One loop for all would be compiled for a single callee as long as
 *  the file has one task and for many once it has more: adding a benchmark would slow its neighbours. */
function makeLoops() {
  const head = 'for (let i = 0; i < n; i++) kept.value ='
  return {
    straight: new Function('fn', 'self', 'n', 'kept', `${head} fn.call(self)`),
    waiting: new AsyncFunction('fn', 'self', 'n', 'kept', `${head} await fn.call(self)`),
    waitingEach: new AsyncFunction('fn', 'self', 'n', 'kept', 'clock', 'around', eachWaiting),
  }
}

/** Each iteration timed by itself, with what goes before and after it. */
const eachWaiting = `
  let total = 0
  for (let i = 0; i < n; i++) {
    await around.before?.()
    try {
      const began = clock()
      kept.value = await fn.call(self)
      const spent = clock() - began
      total += around.told(kept.value) ?? Number(spent)
    } finally {
      await around.after?.()
    }
  }
  return total`

/** `before` and `after` run around each iteration, and are not timed; `hook` puts others in their place. `tellsTime` reads
 *  from a result how many nanoseconds the iteration took, null where it does not say. */
function functionTask({ name, context, fn, self, before, after, tellsTime = () => null }) {
  const loops = makeLoops()
  const isHooked = () => before !== undefined || after !== undefined
  let isAsync = null
  let overrides = false

  /** The first call tells whether the function waits; it is timed like any other. */
  function* once() {
    if (before !== undefined) yield before()
    try {
      const began = clock()
      let value = fn.call(self)
      isAsync ??= isThenable(value)
      if (isThenable(value)) value = yield value
      const spent = clock() - began
      kept.value = value
      const told = tellsTime(value)
      overrides ||= told !== null
      return told ?? spent
    } finally {
      if (after !== undefined) yield after()
    }
  }

  function* together(iterations) {
    if (isAsync) {
      const began = clock()
      yield loops.waiting(fn, self, iterations, kept)
      return { iterations, nanoseconds: clock() - began }
    }
    const before = usage()
    const began = clock()
    loops.straight(fn, self, iterations, kept)
    const nanoseconds = clock() - began
    return { iterations, nanoseconds, processor: usedSince(before) }
  }

  return {
    name,
    context,
    hook(hooks) {
      before = hooks.before
      after = hooks.after
    },
    setup() {},
    *run(iterations) {
      if (isAsync !== null && !isHooked() && !overrides) return yield* together(iterations)
      if (isAsync) {
        const around = { before, after, told: tellsTime }
        return { iterations, nanoseconds: yield loops.waitingEach(fn, self, iterations, kept, clock, around) }
      }
      let nanoseconds = yield* once()
      if (iterations > 1 && (isAsync || (!isHooked() && !overrides))) return yield* this.run(iterations)
      for (let i = 1; i < iterations; i++) nanoseconds = add(nanoseconds, yield* once())
      return { iterations, nanoseconds }
    },
    teardown() {},
  }
}

/** Clocks count whole nanoseconds, what suites tell themselves need not be whole. */
function add(one, other) {
  return typeof one === 'bigint' && typeof other === 'bigint' ? one + other : Number(one) + Number(other)
}

/** Tasks that tell of their start before they are set up: what listens may prepare what is measured, and the harness's own run,
 *  which would tell it, comes after all measuring. `run` is told once, before the first of them.
 *  @returns takes what a task is of, and the task. */
function startTold({ run, each }) {
  let isTold = false
  return (subject, task) => ({
    ...task,
    setup() {
      if (!isTold) run(subject)
      isTold = true
      each(subject)
      return task.setup()
    },
  })
}

module.exports = { functionTask, kept, startTold }
