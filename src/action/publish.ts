/** Tells the result to the runner: log, annotations, report files, outputs, step summary. A view that
 *  cannot be written is a warning; the verdict stands either way. */

import type { ProfilePicture } from '../app/explaining/pictures.ts'
import { outputsOf } from '../app/outputs.ts'
import { type Accepting, annotationsOf, budgets, codeBlock, renderReports, renderTerminal } from '../app/views.ts'
import type { Plan, TellingPlan } from '../config/plan.ts'
import type { Log } from '../host/log.ts'
import { Failure } from '../model/failure.ts'
import type { Report } from '../model/report.ts'
import { summaryRoom, writeOutputs, writeSummary } from './command-files.ts'
import type { Listening } from './listening.ts'
import { uploadPictures, uploadReports, writeReports } from './publish-files.ts'

export interface Publication {
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Folder for the report files: RUNNER_TEMP. */
  readonly temporary: string
  readonly log: Log
  readonly summary: boolean
  /** Names the artifact; null where none is wanted. */
  readonly artifact: string | null
  /** How a slowdown can be accepted here; absent where nobody would hear it. */
  readonly accepting?: Accepting | null
  /** Flame graphs and profiles of what was explained. */
  readonly pictures?: readonly ProfilePicture[]
  /** Names an artifact with these alone; absent where they belong to the other, or none is wanted. */
  readonly pictureArtifact?: string
}

export interface Publisher {
  readonly plan: Pick<Plan, 'summary' | 'artifact'>
  readonly key: string
  /** The label that accepts, at a pull request, and what is heard there. */
  readonly accepting?: { readonly label: string; readonly heard: () => Listening } | null
}

/** How a slowdown can be accepted: at a pull request, and with a token to hear of it. */
export function acceptingAt(
  isPullRequest: boolean,
  { token, acceptLabel }: Pick<TellingPlan, 'token' | 'acceptLabel'>,
  heard: () => Listening,
): Exclude<Publisher['accepting'], undefined> {
  return isPullRequest && token !== null ? { label: acceptLabel, heard } : null
}

export function publicationOf(
  { plan, key, accepting: open = null }: Publisher,
  { environment, temporary, log }: Pick<Publication, 'environment' | 'temporary' | 'log'>,
): Publication {
  const accepting = open === null ? null : { label: open.label, heard: open.heard() }
  return { environment, temporary, log, summary: plan.summary, artifact: plan.artifact ? key : null, accepting }
}

/** Less than this holds no report. */
const leastSummary = 1_000

/** Several reports are the legs of a matrix, the worst first.
 *  @returns where the report can be had as JSON and HTML; null where nowhere. */
export async function publish(reports: readonly Report[], to: Publication): Promise<string | null> {
  for (const report of reports) showReport(report, reports.length > 1, to)
  let artifactUrl: string | null = null
  let files: Record<string, string> = {}
  await attempt(to.log, 'The report files', async () => {
    const written = writeReports(reports, to.pictures ?? [], to.temporary)
    if (to.artifact !== null) artifactUrl = await uploadReports(reports, written, to.artifact, to)
    if (to.pictureArtifact !== undefined) await uploadPictures(written, to.pictureArtifact, to)
    files = { 'report-json': written.json.join('\n'), 'report-markdown': written.markdown }
  })
  // The verdict is an output also where its report is not.
  await attempt(to.log, 'The outputs of the step', () =>
    writeOutputs(to.environment, { ...outputsOf(reports), ...files, 'artifact-url': artifactUrl ?? '' }),
  )
  if (to.summary) await attempt(to.log, 'The step summary', () => summarise(reports, artifactUrl, to))
  for (const report of reports) {
    for (const { level, message, title } of annotationsOf(report)) to.log[level](message, title)
  }
  return artifactUrl
}

function showReport(report: Report, named: boolean, { environment, log }: Publication): void {
  const colour = (environment['NO_COLOR'] ?? '') === ''
  if (named) log.info(`\n${report.key}`)
  for (const line of renderTerminal(report, { width: 120, colour }).trimEnd().split('\n')) log.info(line)
}

async function summarise(
  reports: readonly Report[],
  artifactUrl: string | null,
  { environment, log, accepting = null, pictures = [] }: Publication,
): Promise<void> {
  const held =
    pictures.length === 0 ? 'The report as JSON and HTML' : 'The report as JSON and HTML, flame graphs and profiles'
  const link = artifactUrl === null ? '' : `\n[${held}](${artifactUrl})\n`
  const room = (summaryRoom(environment) ?? Number.NaN) - link.length
  if (Number.isNaN(room)) return
  if (room < leastSummary) {
    log.warning('The step summary is full: the report is not in it.', 'Benchgate')
    return
  }
  await writeSummary(renderReports(reports, { budget: Math.min(room, budgets.stepSummary), accepting }) + link)
}

/** Failures before there was anything to report: an annotation, the verdict output, a short summary. */
export async function publishFailure(
  failure: Failure,
  { environment, log }: Pick<Publication, 'environment' | 'log'>,
): Promise<void> {
  const hint = failure.hint === undefined ? '' : `\n${failure.hint}`
  const said = failure.output === undefined ? '' : `\n\n${failure.output}`
  await attempt(log, 'The outputs of the step', () => writeOutputs(environment, { verdict: 'error' }))
  await attempt(log, 'The step summary', async () => {
    const text = `${failure.message}${hint}${said}`.slice(0, 20_000)
    if ((summaryRoom(environment) ?? 0) < 25_000) return
    await writeSummary(`### Benchgate could not measure\n\n${codeBlock(text, 'text')}`)
  })
  for (const line of (failure.output ?? '').split('\n')) if (line !== '') log.output(line)
  log.error(`${failure.message}${hint}`, 'Benchgate')
}

async function attempt(log: Log, what: string, write: () => void | Promise<void>): Promise<void> {
  try {
    await write()
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const hint = error instanceof Failure && error.hint !== undefined ? ` ${error.hint}` : ''
    log.warning(`${what} could not be written: ${message}.${hint}`, 'Benchgate')
  }
}
