/** Fixes what this program is: its files are read once, before anything else runs, and every part that is loaded
 *  later is taken from what was read. A suite that rewrites them changes nothing any more. */

import { readdirSync, readFileSync } from 'node:fs'
import module from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

/** @param folder of the bundle. False where this Node has no way to (before 22.15). */
export function fixOwnFiles(folder: string): boolean {
  if (typeof module.registerHooks !== 'function') return false
  const names = readdirSync(folder).filter((name) => /\.(js|mjs)$/.test(name))
  const sources = new Map(
    names.map((name) => [pathToFileURL(path.join(folder, name)).href, readFileSync(path.join(folder, name), 'utf8')]),
  )
  module.registerHooks({
    load(url, context, nextLoad) {
      const source = sources.get(url)
      return source === undefined ? nextLoad(url, context) : { format: 'module', source, shortCircuit: true }
    },
  })
  return true
}
