/** One comment per key, whatever else goes on. */

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Answer } from '../../src/github/client.ts'
import { findComment, type OwnComment, writeComment } from '../../src/github/comment.ts'
import { type CommentMemory, writeMarker } from '../../src/github/marker.ts'
import { type Connection, connect } from './connection.ts'
import { jobAccount } from './local-github/state.ts'

let connection: Connection
beforeAll(async () => {
  connection = await connect()
})
afterAll(() => connection.github.close())
beforeEach(() => {
  connection.reset()
  connection.pull()
})

const remembered: CommentMemory = { key: 'perf', head: 'a'.repeat(40), since: null }
const marked = (text: string, key = 'perf') => `${text}\n\n${writeMarker({ ...remembered, key })}`

const place = () => ({ client: connection.client(), pull: 1, key: 'perf' })
const start = new Date(Date.now() - 1000)

function given<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer.failure)}`)
  return answer.value
}

const write = (text: string, found: OwnComment | null = null) =>
  writeComment(place(), { text, remembered }, found, start)

const made = () =>
  connection.github.received.filter(({ method, path }) => method === 'POST' && /comments/.test(path)).length
const bodies = () => connection.github.state.comments.map(({ body }) => body)

describe('finding', () => {
  test('among 3,000 comments, on whatever page', async () => {
    const { comment, github } = connection
    for (let i = 0; i < 2_950; i++) comment(`talk ${i}`)
    const id = comment(marked('ours'), jobAccount)
    for (let i = 0; i < 49; i++) comment(`more ${i}`)
    expect(given(await findComment(place()))).toMatchObject({ id, text: 'ours', remembered })
    // Thirty pages of a hundred, and who we are.
    expect(github.received).toHaveLength(31)
    expect(github.offences).toEqual([])
  })

  test('an early comment ends the search', async () => {
    connection.comment(marked('ours'), jobAccount)
    for (let i = 0; i < 500; i++) connection.comment(`talk ${i}`)
    expect(given(await findComment(place()))).not.toBeNull()
    expect(connection.github.received).toHaveLength(2)
  })

  test.each([
    ['somebody else’s with our marker', marked('x'), { login: 'somebody', type: 'User' as const }],
    ['another App’s', marked('x'), { login: 'other[bot]', type: 'Bot' as const }],
    ['a user who is called like us', marked('x'), { login: 'github-actions', type: 'User' as const }],
    ['ours of another key', marked('x', 'perf2'), jobAccount],
    ['ours that quotes a marker', `${marked('x')}\nand more`, jobAccount],
    ['a broken marker', 'x\n<!-- benchgate:comment {"key":"perf" -->', jobAccount],
    ['a marker without its parts', 'x\n<!-- benchgate:comment {"key":"perf"} -->', jobAccount],
  ])('%s is not taken', async (_, body, user) => {
    connection.comment(body, user)
    expect(given(await findComment(place()))).toBeNull()
  })
})

describe('writing', () => {
  test('a first comment, then the same one again', async () => {
    const made = given(await write('first'))
    const found = given(await findComment(place()))
    expect(found).toMatchObject({ id: made.id, text: 'first' })
    expect(given(await write('second', found)).id).toBe(made.id)
    expect(bodies()).toEqual([marked('second')])
    expect(connection.github.offences).toEqual([])
  })

  test('a comment that somebody deleted meanwhile is made anew', async () => {
    const { state } = connection.github
    await write('first')
    const found = given(await findComment(place()))
    state.comments.length = 0
    await write('second', found)
    expect(bodies()).toEqual([marked('second')])
  })

  test('another job made one since we looked: it is taken over', async () => {
    const id = connection.comment(marked('theirs'), jobAccount)
    expect(given(await write('ours')).id).toBe(id)
    expect(bodies()).toEqual([marked('ours')])
    // Nobody is to be notified of a comment that would vanish again.
    expect(made()).toBe(0)
  })

  test('another job makes one at the same moment: one stays', async () => {
    const { github } = connection
    github.meanwhile = (method) => {
      if (method !== 'POST') return
      github.meanwhile = null
      connection.comment(marked('theirs'), jobAccount)
    }
    await write('ours')
    expect(bodies()).toEqual([marked('ours')])
  })

  test.each([2, 5])('%i jobs at once leave one comment', async (count) => {
    await Promise.all(Array.from({ length: count }, (_, i) => write(`job ${i}`)))
    expect(bodies()).toHaveLength(1)
  })

  const brokenGateway = { status: 502, body: { message: 'Bad gateway' } }
  test.each([
    ['refused by a server error', { answer: brokenGateway }],
    ['written, and the answer is a server error', { answer: brokenGateway, after: true as const }],
    ['lost on the way', { drop: true as const }],
    ['written, and the connection breaks', { drop: true as const, after: true as const }],
  ])('a new comment that is %s is there once', async (_, fault) => {
    connection.github.faults.push({ on: /^POST .*comments/, times: 1, ...fault })
    expect((await write('text')).ok).toBe(true)
    expect(bodies()).toEqual([marked('text')])
  })

  test('a change that is lost is sent again', async () => {
    await write('first')
    const found = given(await findComment(place()))
    connection.github.faults.push({ on: /^PATCH/, times: 1, drop: true })
    expect((await write('second', found)).ok).toBe(true)
    expect(bodies()).toEqual([marked('second')])
  })

  test('a locked conversation', async () => {
    connection.pull({ locked: true })
    expect(await write('text')).toEqual({ ok: false, failure: { kind: 'locked' } })
  })

  test('a token that may only read', async () => {
    connection.github.state.tokens.set('ghs_read', {
      account: jobAccount,
      isApp: true,
      permissions: { 'pull-requests': 'read' },
    })
    const answer = await writeComment(
      { ...place(), client: connection.client('ghs_read') },
      { text: 'x', remembered },
      null,
      start,
    )
    expect(answer).toEqual({ ok: false, failure: { kind: 'forbidden', permission: 'pull-requests: write' } })
  })

  test('too long a text is refused, not cut', async () => {
    const answer = await write('x'.repeat(70_000))
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'refused', status: 422 } })
  })
})

test.each(['perf', 'a --> b', '<!-- x -->', '"quotes" \\ and\nlines', '---', '💥'])(
  'a key such as %j comes back whole from its marker',
  async (key) => {
    const draft = { text: 'text', remembered: { ...remembered, key } }
    await writeComment({ ...place(), key }, draft, null, start)
    const found = given(await findComment({ ...place(), key }))
    expect(found?.remembered.key).toBe(key)
    expect(bodies()[0]!.match(/-->/g)).toHaveLength(1)
  },
)
