/** One step of a workflow: inputs and event to commits, commits to a report, report to the runner and to
 *  GitHub. Its world is handed in; it gives the exit code. Needs no token to measure and to decide: what
 *  a checkout has is enough. */

import { readFileSync } from 'node:fs'
import type { Announcer } from '../app/announce.ts'
import { explainCrash } from '../app/crash.ts'
import { gateBy } from '../app/gate-by.ts'
import { knownFailure } from '../app/known-failure.ts'
import type { Ports } from '../app/ports.ts'
import { configure } from '../app/settings.ts'
import { watchMeasuring } from '../app/watch.ts'
import { readInputs } from '../config/inputs.ts'
import { readPlan, readTelling } from '../config/plan.ts'
import { Cancelled } from '../host/cleanup.ts'
import { createGit } from '../host/git.ts'
import { openRepository, type Repository } from '../host/repository.ts'
import { Failure } from '../model/failure.ts'
import { openAnnouncer, tell } from './announcer.ts'
import { commitsOf } from './commits.ts'
import { readEvent } from './event.ts'
import { publish } from './publish.ts'
import { storeHead } from './store.ts'
import { showSuiteOutput } from './suite-output.ts'

export type StepPorts = Pick<
  Ports,
  'directory' | 'environment' | 'log' | 'clock' | 'cleanup' | 'signal' | 'temporary' | 'secrets'
>

export async function runStep(ports: StepPorts): Promise<number> {
  const { environment, log } = ports
  const { options, unknown } = readInputs(environment)
  for (const name of unknown) log.warning(`There is no input ${name}; it is ignored.`, 'Benchgate')
  const repository = await openWorkspace(ports)
  const { settings, rules } = await configure('input', options, { directory: ports.directory, root: repository.top })
  const plan = readPlan(settings, rules)
  const event = readEvent(environment['GITHUB_EVENT_NAME'] ?? '', readPayload(environment['GITHUB_EVENT_PATH']))
  const commits = await commitsOf(event, repository, plan.baseRef)
  for (const [side, { commit, label, chosen, subject }] of [
    ['Base', commits.base],
    ['Head', commits.head],
  ] as const) {
    log.info(`${side}: ${commit.slice(0, 12)} (${chosen ?? label}) ${subject ?? ''}`)
  }
  const suite = showSuiteOutput(log, environment['RUNNER_DEBUG'] === '1')
  const watcher = watchMeasuring(
    { interactive: false, width: 120, show: () => undefined, say: (text) => log.info(text) },
    ports.clock,
  )
  const key = plan.key ?? environment['GITHUB_JOB'] ?? 'benchgate'
  const telling = readTelling(settings)
  const announcer = openAnnouncer(telling, { event, commit: commits.head.commit, key, environment, log })
  await announcer?.start()
  const work = gateBy({ plan, commits, key }, repository, {
    ...ports,
    secrets: telling.token === null ? ports.secrets : [...ports.secrets, telling.token],
    output: (line) => suite.line(line),
    progress: (progress) => {
      suite.progress(progress)
      watcher.tell(progress)
    },
  })
  const { report: measured, failure, head } = await orTell(announcer, work, ports)
  suite.end()
  watcher.stop()
  for (const line of (failure?.output ?? '').split('\n')) if (line !== '') log.output(line)
  const report = (await announcer?.accept(measured, plan.deciding)) ?? measured
  await publish(report, { environment, temporary: ports.temporary, log, summary: plan.summary })
  await tell(announcer, (one) => one.finish(report), { environment, log })
  await storeHead({ plan, event, head, key }, repository, ports)
  return report.exitCode
}

/** A failure before there is a report is told to GitHub too, or the comment would say "measuring" for ever. */
async function orTell<T>(announcer: Announcer | null, work: Promise<T>, ports: StepPorts): Promise<T> {
  try {
    return await work
  } catch (error) {
    const failure = failureOf(error)
    if (failure !== null) await tell(announcer, (one) => one.fail(failure), ports)
    throw error
  }
}

/** Anything but a cancelled run, as something that can be told. */
function failureOf(error: unknown): Failure | null {
  if (error instanceof Cancelled) return null
  return knownFailure(error, 'running the step') ?? new Failure(explainCrash(error))
}

async function openWorkspace({ directory, environment, signal }: StepPorts): Promise<Repository> {
  const serverUrl = environment['GITHUB_SERVER_URL']
  const git = createGit({ directory, environment, signal, ...(serverUrl === undefined ? {} : { serverUrl }) })
  return openRepository(git)
}

function readPayload(file: string | undefined): unknown {
  if (file === undefined || file === '') return {}
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as unknown
  } catch (error) {
    throw new Failure(`the event file ${file} could not be read: ${(error as Error).message}`, { cause: error })
  }
}
