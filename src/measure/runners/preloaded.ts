/** How runners get into the interpreters that a command starts: by PYTHONPATH and NODE_OPTIONS. A command that sets
 *  these itself (`PYTHONPATH=src python -m pytest`) would lose them, so what is ours also stands in variables of our
 *  own, which such an assignment is made to begin with. Package managers set NODE_OPTIONS for scripts: see
 *  script-options.ts. */

import path from 'node:path'
import type { Environment } from '../../host/environment.ts'
import { replaceInShell } from '../shell-text.ts'
import { type CommandPlace, scriptOptions } from './script-options.ts'

const ours = { PYTHONPATH: 'BENCHGATE_PYTHONPATH', NODE_OPTIONS: 'BENCHGATE_NODE_OPTIONS' } as const

/** What differs from `environment` so that modules of `folder` are found by every Python. */
export function withPythonFolder(environment: Environment, folder: string): Record<string, string> {
  return both('PYTHONPATH', environment, folder, path.delimiter)
}

/** What differs from `environment` so that every Node which a command there starts loads `file` before anything else. */
export function withNodePreload(environment: Environment, file: string, place: CommandPlace): Record<string, string> {
  // Node reads the variable word by word, but for what stands in double quotes.
  const own = `--require "${file.replace(/[\\"]/g, '\\$&')}"`
  const given = Object.entries(scriptOptions(environment, place))
  return {
    ...both('NODE_OPTIONS', environment, own, ' '),
    ...Object.fromEntries(given.map(([name, theirs]) => [name, joined(own, theirs, ' ')])),
  }
}

/** The same of Bun, which wants one word of its own, and quotes around all of it where there is a blank in it. Nothing keeps
 *  what is ours where a command sets the variable itself. */
export function withBunPreload({ BUN_OPTIONS }: Environment, file: string): Record<string, string> {
  const word = `--preload=${file}`
  return { BUN_OPTIONS: joined(/\s/.test(word) ? `"${word}"` : word, BUN_OPTIONS, ' ') }
}

function both(name: keyof typeof ours, environment: Environment, own: string, separator: string) {
  return {
    [name]: joined(own, environment[name], separator),
    [ours[name]]: joined(own, environment[ours[name]], separator),
  }
}

/** `theirs` behind `own`, as in a PATH. */
export function joined(own: string, theirs: string | undefined, separator: string): string {
  return theirs === undefined || theirs === '' ? own : `${own}${separator}${theirs}`
}

const assignment = /^(PYTHONPATH|NODE_OPTIONS)=(?!\s|$|;|&|""|'')/

/** A shell command in which an assignment to one of these variables, written outside of quotes, keeps what is ours:
 *  `PYTHONPATH=src` becomes `PYTHONPATH="${BENCHGATE_PYTHONPATH:+$BENCHGATE_PYTHONPATH:}"src`. What sets them
 *  elsewhere (a script, a quoted command) is seen when the processes do not tell what they loaded. */
export function keepingOurs(command: string): string {
  if (process.platform === 'win32') return command
  return replaceInShell(command, (at, quote) => {
    const begins = quote === null && /[\s;&|(]/.test(command[at - 1] ?? ' ')
    const found = begins ? assignment.exec(command.slice(at)) : null
    if (found === null) return null
    const name = found[1] as keyof typeof ours
    const separator = name === 'PYTHONPATH' ? ':' : ' '
    return { length: found[0].length, text: `${name}="\${${ours[name]}:+$${ours[name]}${separator}}"` }
  })
}
