/** Finds the benchmark suites of a repository. Takes the names of its files and the text of some, gives suites with
 *  the options that run them, refuses nothing: what it does not know is not found. Starts no process and touches no
 *  disk; one detector for each kind of suite stands in registry.ts. */

import { detectors } from './registry.ts'
import type { FoundSuite } from './suite.ts'
import { type InUse, inUse, suiteOf, toolOf } from './taking-over.ts'
import { depthOf, folderOf, isBelow, ownFiles, type Tree } from './tree.ts'

export interface Discovery {
  /** Each a suite of its own: one is the repository's, several are a choice. */
  readonly suites: readonly FoundSuite[]
  /** Suites of examples, of projects within the project, and scripts of which only the name is known: these stand here
   *  even where nothing else is found. */
  readonly beside: readonly FoundSuite[]
  /** What watches the repository's speed already. */
  readonly inUse: readonly InUse[]
}

/** Folders that hold something other than the repository's own suite, where there is another. */
const sideFolder =
  /(^|\/)(examples?|samples?|demos?|playground|tutorials?|docs?|website|fuzz|scripts|tools|__tests__|e2e|evaluation|torture|templates?)(\/|$)/

/** @param folder where the user stands: only suites that are run there count; null: anywhere. */
export function discover(tree: Tree, folder: string | null = null): Discovery {
  const own = ownFiles(tree)
  const watched = inUse(own)
  const all = Object.values(detectors).flatMap(({ find }) => find(own))
  const here = folder === null ? all : all.filter(({ workingDirectory }) => workingDirectory === folder)
  const isBeside = (suite: FoundSuite) =>
    suite.beside === true ||
    suite.unsure === true ||
    suite.seen.every((file) => sideFolder.test(folderOf(file))) ||
    isInner(suite, here)
  const main = here.filter((suite) => !isBeside(suite))
  const suites = main.length > 0 ? theWatched(main, watched) : leastDeep(here.filter(({ unsure }) => unsure !== true))
  if (suites.length > 0) return { suites, beside: here.filter((suite) => !suites.includes(suite)), inUse: watched }
  const taken = watched.map(suiteOf).filter((suite) => suite !== null)
  return { suites: folder === null || folder === '.' ? taken.slice(0, 1) : [], beside: here, inUse: watched }
}

/** Of several, the one that is watched already; all where that does not tell. */
function theWatched(suites: readonly FoundSuite[], watched: readonly InUse[]): readonly FoundSuite[] {
  const patterns = watched.flatMap(({ command }) => (command === null ? [] : (toolOf(command) ?? [])))
  const known = suites.filter(({ tool }) => patterns.some((pattern) => pattern.test(tool)))
  return known.length === 1 ? known : suites
}

/** Where only what stands beside is there, it is what there is: the nearest to the root. */
function leastDeep(suites: readonly FoundSuite[]): readonly FoundSuite[] {
  const least = Math.min(...suites.map(depth))
  return suites.filter((suite) => depth(suite) === least)
}

function depth({ workingDirectory, beside }: FoundSuite): number {
  return depthOf(workingDirectory) + (beside === true ? 100 : 0)
}

/** A suite of the same tool in a project above it is the main one. */
function isInner({ tool, workingDirectory }: FoundSuite, all: readonly FoundSuite[]): boolean {
  return all.some(
    (other) =>
      other.tool === tool &&
      other.workingDirectory !== workingDirectory &&
      isBelow(other.workingDirectory, workingDirectory),
  )
}
