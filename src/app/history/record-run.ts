/** Makes a run a record, and appends it to the history on the data branch. Not that of a pull request: it was measured
 *  on code that nobody has reviewed, and would be everybody's baseline. */

import { createHash } from 'node:crypto'
import type { WriteResult } from '../../baseline/branch/branch-store.ts'
import type { StoredRecord } from '../../baseline/record.ts'
import { recordPath } from '../../baseline/record-path.ts'
import { writeRecord } from '../../baseline/write-record.ts'
import { launchSummary } from '../../compare/evidence/launch-summary.ts'
import { commitTime, findCommit, namedParentsOf, type Repository } from '../../host/repository.ts'
import { UsageFailure } from '../../model/failure.ts'
import type { BenchmarkResult, Launch, Run } from '../../model/run.ts'
import type { Reason } from '../../model/verdict.ts'
import type { Ports } from '../ports.ts'
import { version } from '../version.ts'
import { openHistory } from './store-access.ts'
import { suiteHashes } from './suite-hashes.ts'

export interface RecordFile {
  readonly path: string
  readonly text: string
}

export interface RecordRequest {
  readonly run: Run
  /** Full hash of the commit that the numbers belong to. */
  readonly commit: string
  readonly suite: string
  readonly benchFiles: readonly string[]
  /** Relative to the repository. */
  readonly workingDirectory: string
  /** Why the verdict on this commit is what it is: what was accepted goes with the numbers. */
  readonly reasons?: readonly Reason[]
}

export interface RecordResult extends WriteResult {
  readonly path: string
  readonly bytes: number
}

export type RecordPorts = Pick<Ports, 'environment' | 'signal' | 'cleanup' | 'clock'>

/** @throws Failure where the run cannot be stored; the branch is then as it was. */
export async function recordRun(
  request: RecordRequest & { readonly branch: string },
  repository: Repository,
  ports: RecordPorts,
): Promise<RecordResult> {
  const file = await recordFile(request, repository, ports)
  const store = await openHistory(repository, request.branch, ports)
  try {
    const message = `Record ${request.suite} at ${request.commit.slice(0, 12)} [skip ci]`
    return { ...(await store.add([file], message)), path: file.path, bytes: Buffer.byteLength(file.text) }
  } finally {
    await store.close()
  }
}

/** The run as a file, wherever it goes.
 *  @throws Failure for a run of a pull request, and for one that holds no number. */
export async function recordFile(
  request: RecordRequest,
  repository: Repository,
  ports: RecordPorts,
): Promise<RecordFile> {
  refuseUnreviewed(ports.environment)
  const record = await recordOf(request, repository, ports)
  return { path: recordPath(record), text: writeRecord(record) }
}

async function recordOf(
  { run, commit, suite, benchFiles, workingDirectory, reasons = [] }: RecordRequest,
  repository: Repository,
  { environment, cleanup, clock }: RecordPorts,
): Promise<StoredRecord> {
  const known = (await findCommit(repository, commit)) === commit
  const launches = run.launches.map(withoutSamples)
  const event = environment['GITHUB_EVENT_NAME']
  const from = environment['GITHUB_REPOSITORY']
  const started = run.launches.map((launch) => launch.started).find((time) => time !== undefined)
  return {
    suite,
    commit,
    parents: known ? await namedParentsOf(repository, commit) : [],
    // Where launches carry no time, that of the commit: recorded twice, it is the same record.
    time: Math.round(started ?? (known ? await commitTime(repository, commit) : clock.date().getTime() / 1000)),
    ...identityOf(launches, environment),
    ...(event === undefined || event === '' ? {} : { event }),
    ...(from === undefined || from === '' ? {} : { repository: from }),
    tool: run.tool,
    version,
    machine: run.machine,
    ...(await suiteHashes(repository, commit, benchFiles, workingDirectory, cleanup)),
    ...acceptedIn(reasons),
    launches,
  }
}

function acceptedIn(reasons: readonly Reason[]): Pick<StoredRecord, 'accepted'> {
  const accepted = reasons.flatMap((reason) => {
    if (reason.code !== 'waived') return []
    const { benchmark, metric, by, because } = reason
    return [{ benchmark, metric, by, because }]
  })
  return accepted.length === 0 ? {} : { accepted }
}

/** Throws where the event is a pull request's. */
export function refuseUnreviewed(environment: RecordPorts['environment']): void {
  const event = environment['GITHUB_EVENT_NAME']
  if (event?.startsWith('pull_request') !== true) return
  throw new UsageFailure(`A run of a ${event} event is not stored: its code has not been reviewed`, {
    hint: 'Record in a workflow on `push` to the default branch.',
  })
}

/** On a runner the workflow run; elsewhere a hash of the numbers, so that recording a file twice stores it once. */
function identityOf(launches: readonly Launch[], environment: RecordPorts['environment']) {
  const run = environment['GITHUB_RUN_ID']
  if (run !== undefined && /^[A-Za-z0-9]{1,64}$/.test(run)) {
    return { run, attempt: Math.max(1, Number.parseInt(environment['GITHUB_RUN_ATTEMPT'] ?? '1', 10) || 1) }
  }
  const hash = createHash('sha256').update(JSON.stringify(launches)).digest('hex')
  return { run: `x${hash.slice(0, 15)}`, attempt: 1 }
}

/** One number per metric and launch. */
export function withoutSamples(launch: Launch): Launch {
  const benchmarks = launch.benchmarks.map((result): BenchmarkResult => {
    const metrics = result.metrics.map((whole) => {
      const { name, unit, better, summary, exact, resolution, pass, role, repeats, ...metric } = whole
      const measured = metric.samples !== undefined && metric.samples.length > 0
      const kind = measured ? ('median' as const) : summary
      return {
        name,
        unit,
        better,
        value: launchSummary({ name, unit, better, ...metric }),
        ...(kind === undefined ? {} : { summary: kind }),
        ...(exact === true ? { exact } : {}),
        ...(resolution === undefined ? {} : { resolution }),
        ...(pass === undefined ? {} : { pass }),
        ...(role === undefined ? {} : { role }),
        ...(repeats === undefined ? {} : { repeats }),
      }
    })
    return { ...result, metrics }
  })
  return { ...launch, benchmarks }
}
