/** The report as files: JSON and markdown for later steps, JSON and HTML as an artifact of the run. */

import { mkdirSync, mkdtempSync } from 'node:fs'
import path from 'node:path'
import { budgets, render, renderJson, renderReports } from '../app/views.ts'
import { artifactName } from '../github/artifact-service.ts'
import { uploadArtifact } from '../github/artifact-upload.ts'
import { writeFileWhole } from '../host/files.ts'
import type { Log } from '../host/log.ts'
import { Failure } from '../model/failure.ts'
import type { Report } from '../model/report.ts'
import { runAttempt } from './announcer.ts'

export interface WrittenReports {
  readonly folder: string
  /** One for each report, in their order. */
  readonly json: readonly string[]
  readonly markdown: string
}

/** A folder of its own for each step: a job may have several gates. */
export function writeReports(reports: readonly Report[], temporary: string): WrittenReports {
  mkdirSync(temporary, { recursive: true })
  const folder = mkdtempSync(path.join(temporary, 'benchgate-report-'))
  const json = fileNames(reports).map((name) => path.join(folder, `${name}.json`))
  const markdown = path.join(folder, 'report.md')
  for (const [i, report] of reports.entries()) writeFileWhole(json[i]!, renderJson(report))
  writeFileWhole(markdown, renderReports(reports, { budget: budgets.comment }))
  return { folder, json, markdown }
}

/** `report`, or for several `report-<key>`, told apart. */
function fileNames(reports: readonly Report[]): string[] {
  if (reports.length === 1) return ['report']
  const names = reports.map(({ key }) => `report-${key.replaceAll(/[^\w.-]+/g, '-').slice(0, 60)}`)
  return names.map((name, i) => (names.indexOf(name) === i ? name : `${name}-${i + 1}`))
}

type Environment = Readonly<Record<string, string | undefined>>

/** Where they can be had from; null where there is no artifact service, or it fails. A convenience. */
export async function uploadReports(
  reports: readonly Report[],
  { folder, json }: WrittenReports,
  key: string,
  { environment, log }: { readonly environment: Environment; readonly log: Log },
): Promise<string | null> {
  // What only the runner of an action with an artifact service sets; nobody is told of what cannot be.
  if ((environment['ACTIONS_RUNTIME_TOKEN'] ?? '') === '' || (environment['ACTIONS_RESULTS_URL'] ?? '') === '') {
    return null
  }
  try {
    const pages = json.map((file) => file.replace(/\.json$/, '.html'))
    for (const [i, report] of reports.entries()) {
      writeFileWhole(pages[i]!, render(report, 'html', { width: 120, colour: false }))
    }
    // What was uploaded before the run was started again is never overwritten.
    const attempt = runAttempt(environment)
    const name = artifactName('benchgate-report', key, ...(attempt > 1 ? [`attempt-${attempt}`] : []))
    const { id } = await uploadArtifact(
      { name, files: [...json, ...pages], rootDirectory: folder },
      { environment, log },
    )
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = environment
    return `${server}/${repository}/actions/runs/${run}/artifacts/${id}`
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    const hint = error.hint === undefined ? '' : ` ${error.hint}`
    log.notice(`The report was not uploaded: ${error.message}.${hint}`, 'Benchgate')
    return null
  }
}
