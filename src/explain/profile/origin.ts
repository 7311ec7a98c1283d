/** Whose code a file is, and how it is called. */

import { realpathSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FrameOrigin } from './profile.ts'

export interface Placed {
  readonly file: string
  readonly origin: FrameOrigin
  readonly library: string | null
}

/** Where package managers of Node and Python, cargo and Go put what is not the repository's. */
const packages = [
  /(?:^|\/)(?:node_modules|site-packages|dist-packages)\/((?:@[^/]+\/)?[^/]+)/,
  /\/registry\/src\/[^/]+\/([^/]+?)-\d[^/]*\//,
  /\/pkg\/mod\/((?:[^/@]+\/)*[^/@]+)@/,
  /(?:^|\/)vendor\/([\w-]+\.[\w.-]+\/[^/]+\/[^/]+)\//,
]

/** @param root of the checkout. @param runners the folder of Benchgate's own, which are nobody's code.
 *  @returns how a file that a runtime names is to be understood; asked often, so answers are kept. */
export function createPlacing(root: string, runners: string): (written: string) => Placed {
  const roots = [...new Set([root, real(root)])]
  const own = [...new Set([runners, real(runners)])]
  const known = new Map<string, Placed>()
  const place = (written: string): Placed => {
    const file = pathOf(written)
    if (file === null) return { file: written, origin: 'runtime', library: null }
    if (own.some((folder) => isBelow(file, folder)))
      return { file: path.basename(file), origin: 'runner', library: null }
    const slashed = file.split(path.sep).join('/')
    const library = packages.map((pattern) => pattern.exec(slashed)?.[1]).find((one) => one !== undefined)
    if (library !== undefined) return { file, origin: 'library', library: library.replace(/\.py$/, '') }
    const inside = roots.find((folder) => isBelow(file, folder))
    if (inside === undefined) return { file, origin: 'runtime', library: null }
    return { file: path.relative(inside, file).split(path.sep).join('/'), origin: 'own', library: null }
  }
  return (written) => {
    const before = known.get(written)
    if (before !== undefined) return before
    const placed = place(written)
    known.set(written, placed)
    return placed
  }
}

function pathOf(written: string): string | null {
  if (written.startsWith('file://')) {
    try {
      return fileURLToPath(written.replace(/[?#].*$/, ''))
    } catch {
      return null
    }
  }
  return path.isAbsolute(written) ? path.normalize(written) : null
}

function isBelow(file: string, folder: string): boolean {
  return file.startsWith(folder + path.sep)
}

function real(file: string): string {
  try {
    return realpathSync(file)
  } catch {
    return file
  }
}
