/** What the processes of a side have mapped and open while they run, as Linux shows it in /proc: the part of what
 *  they load that can be seen of programs in any language. See proc(5). */

import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import type { ForeignFile } from './foreign.ts'

export const canSeeProcesses = process.platform === 'linux'

const milliseconds = 100

export interface ProcessWatch {
  /** Ends it, and gives what was seen, by the folder in the variable that told the process' side. */
  stop(): ReadonlyMap<string, readonly ForeignFile[]>
}

/** Watches every process whose environment has the variable `name`, until it is stopped.
 *  @param roots real paths below which files are told. */
export function watchProcesses(name: string, roots: readonly string[]): ProcessWatch {
  const seen = new Map<string, Map<string, ForeignFile>>()
  const sides = new Map<string, string | null>()
  const look = (): void => {
    for (const pid of processes()) {
      const side = sideOf(pid, name, sides)
      if (side === null) continue
      const found = seen.get(side) ?? new Map<string, ForeignFile>()
      seen.set(side, found)
      for (const path of filesOf(pid)) {
        if (roots.some((root) => path.startsWith(`${root}/`))) found.set(path, { kind: 'open', path, source: '' })
      }
    }
  }
  const timer = canSeeProcesses ? setInterval(look, milliseconds) : null
  timer?.unref()
  return {
    stop() {
      if (timer !== null) clearInterval(timer)
      return new Map([...seen].map(([side, found]) => [side, [...found.values()]]))
    },
  }
}

function processes(): string[] {
  return readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))
}

/** The value of the variable in a process; asked again only where another program took its place. */
function sideOf(pid: string, name: string, known: Map<string, string | null>): string | null {
  try {
    const key = `${pid} ${readlinkSync(`/proc/${pid}/exe`)}`
    const before = known.get(key)
    if (before !== undefined) return before
    const environment = readFileSync(`/proc/${pid}/environ`, 'latin1').split('\0')
    const value = environment.find((entry) => entry.startsWith(`${name}=`))?.slice(name.length + 1) ?? null
    known.set(key, value)
    return value
  } catch {
    // It has ended, or is somebody else's.
    return null
  }
}

/** The program, what is mapped, and what is open to be read. */
function* filesOf(pid: string): Generator<string> {
  try {
    yield readlinkSync(`/proc/${pid}/exe`)
    for (const line of readFileSync(`/proc/${pid}/maps`, 'utf8').split('\n')) {
      const at = line.indexOf('/')
      if (at > 0) yield line.slice(at)
    }
    for (const descriptor of readdirSync(`/proc/${pid}/fd`)) {
      const file = readlinkSync(`/proc/${pid}/fd/${descriptor}`)
      if (file.startsWith('/') && isRead(pid, descriptor)) yield file
    }
  } catch {
    // It ended while it was looked at.
  }
}

/** Files that are only written to are results, not what the suite is made of. */
function isRead(pid: string, descriptor: string): boolean {
  const flags = /^flags:\s*([0-7]+)/m.exec(readFileSync(`/proc/${pid}/fdinfo/${descriptor}`, 'latin1'))?.[1] ?? '0'
  return (Number.parseInt(flags, 8) & 3) !== 1
}
