/** Where the parts of an ELF file are put in memory: perf tells offsets in the file, addr2line asks for addresses. */

import { closeSync, openSync, readSync } from 'node:fs'

export interface Segment {
  readonly offset: number
  readonly size: number
  readonly address: number
}

const loaded = 1

/** Empty where it is no ELF file of 64 bits and little endian: then offsets are taken for addresses. */
export function segmentsOf(file: string): Segment[] {
  let opened: number
  try {
    opened = openSync(file, 'r')
  } catch {
    return []
  }
  try {
    const header = read(opened, 0, 64)
    if (header.length < 64 || header.toString('latin1', 0, 6) !== '\x7fELF\x02\x01') return []
    const [at, size, count] = [Number(header.readBigUInt64LE(32)), header.readUInt16LE(54), header.readUInt16LE(56)]
    const table = read(opened, at, size * count)
    return Array.from({ length: Math.floor(table.length / Math.max(size, 56)) }, (_, i) => table.subarray(i * size))
      .filter((entry) => entry.readUInt32LE(0) === loaded)
      .map((entry) => ({
        offset: Number(entry.readBigUInt64LE(8)),
        address: Number(entry.readBigUInt64LE(16)),
        size: Number(entry.readBigUInt64LE(32)),
      }))
  } finally {
    closeSync(opened)
  }
}

function read(opened: number, position: number, length: number): Buffer {
  const bytes = Buffer.alloc(length)
  return bytes.subarray(0, readSync(opened, bytes, 0, length, position))
}

export function virtualAddress(offset: number, segments: readonly Segment[]): number {
  const segment = segments.find((one) => offset >= one.offset && offset < one.offset + one.size)
  return segment === undefined ? offset : offset - segment.offset + segment.address
}
