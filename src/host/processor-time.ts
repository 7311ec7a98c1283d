/** How much processor time was used, as Linux counts it in ticks of a hundredth of a second. Null where
 *  the system does not tell. See proc(5). */

import { readdirSync, readFileSync } from 'node:fs'
import { allowedProcessors } from './affinity.ts'

const ticksPerSecond = 100

/** What two readings can differ by though nothing changed. */
export const tickSeconds = 1 / ticksPerSecond

/** Processor seconds of all children of this program that have ended, with what they waited for. The
 *  difference of two readings is what ran between them, where nothing else was started meanwhile. */
export function endedChildrenSeconds(): number | null {
  const fields = statFields('/proc/self/stat')
  return fields === null ? null : (Number(fields[13]) + Number(fields[14])) / ticksPerSecond
}

/** Processor seconds of the living members of a process group and of what they have waited for. */
export function groupSeconds(leader: number): number | null {
  if (process.platform !== 'linux') return null
  let ticks = 0
  for (const fields of groupMembers(leader).values()) {
    for (const field of fields.slice(11, 15)) ticks += Number(field)
  }
  return ticks / ticksPerSecond
}

/** Processor seconds of a process group as in `groupSeconds`, and of the first thread of each of its living
 *  members, by process. What threads have used that ended is counted in the first figure alone. */
export function threadSeconds(
  leader: number,
): { readonly all: number; readonly first: ReadonlyMap<number, number> } | null {
  if (process.platform !== 'linux') return null
  const first = new Map<number, number>()
  let ticks = 0
  for (const [pid, fields] of groupMembers(leader)) {
    for (const field of fields.slice(11, 15)) ticks += Number(field)
    const own = statFields(`/proc/${pid}/task/${pid}/stat`)
    if (own !== null) first.set(pid, (Number(own[11]) + Number(own[12])) / ticksPerSecond)
  }
  return { all: ticks / ticksPerSecond, first }
}

/** Living members of a process group. */
export function groupProcesses(leader: number): number[] {
  return [...groupMembers(leader).keys()]
}

/** Living members by process, with what the system says of them. */
function groupMembers(leader: number): Map<number, readonly string[]> {
  const members = new Map<number, readonly string[]>()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const fields = statFields(`/proc/${name}/stat`)
    if (fields !== null && Number(fields[2]) === leader) members.set(Number(name), fields)
  }
  return members
}

export interface IdleTime {
  readonly seconds: number
  readonly processors: number
}

/** Seconds that the processors which this program may use have been idle, added up, and how many they are.
 *  In a container that may use a few of many, the others are idle however busy these are. */
export function idleSeconds(): IdleTime | null {
  if (process.platform !== 'linux') return null
  try {
    return idleIn(readFileSync('/proc/stat', 'latin1'), allowedProcessors())
  } catch {
    return null
  }
}

/** The same in the text of /proc/stat: `cpu0`, then ticks as user, nice, system, idle, waiting for disks, … */
export function idleIn(stat: string, allowed: readonly number[]): IdleTime | null {
  const ticks = stat.split('\n').flatMap((line) => {
    const [name = '', , , , idle, waiting] = line.split(/\s+/)
    const processor = /^cpu(\d+)$/.exec(name)?.[1]
    return processor === undefined || !allowed.includes(Number(processor)) ? [] : [Number(idle) + Number(waiting)]
  })
  if (ticks.length === 0) return null
  return { seconds: ticks.reduce((sum, one) => sum + one, 0) / ticksPerSecond, processors: ticks.length }
}

/** What follows the name in parentheses, which may itself hold spaces: state, parent, group, … */
function statFields(file: string): readonly string[] | null {
  if (process.platform !== 'linux') return null
  try {
    const stat = readFileSync(file, 'latin1')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  } catch {
    return null
  }
}
