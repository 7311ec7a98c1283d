/** How a command is started so that the shims of a language are loaded into every process below it. */

import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Command, Ending } from '../../../../host/process.ts'
import { filterCommand, filterFor, filterName } from '../../../focus.ts'
import type { LauncherPorts, SidePlace } from '../../../rounds/command-launcher.ts'
import { keepingOurs } from '../../../runners/preloaded.ts'
import type { Fact, Stage, Started } from './facts.ts'

/** One side's command, and a folder for what is handed to and fro. */
export interface SideCommand {
  readonly command: string
  readonly place: SidePlace
  readonly folder: string
}

/** What is particular to a language. */
export interface Language {
  /** What its processes get beside the suite's own environment. */
  environment(suite: SideCommand, ports: LauncherPorts): Readonly<Record<string, string>>
  /** Why no harness was seen, in one line. */
  nothingSeen(started: readonly Started[], command: string): string
  /** Why it counts as met only in part; null where the suite was seen to its end. */
  unfinished(ending: Ending, facts: readonly Fact[], tried: string): string | null
  /** Seconds without any harness, after the last of these has started: what is imported is imported early. */
  patience(started: readonly Started[]): number
  /** Whether all runs of a unit are measured in one process; else each has its own. */
  together(stage: Stage): boolean
  /** Of an interpreter, as the report shows it. */
  runtime(version: string): string
  /** Its threads compile while a benchmark is new. */
  readonly compiles: boolean
}

/** Why a suite that was tried counts as not seen to its end, by how it ended; null where that was well. */
export function endedBadly(ending: Ending, tried: string): string | null {
  if (ending.kind !== 'exited') return `${tried} ended abnormally`
  return ending.code === 0 ? null : `${tried} ended with exit code ${ending.code}`
}

/** Names the folder of a conversation to the shims; without it they do nothing. */
export const harnessFolderName = 'BENCHGATE_HARNESS'

export const jobName = 'job.json'

/** What the shims are told: `list` everything, or `serve` one unit. Its shape is that of engine.cjs. */
export function writeJob(folder: string, job: object): void {
  writeFileSync(path.join(folder, jobName), JSON.stringify(job))
}

/** `{filter}` is filled in with what lets everything through: lockstep picks benchmarks by itself. */
export function commandOf(text: string): Command {
  return { kind: 'shell', text: keepingOurs(filterCommand(text)?.text ?? text) }
}

/** Where `{filter}` is a variable of the shell. */
export function filterEnvironment({ command: text }: SideCommand): Record<string, string> {
  const filtered = filterCommand(text)
  return filtered === null ? {} : { [filterName]: filterFor(filtered.dialect, null) ?? '' }
}
