/** What was found and understood, in words. */

import type { FoundSuite } from '../../discover/suite.ts'
import type { InUse } from '../../discover/taking-over.ts'
import { visibleWithin } from '../../report/visible.ts'

/** `bench/parse.py and 3 more files`. */
export function seenText({ seen }: FoundSuite): string {
  const first = visibleWithin(seen[0] ?? '', 80)
  const more = seen.length - 1
  return more === 0 ? first : `${first} and ${more} more ${more === 1 ? 'file' : 'files'}`
}

export function inUseText({ tool, workflow, command, history }: InUse): string[] {
  const runs = command === null ? '' : ` runs \`${visibleWithin(command.split('\n')[0]!, 120)}\``
  return [
    `${tool} is in use: ${workflow}${runs}. This gate can take its place; nothing of it is changed.`,
    ...(history === null
      ? []
      : [`Its history can be kept: benchgate import ${history.file} --from-branch ${history.branch}`]),
  ]
}
