/** Keeping a process on one processor. Node cannot ask the kernel for that, so the command is started
 *  through `taskset`, which every common Linux has. Elsewhere there is no such thing. */

import { readFileSync } from 'node:fs'
import { argumentsOf, type Command, findOnPath } from './process.ts'

export interface Affinity {
  /** Processors that this program may use. */
  readonly processors: readonly number[]
  /** The same command, kept on one of them with everything that it starts. */
  pin(command: Command, processor: number): Command
}

/** Null where processes cannot be pinned here: not Linux, no `taskset`, or not allowed. */
export function findAffinity(environment: Readonly<Record<string, string | undefined>>): Affinity | null {
  if (process.platform !== 'linux') return null
  const taskset = findOnPath('taskset', environment)
  const processors = allowedProcessors()
  if (taskset === null || processors.length === 0) return null
  return {
    processors,
    pin(command, processor) {
      const [file, args] = argumentsOf(command, environment)
      return { kind: 'argv', file: taskset, args: ['-c', String(processor), file, ...args] }
    },
  }
}

/** `0-3,8` as [0, 1, 2, 3, 8]; see proc(5). */
export function parseProcessors(list: string): number[] {
  return list
    .trim()
    .split(',')
    .filter((part) => /^\d+(-\d+)?$/.test(part))
    .flatMap((part) => {
      const [first = 0, last = first] = part.split('-').map(Number)
      return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i)
    })
}

/** Those that this program and what it starts may use. Empty where the system does not tell. */
export function allowedProcessors(): number[] {
  try {
    const status = readFileSync('/proc/self/status', 'utf8')
    return parseProcessors(/^Cpus_allowed_list:\s*(.*)$/m.exec(status)?.[1] ?? '')
  } catch {
    return []
  }
}
