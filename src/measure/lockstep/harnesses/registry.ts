/** All harnesses, and which of them a command may start. */

import { goTest } from './go/go.ts'
import type { Harness } from './harness.ts'
import { javascript } from './javascript/javascript.ts'
import { pytest } from './pytest.ts'
import { python } from './python/python.ts'

export const harnesses: readonly Harness[] = [pytest, goTest, javascript, python]

/** Those that are worth a try, the surest first. @param format as the user set it, or `auto`. */
export function harnessesOf(command: string, format: string): Harness[] {
  const fitting = harnesses.filter((one) => format === 'auto' || one.formats.includes(format))
  const having = (starts: string) => fitting.filter((one) => one.startedBy(command) === starts)
  return [...having('surely'), ...having('perhaps')]
}

/** Whether some harness, met in lockstep, can leave out benchmarks of this command. What is prepared first may turn
 *  out not to be met, and is then launched whole. */
export function isMet(command: string): boolean {
  return harnesses.some((one) => one.prepare === undefined && one.startedBy(command) === 'surely')
}
