/** Finding, reading, removing and writing files under a root that is not left: a path that climbs out,
 *  or a symbolic link that leads out, is refused. */

import { randomBytes } from 'node:crypto'
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { pathGlob } from './path-glob.ts'
import { explainSystemError } from './system-error.ts'

export interface FoundFile {
  /** Relative to the root, with `/`. */
  readonly path: string
  readonly absolute: string
}

/** True where `target` is `root` or lies below it, by name alone. */
export function isInside(root: string, target: string): boolean {
  const relative = path.relative(root, target)
  return relative === '' || (!path.isAbsolute(relative) && relative.split(path.sep)[0] !== '..')
}

/** `folder` and those above it up to `root`, the nearest first; `root` alone where it does not lie inside. */
export function foldersUpTo(root: string, folder: string): string[] {
  if (!isInside(root, folder)) return [root]
  return folder === root ? [root] : [folder, ...foldersUpTo(root, path.dirname(folder))]
}

/** The same as `isInside` once every symbolic link on the way is followed. What does not exist yet counts by its nearest parent. */
export function isReallyInside(root: string, target: string): boolean {
  let at = target
  while (statSync(at, { throwIfNoEntry: false }) === undefined && path.dirname(at) !== at) at = path.dirname(at)
  return isInside(realpathSync(root), realpathSync(at))
}

export function isGlob(text: string): boolean {
  return /[*?[{]/.test(text)
}

export interface FindOptions {
  /** Names of folders that are not entered. Default: `node_modules` and every name that begins with a dot. */
  readonly skip?: (folderName: string) => boolean
  /** Refuses more files than this, so that a wrong glob cannot read a whole disk. */
  readonly most?: number
}

const skipUsual = (name: string): boolean => name === 'node_modules' || name.startsWith('.')

/** Files below `root` that match one of the globs, in the order of their names. Links to folders are not followed. */
export function findFiles(root: string, globs: readonly string[], options: FindOptions = {}): FoundFile[] {
  const patterns = globs.map(pathGlob)
  const skip = options.skip ?? skipUsual
  const found: FoundFile[] = []

  function walk(folder: string, prefix: string): void {
    const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
    for (const entry of entries) {
      const relative = prefix === '' ? entry.name : `${prefix}/${entry.name}`
      const absolute = path.join(folder, entry.name)
      if (entry.isDirectory()) {
        if (!skip(entry.name)) walk(absolute, relative)
      } else if (patterns.some((matches) => matches(relative)) && isFileInside(root, absolute)) {
        found.push({ path: relative, absolute })
        if (found.length > (options.most ?? 100_000)) throw new Error(`more than ${options.most} files match`)
      }
    }
  }

  if (statSync(root, { throwIfNoEntry: false })?.isDirectory()) walk(root, '')
  return found
}

function isFileInside(root: string, absolute: string): boolean {
  return statSync(absolute, { throwIfNoEntry: false })?.isFile() === true && isReallyInside(root, absolute)
}

/** Writes a file whole or not at all: a reader never sees half of it, and a full disk leaves the old one. */
export function writeFileWhole(file: string, content: string | Uint8Array): void {
  const part = `${file}.${randomBytes(4).toString('hex')}.part`
  try {
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(part, content, { flag: 'wx' })
    const descriptor = openSync(part, 'r+')
    fsyncSync(descriptor)
    closeSync(descriptor)
    renameSync(part, file)
  } catch (error) {
    rmSync(part, { force: true })
    throw explainSystemError(error, `writing ${file}`)
  }
}

/** A file's bytes, refused above `limit`. */
export function readFileWithin(file: string, limit: number): Uint8Array | { readonly tooLarge: number } {
  const { size } = statSync(file)
  return size > limit ? { tooLarge: size } : readFileSync(file)
}
