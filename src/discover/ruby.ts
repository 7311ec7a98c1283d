/** benchmark-ips: Ruby files that write their results with `x.json!`. */

import type { Detector, FoundSuite } from './suite.ts'
import { filesWith, has, type Tree } from './tree.ts'

const mostFiles = 12
/** The library itself, and its tests. */
const notStarted = /(^|\/)(lib|test|tests|spec)\//

export const benchmarkIps: Detector = {
  find(tree: Tree): FoundSuite[] {
    const all = filesWith(tree, /\.rb$/, /\bBenchmark\.ips\b/).filter((file) => !notStarted.test(file))
    if (all.length === 0) return []
    const writing = all.filter((file) => target(tree, file) !== null)
    const seen = writing.length > 0 ? writing : all.slice(0, mostFiles)
    const targets = [...new Set(seen.map((file) => target(tree, file)).filter((one) => one !== null))]
    const bundled = has(tree, 'Gemfile')
    const start = `${bundled ? 'bundle exec ' : ''}ruby -Ilib`
    return [
      {
        tool: 'benchmark-ips',
        workingDirectory: '.',
        setup: bundled ? 'bundle install' : 'gem install --user-install benchmark-ips',
        run: seen.map((file) => `${start} ${file}`).join(' && '),
        results: targets.length === 1 ? targets[0]! : null,
        format: 'benchmark-ips',
        seen,
        needs: [
          {
            uses: 'ruby/setup-ruby@v1',
            with: has(tree, '.ruby-version') || has(tree, '.tool-versions') ? {} : { 'ruby-version': '3.4' },
          },
        ],
        shorter: '`x.config(time: 1, warmup: 0.5)`',
        remarks:
          targets.length === 1
            ? []
            : [
                "Results are read from the file that `x.json! 'bench.json'` writes: add the line to each `Benchmark.ips`, with one name.",
              ],
      },
    ]
  },
}

function target(tree: Tree, file: string): string | null {
  return /\.json!\s*\(?\s*['"]([\w./-]+)['"]/.exec(tree.text(file) ?? '')?.[1] ?? null
}
