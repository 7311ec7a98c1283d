/** How a command is started so that the shims are loaded into every Node process below it. */

import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Command } from '../../../../host/process.ts'
import { filterCommand, filterFor, filterName } from '../../../focus.ts'
import { environmentAt, type LauncherPorts, type SidePlace } from '../../../rounds/command-launcher.ts'
import { keepingOurs, withNodePreload } from '../../../runners/preloaded.ts'
import { runnersName } from '../harness.ts'

/** One side's command, and a folder for what is handed to and fro. */
export interface SideCommand {
  readonly command: string
  readonly place: SidePlace
  readonly folder: string
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

/** The side's own NODE_OPTIONS stay, behind ours. */
export function environmentOf({ command: text, place }: SideCommand, ports: LauncherPorts): Record<string, string> {
  const environment = environmentAt(place, ports)
  const filtered = filterCommand(text)
  const filter = filtered === null ? {} : { [filterName]: filterFor(filtered.dialect, null) ?? '' }
  const preload = path.join(environment[runnersName] ?? '', 'javascript', 'preload.cjs')
  return { ...filter, ...withNodePreload(environment, preload) }
}
