/** What is sent again, when, and how often. */

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { readPullRequest } from '../../src/github/pull-request.ts'
import { type Connection, connect } from './connection.ts'
import type { Fault } from './local-github/server.ts'

let connection: Connection
beforeAll(async () => {
  connection = await connect()
})
afterAll(() => connection.github.close())
beforeEach(() => {
  connection.reset()
  connection.pull()
})

const later = String(Math.round(Date.now() / 1000) + 3600)
const used = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': later }
const secondary = { message: 'You have exceeded a secondary rate limit. Please wait a few minutes.' }

type What = Omit<Fault, 'on' | 'times'>
const answer = (status: number, body: object = {}, headers: Record<string, string> = {}): What => ({
  answer: { status, body, headers },
})

const reading: readonly (readonly [string, What, number, number, unknown])[] = [
  ['a server error once', answer(502), 1, 2, null],
  ['server errors without end', answer(502), 9, 4, { kind: 'unavailable', status: 502 }],
  ['a broken connection once', { drop: true }, 1, 2, null],
  ['no connection at all', { drop: true }, 9, 4, { kind: 'unreachable' }],
  ['retry-after', answer(403, secondary, { 'retry-after': '7' }), 1, 2, null],
  ['429 without a word when', answer(429), 1, 2, null],
  ['a secondary limit without a word when', answer(403, secondary), 1, 2, null],
  ['too long a retry-after', answer(429, {}, { 'retry-after': '3600' }), 1, 1, { kind: 'rate-limited', seconds: 3600 }],
  ['a quota that is used up for an hour', answer(403, {}, used), 1, 1, { kind: 'rate-limited' }],
  ['forbidden', answer(403, { message: 'Resource not accessible by integration' }), 1, 1, { kind: 'forbidden' }],
  ['not found', answer(404), 1, 1, { kind: 'not-found' }],
  ['a bad token', answer(401, { message: 'Bad credentials' }), 1, 1, { kind: 'bad-token' }],
]

test.each(reading)('reading: %s', async (_, fault, times, requests, failure) => {
  connection.github.faults.push({ on: /pulls/, times, ...fault })
  const got = await readPullRequest(connection.client(), 1)
  expect(connection.github.received).toHaveLength(requests)
  if (failure === null) expect(got).toMatchObject({ ok: true, value: { head: 'a'.repeat(40) } })
  else expect(got).toMatchObject({ ok: false, failure })
})

test('retry-after is waited for, and pauses grow after errors', async () => {
  connection.github.faults.push({ on: /pulls/, times: 1, ...answer(429, {}, { 'retry-after': '7' }) })
  connection.github.faults.push({ on: /pulls/, times: 2, ...answer(500) })
  await readPullRequest(connection.client(), 1)
  expect(connection.waits).toEqual([7, 1, 2])
})

test.each([
  ['a server error', answer(502), 1],
  ['a broken connection', { drop: true } as const, 1],
  ['a rate limit', answer(429, {}, { 'retry-after': '1' }), 2],
])('writing: %s is sent %s', async (_, fault, requests) => {
  connection.github.faults.push({ on: /POST/, times: 1, ...fault })
  await connection
    .client()
    .ask('x', (octokit) =>
      octokit.rest.issues.createComment({ owner: 'octo', repo: 'repo', issue_number: 1, body: 'x' }),
    )
  expect(connection.github.received).toHaveLength(requests)
})

test('requests are counted with their repetitions', async () => {
  connection.github.faults.push({ on: /pulls/, times: 2, ...answer(500) })
  const client = connection.client()
  await readPullRequest(client, 1)
  await readPullRequest(client, 1)
  expect(client.requests()).toBe(4)
})
