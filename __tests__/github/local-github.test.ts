/** The local GitHub refuses what the real one refuses: a test that passes against it means something. */

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { jobToken, type LocalGithub, startGithub } from './local-github/server.ts'
import { forkPermissions, jobAccount } from './local-github/state.ts'

let github: LocalGithub
beforeAll(async () => {
  github = await startGithub()
  github.state.tokens.set('ghs_fork', { account: jobAccount, isApp: true, permissions: forkPermissions })
  github.state.tokens.set('ghp_user', { account: { login: 'user', type: 'User' }, isApp: false, permissions: {} })
})
afterAll(() => github.close())
beforeEach(() => {
  github.offences.length = 0
})

async function send(method: string, path: string, body?: unknown, token = jobToken) {
  const response = await fetch(`${github.url}/repos/octo/repo${path}`, {
    method,
    headers: { authorization: `token ${token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return { status: response.status, body: (await response.json()) as { message?: string } }
}

const output = { title: 't', summary: 's' }
const annotation = { path: 'a', start_line: 1, end_line: 1, annotation_level: 'failure', message: 'm' }
const check = { name: 'n', head_sha: 'a', status: 'completed', conclusion: 'success' }

test.each<[string, string, string, unknown, number]>([
  ['a comment without a body', 'POST', '/issues/1/comments', {}, 422],
  ['a comment with an unknown key', 'POST', '/issues/1/comments', { body: 'x', boddy: 'y' }, 422],
  ['a comment that is too long', 'POST', '/issues/1/comments', { body: 'x'.repeat(65_537) }, 422],
  ['a comment of the longest kind', 'POST', '/issues/1/comments', { body: 'x'.repeat(65_536) }, 201],
  ['an issue that is no number', 'GET', '/issues/one/comments', undefined, 422],
  ['an unknown query', 'GET', '/issues/1/comments?per_pge=100', undefined, 422],
  ['a page size that is no number', 'GET', '/issues/1/comments?per_page=all', undefined, 422],
  ['a check without a name', 'POST', '/check-runs', { head_sha: 'a' }, 422],
  ['a check that is completed without a conclusion', 'POST', '/check-runs', { ...check, conclusion: undefined }, 422],
  ['a conclusion that does not exist', 'POST', '/check-runs', { ...check, conclusion: 'fine' }, 422],
  [
    '51 annotations',
    'POST',
    '/check-runs',
    { ...check, output: { ...output, annotations: Array(51).fill(annotation) } },
    422,
  ],
  [
    '50 annotations',
    'POST',
    '/check-runs',
    { ...check, output: { ...output, annotations: Array(50).fill(annotation) } },
    201,
  ],
  [
    'a summary that is too long',
    'POST',
    '/check-runs',
    { ...check, output: { ...output, summary: 'x'.repeat(65_536) } },
    422,
  ],
  ['a status that does not exist', 'POST', '/statuses/abc', { state: 'fine' }, 422],
  ['a description that is too long', 'POST', '/statuses/abc', { state: 'success', description: 'x'.repeat(141) }, 422],
  ['a route that does not exist', 'GET', '/isues/1/comments', undefined, 404],
])('%s', async (_, method, path, body, status) => {
  expect((await send(method, path, body)).status).toBe(status)
})

test.each([
  ['POST', '/issues/1/comments', { body: 'x' }],
  ['POST', '/check-runs', check],
  ['POST', '/statuses/abc', { state: 'success' }],
])('a fork may not %s %s', async (method, path, body) => {
  expect(await send(method, path, body, 'ghs_fork')).toEqual({
    status: 403,
    body: { message: 'Resource not accessible by integration' },
  })
})

test('nobody without a token, and no person writes checks', async () => {
  expect((await send('GET', '/issues/1/comments', undefined, 'unknown')).status).toBe(401)
  expect(await send('POST', '/check-runs', check, 'ghp_user')).toMatchObject({
    status: 403,
    body: { message: 'You must authenticate via a GitHub App.' },
  })
})
