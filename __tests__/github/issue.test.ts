/** One issue per key, whatever else goes on. */

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { keepIssue } from '../../src/app/issue/keep-issue.ts'
import type { IssueDraft, IssueStanding } from '../../src/report/markdown/issue.ts'
import { type Connection, connect } from './connection.ts'
import { jobToken } from './local-github/server.ts'
import { type Account, jobAccount } from './local-github/state.ts'

let connection: Connection
beforeAll(async () => {
  connection = await connect()
})
afterAll(() => connection.github.close())
beforeEach(() => {
  connection.reset()
  connection.pull()
})

const draft = (standing: IssueStanding, text = 'what was found'): IssueDraft => ({ standing, title: 'Slower', text })
const keep = (standing: IssueStanding, key = 'perf', text?: string) =>
  keepIssue(connection.client(), key, draft(standing, text))
const issues = () => connection.github.state.issues

test('opened, changed, left while undecided, closed, and opened anew', async () => {
  expect(await keep('over')).toEqual({ done: 'none', url: null, note: null })
  expect(await keep('undecided')).toMatchObject({ done: 'none' })
  const { done, url } = await keep('open')
  expect([done, url]).toEqual(['opened', expect.stringMatching(/\/issues\/\d+$/)])
  expect(await keep('open', 'perf', 'found again')).toEqual({ done: 'changed', url, note: null })
  expect(await keep('undecided')).toEqual({ done: 'left', url, note: null })
  expect(issues()).toMatchObject([
    { state: 'open', body: expect.stringMatching(/^found again\n\n<!-- benchgate:issue/) },
  ])
  expect(await keep('over')).toEqual({ done: 'closed', url, note: null })
  expect(issues()).toMatchObject([{ state: 'closed', reason: 'completed' }])
  expect(await keep('open')).toMatchObject({ done: 'opened' })
  expect(issues()).toHaveLength(2)
  expect(connection.github.offences).toEqual([])
})

test('of another key, by somebody else, and no issue of ours at all', async () => {
  await keep('open', 'a --> b')
  await keep('open', 'c')
  const stranger: Account = { login: 'somebody', type: 'User' }
  const { body } = issues()[1]!
  issues().push({ number: 4, user: stranger, state: 'open', reason: null, title: 'mine', body })
  expect(await keep('over', 'a --> b')).toMatchObject({ done: 'closed' })
  expect(issues().map(({ state, user }) => [state, user.login])).toEqual([
    ['open', jobAccount.login],
    ['closed', jobAccount.login],
    ['open', 'somebody'],
  ])
})

test('two jobs made two: the older one stays', async () => {
  await keep('open')
  issues().unshift({ ...issues()[0]!, number: 9000 })
  expect(await keep('open')).toMatchObject({ done: 'changed' })
  expect(issues()).toMatchObject([{ number: 9000, state: 'closed', reason: 'duplicate' }, { state: 'open' }])
})

test('a token that may not is one remark', async () => {
  connection.github.state.tokens.set(jobToken, { account: jobAccount, isApp: true, permissions: { issues: 'read' } })
  const { done, note } = await keep('open')
  expect([done, note]).toEqual([
    'none',
    { code: 'missing-permission', lacking: ['issue'], permissions: ['issues: write'] },
  ])
})
