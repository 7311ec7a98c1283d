/** A client on the local GitHub. Octokit takes its address from the environment when it is loaded, which
 *  is at the first request of a test file: so there is one server for a file, emptied between tests. */

import { type Client, createClient } from '../../src/github/client.ts'
import { jobToken, type LocalGithub, startGithub } from './local-github/server.ts'
import { type Account, createState, generous, jobAccount, type PullRequest } from './local-github/state.ts'

export interface Connection {
  readonly github: LocalGithub
  /** Seconds that clients of this connection waited, which took no time. */
  readonly waits: number[]
  client(token?: string): Client
  pull(more?: Partial<PullRequest>): PullRequest
  comment(body: string, user?: Account, at?: Date): number
  reset(): void
}

export async function connect(): Promise<Connection> {
  const github = await startGithub()
  process.env['GITHUB_API_URL'] = github.url
  const waits: number[] = []
  const { state } = github
  return {
    github,
    waits,
    client: (token = jobToken) =>
      createClient({
        token,
        repository: { owner: 'octo', repo: 'repo' },
        wait: async (seconds) => void waits.push(seconds),
      }),
    pull(more = {}) {
      const pull: PullRequest = {
        number: 1,
        state: 'open',
        head: { sha: 'a'.repeat(40), ref: 'feature', repository: 'octo/repo' },
        base: { sha: 'b'.repeat(40), ref: 'main' },
        locked: false,
        labels: new Set(),
        ...more,
      }
      state.pulls.set(pull.number, pull)
      return pull
    },
    comment(body, user = { login: 'somebody', type: 'User' }, at = new Date()) {
      const id = state.nextId++
      state.comments.push({ id, issue: 1, user, body, created: at, updated: at })
      return id
    },
    reset() {
      const { pulls, roles, runs, runtimeTokens, tickets } = state
      const { comments, issues, checks, statuses, events, reactions, artifacts } = state
      for (const map of [pulls, roles, runs, runtimeTokens, tickets]) map.clear()
      state.defaultBranch = createState().defaultBranch
      for (const list of [
        comments,
        issues,
        checks,
        statuses,
        events,
        reactions,
        artifacts,
        github.received,
        github.offences,
        github.faults,
        waits,
      ])
        list.length = 0
      state.tokens.clear()
      state.tokens.set(jobToken, { account: jobAccount, isApp: true, permissions: generous })
      state.nextId = createState().nextId
      github.meanwhile = null
    },
  }
}
