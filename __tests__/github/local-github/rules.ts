/** What GitHub enforces and its description does not say. */

import type { Access, Permission, State, Token } from './state.ts'

export interface Answer {
  readonly status: number
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
}

const mostCommentCharacters = 65_536
const mostDescription = 140

type Needs = readonly (readonly [Permission, Access])[]

const repository = '/repos/{owner}/{repo}'
const comments: Needs = [
  ['issues', 'write'],
  ['pull-requests', 'write'],
]

/** Any one of these is enough. */
const needs: Readonly<Record<string, Needs>> = {
  [`post ${repository}/issues/{issue_number}/comments`]: comments,
  [`patch ${repository}/issues/comments/{comment_id}`]: comments,
  [`delete ${repository}/issues/comments/{comment_id}`]: comments,
  [`get ${repository}/issues/{issue_number}/comments`]: reading('issues', 'pull-requests'),
  [`get ${repository}/issues/{issue_number}/events`]: reading('issues', 'pull-requests'),
  [`get ${repository}/issues`]: reading('issues'),
  [`post ${repository}/issues`]: [['issues', 'write']],
  [`patch ${repository}/issues/{issue_number}`]: [['issues', 'write']],
  [`get ${repository}/pulls/{pull_number}`]: reading('pull-requests'),
  [`get ${repository}/pulls`]: reading('pull-requests'),
  [`get ${repository}/commits/{commit_sha}/pulls`]: reading('pull-requests'),
  [`get ${repository}/contents/{path}`]: reading('contents'),
  [`get ${repository}/compare/{basehead}`]: reading('contents'),
  [`post ${repository}/check-runs`]: [['checks', 'write']],
  [`patch ${repository}/check-runs/{check_run_id}`]: [['checks', 'write']],
  [`get ${repository}/commits/{ref}/check-runs`]: reading('checks'),
  [`post ${repository}/statuses/{sha}`]: [['statuses', 'write']],
  [`post ${repository}/issues/comments/{comment_id}/reactions`]: comments,
  [`post ${repository}/actions/runs/{run_id}/rerun`]: [['actions', 'write']],
  [`post ${repository}/actions/runs/{run_id}/rerun-failed-jobs`]: [['actions', 'write']],
  [`get ${repository}/actions/artifacts`]: reading('actions'),
  [`get ${repository}/actions/artifacts/{artifact_id}/{archive_format}`]: reading('actions'),
  [`get ${repository}/actions/runs/{run_id}`]: reading('actions'),
  [`get ${repository}/actions/runs/{run_id}/artifacts`]: reading('actions'),
}

function reading(...permissions: readonly Permission[]): Needs {
  return permissions.map((permission) => [permission, 'read'])
}

const rank: Readonly<Record<Access, number>> = { none: 0, read: 1, write: 2 }

/** The refusal of a token that lacks the permission, or null. */
export function refuseByPermission(operation: string, token: Token): Answer | null {
  if (/check-runs/.test(operation) && !operation.startsWith('get') && !token.isApp) {
    return { status: 403, body: { message: 'You must authenticate via a GitHub App.' } }
  }
  const wanted = needs[operation]
  if (wanted === undefined) return null
  const enough = wanted.some(([name, access]) => rank[token.permissions[name] ?? 'none'] >= rank[access])
  return enough ? null : { status: 403, body: { message: 'Resource not accessible by integration' } }
}

/** The refusal of a body that GitHub's schema would allow, or null. */
export function refuseByContent(
  operation: string,
  body: Readonly<Record<string, unknown>>,
  state: State,
  issue?: number,
): Answer | null {
  if (/comments/.test(operation) && typeof body['body'] === 'string') {
    if ([...body['body']].length > mostCommentCharacters) {
      return unprocessable('Validation Failed', 'body is too long (maximum is 65536 characters)')
    }
    if (issue !== undefined && state.pulls.get(issue)?.locked === true) {
      return { status: 403, body: { message: 'Unable to create comment because issue is locked.' } }
    }
  }
  if (/check-runs/.test(operation) && body['status'] === 'completed' && body['conclusion'] === undefined) {
    return unprocessable('Invalid request.', 'a completed check run needs a conclusion')
  }
  const description = body['description']
  if (/statuses/.test(operation) && typeof description === 'string' && [...description].length > mostDescription) {
    return unprocessable('Validation Failed', 'description is too long (maximum is 140 characters)')
  }
  return null
}

export function unprocessable(message: string, detail: string): Answer {
  return { status: 422, body: { message, errors: [detail] } }
}
