/** BenchmarkDotNet: a project that refers to it. */

import type { Detector, FoundSuite, Step } from './suite.ts'
import { filesWith, folderOf, isBelow, type Tree } from './tree.ts'

export const dotnet: Detector = {
  find(tree: Tree): FoundSuite[] {
    return filesWith(tree, /\.(cs|fs|vb)proj$/, /<PackageReference\s+Include="BenchmarkDotNet"/i).flatMap((project) =>
      suiteOf(tree, project),
    )
  },
}

function suiteOf(tree: Tree, project: string): FoundSuite[] {
  const sources = filesWith(tree, /\.(cs|fs|vb)$/, /\bBenchmark(Switcher|Runner)\b/).filter((file) =>
    isBelow(folderOf(project), file),
  )
  if (sources.length === 0) return []
  const takesArguments = sources.some((file) =>
    /\bBenchmarkSwitcher\b|\bBenchmarkRunner\.Run[^;]*\bargs\b/.test(tree.text(file) ?? ''),
  )
  return [
    {
      tool: 'BenchmarkDotNet',
      workingDirectory: '.',
      setup: `dotnet build --configuration Release ${project}`,
      run: `dotnet run --configuration Release --no-build --project ${project} -- --filter '*' --job short --exporters fulljson --memory --artifacts artifacts`,
      results: 'artifacts/results/*-report-full.json',
      format: 'benchmarkdotnet',
      seen: [project, ...sources],
      needs: [dotnetStep(tree)],
      shorter: '`--job short`, or a narrower `--filter`',
      remarks: takesArguments
        ? []
        : [
            'The program does not hand its arguments to BenchmarkDotNet: let its Main call `BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args)`.',
          ],
    },
  ]
}

function dotnetStep(tree: Tree): Step {
  return {
    uses: 'actions/setup-dotnet@v5',
    with: tree.files.includes('global.json') ? { 'global-json-file': 'global.json' } : { 'dotnet-version': '9.0.x' },
  }
}
