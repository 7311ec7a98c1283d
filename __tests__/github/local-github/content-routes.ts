/** Files of the default branch, and the list of pull requests. */

import { type Handler, page } from './page.ts'
import type { Answer } from './rules.ts'
import type { PullRequest } from './state.ts'

const repository = '/repos/{owner}/{repo}'
const notFound: Answer = { status: 404, body: { message: 'Not Found' } }

export const contentHandlers: Readonly<Record<string, Handler>> = {
  [`get ${repository}/contents/{path}`]: (state, { parameters, query }) => {
    const path = decodeURIComponent(parameters['path']!)
    const text = state.files.get(`${query.get('ref') ?? state.defaultBranch}:${path}`)
    if (text === undefined) return notFound
    const content = Buffer.from(text).toString('base64')
    return { status: 200, body: { type: 'file', encoding: 'base64', path, size: text.length, content } }
  },
  [`get ${repository}/compare/{basehead}`]: (state, { parameters }) => {
    const [base = '', head = ''] = decodeURIComponent(parameters['basehead']!).split('...')
    const found = state.comparisons(base, head)
    if (found === null) return notFound
    return { status: 200, body: { status: found.status, merge_base_commit: { sha: found.mergeBase } } }
  },
  [`get ${repository}/pulls`]: (state, call) => {
    const head = call.query.get('head')
    const open = call.query.get('state') ?? 'open'
    const rows = [...state.pulls.values()].filter((pull) => {
      const label = `${pull.head.repository.split('/')[0]}:${pull.head.ref}`
      return (open === 'all' || pull.state === open) && (head === null || head === label)
    })
    return page(rows.map(pullBody), call)
  },
}

/** As the public interface shows it. */
export function pullBody(pull: PullRequest) {
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
