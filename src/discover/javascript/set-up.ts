/** What has to be done in a checkout before a JavaScript file of it can run: install, build what it imports and git
 *  does not hold, and install the benchmarks' own package where they are one. */

import { folderAbove, folderOf, has, isBelow, isFolder, joined, relativeTo, type Tree } from '../tree.ts'
import { importedPaths } from './imports.ts'
import { type Manifest, manifestAbove, manifestIn, type PackageManager, packageManagerOf } from './package-manager.ts'

/** What is done in a folder, from the root of the tree. */
export type SetUpStep = readonly [folder: string, commands: readonly string[]]

export interface Prepared {
  readonly setup: string | null
  /** The same, step by step. */
  readonly steps: readonly SetUpStep[]
  readonly manager: PackageManager
  readonly manifest: Manifest
}

/** For files that are started in `folder`; null where there is no package.json at or above it. */
export function prepare(tree: Tree, folder: string, files: readonly string[]): Prepared | null {
  const own = manifestAbove(tree, folder)
  if (own === null) return null
  const { outer, isMember } = outerManifest(tree, own)
  const root = outer ?? own
  const manager = packageManagerOf(tree, root)
  const build = buildOf(tree, root, files, manager)
  const needsRoot = outer === null ? own.needsInstall : build !== null || hasRuntimeNeeds(tree, root)
  const inRoot = [...(needsRoot ? [manager.install] : []), ...(build === null ? [] : [build])]
  const inOwn = outer === null || isMember ? [] : own.needsInstall ? [packageManagerOf(tree, own).install] : []
  const steps: SetUpStep[] = [
    [root.folder, inRoot],
    [own.folder, inOwn],
  ]
  return {
    setup: sequence(folder, steps),
    steps: steps.filter(([, commands]) => commands.length > 0),
    manager,
    manifest: own,
  }
}

/** The package around a package: its workspace, or the library whose `bench/package.json` it is. */
function outerManifest(tree: Tree, own: Manifest): { readonly outer: Manifest | null; readonly isMember: boolean } {
  const outer = own.folder === '.' ? null : manifestAbove(tree, folderOf(own.folder))
  const locks = ['package-lock.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock']
  const lockIsOwn = locks.some((lock) => has(tree, joined(own.folder, lock)))
  const isMember = outer?.hasWorkspaces === true && !lockIsOwn
  return { outer: isMember ? workspaceRoot(tree, own) : outer, isMember }
}

/** Of a workspace everything is installed at the root; its packages have nothing of their own to install. */
function workspaceRoot(tree: Tree, own: Manifest): Manifest | null {
  const at = folderAbove(tree, folderOf(own.folder), 'package.json', (text) => /"workspaces"/.test(text)) ?? '.'
  const root = manifestIn(tree, at)
  return root === null ? null : { ...root, needsInstall: true }
}

/** What the library itself needs at run time; what it only needs to be developed is not installed for nothing. */
function hasRuntimeNeeds(tree: Tree, { folder, hasWorkspaces }: Manifest): boolean {
  if (hasWorkspaces) return true
  try {
    const { dependencies } = JSON.parse(tree.text(joined(folder, 'package.json')) ?? '{}') as { dependencies?: object }
    return Object.keys(dependencies ?? {}).length > 0
  } catch {
    return false
  }
}

/** The command that builds, where a file imports what only a build makes. */
function buildOf(tree: Tree, root: Manifest, files: readonly string[], manager: PackageManager): string | null {
  if (root.scripts['build'] === undefined) return null
  const wanted = withImported(tree, files).flatMap((file) =>
    importedPaths(tree.text(file) ?? '').map((path) => ({ file, path })),
  )
  const isMissing = ({ file, path }: (typeof wanted)[number]): boolean => {
    if (!path.startsWith('.')) {
      if (root.name === null || (path !== root.name && !path.startsWith(`${root.name}/`))) return false
      return root.main.length > 0 && !root.main.some((main) => has(tree, joined(root.folder, main)))
    }
    const target = normalised(joined(folderOf(file), path))
    if (target === null || /\.(json|node|wasm|css|txt)$/.test(target)) return false
    if (target === root.folder || (root.folder === '.' && target === '.'))
      return root.main.length > 0 && !root.main.some((main) => has(tree, joined(root.folder, main)))
    return !exists(tree, target)
  }
  return wanted.some(isMissing) ? `${manager.command} run build` : null
}

/** More than these are not followed. */
const mostImported = 100

/** The files and what they import of the tree, where that was read: a source may import what is built of another. */
function withImported(tree: Tree, files: readonly string[]): string[] {
  const all = new Set(files)
  for (const file of all) {
    for (const path of importedPaths(tree.text(file) ?? '').filter((one) => one.startsWith('.'))) {
      const target = normalised(joined(folderOf(file), path))
      const found = target === null ? undefined : sourcesOf(target).find((one) => tree.text(one) !== null)
      if (found !== undefined && all.size < mostImported) all.add(found)
    }
  }
  return [...all]
}

function sourcesOf(target: string): string[] {
  const bare = target.replace(/\.[cm]?js$/, '')
  const ends = ['.ts', '.mts', '.tsx', '.js', '.mjs', '.cjs']
  return [target, ...ends.flatMap((end) => [bare + end, `${bare}/index${end}`])]
}

/** Null where it leaves the tree. */
function normalised(path: string): string | null {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return null
  }
  return parts.length === 0 ? '.' : parts.join('/')
}

function exists(tree: Tree, target: string): boolean {
  const bare = target.replace(/\.[cm]?js$/, '')
  const ends = ['', '.js', '.mjs', '.cjs', '.ts', '.mts', '.cts', '.jsx', '.tsx', '.json', '.node', '.d.ts']
  return isFolder(tree, target) || [target, bare].some((one) => ends.some((end) => has(tree, one + end)))
}

/** Commands in several folders as one line for a shell that stands in `from`. */
export function sequence(from: string, steps: readonly SetUpStep[]): string | null {
  const lines = steps.flatMap(([folder, commands]) => {
    if (commands.length === 0) return []
    const line = commands.join(' && ')
    const way = relativeTo(from, folder)
    if (way === '.') return [line]
    return [isBelow(from, folder) || folder !== from ? `(cd ${way} && ${line})` : line]
  })
  return lines.length === 0 ? null : lines.join(' && ')
}
