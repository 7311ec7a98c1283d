/** Globs over benchmark names. Benchmark names are text from the suite under test, so matching runs
 *  in time proportional to pattern length times name length whatever either holds: the pattern
 *  becomes a small automaton whose states are followed all at once, without backtracking (Thompson,
 *  "Regular expression search algorithm", CACM 11(6), 1968). */

/** One step of the automaton: a literal character or a wildcard that consumes one character, or a
 *  fork that consumes none. Targets are indices into the program; its length is the accepting state. */
type Step =
  | { readonly kind: 'literal'; readonly char: string; next: number }
  | { readonly kind: 'any' | 'within'; next: number }
  | { readonly kind: 'fork'; readonly targets: number[] }

/** What lies between two characters of a pattern: the marks that mean something, and literals. */
type Token =
  | { readonly kind: 'literal'; readonly char: string }
  | { readonly kind: 'one' | 'star' | 'globstar' | 'folders' | 'open' | 'comma' | 'close' }

/** A pattern's longest allowed length, in characters. */
export const longestGlob = 1_000

/** Compiles a glob. `*` is any text without `/`, `**` any text at all, a double star with a slash
 *  after it any folders or none, `?` one character that is not `/`, `{a,b}` either of several
 *  (nesting allowed), `\` takes the next character as it is. Brackets are ordinary characters, for
 *  many tools write parameters in them. A brace without its partner is an ordinary character too.
 *  The whole name has to match. */
export function compileGlob(pattern: string): (name: string) => boolean {
  if (!/[*?{}\\]/.test(pattern)) return (name) => name === pattern
  if (pattern.length > longestGlob) throw new RangeError(`glob of ${pattern.length} characters`)
  return matcher(build(balance(tokens(pattern))))
}

function tokens(pattern: string): Token[] {
  const found: Token[] = []
  const chars = [...pattern]
  for (let i = 0; i < chars.length; i++) {
    const char = chars[i]!
    if (char === '\\' && i + 1 < chars.length) found.push({ kind: 'literal', char: chars[++i]! })
    else if (char === '*' && chars[i + 1] === '*') {
      // Further stars add nothing to `**`.
      while (chars[i + 1] === '*') i++
      const previous = found.at(-1)
      const starts = previous === undefined || (previous.kind === 'literal' && previous.char === '/')
      if (starts && chars[i + 1] === '/') {
        i++
        found.push({ kind: 'folders' })
      } else found.push({ kind: 'globstar' })
    } else found.push(plain(char))
  }
  return found
}

function plain(char: string): Token {
  if (char === '*') return { kind: 'star' }
  if (char === '?') return { kind: 'one' }
  if (char === '{') return { kind: 'open' }
  if (char === '}') return { kind: 'close' }
  if (char === ',') return { kind: 'comma' }
  return { kind: 'literal', char }
}

/** Turns braces without a partner, and commas outside braces, into literals. */
function balance(list: readonly Token[]): Token[] {
  const open: number[] = []
  const partnered = new Set<number>()
  list.forEach((token, i) => {
    if (token.kind === 'open') open.push(i)
    if (token.kind === 'close' && open.length > 0) partnered.add(i).add(open.pop()!)
  })
  let depth = 0
  return list.map((token, i) => {
    if (token.kind === 'open') {
      if (!partnered.has(i)) return { kind: 'literal', char: '{' }
      depth++
    }
    if (token.kind === 'close') {
      if (!partnered.has(i)) return { kind: 'literal', char: '}' }
      depth--
    }
    return token.kind === 'comma' && depth === 0 ? { kind: 'literal', char: ',' } : token
  })
}

function build(list: readonly Token[]): Step[] {
  const program: Step[] = []
  let at = 0
  const choice = (inBraces: boolean): void => {
    const fork: Step = { kind: 'fork', targets: [] }
    if (inBraces) program.push(fork)
    const ends: Step[] = []
    fork.targets.push(program.length)
    for (; at < list.length; at++) {
      const token = list[at]!
      if (token.kind === 'open') {
        at++
        choice(true)
      } else if (token.kind === 'comma') {
        ends.push(jump(program))
        fork.targets.push(program.length)
      } else if (token.kind === 'close') break
      else emit(program, token)
    }
    for (const end of ends) if (end.kind === 'fork') end.targets.push(program.length)
  }
  choice(false)
  return program
}

function jump(program: Step[]): Step {
  const step: Step = { kind: 'fork', targets: [] }
  program.push(step)
  return step
}

/** Adds the steps of one token that is no brace or comma. */
function emit(program: Step[], token: Token): void {
  const at = program.length
  if (token.kind === 'literal') program.push({ kind: 'literal', char: token.char, next: at + 1 })
  else if (token.kind === 'one') program.push({ kind: 'within', next: at + 1 })
  else if (token.kind === 'star') loop(program, 'within')
  else if (token.kind === 'globstar') loop(program, 'any')
  else if (token.kind === 'folders') {
    // Nothing at all, or any text that ends in a slash.
    program.push({ kind: 'fork', targets: [at + 1, at + 4] })
    loop(program, 'any')
    program.push({ kind: 'literal', char: '/', next: at + 4 })
  }
}

function loop(program: Step[], kind: 'any' | 'within'): void {
  const at = program.length
  program.push({ kind: 'fork', targets: [at + 1, at + 2] }, { kind, next: at })
}

/** All states at once as one state of its own, with what each character leads to: learnt as names come by, so
 *  that a thousand names cost little more than one. */
interface Known {
  readonly states: readonly number[]
  readonly next: Map<string, Known>
}

/** Beyond this, what was learnt is forgotten: memory stays small, whatever the names are. */
const mostKnown = 2_000

function matcher(program: readonly Step[]): (name: string) => boolean {
  let known = new Map<string, Known>()
  const enter = (states: number[]): Known => {
    const key = states.sort((a, b) => a - b).join()
    let found = known.get(key)
    if (found === undefined) {
      found = { states, next: new Map() }
      if (known.size >= mostKnown) {
        known = new Map()
        first = null
      }
      known.set(key, found)
    }
    return found
  }
  let first: Known | null = null
  return (name) => {
    first ??= enter(reach(program, [0]))
    let at = first
    for (const char of name) {
      if (at.states.length === 0) return false
      let next = at.next.get(char)
      if (next === undefined) {
        next = enter(reach(program, takenBy(program, at.states, char)))
        if (at.next.size < mostKnown) at.next.set(char, next)
      }
      at = next
    }
    return at.states.includes(program.length)
  }
}

function takenBy(program: readonly Step[], states: readonly number[], char: string): number[] {
  return states.flatMap((state) => {
    const step = program[state]
    if (step === undefined || step.kind === 'fork') return []
    const fits = step.kind === 'literal' ? step.char === char : step.kind === 'any' || char !== '/'
    return fits ? [step.next] : []
  })
}

/** Follows forks from the given states to every state that waits for a character, and the end. */
function reach(program: readonly Step[], from: readonly number[]): number[] {
  const seen = new Set<number>()
  const waiting: number[] = []
  const open = [...from]
  while (open.length > 0) {
    const state = open.pop()!
    if (seen.has(state)) continue
    seen.add(state)
    const step = program[state]
    if (step?.kind === 'fork') open.push(...step.targets)
    else waiting.push(state)
  }
  return waiting
}
