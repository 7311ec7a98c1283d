/** Files in a folder for benchmarks that measure with a harness and are started by hand: `node bench/index.js`. */

import type { Detector, FoundSuite } from '../suite.ts'
import { filesWith, folderOf, grouped, nameOf, type Tree } from '../tree.ts'
import { formats, harnessOf } from './imports.ts'
import { manifestAbove } from './package-manager.ts'
import { startsLoad } from './scripts.ts'
import { prepare } from './set-up.ts'

const name =
  /(^|\/)(bench(mark(s|ing)?|es)?|perf(ormance)?)\/[^/]+\.[cm]?[jt]s$|(^|\/)(bench|benchmarks?|perf)\.[cm]?[jt]s$|\.(bench|benchmark)\.[cm]?[jt]s$/
const runs = /\brun(Sync)?\s*\(|\.run\b/
const anyHarness = /mitata|tinybench|benchmark/

/** More are no suite that somebody runs as a whole. */
const most = 24

export const looseFiles: Detector = {
  find(tree: Tree): FoundSuite[] {
    const files = filesWith(tree, name, anyHarness).filter((file) => isStarted(tree, file))
    const byFolder = grouped(files, folderOf)
    return [...byFolder.values()].flatMap((group) => suiteOf(tree, group))
  },
}

function isStarted(tree: Tree, file: string): boolean {
  const text = tree.text(file) ?? ''
  const harness = harnessOf(text)
  if (harness === null || harness === 'vitest' || !runs.test(text)) return false
  // What a script starts is a suite already, and what only exports is started by another file.
  return !(/\bmodule\.exports\b|^export\s/m.test(text) && !/\.run(Sync)?\s*\(/.test(text))
}

function suiteOf(tree: Tree, files: readonly string[]): FoundSuite[] {
  const folder = folderOf(files[0]!)
  const prepared = prepare(tree, '.', files)
  const harness = harnessOf(tree.text(files[0]!) ?? '')
  if (prepared === null || harness === null || files.length > most || hasScript(tree, folder)) return []
  return [
    {
      tool: harness,
      workingDirectory: '.',
      setup: withOwnPackage(tree, folder, files) ?? prepared.setup,
      run: files.map((file) => `node ${file}`).join(' && '),
      results: null,
      format: formats[harness],
      seen: files,
      needs: prepared.manager.needs,
      shorter: 'fewer files in `run`',
      remarks: files.some((file) => /ts$/.test(nameOf(file)))
        ? ['TypeScript is run by Node itself, from 22.18 on.']
        : [],
    },
  ]
}

/** The benchmarks' folder may be a package of its own; paths in the command are from the root all the same. */
function withOwnPackage(tree: Tree, folder: string, files: readonly string[]): string | null {
  const own = manifestAbove(tree, folder)
  if (own === null || own.folder === '.') return null
  const setup = prepare(tree, own.folder, files)?.setup ?? null
  return setup === null ? null : `cd ${own.folder} && ${setup}`
}

function hasScript(tree: Tree, folder: string): boolean {
  for (let at: string | null = folder; at !== null; ) {
    const manifest = manifestAbove(tree, at)
    if (manifest === null) return false
    const names = Object.keys(manifest.scripts).filter((one) => /^(bench|benchmarks?|perf)([:\-.]|$)/.test(one))
    if (names.some((one) => !startsLoad(manifest.scripts, one))) return true
    at = manifest.folder === '.' ? null : folderOf(manifest.folder)
  }
  return false
}
