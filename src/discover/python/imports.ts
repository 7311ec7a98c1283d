/** What Python files import that neither stands in the tree nor comes with Python, as the names of packages. */

import { folderOf, isFolder, joined, type Tree } from '../tree.ts'

/** Packages that are called otherwise than what they bring. */
const packages: Readonly<Record<string, string>> = {
  attr: 'attrs',
  bs4: 'beautifulsoup4',
  dateutil: 'python-dateutil',
  google: 'protobuf',
  PIL: 'pillow',
  sklearn: 'scikit-learn',
  yaml: 'pyyaml',
}

/** Packages whose modules are imported. Modules of Python itself are among them: no list of requirements has them. */
export interface ImportedPackages {
  /** By these files, and by each conftest.py above them. */
  readonly byFiles: readonly string[]
  /** By modules of the tree that come with those, before anything runs. */
  readonly byModules: readonly string[]
}

export const noImports: ImportedPackages = { byFiles: [], byModules: [] }

export function importsOf(tree: Tree, files: readonly string[]): ImportedPackages {
  const all = [...new Set([...files, ...files.flatMap((file) => conftestsAbove(tree, file))])]
  const imported = all.map((file) => ({ file, names: importedBy(tree.text(file) ?? '') }))
  const byFiles = packagesOf(tree, all, namesOf(imported))
  const atOnce = namesOf(ownModules(tree, imported))
  return { byFiles, byModules: packagesOf(tree, all, atOnce).filter((name) => !byFiles.includes(name)) }
}

/** What a file imports. */
interface Imports {
  readonly file: string
  readonly names: readonly string[]
}

function namesOf(imports: readonly Imports[]): string[] {
  return imports.flatMap(({ names }) => names)
}

/** Without what stands in the tree. */
function packagesOf(tree: Tree, files: readonly string[], modules: readonly string[]): string[] {
  const tops = new Set(modules.filter((name) => !name.startsWith('.')).map((name) => name.split('.')[0]!))
  return [...tops].filter((name) => !isOwn(tree, files, name)).map((name) => packages[name] ?? name)
}

const atFirst = {
  from: /^from[ \t]+([\w.]+)[ \t]+import[ \t]+([\w, \t]*)/gm,
  whole: /^import[ \t]+([A-Za-z][\w., \t]*)/gm,
}
const anywhere = {
  from: /^[ \t]*from[ \t]+([\w.]+)[ \t]+import[ \t]+([\w, \t]*)/gm,
  whole: /^[ \t]*import[ \t]+([A-Za-z][\w., \t]*)/gm,
}

/** Dotted names. `from a import b` may be the module `a.b`, so that both are among them.
 *  @param indented those within a function or a condition as well: a module that is loaded may do without them. */
function importedBy(text: string, indented = true): string[] {
  const of = indented ? anywhere : atFirst
  const lines = text.replaceAll(/\(([\w,\s]*)\)/g, (_, names: string) => names.trim().replaceAll(/\s+/g, ' '))
  const from = [...lines.matchAll(of.from)].flatMap((match) => {
    const within = match[1]!.endsWith('.') ? match[1]! : `${match[1]!}.`
    return [match[1]!, ...namesIn(match[2]!).map((name) => `${within}${name}`)]
  })
  const whole = [...text.matchAll(of.whole)]
  const skipped = [...text.matchAll(/\bimportorskip\(\s*["']([\w.]+)/g)].map((match) => match[1]!)
  return [...from, ...whole.flatMap((match) => namesIn(match[1]!)), ...skipped].filter((name) => name !== '')
}

function namesIn(list: string): string[] {
  return list.split(',').flatMap((name) => /^\s*([\w.]+)/.exec(name)?.[1] ?? [])
}

/** As many as the largest packages that benchmarks load have modules. */
const mostModules = 400

/** Modules of the tree that are loaded with these files, and what they import at once. */
function ownModules(tree: Tree, imported: readonly Imports[]): Imports[] {
  const known = new Set(tree.files)
  const files = imported.map(({ file }) => file)
  const seen = new Set(files)
  const found: Imports[] = []
  const roots = [...new Set(['.', 'src', 'lib', ...files.map(folderOf)])]
  const load = ({ file: from, names }: Imports) => {
    for (const file of names.flatMap((name) => filesOf(name, from, roots))) {
      if (!known.has(file) || seen.has(file) || found.length >= mostModules) continue
      seen.add(file)
      found.push({ file, names: importedBy(textOf(tree, file), false) })
    }
  }
  for (const one of imported) load(one)
  for (let i = 0; i < found.length; i++) load(found[i]!)
  return found
}

function textOf(tree: Tree, file: string): string {
  return tree.text(file) ?? tree.module?.(file) ?? ''
}

/** Where a module may be, and the packages around it, which are loaded before it. */
function filesOf(name: string, from: string, roots: readonly string[]): string[] {
  const dots = /^\.*/.exec(name)![0].length
  const parts = name
    .slice(dots)
    .split('.')
    .filter((part) => part !== '')
  let own = folderOf(from)
  for (let up = 1; up < dots; up++) own = folderOf(own)
  const places = dots > 0 ? [own] : roots
  return places.flatMap((place) => [
    ...parts.map((_, i) => joined(place, `${parts.slice(0, i + 1).join('/')}/__init__.py`)),
    ...(parts.length === 0 ? [joined(place, '__init__.py')] : [joined(place, `${parts.join('/')}.py`)]),
  ])
}

function conftestsAbove(tree: Tree, file: string): string[] {
  const found: string[] = []
  for (let at = folderOf(file); ; at = folderOf(at)) {
    const conftest = joined(at, 'conftest.py')
    if (tree.text(conftest) !== null) found.push(conftest)
    if (at === '.') return found
  }
}

/** Beside one of the files, at the root or in `src`. */
function isOwn(tree: Tree, files: readonly string[], name: string): boolean {
  const folders = new Set(['.', 'src', ...files.map(folderOf)])
  return [...folders].some(
    (folder) => isFolder(tree, joined(folder, name)) || tree.files.includes(joined(folder, `${name}.py`)),
  )
}
