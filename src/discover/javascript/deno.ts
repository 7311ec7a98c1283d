/** `Deno.bench`, in whatever files it stands. */

import type { Detector, FoundSuite } from '../suite.ts'
import { filesWith, has, shortened, type Tree } from '../tree.ts'

const name = /[_./](bench|benchmark)\.[cm]?[jt]sx?$|(^|\/)bench(es|marks?)?\/[^/]+\.[cm]?[jt]sx?$/
/** By its own name, or taken out of `Deno`. */
const usesBench = /\bDeno\.bench\s*\(|\{[^{}]*\bbench\b[^{}]*\}\s*=\s*Deno\b/
const candidates = /(^|[_./])bench\.[cm]?[jt]sx?$/

export const deno: Detector = {
  find(tree: Tree): FoundSuite[] {
    const seen = filesWith(tree, name, usesBench)
    if (seen.length === 0) return []
    const paths =
      seen.length > 8
        ? shortened(
            seen,
            tree.files.filter((file) => candidates.test(file)),
          )
        : seen
    const version = has(tree, '.dvmrc') ? { 'deno-version-file': '.dvmrc' } : { 'deno-version': 'v2.x' }
    return [
      {
        tool: 'deno bench',
        workingDirectory: '.',
        setup: null,
        run: `deno bench --allow-all --json --filter "/{filter}/" ${paths.length > 8 ? '' : paths.join(' ')}`.trim(),
        results: null,
        format: 'deno',
        seen,
        needs: [{ uses: 'denoland/setup-deno@v2', with: version }],
        shorter: 'fewer files in `run`, or `n` of each benchmark',
        remarks: [],
      },
    ]
  },
}
