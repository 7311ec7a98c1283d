/** Takes a package's script apart: what only has to happen once (installing, building) from what measures, through the
 *  scripts and the folders that it goes through. Running it whole would install within each launch. */

import { folderOf, has, isFolder, joined, type Tree } from '../tree.ts'
import { harnessOf } from './imports.ts'
import { type Manifest, manifestIn } from './package-manager.ts'

/** A command of a script, and where it runs: from the root of the tree. */
export interface ChainStep {
  readonly folder: string
  readonly command: string
  /** Of a script, the command is its name. */
  readonly kind: 'install' | 'script' | 'other'
  /** Files of the tree that it names. */
  readonly files: readonly string[]
}

export interface ScriptChain {
  readonly before: readonly ChainStep[]
  /** What measures, at least one. */
  readonly runs: readonly ChainStep[]
}

const deepest = 6
const mostSteps = 24
/** Commands that are looked at for one script: scripts that start each other many times are nobody's suite. */
const mostCommands = 200

const mostWords = 80

/** The tree, and how many commands may still be looked at. */
interface Following {
  readonly tree: Tree
  left: number
}

/** What no shell reads as anything but words. */
const plainWords = /^[\w@%+=:,./ -]+$/
/** What starts a file, with the variables that are set for it. */
const starts = /^(cross-env\s+)?([A-Za-z_]\w*=\S*\s+)*(node|tsx|ts-node|jiti|esno|esmo|bun)\s/

/** Null where the script is anything but a plain chain of commands joined with `&&`. */
export function chainOf(tree: Tree, folder: string, name: string): ScriptChain | null {
  const steps = stepsOfScript({ tree, left: mostCommands }, folder, name, deepest)
  if (steps === null || steps.length === 0 || steps.length > mostSteps) return null
  const first = steps.findIndex((step) => measures(tree, step))
  // Where no file tells, the last command is what the others prepare.
  const from = first < 0 ? steps.length - 1 : first
  const runs = steps.slice(from)
  return runs.some(({ kind }) => kind !== 'other') ? null : { before: steps.slice(0, from), runs }
}

function measures(tree: Tree, { command, files }: ChainStep): boolean {
  if (files.some((file) => harnessOf(tree.text(file) ?? '') !== null)) return true
  return starts.test(command) && files.some((file) => /bench|perf/i.test(file) && !/build|install|setup/i.test(file))
}

/** With what npm and others run around it: `prebench`. */
function stepsOfScript(following: Following, folder: string, name: string, depth: number): ChainStep[] | null {
  const manifest = manifestIn(following.tree, folder)
  const script = manifest?.scripts[name]
  if (manifest === null || script === undefined || depth === 0) return null
  const { [`pre${name}`]: first } = manifest.scripts
  const before = first === undefined ? [] : stepsOfText(following, folder, first, depth)
  const own = stepsOfText(following, folder, script, depth)
  return before === null || own === null ? null : [...before, ...own]
}

function stepsOfText(following: Following, start: string, script: string, depth: number): ChainStep[] | null {
  const { tree } = following
  const steps: ChainStep[] = []
  let folder = start
  for (const part of script.split('&&').map((one) => one.trim())) {
    if (following.left-- <= 0) return null
    const moved = /^cd\s+(\S+)$/.exec(part)?.[1]
    if (moved !== undefined) {
      const target = within(folder, moved)
      if (target === null || (target !== '.' && !isFolder(tree, target))) return null
      folder = target
      continue
    }
    if (/^node\s+(-v|--version)$/.test(part)) continue
    const found = stepsOfPart(following, folder, part, depth)
    if (found === null) return null
    steps.push(...found)
  }
  return steps
}

