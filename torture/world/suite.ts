/** A suite whose numbers hardly scatter, and a repository of two commits that both have it: whatever is
 *  found between them is wrong. */

import { createRepository, type TestRepository } from '../../__tests__/cli/repository.ts'

/** The benchmarks of `suite`, which a whole comparison has all of. */
export const benchmarks = ['parse', 'sort'] as const

/** Two benchmarks, a per mille apart at most. */
export const suite = `# Prints what a tool with one number per benchmark would print.
row() { printf '{"name":"%s","status":"ok","metrics":[{"name":"time","unit":"s","better":"lower","value":%de-9}]}' "$1" $(($2 + RANDOM % 100)); }
printf '{"schema":"benchgate/run/1","tool":"fixture","launches":[{"benchmarks":['
row parse 100000; printf ','; row sort 200000
printf ']}]}\\n'
`

export const benchFile = `export default (bench) => {
  bench.add('join', () => ['a', 'b', 'c'].join('-'))
}
`

export interface TwoCommits {
  readonly repository: TestRepository
  readonly base: string
  readonly head: string
}

export function twoCommits(folder: string): TwoCommits {
  const repository = createRepository(folder)
  const base = repository.commit('base', {
    'suite.sh': suite,
    'file-suite.sh': 'bash suite.sh > results.json\n',
    'bench/join.bench.mjs': benchFile,
    '.gitignore': 'results.json\n',
  })
  return { repository, base, head: repository.commit('head', { 'notes.txt': 'nothing that matters\n' }) }
}
