/** Which functions two versions of a file differ in, and whether in anything else. Texts in, findings out. */

import type { CalledFunction } from './answers.ts'

export interface CodeOfFile {
  readonly text: string
  /** Whether functions have their names and parameters within: those of Python stand outside. */
  readonly hasHeads: boolean
  readonly functions: readonly CalledFunction[]
}

export interface ChangedFunctions {
  /** Whether the text between the functions differs as well. */
  readonly outside: boolean
  /** Those that differ, or are on one side alone. */
  readonly base: readonly CalledFunction[]
  readonly head: readonly CalledFunction[]
}

/** Of files whose bytes differ. */
export function changedFunctions(base: CodeOfFile, head: CodeOfFile): ChangedFunctions {
  const [was, is] = [byKey(base), byKey(head)]
  const differing = (own: ReadonlyMap<string, Own>, other: ReadonlyMap<string, Own>) =>
    [...own].filter(([key, { text }]) => other.get(key)?.text !== text).map(([, { one }]) => one)
  // Bytes that differ in equal texts are no text.
  const outside = base.text === head.text || outsideOf(base) !== outsideOf(head)
  return { outside, base: differing(was, is), head: differing(is, was) }
}

interface Own {
  readonly one: CalledFunction
  readonly text: string
}

/** By the name, and which of that name it is. */
function byKey({ text, functions }: CodeOfFile): Map<string, Own> {
  return new Map(keyed(functions).map(([key, one]) => [key, { one, text: text.slice(one.from, one.to) }]))
}

function keyed(functions: readonly CalledFunction[]): (readonly [string, CalledFunction])[] {
  const times = new Map<string, number>()
  return functions.map((one) => {
    const nth = (times.get(one.name) ?? 0) + 1
    times.set(one.name, nth)
    return [`${one.name}\0${nth}`, one] as const
  })
}

/** Everything that is in no function, and where each stands with what parameters: a function that is new, gone or in
 *  another place may be met without being called. Empty lines say nothing there, but where a text goes over several
 *  lines. */
function outsideOf({ text, functions, hasHeads }: CodeOfFile): string {
  let at = 0
  const parts: string[] = []
  for (const [key, { from, to }] of keyed(functions)) {
    parts.push(text.slice(at, from), `\0${key}\0${hasHeads ? headOf(text.slice(from, to)) : ''}\0`)
    at = to
  }
  const all = [...parts, text.slice(at)].join('')
  return /`|"""|'''/.test(all) ? all : all.replace(/\s*\n\s*\n/g, '\n').trimEnd()
}

/** Up to the end of the parameters; all of it where that cannot be told. */
function headOf(text: string): string {
  const arrow = text.indexOf('=>')
  const first = text.indexOf('(')
  if (first < 0 || (arrow >= 0 && arrow < first)) return arrow < 0 ? text : text.slice(0, arrow)
  let depth = 0
  for (let at = first; at < text.length; at++) {
    if (text[at] === '(') depth++
    else if (text[at] === ')' && --depth === 0) return text.slice(0, at + 1)
  }
  return text
}
