'use strict'
/* The conversation with Benchgate: lines over two named pipes, so that the standard streams, wherever
 * they lead, are the suite's own. */

// Taken now: suites replace what `fs` has.
const { openSync, readSync, writeSync } = require('node:fs')
const path = require('node:path')

class Talk {
  constructor(folder) {
    this._questions = openSync(path.join(folder, 'questions'), 'r')
    this._answers = openSync(path.join(folder, 'answers'), 'w')
    this._chunk = Buffer.alloc(4096)
    this._rest = ''
  }

  say(line) {
    const bytes = Buffer.from(`${line}\n`)
    for (let offset = 0; offset < bytes.length; ) offset += writeSome(this._answers, bytes, offset)
  }

  /** `{ verb, index, iterations }`; null at the end. Waits in the kernel: nothing else of this process
   *  runs between two batches, and an answer is on its way some microseconds after the request. */
  next() {
    const line = this._line()
    if (line === null || line === 'end') return null
    const [verb, index = '0', iterations = '1'] = line.split(' ')
    return { verb, index: Number(index), iterations: Number(iterations) }
  }

  _line() {
    for (;;) {
      const end = this._rest.indexOf('\n')
      if (end >= 0) {
        const line = this._rest.slice(0, end)
        this._rest = this._rest.slice(end + 1)
        return line
      }
      const bytes = readSome(this._questions, this._chunk)
      if (bytes === 0) return null
      this._rest += this._chunk.toString('utf8', 0, bytes)
    }
  }
}

function readSome(descriptor, chunk) {
  for (;;) {
    try {
      return readSync(descriptor, chunk)
    } catch (error) {
      if (error.code === 'EOF') return 0
      if (error.code !== 'EAGAIN') throw error
      pause()
    }
  }
}

function writeSome(descriptor, bytes, offset) {
  for (;;) {
    try {
      return writeSync(descriptor, bytes, offset)
    } catch (error) {
      if (error.code !== 'EAGAIN') throw error
      pause()
    }
  }
}

function pause() {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 0.05)
}

function oneLine(text) {
  return String(text)
    .replace(/\s*\n\s*/g, ' ↵ ')
    .slice(0, 15_000)
}

module.exports = { Talk, oneLine }
