/** Where functions are defined in a checkout, by name alone: for profiles whose frames tell no file. */

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { functionsOf, isRead } from './functions-of.ts'
import { bareName } from './sources.ts'

interface Defined {
  readonly name: string
  readonly bare: string
  readonly file: string
  readonly line: number
}

const mostFiles = 5_000
/** What is not the repository's own, or is made from it. */
const aside = new Set(['node_modules', 'vendor', 'target', 'build', 'dist', 'out', 'third_party', 'site-packages'])

/** Reads the sources when it is first asked. Of several functions of one name the one whose file and type stand in the
 *  frame's own name; null where none, or where they cannot be told apart. */
export function createNameIndex(root: string): (name: string) => { name: string; file: string; line: number } | null {
  let index: Map<string, Defined[]> | null = null
  const known = new Map<string, Defined | null>()
  return (name) => {
    index ??= indexOf(root)
    let found = known.get(name)
    if (found === undefined) {
      found = theOne(index.get(bareName(name)) ?? [], name)
      known.set(name, found)
    }
    return found === null ? null : { name: found.name, file: found.file, line: found.line }
  }
}

function theOne(all: readonly Defined[], name: string): Defined | null {
  if (all.length < 2) return all[0] ?? null
  const words = new Set(name.split(/\W+/))
  const rated = all
    .map((one) => ({ one, shared: `${one.file}/${one.name}`.split(/\W+/).filter((word) => words.has(word)).length }))
    .toSorted((a, b) => b.shared - a.shared)
  return rated[0]!.shared > rated[1]!.shared ? rated[0]!.one : null
}

function indexOf(root: string): Map<string, Defined[]> {
  const index = new Map<string, Defined[]>()
  for (const file of sourcesBelow(root)) {
    for (const { name, bare, line } of functionsOf(file, readFileSync(path.join(root, file), 'utf8'))) {
      const key = bareName(bare)
      index.set(key, [...(index.get(key) ?? []), { name, bare, file, line }])
    }
  }
  return index
}

/** Files of the checkout's own whose names fit, with `/`, in order. */
export function sourcesBelow(root: string, wanted: RegExp | null = null): string[] {
  const files: string[] = []
  const folders = ['']
  for (let folder = folders.pop(); folder !== undefined && files.length < mostFiles; folder = folders.pop()) {
    for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory() && !entry.name.startsWith('.') && !aside.has(entry.name)) folders.push(name)
      else if (entry.isFile() && isRead(name) && (wanted === null || wanted.test(name))) files.push(name)
    }
  }
  return files.sort()
}
