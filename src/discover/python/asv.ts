/** airspeed velocity: a folder with asv.conf.json. */

import type { Detector, FoundSuite } from '../suite.ts'
import { filesWith, folderOf, has, joined, nameOf, relativeTo, type Tree } from '../tree.ts'
import { importsOf } from './imports.ts'
import { environmentOf } from './project.ts'

export const asv: Detector = {
  find(tree: Tree): FoundSuite[] {
    return tree.files.filter((file) => /^asv\.conf\.jsonc?$/.test(nameOf(file))).flatMap((file) => suiteOf(tree, file))
  },
}

function suiteOf(tree: Tree, configuration: string): FoundSuite[] {
  const folder = folderOf(configuration)
  const text = withoutComments(tree.text(configuration) ?? '')
  const benchmarks = joined(
    folder,
    /"benchmark_dir"\s*:\s*"([^"]+)"/.exec(text)?.[1]?.replace(/^\.\//, '') ?? 'benchmarks',
  )
  const files = filesWith(tree, /\.py$/, /\bdef\s+(time|timeraw|mem|peakmem|track)_?\w*\s*\(/).filter((file) =>
    file.startsWith(`${benchmarks}/`),
  )
  if (files.length === 0) return []
  const project = ['pyproject.toml', 'setup.py', 'setup.cfg'].some((name) => has(tree, joined(folder, name)))
    ? folder
    : '.'
  const wanted = ['asv', 'virtualenv', ...matrixPackages(text)]
  const { setup, needs } = environmentOf(tree, project, wanted, importsOf(tree, files))
  const way = relativeTo(project, folder)
  const start = way === '.' ? '.venv/bin/asv' : `cd ${way} && ${relativeTo(folder, joined(project, '.venv/bin/asv'))}`
  const results = /"results_dir"\s*:\s*"([^"]+)"/.exec(text)?.[1]?.replace(/^\.\//, '') ?? 'results'
  return [
    {
      tool: 'asv',
      workingDirectory: project,
      setup: [setup, `${start} machine --yes`, ...branchesOf(text).map(branchMade)].join(' && '),
      run: `${start} run --python=same --record-samples --attribute rounds=1 --attribute repeat=3 --attribute warmup_time=0.05 --set-commit-hash $(git rev-parse HEAD) --bench {filter}`,
      results: `${joined(way, results)}/**/*.json`,
      format: 'asv',
      seen: [configuration, ...files],
      needs,
      shorter: '`--attribute repeat` and `sample_time`',
      remarks: ['asv measures in the environment that `setup` makes; the versions in its matrix are not used.'],
    },
  ]
}

/** The branches that asv looks for before it measures a commit that it is told: a checkout of one commit has none of them. */
function branchesOf(text: string): string[] {
  const named = /"branches"\s*:\s*\[([^\]]*)\]/.exec(text)?.[1] ?? '"master"'
  return [...named.matchAll(/"([A-Za-z0-9][\w./-]*)"/g)].map((match) => match[1]!).filter((name) => name !== 'HEAD')
}

function branchMade(name: string): string {
  return `(git show-ref --quiet refs/heads/${name} || git branch ${name})`
}

function withoutComments(text: string): string {
  return text.replaceAll(/^\s*\/\/.*$/gm, '')
}

/** Packages that the matrix installs besides the project. */
function matrixPackages(text: string): string[] {
  const matrix = /"matrix"\s*:\s*\{([\s\S]*?)\n\s{0,4}\}/.exec(text)?.[1] ?? ''
  const names = [...matrix.matchAll(/"(?:pip\+)?([A-Za-z][\w.-]*)"\s*:\s*\[/g)].map((match) => match[1]!)
  return names.filter((name) => !/^(req|env|env_nobuild|@env|@env_nobuild)$/.test(name) && name !== name.toUpperCase())
}
