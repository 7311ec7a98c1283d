/** BenchmarkTools: `benchmark/benchmarks.jl`, which fills SUITE, as PkgBenchmark and AirspeedVelocity expect it. */

import type { Detector, FoundSuite } from './suite.ts'
import { filesWith, folderOf, has, joined, nameOf, type Tree } from './tree.ts'

export const julia: Detector = {
  find(tree: Tree): FoundSuite[] {
    return filesWith(tree, /(^|\/)bench(marks?)?\/benchmarks\.jl$/, /\bSUITE\b/).map((file) => suiteOf(tree, file))
  },
}

function suiteOf(tree: Tree, file: string): FoundSuite {
  const folder = folderOf(file)
  const project = has(tree, joined(folder, 'Project.toml')) ? folder : '.'
  // The package itself is developed into the environment of its benchmarks; what they use is added.
  const pkg = `using Pkg; ${project === '.' ? '' : 'Pkg.develop(path="."); '}Pkg.add("BenchmarkTools"); Pkg.instantiate()`
  const script = `include("${file}"); using BenchmarkTools; BenchmarkTools.save("bench-results.json", run(SUITE; seconds=1))`
  return {
    tool: 'BenchmarkTools',
    workingDirectory: '.',
    setup: `julia --project=${project} -e '${pkg}'`,
    run: `julia --project=${project} -e '${script}'`,
    results: 'bench-results.json',
    format: 'julia',
    seen: [
      file,
      ...tree.files.filter((one) => one !== file && one.startsWith(`${folder}/`) && nameOf(one).endsWith('.jl')),
    ],
    needs: [{ uses: 'julia-actions/setup-julia@v2' }, { uses: 'julia-actions/cache@v2' }],
    shorter: '`seconds` of `run(SUITE)`',
    remarks: [],
  }
}
