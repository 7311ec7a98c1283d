/** What each operation does to the state, and what it answers. */

import { artifactHandlers } from './artifact-routes.ts'
import { contentHandlers, pullBody } from './content-routes.ts'
import { type Call, type Handler, page } from './page.ts'
import type { Answer } from './rules.ts'
import type { CheckRun, Comment, Issue, State } from './state.ts'
import { githubTime } from './time.ts'

const repository = '/repos/{owner}/{repo}'
const notFound: Answer = { status: 404, body: { message: 'Not Found' } }

export const handlers: Readonly<Record<string, Handler>> = {
  ...artifactHandlers,
  ...contentHandlers,
  [`get ${repository}/pulls/{pull_number}`]: (state, { parameters }) => {
    const pull = state.pulls.get(Number(parameters['pull_number']))
    return pull === undefined ? notFound : { status: 200, body: pullBody(pull) }
  },
  [`get ${repository}/commits/{commit_sha}/pulls`]: (state, call) => {
    const sha = call.parameters['commit_sha']
    const found = [...state.pulls.values()].filter((pull) => pull.head.sha === sha || pull.mergeCommit === sha)
    const rows = found.map((pull) => ({
      ...pullBody(pull),
      merge_commit_sha: pull.mergeCommit ?? null,
      merged_at: pull.mergeCommit === undefined ? null : githubTime(),
    }))
    return page(rows, call)
  },
  // Pull requests are issues too, and are listed with them.
  [`get ${repository}/issues`]: (state, call) => {
    const pulls = [...state.pulls.values()].map(({ number, state: standing }) => ({
      number,
      state: standing,
      title: 'a pull request',
      body: null,
      user: { login: 'octocat', type: 'User' },
      html_url: `https://github.com/octo/repo/pull/${number}`,
      pull_request: {},
    }))
    const wanted = call.query.get('state') ?? 'open'
    const rows = [...state.issues.map(issueBody), ...pulls].filter((row) => wanted === 'all' || row.state === wanted)
    return page(rows, call)
  },
  [`post ${repository}/issues`]: (state, { body, token }) => {
    const [title, text] = [String(body['title']), String(body['body'] ?? '')]
    const number = state.nextId++
    const issue: Issue = { number, user: token.account, state: 'open', reason: null, title, body: text }
    state.issues.unshift(issue)
    return { status: 201, body: issueBody(issue) }
  },
  [`patch ${repository}/issues/{issue_number}`]: (state, { parameters, body }) => {
    const issue = state.issues.find(({ number }) => number === Number(parameters['issue_number']))
    if (issue === undefined) return notFound
    if (typeof body['title'] === 'string') issue.title = body['title']
    if (typeof body['body'] === 'string') issue.body = body['body']
    if (body['state'] === 'open' || body['state'] === 'closed') issue.state = body['state']
    if (typeof body['state_reason'] === 'string') issue.reason = body['state_reason']
    return { status: 200, body: issueBody(issue) }
  },
  [`get ${repository}/issues/{issue_number}/comments`]: (state, call) => {
    const issue = Number(call.parameters['issue_number'])
    const since = call.query.get('since')
    const rows = state.comments
      .filter((comment) => comment.issue === issue && (since === null || comment.updated >= new Date(since)))
      .map(commentBody)
    return page(rows, call)
  },
  [`post ${repository}/issues/{issue_number}/comments`]: (state, { parameters, body, token }) => {
    const now = new Date()
    const comment: Comment = {
      id: state.nextId++,
      issue: Number(parameters['issue_number']),
      user: token.account,
      body: String(body['body']),
      created: now,
      updated: now,
    }
    state.comments.push(comment)
    return { status: 201, body: commentBody(comment) }
  },
  [`patch ${repository}/issues/comments/{comment_id}`]: (state, { parameters, body, token }) => {
    const comment = state.comments.find(({ id }) => id === Number(parameters['comment_id']))
    if (comment === undefined) return notFound
    // A job's token may change what its own App wrote, and what users wrote with its write access, but no other App's.
    if (comment.user.type === 'Bot' && comment.user.login !== token.account.login) {
      return { status: 403, body: { message: 'Resource not accessible by integration' } }
    }
    comment.body = String(body['body'])
    comment.updated = new Date()
    return { status: 200, body: commentBody(comment) }
  },
  [`delete ${repository}/issues/comments/{comment_id}`]: (state, { parameters }) => {
    const at = state.comments.findIndex(({ id }) => id === Number(parameters['comment_id']))
    if (at < 0) return notFound
    state.comments.splice(at, 1)
    return { status: 204, body: null }
  },
  [`get ${repository}/issues/{issue_number}/events`]: (state, call) => {
    const rows = state.events
      .filter(({ issue }) => issue === Number(call.parameters['issue_number']))
      .map(({ id, event, label, commit = null, actor, created }) => ({
        id,
        event,
        actor,
        created_at: githubTime(created),
        commit_id: commit,
        ...(label === undefined ? {} : { label: { name: label, color: 'ededed' } }),
      }))
    return page(rows, call)
  },
  [`get ${repository}/collaborators/{username}/permission`]: (state, { parameters }) => {
    const login = parameters['username']!
    const permission = state.roles.get(login) ?? 'read'
    return { status: 200, body: { permission, role_name: permission, user: { login } } }
  },
  [`post ${repository}/check-runs`]: (state, { body, url }) => {
    const check: CheckRun = { id: state.nextId++, ...checkFields(body), annotations: [] }
    check.annotations.push(...annotationsIn(body))
    state.checks.push(check)
    return { status: 201, body: checkBody(check, url) }
  },
  [`patch ${repository}/check-runs/{check_run_id}`]: (state, { parameters, body, url }) => {
    const check = state.checks.find(({ id }) => id === Number(parameters['check_run_id']))
    if (check === undefined) return notFound
    check.annotations.push(...annotationsIn(body))
    return { status: 200, body: checkBody(check, url) }
  },
  [`get ${repository}/commits/{ref}/check-runs`]: (state, call) => {
    const [name, sha] = [call.query.get('check_name'), call.parameters['ref']]
    // The newest first, and with one suite the newest of each name alone.
    const found = state.checks.filter((check) => check.head_sha === sha && (name === null || check.name === name))
    const rows = found.toReversed().map((check) => checkBody(check, call.url))
    const paged = page(rows, call)
    return { ...paged, body: { total_count: rows.length, check_runs: paged.body } }
  },
  [`post ${repository}/issues/comments/{comment_id}/reactions`]: (state, { parameters, body, token }) => {
    const comment = Number(parameters['comment_id'])
    if (!state.comments.some(({ id }) => id === comment)) return notFound
    const content = String(body['content'])
    const there = state.reactions.find(
      (one) => one.comment === comment && one.content === content && one.user.login === token.account.login,
    )
    if (there === undefined) state.reactions.push({ comment, content, user: token.account })
    return { status: there === undefined ? 201 : 200, body: { id: 1, content, user: token.account } }
  },
  [`post ${repository}/actions/runs/{run_id}/rerun`]: (state, call) => startAgain(state, call),
  [`post ${repository}/actions/runs/{run_id}/rerun-failed-jobs`]: (state, call) => startAgain(state, call),
  [`post ${repository}/statuses/{sha}`]: (state, { parameters, body, url }) => {
    const status = {
      sha: parameters['sha']!,
      context: String(body['context'] ?? 'default'),
      state: String(body['state']),
      description: String(body['description'] ?? ''),
      target_url: (body['target_url'] as string | undefined) ?? null,
    }
    state.statuses.push(status)
    return { status: 201, body: { ...status, id: state.nextId++, url: `${url}/statuses/${status.sha}` } }
  },
  'get /user': (_, { token }) =>
    token.account.type === 'Bot'
      ? { status: 403, body: { message: 'Resource not accessible by integration' } }
      : { status: 200, body: { ...token.account, id: 1 } },
}

