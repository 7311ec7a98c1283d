/** The report as files: JSON and markdown for later steps, JSON and HTML as an artifact of the run, with the flame graphs
 *  and profiles of what was explained. */

import { mkdirSync, mkdtempSync } from 'node:fs'
import path from 'node:path'
import { type ProfilePicture, writePictures } from '../app/explaining/pictures.ts'
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
  readonly pictures: readonly string[]
}

/** A folder of its own for each step: a job may have several gates. */
export function writeReports(
  reports: readonly Report[],
  pictures: readonly ProfilePicture[],
  temporary: string,
): WrittenReports {
  mkdirSync(temporary, { recursive: true })
  const folder = mkdtempSync(path.join(temporary, 'benchgate-report-'))
  const json = fileNames(reports).map((name) => path.join(folder, `${name}.json`))
  const markdown = path.join(folder, 'report.md')
  for (const [i, report] of reports.entries()) writeFileWhole(json[i]!, renderJson(report))
  writeFileWhole(markdown, renderReports(reports, { budget: budgets.comment }))
  return { folder, json, markdown, pictures: writePictures(path.join(folder, 'why'), pictures) }
}

/** `report`, or for several `report-<key>`, told apart. */
function fileNames(reports: readonly Report[]): string[] {
  if (reports.length === 1) return ['report']
  const names = reports.map(({ key }) => `report-${key.replaceAll(/[^\w.-]+/g, '-').slice(0, 60)}`)
  return names.map((name, i) => (names.indexOf(name) === i ? name : `${name}-${i + 1}`))
}

type Environment = Readonly<Record<string, string | undefined>>

interface Where {
  readonly environment: Environment
  readonly log: Log
}

/** Where they can be had from; null where there is no artifact service, or it fails. A convenience. */
export function uploadReports(
  reports: readonly Report[],
  { folder, json, pictures }: WrittenReports,
  key: string,
  where: Where,
): Promise<string | null> {
  const pages = json.map((file) => file.replace(/\.json$/, '.html'))
  const write = () => {
    for (const [i, report] of reports.entries()) {
      writeFileWhole(pages[i]!, render(report, 'html', { width: 120, colour: false }))
    }
  }
  const files = [...json, ...pages, ...pictures]
  return upload({ what: 'The report was', words: ['benchgate-report', key], files, folder, write }, where)
}

/** The flame graphs and profiles alone, where the report is handed on otherwise. */
export async function uploadPictures(
  { folder, pictures }: WrittenReports,
  key: string,
  where: Where,
): Promise<string | null> {
  if (pictures.length === 0) return null
  const write = () => undefined
  return upload({ what: 'Flame graphs were', words: ['benchgate-why', key], files: pictures, folder, write }, where)
}

interface Uploaded {
  /** As a sentence begins that tells it failed. */
  readonly what: string
  /** That make up the artifact's name. */
  readonly words: readonly string[]
  readonly files: readonly string[]
  readonly folder: string
  /** Writes those of them that nobody needs but the artifact. */
  readonly write: () => void
}

async function upload(
  { what, words, files, folder, write }: Uploaded,
  { environment, log }: Where,
): Promise<string | null> {
  // What only the runner of an action with an artifact service sets; nobody is told of what cannot be.
  if ((environment['ACTIONS_RUNTIME_TOKEN'] ?? '') === '' || (environment['ACTIONS_RESULTS_URL'] ?? '') === '') {
    return null
  }
  try {
    write()
    // What was uploaded before the run was started again is never overwritten.
    const attempt = runAttempt(environment)
    const name = artifactName(...words, ...(attempt > 1 ? [`attempt-${attempt}`] : []))
    const { id } = await uploadArtifact({ name, files, rootDirectory: folder }, { environment, log })
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = environment
    return `${server}/${repository}/actions/runs/${run}/artifacts/${id}`
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    const hint = error.hint === undefined ? '' : ` ${error.hint}`
    log.notice(`${what} not uploaded: ${error.message}.${hint}`, 'Benchgate')
    return null
  }
}
