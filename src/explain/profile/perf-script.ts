/** What `perf script` prints of a recording: one block for each sample, the leaf first.
 *
 *  ```
 *  bench 18033/18033:
 *              97450 _int_malloc+0x10 (/usr/lib/x86_64-linux-gnu/libc.so.6)
 *               150b report+0xfb (/repo/bench)
 *  ```
 *  Addresses are offsets in the file of the program or library. */

export interface PerfFrame {
  readonly program: string
  /** Offset in that file. */
  readonly offset: number
  /** Of the symbol table; empty where it has none. */
  readonly symbol: string
}

/** Stacks by what they are, from the leaf to the root, with how many samples each has. */
export interface PerfStack {
  readonly frames: readonly PerfFrame[]
  readonly weight: number
}

const frameLine = /^\s+([0-9a-f]+)\s+(.*)\s\((.*)\)\s*$/
const longestName = 1_000

export function readPerfScript(text: string): PerfStack[] {
  const stacks = new Map<string, { frames: PerfFrame[]; weight: number }>()
  const known = new Map<string, PerfFrame>()
  let lines: string[] = []
  const end = (): void => {
    if (lines.length === 0) return
    const key = lines.join('\n')
    const before = stacks.get(key)
    if (before !== undefined) before.weight++
    else stacks.set(key, { frames: lines.map((line) => frameOf(line, known)), weight: 1 })
    lines = []
  }
  for (const line of text.split('\n')) {
    if (frameLine.test(line)) lines.push(line)
    else end()
  }
  end()
  return [...stacks.values()]
}

function frameOf(line: string, known: Map<string, PerfFrame>): PerfFrame {
  const before = known.get(line)
  if (before !== undefined) return before
  const [, address = '0', symbol = '', program = ''] = frameLine.exec(line)!
  const name = symbol.replace(/\+0x[0-9a-f]+$/, '').slice(0, longestName)
  const frame = { program, offset: Number.parseInt(address, 16), symbol: name === '[unknown]' ? '' : name }
  known.set(line, frame)
  return frame
}
