/** A profiler right before the program that a shell command ends with. perf takes what a shell had mapped, before it became
 *  the program, for the program's own, and then finds no callers in the C library (seen with 6.1). */

import { argumentsOf, type Command } from '../../host/process.ts'
import { replaceInShell } from '../../measure/shell-text.ts'
import { shellQuoted } from '../../model/shell-word.ts'

/** What a shell does itself, or what begins more than one command. */
const shellWords = new Set(
  '. : [ [[ alias bg break builtin case cd command continue declare do done elif else esac eval exec exit export false fg fi for function if in let local popd printf pushd read return select set shift source test then time trap true type typeset ulimit umask unset until wait while { } !'.split(
    ' ',
  ),
)

const assignments = /^\s*(?:[A-Za-z_]\w*=(?:"[^"]*"|'[^']*'|[^\s"'|&;<>()`])*\s+)*/

export function withPrefix(
  prefix: readonly string[],
  command: Command,
  environment: Readonly<Record<string, string | undefined>>,
): Command {
  const text = command.kind === 'shell' ? beforeProgram(prefix, command.text) : null
  if (text !== null) return { kind: 'shell', text }
  const [file, args] = argumentsOf(command, environment)
  return { kind: 'argv', file: prefix[0]!, args: [...prefix.slice(1), file, ...args] }
}

/** Null where the last command is not plainly a program. */
export function beforeProgram(prefix: readonly string[], command: string): string | null {
  const trimmed = command.trimEnd()
  let start = 0
  let isPlain = true
  replaceInShell(trimmed, (at, quote) => {
    if (quote !== null) return null
    if (trimmed.startsWith('&&', at)) start = at + 2
    else if (trimmed.startsWith('||', at) || /[()]/.test(trimmed[at]!))
      isPlain = isPlain && trimmed[at] === '(' && trimmed[at - 1] === '$'
    else if (/[;\n]/.test(trimmed[at]!) && trimmed[at - 1] !== '\\') start = at + 1
    return null
  })
  const at = start + assignments.exec(trimmed.slice(start))![0].length
  const word = /^\S+/.exec(trimmed.slice(at))?.[0]
  if (!isPlain || word === undefined || shellWords.has(word) || /[|&;<>`]/.test(word)) return null
  return `${trimmed.slice(0, at)}${prefix.map(shellQuoted).join(' ')} ${trimmed.slice(at)}`
}
