/** Tells the result to the runner: log, annotations, report files, outputs, step summary. A view that
 *  cannot be written is a warning; the verdict stands either way. */

import { mkdirSync, mkdtempSync } from 'node:fs'
import path from 'node:path'
import { outputsOf } from '../app/outputs.ts'
import { annotationsOf, budgets, renderJson, renderMarkdown, renderTerminal } from '../app/views.ts'
import { writeFileWhole } from '../host/files.ts'
import type { Log } from '../host/log.ts'
import { Failure } from '../model/failure.ts'
import type { Report } from '../model/report.ts'
import { summaryRoom, writeOutputs, writeSummary } from './command-files.ts'

export interface Publication {
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Folder for the report files: RUNNER_TEMP. */
  readonly temporary: string
  readonly log: Log
  readonly summary: boolean
}

/** Less than this holds no report. */
const leastSummary = 1_000

export async function publish(report: Report, to: Publication): Promise<void> {
  showReport(report, to)
  await attempt(to.log, () => writeOutputs(to.environment, { ...outputsOf(report), ...writeReports(report, to) }))
  if (to.summary) await attempt(to.log, () => summarise(report, to))
  for (const { level, message, title } of annotationsOf(report)) to.log[level](message, title)
}

function showReport(report: Report, { environment, log }: Publication): void {
  const colour = (environment['NO_COLOR'] ?? '') === ''
  for (const line of renderTerminal(report, { width: 120, colour }).trimEnd().split('\n')) log.info(line)
}

/** A folder of its own for each step: a job may have several gates. */
function writeReports(report: Report, { temporary }: Publication): Readonly<Record<string, string>> {
  mkdirSync(temporary, { recursive: true })
  const folder = mkdtempSync(path.join(temporary, 'benchgate-report-'))
  const json = path.join(folder, 'report.json')
  const markdown = path.join(folder, 'report.md')
  writeFileWhole(json, renderJson(report))
  writeFileWhole(markdown, renderMarkdown(report, { budget: budgets.comment }))
  return { 'report-json': json, 'report-markdown': markdown }
}

async function summarise(report: Report, { environment, log }: Publication): Promise<void> {
  const room = summaryRoom(environment)
  if (room === null) return
  if (room < leastSummary) {
    log.warning('The step summary is full: the report is not in it.', 'Benchgate')
    return
  }
  await writeSummary(renderMarkdown(report, { budget: Math.min(room, budgets.stepSummary) }))
}

/** Failures before there was anything to report: an annotation, the verdict output, a short summary. */
export async function publishFailure(
  failure: Failure,
  { environment, log }: Omit<Publication, 'temporary' | 'summary'>,
): Promise<void> {
  const hint = failure.hint === undefined ? '' : `\n${failure.hint}`
  const said = failure.output === undefined ? '' : `\n\n${failure.output}`
  await attempt(log, () => writeOutputs(environment, { verdict: 'error' }))
  await attempt(log, async () => {
    const text = `${failure.message}${hint}${said}`.slice(0, 20_000)
    if ((summaryRoom(environment) ?? 0) < 25_000) return
    await writeSummary(`### Benchgate could not measure\n\n${fenced(text)}`)
  })
  for (const line of (failure.output ?? '').split('\n')) if (line !== '') log.output(line)
  log.error(`${failure.message}${hint}`, 'Benchgate')
}

/** A code block that its content cannot end. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}text\n${text}\n${fence}`
}

async function attempt(log: Log, write: () => void | Promise<void>): Promise<void> {
  try {
    await write()
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const hint = error instanceof Failure && error.hint !== undefined ? ` ${error.hint}` : ''
    log.warning(`${message}.${hint}`, 'Benchgate')
  }
}
