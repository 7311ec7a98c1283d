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

/** The same two, as a tool that filters and iterates gives them. */
const sliced = `# Prints the benchmarks whose names match $1, as if $2 iterations of each had been run.
row() { [[ $1 =~ $FILTER ]] || return; printf '%s{"name":"%s","status":"ok","metrics":[{"name":"time","unit":"s","better":"lower","value":%de-9}]}' "$comma" "$1" $(($2 + RANDOM % 100)); comma=,; }
FILTER=$1; comma=
printf '{"schema":"benchgate/run/1","tool":"fixture","launches":[{"benchmarks":['
row parse 100000; row sort 200000
printf ']}]}\\n'
`

/** The same two, really timed, sample by sample. */
const timed = `const rows = ['parse', 'sort'].map((name) => {
  const samples = Array.from({ length: 400 }, () => {
    const began = process.hrtime.bigint()
    for (let k = 0, sum = 0; k < 1e5; k++) sum = (sum * 31 + k) | 0
    return Number(process.hrtime.bigint() - began) / 1e9
  })
  return { name, status: 'ok', metrics: [{ name: 'time', unit: 's', better: 'lower', value: samples[200], samples, order: 'time' }] }
})
console.log(JSON.stringify({ schema: 'benchgate/run/1', tool: 'fixture', launches: [{ benchmarks: rows }] }))
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
    'sliced.sh': sliced,
    'timed.mjs': timed,
    'bench/join.bench.mjs': benchFile,
    '.gitignore': 'results.json\n',
  })
  return { repository, base, head: repository.commit('head', { 'notes.txt': 'nothing that matters\n' }) }
}
