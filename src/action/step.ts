/** One step of a workflow: inputs and event to commits, commits to a report, report to the runner and to
 *  GitHub. Its world is handed in; it gives the exit code. Needs no token to measure and to decide: what
 *  a checkout has is enough. */

import { readFileSync, realpathSync } from 'node:fs'
import { explainCrash } from '../app/crash.ts'
import { withFoundSuite } from '../app/discovery/found-suite.ts'
import type { GateResult } from '../app/gating/gate.ts'
import { withLastRuns } from '../app/gating/last-runs.ts'
import { earlierOf, shareOfRate, withEarlier } from '../app/gating/repeated-judgement.ts'
import { tokenOf } from '../app/history/store-access.ts'
import { knownFailure } from '../app/known-failure.ts'
import type { Ports } from '../app/ports.ts'
import type { Announcer, ToldLeg } from '../app/pull-request/announce.ts'
import { fingerprintOf } from '../app/pull-request/saved-result.ts'
import { issueOfReport } from '../app/views.ts'
import { readInputs } from '../config/inputs.ts'
import { type Plan, readPlan, readTelling } from '../config/plan.ts'
import { readSettings } from '../config/settings.ts'
import { Cancelled } from '../host/cleanup.ts'
import { createGit } from '../host/git.ts'
import { openRepository, type Repository } from '../host/repository.ts'
import { Failure, UsageFailure } from '../model/failure.ts'
import { announcerOfEvent, runAttempt, runUrlOf, tell } from './announcer.ts'
import { answerCommentEvent } from './comment-event.ts'
import { readEvent } from './event.ts'
import { logCommits } from './event-commits.ts'
import { isAboutDefaultBranch, refuseMovingBase, tellIssue } from './issue.ts'
import { listeningOnce } from './listening.ts'
import { measureInStep } from './measure-and-judge.ts'
import { measureStep } from './measure-step.ts'
import { acceptingAt, type Publisher, publicationOf, publish } from './publish.ts'
import { reportStep } from './report-step.ts'
import { siteStep } from './site-step.ts'
import { readStepSettings } from './step-settings.ts'
import { storeHead } from './store.ts'

export type StepPorts = Pick<
  Ports,
  'directory' | 'environment' | 'log' | 'clock' | 'cleanup' | 'signal' | 'temporary' | 'secrets'
>

export async function runStep(ports: StepPorts): Promise<number> {
  const { environment, log } = ports
  const { options, unknown } = readInputs(environment)
  for (const name of unknown) log.warning(`There is no input ${name}; it is ignored.`, 'Benchgate')
  const [name, payload] = [environment['GITHUB_EVENT_NAME'] ?? '', readPayload(environment['GITHUB_EVENT_PATH'])]
  if (name === 'issue_comment') return answerCommentEvent(payload, options, ports)
  // Reporting needs no checkout, and must not need one where a stranger's commit would be in it.
  if (readSettings('input', options).mode === 'report') return reportStep(name, payload, options, ports)
  const repository = await openWorkspace(ports, readSettings('input', options)['safe-directory'])
  if (readSettings('input', options).mode === 'site') return siteStep(name, payload, options, repository, ports)
  const event = readEvent(name, payload)
  const where = { repository, directory: ports.directory, log }
  const { settings, rules, commits } = await readStepSettings(event, options, where)
  const plan = await withFoundSuite(readPlan(settings, rules), repository, commits.head.commit, ports)
  refuseLonelyShard(plan, settings.mode)
  const telling = readTelling(settings)
  const safe = { ...ports, secrets: telling.token === null ? ports.secrets : [...ports.secrets, telling.token] }
  if (settings.mode === 'measure') return measureStep({ plan, event, commits }, repository, safe)
  refuseMovingBase(event, telling.issue, plan.baseRef)
  logCommits(commits, log)
  const heard = listeningOnce(environment)
  const accepting = acceptingAt(event.kind === 'pull-request', telling, heard)
  const key = plan.key ?? environment['GITHUB_JOB'] ?? 'benchgate'
  const asked = { base: commits.base.commit, head: commits.head.commit, plan: fingerprintOf(judgedBy(plan)) }
  const announcer = await announcerOfEvent(telling, {
    event,
    commit: commits.head.commit,
    key,
    asked,
    environment,
    log,
    heard,
  })
  const known = await announcer.recall(plan.deciding)
  if (known !== null) return publishAndTell(known, announcer, { plan, key, accepting }, ports)
  await announcer.start()
  const earlier = earlierOf(announcer.earlier()?.report ?? null, runAttempt(environment))
  const work = measureInStep({ plan: shareOfRate(plan, earlier), commits, key }, repository, safe)
  const { report: now, head, pictures = [] } = await orTell(announcer, work, ports)
  const pull = event.kind === 'pull-request' ? event.number : null
  const beside = await withLastRuns(now, { plan, commits, siteUrl: telling.siteUrl, pull }, repository, ports)
  const told = await announcer.accept(withEarlier(beside, earlier, plan.deciding), plan.deciding)
  const exitCode = await publishAndTell([told], announcer, { plan, key, accepting, pictures }, ports)
  if (telling.issue && plan.baseRef !== null && isAboutDefaultBranch(event, environment['GITHUB_REF'])) {
    const frame = { runUrl: runUrlOf(environment), baseRef: plan.baseRef }
    await tellIssue(key, issueOfReport(told.report, frame), telling, ports)
  }
  await storeHead({ plan, event, head, reasons: told.report.reasons, key }, repository, ports)
  return exitCode
}

/** Published whether or not there is anybody to tell. */
async function publishAndTell(
  legs: readonly ToldLeg[],
  announcer: Announcer,
  { plan, key, accepting = null, pictures = [] }: Publisher & Pick<GateResult, 'pictures'> & { readonly plan: Plan },
  ports: StepPorts,
): Promise<number> {
  const reports = legs.map(({ report }) => report)
  const files = await publish(reports, { ...publicationOf({ plan, key, accepting }, ports), pictures })
  await tell(announcer, (one) => one.finish(legs, plan.deciding, files), ports)
  return reports[0]!.exitCode
}

/** What of a plan has a part in the numbers or in what is made of them. */
function judgedBy({ suite, measuring, deciding, baseline, baselineFiles, dataBranch, artifactName, launches }: Plan) {
  return { suite, measuring, deciding, baseline, baselineFiles, dataBranch, artifactName, launches }
}

/** A part of the suite that passes would look like the whole. */
function refuseLonelyShard({ shard }: Plan, mode: string): void {
  if (shard === null || mode === 'measure') return
  throw new UsageFailure(
    `\`shard: ${shard.index}/${shard.of}\` needs \`mode: measure\`, and a job with \`mode: report\` that joins the shards`,
    {
      hint: 'See examples/workflows/shards.yml.',
    },
  )
}

/** A failure before there is a report is told to GitHub too, or the comment would say "measuring" for ever. */
async function orTell<T>(announcer: Announcer, work: Promise<T>, ports: StepPorts): Promise<T> {
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

async function openWorkspace({ directory, environment, signal }: StepPorts, isSafe: boolean): Promise<Repository> {
  const serverUrl = environment['GITHUB_SERVER_URL']
  // For history that a shallow checkout lacks, where the checkout step left no credential behind.
  const token = tokenOf(environment)
  const git = createGit({
    directory,
    environment,
    signal,
    ...(isSafe ? { safeDirectory: realpathSync(directory) } : {}),
    ...(token === undefined ? {} : { token }),
    ...(serverUrl === undefined ? {} : { serverUrl }),
  })
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
