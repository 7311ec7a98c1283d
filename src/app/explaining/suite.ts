/** The wing app/explaining/: why a benchmark is slower, and since which commit; by itself and behind a gate. Here: how
 *  the suite is run where nobody said so. */

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Plan, SuitePlan } from '../../config/plan.ts'
import type { SetUpSuite } from '../../explain/collect/place.ts'
import { findFiles } from '../../host/files.ts'
import { findBenchFiles } from '../../measure/rounds/runner-launcher.ts'
import { UsageFailure } from '../../model/failure.ts'

const skipped = (name: string): boolean =>
  name.startsWith('.') || ['node_modules', 'site-packages', 'venv'].includes(name)

/** The suite as it is configured; else the benchmark files of JavaScript, `bench_*` functions of Python, or pytest.
 *  @param root of a checkout. @throws UsageFailure where there is nothing of the kind. */
export function suiteIn(root: string, { suite }: Pick<Plan, 'suite'>): SetUpSuite {
  if (suite.run !== null) return suite
  const directory = path.join(root, suite.workingDirectory)
  if (findBenchFiles(directory, suite.benchFiles).length > 0) return suite
  const run = pythonSuite(directory)
  if (run !== null) return { ...suite, run }
  throw new UsageFailure(`no bench files match ${suite.benchFiles.join(', ')}, and there are none of Python`, {
    hint: 'Write the command that runs the suite after --, as in: benchgate explain NAME -- python3 -m pytest bench',
  })
}

function pythonSuite(directory: string): SuitePlan['run'] {
  const plain = findFiles(directory, ['**/bench_*.py', '**/*_bench.py'], { skip: skipped })
  if (plain.length > 0) return 'python3 "$BENCHGATE_RUNNERS/python/benchgate_bench.py" .'
  const tests = findFiles(directory, ['**/test_*.py', '**/*_test.py'], { skip: skipped })
  const uses = tests.some(({ absolute }) => /\bdef test_\w*\([^)]*\bbenchmark\b/.test(readFileSync(absolute, 'utf8')))
  return uses ? `${interpreterIn(directory)} -m pytest` : null
}

/** One that `setup` has made in the checkout goes before the system's. */
function interpreterIn(directory: string): string {
  const environment = readdirSync(directory).find((name) => ['.venv', 'venv'].includes(name))
  return environment === undefined ? 'python3' : `${environment}/bin/python`
}