function startAgain(state: State, { parameters }: Call): Answer {
  const run = state.runs.get(Number(parameters['run_id']))
  if (run === undefined) return notFound
  if (run.status !== undefined && run.status !== 'completed')
    return { status: 403, body: { message: 'This workflow run is already running' } }
  run.status = 'queued'
  run.run_attempt = (run.run_attempt ?? 1) + 1
  return { status: 201, body: {} }
}

function commentBody({ id, issue, user, body, created, updated }: Comment) {
  return {
    id,
    user,
    body,
    html_url: `https://github.com/octo/repo/pull/${issue}#issuecomment-${id}`,
    created_at: githubTime(created),
    updated_at: githubTime(updated),
  }
}

interface Output {
  readonly title?: string
  readonly summary?: string
  readonly text?: string
  readonly annotations?: CheckRun['annotations']
}

function checkFields(body: Call['body']): Omit<CheckRun, 'id' | 'annotations'> {
  const output = (body['output'] ?? {}) as Output
  return {
    name: String(body['name']),
    head_sha: String(body['head_sha']),
    status: String(body['status'] ?? 'queued'),
    conclusion: (body['conclusion'] as string | undefined) ?? null,
    details_url: (body['details_url'] as string | undefined) ?? null,
    title: output.title ?? '',
    summary: output.summary ?? '',
    text: output.text ?? null,
  }
}

function annotationsIn(body: Call['body']): CheckRun['annotations'] {
  return ((body['output'] ?? {}) as Output).annotations ?? []
}

function checkBody(check: CheckRun, url: string) {
  const { annotations, title, summary, text, ...rest } = check
  const output = { title, summary, text, annotations_count: annotations.length, annotations_url: `${url}/annotations` }
  return { ...rest, app: { slug: 'github-actions' }, output, html_url: `https://github.com/octo/repo/runs/${check.id}` }
}

function issueBody({ number, user, state, title, body }: Issue) {
  return { number, user, state, title, body, html_url: `https://github.com/octo/repo/issues/${number}` }
}
