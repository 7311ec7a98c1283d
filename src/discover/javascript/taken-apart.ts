/** A script's chain as `setup` and `run`: what it prepares joins what its files need anyway, each once. */

import { folderOf, has, isBelow, joined, relativeTo, type Tree } from '../tree.ts'
import { manifestAbove, manifestIn, packageManagerOf } from './package-manager.ts'
import type { ChainStep, ScriptChain } from './script-chain.ts'
import { type Prepared, type SetUpStep, sequence } from './set-up.ts'

/** Programs that packages bring to run TypeScript, or with variables. */
const broughtStarter = /^(cross-env|tsx|ts-node|jiti|esno|esmo)\s/
const ownStarter = /^([A-Za-z_]\w*=\S*\s+)*(node|bun)\s/
/** Programs of the system; what else a script starts comes with a package. */
const ofSystem = /^(node|bun|make|cmake|cargo|go|git|rm|cp|mv|mkdir|sh|bash|touch|python3?)\s/

/** Null where some command cannot stand by itself. */
export function takenApart(
  tree: Tree,
  folder: string,
  prepared: Prepared,
  { before, runs }: ScriptChain,
): { readonly setup: string | null; readonly run: string } | null {
  const { exec } = prepared.manager
  const runCommands = runs.map((step) => {
    const { command } = step
    if (ownStarter.test(command)) return inFolder(folder, step.folder, command)
    return broughtStarter.test(command) ? inFolder(folder, step.folder, `${exec} ${command}`) : null
  })
  const files = runs.flatMap((step) => step.files)
  const steps = preparing(tree, [...prepared.steps, ...ownPackages(tree, prepared, files)], prepared, before)
  if (steps === null || runCommands.includes(null)) return null
  return { setup: sequence(folder, steps), run: together(runCommands.map((one) => one!)) }
}

function inFolder(from: string, folder: string, command: string): { readonly way: string; readonly command: string } {
  return { way: relativeTo(from, folder), command }
}

/** One `cd` where all are in one folder, else one for each. */
function together(commands: readonly { readonly way: string; readonly command: string }[]): string {
  const [first] = commands
  const isOne = commands.every(({ way }) => way === first!.way)
  const line = commands.map(({ command }) => command).join(' && ')
  if (isOne) return first!.way === '.' ? line : `cd ${first!.way} && ${line}`
  return commands.map(({ way, command }) => (way === '.' ? command : `(cd ${way} && ${command})`)).join(' && ')
}

/** Files that are started may lie in a package of their own, which no workspace installs. */
function ownPackages(tree: Tree, { manifest }: Prepared, files: readonly string[]): SetUpStep[] {
  const folders = new Set(files.flatMap((file) => manifestAbove(tree, folderOf(file))?.folder ?? []))
  return [...folders].flatMap((folder): SetUpStep[] => {
    const own = manifestIn(tree, folder)
    const isInner = folder !== manifest.folder && isBelow(manifest.folder, folder)
    const isMember = manifest.hasWorkspaces && !has(tree, joined(folder, 'package-lock.json'))
    return own === null || !isInner || isMember || !own.needsInstall
      ? []
      : [[folder, [packageManagerOf(tree, own).install]]]
  })
}

/** After what the files need, what the script does besides. A package is installed before anything of it runs. */
function preparing(
  tree: Tree,
  needed: readonly SetUpStep[],
  prepared: Prepared,
  before: readonly ChainStep[],
): SetUpStep[] | null {
  const steps: SetUpStep[] = [...needed]
  const isThere = (folder: string, command: string) =>
    steps.some(([at, commands]) => at === folder && commands.includes(command))
  for (const { folder, command, kind } of before) {
    const own = manifestIn(tree, folder)
    const manager = own === null ? prepared.manager : packageManagerOf(tree, own)
    const needsInstall = kind === 'install' || own?.needsInstall === true
    if (needsInstall && !isThere(folder, manager.install)) steps.push([folder, [manager.install]])
    if (kind === 'install') continue
    const whole =
      kind === 'script'
        ? `${manager.command} run ${command}`
        : ofSystem.test(command)
          ? command
          : /^\w[\w@/.-]*(\s|$)/.test(command)
            ? `${manager.exec} ${command}`
            : null
    if (whole === null) return null
    if (!isThere(folder, whole)) steps.push([folder, [whole]])
  }
  return joinedByFolder(steps)
}

/** Neighbours in one folder are one step. */
function joinedByFolder(steps: readonly SetUpStep[]): SetUpStep[] {
  const joined: SetUpStep[] = []
  for (const [folder, commands] of steps) {
    const last = joined.at(-1)
    if (last !== undefined && last[0] === folder) joined[joined.length - 1] = [folder, [...last[1], ...commands]]
    else joined.push([folder, commands])
  }
  return joined
}
