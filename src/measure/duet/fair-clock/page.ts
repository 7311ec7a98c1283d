/** What the processes of a launch left behind about the fair clock: a file that is made before the launch, which
 *  each of them maps and writes one row of. The other end is native/fair-clock/page.h. */

import { readFileSync, writeFileSync } from 'node:fs'

/** Programs that start more than this many processes are refused anyway. */
const rows = 512
const rowBytes = 128
const magic = 'BGFAIR01'

/** Times in seconds. */
export interface ClockRow {
  readonly process: number
  readonly parent: number
  /** How often it asked for the monotonic time, and for the time of day. */
  readonly asked: number
  readonly askedDay: number
  /** Of its questions for the monotonic time, those before which it had done something else than asking. */
  readonly between: number
  /** Null where it did not end by itself. */
  readonly wall: number | null
  /** Processor time. */
  readonly used: number
  /** That the clock was moved on because no thread had work. */
  readonly waited: number
  /** What one question costs. */
  readonly question: number
  /** The kernel did not tell the processor time. */
  readonly refused: boolean
  /** Of the program. Comes from outside. */
  readonly name: string
}

export interface Page {
  readonly rows: readonly ClockRow[]
  /** More processes than there were rows for. */
  readonly overflowed: boolean
}

/** An empty page, in the place of what was there. */
export function createPage(file: string): void {
  const bytes = Buffer.alloc(rowBytes * (rows + 1))
  bytes.write(magic, 'latin1')
  bytes.writeUInt32LE(rows, 8)
  writeFileSync(file, bytes)
}

export function readPage(file: string): Page {
  const bytes = readFileSync(file)
  const taken = bytes.readUInt32LE(12)
  const count = Math.min(rows, taken)
  return {
    rows: Array.from({ length: count }, (_, i) => rowOf(bytes.subarray(rowBytes * (i + 1), rowBytes * (i + 2)))),
    overflowed: taken > rows,
  }
}

function rowOf(bytes: Buffer): ClockRow {
  const seconds = (at: number) => Number(bytes.readBigInt64LE(at)) / 1e9
  const [began, ended] = [seconds(24), seconds(32)]
  const name = bytes.subarray(80)
  return {
    process: bytes.readInt32LE(0),
    parent: bytes.readInt32LE(4),
    asked: Number(bytes.readBigUInt64LE(8)),
    askedDay: Number(bytes.readBigUInt64LE(16)),
    wall: ended === 0 ? null : ended - began,
    used: seconds(40),
    between: Number(bytes.readBigUInt64LE(48)),
    refused: bytes.readUInt32LE(60) === 1,
    waited: seconds(64),
    question: seconds(72),
    name: name.subarray(0, Math.max(0, name.indexOf(0))).toString('utf8'),
  }
}
