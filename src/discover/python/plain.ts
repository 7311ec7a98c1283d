/** Python files that measure by themselves: scripts on pyperf, and functions called `bench_*`. */

import type { Detector, FoundSuite } from '../suite.ts'
import { filesWith, grouped, relativeTo, type Tree } from '../tree.ts'
import { importsOf } from './imports.ts'
import { binaries, environmentOf, projectFolder } from './project.ts'

const runner = /\bpyperf\.Runner\s*\(|\bfrom\s+pyperf\s+import\b[^\n]*\bRunner\b/

export const pyperf: Detector = {
  find(tree: Tree): FoundSuite[] {
    const files = filesWith(tree, /\.py$/, runner)
    return [...grouped(files, (file) => projectFolder(tree, file))].map(([folder, seen]) => {
      const { setup, needs } = environmentOf(tree, folder, ['pyperf'], importsOf(tree, seen))
      const paths = seen.map((file) => relativeTo(folder, file))
      const many = paths.length > 1
      return {
        tool: 'pyperf',
        workingDirectory: folder,
        setup,
        // pyperf refuses to write over a file, and a folder for results is removed as a whole before each launch.
        run: `mkdir -p pyperf-results && ${paths.map((path, i) => `${binaries}/python ${path} --fast -p 3 -o pyperf-results/${i + 1}.json`).join(' && ')}`,
        results: 'pyperf-results',
        format: 'pyperf',
        seen,
        needs,
        shorter: '`-p` and `--fast`',
        remarks: many ? [`${paths.length} scripts run one after the other.`] : [],
      }
    })
  },
}

const named = /(^|\/)(bench_[^/]*|[^/]*_bench)\.py$/

export const pythonFunctions: Detector = {
  find(tree: Tree): FoundSuite[] {
    const files = filesWith(tree, named, /^(async\s+)?def\s+bench_\w+\s*\(\s*\)/m)
    return [...grouped(files, (file) => projectFolder(tree, file))].map(([folder, seen]) => {
      const { setup, needs } = environmentOf(tree, folder, [], importsOf(tree, seen))
      const paths = seen.map((file) => relativeTo(folder, file))
      return {
        tool: 'functions bench_*',
        workingDirectory: folder,
        setup: setup.replace(/ && \.venv\/bin\/pip install --quiet $/, ''),
        run: `${binaries}/python "$BENCHGATE_RUNNERS/python/benchgate_bench.py" ${paths.join(' ')} --filter {filter}`,
        results: null,
        format: 'benchgate',
        seen,
        needs,
        shorter: 'fewer files in `run`',
        remarks: [],
      }
    })
  },
}
