/** A recording of perf before `perf script` reads it. In a process that a shell or make started, perf (6.1) keeps what was mapped
 *  before the program began, and takes the C library's lowest place among all of them for where it is: about every
 *  second time that is the shell's, and then no caller is found of what the C library does. So what other programs than
 *  the repository's mapped gets a name that is nobody's. */

import { closeSync, openSync, readSync, writeSync } from 'node:fs'

/** Of linux/perf_event.h. */
const records = { mmap: 1, comm: 3, mmap2: 10 }
const [ofData, byExec] = [1 << 13, 1 << 13]
const executable = 4
const [hasTid, hasTime] = [1n << 1n, 1n << 2n]
/** TID, TIME, ID, CPU, STREAM_ID, IDENTIFIER: what stands behind a record, eight bytes each, in this order. */
const behind = [hasTid, hasTime, 1n << 6n, 1n << 7n, 1n << 8n, 1n << 16n]

interface Mapped {
  /** Where its name stands in the file. */
  readonly at: number
  readonly name: string
  readonly runs: boolean
}

type Event = { readonly pid: number; readonly time: bigint } & (
  | { readonly kind: 'map'; readonly map: Mapped }
  | { readonly kind: 'exec' }
)

/** Where no program is the repository's, a recording stays as it is, as does what is none.
 *  @param isOwn whether a file is the repository's. */
export function forgetShells(file: string, isOwn: (file: string) => boolean): void {
  const opened = openSync(file, 'r+')
  try {
    const programs = programsIn(eventsIn(opened))
    const others = programs.filter((maps) => !maps.some(({ name, runs }) => runs && isFile(name) && isOwn(name)))
    if (others.length === programs.length) return
    for (const { at, name } of others.flat()) if (isFile(name)) writeSync(opened, '[', at)
  } finally {
    closeSync(opened)
  }
}

function isFile(name: string): boolean {
  return /^\/(?!\/|dev\/|SYSV|memfd:|anon_hugepage|\[)/.test(name)
}

/** What each program mapped that began in place of another one. */
function programsIn(events: readonly Event[]): Mapped[][] {
  const now = new Map<number, Mapped[]>()
  const all: Mapped[][] = []
  for (const event of events) {
    if (event.kind === 'map') now.get(event.pid)?.push(event.map)
    else {
      const begun: Mapped[] = []
      all.push(begun)
      now.set(event.pid, begun)
    }
  }
  return all
}

function eventsIn(opened: number): Event[] {
  const head = bytesAt(opened, 0, 104)
  if (head.length < 104 || head.toString('latin1', 0, 8) !== 'PERFILE2') return []
  const [attributes, data, size] = [24, 40, 48].map((at) => Number(head.readBigUInt64LE(at)))
  const first = bytesAt(opened, attributes!, 48)
  if (first.length < 48) return []
  const sampled = first.readBigUInt64LE(24)
  const told = behind.filter((bit) => (sampled & bit) !== 0n)
  const timeAt = told.includes(hasTime) ? 8 * (told.length - told.indexOf(hasTime)) : null
  const events: Event[] = []
  for (let at = data!; at + 8 <= data! + size!; ) {
    const header = bytesAt(opened, at, 8)
    const length = header.length < 8 ? 0 : header.readUInt16LE(6)
    if (length < 8) break
    const kind = header.readUInt32LE(0)
    if (Object.values(records).includes(kind)) {
      const event = eventOf(kind, header.readUInt16LE(4), bytesAt(opened, at, length), at, timeAt)
      if (event !== null) events.push(event)
    }
    at += length
  }
  // Each processor has written its own.
  return events.toSorted((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0))
}

function eventOf(kind: number, misc: number, record: Buffer, at: number, timeAt: number | null): Event | null {
  const isMap = kind !== records.comm
  const nameAt = kind === records.mmap2 ? 72 : 40
  if (record.length < (isMap ? nameAt + 1 : 16) + (timeAt ?? 0)) return null
  const time = timeAt === null ? 0n : record.readBigUInt64LE(record.length - timeAt)
  const [pid, tid] = [record.readInt32LE(8), record.readInt32LE(12)]
  if (!isMap) return (misc & byExec) === 0 || pid !== tid ? null : { kind: 'exec', pid, time }
  const end = record.indexOf(0, nameAt)
  const name = record.toString('utf8', nameAt, end < 0 ? record.length : end)
  const runs = kind === records.mmap2 ? (record.readUInt32LE(64) & executable) !== 0 : (misc & ofData) === 0
  return { kind: 'map', pid, time, map: { at: at + nameAt, name, runs } }
}

function bytesAt(opened: number, position: number, length: number): Buffer {
  const bytes = Buffer.alloc(length)
  return bytes.subarray(0, readSync(opened, bytes, 0, length, position))
}
