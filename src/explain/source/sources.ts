/** The files of both checkouts that profiles have met. Frames of runtimes that tell a line and no function's beginning
 *  are named by the source around that line, so that the same function is the same on both sides; and all functions of
 *  those files are known, also those that no sample has met. */

import path from 'node:path'
import { textIfThere } from '../../host/text-file.ts'
import type { Side } from '../../model/run.ts'
import type { Frame, SourceFunction } from '../profile/profile.ts'
import type { FoundFunction } from './braces.ts'
import { functionsOf } from './functions-of.ts'

export interface Sources {
  /** An own frame by its function, which has `line` in it; as it is where the source does not tell. */
  named(frame: Frame, line: number): Frame
  /** The same by its name, for which a line tells little: what was inlined into it has others. */
  called(frame: Frame, line: number): Frame
  /** Of all files that either side has met. Calls by `file\0name\0line` of the function, where they were counted. */
  functions(calls?: ReadonlyMap<string, number>): SourceFunction[]
}

export function createSources(roots: Readonly<Record<Side, string>>): Readonly<Record<Side, Sources>> {
  const met = new Set<string>()
  return { base: sourcesOf(roots.base, met), head: sourcesOf(roots.head, met) }
}

/** What tells a function of one side. */
export function functionKey({ file, name, line }: Pick<Frame, 'file' | 'name' | 'line'>): string {
  return `${file}\0${name}\0${line}`
}

function sourcesOf(root: string, met: Set<string>): Sources {
  const known = new Map<string, readonly FoundFunction[]>()
  const inFile = (file: string): readonly FoundFunction[] => {
    const before = known.get(file)
    if (before !== undefined) return before
    const found = functionsOf(file, textIfThere(path.join(root, file)))
    known.set(file, found)
    return found
  }
  const named = (frame: Frame, line: number): Frame => {
    met.add(frame.file)
    const bare = bareName(frame.name)
    const around = inFile(frame.file).filter((one) => one.line <= line && line <= one.endLine)
    const found = around.findLast((one) => lastWord(one.bare) === bare) ?? around.at(-1)
    return found === undefined ? frame : { ...frame, name: found.name, line: found.line, column: 0 }
  }
  return {
    named,
    called(frame, line) {
      const bare = bareName(frame.name)
      const same = inFile(frame.file).filter((one) => lastWord(one.bare) === bare)
      return named(frame, same.length === 1 ? same[0]!.line : line)
    },
    functions(calls) {
      return [...met].flatMap((file) =>
        inFile(file).map(({ name, line, endLine }) => ({
          file,
          name,
          line,
          endLine,
          column: 0,
          // What was inlined is called as well, and nobody counts it.
          calls: calls?.get(functionKey({ file, name, line })) ?? null,
        })),
      )
    },
  }
}

function lastWord(name: string): string {
  return name.split(/::|\./).at(-1)!
}

/** The last name of a demangled one: `ns::Parser<int>::next(char) const` → `next`, `pkg.(*T).M.func1` → `M`, and
 *  `crate::run::{{closure}}` → `run`, for what has no name of its own is part of what is around it. */
export function bareName(name: string): string {
  const plain = withoutBrackets(name.replace(/::\{+(?:closure|lambda)[^{}]*\}+(?:::operator\(\))?/g, ''))
    .replace(/(?:\.(?:func\d+|gowrap\d+|deferwrap\d+|\d+)|-range\d+|-fm)+$/g, '')
    .replace(/::h[0-9a-f]{16}$/, '')
    .replace(/\.(?:constprop|isra|part|cold|lto_priv|llvm)[.\w]*/g, '')
    .replace(/\s+(?:const|volatile|&+)\s*$/, '')
  return /([A-Za-z_~$][\w$]*)\s*$/.exec(plain)?.[1] ?? plain
}

/** Without arguments and those of templates. */
function withoutBrackets(name: string): string {
  let depth = 0
  let text = ''
  for (const character of name) {
    // What begins with a bracket is a type that is written out: `<a::B as c::D>::go`.
    if ('<([{'.includes(character) && text !== '') depth++
    if (depth === 0) text += character
    if ('>)]}'.includes(character) && depth > 0) depth--
  }
  return text.trim() === '' ? name : text
}
