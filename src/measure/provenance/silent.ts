/** Interpreters that did not tell what they loaded: their environment was cleared or replaced, or they were told to
 *  ignore it (`python -I`). What they would find is looked at in their stead: by the interpreter itself, with the same
 *  options in the same place, or in the node_modules where they stand. */

import { readdirSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { isExecutable, run, succeeded } from '../../host/process.ts'
import type { SeenProcess } from './seen-processes.ts'

const python = /^(python|pypy)[\d.]*$/
const node = /^(node|nodejs|bun|deno)$/

/** Those that neither told themselves nor are forks of one that did, which end without a word.
 *  @param told ids of processes that told. */
export function silentOf(seen: readonly SeenProcess[], told: ReadonlySet<number>): SeenProcess[] {
  const byId = new Map(seen.map((one) => [one.pid, one]))
  const hasTold = (one: SeenProcess): boolean => {
    if (told.has(one.pid)) return true
    const parent = byId.get(one.parent)
    return parent !== undefined && isFork(one, parent) && hasTold(parent)
  }
  return seen.filter((one) => (python.test(one.program) || node.test(one.program)) && !hasTold(one))
}

const installers = 'pip|pipx|uv|uvx|virtualenv|venv|ensurepip|tox|nox|poetry|pdm|hatch|hatchling|build|conda|mamba'

/** Scripts by which these tools ask an interpreter what it is, or build a package, in an interpreter of their own. */
const asking =
  /(^|\/)(get_interpreter_info|py_info|_in_process)(\.py)?$|(^|\/)(python_discovery|pyproject_api|pyproject_hooks)\//
const aTool = new RegExp(`(^|/)(${installers})(/__main__)?(\\.py)?$`)

/** Modules by which a program in the command line asks what the interpreter is. */
const ofTheInterpreter = /^(sys|os|json|platform|sysconfig|site|struct|re|locale|textwrap|typing|__future__)$/

/** Whether it is what prepares an environment, and runs nothing of the suite itself: its silence says nothing about
 *  what was measured. What it starts is looked at like any other process. */
export function prepares({ program, arguments: [, ...rest] }: Pick<SeenProcess, 'program' | 'arguments'>): boolean {
  if (!python.test(program)) return false
  let at = 0
  while (/^-[IESPsBbuOqvdi]+$|^-[WX]/.test(rest[at] ?? '')) at += /^-[WX]$/.test(rest[at]!) ? 2 : 1
  const [word = '', next = ''] = rest.slice(at)
  // `-m pip`, `-Im pip`.
  if (/^-\w*m$/.test(word)) return aTool.test(next)
  if (/^-\w*c$/.test(word)) return asksOnly(next)
  return !word.startsWith('-') && (aTool.test(word) || asking.test(word))
}

function asksOnly(code: string): boolean {
  // uv imports a script of its own.
  if (/\bpython\.get_interpreter_info\b/.test(code)) return true
  if (/\b(exec|eval|__import__|runpy|importlib|open)\b/.test(code)) return false
  const imported = [...code.matchAll(/\b(?:from\s+([\w.]+)\s+import|import\s+([\w., ]+))/g)]
  const names = imported.flatMap(([, from, plain]) =>
    (from ?? plain!).split(',').map((name) => name.trim().split(/[. ]/)[0]!),
  )
  return names.length > 0 && names.every((name) => ofTheInterpreter.test(name))
}

function isFork(one: SeenProcess, parent: SeenProcess): boolean {
  const same = one.arguments.length === parent.arguments.length
  return one.pid !== parent.pid && same && one.arguments.every((word, i) => word === parent.arguments[i])
}

/** What a silent interpreter would find of packages, as lines of the tellers.
 *  @param teller the script in runners/provenance. @param foreign real paths, one a line. */
export async function foundBy(one: SeenProcess, teller: string, foreign: string): Promise<string[]> {
  return python.test(one.program) ? pythonFinds(one, teller, foreign) : nodeFinds(one.directory)
}

/** Options that decide where a Python looks. */
const deciding = /^-[IESPsBbuOqv]+$/

const mostSeconds = 20

async function pythonFinds(one: SeenProcess, teller: string, foreign: string): Promise<string[]> {
  const program = programOf(one)
  if (program === null) return []
  const rest = one.arguments.slice(1)
  const first = rest.findIndex((argument) => !deciding.test(argument))
  const options = first < 0 ? rest : rest.slice(0, first)
  const script = first < 0 || rest[first]!.startsWith('-') ? '' : rest[first]!
  const result = await run(
    { kind: 'argv', file: program, args: [...options, teller, script, foreign] },
    { directory: one.directory, environment: one.environment, timeoutSeconds: mostSeconds, keepBytes: mostBytes },
  )
  const text = new TextDecoder().decode(result.stdout.read())
  result.stdout.release()
  // What cannot be asked (it is gone, or no Python after all) did not tell, and that is said.
  return succeeded(result) ? text.split('\n') : []
}

const mostBytes = 1024 * 1024

/** The name that it was started by, since a virtual environment is known by the link in it. */
function programOf({ arguments: [name = ''], directory, environment }: SeenProcess): string | null {
  const places = name.includes('/')
    ? [path.resolve(directory, name)]
    : (environment['PATH'] ?? '').split(':').map((folder) => path.resolve(directory, folder, name))
  return places.find(isExecutable) ?? null
}

/** Where links of the node_modules of a folder, and of those above it, lead. */
function nodeFinds(directory: string): string[] {
  const lines: string[] = []
  for (let folder = directory; ; folder = path.dirname(folder)) {
    for (const link of linksIn(path.join(folder, 'node_modules'))) lines.push(`file\t${link}\t`)
    if (path.dirname(folder) === folder) return lines
  }
}

function linksIn(folder: string): string[] {
  const names = entriesOf(folder)
  const scoped = names
    .filter((name) => name.startsWith('@'))
    .flatMap((scope) => entriesOf(path.join(folder, scope)).map((name) => path.join(scope, name)))
  return [...names, ...scoped].flatMap((name) => {
    try {
      return [realpathSync(path.join(folder, name))]
    } catch {
      return []
    }
  })
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isSymbolicLink() || entry.name.startsWith('@'))
      .map(({ name }) => name)
  } catch {
    return []
  }
}
