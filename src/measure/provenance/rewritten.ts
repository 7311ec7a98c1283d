/** Files outside of both checkouts that the setups of both sides write, so that base would be measured with head's: of
 *  the places that `setup` and `run` name, with their contents, since the same file twice is no harm (a data set that
 *  each setup downloads). What is only named by `setup` counts where it was read afterwards, which its time of access
 *  tells; see mount(8), `relatime`: the first read after a write is always noted. */

import { createHash } from 'node:crypto'
import { closeSync, constants, openSync, readdirSync, readSync, type Stats, statSync } from 'node:fs'
import path from 'node:path'

/** When head's setup ran: base has no use for what was made in it. */
export interface Written {
  /** A key of the side that it is told of. */
  readonly side: string
  /** Milliseconds since 1970. */
  readonly from: number
  readonly until: number
}

/** By path; null where a file could not be read. */
export type Contents = ReadonlyMap<string, string | null>

export interface Rewritten {
  /** Files whose content is as base's setup left it. */
  readonly same: ReadonlySet<string>
  /** When each other was last read when head's setup had ended. */
  readonly lastRead: ReadonlyMap<string, number>
}

/** Of all folders together: what is named may be a whole disk. */
const mostEntries = 20_000
const mostBytes = 2 ** 30

/** Folders below a place in which tools keep what is theirs. */
const isOthers = (name: string): boolean =>
  name.startsWith('.') || /^(node_modules|site-packages|_?(ca)?cache\w*)$/.test(name)

/** Contents of the files at and below these places. */
export function contentsAt(places: readonly string[], skips: (place: string) => boolean): Contents {
  let bytes = 0
  return new Map(
    filesAt(places, skips).map(({ file, stats }) => {
      bytes += stats.size
      return [file, bytes > mostBytes ? null : contentOf(file)]
    }),
  )
}

/** What head's setup changed of it. */
export function rewrittenSince(before: Contents, { from, until }: Pick<Written, 'from' | 'until'>): Rewritten {
  const same = new Set<string>()
  const lastRead = new Map<string, number>()
  for (const [file, content] of before) {
    const changed = statsOf(file)?.ctimeMs ?? 0
    if (changed <= from || changed >= until) continue
    if (content !== null && contentOf(file) === content) same.add(file)
    // Asked last, since reading may be noted as well.
    else lastRead.set(file, statsOf(file)?.atimeMs ?? Number.POSITIVE_INFINITY)
  }
  return { same, lastRead }
}

/** Those of the files that were read since. */
export function readSince(lastRead: Rewritten['lastRead']): string[] {
  return [...lastRead].filter(([file, time]) => (statsOf(file)?.atimeMs ?? 0) > time).map(([file]) => file)
}

/** Files among these places that head's setup made, and those below the folders among them that were read since. */
export function madeIn(
  { from, until }: Pick<Written, 'from' | 'until'>,
  places: readonly string[],
  skips: (place: string) => boolean,
): string[] {
  const named = new Set(places)
  return filesAt(places, skips)
    .filter(({ stats }) => stats.ctimeMs > from && stats.ctimeMs < until)
    .filter(({ file, stats }) => named.has(file) || stats.atimeMs > until)
    .map(({ file }) => file)
}

interface FileAt {
  readonly file: string
  readonly stats: Stats
}

function filesAt(places: readonly string[], skips: (place: string) => boolean): FileAt[] {
  const found = new Map<string, FileAt>()
  let left = mostEntries
  const visit = (place: string): void => {
    if (left-- <= 0 || skips(place) || found.has(place)) return
    const stats = statsOf(place)
    if (stats?.isFile()) found.set(place, { file: place, stats })
    else if (stats?.isDirectory()) for (const name of entriesOf(place)) visit(path.join(place, name))
  }
  for (const place of places) visit(place)
  return [...found.values()]
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() || (entry.isDirectory() && !isOthers(entry.name)))
      .map(({ name }) => name)
  } catch {
    return []
  }
}

/** Null where there is none, or none that may be asked about. */
export function statsOf(file: string): Stats | null {
  try {
    return statSync(file)
  } catch {
    return null
  }
}

/** Read so that its time of access stays, where the file is ours. */
function contentOf(file: string): string | null {
  const open = (flags: number): number => openSync(file, constants.O_RDONLY | flags)
  let descriptor: number | null = null
  try {
    descriptor = openUnnoticed(open)
    const hash = createHash('sha256')
    const part = Buffer.allocUnsafe(2 ** 20)
    for (let read = readSync(descriptor, part); read > 0; read = readSync(descriptor, part)) {
      hash.update(part.subarray(0, read))
    }
    return hash.digest('hex')
  } catch {
    return null
  } finally {
    if (descriptor !== null) closeSync(descriptor)
  }
}

function openUnnoticed(open: (flags: number) => number): number {
  try {
    return open((constants.O_NOATIME ?? 0) | constants.O_NONBLOCK)
  } catch {
    return open(constants.O_NONBLOCK)
  }
}
