/** What the processes of a side have mapped and open while they run, as Linux shows it in /proc: the part of what
 *  they load that can be seen of programs in any language. See proc(5). A process is known by a variable; one that
 *  cleared its environment by its parent, or by where it stands. */

import { readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs'
import path from 'node:path'
import { type ForeignFile, isWithin } from './foreign.ts'
import type { Written } from './rewritten.ts'

export const canSeeProcesses = process.platform === 'linux'

const milliseconds = 100

/** A process as it was when it was first seen with its program. */
export interface SeenProcess {
  readonly pid: number
  readonly parent: number
  /** Name of the program's file, without its links: `python3.11`. */
  readonly program: string
  readonly arguments: readonly string[]
  readonly directory: string
  readonly environment: Readonly<Record<string, string>>
}

export interface SeenOfSide {
  readonly files: readonly ForeignFile[]
  readonly processes: readonly SeenProcess[]
}

export interface ProcessWatch {
  /** Ends it, and gives what was seen, by key of `sides`. */
  stop(): ReadonlyMap<string, SeenOfSide>
}

export interface WatchOptions {
  /** The variable whose value says the side: a key of `sides`. */
  readonly name: string
  /** Where each side's processes stand, a real path: what has not that variable is known by it. */
  readonly sides: ReadonlyMap<string, string>
  /** Real paths below which files are told. */
  readonly roots: readonly string[]
  /** Code that changed in this time is told wherever it lies, of one side. */
  readonly written: Written | null
}

interface Known {
  readonly side: string
  readonly seen: SeenProcess
}

/** Watches all processes of the sides until it is stopped. */
export function watchProcesses(options: WatchOptions): ProcessWatch {
  const files = new Map([...options.sides.keys()].map((side) => [side, new Map<string, ForeignFile>()]))
  const known = new Map<string, Known | null>()
  const sidesOf = new Map<number, string>()
  const isWritten = writtenIn(options.written)
  // What was there before has nothing to do with the sides, and need not be looked at again and again.
  let strangers: ReadonlySet<number> = new Set(canSeeProcesses ? processes() : [])
  const look = (): void => {
    const there = processes()
    strangers = new Set(there.filter((pid) => strangers.has(pid)))
    for (const pid of there) {
      if (strangers.has(pid)) continue
      const side = knownProcess(pid, options, known, sidesOf)?.side
      if (side === undefined) continue
      for (const { file, isCode } of filesOf(pid)) {
        if (isCode && isWritten(side, file)) files.get(side)!.set(file, { kind: 'written', path: file, source: '' })
        else if (options.roots.some((root) => isWithin(file, root)))
          files.get(side)!.set(file, { kind: 'open', path: file, source: '' })
      }
    }
  }
  const timer = canSeeProcesses ? setInterval(look, milliseconds) : null
  timer?.unref()
  return {
    stop() {
      if (timer !== null) clearInterval(timer)
      const all = [...known.values()].filter((one) => one !== null)
      return new Map(
        [...files].map(([side, found]) => {
          const processes = all.filter((one) => one.side === side).map(({ seen }) => seen)
          return [side, { files: [...found.values()], processes }]
        }),
      )
    },
  }
}

function processes(): number[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .map(Number)
}

/** Null where it belongs to no side; asked again only where another program took its place. */
function knownProcess(
  pid: number,
  options: WatchOptions,
  known: Map<string, Known | null>,
  sidesOf: Map<number, string>,
): Known | null {
  try {
    const program = readlinkSync(`/proc/${pid}/exe`)
    const key = `${pid} ${program}`
    const before = known.get(key)
    // What belongs to none may be about to become another program.
    if (before != null) return before
    const seen = describe(pid, path.basename(program))
    const side = sideOf(seen, options, sidesOf)
    const found = side === null ? null : { side, seen }
    known.set(key, found)
    if (side !== null) sidesOf.set(pid, side)
    return found
  } catch {
    // It has ended, or is somebody else's.
    return null
  }
}

function describe(pid: number, program: string): SeenProcess {
  const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
  return {
    pid,
    parent: Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]),
    program: program.replace(/ \(deleted\)$/, ''),
    arguments: words(readFileSync(`/proc/${pid}/cmdline`, 'utf8')),
    directory: readlinkSync(`/proc/${pid}/cwd`),
    environment: Object.fromEntries(
      words(readFileSync(`/proc/${pid}/environ`, 'utf8')).map((entry) => {
        const at = entry.indexOf('=')
        return [entry.slice(0, at), entry.slice(at + 1)]
      }),
    ),
  }
}

function words(text: string): string[] {
  return text.split('\0').slice(0, -1)
}

function sideOf(seen: SeenProcess, { name, sides }: WatchOptions, sidesOf: ReadonlyMap<number, string>): string | null {
  const told = seen.environment[name]
  if (told !== undefined) return sides.has(told) ? told : null
  const parents = sidesOf.get(seen.parent)
  if (parents !== undefined) return parents
  for (const [side, root] of sides) if (isWithin(seen.directory, root)) return side
  return null
}

/** Code that is read, and not mapped to be executed. */
const archive = /\.(jar|war|dll|phar|beam)$/

/** By the time of the last change of any kind, since archives and copies bring a time of writing with them. */
function writtenIn(written: Written | null): (side: string, file: string) => boolean {
  const known = new Map<string, boolean>()
  return (side, file) => {
    if (side !== written?.side) return false
    const before = known.get(file)
    if (before !== undefined) return before
    const changed = changeOf(file)
    const isWritten = changed > written.from && changed < written.until
    known.set(file, isWritten)
    return isWritten
  }
}

function changeOf(file: string): number {
  try {
    return statSync(file).ctimeMs
  } catch {
    // It is gone (`/tmp/x (deleted)`), or lies where it cannot be looked at.
    return 0
  }
}

/** The program, what is mapped, and what is open to be read. */
function* filesOf(pid: number): Generator<{ file: string; isCode: boolean }> {
  try {
    yield { file: readlinkSync(`/proc/${pid}/exe`), isCode: true }
    for (const line of readFileSync(`/proc/${pid}/maps`, 'utf8').split('\n')) {
      const at = line.indexOf('/')
      // As in `7f00-7f10 r-xp 00000000 08:01 42 /usr/lib/libc.so.6`.
      if (at > 0) yield { file: line.slice(at), isCode: /^\S+ ..x/.test(line) || archive.test(line) }
    }
    for (const descriptor of readdirSync(`/proc/${pid}/fd`)) {
      const file = readlinkSync(`/proc/${pid}/fd/${descriptor}`)
      if (file.startsWith('/') && isOnlyRead(pid, descriptor)) yield { file, isCode: archive.test(file) }
    }
  } catch {
    // It ended while it was looked at.
  }
}

/** Files that are written to are results, logs and caches, not what the suite is made of. */
function isOnlyRead(pid: number, descriptor: string): boolean {
  const flags = /^flags:\s*([0-7]+)/m.exec(readFileSync(`/proc/${pid}/fdinfo/${descriptor}`, 'latin1'))?.[1] ?? '0'
  return (Number.parseInt(flags, 8) & 3) === 0
}
