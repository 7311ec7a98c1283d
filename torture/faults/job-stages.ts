/** One job that measures and one that reports it, each with every fault while the other has none: what the
 *  report says must be right whichever of them suffered. */

import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { addRun, runtimeOf } from '../../__tests__/github/local-github/artifact-service.ts'
import { leftIn, openPullRequest, type PullRequestWorld, type StepOptions } from '../world/pull-request.ts'
import { repositoryState } from '../world/repository-state.ts'
import { benchmarks } from '../world/suite.ts'
import { emptyFolder, type Outcome, type Scenario, type Stage, toldOutcome } from './stages.ts'

export const jobScenarios: readonly Scenario[] = [
  { name: 'measuring job', open: (folder) => open(folder, 'measure') },
  { name: 'reporting job', open: (folder) => open(folder, 'report') },
]

async function open(folder: string, suffers: 'measure' | 'report'): Promise<Stage> {
  const world = await openPullRequest(folder)
  const jobs = openJobs(world, path.join(folder, 'reporter'))
  const temporaries = [world.temporary, path.join(world.runner, 'temp'), path.join(jobs.runner, 'temp')]
  return {
    roots: {
      '<repo>': world.workspace,
      '<tmp>': world.temporary,
      '<runner>': suffers === 'measure' ? world.runner : jobs.runner,
      '<folder>': folder,
    },
    expected: benchmarks,
    async run(env) {
      if (suffers === 'report') {
        if (!jobs.hasMeasurement()) await jobs.measure({})
        return jobs.report({ env })
      }
      jobs.forget()
      const measured = await jobs.measure({ env })
      const told = await jobs.report({})
      return { ...told, hung: measured.hung || told.hung, log: `${measured.log}\n${told.log}` }
    },
    state: () => repositoryState(world.workspace),
    left: () => temporaries.flatMap(leftIn),
    reset() {
      temporaries.forEach(emptyFolder)
      world.reset()
    },
    close: () => world.close(),
  }
}

function openJobs(world: PullRequestWorld, folder: string) {
  const { github } = world
  const [runner, workspace] = ['runner', 'workspace'].map((name) => path.join(folder, name)) as [string, string]
  for (const place of [path.join(runner, 'temp'), workspace]) mkdirSync(place, { recursive: true })
  const pull = github.state.pulls.get(1)!
  const run = addRun(github.state, pull.head.sha, { event: 'pull_request', head_branch: 'feature' })
  const env = { TMPDIR: world.temporary, GITHUB_API_URL: github.url, ...runtimeOf(github.state, run, github.url) }
  return {
    runner,
    hasMeasurement: () => github.state.artifacts.length > 0,
    forget: () => void github.state.artifacts.splice(0),
    measure: (options: StepOptions) =>
      world.run({ ...options, inputs: { mode: 'measure', key: 'perf' }, env: { ...env, ...options.env } }),
    async report(options: StepOptions): Promise<Outcome> {
      const before = github.state.artifacts.length
      const result = await world.run({
        ...options,
        inputs: { mode: 'report', expect: 'perf', run: '' },
        env: { ...env, GITHUB_JOB: 'report', ...options.env },
        place: { workspace, runner },
      })
      // What it uploads itself is not for the next one.
      github.state.artifacts.splice(before)
      return toldOutcome(result, world.comments())
    },
  }
}
