/** What is looked at: the names of a repository's files, and the text of those that tell something. */

export interface Tree {
  /** Paths from the root, with `/`. */
  readonly files: readonly string[]
  /** Null where there is no such file, or its text was not read. */
  text(path: string): string | null
  /** The text of a module that tells of no suite by itself, and only what else has to be there; null where it was not
   *  read. */
  module?(path: string): string | null
}

/** Only such names may stand in a command: the tree is a stranger's, and no shell and no workflow expression may
 *  find anything in them. */
export function isPlain(name: string): boolean {
  return /^[\w@%+=:,./-]+$/.test(name) && !/(^|\/)-/.test(name)
}

/** What others wrote, and what stands for something else: no suite of this repository is in there. */
const foreign =
  /(^|\/)(node_modules|bower_components|vendor|vendored|third[_-]?party|external|extern|testdata|fixtures?|__fixtures__|__snapshots__|\.git|\.yarn|\.cargo|site-packages)\//

/** The tree without what no suite can be in. */
export function ownFiles(tree: Tree): Tree {
  return {
    files: tree.files.filter((file) => isPlain(file) && !foreign.test(file)),
    text: (path) => tree.text(path),
    module: (path) => tree.module?.(path) ?? null,
  }
}

/** The part of a tree below a folder, with paths from there. */
export function within(tree: Tree, folder: string): Tree {
  if (folder === '.') return tree
  const files = tree.files.flatMap((file) => (file.startsWith(`${folder}/`) ? [file.slice(folder.length + 1)] : []))
  return {
    files,
    text: (path) => tree.text(`${folder}/${path}`),
    module: (path) => tree.module?.(`${folder}/${path}`) ?? null,
  }
}

export function folderOf(path: string): string {
  const at = path.lastIndexOf('/')
  return at < 0 ? '.' : path.slice(0, at)
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

export function joined(folder: string, path: string): string {
  return folder === '.' ? path : path === '.' ? folder : `${folder}/${path}`
}

export function depthOf(folder: string): number {
  return folder === '.' ? 0 : folder.split('/').length
}

export function isBelow(folder: string, path: string): boolean {
  return folder === '.' || path === folder || path.startsWith(`${folder}/`)
}

/** A path as it is written in a folder: `src/a.ts` from `src` is `a.ts`, from `bench` it is `../src/a.ts`. */
export function relativeTo(folder: string, path: string): string {
  if (folder === '.') return path
  const from = folder.split('/')
  const to = path === '.' ? [] : path.split('/')
  let same = 0
  while (same < from.length && same < to.length && from[same] === to[same]) same++
  const parts = [...from.slice(same).map(() => '..'), ...to.slice(same)]
  return parts.length === 0 ? '.' : parts.join('/')
}

/** The nearest folder at or above `folder` that holds `name`; null where none does. */
export function folderAbove(
  tree: Tree,
  folder: string,
  name: string,
  fits: (text: string) => boolean = () => true,
): string | null {
  const files = new Set(tree.files)
  for (let at = folder; ; at = folderOf(at)) {
    const path = joined(at, name)
    if (files.has(path) && fits(tree.text(path) ?? '')) return at
    if (at === '.') return null
  }
}

export function has(tree: Tree, path: string): boolean {
  return tree.files.includes(path)
}

export function isFolder(tree: Tree, path: string): boolean {
  return tree.files.some((file) => file.startsWith(`${path}/`))
}

/** Files whose name and text both fit. */
export function filesWith(tree: Tree, name: RegExp, text: RegExp): string[] {
  return tree.files.filter((file) => name.test(file) && text.test(tree.text(file) ?? ''))
}

/** What all of them have below them: whole folders where every candidate in them is one of `files`, so that a command
 *  stays short; else the files themselves. */
export function shortened(files: readonly string[], candidates: readonly string[]): string[] {
  const wanted = new Set(files)
  const others = candidates.filter((file) => !wanted.has(file))
  const whole = new Set<string>()
  for (const file of files) {
    const folder = folderOf(file)
    if (folder !== '.' && !others.some((other) => isBelow(folder, other))) whole.add(folder)
  }
  const folders = [...whole].filter((one) => ![...whole].some((other) => other !== one && isBelow(other, one)))
  return [...folders, ...files.filter((file) => !folders.some((folder) => isBelow(folder, file)))].sort()
}

/** `Map.groupBy`, which Node 20 lacks. */
export function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}
