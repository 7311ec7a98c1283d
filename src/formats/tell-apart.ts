/** Benchmarks of one launch that have the same name. They are never merged: two different benchmarks
 *  compared as one would be compared with each other. The rule, the same for every format:
 *
 *  1. Where the rows differ in what surrounds them (group, package, source file), all of them get it
 *     in front: `group > name`. Which row comes first then does not matter.
 *  2. Otherwise where they stand in different result files, the path of the file goes in front.
 *  3. Otherwise the second one is `name #2`, the third `name #3`, in the order of the output, skipping
 *     what is already somebody's name.
 *
 *  Each such name is listed as ignored-with-reason, so that it is seen in `read`. */

import type { BenchmarkResult, Ignored } from '../model/run.ts'

export interface NamedRow {
  readonly result: BenchmarkResult
  readonly context: string | undefined
  readonly file: string
  readonly place: string | undefined
}

/** What a benchmark is called, whichever way it is measured: it has a name, and that is one line, since the lockstep
 *  protocol has no others. */
export function nameOf(told: string): string {
  const lines = told.split('\n')
  const line = lines.length === 1 ? told : lines.flatMap((part) => part.trim() || []).join(' ↵ ')
  return line.trim() === '' ? '(unnamed)' : line
}

/** Results with unique names, in order. Adds a note per repeated name to `ignored`. */
export function tellApart(rows: readonly NamedRow[], ignored: Ignored[]): BenchmarkResult[] {
  if (new Set(rows.map((row) => row.result.name)).size === rows.length) return rows.map((row) => row.result)
  const groups = groupByName(rows)
  const taken = new Set(groups.keys())
  const names = new Map<NamedRow, string>()
  for (const [name, group] of groups) {
    if (group.length === 1) continue
    const unique = inFront(group, taken) ?? numbered(group, taken)
    group.forEach((row, index) => {
      names.set(row, unique[index]!)
      taken.add(unique[index]!)
    })
    ignored.push(noteOf(name, group, unique))
  }
  return rows.map((row) => ({ ...row.result, name: names.get(row) ?? row.result.name }))
}

function groupByName(rows: readonly NamedRow[]): Map<string, NamedRow[]> {
  const groups = new Map<string, NamedRow[]>()
  for (const row of rows) {
    const group = groups.get(row.result.name)
    if (group === undefined) groups.set(row.result.name, [row])
    else group.push(row)
  }
  return groups
}

function inFront(group: readonly NamedRow[], taken: ReadonlySet<string>): string[] | undefined {
  for (const around of [(row: NamedRow) => row.context, (row: NamedRow) => row.file]) {
    const names = group.map((row) => `${around(row) ?? ''} > ${row.result.name}`)
    const complete = group.every((row) => (around(row) ?? '') !== '')
    if (complete && new Set(names).size === names.length && names.every((name) => !taken.has(name))) return names
  }
  return undefined
}

function numbered(group: readonly NamedRow[], taken: ReadonlySet<string>): string[] {
  let number = 1
  return group.map((row, index) => {
    if (index === 0) return row.result.name
    do number++
    while (taken.has(`${row.result.name} #${number}`))
    return `${row.result.name} #${number}`
  })
}

function noteOf(name: string, group: readonly NamedRow[], unique: readonly string[]): Ignored {
  const place = group[1]!.place
  const shown = unique.map((one) => JSON.stringify(one.slice(0, 60)))
  return {
    file: group[1]!.file,
    ...(place === undefined ? {} : { place }),
    text: name.slice(0, 200),
    because: `${group.length} benchmarks have this name; told apart as ${shown.slice(0, 3).join(', ')}${shown.length > 3 ? ', …' : ''}`,
  }
}
