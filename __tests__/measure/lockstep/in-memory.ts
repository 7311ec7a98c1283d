/** Workers without processes, on a clock that only their batches move. */
import type { Clock } from '../../../src/host/clock.ts'
import type { Batch, Counted, Omission, Worker } from '../../../src/measure/lockstep/worker.ts'
import type { Side } from '../../../src/model/run.ts'

export interface Script {
  readonly benchmarks?: Readonly<Partial<Record<Side, readonly string[]>>>
  readonly serial?: boolean
  readonly compiled?: boolean
  /** Seconds that one iteration takes; `before` is how many this side has run of it already. */
  readonly cost?: (name: string, side: Side, before: number) => number
  /** What goes wrong instead of a batch, from a given iteration on. */
  readonly fails?: (name: string, side: Side, before: number) => string | null
  readonly setUp?: (name: string, side: Side) => Omission | null
  readonly tearDown?: (name: string, side: Side) => Omission | null
  /** Bytes per iteration; left out, the workers cannot count, and undefined where counting throws. */
  readonly counted?: (name: string, side: Side) => number | undefined
  /** Seconds that hooks take around each batch, which are not timed. */
  readonly hooks?: number
  /** How many iterations are run where so many were asked for. */
  readonly really?: (iterations: number, side: Side) => number
}

export function inMemory(script: Script = {}) {
  let now = 1000
  const clock: Clock = { now: () => now, date: () => new Date(0) }
  /** `base run a 8`, in the order asked. */
  const log: string[] = []

  function worker(side: Side): Worker {
    const benchmarks = script.benchmarks?.[side] ?? ['a', 'b']
    const ran = new Map<string, number>()
    const nothing = async (text: string): Promise<null> => {
      now += 0.00005
      log.push(`${side} ${text}`)
      return null
    }
    return {
      text: 'fake',
      benchmarks,
      skipped: [],
      serial: script.serial ?? false,
      counts: script.counted !== undefined,
      compiled: script.compiled ?? false,
      parallel: false,
      metricsOf: () => new Map(),
      pid: undefined,
      setup: async (k) => (await nothing(`setup ${benchmarks[k]}`)) ?? script.setUp?.(benchmarks[k]!, side) ?? null,
      async run(k, asked): Promise<Batch> {
        const name = benchmarks[k]!
        await nothing(`run ${name} ${asked}`)
        const before = ran.get(name) ?? 0
        const message = script.fails?.(name, side, before) ?? null
        if (message !== null) return { kind: 'failed', message }
        const iterations = script.really?.(asked, side) ?? asked
        const seconds = iterations * (script.cost?.(name, side, before) ?? 1e-5)
        ran.set(name, before + iterations)
        now += seconds + (script.hooks ?? 0)
        return { kind: 'ran', iterations, seconds }
      },
      async count(k, asked): Promise<Counted> {
        const name = benchmarks[k]!
        await nothing(`count ${name} ${asked}`)
        const value = script.counted?.(name, side)
        if (value === undefined) return { kind: 'failed', message: 'it throws where it is counted' }
        return { kind: 'counted', figures: new Map([['allocated', value]]) }
      },
      collect: async () => void (await nothing('collect')),
      teardown: async (k) =>
        (await nothing(`teardown ${benchmarks[k]}`)) ?? script.tearDown?.(benchmarks[k]!, side) ?? null,
      end: async () => void (await nothing('end')),
    }
  }
  return { workers: { base: worker('base'), head: worker('head') }, clock, log }
}
