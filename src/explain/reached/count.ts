/** Runs every benchmark of a suite alone, in processes of its own, while everything that it calls is counted: loading
 *  and setting up as well, for these make what it works on. */

import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Part } from '../../measure/lockstep/measure-pair.ts'
import { startWorker, type Worker } from '../../measure/lockstep/worker.ts'
import type { LauncherPorts } from '../../measure/rounds/command-launcher.ts'
import { launcherPorts, type SuiteDescription, type SuitePorts } from '../../measure/suite.ts'
import type { WhyAllMeasured } from '../../model/reached.ts'
import type { Side } from '../../model/run.ts'
import { partsOf } from '../collect/parts.ts'
import { placings, profiledPlaces } from '../collect/place.ts'
import { type CalledCode, type CheckoutRead, readCalled } from './answers.ts'
import { type CalledByBenchmark, readOrNull } from './reached.ts'

export type CountedBenchmarks =
  | { readonly kind: 'counted'; readonly called: CalledByBenchmark }
  | { readonly kind: 'not-counted'; readonly because: WhyAllMeasured }

/** Iterations: what a benchmark does now and then is seen as well. */
const iterations = 20

/** @param mostSeconds wall seconds that all of it may take. */
export async function countBenchmarks(
  suite: SuiteDescription,
  sides: Readonly<Record<Side, string>>,
  mostSeconds: number,
  ports: SuitePorts,
): Promise<CountedBenchmarks> {
  const inner = launcherPorts(ports)
  const places = profiledPlaces(suite, sides, ports)
  const placed = placings(sides, ports)
  const parts = await partsOf(suite, places, ports.chance, inner, ports.runner)
  if (parts === null) return notCounted({ code: 'no-workers' })
  const end = ports.clock.now() + mostSeconds
  const called = new Map<string, Partial<Record<Side, CalledCode>>>()
  for (const side of ['head', 'base'] as const) {
    const read = readerOf(sides[side], placed[side])
    for (const part of parts[side]) {
      const from = called.size
      for (let index = 0, of = 1; index < of; index++) {
        if (ports.clock.now() > end) return notCounted({ code: 'too-long', seconds: mostSeconds })
        const one = await countOne(part, index, { root: sides[side], end }, inner, ports)
        if (one.ran === 'late') return notCounted({ code: 'too-long', seconds: mostSeconds })
        of = one.names.length
        const name = one.names[index]
        if (name === undefined) continue
        if (one.ran === 'failed') return notCounted({ code: 'benchmark-failed', benchmark: name })
        const known = called.get(name)
        // Two parts that have one name cannot be asked for one of them.
        if (known?.[side] !== undefined) return notCounted({ code: 'other-benchmarks' })
        called.set(name, { ...known, [side]: read(one.folder) })
      }
      if (side === 'head' && called.size === from) return notCounted({ code: 'other-benchmarks' })
    }
  }
  return { kind: 'counted', called }
}

function notCounted(because: WhyAllMeasured): CountedBenchmarks {
  return { kind: 'not-counted', because }
}

function readerOf(root: string, place: CheckoutRead['place']): (folder: string) => CalledCode {
  const texts = new Map<string, string | null>()
  const textOf = (file: string): string | null => {
    const before = texts.get(file)
    if (before !== undefined) return before
    const bytes = readOrNull(path.join(root, file))
    const text = bytes === null ? null : Buffer.from(bytes).toString('utf8')
    texts.set(file, text)
    return text
  }
  return (folder) => readCalled(folder, { root, place, textOf })
}

interface CountedOne {
  readonly folder: string
  readonly names: readonly string[]
  readonly ran: Ran
}

/** `late`: not as often as it takes to tell. */
type Ran = 'well' | 'failed' | 'late'

let counted = 0

async function countOne(
  part: Part,
  index: number,
  { root, end }: { readonly root: string; readonly end: number },
  inner: LauncherPorts,
  { chance, clock }: SuitePorts,
): Promise<CountedOne> {
  const folder = path.join(inner.temporary, `reached-${process.pid}-${++counted}`)
  mkdirSync(folder, { recursive: true })
  const spec = part.worker(0, null, chance)
  const own = { BENCHGATE_PROFILE: folder, BENCHGATE_PROFILE_KIND: 'reach', BENCHGATE_PROFILE_ROOT: root }
  const worker = await startWorker({ ...spec, environment: { ...spec.environment, ...own } }, inner)
  let ran: Ran = 'well'
  try {
    if (index < worker.benchmarks.length) ran = await runOften(worker, index, () => clock.now() > end)
  } finally {
    await worker.end(60)
  }
  return { folder, names: worker.benchmarks, ran }
}

async function runOften(worker: Worker, index: number, isLate: () => boolean): Promise<Ran> {
  if ((await worker.setup(index)) !== null) return 'failed'
  for (let done = 0; done < iterations; done++) {
    if (isLate()) return 'late'
    const ran = await worker.run(index, 1)
    if (ran.kind !== 'ran') return 'failed'
  }
  await worker.teardown(index)
  return 'well'
}
