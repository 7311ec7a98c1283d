/** Bench files of the built-in runner: `*.bench.js` whose default export is a bench, or fills one. */

import type { Detector, FoundSuite } from '../suite.ts'
import { filesWith, type Tree } from '../tree.ts'
import { harnessOf } from './imports.ts'
import { prepare } from './set-up.ts'

const name = /(^|\/)[^/]+\.bench\.(js|mjs|cjs|ts|mts)$/
const exported =
  /\bexport\s+default\b|\bexport\s*\{[^}]*\bdefault\b|\bmodule\.exports\b|\bexports\.default\b|\bexport\s+(const|let|var|function|async function)\s+bench\b/

/** Whether a file that bears such a name is one: those of Vitest and others bear it, too. */
export function isBuiltInFile(text: string): boolean {
  const harness = harnessOf(text)
  return exported.test(text) && (harness === null || harness === 'tinybench') && !/\bDeno\.bench\b/.test(text)
}

export const builtIn: Detector = {
  find(tree: Tree): FoundSuite[] {
    const seen = filesWith(tree, name, exported).filter((file) => isBuiltInFile(tree.text(file) ?? ''))
    if (seen.length === 0) return []
    const prepared = prepare(tree, '.', seen)
    return [
      {
        tool: 'built-in runner',
        workingDirectory: '.',
        setup: prepared?.setup ?? null,
        run: null,
        results: null,
        format: 'auto',
        seen,
        needs: prepared?.manager.needs ?? [{ uses: 'actions/setup-node@v7', with: { 'node-version': '24' } }],
        shorter: 'fewer files in `bench-files`',
        remarks: [],
      },
    ]
  },
}
