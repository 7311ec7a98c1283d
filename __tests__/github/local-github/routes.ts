/** What each operation does to the state, and what it answers. */

import type { Answer } from './rules.ts'
import type { CheckRun, Comment, PullRequest, State, Token } from './state.ts'

export interface Call {
  readonly parameters: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: Readonly<Record<string, unknown>>
  readonly token: Token
  /** Address of this server. */
  readonly url: string
}

type Handler = (state: State, call: Call) => Answer

const repository = '/repos/{owner}/{repo}'
const notFound: Answer = { status: 404, body: { message: 'Not Found' } }

export const handlers: Readonly<Record<string, Handler>> = {
  [`get ${repository}/pulls/{pull_number}`]: (state, { parameters }) => {
    const pull = state.pulls.get(Number(parameters['pull_number']))
    return pull === undefined ? notFound : { status: 200, body: pullBody(pull) }
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
      .map(({ id, event, label, actor, created }) => ({
        id,
        event,
        actor,
        created_at: isoSeconds(created),
        label: { name: label, color: 'ededed' },
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

/** Times as GitHub writes them: without fractions of a second. */
function isoSeconds(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`
}

function pullBody(pull: PullRequest) {
  const { number, state, head, base, labels, locked } = pull
  return {
    number,
    state,
    locked,
    head: { sha: head.sha, ref: head.ref, repo: { full_name: head.repository } },
    base: { sha: base.sha, ref: base.ref, repo: { full_name: 'octo/repo' } },
    labels: [...labels].map((name) => ({ name })),
  }
}

function commentBody({ id, issue, user, body, created, updated }: Comment) {
  return {
    id,
    user,
    body,
    html_url: `https://github.com/octo/repo/pull/${issue}#issuecomment-${id}`,
    created_at: isoSeconds(created),
    updated_at: isoSeconds(updated),
  }
}

interface Output {
  readonly title?: string
  readonly summary?: string
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
  }
}

function annotationsIn(body: Call['body']): CheckRun['annotations'] {
  return ((body['output'] ?? {}) as Output).annotations ?? []
}

function checkBody(check: CheckRun, url: string) {
  const { annotations, title, summary, ...rest } = check
  const output = { title, summary, annotations_count: annotations.length, annotations_url: `${url}/annotations` }
  return { ...rest, output, html_url: `https://github.com/octo/repo/runs/${check.id}` }
}

/** A page of rows, with the links to the others. */
function page(rows: readonly unknown[], { query, url, parameters }: Call): Answer {
  const size = Number(query.get('per_page') ?? 30)
  const at = Number(query.get('page') ?? 1)
  const last = Math.max(1, Math.ceil(rows.length / size))
  const address = (number: number) => {
    const next = new URLSearchParams(query)
    next.set('page', String(number))
    return `<${url}${parameters['pathname']}?${next}>`
  }
  const links = at < last ? [`${address(at + 1)}; rel="next"`, `${address(last)}; rel="last"`] : []
  return {
    status: 200,
    body: rows.slice((at - 1) * size, at * size),
    ...(links.length === 0 ? {} : { headers: { link: links.join(', ') } }),
  }
}
