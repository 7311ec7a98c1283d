/** Suites that a package's script starts (`npm run bench`), whatever they measure with. */

import type { Detector, FoundSuite } from '../suite.ts'
import { folderOf, joined, nameOf, relativeTo, type Tree } from '../tree.ts'
import { formats, harnessOf, type JavaScriptHarness, packages } from './imports.ts'
import { type Manifest, manifestIn, runScript } from './package-manager.ts'
import { prepare } from './set-up.ts'

const isBench = /^(bench|benchmarks?|perf)([:\-.](node|run|all|js))?$/

export const scripts: Detector = {
  find(tree: Tree): FoundSuite[] {
    return tree.files
      .filter((file) => nameOf(file) === 'package.json')
      .flatMap((file) => suitesOf(tree, folderOf(file)))
  },
}

function suitesOf(tree: Tree, folder: string): FoundSuite[] {
  const manifest = manifestIn(tree, folder)
  if (manifest === null) return []
  const name = Object.keys(manifest.scripts)
    .filter((one) => isBench.test(one))
    .sort((a, b) => rank(a) - rank(b))[0]
  if (name === undefined) return []
  const script = manifest.scripts[name]!
  // Vitest, Cargo and others are found by their own files, and started so that their results can be read.
  if (/\bvitest\b|\bcargo\s+bench\b|\bdeno\s+bench\b|\bpytest\b|\bgo\s+test\b/.test(script)) return []
  const files = filesIn(tree, folder, script)
  if (files.length === 0 && namesFile(script)) return []
  const harness = harnessOfScript(tree, manifest, files)
  const prepared = prepare(tree, folder, files)
  if (prepared === null) return []
  const { before, run } = splitScript(script, prepared.manager.exec) ?? {
    before: [],
    run: runScript(prepared.manager, name),
  }
  const setup = [
    prepared.setup,
    ...before.filter((one) => prepared.setup?.includes(one.replace(/^(\w+) (?!run )/, '$1 run ')) !== true),
  ].filter((one) => one !== null)
  return [
    {
      tool: harness ?? `the script ${name}`,
      workingDirectory: folder,
      setup: setup.length === 0 ? null : setup.join(' && '),
      run,
      results: null,
      format: harness === null ? 'auto' : formats[harness],
      seen: [joined(folder, 'package.json'), ...files],
      needs: prepared.manager.needs,
      shorter:
        harness === 'benchmark.js'
          ? '`maxTime` of each benchmark'
          : 'fewer files, or a shorter time for each benchmark',
      remarks: harness === null ? ['What it measures with could not be told from its files.'] : [],
      // Which harness it is would tell that it measures anything; a script alone is only a name.
      ...(harness === null ? { beside: true } : {}),
    },
  ]
}

/** Whether a script is only a start of one file: where that is not there, the script is left over from another time. */
function namesFile(script: string): boolean {
  return /^node\s+(--?\S+\s+)*[\w./-]+$/.test(script.trim()) && !/\b(dist|build|lib|out)\//.test(script)
}

/** The plain name before one with something behind it, and Node before other runtimes. */
function rank(name: string): number {
  return (/^bench$/.test(name) ? 0 : /^benchmark/.test(name) ? 1 : 2) + (/[:\-.]/.test(name) ? 4 : 0)
}

/** Files of the tree that a script names, or all that its globs match at the end of a folder. */
function filesIn(tree: Tree, folder: string, script: string): string[] {
  const words = script.split(/\s+/).map((word) => word.replace(/^['"]?(\.\/)?|['"]$/g, ''))
  const named = words.flatMap((word) => {
    if (!/[\w*]/.test(word)) return []
    const path = joined(folder, word)
    const ends = ['', '.js', '.mjs', '.cjs', '.ts', '/index.js', '/index.mjs', '/index.ts']
    return ends.map((end) => path + end).filter((one) => tree.files.includes(one))
  })
  return [...new Set(named)].filter((file) => /\.[cm]?[jt]sx?$/.test(file))
}

function harnessOfScript(
  tree: Tree,
  { folder, dependencies }: Manifest,
  files: readonly string[],
): JavaScriptHarness | null {
  for (const file of files) {
    const harness = harnessOf(tree.text(file) ?? '')
    if (harness !== null) return harness
  }
  const below = tree.files.filter(
    (file) => file.startsWith(folder === '.' ? '' : `${folder}/`) && /bench|perf/i.test(file),
  )
  const found = below.flatMap((file) => harnessOf(tree.text(file) ?? '') ?? []).find((one) => one !== 'vitest')
  return (
    found ??
    (Object.keys(packages) as JavaScriptHarness[]).find((one) => one !== 'vitest' && packages[one] in dependencies) ??
    null
  )
}

/** `pnpm build && node bench.mjs` builds once and starts `node bench.mjs`. Null where a script is not such a chain. */
export function splitScript(
  script: string,
  exec: string,
): { readonly before: readonly string[]; readonly run: string } | null {
  const parts = script.split('&&').map((part) => part.trim())
  const last = parts.pop() ?? ''
  if (/[|;&<>$`'"\\*(){}]/.test(script.replaceAll('&&', ''))) return null
  if (!parts.every((part) => /^(npm|pnpm|yarn|bun)\s+(run\s+)?[\w:.-]+$/.test(part))) return null
  if (/^node\s/.test(last)) return { before: parts, run: last }
  if (parts.length === 0 || !/^(tsx|ts-node|jiti|esno|esmo)\s/.test(last)) return null
  return { before: parts, run: `${exec} ${last}` }
}

export function relativeFiles(folder: string, files: readonly string[]): string[] {
  return files.map((file) => relativeTo(folder, file))
}
