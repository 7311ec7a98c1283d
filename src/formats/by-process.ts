/** Readings in which one invocation of the suite started several processes and the tool kept them apart:
 *  each process becomes a launch of its own, because that is the unit of replication. The k-th launch
 *  holds the k-th process of every benchmark that had so many. */

import { FormatFailure } from '../model/failure.ts'
import type { Launch } from '../model/run.ts'
import { Collector, type Figure, safely } from './collect.ts'
import type { Format, Reading, ResultFile } from './format.ts'
import { readJson, startsLikeJson } from './read-json.ts'
import { excerpt, tryText } from './read-text.ts'
import { type NamedRow, nameOf, tellApart } from './tell-apart.ts'

export type Figures = readonly [Figure, ...Figure[]]

/** One benchmark, with what each of its processes measured; or with why nothing was measured. */
export interface ProcessRow {
  readonly name: string
  readonly file: string
  readonly place: string
  /** What tells it from another of the same name. */
  readonly context?: string | undefined
  readonly processes: readonly Figures[]
  /** Where `processes` is empty. */
  readonly message?: string
}

/** Distributes the rows over launches. Takes machine, commit and ignored things from `into`. */
export function readingByProcess(rows: readonly ProcessRow[], into: Collector, nothing?: string): Reading {
  if (rows.length === 0) return into.reading(nothing)
  const names = uniqueNames(rows, into)
  const many = Math.max(1, ...rows.map((row) => row.processes.length))
  const launches: Launch[] = []
  for (let index = 0; index < many; index++) {
    const process = new Collector(into.file)
    rows.forEach((row, at) => {
      process.file = row.file
      const figures = row.processes[index]
      if (figures !== undefined) process.add(names[at]!, figures, { place: row.place })
      else if (row.processes.length === 0) process.fail(names[at]!, row.message ?? '', { place: row.place })
    })
    launches.push(process.launch())
    into.ignored.push(...process.ignored)
  }
  return {
    launches,
    ignored: into.ignored,
    ...(into.machine === undefined ? {} : { machine: into.machine }),
    ...(into.commit === undefined ? {} : { commit: into.commit }),
  }
}

/** Told apart once for all launches, so that a benchmark has the same name in each. */
function uniqueNames(rows: readonly ProcessRow[], into: Collector): string[] {
  const named = rows.map(
    ({ name, file, place, context }): NamedRow => ({
      result: { name: nameOf(name), status: 'ok', metrics: [] },
      context,
      file,
      place,
    }),
  )
  return tellApart(named, into.ignored).map((result) => result.name)
}

export interface ProcessFormat {
  readonly name: string
  readonly title: string
  readonly looks: (file: ResultFile) => boolean
  readonly read: (file: ResultFile, into: Collector) => readonly ProcessRow[]
  readonly nothing?: string
}

/** A format whose files each stand alone, as `fileFormat` of collect.ts, but with several processes. */
export function processFormat(format: ProcessFormat): Format {
  const looks = safely(format.looks)
  return {
    name: format.name,
    title: format.title,
    recognises: (files) => files.some(looks),
    read: (files) => {
      const into = new Collector(files[0]?.path ?? 'results')
      const rows = files.flatMap((file) => {
        into.file = file.path
        if (files.length === 1 || looks(file)) return format.read(file, into)
        return setAside(file, into)
      })
      return readingByProcess(rows, into, format.nothing)
    },
  }
}

/** Lists a stranger among several files. Throws where it is empty or broken: it may be a part of the
 *  results that was cut short. */
export function setAside(file: ResultFile, into: Collector, because = 'no output of this tool'): [] {
  if (file.bytes.length === 0) throw new FormatFailure(file.path, undefined, 'the file is empty')
  if (startsLikeJson(file)) readJson(file)
  into.file = file.path
  into.ignore(undefined, excerpt(tryText(file) ?? `${file.bytes.length} bytes`), because)
  return []
}
