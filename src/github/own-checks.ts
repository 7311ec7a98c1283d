/** The checks that we wrote on a commit, as they are now. Only Apps write checks, and a job's token belongs
 *  to GitHub's own App: what stands there was not written by a person. */

import type { Answer, Client } from './client.ts'

export interface OwnCheck {
  readonly name: string
  readonly url: string
  readonly conclusion: string | null
  readonly summary: string
  /** What stands below the summary. */
  readonly text: string
  /** The run of the workflow that wrote it; null where the check does not say. */
  readonly run: number | null
  readonly detailsUrl: string | null
}

/** The App of every job's token, on github.com and on Enterprise servers. */
const jobApp = 'github-actions'

export interface CheckQuery {
  readonly commit: string
  /** All names where it is null; others than ours are the caller's to leave out. */
  readonly name: string | null
}

/** Every one, the latest first: a run of another event writes one of the same name on the same commit, and what
 *  stood there before still counts. */
export function readOwnChecks(client: Client, { commit, name }: CheckQuery): Promise<Answer<readonly OwnCheck[]>> {
  return client.ask('checks: read', async (octokit) => {
    const found = await octokit.paginate(octokit.rest.checks.listForRef, {
      ...client.repository,
      ref: commit,
      per_page: 100,
      filter: 'all',
      ...(name === null ? {} : { check_name: name }),
    })
    const own = found.filter(({ app }) => app?.slug === jobApp).sort((a, b) => b.id - a.id)
    return own.map(({ name: title, html_url, details_url, conclusion, output }) => ({
      name: title,
      url: html_url ?? '',
      conclusion,
      summary: output.summary ?? '',
      text: output.text ?? '',
      run: runIn(details_url),
      detailsUrl: details_url,
    }))
  })
}

/** The number of the run in the address of its page. */
function runIn(address: string | null): number | null {
  const number = /\/actions\/runs\/(\d{1,15})(?:\/|$)/.exec(address ?? '')?.[1]
  return number === undefined ? null : Number(number)
}
