/** What setting up has made otherwise on one side than on the other: files that git knows nothing of, which a benchmark
 *  may read. */

import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Side } from '../../model/run.ts'

/** Of packages, caches and git, whose code is looked at where it is loaded. */
const leftOut = new Set(['.git', 'node_modules', '__pycache__', '.pytest_cache', '.mypy_cache', '.ruff_cache'])

/** Files that differ, or that one side lacks, relative to the checkouts, but for `known` ones. */
export function madeUnlike(sides: Readonly<Record<Side, string>>, known: ReadonlySet<string>): string[] {
  const [base, head] = [filesBelow(sides.base), filesBelow(sides.head)]
  const all = new Set([...base.keys(), ...head.keys()])
  return [...all].filter((file) => !known.has(file) && !isSame(base.get(file), head.get(file))).sort()
}

interface Found {
  readonly file: string
  readonly size: number
}

function isSame(one: Found | undefined, other: Found | undefined): boolean {
  if (one === undefined || other === undefined || one.size !== other.size) return false
  return readFileSync(one.file).equals(readFileSync(other.file))
}

function filesBelow(root: string): Map<string, Found> {
  const found = new Map<string, Found>()
  const visit = (folder: string) => {
    const entries = readdirSync(path.join(root, folder), { withFileTypes: true })
    // A virtual environment of Python.
    if (folder !== '' && entries.some(({ name }) => name === 'pyvenv.cfg')) return
    for (const entry of entries) {
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (leftOut.has(entry.name) || entry.name.endsWith('.egg-info') || entry.name.endsWith('.dist-info')) continue
      if (entry.isDirectory()) visit(name)
      else if (entry.isFile()) {
        const file = path.join(root, name)
        found.set(name, { file, size: statSync(file).size })
      }
    }
  }
  visit('')
  return found
}
