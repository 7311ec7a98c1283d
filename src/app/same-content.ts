/** The same results given twice. Launches that are copies of each other scatter by nothing, and a comparison that took
 *  them for fresh ones would be as sure as it is wrong. Takes names with what was read from them, says which are
 *  copies of an earlier one. */

import { createHash } from 'node:crypto'
import path from 'node:path'
import type { Launch } from '../model/run.ts'

/** Five measured times that are alike to the last digit do not happen twice; a whole count does. */
const fewestSamples = 5

export class SameContent {
  private readonly directory: string
  /** Name of the first of each, by path and by content. */
  private readonly paths = new Map<string, string>()
  private readonly contents = new Map<string, string>()

  constructor(directory: string) {
    this.directory = directory
  }

  /** The name of which this one is a copy: the same path again, or the same bytes where these are measured times. */
  copyOf(
    name: string,
    files: readonly { readonly bytes: Uint8Array }[],
    launches: readonly Launch[],
  ): string | undefined {
    const place = path.resolve(this.directory, name)
    const hash = createHash('sha256')
    for (const { bytes } of files) hash.update(`${bytes.length}:`).update(bytes)
    const content = hash.digest('hex')
    const measured = isMeasured(launches)
    const earlier = this.paths.get(place) ?? (measured ? this.contents.get(content) : undefined)
    if (earlier !== undefined) return earlier
    this.paths.set(place, name)
    if (measured) this.contents.set(content, name)
    return undefined
  }

  /** The first name here whose path has been given there as well. */
  pathSharedWith(other: SameContent): string | undefined {
    return [...this.paths].find(([place]) => other.paths.has(place))?.[1]
  }

  /** The first names here and there of measured times that are the same bytes in files of two names. */
  contentSharedWith(other: SameContent): { here: string; there: string } | undefined {
    for (const [content, here] of this.contents) {
      const there = other.contents.get(content)
      if (there !== undefined && !other.paths.has(path.resolve(this.directory, here))) return { here, there }
    }
    return undefined
  }
}

function isMeasured(launches: readonly Launch[]): boolean {
  return launches.some(({ benchmarks }) =>
    benchmarks.some(({ metrics }) =>
      metrics.some(({ exact, samples = [] }) => exact !== true && new Set(samples).size >= fewestSamples),
    ),
  )
}
