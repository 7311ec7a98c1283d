/** Suites of five benchmarks in five languages, as commits of a repository: `loop` does half a per cent more in head,
 *  `layout` walks the same memory in another order, the others are the same. */

import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

export const languages = ['c', 'rust', 'go', 'python', 'node'] as const
export type Language = (typeof languages)[number]

interface Suite {
  /** In suites/, and where it goes. */
  readonly file: string
  readonly beside?: Readonly<Record<string, string>>
  /** What has to be on the PATH, and what tells its version. */
  readonly needs: readonly [string, ...string[]]
  /** Options of the program, the command last. */
  readonly options: readonly string[]
  readonly size: readonly [from: string, to: string]
  readonly stride: readonly [from: string, to: string]
}

/** The golden section of 2²² places: neighbours in time are never near each other in memory. */
const far = '2592147'

export const suites: Readonly<Record<Language, Suite>> = {
  c: {
    file: 'bench.c',
    needs: ['cc', '--version'],
    options: ['--setup', 'cc -O2 -o bench bench.c', '--pairing', 'lockstep', '--run', './bench'],
    size: ['#define SIZE 20000', '#define SIZE 20100'],
    stride: ['#define STRIDE 1\n', `#define STRIDE ${far}\n`],
  },
  rust: {
    file: 'bench.rs',
    needs: ['rustc', '--version'],
    options: ['--setup', 'rustc -O -o bench bench.rs', '--pairing', 'lockstep', '--run', './bench'],
    size: ['SIZE: u64 = 20000', 'SIZE: u64 = 20100'],
    stride: ['STRIDE: usize = 1;', `STRIDE: usize = ${far};`],
  },
  go: {
    file: 'counts_test.go',
    beside: { 'go.mod': 'module example.com/counts\n\ngo 1.21\n' },
    needs: ['go', 'version'],
    options: ['--run', 'go test -run ^$ -bench .'],
    size: ['size = 20000', 'size = 20100'],
    stride: ['stride = 1\n', `stride = ${far}\n`],
  },
  python: {
    file: 'bench_counts.py',
    needs: ['python3', '--version'],
    options: [
      '--pairing',
      'lockstep',
      '--run',
      'python3 "$BENCHGATE_RUNNERS/python/benchgate_bench.py" bench_counts.py',
    ],
    size: ['SIZE = 2000\n', 'SIZE = 2010\n'],
    stride: ['STRIDE = 1\n', 'STRIDE = 92707\n'],
  },
  node: {
    file: 'counts.bench.mjs',
    needs: ['node', '--version'],
    options: [],
    size: ['SIZE = 20000', 'SIZE = 20100'],
    stride: ['STRIDE = 1\n', `STRIDE = ${far}\n`],
  },
}

/** A repository with the commits `base` and `head`. */
export function repositoryOf(language: Language, folder: string): void {
  const { file, beside = {}, size, stride } = suites[language]
  const git = (...args: string[]) =>
    void execFileSync('git', ['-c', 'user.name=Counts', '-c', 'user.email=counts@example.com', ...args], {
      cwd: folder,
      stdio: 'ignore',
    })
  const commit = (name: string, text: string) => {
    for (const [other, content] of Object.entries({ ...beside, [file]: text }))
      writeFileSync(path.join(folder, other), content)
    git('add', '-A')
    git('commit', '-q', '-m', name)
    git('tag', name)
  }
  mkdirSync(folder, { recursive: true })
  git('init', '-q', '-b', 'main')
  const text = readFileSync(path.join(import.meta.dirname, 'suites', file), 'utf8')
  commit('base', text)
  commit(
    'head',
    [size, stride].reduce((all, [from, to]) => {
      if (!all.includes(from)) throw new Error(`${file}: there is no ${from}`)
      return all.replace(from, to)
    }, text),
  )
}
