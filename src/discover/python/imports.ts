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

/** Of these files, and of each conftest.py above them. Modules of Python itself are among them: no list of requirements
 *  has them. */
export function importedPackages(tree: Tree, files: readonly string[]): string[] {
  const all = [...new Set([...files, ...files.flatMap((file) => conftestsAbove(tree, file))])]
  const modules = all.flatMap((file) => modulesIn(tree.text(file) ?? ''))
  return [...new Set(modules)].filter((name) => !isOwn(tree, all, name)).map((name) => packages[name] ?? name)
}

function modulesIn(text: string): string[] {
  const one = [...text.matchAll(/^[ \t]*from[ \t]+([A-Za-z]\w*)[\w.]*[ \t]+import\b/gm)].map((match) => match[1]!)
  const lists = [...text.matchAll(/^[ \t]*import[ \t]+([A-Za-z][\w., \t]*)/gm)].map((match) => match[1]!)
  const many = lists.flatMap((list) => list.split(',').map((name) => /^\s*(\w+)/.exec(name)?.[1] ?? ''))
  const skipped = [...text.matchAll(/\bimportorskip\(\s*["'](\w+)/g)].map((match) => match[1]!)
  return [...one, ...many, ...skipped].filter((name) => name !== '')
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
