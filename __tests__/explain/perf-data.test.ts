/** Recordings of perf, as far as they are changed before perf reads them. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { forgetShells } from '../../src/explain/command/perf-data.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'perf-data-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const file = path.join(folder, 'perf.data')
const isOwn = (name: string) => name.startsWith('/repo/')

const exec = 1 << 13
function record(kind: number, misc: number, pid: number, time: number, body: Buffer): Buffer {
  const all = Buffer.alloc(16 + body.length + 16)
  all.writeUInt32LE(kind, 0)
  all.writeUInt16LE(misc, 4)
  all.writeUInt16LE(all.length, 6)
  all.writeInt32LE(pid, 8)
  all.writeInt32LE(pid, 12)
  body.copy(all, 16)
  all.writeBigUInt64LE(BigInt(time), all.length - 8)
  return all
}
const begins = (pid: number, time: number) => record(3, exec, pid, time, Buffer.from('sh\0\0\0\0\0\0'))
const maps = (pid: number, time: number, name: string) => {
  const body = Buffer.alloc(56 + Math.ceil((name.length + 1) / 8) * 8)
  body.writeUInt32LE(5, 48)
  body.write(name, 56)
  return record(10, 0, pid, time, body)
}

function recording(...records: readonly Buffer[]): Buffer {
  const head = Buffer.alloc(104 + 48)
  head.write('PERFILE2')
  const data = Buffer.concat(records)
  for (const [at, value] of [
    [24, 104],
    [40, head.length],
    [48, data.length],
    [104 + 24, 0b110],
  ])
    head.writeBigUInt64LE(BigInt(value!), at!)
  return Buffer.concat([head, data])
}

function left(bytes: Buffer): string[] {
  writeFileSync(file, bytes)
  forgetShells(file, isOwn)
  return [...readFileSync(file, 'latin1').matchAll(/[[/][\w./-]+\.so|[[/]repo\/bench/g)].map(([name]) => name)
}

test('what a shell mapped before the program began is nobody’s; what the program maps stays', () => {
  const shell = [begins(7, 1), maps(7, 2, '/usr/lib/libc.so')]
  const bench = [begins(7, 3), maps(7, 4, '/repo/bench'), maps(7, 5, '/usr/lib/libc.so')]
  expect(left(recording(...shell, ...bench))).toEqual(['[usr/lib/libc.so', '/repo/bench', '/usr/lib/libc.so'])
  // Another processor's records come first in the file.
  expect(left(recording(...bench, ...shell))).toEqual(['/repo/bench', '/usr/lib/libc.so', '[usr/lib/libc.so'])
})

test('nothing is changed where no program is the repository’s, nor in what is no recording or is cut', () => {
  const whole = recording(begins(7, 1), maps(7, 2, '/usr/lib/libc.so'))
  expect(left(whole)).toEqual(['/usr/lib/libc.so'])
  for (const bytes of [Buffer.alloc(0), Buffer.from('PERFILE2'), whole.subarray(0, 170), Buffer.alloc(300)]) {
    left(bytes)
    expect(readFileSync(file)).toEqual(bytes)
  }
})
