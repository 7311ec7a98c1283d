/** How a pair is recorded, one recorder a pairing. Another pairing is another entry. */

import { createCleanup } from '../../src/host/cleanup.ts'
import { systemClock } from '../../src/host/clock.ts'
import { createLockstep, type Part } from '../../src/measure/lockstep/lockstep.ts'
import { startWorker, type WorkerSpec } from '../../src/measure/lockstep/worker.ts'
import type { PairSource } from '../../src/measure/source.ts'
import type { Launch, Pairing, Side } from '../../src/model/run.ts'
import type { Random } from '../../src/statistics/random.ts'
import type { RecordedSuite } from './suites.ts'

/** Nanoseconds by benchmark. */
export type Recorded = Record<string, number[]>

/** Head does `extra` per cent more work; `seconds` is the wall time of the pair alone. */
export type Recorder = (
  suite: RecordedSuite,
  extra: number,
  first: Side,
  random: Random,
) => Promise<Record<Side, Recorded> & { readonly seconds: number }>

/** Samples of each benchmark in a launch. */
const samples = 15

/** Nanoseconds that a sample should take. */
const sampleTime = 700_000

const ports = { signal: new AbortController().signal, cleanup: createCleanup() }

export const recorders: Partial<Record<Pairing, Recorder>> = {
  async rounds(suite, extra, first) {
    const launches: Partial<Record<Side, Recorded>> = {}
    const sides: Side[] = first === 'base' ? ['base', 'head'] : ['head', 'base']
    const began = systemClock.now()
    for (const side of sides) launches[side] = await launchAlone(suite, side === 'head' ? extra : 0, side)
    return { base: launches.base!, head: launches.head!, seconds: systemClock.now() - began }
  },
  async lockstep(suite, extra, _first, random) {
    const source = await warmSource(suite, extra, random)
    const began = systemClock.now()
    const pair = await source.measure(1, null)
    const seconds = systemClock.now() - began
    return { base: nanoseconds(pair.base), head: nanoseconds(pair.head), seconds }
  },
}

const sources = new Map<string, PairSource>()

/** One source for all pairs of a kind, so that calibrating is done once, as it is in a gate. */
async function warmSource(suite: RecordedSuite, extra: number, chance: Random): Promise<PairSource> {
  const key = `${suite.name} ${extra}`
  let source = sources.get(key)
  if (source === undefined) {
    const part = (side: Side): Part => ({ label: '', worker: () => specOf(suite, side === 'head' ? extra : 0, side) })
    source = createLockstep({
      parts: { base: [part('base')], head: [part('head')] },
      belongs: () => true,
      affinity: null,
      tool: 'evaluation',
      chance,
      clock: systemClock,
      ports,
      mostSeconds: 1.2,
    })
    await source.warmUp()
    sources.set(key, source)
  }
  return source
}

function specOf(suite: RecordedSuite, extra: number, side: Side): WorkerSpec {
  return {
    command: suite.command,
    directory: process.cwd(),
    environment: { PATH: process.env['PATH'] ?? '', EXTRA: String(extra), BENCHGATE_LOCKSTEP: '1' },
    context: { side, round: null, command: suite.name, secrets: [] },
    timeoutSeconds: 60,
  }
}

const iterations = new Map<string, number>()

async function launchAlone(suite: RecordedSuite, extra: number, side: Side): Promise<Recorded> {
  const worker = await startWorker(specOf(suite, extra, side), ports)
  try {
    const recorded: Recorded = {}
    for (const [k, name] of worker.benchmarks.entries()) {
      await worker.setup(k)
      const run = async (count: number) => {
        const batch = await worker.run(k, count)
        if (batch.kind !== 'ran') throw new Error(`${suite.name}, ${name}: ${batch.message}`)
        return Math.round(batch.seconds * 1e9)
      }
      const count = await countFor(`${suite.name} ${name}`, run)
      recorded[name] = []
      for (let i = 0; i < samples; i++) recorded[name].push(await run(count))
      await worker.teardown(k)
    }
    return recorded
  } finally {
    await worker.end()
  }
}

/** Iterations of a sample, found by the first launch and kept for all. */
async function countFor(key: string, run: (count: number) => Promise<number>): Promise<number> {
  let count = iterations.get(key) ?? 1
  let time = await run(count)
  while (!iterations.has(key) && time < sampleTime && count < 1e6) {
    count *= 2
    time = await run(count)
  }
  iterations.set(key, count)
  return count
}

function nanoseconds(launch: Launch): Recorded {
  const entries = launch.benchmarks.map(({ name, metrics }): [string, number[]] => {
    return [
      name,
      (metrics[0]?.samples ?? []).slice(0, 2 * samples).map((value) => Number((value * 1e9).toPrecision(5))),
    ]
  })
  return Object.fromEntries(entries)
}
