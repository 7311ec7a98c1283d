/** The check run on a commit: made once, already completed, since jobs may not complete a check later
 *  in every setting; only further annotations are added to it. Where checks are forbidden (personal
 *  tokens may never write them), a commit status says the verdict instead. */

import type { Answer, Client } from './client.ts'
import type { MissingPost } from './failure.ts'

export type Conclusion = 'success' | 'failure' | 'neutral'

export interface CheckAnnotation {
  readonly path: string
  readonly line: number
  readonly level: 'notice' | 'warning' | 'failure'
  readonly title: string
  readonly message: string
}

export interface Check {
  readonly name: string
  readonly commit: string
  readonly conclusion: Conclusion
  /** The verdict, in one line of plain text. */
  readonly title: string
  /** Markdown, at most 65,535 characters. */
  readonly summary: string
  /** Markdown below the summary, at most as long. */
  readonly text?: string
  readonly annotations: readonly CheckAnnotation[]
  /** The page of the run. */
  readonly detailsUrl: string | null
}

export interface CheckOutcome {
  readonly url: string
  readonly kind: 'check' | 'status'
  /** What GitHub did not take, though it took the rest: the check itself where there is a status instead,
   *  or the annotations beyond the first request's. */
  readonly missed: MissingPost | null
}

/** Per request; each further request adds as many (GitHub's OpenAPI description). */
const annotationsPerRequest = 50
const longestTitle = 250
/** GitHub cuts nothing: a longer description is refused. */
const longestDescription = 140

export async function writeCheck(client: Client, check: Check): Promise<Answer<CheckOutcome>> {
  const made = await makeCheck(client, check)
  if (!made.ok) {
    if (made.failure.kind !== 'forbidden') return made
    const status = await writeStatus(client, check)
    // The check is what is missing; the status was the makeshift.
    if (!status.ok) return made
    const missed = { what: 'check-but-status' as const, failure: made.failure }
    return { ok: true, value: { url: status.value.url, kind: 'status', missed } }
  }
  const missed = await addAnnotations(client, made.value.id, check)
  return { ok: true, value: { url: made.value.url, kind: 'check', missed } }
}

function makeCheck(client: Client, check: Check): Promise<Answer<{ readonly id: number; readonly url: string }>> {
  return client.ask('checks: write', async (octokit) => {
    const { data } = await octokit.rest.checks.create({
      ...client.repository,
      name: check.name,
      head_sha: check.commit,
      status: 'completed',
      conclusion: check.conclusion,
      ...(check.detailsUrl === null ? {} : { details_url: check.detailsUrl }),
      output: outputOf(check, 0),
    })
    return { id: data.id, url: data.html_url ?? check.detailsUrl ?? '' }
  })
}

function outputOf(check: Check, from: number) {
  return {
    title: cut(check.title, longestTitle),
    summary: check.summary,
    ...(check.text === undefined ? {} : { text: check.text }),
    annotations: check.annotations
      .slice(from, from + annotationsPerRequest)
      .map(({ path, line, level, title, message }) => ({
        path,
        start_line: line,
        end_line: line,
        annotation_level: level,
        title,
        message,
      })),
  }
}

async function addAnnotations(client: Client, id: number, check: Check): Promise<MissingPost | null> {
  const all = check.annotations.length
  for (let from = annotationsPerRequest; from < all; from += annotationsPerRequest) {
    const added = await client.ask('checks: write', (octokit) =>
      octokit.rest.checks.update({ ...client.repository, check_run_id: id, output: outputOf(check, from) }),
    )
    if (!added.ok) return { what: 'further-annotations', failure: added.failure }
  }
  return null
}

function writeStatus(client: Client, check: Check): Promise<Answer<{ readonly url: string }>> {
  return client.ask('statuses: write', async (octokit) => {
    await octokit.rest.repos.createCommitStatus({
      ...client.repository,
      sha: check.commit,
      // A status has no neutral state; what does not block is a success there, as a neutral check is.
      state: check.conclusion === 'failure' ? 'failure' : 'success',
      context: check.name,
      description: cut(check.title, longestDescription),
      ...(check.detailsUrl === null ? {} : { target_url: check.detailsUrl }),
    })
    return { url: check.detailsUrl ?? '' }
  })
}

/** Characters, not halves of them. */
function cut(text: string, most: number): string {
  const characters = [...text]
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`
}
