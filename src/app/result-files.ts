/** Result files that somebody names: each file or folder is what one invocation of a suite left. */

import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type { ResultFile } from '../formats/format.ts'
import { forget } from '../formats/read-json.ts'
import { readResults } from '../formats/registry.ts'
import { findFiles } from '../host/files.ts'
import { Failure, FormatFailure, UsageFailure } from '../model/failure.ts'
import type { Ignored, Launch, Machine, Pairing } from '../model/run.ts'
import { SameContent } from './same-content.ts'

export interface ResultSet extends ResultFacts {
  readonly launches: readonly Launch[]
}

/** What is told beside the launches. */
export interface ResultFacts {
  /** Tool that all of them come from: the format's name, or what Benchgate's own runs name. */
  readonly tool: string
  readonly ignored: readonly Ignored[]
  /** Names whose results are those of an earlier name. */
  readonly copies: readonly string[]
  /** What was given, to find the same on another side. */
  readonly given: SameContent
  readonly machine: Machine
  /** Where all that name one name the same. */
  readonly commit: string | null
  /** How the launches were measured, where all say the same. */
  readonly pairing: Pairing | null
}

export interface ReadOptions {
  readonly directory: string
  /** Name of a format, or `auto`. */
  readonly format: string
  /** Bytes of standard input, for the name `-`. */
  readonly standardInput?: () => Promise<Uint8Array>
}

/** Launches of all names in the order given. Throws where a name cannot be read, or tools differ. */
export async function readResultSet(names: readonly string[], options: ReadOptions): Promise<ResultSet> {
  const launches: Launch[] = []
  const facts = await readEachLaunch(names, options, (launch) => launches.push(launch))
  return { ...facts, launches }
}

/** As `readResultSet`, but hands over every launch as soon as it is read: whoever keeps less of it has room for
 *  more of them. */
export async function readEachLaunch(
  names: readonly string[],
  options: ReadOptions,
  take: (launch: Launch) => void,
): Promise<ResultFacts> {
  const ignored: Ignored[] = []
  const copies: string[] = []
  const commits = new Set<string>()
  let machine: Machine = {}
  const pairings = new Set<Pairing | null>()
  let first: { format: string; tool: string; name: string } | null = null
  const before = new SameContent(options.directory)
  for (const name of names) {
    // One at a time: a hundred result files need not be in memory at once.
    const files = await filesOf(name, options)
    const { tool: format, reading } = readLikeFirst(files, options.format, first?.format ?? null)
    const copied = before.copyOf(name, files, reading.launches)
    for (const file of files) {
      forget(file)
      if (name !== '-') letGo(file.bytes)
    }
    const tool = reading.tool ?? format
    first ??= { format, tool, name }
    if (tool !== first.tool) throw otherTool(first, { tool, name })
    if (copied !== undefined) {
      const because = `the same results as ${copied}, byte for byte: one launch, counted once`
      ignored.push({ file: name, text: name, because })
      copies.push(name)
      continue
    }
    for (const launch of reading.launches) take(launch)
    ignored.push(...reading.ignored)
    machine = { ...reading.machine, ...machine }
    pairings.add(reading.pairing ?? null)
    if (reading.commit !== undefined) commits.add(reading.commit)
  }
  return {
    tool: first?.tool ?? options.format,
    ignored,
    copies,
    given: before,
    machine,
    commit: commits.size === 1 ? [...commits][0]! : null,
    pairing: pairings.size === 1 ? [...pairings][0]! : null,
  }
}

/** Most names are of one tool, so the format of the first is tried before the format is told anew. */
function readLikeFirst(files: readonly ResultFile[], format: string, first: string | null) {
  if (format !== 'auto' || first === null) return readResults(files, format)
  try {
    return readResults(files, first)
  } catch (error) {
    const told = readResults(files, 'auto')
    if (told.tool === first) throw error
    return told
  }
}

/** Frees the memory of a file now. The next collection may be long after the next large file is read.
 *  Small files may share a buffer with others, and Node 20 has to wait for the collection. */
function letGo({ buffer, byteLength }: Uint8Array): void {
  const { transfer } = buffer as { transfer?: (length: number) => ArrayBuffer }
  if (byteLength === buffer.byteLength) transfer?.call(buffer, 0)
}

/** The file of a name, or all files of a folder. */
export async function filesOf(name: string, options: ReadOptions): Promise<ResultFile[]> {
  if (name === '-' && options.standardInput !== undefined) {
    return [{ path: 'stdin', bytes: await options.standardInput() }]
  }
  const absolute = path.resolve(options.directory, name)
  const shown = name.replaceAll('\\', '/')
  try {
    if (!(await stat(absolute)).isDirectory()) return [{ path: shown, bytes: await readFile(absolute) }]
  } catch (error) {
    throw unreadable(shown, error as NodeJS.ErrnoException, options.directory)
  }
  const found = findFiles(absolute, ['**'])
  if (found.length === 0) throw new FormatFailure(shown, undefined, 'the folder holds no files')
  return Promise.all(
    found.map(async (file) => ({ path: `${shown}/${file.path}`, bytes: await readFile(file.absolute) })),
  )
}

function unreadable(name: string, error: NodeJS.ErrnoException, directory: string): Failure {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') {
    const hint = /[*?]/.test(name) ? 'No file matched the pattern.' : `It was looked for in ${directory}.`
    return new UsageFailure(`there is no file ${name}`, { hint, cause: error })
  }
  return new Failure(`${name} could not be read: ${error.message}`, { exitCode: 2, cause: error })
}

function otherTool(a: { tool: string; name: string }, b: { tool: string; name: string }): UsageFailure {
  return new UsageFailure(`${a.name} is output of ${a.tool}, and ${b.name} of ${b.tool}: they cannot be compared`, {
    hint: 'Give results of one tool; if the content deceives, name the format with --format.',
  })
}
