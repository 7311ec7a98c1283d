/** Small made-up repositories. */

import { type Discovery, discover } from '../../src/discover/discover.ts'
import type { FoundSuite } from '../../src/discover/suite.ts'
import type { Tree } from '../../src/discover/tree.ts'

export type Files = Readonly<Record<string, string | object>>

/** Objects are written as JSON. */
export function treeOf(files: Files): Tree {
  const texts = new Map(
    Object.entries(files).map(([name, text]) => [name, typeof text === 'string' ? text : JSON.stringify(text)]),
  )
  return { files: [...texts.keys()], text: (path) => texts.get(path) ?? null }
}

export function found(files: Files, folder: string | null = null): Discovery {
  return discover(treeOf(files), folder)
}

/** The one suite of a repository; an error where there are none or several. */
export function theSuite(files: Files): FoundSuite {
  const { suites } = found(files)
  if (suites.length !== 1) throw new Error(`found ${suites.length}: ${suites.map(({ tool }) => tool).join(', ')}`)
  return suites[0]!
}
