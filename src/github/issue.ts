/** The one issue per key that tells of slowdowns which belong to no pull request. Found by our own marker under our own
 *  name among the open issues, changed in place, closed when it is over. Where two jobs at once made two, the older
 *  stays. */

import type { Answer, Client, Octokit } from './client.ts'
import { readIssueMarker, writeIssueMarker } from './marker.ts'
import { ownLogin } from './own-login.ts'

export interface OwnIssue {
  readonly number: number
  readonly url: string
}

export interface IssueText {
  readonly title: string
  readonly text: string
}

const permission = 'issues: write'
/** GitHub takes no longer title. */
const longestTitle = 256

/** Our open issues under this key, the oldest first. Reads every page of the open issues: a filter by author leaves out
 *  those of Apps on some servers, and labels are people's to take off. */
export function findIssues(client: Client, key: string): Promise<Answer<readonly OwnIssue[]>> {
  return client.ask(permission, async (octokit) => {
    const marked = await markedIssues(octokit, client, key)
    if (marked.length === 0) return []
    const self = await ownLogin(octokit)
    return marked
      .filter(({ author }) => author === self)
      .map(({ number, url }) => ({ number, url }))
      .toSorted((a, b) => a.number - b.number)
  })
}

async function markedIssues(octokit: Octokit, { repository }: Client, key: string) {
  const all = await octokit.paginate(octokit.rest.issues.listForRepo, { ...repository, state: 'open', per_page: 100 })
  // Pull requests are listed among them.
  return all
    .filter(({ body, pull_request }) => pull_request === undefined && readIssueMarker(body ?? '') === key)
    .map(({ number, html_url, user }) => ({ number, url: html_url, author: user?.login ?? '' }))
}

export function openIssue(client: Client, key: string, { title, text }: IssueText): Promise<Answer<OwnIssue>> {
  return client.ask(permission, async (octokit) => {
    const { data } = await octokit.rest.issues.create({
      ...client.repository,
      title: title.slice(0, longestTitle),
      body: bodyOf(key, text),
    })
    return { number: data.number, url: data.html_url }
  })
}

export function changeIssue(
  client: Client,
  key: string,
  issue: OwnIssue,
  { title, text }: IssueText,
): Promise<Answer<OwnIssue>> {
  return client.ask(permission, async (octokit) => {
    await octokit.rest.issues.update({
      ...client.repository,
      issue_number: issue.number,
      title: title.slice(0, longestTitle),
      body: bodyOf(key, text),
    })
    return issue
  })
}

/** `why`: it is over, or it is another one's twin. The text stays where none is given. */
export function closeIssue(
  client: Client,
  key: string,
  issue: OwnIssue,
  why: 'completed' | 'duplicate',
  text: string | null,
): Promise<Answer<OwnIssue>> {
  return client.ask(permission, async (octokit) => {
    await octokit.rest.issues.update({
      ...client.repository,
      issue_number: issue.number,
      state: 'closed',
      state_reason: why,
      ...(text === null ? {} : { body: bodyOf(key, text) }),
    })
    return issue
  })
}

function bodyOf(key: string, text: string): string {
  return `${text.trimEnd()}\n\n${writeIssueMarker(key)}`
}
