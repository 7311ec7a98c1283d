/** Saves the rounds of a run that did not end: two runs, whose launches belong together by position. */

import path from 'node:path'
import { writeFileWhole } from '../../host/files.ts'
import { describeMachine } from '../../host/machine.ts'
import type { PairedRun } from '../../measure/paired-run.ts'
import { Failure } from '../../model/failure.ts'
import type { Note } from '../../model/note.ts'
import type { Run, Side } from '../../model/run.ts'
import type { Ports } from '../ports.ts'
import { renderRun } from '../read.ts'
import type { Commits } from './compared-commits.ts'

/** Gives the note that says where they are, or that they could not be saved. */
export function saveRounds(measured: PairedRun, commits: Commits, ports: Ports): Note[] {
  const { pairs } = measured
  if (pairs.length === 0) return []
  const stamp = ports.clock
    .date()
    .toISOString()
    .replace(/[-:]|\.\d+/g, '')
  const folder = path.join(ports.temporary, `benchgate-rounds-${stamp}-${process.pid}`)
  const files = { base: path.join(folder, 'base.json'), head: path.join(folder, 'head.json') }
  try {
    for (const side of ['base', 'head'] as const) {
      writeFileWhole(files[side], renderRun(runOf(side, measured, commits[side].commit, ports)))
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return [{ code: 'rounds-not-saved', rounds: pairs.length, because: error.message }]
  }
  return [{ code: 'rounds-saved', rounds: pairs.length, ...files }]
}

/** One side of the pairs as a run. */
export function runOf(
  side: Side,
  { pairs, tool, ignored, machine, pairing }: PairedRun,
  commit: string,
  ports: Ports,
): Run {
  return {
    schema: 'benchgate/run/1',
    tool: tool ?? 'benchgate',
    launches: pairs.map((pair) => pair[side]),
    ignored,
    machine: { ...machine, ...describeMachine(ports.environment) },
    commit,
    pairing,
  }
}
