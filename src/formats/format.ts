/** What a format is: one pure object that turns the output of one benchmark tool into launches. It
 *  takes bytes that somebody else read, touches nothing, and refuses what it does not understand
 *  with a FormatFailure that names file, place and what was found. */

import type { Ignored, Launch, Machine, Pairing } from '../model/run.ts'

/** One file as it was found (or stdout, whose path is `stdout`). Paths use `/`. */
export interface ResultFile {
  readonly path: string
  readonly bytes: Uint8Array
}

export interface Reading {
  /** One launch per process that the output tells apart; most tools: one. Never empty. */
  readonly launches: readonly Launch[]
  readonly ignored: readonly Ignored[]
  readonly machine?: Machine
  readonly commit?: string
  /** Of Benchgate's own runs: the tool that the results came from, where all files name the same. */
  readonly tool?: string
  /** Of Benchgate's own runs: how the launches were paired, where all files say the same. */
  readonly pairing?: Pairing
}

export interface Format {
  /** The name for `--format` and the registry's key. */
  readonly name: string
  /** The tool's name as its makers write it. */
  readonly title: string
  /** For a tool that ends with an error where a benchmark failed: whether it went on to the others after one that
   *  failed with this message, and wrote what became of them. Such an ending says no more than what was read. */
  readonly goesOnAfter?: (message: string) => boolean
  /** True where these files look like this tool's output, judged by content (and by layout for
   *  formats that are a folder of files). Never throws, whatever the bytes. */
  readonly recognises: (files: readonly ResultFile[]) => boolean
  /** Reads the files of one invocation of the suite. Throws FormatFailure; zero benchmarks is an error too. */
  readonly read: (files: readonly ResultFile[]) => Reading
}
