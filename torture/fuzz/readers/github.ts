/** What GitHub answers: every call of the program, over answers that are not as promised. Whatever comes,
 *  a call gives a value or a failure as a value, and never throws. */

import { getOctokit } from '@actions/github'
import type { Chance } from '../../../__tests__/formats/mutate.ts'
import { hasWriteAccess, readAcceptances } from '../../../src/github/acceptance.ts'
import { listArtifacts, readWorkflowRun } from '../../../src/github/artifacts.ts'
import { writeCheck } from '../../../src/github/check.ts'
import type { Answer, Client } from '../../../src/github/client.ts'
import { findComment, writeComment } from '../../../src/github/comment.ts'
import { readContent } from '../../../src/github/contents.ts'
import { noteOfMissed, readFailure } from '../../../src/github/failure.ts'
import { findPulls } from '../../../src/github/find-pull.ts'
import { writeMarker } from '../../../src/github/marker.ts'
import { readOwnChecks } from '../../../src/github/own-checks.ts'
import { readMergedAs, readPullRequest } from '../../../src/github/pull-request.ts'
import { reply } from '../../../src/github/reply.ts'
import { readRepository } from '../../../src/github/repository.ts'
import { rerun } from '../../../src/github/start-again.ts'
import { Broken, bytesOf, type Reader } from '../reader.ts'

const hash = 'a'.repeat(40)
const remembered = { key: 'perf', head: hash, since: '2026-01-01T00:00:00Z' }
const at = '2026-01-01T00:00:00Z'

const answers: readonly unknown[] = [
  [
    {
      id: 1,
      html_url: 'https://x/1',
      body: `old\n\n${writeMarker(remembered)}`,
      user: { login: 'bot' },
      created_at: at,
    },
    { id: 2, html_url: 'https://x/2', body: '/benchgate accept a because b', user: { login: 'cat' }, created_at: at },
  ],
  [{ event: 'labeled', label: { name: 'accept' }, actor: { login: 'cat' }, created_at: at }],
  { permission: 'write', role_name: 'write' },
  { data: { viewer: { login: 'bot' } } },
  {
    total_count: 1,
    check_runs: [
      { id: 3, name: 'Benchgate', html_url: 'https://x', details_url: 'https://x/actions/runs/4/attempts/1' },
      {
        id: 4,
        name: 'Benchgate',
        app: { slug: 'github-actions' },
        output: { summary: 's', text: 't' },
        conclusion: 'x',
      },
    ],
  },
  {
    total_count: 1,
    artifacts: [{ id: 5, name: 'n', size_in_bytes: 7, expired: false, created_at: at, workflow_run: { id: 6 } }],
  },
  {
    number: 1,
    state: 'open',
    head: { sha: hash, ref: 'f', repo: null },
    base: { sha: hash, ref: 'main' },
    labels: [{ name: 'l' }],
  },
  [
    {
      number: 1,
      head: { sha: hash, ref: 'f', repo: { full_name: 'octo/repo' } },
      base: { sha: hash, ref: 'main', repo: { full_name: 'octo/repo' } },
    },
  ],
  { type: 'file', content: 'cnVuOiB4', encoding: 'base64' },
  {
    id: 9,
    event: 'push',
    path: '.github/workflows/ci.yml',
    head_sha: hash,
    head_branch: 'main',
    status: 'completed',
    conclusion: 'failure',
    default_branch: 'main',
  },
  { message: 'API rate limit exceeded', documentation_url: 'https://x' },
]

const statuses = [200, 200, 200, 200, 200, 201, 304, 403, 404, 422, 429, 500]

/** A client over Octokit itself, whose every request is answered at once. */
function clientOf(body: () => Uint8Array, chance: Chance): Client {
  let requests = 0
  const fetch = async (): Promise<Response> => {
    requests += 1
    // Pages that never end: a hundred are enough to see whether anybody counts.
    const link = requests < 100 && chance.next() < 0.1 ? { link: '<https://api.github.com/x?page=2>; rel="next"' } : {}
    const status = chance.pick(statuses)
    const headers = { 'content-type': 'application/json', ...link }
    return new Response(status === 304 ? null : Buffer.from(body()), { status, headers })
  }
  const silent = { debug() {}, info() {}, warn() {}, error() {} }
  const octokit = getOctokit('token', { request: { fetch }, log: silent })
  return {
    repository: { owner: 'octo', repo: 'repo' },
    requests: () => requests,
    async ask(permission, call) {
      try {
        return { ok: true, value: await call(octokit) }
      } catch (error) {
        return { ok: false, failure: readFailure(error, permission) }
      }
    },
  }
}

const check = {
  name: 'n',
  commit: hash,
  conclusion: 'success',
  title: 't',
  summary: 's',
  annotations: [],
  detailsUrl: null,
} as const

type Call = (client: Client) => Promise<Answer<unknown>>

const since = new Date(0)
const calls: readonly Call[] = [
  (client) => findComment({ client, pull: 1, key: 'perf' }),
  (client) => writeComment({ client, pull: 1, key: 'perf' }, { text: 'new', remembered }, null, since),
  (client) =>
    readAcceptances({
      client,
      pull: 1,
      head: hash,
      known: [since],
      label: 'accept',
      isLabelled: true,
      labelledBy: null,
    }),
  (client) => hasWriteAccess(client, 'cat'),
  (client) => readOwnChecks(client, { commit: hash, name: 'Benchgate' }),
  (client) => writeCheck(client, check),
  (client) => listArtifacts(client, { name: 'n', most: 50 }),
  (client) => readWorkflowRun(client, 4),
  (client) => readPullRequest(client, 1),
  (client) => readMergedAs(client, hash, 'main'),
  (client) => findPulls(client, { sha: hash, branch: 'f', repository: 'octo/repo' }),
  (client) => readContent(client, '.github/benchgate.yml', 'main'),
  (client) => readRepository(client),
  (client) => rerun(client, 4, 'always'),
  (client) => reply({ client, pull: 1, comment: 2, to: 'cat' }, { text: 'x', onceADay: true }, new Date()),
]

export const githubReaders: readonly Reader[] = [
  {
    name: 'answers of GitHub',
    share: 30_000,
    seeds: answers.map(bytesOf),
    isJson: true,
    // Octokit's own reading of JSON (json-with-bigint) takes time that grows as the cube of the nesting: a
    // thousand levels, seven seconds. People's texts nest nothing in GitHub's answers.
    deepest: 30,
    async read(bytes, chance) {
      const client = clientOf(() => (chance.next() < 0.7 ? bytes : bytesOf(chance.pick(answers))), chance)
      const answer = await chance
        .pick(calls)(client)
        .catch((error: unknown) => {
          throw new Broken(`a call threw instead of answering: ${error instanceof Error ? error.stack : String(error)}`)
        })
      if (!answer.ok) noteOfMissed([{ what: 'comment', failure: answer.failure }], { readOnly: null })
    },
  },
]
