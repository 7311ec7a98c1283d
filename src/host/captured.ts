/** The output of a command: small in memory, larger in a temporary file, and beyond a limit only
 *  counted, so that no suite can fill the memory or the disk by printing. */

import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { explainSystemError } from './system-error.ts'

export interface CaptureLimits {
  /** Bytes kept in memory. */
  readonly memory: number
  /** Bytes kept in all; more is counted and dropped. */
  readonly total: number
  /** Where to put what does not fit in memory; null keeps memory's share only. */
  readonly file: string | null
}

export interface OutputCapture {
  /** Bytes printed, kept or not. */
  readonly size: number
  /** True where not everything was kept. */
  readonly truncated: boolean
  read(): Uint8Array
  /** Removes the temporary file, where there is one. */
  release(): void
}

export interface Capture extends OutputCapture {
  /** Throws a Failure where the disk is full. */
  write(chunk: Buffer): void
  close(): void
}

export function createCapture(limits: CaptureLimits): Capture {
  let chunks: Buffer[] = []
  let size = 0
  let kept = 0
  let descriptor: number | null = null

  function spill(file: string): number {
    const opened = openSync(file, 'w', 0o600)
    for (const chunk of chunks) writeAll(opened, chunk)
    chunks = []
    return opened
  }

  function keep(chunk: Buffer): void {
    if (chunk.length === 0) return
    kept += chunk.length
    if (descriptor === null && kept <= limits.memory) {
      chunks.push(chunk)
      return
    }
    if (limits.file === null) throw new Error('the total of a capture without a file is its memory')
    try {
      descriptor ??= spill(limits.file)
      // Synchronous on purpose: the pipe then slows the suite down instead of our memory filling up.
      writeAll(descriptor, chunk)
    } catch (error) {
      throw explainSystemError(error, `keeping the output of the suite in ${limits.file}`)
    }
  }

  const total = limits.file === null ? limits.memory : limits.total
  const close = (): void => {
    if (descriptor !== null) closeSync(descriptor)
    descriptor = null
  }
  return {
    get size() {
      return size
    },
    get truncated() {
      return size > kept
    },
    write(chunk) {
      size += chunk.length
      keep(chunk.subarray(0, Math.max(0, total - kept)))
    },
    close,
    read: () => (kept <= limits.memory || limits.file === null ? Buffer.concat(chunks) : readFileSync(limits.file)),
    release() {
      close()
      chunks = []
      if (limits.file !== null) rmSync(limits.file, { force: true })
    },
  }
}

function writeAll(descriptor: number, chunk: Buffer): void {
  for (let offset = 0; offset < chunk.length; ) offset += writeSync(descriptor, chunk, offset)
}

/** Splits a stream into lines, cutting those longer than `longest` characters. */
export interface LineSplitter {
  write(chunk: Buffer): void
  end(): void
}

export function createLineSplitter(onLine: (line: string) => void, longest = 16_384): LineSplitter {
  const decoder = new TextDecoder()
  let rest = ''
  // Set after a line was cut: what follows up to its end is dropped.
  let skipping = false

  function take(text: string): void {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) emit(line)
    if (rest.length <= longest) return
    if (!skipping) onLine(`${rest.slice(0, longest)}…`)
    skipping = true
    rest = ''
  }

  function emit(line: string): void {
    if (!skipping) onLine(line.length > longest ? `${line.slice(0, longest)}…` : line.replace(/\r$/, ''))
    skipping = false
  }

  return {
    write: (chunk) => take(decoder.decode(chunk, { stream: true })),
    end() {
      take(decoder.decode())
      if (rest !== '') emit(rest)
      rest = ''
    },
  }
}

/** The last lines of several streams in the order they came, whatever the amount before them. */
export interface Tail {
  write(stream: number, chunk: Buffer): void
  text(): string
}

export function createTail(lines = 40, characters = 8_000): Tail {
  const pieces: { stream: number; bytes: Buffer }[] = []
  let size = 0

  return {
    write(stream, chunk) {
      // Lines are only looked for at the end: there may have been hundreds of millions.
      const bytes = chunk.subarray(-4 * characters)
      pieces.push({ stream, bytes })
      size += bytes.length
      while (pieces.length > 1 && size - pieces[0]!.bytes.length > 4 * characters) size -= pieces.shift()!.bytes.length
    },
    text() {
      let text = ''
      let last: number | null = null
      for (const { stream, bytes } of pieces) {
        if (last !== null && stream !== last && !text.endsWith('\n')) text += '\n'
        text += bytes.toString('utf8')
        last = stream
      }
      return text.replace(/\r\n/g, '\n').replace(/\n$/, '').split('\n').slice(-lines).join('\n').slice(-characters)
    },
  }
}
