/** Globs over paths with `/`: `**` crosses folders, `*` and `?` do not; `{a,b}` and `[abc]` as in a shell. A
 *  leading `./` is dropped. Every state of the pattern is followed at once, so that matching takes time in
 *  proportion to pattern times path, whatever either holds: a regular expression would try again and again. */

import { Failure } from '../model/failure.ts'

/** A step takes one character and stays or goes on, or takes none and goes to several places. */
type Step =
  | { readonly takes: (character: string) => boolean; readonly next: number }
  | { readonly forks: readonly number[] }

const longestGlob = 2_000

/** @throws Failure for a glob that means nothing (`[z-a]`), or is too long. */
export function pathGlob(glob: string): (path: string) => boolean {
  if (glob.length > longestGlob) throw refused(glob, `has ${glob.length} characters; the most is ${longestGlob}`)
  const steps = compile(glob.replace(/^\.\//, ''), glob)
  return (path) => accepts(steps, path)
}

const within = (character: string): boolean => character !== '/'
const any = (): boolean => true

function compile(text: string, glob: string): Step[] {
  const steps: Step[] = []
  /** Of each open brace: its fork, and the steps that end its choices. */
  const open: { fork: number[]; ends: number[][] }[] = []
  const take = (takes: (character: string) => boolean) => steps.push({ takes, next: steps.length + 1 })
  const loop = (takes: (character: string) => boolean) => {
    const at = steps.length
    steps.push({ forks: [at + 1, at + 2] }, { takes, next: at })
  }
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!
    if (character === '*' && text[i + 1] === '*') {
      const whole = (i === 0 || text[i - 1] === '/') && text[i + 2] === '/'
      if (whole) steps.push({ forks: [steps.length + 1, steps.length + 4] })
      loop(any)
      if (whole) take((one) => one === '/')
      i += whole ? 2 : 1
    } else if (character === '*') loop(within)
    else if (character === '?') take(within)
    else if (character === '{' && text.indexOf('}', i) > 0) {
      const fork = [steps.length + 1]
      steps.push({ forks: fork })
      open.push({ fork, ends: [] })
    } else if (character === ',' && open.length > 0) {
      const end: number[] = []
      steps.push({ forks: end })
      open.at(-1)!.ends.push(end)
      open.at(-1)!.fork.push(steps.length)
    } else if (character === '}' && open.length > 0) {
      for (const end of open.pop()!.ends) end.push(steps.length)
    } else if (character === '[' && text.indexOf(']', i + 2) > 0) {
      const end = text.indexOf(']', i + 2)
      take(oneOf(text.slice(i + 1, end), glob))
      i = end
    } else take((one) => one === character)
  }
  for (const { ends } of open) for (const end of ends) end.push(steps.length)
  return steps
}

function oneOf(set: string, glob: string): (character: string) => boolean {
  const negated = set.startsWith('!') || set.startsWith('^')
  const characters = negated ? set.slice(1) : set
  const ranges: [string, string][] = []
  for (let i = 0; i < characters.length; i++) {
    const from = characters[i]!
    const to = characters[i + 1] === '-' ? characters[i + 2] : undefined
    if (to !== undefined && to < from) throw refused(glob, `has the range ${from}-${to}, which runs backwards`)
    ranges.push([from, to ?? from])
    if (to !== undefined) i += 2
  }
  return (one) => one !== '/' && ranges.some(([from, to]) => from <= one && one <= to) !== negated
}

function accepts(steps: readonly Step[], path: string): boolean {
  let active = reach(steps, [0])
  for (const character of path) {
    if (active.length === 0) return false
    const next: number[] = []
    for (const state of active) {
      const step = steps[state]
      if (step !== undefined && 'takes' in step && step.takes(character)) next.push(step.next)
    }
    active = reach(steps, next)
  }
  return active.includes(steps.length)
}

/** From these states, following forks, to those that take a character, and the end. */
function reach(steps: readonly Step[], from: readonly number[]): number[] {
  const seen = new Set<number>()
  const waiting: number[] = []
  const left = [...from]
  while (left.length > 0) {
    const state = left.pop()!
    if (seen.has(state)) continue
    seen.add(state)
    const step = steps[state]
    if (step !== undefined && 'forks' in step) left.push(...step.forks)
    else waiting.push(state)
  }
  return waiting
}

function refused(glob: string, why: string): Failure {
  return new Failure(`The glob ${JSON.stringify(glob.slice(0, 80))} ${why}`, { exitCode: 2 })
}
