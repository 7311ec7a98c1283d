/** Takes the suite that a repository has where nobody has named one. The built-in runner's files come first: where
 *  there are any, nothing else is looked for. */

import { defaultBenchFiles } from '../../config/options.ts'
import type { Plan } from '../../config/plan.ts'
import { discover } from '../../discover/discover.ts'
import { isBuiltInFile } from '../../discover/javascript/built-in.ts'
import { inAnyEnvironment } from '../../discover/python/project.ts'
import type { FoundSuite } from '../../discover/suite.ts'
import { inputsOf, scalar } from '../../discover/workflow.ts'
import type { Cleanup } from '../../host/cleanup.ts'
import type { Log } from '../../host/log.ts'
import { pathGlob } from '../../host/path-glob.ts'
import type { Repository } from '../../host/repository.ts'
import { UsageFailure } from '../../model/failure.ts'
import { type RepositoryTree, treeOf } from './repository-tree.ts'
import { seenText } from './words.ts'

interface Ports {
  readonly log: Pick<Log, 'info'>
  readonly cleanup: Cleanup
}

/** The plan with the suite of `commit`, where the plan names none and one is found; else the plan as it is.
 *  Throws a UsageFailure that writes them out where several are. */
export async function withFoundSuite(plan: Plan, repository: Repository, commit: string, ports: Ports): Promise<Plan> {
  const { suite } = plan
  if (isNamed(suite)) return plan
  const tree = await treeOf(repository, commit, ports.cleanup)
  if (hasBenchFiles(tree, suite.workingDirectory)) return plan
  const { suites, beside } = discover(tree, suite.workingDirectory === '.' ? null : suite.workingDirectory)
  const [found] = suites
  if (found === undefined) {
    if (beside.length > 0) throw unsure(beside)
    return plan
  }
  if (suites.length > 1) throw severalSuites(suites)
  const partial = plan.partial === 'auto' ? 'always' : plan.partial
  const taken = { ...plan, partial, suite: filled(plan.suite, found) }
  ports.log.info(
    `Suite: ${found.tool} (${seenText(found)}), found by itself as \`run\` is not set: ${taken.suite.run ?? 'the built-in runner'}`,
  )
  for (const remark of found.remarks) ports.log.info(remark)
  return taken
}

/** Whether a part of the suite is measured where the whole is too long: who has named no suite has chosen none to be
 *  measured as a whole. */
export function isPartial({ partial, suite }: Plan): boolean {
  return partial === 'always' || (partial === 'auto' && !isNamed(suite))
}

function isNamed({ run, benchFiles }: Plan['suite']): boolean {
  return run !== null || benchFiles.join(',') !== defaultBenchFiles
}

function hasBenchFiles(tree: RepositoryTree, folder: string): boolean {
  const matches = pathGlob(defaultBenchFiles)
  const prefix = folder === '.' ? '' : `${folder}/`
  return tree.files.some(
    (file) => file.startsWith(prefix) && matches(file.slice(prefix.length)) && isBuiltInFile(tree.text(file) ?? ''),
  )
}

/** What the user has set stays. */
function filled(set: Plan['suite'], found: FoundSuite): Plan['suite'] {
  return {
    ...set,
    run: set.setup === null || found.run === null ? found.run : inAnyEnvironment(found.run),
    setup: set.setup ?? found.setup,
    workingDirectory: found.workingDirectory,
    results: set.results ?? found.results,
    format: set.format === 'auto' ? found.format : set.format,
  }
}

function severalSuites(suites: readonly FoundSuite[]): UsageFailure {
  return new UsageFailure(`\`run\` is not set, and ${suites.length} suites were found, of which none is more telling`, {
    hint: `Set the one that is meant, as inputs, flags or in .github/benchgate.yml:\n${listed(suites)}`,
  })
}

/** Only their names speak for them. */
function unsure(suites: readonly FoundSuite[]): UsageFailure {
  return new UsageFailure('`run` is not set, and of what was found nothing tells whether it measures anything', {
    hint: `If it prints results in a format that is known, set it, as inputs, flags or in .github/benchgate.yml:\n${listed(suites)}`,
  })
}

function listed(suites: readonly FoundSuite[]): string {
  return suites
    .map((suite) => {
      const inputs = Object.entries(inputsOf(suite)).map(([name, value]) => `      ${name}: ${scalar(value, 8)}`)
      return `  ${suite.tool} (${seenText(suite)}):\n${inputs.join('\n')}`
    })
    .join('\n')
}
