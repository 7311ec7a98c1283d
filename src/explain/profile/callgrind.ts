/** What callgrind leaves (valgrind.org/docs/manual/cl-format.html): instructions by function and line, and calls with what
 *  they took in all. There are no stacks in it; those that are made here follow the caller that took the most. */

import { Failure } from '../../model/failure.ts'

export interface CallgrindFunction {
  readonly name: string
  /** The file that the function is in, as callgrind names it, and its program or library. */
  readonly file: string
  readonly program: string
  /** Instructions of its own, by file (of what is inlined, another) and line. */
  readonly lines: Map<string, Map<number, number>>
  readonly calls: CallgrindCall[]
}

export interface CallgrindCall {
  readonly to: CallgrindFunction
  readonly times: number
  /** With everything below. */
  readonly instructions: number
  /** Where the call stands. */
  readonly file: string
  readonly line: number
}

/** @throws Failure where it is no such file. */
export function readCallgrind(text: string): CallgrindFunction[] {
  if (!/^(?:# callgrind format|version: 1)/m.test(text.slice(0, 200)))
    throw new Failure('callgrind left a file that is not in its format', {
      hint: 'Something else wrote into the folder of the profiles.',
    })
  const reader = new Reader()
  for (const line of text.split('\n')) reader.line(line)
  return [...reader.functions.values()]
}

const longestName = 1_000

class Reader {
  readonly functions = new Map<string, CallgrindFunction>()
  /** Names stand where they come first, `(7) name`, and their numbers afterwards. */
  private readonly names = {
    ob: new Map<string, string>(),
    fl: new Map<string, string>(),
    fn: new Map<string, string>(),
  }
  private now = { ob: '', fl: '', inlined: '', fn: '' }
  private called: { ob: string | null; fl: string | null; fn: string; times: number | null } | null = null
  private at = 0

  line(line: string): void {
    const assigned = /^(ob|fl|fi|fe|fn|cob|cfi|cfl|cfn|calls)=\s*(.*)$/.exec(line)
    if (assigned !== null) this.assign(assigned[1]!, assigned[2]!)
    else if (/^[+\-*\d]/.test(line)) this.cost(line)
  }

  private assign(key: string, value: string): void {
    switch (key) {
      case 'ob':
        this.now.ob = this.named('ob', value)
        return
      case 'fl':
        this.now.fl = this.named('fl', value)
        this.now.inlined = this.now.fl
        return
      case 'fi':
      case 'fe':
        this.now.inlined = this.named('fl', value)
        return
      case 'fn':
        this.now.fn = this.named('fn', value)
        this.now.inlined = this.now.fl
        return
      case 'calls':
        if (this.called !== null) this.called.times = Number(value.split(' ')[0])
        return
    }
    this.called ??= { ob: null, fl: null, fn: '', times: null }
    if (key === 'cob') this.called.ob = this.named('ob', value)
    else if (key === 'cfn') this.called.fn = this.named('fn', value)
    else this.called.fl = this.named('fl', value)
  }

  private named(kind: 'ob' | 'fl' | 'fn', value: string): string {
    const [, number, name] = /^\((\d+)\)(?:\s+(.*))?$/.exec(value) ?? []
    if (number === undefined) return value.slice(0, longestName)
    if (name !== undefined) this.names[kind].set(number, name.slice(0, longestName))
    return this.names[kind].get(number) ?? ''
  }

  private cost(line: string): void {
    const [position = '', amount = '0'] = line.split(' ')
    this.at = position === '*' ? this.at : /^[+-]/.test(position) ? this.at + Number(position) : Number(position)
    const instructions = Number(amount)
    if (!Number.isFinite(instructions) || !Number.isFinite(this.at)) return
    const own = this.of(this.now.ob, this.now.fl, this.now.fn)
    if (this.called?.times != null) {
      const { ob, fl, fn, times } = this.called
      this.called = null
      own.calls.push({
        to: this.of(ob ?? this.now.ob, fl ?? this.now.fl, fn),
        times,
        instructions,
        file: this.now.inlined,
        line: this.at,
      })
      return
    }
    const rows = own.lines.get(this.now.inlined) ?? new Map<number, number>()
    own.lines.set(this.now.inlined, rows)
    rows.set(this.at, (rows.get(this.at) ?? 0) + instructions)
  }

  private of(program: string, file: string, written: string): CallgrindFunction {
    // Recursion is told by a number behind the name.
    const name = written.replace(/'\d+$/, '')
    const key = `${program}\0${file}\0${name}`
    const before = this.functions.get(key)
    if (before !== undefined) return before
    const made: CallgrindFunction = { name, file, program, lines: new Map(), calls: [] }
    this.functions.set(key, made)
    return made
  }
}