function stepsOfPart(following: Following, folder: string, part: string, depth: number): ChainStep[] | null {
  const { tree } = following
  const inTurn = /^(?:run-s|npm-run-all)((?:\s+[\w:.*"'-]+)+)$/.exec(part)?.[1]
  if (inTurn !== undefined) return stepsInTurn(following, folder, inTurn, depth)
  if (!plainWords.test(part)) return null
  if (/^(npm|pnpm|yarn|bun)\s+(i|install|ci)(\s+--?[\w=-]+)*$/.test(part) || /^(yarn|pnpm)$/.test(part))
    return [{ folder, command: part, kind: 'install', files: [] }]
  const script = scriptIn(manifestIn(tree, folder), part)
  if (script !== null) return stepsOfRun(following, folder, script, depth)
  return [{ folder, command: part, kind: 'other', files: filesIn(tree, folder, part) }]
}

/** A script that starts what measures, or only installs, is gone into; any other is a command as it stands. */
function stepsOfRun(following: Following, folder: string, script: string, depth: number): ChainStep[] | null {
  const inner = stepsOfScript(following, folder, script, depth - 1) ?? []
  const isTaken = inner.some((step) => measures(following.tree, step)) || inner.every(({ kind }) => kind === 'install')
  return isTaken && inner.length > 0 ? inner : [{ folder, command: script, kind: 'script', files: [] }]
}

/** `run-s build bench:*`: scripts one after the other, globs in the order of the manifest. */
function stepsInTurn(following: Following, folder: string, words: string, depth: number): ChainStep[] | null {
  const names = Object.keys(manifestIn(following.tree, folder)?.scripts ?? {}).filter((name) =>
    /^\w[\w:.-]*$/.test(name),
  )
  const asked = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll(/["']/g, ''))
  if (asked.some((word) => /^(-p|--parallel|-r|--race|-P|-l)$/.test(word))) return null
  const chosen = asked
    .filter((word) => !word.startsWith('-'))
    .flatMap((word) => names.filter((name) => globOf(word).test(name)))
  if (chosen.length > following.left) return null
  const steps = chosen.map((name) => stepsOfRun(following, folder, name, depth))
  return steps.includes(null) ? null : steps.flatMap((one) => one ?? [])
}

/** Of npm-run-all: a star stops at a colon, two do not. */
function globOf(word: string): RegExp {
  const pattern = word.replaceAll('.', '\\.').replaceAll('**', '\0').replaceAll('*', '[^:]*').replaceAll('\0', '.*')
  return new RegExp(`^${pattern}$`)
}

/** The script that `npm run x`, `pnpm x` and the like start; null where the manifest has none of that name. */
function scriptIn(manifest: Manifest | null, part: string): string | null {
  const name =
    /^(?:npm|pnpm|yarn|bun)\s+(?:run|run-script)\s+(?:--silent\s+|-s\s+)?([\w:.-]+)$/.exec(part)?.[1] ??
    /^(?:pnpm|yarn)\s+([\w:.-]+)$/.exec(part)?.[1]
  return name !== undefined && manifest?.scripts[name] !== undefined ? name : null
}

/** Files of the tree that a command names, with the ends that Node puts behind a folder or a bare name. */
export function filesIn(tree: Tree, folder: string, command: string): string[] {
  const words = command.split(/\s+/, mostWords).map((word) => word.replace(/^['"]?(\.\/)?|['"]$/g, ''))
  const named = words.flatMap((word) => {
    const isFolderItself = word === '' || word === '.'
    if (isFolderItself ? !starts.test(command) : !/\w/.test(word)) return []
    const path = isFolderItself ? folder : within(folder, word)
    if (path === null) return []
    const ends = ['', '.js', '.mjs', '.cjs', '.ts'].map((end) => path + end)
    const indexes = ['index.js', 'index.mjs', 'index.cjs', 'index.ts'].map((index) => joined(path, index))
    return [...(isFolderItself ? [] : ends), ...indexes].filter((one) => has(tree, one))
  })
  return [...new Set(named)].filter((file) => /\.[cm]?[jt]sx?$/.test(file))
}

/** Null where it leads out of the tree. */
function within(folder: string, path: string): string | null {
  let at = folder
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..' && at === '.') return null
    at = part === '..' ? folderOf(at) : joined(at, part)
  }
  return at
}
