import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Check, writeCheck } from '../../src/github/check.ts'
import { type Connection, connect } from './connection.ts'
import { generous, jobAccount, type Token } from './local-github/state.ts'

let connection: Connection
beforeAll(async () => {
  connection = await connect()
})
afterAll(() => connection.github.close())
beforeEach(() => connection.reset())

const check: Check = {
  name: 'Benchgate: perf',
  commit: 'a'.repeat(40),
  conclusion: 'failure',
  title: 'Slower: parse +13 %',
  summary: 'text',
  annotations: [],
  detailsUrl: 'https://github.com/octo/repo/actions/runs/1/attempts/1',
}

function annotations(count: number): Check['annotations'] {
  return Array.from({ length: count }, (_, i) => ({
    path: '.github',
    line: 1,
    level: 'failure' as const,
    title: `row ${i}`,
    message: 'slower',
  }))
}

function client(permissions: Token['permissions'], isApp = true) {
  connection.github.state.tokens.set('token', { account: jobAccount, isApp, permissions })
  return connection.client('token')
}

test.each([
  [0, 1],
  [50, 1],
  [51, 2],
  [120, 3],
])('%i annotations take %i requests', async (count, requests) => {
  const answer = await writeCheck(connection.client(), { ...check, annotations: annotations(count) })
  const { state, received, offences } = connection.github
  expect(answer).toMatchObject({ ok: true, value: { kind: 'check', missed: null } })
  expect(state.checks).toMatchObject([{ status: 'completed', conclusion: 'failure', head_sha: check.commit }])
  expect(new Set(state.checks[0]!.annotations.map(({ message }) => message)).size).toBe(Math.min(1, count))
  expect(state.checks[0]!.annotations).toHaveLength(count)
  expect([received.length, offences]).toEqual([requests, []])
})

test('annotations that are refused are told, and the check stands', async () => {
  connection.github.faults.push({ on: /^PATCH/, times: 1, answer: { status: 502, body: {} } })
  const answer = await writeCheck(connection.client(), { ...check, annotations: annotations(120) })
  expect(answer).toMatchObject({
    ok: true,
    value: { kind: 'check', missed: { what: 'further-annotations' } },
  })
})

test('a commit status where checks are forbidden, cut to what GitHub takes', async () => {
  const answer = await writeCheck(client({ statuses: 'write' }), { ...check, title: '🐢'.repeat(300) })
  const { state, offences } = connection.github
  expect(answer).toMatchObject({
    ok: true,
    value: { kind: 'status', missed: { failure: { kind: 'forbidden', permission: 'checks: write' } } },
  })
  expect(state.statuses).toMatchObject([{ context: 'Benchgate: perf', state: 'failure', sha: check.commit }])
  expect([...state.statuses[0]!.description]).toHaveLength(140)
  expect(offences).toEqual([])
})

test('a personal token, which may never write checks', async () => {
  expect(await writeCheck(client(generous, false), check)).toMatchObject({ ok: true, value: { kind: 'status' } })
})

test.each([
  ['success', 'success'],
  ['neutral', 'success'],
  ['failure', 'failure'],
] as const)('%s as a status is %s', async (conclusion, state) => {
  await writeCheck(client({ statuses: 'write' }), { ...check, conclusion })
  expect(connection.github.state.statuses).toMatchObject([{ state }])
})

test('neither is allowed: the check is what is missing', async () => {
  const answer = await writeCheck(client({ contents: 'read' }), check)
  expect(answer).toEqual({ ok: false, failure: { kind: 'forbidden', permission: 'checks: write' } })
})

test('a server error is not repeated: there may be a check already', async () => {
  connection.github.faults.push({ on: /check-runs/, times: 9, answer: { status: 500, body: {} } })
  expect(await writeCheck(connection.client(), check)).toEqual({
    ok: false,
    failure: { kind: 'unavailable', status: 500 },
  })
  expect(connection.github.received).toHaveLength(1)
})
