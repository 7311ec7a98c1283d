/** A profile as parts of the whole by function of the repository: every sample belongs to the deepest of its frames
 *  that is the repository's own, so that a call into a library or the runtime is its caller's. */

import { type AllocationRun, type Profile, workOf } from '../profile/profile.ts'
import type { OwnFunction, SideFunctions } from './functions.ts'

export interface Owned {
  /** Parts of the work by key: of the time without the garbage collector's. */
  readonly shares: ReadonlyMap<string, number>
  /** The function of each key. */
  readonly functions: ReadonlyMap<string, OwnFunction>
  /** Of what is not the repository's: the benchmark harness, the runtime by itself. */
  readonly outside: number
  /** Of the garbage collector, beside the work. */
  readonly collecting: number
  /** By key, the parts of lines, of packages, and of the own functions right above. */
  readonly lines: ReadonlyMap<string, ReadonlyMap<number, number>>
  readonly libraries: ReadonlyMap<string, ReadonlyMap<string, number>>
  readonly callers: ReadonlyMap<string, ReadonlyMap<string, number>>
  /** By key, its part by each way on which it was reached. */
  readonly ways: ReadonlyMap<string, readonly Way[]>
  readonly samples: number
  readonly idle: number
}

export interface Way {
  /** Keys of the own functions above it, the nearest first, each once. */
  readonly above: readonly string[]
  readonly part: number
}

class Table {
  readonly rows = new Map<string, Map<string | number, number>>()
  add(key: string, column: string | number, part: number): void {
    const row = this.rows.get(key) ?? new Map<string | number, number>()
    this.rows.set(key, row)
    row.set(column, (row.get(column) ?? 0) + part)
  }
}

export function ownedBy(profile: Profile, side: SideFunctions): Owned {
  const total = Math.max(workOf(profile), 1e-12)
  const shares = new Map<string, number>()
  const functions = new Map<string, OwnFunction>()
  const [lines, libraries, callers] = [new Table(), new Table(), new Table()]
  const ways = new Map<string, Map<string, Way>>()
  let outside = 0
  for (const { stack, weight, line } of profile.samples) {
    const part = weight / total
    const owners = ownersIn(stack, profile, side)
    const owner = owners.at(-1)
    if (owner === undefined) {
      outside += part
      continue
    }
    functions.set(owner.key, owner)
    shares.set(owner.key, (shares.get(owner.key) ?? 0) + part)
    if (line !== null) lines.add(owner.key, line, part)
    const library = libraryIn(stack, profile)
    if (library !== null) libraries.add(owner.key, library, part)
    const caller = owners.findLast(({ key }) => key !== owner.key)
    if (caller !== undefined) callers.add(owner.key, caller.key, part)
    for (const one of owners) functions.set(one.key, one)
    addWay(ways, owner.key, owners, part)
  }
  return {
    shares,
    functions,
    outside,
    collecting: profile.collecting / total,
    lines: lines.rows as Map<string, Map<number, number>>,
    libraries: libraries.rows as Map<string, Map<string, number>>,
    callers: callers.rows as Map<string, Map<string, number>>,
    ways: new Map([...ways].map(([key, all]) => [key, [...all.values()]])),
    samples: Math.round(workOf(profile)),
    idle: profile.idle,
  }
}

function addWay(ways: Map<string, Map<string, Way>>, key: string, owners: readonly OwnFunction[], part: number): void {
  const above = [...new Set(owners.map((one) => one.key).reverse())].filter((one) => one !== key)
  const name = above.join('\u0001')
  const all = ways.get(key) ?? new Map<string, Way>()
  ways.set(key, all)
  all.set(name, { above, part: part + (all.get(name)?.part ?? 0) })
}

function ownersIn(stack: readonly number[], { frames }: Pick<Profile, 'frames'>, side: SideFunctions): OwnFunction[] {
  return stack.flatMap((at) => (frames[at]!.origin === 'own' ? [side.of(frames[at]!)] : []))
}

/** The package of the first frame below the owner. */
function libraryIn(stack: readonly number[], { frames }: Pick<Profile, 'frames'>): string | null {
  const owner = stack.findLastIndex((at) => frames[at]!.origin === 'own')
  const below = stack.slice(owner + 1).find((at) => frames[at]!.origin === 'library')
  return below === undefined ? null : frames[below]!.library
}

export interface Allocated {
  readonly own: OwnFunction
  bytes: number
  /** As `ProfileSample.blocks`; null where nobody tells them. */
  blocks: number | null
  /** Bytes by line, where lines are known. */
  readonly lines: Map<number, number>
}

/** What each function asks for in an iteration, by key: the mean of the runs. */
export function allocatedBy(runs: readonly AllocationRun[], side: SideFunctions): Map<string, Allocated> {
  const all = new Map<string, Allocated>()
  for (const { bytes, iterations } of runs) {
    const part = 1 / ((iterations ?? 1) * runs.length)
    for (const { stack, weight, line, blocks } of bytes.samples) {
      const own = ownersIn(stack, bytes, side).at(-1)
      if (own === undefined) continue
      const one = all.get(own.key) ?? { own, bytes: 0, blocks: null, lines: new Map<number, number>() }
      all.set(own.key, one)
      one.bytes += weight * part
      if (blocks !== undefined) one.blocks = (one.blocks ?? 0) + blocks * part
      if (line !== null) one.lines.set(line, (one.lines.get(line) ?? 0) + weight * part)
    }
  }
  return all
}
