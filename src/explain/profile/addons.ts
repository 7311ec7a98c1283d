/** Frames of compiled addons, which V8 gives without a file. runners/explain/addons.cjs tells which they are. */

import path from 'node:path'
import type { Placed } from './origin.ts'
import type { Frame } from './profile.ts'
import { list, number, text } from './untrusted.ts'

/** @returns by the number of a node. Where several addons may be meant it is told that it is one of them. */
export function addonFrames(
  part: Record<string, unknown>,
  place: (written: string) => Placed,
): ReadonlyMap<number, Frame> {
  const libraries = list(part['addons'] ?? [], 'addons').map((one) => {
    const file = text(one, 'addons')
    return place(file).library ?? path.basename(file)
  })
  return new Map(
    list(part['natives'] ?? [], 'natives').flatMap((one) => {
      const [id, numbers] = list(one, 'natives')
      const named = list(numbers, 'natives').flatMap((at) => libraries[number(at, 'natives')] ?? [])
      if (named.length === 0) return []
      const library = [...new Set(named)].join(' or ')
      return [[number(id, 'natives'), { name: library, file: '', line: 0, column: 0, origin: 'library', library }]]
    }),
  )
}
