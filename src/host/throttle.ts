/** How long a quota held this program and what it started up: a container that may use half a processor runs
 *  for 50 of every 100 milliseconds and stands still for the others. Takes what Linux says of its control
 *  groups, of both versions; null where it says nothing. See cgroups(7) and the kernel's documents of the
 *  controller `cpu`. */

import { readFileSync } from 'node:fs'
import path from 'node:path'

const mounts = '/sys/fs/cgroup'

/** Seconds in which something was ready to run and the quota forbade it, added up over processors since the group
 *  began. The difference of two readings tells of what ran between them. Of a group within groups, the one
 *  that was held up longest counts: a group waits for each that it lies in. */
export function throttledSeconds(files: ReadGroupFile = readGroupFile): number | null {
  if (process.platform !== 'linux') return null
  const seen = groupsOf(files('/proc/self/cgroup') ?? '').flatMap((folder) => {
    const stat = files(path.join(folder, 'cpu.stat'))
    return stat === null ? [] : (throttledIn(stat) ?? [])
  })
  return seen.length === 0 ? null : Math.max(...seen)
}

/** Of a file's text, or null where it cannot be read. */
export type ReadGroupFile = (file: string) => string | null

/** Version 2 counts microseconds, version 1 nanoseconds. */
export function throttledIn(stat: string): number | null {
  const field = /^(throttled_usec|throttled_time) (\d+)$/m.exec(stat)
  if (field === null) return null
  return Number(field[2]) / (field[1] === 'throttled_usec' ? 1e6 : 1e9)
}

/** Folders of the own group and of all that it lies in, from /proc/self/cgroup: `0::/a/b` of version 2,
 *  `4:cpu,cpuacct:/a/b` of version 1. A container may see its own group as the root. */
function groupsOf(text: string): string[] {
  const groups = text.split('\n').flatMap((line) => {
    const [, number, controllers = '', group = ''] = /^(\d+):([^:]*):(\/.*)$/.exec(line) ?? []
    if (number === undefined) return []
    if (controllers === '') return [{ mount: mounts, group }]
    if (!controllers.split(',').includes('cpu')) return []
    return [...new Set(['cpu', controllers])].map((name) => ({ mount: path.join(mounts, name), group }))
  })
  return groups.flatMap(({ mount, group }) => {
    const parts = path.posix.normalize(group).split('/').filter(Boolean)
    return Array.from({ length: parts.length + 1 }, (_, i) => path.join(mount, ...parts.slice(0, parts.length - i)))
  })
}

function readGroupFile(file: string): string | null {
  try {
    return readFileSync(file, 'latin1')
  } catch {
    return null
  }
}
