/** Where benchmarks are written, from their names: many harnesses begin a name with its file, and end it with
 *  the text that stands in the code. Takes names and head's checkout; a name that tells nothing stays without
 *  a place, and a file that cannot be read is no reason to say anything. */

import { lstatSync } from 'node:fs'
import path from 'node:path'
import { isReallyInside, readFileWithin } from '../../host/files.ts'
import type { BenchmarkComparison, Comparison, Place } from '../../model/comparison.ts'
import { isFileOfRepository } from '../../report/json/place.ts'

/** Between the parts of a name: `bench/parse > large`, `tests/test_parse.py::test_large[3]`. */
const separator = / > |::/

/** The built-in runner leaves these away where a file can be told without. */
const endings = ['', ...['js', 'mjs', 'cjs', 'ts', 'mts'].flatMap((end) => [`.bench.${end}`, `.${end}`])]

/** What is larger is no file that somebody writes benchmarks in. */
const mostBytes = 1_000_000

/** By the names of benchmarks. */
export type Places = ReadonlyMap<string, Place>

/** @param root of head's checkout. @param folder where the suite runs, relative to it. */
export function findPlaces(names: Iterable<string>, root: string, folder: string): Places {
  const files = new Map<string, readonly string[] | null>()
  const linesOf = (file: string): readonly string[] | null => {
    const known = files.get(file)
    if (known !== undefined) return known
    const lines = readLines(root, file)
    files.set(file, lines)
    return lines
  }
  const places = new Map<string, Place>()
  for (const name of new Set(names)) {
    const place = placeOf(name, folder, linesOf)
    if (place !== null) places.set(name, place)
  }
  return places
}

/** Those that were found before, for what is compared anew. */
export function knownPlaces(found: readonly BenchmarkComparison[]): Places {
  return new Map(found.flatMap(({ name, place }) => (place === undefined ? [] : [[name, place] as const])))
}

export function withPlaces(comparison: Comparison, places: Places): Comparison {
  const benchmarks = comparison.benchmarks.map((row): BenchmarkComparison => {
    const place = places.get(row.name)
    return place === undefined ? row : { ...row, place }
  })
  return { ...comparison, benchmarks }
}

function placeOf(name: string, folder: string, linesOf: (file: string) => readonly string[] | null): Place | null {
  const parts = name.split(separator)
  if (parts.length < 2 || parts[0] === '') return null
  for (const at of new Set([folder, '.'])) {
    for (const ending of endings) {
      const file = path.posix.join(at, parts[0]! + ending)
      const lines = isFileOfRepository(file) ? linesOf(file) : null
      if (lines !== null) return { file, line: lineOf(parts.at(-1)!, lines) }
    }
  }
  return null
}

/** The only line that names the benchmark as a text or defines a function of that name. */
function lineOf(name: string, lines: readonly string[]): number | null {
  const plain = name.replace(/\[.*$/s, '')
  const wanted = [`'${name}'`, `"${name}"`, `\`${name}\``, `def ${plain}(`, `function ${plain}(`, `fn ${plain}(`]
  const found = lines.flatMap((line, i) => (wanted.some((text) => line.includes(text)) ? [i + 1] : []))
  return found.length === 1 ? found[0]! : null
}

/** Null for what is no plain file of the checkout. */
function readLines(root: string, file: string): readonly string[] | null {
  const absolute = path.join(root, file)
  try {
    if (!lstatSync(absolute).isFile() || !isReallyInside(root, absolute)) return null
    const bytes = readFileWithin(absolute, mostBytes)
    return 'tooLarge' in bytes ? null : new TextDecoder().decode(bytes).split('\n')
  } catch {
    return null
  }
}
