/** The files that a launch leaves behind. What was there before a launch is never taken for its
 *  result: in a borrowed checkout it is removed, and what must not be removed (files that belong to
 *  the checkout, everything in the user's own) counts only where it was written anew. */

import { rmSync, statSync } from 'node:fs'
import path from 'node:path'
import type { ResultFile } from '../../formats/format.ts'
import { type FoundFile, findFiles, isGlob, isInside, isReallyInside, readFileWithin } from '../../host/files.ts'
import { outputBytes } from '../../host/process.ts'
import { Failure, UsageFailure } from '../../model/failure.ts'

export interface ResultsPlace {
  /** Root of the checkout: nothing outside it is read or removed. */
  readonly root: string
  /** Absolute; `results` is relative to it. */
  readonly workingDirectory: string
  readonly pattern: string
  /** True in the user's own checkout, where nothing is removed. */
  readonly keep: boolean
}

export interface Results {
  /** Before each launch. */
  prepare(): void
  /** After it. Paths are relative to the working directory. Throws a Failure where nothing was left or too much. */
  collect(): readonly ResultFile[]
}

const skip = (name: string): boolean => name === '.git' || name === 'node_modules'

export function createResults(place: ResultsPlace): Results {
  const target = path.resolve(place.workingDirectory, place.pattern)
  const literal = !isGlob(place.pattern)
  refuseOutside(place, target, literal)
  const find = (): FoundFile[] => (literal ? findLiteral(place.root, target) : findGlob(place))
  // With a glob, what matches before the first launch belongs to the checkout.
  const belonging = new Set(literal ? [] : find().map((file) => file.path))
  let stale = new Map<string, string>()

  return {
    prepare() {
      stale = new Map()
      for (const file of find()) {
        if (place.keep || belonging.has(file.path)) stale.set(file.path, stampOf(file.absolute))
        else rmSync(file.absolute, { force: true })
      }
      if (literal && !place.keep) rmSync(target, { recursive: true, force: true })
    },
    collect() {
      const fresh = find().filter((file) => stale.get(file.path) !== stampOf(file.absolute))
      if (fresh.length === 0) throw nothingLeft(place, find().length)
      return readAll(fresh, place)
    },
  }
}

function refuseOutside(place: ResultsPlace, target: string, literal: boolean): void {
  const { pattern, root, workingDirectory } = place
  const outside = path.isAbsolute(pattern) || !isInside(root, target) || !isReallyInside(root, target)
  if (outside) {
    throw new UsageFailure(`\`results\` leads out of the repository: ${pattern}`, {
      hint: 'Name a file, folder or glob inside the repository, relative to `working-directory`.',
    })
  }
  // A folder named literally is removed whole before each launch.
  if (literal && (isInside(target, workingDirectory) || isInside(path.join(root, '.git'), target))) {
    throw new UsageFailure(`\`results\` is the whole working directory: ${pattern}`, {
      hint: 'Name the file or folder that only the suite writes, or a glob of its files.',
    })
  }
}

function findLiteral(root: string, target: string): FoundFile[] {
  const found = statSync(target, { throwIfNoEntry: false })
  if (found === undefined || !isReallyInside(root, target)) return []
  if (found.isFile()) return [{ path: path.basename(target), absolute: target }]
  return found.isDirectory() ? findFiles(target, ['**'], { skip }) : []
}

function findGlob(place: ResultsPlace): FoundFile[] {
  const glob = path.relative(place.root, path.resolve(place.workingDirectory, place.pattern))
  return findFiles(place.root, [glob.split(path.sep).join('/')], { skip })
}

/** Changes whenever a file is written, even with the same bytes and within a coarse clock's tick of size. */
function stampOf(file: string): string {
  const { ino, size, mtimeNs, ctimeNs } = statSync(file, { bigint: true })
  return `${ino} ${size} ${mtimeNs} ${ctimeNs}`
}

function nothingLeft(place: ResultsPlace, stale: number): Failure {
  const old = stale > 0 ? ` (${stale} that were there before were not written again)` : ''
  return new Failure(`the suite left nothing at \`results\`: ${place.pattern}${old}`, {
    hint: 'Check that `run` writes there, relative to `working-directory`; leave `results` out if the suite prints its results.',
  })
}

function readAll(files: readonly FoundFile[], place: ResultsPlace): ResultFile[] {
  let left = outputBytes
  return files.map(({ absolute }) => {
    const bytes = readFileWithin(absolute, left)
    const relative = path.relative(place.workingDirectory, absolute).split(path.sep).join('/')
    if ('tooLarge' in bytes) throw tooMuch(relative)
    left -= bytes.length
    return { path: relative, bytes }
  })
}

export function tooMuch(what: string): Failure {
  return new Failure(`${what}: more than ${outputBytes / 1024 ** 2} MiB of results in one launch`, {
    hint: 'Let the tool write summaries instead of every sample, or name only its result file in `results`.',
  })
}
