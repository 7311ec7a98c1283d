/** Go: `func Benchmark…` in test files, in the module at the root or in modules below it. */

import type { Detector, FoundSuite } from './suite.ts'
import { filesWith, folderAbove, folderOf, grouped, isBelow, joined, nameOf, relativeTo, type Tree } from './tree.ts'

export const go: Detector = {
  find(tree: Tree): FoundSuite[] {
    const files = filesWith(tree, /_test\.go$/, /^func Benchmark[^a-z]\w*\s*\(\s*\w+\s+\*testing\.B\b/m)
    const byModule = grouped(files, (file) => folderAbove(tree, folderOf(file), 'go.mod') ?? '')
    return [...byModule].flatMap(([module, seen]) => (module === '' ? [] : [suiteIn(tree, module, seen)]))
  },
}

/** More packages than this are told by `./...`. */
const mostPackages = 6

function suiteIn(tree: Tree, module: string, seen: readonly string[]): FoundSuite {
  const folders = [...new Set(seen.map((file) => relativeTo(module, folderOf(file))))].sort()
  const few = folders.length <= mostPackages
  const packages = few ? folders.map((folder) => (folder === '.' ? '.' : `./${folder}`)).join(' ') : './...'
  const others = tree.files.filter(
    (file) =>
      file.endsWith('_test.go') && isBelow(module, file) && !folders.includes(relativeTo(module, folderOf(file))),
  )
  return {
    tool: 'go test -bench',
    workingDirectory: module,
    setup: `go test -run '^$' ${packages}`,
    run: `go test -run '^$' -bench {filter} -benchmem -benchtime 100ms ${packages}`,
    results: null,
    format: 'go',
    seen,
    needs: [
      {
        uses: 'actions/setup-go@v6',
        with: { 'go-version-file': joined(module, 'go.mod'), 'cache-dependency-path': sumOf(tree, module) },
      },
    ],
    shorter: '`-benchtime 20ms`',
    remarks:
      few || others.length === 0
        ? []
        : [`${folders.length} packages have benchmarks; \`./...\` starts the others for nothing.`],
  }
}

function sumOf(tree: Tree, module: string): string {
  return tree.files.find((file) => nameOf(file) === 'go.sum' && folderOf(file) === module) ?? joined(module, 'go.mod')
}
