/** The table of injection points, kept beside the code: a call that is not in it is one that nobody has
 *  looked at yet. With BENCHGATE_UPDATE_POINTS set it is written anew, to be read in the change. */

import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Torture } from '../property.ts'

const file = path.join(import.meta.dirname, 'points.txt')

const advice =
  'look at what a fault does there (`TORTURE_POINTS_MATCH=<label> npm run torture -- --only faults --verbose`), then run `BENCHGATE_UPDATE_POINTS=1 npm run torture -- --only faults --slice`'

/** Met only where other processes of the machine started meanwhile, or a killed run left something. */
const byChance =
  /^(belongs|findByProc|forksSoFar|numberedAfter|statOf|statFields|groupMembers|readOwner|startOf|seen_processes_\w+): /

/** What differs between the points that were met and the table, as failures. */
export function compareWithTable(labels: readonly string[], size: Torture['size']): string[] {
  const before = readFileSync(file, 'utf8').trimEnd().split('\n')
  const met = [...new Set([...labels, ...before.filter((label) => byChance.test(label))])].sort()
  if (process.env['BENCHGATE_UPDATE_POINTS'] !== undefined) writeFileSync(file, `${met.join('\n')}\n`)
  const known = new Set(readFileSync(file, 'utf8').trimEnd().split('\n'))
  const gone = size === 'slice' ? [] : [...known].filter((label) => !met.includes(label))
  return [
    ...met.filter((label) => !known.has(label)).map((label) => `a new injection point, ${label}: ${advice}`),
    ...gone.map((label) => `no run meets ${label} any more: ${advice}`),
  ]
}
