/** Which functions two versions of a file differ in, and whether in anything else. Texts in, findings out. */

import type { CalledFunction } from './answers.ts'

export interface CodeOfFile {
  readonly text: string
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
  const times = new Map<string, number>()
  const found = new Map<string, Own>()
  for (const one of functions) {
    const nth = (times.get(one.name) ?? 0) + 1
    times.set(one.name, nth)
    found.set(`${one.name}\0${nth}`, { one, text: text.slice(one.from, one.to) })
  }
  return found
}

/** Everything that is in no function. Empty lines say nothing there, but where a text goes over several lines. */
function outsideOf({ text, functions }: CodeOfFile): string {
  let at = 0
  const parts: string[] = []
  for (const { from, to } of functions) {
    parts.push(text.slice(at, from))
    at = to
  }
  const all = [...parts, text.slice(at)].join('')
  return /`|"""|'''/.test(all) ? all : all.replace(/\s*\n\s*\n/g, '\n').trimEnd()
}
