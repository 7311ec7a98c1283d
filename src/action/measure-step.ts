/** A step that measures and leaves what it measured for another job to report: `mode: measure`. Needs no
 *  token, so that it can run for anybody. What keeps it from measuring is left as well, so that the report
 *  can tell it. It exits by its own judgement; only a shard leaves that to the report, for the false-alarm
 *  rate is the whole suite's. */

import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync } from 'node:fs'
import path from 'node:path'
import type { ProfilePicture } from '../app/explaining/pictures.ts'
import type { Commits } from '../app/gating/compared-commits.ts'
import { failedReport } from '../app/handover/failed-report.ts'
import { type Measurement, renderMeasurement } from '../app/handover/measurement.ts'
import { measurementFile, measurementName } from '../app/handover/names.ts'
import type { Plan } from '../config/plan.ts'
import { requireArtifactService } from '../github/artifact-service.ts'
import { uploadArtifact } from '../github/artifact-upload.ts'
import { writeFileWhole } from '../host/files.ts'
import type { Repository } from '../host/repository.ts'
import { removeTree } from '../host/temporary.ts'
import { Failure } from '../model/failure.ts'
import type { Report } from '../model/report.ts'
import { runAttempt, subjectCommit } from './announcer.ts'
import type { Event } from './event.ts'
import { logCommits } from './event-commits.ts'
import { measureInStep } from './measure-and-judge.ts'
import { publicationOf, publish } from './publish.ts'
import type { StepPorts } from './step.ts'

export interface MeasureRequest {
  readonly plan: Plan
  readonly event: Event
  readonly commits: Commits
}

export async function measureStep(
  { plan, event, commits }: MeasureRequest,
  repository: Repository,
  ports: StepPorts,
): Promise<number> {
  // Before an hour is measured for nobody.
  requireArtifactService(ports.environment)
  const key = plan.key ?? (ports.environment['GITHUB_JOB'] || 'benchgate')
  logCommits(commits, ports.log)
  const subject = subjectCommit({ event, commit: commits.head.commit })
  const measurement = await measureOrExplain({ plan, commits, key, subject }, repository, ports)
  const uploaded = await upload(measurement, key, ports)
  if (measurement.cause !== null) throw measurement.cause
  const { report } = measurement
  // The measurement holds what the report would.
  const { shard } = plan
  const part = shard === null ? key : `${key}-${shard.index}-of-${shard.of}`
  const { pictures } = measurement
  const to = { ...publicationOf({ plan, key }, ports), artifact: null, pictures }
  await publish([report], plan.artifact ? { ...to, pictureArtifact: part } : to)
  const exitCode = exitCodeOf(report, plan)
  if (uploaded !== null) ports.log.error(uploaded, 'Benchgate')
  return uploaded === null || exitCode !== 0 ? exitCode : 3
}

interface Measured extends Measurement {
  /** Why there is nothing but a failure in it. */
  readonly cause: Failure | null
  readonly pictures: readonly ProfilePicture[]
}

interface Subject {
  readonly plan: Plan
  readonly commits: Commits
  readonly key: string
  readonly subject: string
}

async function measureOrExplain(
  { plan, commits, key, subject }: Subject,
  repository: Repository,
  ports: StepPorts,
): Promise<Measured> {
  try {
    const gated = await measureInStep({ plan, commits, key }, repository, ports)
    const { report, evidence, pictures = [] } = gated
    return { subject, shard: plan.shard, report, evidence, cause: null, pictures }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    const report = failedReport(error, { plan, commits, key }, ports)
    return { subject, shard: plan.shard, report, evidence: { kind: 'paired', pairs: [] }, cause: error, pictures: [] }
  }
}

/** What to say where it could not be uploaded; null where it was. */
async function upload(measurement: Measurement, key: string, ports: StepPorts): Promise<string | null> {
  const { environment, temporary, log } = ports
  mkdirSync(temporary, { recursive: true })
  const rootDirectory = mkdtempSync(path.join(temporary, `benchgate-measurement-${randomBytes(3).toString('hex')}-`))
  const file = path.join(rootDirectory, measurementFile)
  const name = measurementName(key, measurement.shard, runAttempt(environment))
  try {
    writeFileWhole(file, renderMeasurement(measurement))
    const { bytes } = await uploadArtifact({ name, files: [file], rootDirectory }, { environment, log })
    log.info(`Uploaded the measurement as ${name} (${bytes} bytes).`)
    // A convenience: the runner empties the place anyway, and what was handed on stays handed on.
    await removeTree(rootDirectory).catch(() => undefined)
    return null
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    const hint = error.hint === undefined ? '' : ` ${error.hint}`
    return `The measurement could not be handed on, so the report will lack it: ${error.message}.${hint} It stays in ${file} for as long as the runner keeps its temporary folder.`
  }
}

function exitCodeOf({ verdict, exitCode }: Report, { shard }: Plan): number {
  return shard === null || verdict === 'error' ? exitCode : 0
}
