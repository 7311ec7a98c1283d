/** What a tool of the evaluation is, and how its commands are run. */

import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Files of one invocation, or of several of the same suite, and the benchmarks that each holds. */
export interface Output {
  /** Relative to the tool's folder. */
  readonly files: readonly string[]
  /** Names, or what a name looks like that differs from run to run. */
  readonly expected: readonly (string | RegExp)[]
  /** There may be others. */
  readonly more?: boolean
  /** Each file is a launch of its own (default), or all of them together are one. */
  readonly together?: boolean
  /** What must be read by name. */
  readonly format?: string
  /** The reader must refuse the files and say this. */
  readonly refusal?: RegExp
}

export interface Tool {
  readonly name: string
  /** Installs and runs the tool in an empty or a used folder, from checkouts in `sources` where no registry has it.
   *  Throws `Absent` where it cannot. */
  readonly run: (folder: string, sources?: string) => Promise<{ version: string; outputs: readonly Output[] }>
}

/** The tool or its toolchain is not to be had here. */
export class Absent extends Error {}

export interface CommandOptions {
  readonly env?: Readonly<Record<string, string>>
  /** Standard output goes here instead. */
  readonly into?: string
  /** Exit codes besides 0 that are fine. */
  readonly codes?: readonly number[]
  /** Standard error goes to the same place. */
  readonly both?: boolean
}

/** Runs a shell command in a folder, gives its standard output. */
export function shell(folder: string, command: string, options: CommandOptions = {}): string {
  const { env = {}, into, codes = [], both = false } = options
  const run = () =>
    execFileSync('bash', ['-c', both ? `(${command}) 2>&1` : command], {
      cwd: folder,
      env: { ...process.env, CI: 'true', NO_COLOR: '1', FORCE_COLOR: '0', ...env },
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      stdio: ['ignore', 'pipe', 'pipe'],
      // Some tools are built from their sources, on machines that do other work beside.
      timeout: 60 * 60_000,
    })
  const text = caught(run, codes, command)
  if (into !== undefined) write(folder, into, text)
  return text
}

function caught(run: () => string, codes: readonly number[], command: string): string {
  try {
    return run()
  } catch (error) {
    const { status, stdout, stderr } = error as { status?: number; stdout?: string; stderr?: string }
    if (status !== undefined && codes.includes(status)) return stdout ?? ''
    const tail = `${stdout ?? ''}\n${stderr ?? ''}`.trim().slice(-400)
    throw new Error(`${command.slice(0, 100)} ended with ${status}: ${tail}`)
  }
}

/** Throws where a command is not installed. */
export function need(command: string): void {
  try {
    execFileSync('bash', ['-c', `command -v ${command}`], { stdio: 'ignore' })
  } catch {
    throw new Absent(`no ${command} on this machine`)
  }
}

export function write(folder: string, file: string, text: string): void {
  const place = path.join(folder, file)
  mkdirSync(path.dirname(place), { recursive: true })
  writeFileSync(place, text)
}

/** Three files of one suite, each by a process of its own: `%` in command and name is the number. */
export function thrice(folder: string, command: string, file: string, options: CommandOptions = {}): string[] {
  return [1, 2, 3].map((number) => {
    const name = file.replace('%', String(number))
    shell(
      folder,
      command.replaceAll('%', String(number)),
      options.into === undefined ? options : { ...options, into: name },
    )
    return name
  })
}
