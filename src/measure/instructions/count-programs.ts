/** Instructions of the programs that hyperfine times: whatever number of runs it chooses, each of them is a program of its
 *  own under the counter, and they are told from hyperfine itself and from each other by their command lines. */

import type { Side } from '../../model/run.ts'
import { type CountWhole, countLaunch, type LaunchesToCount } from './count-launches.ts'
import type { Count, CountingPorts, ToCount } from './count-workers.ts'
import type { CountedProgram } from './counter.ts'

/** Options that give a command another name than its own words. */
const renames = /\s(?:-n|--command-name|-[PDL]|--parameter-\w+)[\s=]/

/** Whether the benchmarks of a command are, word for word, programs that it names to hyperfine. */
export function namesPrograms(run: string, benchmarks: readonly string[]): boolean {
  return /\bhyperfine\b/.test(run) && !renames.test(run) && benchmarks.every((name) => run.includes(name))
}

/** @param wanted seconds of a whole launch, by each of the programs. */
export function programCounter(
  way: LaunchesToCount,
  programsIn: (folder: string) => readonly CountedProgram[],
  how: CountingPorts,
): CountWhole {
  return async (side: Side, wanted: ToCount, until: number) => {
    const [seconds] = wanted.values()
    if (seconds === undefined) return new Map()
    const taken = await countLaunch(way, side, seconds, until, how, programsIn)
    const counts = [...wanted.keys()].map((name): [string, Count] => [
      name,
      'because' in taken ? taken : runOf(name, taken.value),
    ])
    return new Map(counts)
  }
}

/** Of one run, by the mean over all of them. */
export function runOf(name: string, programs: readonly CountedProgram[]): Count {
  const words = wordsOf(name)
  const own = new Set(programs.filter(({ command }) => isRunOf(command, words)).map(({ pid }) => pid))
  const parents = new Map(programs.map(({ pid, parent }) => [pid, parent]))
  const isInside = (pid: number | undefined): boolean =>
    pid !== undefined && (own.has(pid) || isInside(parents.get(pid)))
  const runs = [...own].filter((pid) => !isInside(parents.get(pid)))
  const taken = programs.filter(({ pid }) => isInside(pid)).reduce((sum, { instructions }) => sum + instructions, 0)
  if (runs.length === 0) return { because: { code: 'runs-not-found' } }
  return taken > 0 ? { value: taken / runs.length } : { because: { code: 'nothing' } }
}

/** The program itself, or the shell that hyperfine starts it in. */
function isRunOf(command: readonly string[], words: string): boolean {
  const [shell = '', flag, text = ''] = command
  const isShell = command.length === 3 && flag === '-c' && /(?:^|\/)(?:ba|da|z|k)?sh$/.test(shell)
  return wordsOf(command.join(' ')) === words || (isShell && wordsOf(text) === words)
}

function wordsOf(command: string): string {
  return command
    .replaceAll(/["'\\]/g, '')
    .trim()
    .replaceAll(/\s+/g, ' ')
}
