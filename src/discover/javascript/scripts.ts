/** Suites that a package's script starts (`npm run bench`), whatever they measure with. */

import type { Detector, FoundSuite } from '../suite.ts'
import { folderOf, joined, nameOf, type Tree } from '../tree.ts'
import { formats, harnessOf, type JavaScriptHarness, packages } from './imports.ts'
import { type Manifest, manifestIn, runScript } from './package-manager.ts'
import { chainOf, filesIn } from './script-chain.ts'
import { prepare } from './set-up.ts'
import { takenApart } from './taken-apart.ts'

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
  if (startsLoad(manifest.scripts, name)) return []
  const chain = chainOf(tree, folder, name)
  const files = [...new Set(chain?.runs.flatMap((step) => step.files) ?? filesIn(tree, folder, script))]
  if (files.length === 0 && namesFile(script)) return []
  const harness = harnessOfScript(tree, manifest, files)
  const prepared = prepare(tree, folder, files)
  if (prepared === null) return []
  const taken = chain === null ? null : takenApart(tree, folder, prepared, chain)
  const { setup, run } = taken ?? { setup: prepared.setup, run: runScript(prepared.manager, name) }
  return [
    {
      tool: harness ?? `the script ${name}`,
      workingDirectory: folder,
      setup,
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
      // Which harness it is would tell that it measures anything; what starts a file gives way to what is known, and of
      // any other command nothing is known but its name.
      ...(harness === null ? (taken === null ? { unsure: true } : { beside: true }) : {}),
    },
  ]
}

/** Load on a server, and branches that are switched. */
const load = /\b(autocannon|wrk2?|k6|artillery|oha|bombardier|vegeta|loadtest|branchcmp|concurrently|clinic|0x)\b/

/** Whether a script, or one that it starts, prints nothing that can be compared. */
export function startsLoad(scripts: Manifest['scripts'], name: string): boolean {
  const open = [name]
  const seen = new Set<string>()
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const script = scripts[next]
    if (script === undefined || seen.has(next)) continue
    seen.add(next)
    if (load.test(script)) return true
    open.push(...[...script.matchAll(/\b(?:npm|pnpm|yarn|bun)(?:\s+run)?\s+([\w:.-]+)/g)].map((match) => match[1]!))
  }
  return false
}

/** Whether a script is only a start of one file: where that is not there, the script is left over from another time. */
function namesFile(script: string): boolean {
  return /^node\s+(--?\S+\s+)*[\w./-]+$/.test(script.trim()) && !/\b(dist|build|lib|out)\//.test(script)
}

/** The plain name before one with something behind it, and Node before other runtimes. */
function rank(name: string): number {
  return (/^bench$/.test(name) ? 0 : /^benchmark/.test(name) ? 1 : 2) + (/[:\-.]/.test(name) ? 4 : 0)
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
