/** Which file of a checkout a class of the Java virtual machine is written in: its recordings name classes and methods,
 *  with lines, and no files. */

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { sourcesBelow } from './name-index.ts'

const written = /\.(?:java|kt|scala|groovy)$/
/** Types that stand at the beginning of a line are in no other. */
const topTypes = /^(?:[\w@]+(?:\([^()\n]*\))?[ \t]+)*?(?:class|interface|enum|record|object|trait)[ \t]+(\w+)/gm

/** Reads the sources when it is first asked. @returns the file of a class, whose name may be written with dots or slashes;
 *  null where none of the checkout's files has it, or several have. */
export function createClassIndex(root: string): (name: string) => string | null {
  let index: ReadonlyMap<string, string | null> | null = null
  return (name) => {
    index ??= indexOf(root)
    // `a.B$C$1` is written where `a.B` is.
    return index.get(name.replaceAll('/', '.').replace(/(?<=[\w])\$.*$/s, '')) ?? null
  }
}

function indexOf(root: string): Map<string, string | null> {
  const index = new Map<string, string | null>()
  for (const file of sourcesBelow(root, written)) {
    const text = readFileSync(path.join(root, file), 'utf8')
    const folder = /^[ \t]*package[ \t]+([\w.]+)/m.exec(text)?.[1]
    const stem = path.posix.basename(file).replace(written, '')
    // Functions outside of types are in a class of the file's name in Kotlin.
    const types = new Set(
      [...text.matchAll(topTypes)].map(([, type]) => type!).concat(file.endsWith('.kt') ? `${stem}Kt` : []),
    )
    for (const type of types) {
      const name = folder === undefined ? type : `${folder}.${type}`
      index.set(name, index.has(name) && index.get(name) !== file ? null : file)
    }
  }
  return index
}
