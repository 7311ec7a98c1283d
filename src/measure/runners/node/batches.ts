/** A task as something that can be run `n` times and timed as one batch. */

import { createRequire } from 'node:module'
import { Bench } from 'tinybench'
import type { DuckBench, DuckTask } from './duck-bench.ts'
import { callWatched } from './forgotten-await.ts'

export interface BatchTask {
  readonly name: string
  setup(): Promise<void>
  /** Runs at most `iterations` times; what was run, and how long it took in nanoseconds, hooks not counted. */
  run(iterations: number): Promise<TimedBatch>
  teardown(): Promise<void>
}

export interface TimedBatch {
  readonly iterations: number
  readonly nanoseconds: bigint
  /** Where the batch ran in one piece: what it used, as the protocol tells it. */
  readonly processor?: string
}

type Hook = (this: unknown, mode?: 'run') => unknown

interface Hooks {
  readonly beforeAll?: Hook
  readonly afterAll?: Hook
  readonly beforeEach?: Hook
  readonly afterEach?: Hook
}

interface Added {
  readonly name: string
  readonly fn: () => unknown
  readonly hooks: Hooks
}

/** A Bench that remembers what was added: tinybench 6 itself keeps the functions to itself. */
export class RecordingBench extends Bench {
  readonly added: Added[] = []

  override add(...[name, fn, options]: Parameters<Bench['add']>): this {
    this.added.push({ name, fn, hooks: (options ?? {}) as Hooks })
    // Left to find out whether it is asynchronous, tinybench would call it here and now.
    return super.add(name, fn, { ...options, async: options?.async ?? false })
  }
}

/** The tasks of a bench, in its order. */
export function batchTasks(bench: DuckBench): BatchTask[] {
  if (bench instanceof RecordingBench) return bench.added.map((added) => direct(bench, added))
  return bench.tasks.map((task) => {
    const { fn, fnOpts, opts } = task as DuckTask & { fn?: unknown; fnOpts?: Hooks; opts?: Hooks }
    if (typeof fn !== 'function') return throughTinybench(bench, task)
    return direct(bench, { name: task.name, fn: fn as () => unknown, hooks: fnOpts ?? opts ?? {} })
  })
}

/** Taken before a bench file is loaded, which may replace them: fake timers do so by accident. */
const now = process.hrtime.bigint.bind(process.hrtime)
/** The same file that the harnesses' own processes have; it lies beside this program, and is not bundled. */
const { usage, usedSince } = createRequire(import.meta.url)('../javascript/processor-use.cjs') as {
  usage(): unknown
  usedSince(before: unknown): string
}

/** Where results go, so that no compiler may leave out the work behind them. */
const kept: { value: unknown } = { value: undefined }

type SyncLoop = (fn: () => unknown, self: unknown, iterations: number, kept: { value: unknown }) => void

/** A loop of its own for every task. One loop for all would be compiled for a single callee as long as
 *  the file has one task and for many once it has more: adding a benchmark would slow its neighbours. */
function makeLoop(): SyncLoop {
  return new Function(
    'fn',
    'self',
    'iterations',
    'kept',
    'for (let i = 0; i < iterations; i++) kept.value = fn.call(self)',
  ) as SyncLoop
}

function direct(bench: DuckBench, { name, fn, hooks }: Added): BatchTask {
  const self = { name }
  const loop = makeLoop()
  let isAsync: boolean | null = null

  /** The first call tells whether the task is asynchronous; it is timed like any other. */
  async function once(): Promise<bigint> {
    await hooks.beforeEach?.call(self, 'run')
    const began = now()
    const result = isAsync === null ? callWatched(name, () => fn.call(self)) : fn.call(self)
    isAsync ??= isThenable(result)
    const value = isThenable(result) ? await result : result
    const spent = now() - began
    kept.value = value
    await hooks.afterEach?.call(self, 'run')
    return overridden(value) ?? spent
  }

  async function awaited(iterations: number): Promise<bigint> {
    const began = now()
    for (let i = 0; i < iterations; i++) kept.value = await fn.call(self)
    return now() - began
  }

  const each = hooks.beforeEach !== undefined || hooks.afterEach !== undefined
  let overrides = false
  return {
    name,
    async setup() {
      const { setup } = bench as { setup?: (task: unknown, mode: string) => unknown }
      await setup?.call(bench, self, 'run')
      await hooks.beforeAll?.call(self, 'run')
    },
    async run(iterations) {
      if (isAsync === null || each || overrides) {
        const first = await once()
        overrides ||= overridden(kept.value) !== null
        if (iterations === 1) return { iterations, nanoseconds: first }
        if (!each && !overrides) return this.run(iterations)
        let nanoseconds = first
        for (let i = 1; i < iterations; i++) nanoseconds += await once()
        return { iterations, nanoseconds }
      }
      if (isAsync) return { iterations, nanoseconds: await awaited(iterations) }
      const before = usage()
      const began = now()
      loop(fn, self, iterations, kept)
      const nanoseconds = now() - began
      return { iterations, nanoseconds, processor: usedSince(before) }
    },
    async teardown() {
      await hooks.afterAll?.call(self, 'run')
      const { teardown } = bench as { teardown?: (task: unknown, mode: string) => unknown }
      await teardown?.call(bench, self, 'run')
    },
  }
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as { then?: unknown } | null | undefined)?.then === 'function'
}

/** tinybench lets a task say how long it took, in milliseconds. */
function overridden(value: unknown): bigint | null {
  const { overriddenDuration } = (value ?? {}) as { overriddenDuration?: unknown }
  return typeof overriddenDuration === 'number' && overriddenDuration >= 0
    ? BigInt(Math.round(overriddenDuration * 1e6))
    : null
}

/** tinybench keeps a sample per iteration and sorts them; beyond this that would take longer than the batch. */
const mostThroughTinybench = 4096

/** A task whose function only tinybench can call: every batch is a run of tinybench itself, whose clock
 *  is read around each iteration. */
function throughTinybench(bench: DuckBench, task: DuckTask): BatchTask {
  const settings = bench as { time?: number; iterations?: number; warmup?: unknown }
  const own = task as unknown as { reset: () => void; run: () => Promise<unknown>; result?: unknown }
  return {
    name: task.name,
    setup: async () => undefined,
    async run(wanted) {
      const iterations = Math.min(wanted, mostThroughTinybench)
      Object.assign(settings, { time: 0, iterations, warmup: false })
      own.reset()
      await own.run()
      const { latency, error } = (own.result ?? {}) as {
        latency?: { mean: number; samplesCount: number }
        error?: unknown
      }
      if (error !== undefined) throw error
      if (latency === undefined) throw new Error('tinybench gave no time for it')
      return {
        iterations: latency.samplesCount,
        nanoseconds: BigInt(Math.round(latency.mean * latency.samplesCount * 1e6)),
      }
    },
    teardown: async () => undefined,
  }
}
