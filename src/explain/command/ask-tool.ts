/** A tool of the machine that answers on its standard output: perf, valgrind, addr2line. */

import path from 'node:path'
import { run, succeeded } from '../../host/process.ts'
import type { LauncherPorts } from '../../measure/rounds/command-launcher.ts'

export interface Asked {
  /** Where it runs, and where its answer lies meanwhile. */
  readonly directory: string
  readonly timeoutSeconds: number
  /** What it reads from standard input. */
  readonly input?: string
}

export interface Answered {
  readonly failed: boolean
  readonly text: string
  /** `: its last line`, or empty. */
  readonly said: string
}

/** @param argv the file first. Never throws because the tool failed. */
export async function askTool(
  [file, ...args]: readonly string[],
  { directory, ...asked }: Asked,
  { environment: own, signal, cleanup }: LauncherPorts,
): Promise<Answered> {
  // Nobody is asked for symbols over the network.
  const environment = { ...own, LC_ALL: 'C', DEBUGINFOD_URLS: '' }
  const spool = path.join(directory, 'answer')
  const options = { directory, environment, signal, cleanup, spool, sweep: false, ...asked }
  const result = await run({ kind: 'argv', file: file!, args }, options)
  const text = new TextDecoder().decode(result.stdout.read())
  result.stdout.release()
  const last = result.tail.trim().split('\n').at(-1) ?? ''
  return { failed: !succeeded(result), text, said: last === '' ? '' : `: ${last.slice(0, 200)}` }
}
