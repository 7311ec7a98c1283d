/** What people write to Benchgate under a pull request, as a workflow on `issue_comment` answers it. */

import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { suiteOf } from '../cli/repository.ts'
import { generous, jobAccount } from '../github/local-github/state.ts'
import { even, openScene, type Scene } from './github-scene.ts'
import type { StepResult } from './runner.ts'

let scene: Scene

const restarting = 'ghs_may_restart_runs_0123456789'
const ago = (seconds: number) => new Date(Date.now() - seconds * 1000)
const asks = '/benchgate help'
const accept = '/benchgate accept par* because the new grammar needs it'

beforeEach(async () => {
  scene = await openScene()
  scene.github.state.roles.set('maintainer', 'write')
  const permissions = { ...generous, actions: 'write' as const }
  scene.github.state.tokens.set(restarting, { account: jobAccount, isApp: true, permissions })
})
afterEach(async () => {
  expect(scene.github.offences).toEqual([])
  await scene.close()
})

function reportOf({ outputs }: StepResult): Report {
  return JSON.parse(readFileSync(outputs['report-json']!, 'utf8')) as Report
}

const notesIn = (result: StepResult) => reportOf(result).notes.map(({ code }) => code)

/** The comment with the report, and the answers. */
function split() {
  const ours = scene.ours()
  const sticky = ours.filter(({ body }) => body.includes('<!-- benchgate:comment '))
  const replies = ours.filter(({ body }) => body.includes('<!-- benchgate:reply '))
  return { sticky, replies }
}

const reactions = () => scene.github.state.reactions.map(({ content }) => content)
const writes = () => scene.github.received.filter(({ method }) => method !== 'GET')

describe('accept', () => {
  test('comment, check, summary and JSON say so, nothing is measured, and the job is started again', async () => {
    const { state } = scene.github
    expect((await scene.run({ at: ago(60) })).code).toBe(1)
    const before = state.checks.at(-1)!
    const asked = scene.github.received.length
    const result = await scene.answer(scene.say('maintainer', `Looks right.\n\n${accept}`), { token: restarting })
    expect(result.code, result.log).toBe(0)
    const { sticky, replies } = split()
    expect(sticky).toMatchObject([{ body: expect.stringMatching(/^🟢 \*\*Accepted\*\* by `maintainer`: `parse`/) }])
    expect(sticky[0]!.body).toContain('the new grammar needs it')
    expect(state.checks.at(-1)).toMatchObject({
      name: before.name,
      head_sha: scene.pull.head.sha,
      conclusion: 'success',
      details_url: before.details_url,
    })
    expect(reportOf(result)).toMatchObject({
      verdict: 'pass',
      reasons: [{ code: 'waived', benchmark: 'parse', by: 'maintainer', because: 'the new grammar needs it' }],
      notes: expect.arrayContaining([expect.objectContaining({ code: 'judged-again' })]),
    })
    expect(result.summary).toContain('accepted by `maintainer`')
    expect([replies, reactions()]).toEqual([[], ['+1']])
    expect(state.runs.get(4711)).toMatchObject({ status: 'queued', run_attempt: 2 })
    const cost = scene.github.received.length - asked
    expect(result.log).toContain(`Requests to GitHub: ${cost}`)
    expect(cost).toBeLessThanOrEqual(14)
  })

  test('the job that is started again is green without measuring', async () => {
    await scene.run({ at: ago(60) })
    await scene.answer(scene.say('maintainer', accept))
    // With the same command, since a result of another one is not used.
    const again = await scene.run({ at: ago(60), env: { GITHUB_RUN_ATTEMPT: '2' } })
    expect(again.code, again.log).toBe(0)
    expect(reportOf(again)).toMatchObject({
      reasons: [{ code: 'waived', benchmark: 'parse' }],
      notes: expect.arrayContaining([expect.objectContaining({ code: 'judged-again' })]),
    })
    expect(split().sticky).toMatchObject([{ body: expect.stringMatching(/^🟢 \*\*Accepted/) }])
    expect(scene.github.state.checks.at(-1)).toMatchObject({ conclusion: 'success' })
  })

  test('a run that is started again for another reason measures', async () => {
    await scene.run({ at: ago(60) })
    const again = await scene.run({
      at: ago(60),
      env: { GITHUB_RUN_ATTEMPT: '2' },
      inputs: { run: 'echo measuring; exit 9' },
    })
    expect(again.code).toBe(3)
  })

  test('without `actions: write` the answer says how the job becomes green', async () => {
    await scene.run({ at: ago(60) })
    await scene.answer(scene.say('maintainer', accept))
    expect(split().replies).toHaveLength(1)
    expect(split().replies[0]!.body).toMatch(/job itself stays red[\s\S]*runs\/4711[\s\S]*`actions: write`/)
    expect(scene.github.state.checks.at(-1)).toMatchObject({ conclusion: 'success' })
  })

  test('delivered twice it is done once', async () => {
    await scene.run({ at: ago(60) })
    const comment = scene.say('maintainer', accept)
    await scene.answer(comment)
    const [once, checks] = [split(), scene.github.state.checks.length]
    await scene.answer(comment)
    expect(split()).toEqual(once)
    expect([scene.github.state.checks.length, reactions()]).toEqual([checks, ['+1']])
  })

  test('it is gone with the next push', async () => {
    await scene.run({ at: ago(60) })
    const comment = scene.say('maintainer', accept, ago(30))
    await scene.answer(comment)
    scene.push('more', { 'README.md': 'y' })
    expect((await scene.run({ at: ago(5) })).code).toBe(1)
    const checks = scene.github.state.checks.length
    const late = await scene.answer(comment)
    expect(late.log).toContain('was written before')
    expect([scene.github.state.checks.length, split().replies.length]).toEqual([checks, 1])
  })

  test('while the commit is being measured: it counts when that is done', async () => {
    const pushed = ago(60)
    const result = await scene.answer(scene.say('maintainer', accept))
    expect([result.code, split().replies[0]!.body]).toEqual([0, expect.stringContaining('no stored result')])
    expect((await scene.run({ at: pushed })).code).toBe(0)
  })

  test('a check without a stored result: its job is started again, and sees what was accepted', async () => {
    await scene.run({ at: ago(60) })
    const checks = scene.github.state.checks as { text: string | null }[]
    for (const check of checks) check.text = null
    const result = await scene.answer(scene.say('maintainer', accept), { token: restarting })
    expect(result.code, result.log).toBe(0)
    expect(scene.github.state.runs.get(4711)).toMatchObject({ run_attempt: 2 })
    expect(split().replies[0]!.body).toMatch(/no stored result[\s\S]*Started again: \[the run\]/)
  })

  test('what matches nothing is answered with what blocks', async () => {
    await scene.run({ at: ago(60) })
    const result = await scene.answer(scene.say('maintainer', '/benchgate accept prase because of a slip'))
    expect(result.code).toBe(0)
    expect(split().replies[0]!.body).toMatch(/^`prase` matches nothing that blocks\. What blocks: `parse`\./)
    expect(scene.github.state.checks.at(-1)).toMatchObject({ conclusion: 'failure' })
  })

  test('where nothing blocks there is nothing to accept', async () => {
    scene.push('even again', even)
    await scene.run({ at: ago(60) })
    await scene.answer(scene.say('maintainer', accept))
    expect(split().replies[0]!.body).toContain('there is nothing to accept')
  })

  test('one of two: the other still blocks, and the job is left alone', async () => {
    scene.push('both', { 'suite.sh': suiteOf({ parse: 160, sort: 330 }) })
    await scene.run({ at: ago(60) })
    await scene.answer(scene.say('maintainer', accept), { token: restarting })
    expect(split().replies[0]!.body).toContain('Still blocking: `sort`.')
    expect(split().sticky[0]!.body).toMatch(/^🔴 \*\*Slower:\*\* `sort`/)
    expect(scene.github.state.runs.get(4711)?.run_attempt).toBeUndefined()
    const rest = await scene.answer(scene.say('maintainer', '/benchgate accept sort because it is rare'), {
      token: restarting,
    })
    expect(reportOf(rest).verdict).toBe('pass')
    expect(scene.github.state.runs.get(4711)).toMatchObject({ run_attempt: 2 })
  })

  test('two gates: both are judged anew, or the one of the input `key`', async () => {
    await scene.run({ at: ago(60), inputs: { key: 'one' } })
    await scene.run({ at: ago(60), inputs: { key: 'two' } })
    const comment = scene.say('maintainer', accept)
    await scene.answer(comment, { inputs: { key: 'two' } })
    const shown = () => scene.github.state.checks.map(({ name, conclusion }) => `${name} ${conclusion}`)
    expect(shown().slice(2)).toEqual(['Benchgate: two success'])
    await scene.answer(comment)
    expect(shown().slice(3)).toEqual(['Benchgate: one success'])
  })

  test('a benchmark that is gone is accepted too', async () => {
    scene.push('gone', { 'suite.sh': suiteOf({ sort: 200 }) })
    expect((await scene.run({ at: ago(60) })).code).toBe(1)
    await scene.answer(scene.say('maintainer', '/benchgate accept parse because it moved'))
    expect(split().sticky[0]!.body).toMatch(/^🟢 \*\*Accepted\*\* by `maintainer`: `parse` is gone/)
    expect(split().sticky[0]!.body).toContain('it moved')
  })
})

describe('the label', () => {
  const labelled = (action: string, name: string) => ({
    action,
    more: { label: { name }, sender: { login: 'maintainer', type: 'User' } },
  })

  test('takes effect without measuring, and so does taking it off', async () => {
    await scene.run({ at: ago(60) })
    scene.pull.labels.add('benchgate: accept')
    const on = await scene.run(labelled('labeled', 'benchgate: accept'))
    expect(on.code, on.log).toBe(0)
    expect(notesIn(on)).toContain('judged-again')
    expect(split().sticky[0]!.body).toMatch(/^🟢 \*\*Accepted\*\* by `maintainer`/)
    scene.pull.labels.clear()
    const off = await scene.run(labelled('unlabeled', 'benchgate: accept'))
    expect(off.code, off.log).toBe(1)
    expect(notesIn(off)).toContain('judged-again')
    expect(split().sticky[0]!.body).toMatch(/^🔴 \*\*Slower/)
  })

  test('any other label leaves the result as it is', async () => {
    await scene.run({ at: ago(60) })
    scene.pull.labels.add('documentation')
    const result = await scene.run(labelled('labeled', 'documentation'))
    expect(result.code, result.log).toBe(1)
    expect(notesIn(result)).toContain('judged-again')
    expect(scene.github.state.checks.at(-1)).toMatchObject({ conclusion: 'failure' })
  })

  test('before there is a result the commit is measured', async () => {
    scene.pull.labels.add('documentation')
    const result = await scene.run(labelled('labeled', 'documentation'))
    expect(result.code, result.log).toBe(1)
    expect(reportOf(result).benchmarks).toHaveLength(2)
  })
})

describe('rerun', () => {
  test('starts the run of the head commit again, once', async () => {
    await scene.run({ at: ago(60) })
    const comment = scene.say('maintainer', '/benchgate rerun')
    const result = await scene.answer(comment, { token: restarting })
    expect([result.code, split().replies], result.log).toEqual([0, []])
    expect(scene.github.state.runs.get(4711)).toMatchObject({ run_attempt: 2 })
    expect(writes().at(-2)?.path).toMatch(/4711\/rerun-failed-jobs$/)
    await scene.answer(comment, { token: restarting })
    expect(scene.github.state.runs.get(4711)).toMatchObject({ run_attempt: 2 })
    expect(reactions()).toEqual(['eyes', 'rocket'])
  })

  test('of a run that passed: all of it', async () => {
    scene.push('even again', even)
    await scene.run({ at: ago(60) })
    await scene.answer(scene.say('maintainer', '/benchgate rerun'), { token: restarting })
    expect(writes().at(-2)?.path).toMatch(/4711\/rerun$/)
  })

  test('of a run that is still going', async () => {
    await scene.run({ at: ago(60) })
    scene.github.state.runs.get(4711)!.status = 'in_progress'
    await scene.answer(scene.say('maintainer', '/benchgate rerun'), { token: restarting })
    expect(split().replies[0]!.body).toContain('is still going')
  })

  test('names the permission that is missing', async () => {
    await scene.run({ at: ago(60) })
    await scene.answer(scene.say('maintainer', '/benchgate rerun'))
    expect(split().replies[0]!.body).toContain('the token lacks `actions: write`')
  })

  test('of a commit without a check says what to do', async () => {
    await scene.answer(scene.say('maintainer', '/benchgate rerun'), { token: restarting })
    expect(split().replies[0]!.body).toMatch(/No run for `[0-9a-f]{7}` is known/)
  })
})

describe('answers', () => {
  test('help', async () => {
    const comment = scene.say('maintainer', '/benchgate help')
    await scene.answer(comment)
    await scene.answer(comment)
    expect(split().replies).toHaveLength(1)
    expect(split().replies[0]!.body).toMatch(/- `\/benchgate accept <benchmark> because <reason>`/)
    expect(split().replies[0]!.body).not.toMatch(/^\/benchgate/m)
  })

  test.each([
    ['/benchgate acept x because y', /^There is no command `acept`\. Did you mean `\/benchgate accept`\?/],
    ['/benchgate fly', /^There is no command `fly`\.\n/],
    ['/benchgate accept parse', /does not count: it gives no reason/],
    ['/benchgate <img src=x> @octocat', /no command <code>&#60;img<\/code>/],
  ])('%s', async (body, words) => {
    const result = await scene.answer(scene.say('maintainer', body))
    expect(result.code).toBe(0)
    expect(split().replies[0]!.body).toMatch(words)
  })

  test.each([
    ['a fence that was opened in a list', `- see:\n\n    \`\`\`\n${asks}\n    \`\`\``],
    ['a fence after text in its line', `Write: \`\`\`\n${asks}\n\`\`\``],
    ['a comment of HTML', `<!--\n${asks}\n-->`],
    ['<pre>', `<pre>\n${asks}\n</pre>`],
    ['a quotation that goes on without its mark', `> somebody said\n${asks}`],
  ])('what stands in %s is not asked', async (_, body) => {
    const result = await scene.answer(scene.say('maintainer', body))
    expect([result.code, split().replies], result.log).toEqual([0, []])
  })

  test('somebody without write access gets one polite answer, and nothing is done', async () => {
    await scene.run({ at: ago(60) })
    const checks = scene.github.state.checks.length
    for (const body of [accept, '/benchgate rerun', '/benchgate help']) {
      // What the event says of the author is no right.
      const result = await scene.answer(scene.say('stranger', body), { token: restarting })
      expect(result.code, result.log).toBe(0)
    }
    expect(split().replies).toHaveLength(1)
    expect(split().replies[0]!.body).toMatch(/^Thank you, but only people with write access/)
    expect([scene.github.state.checks.length, reactions()]).toEqual([checks, []])
    expect(scene.github.state.runs.get(4711)?.run_attempt).toBeUndefined()
  })

  test.each([
    ['an edited comment', {}, { action: 'edited' }, /was edited/],
    ['a deleted comment', {}, { action: 'deleted' }, /was deleted/],
    ['a comment on an issue', {}, { more: { issue: { number: 1, state: 'open' } } }, /an issue, not a pull request/],
    ['a bot', { by: 'renovate[bot]' }, {}, /by a bot/],
    ['an answer of ours', { body: `${accept}\n<!-- benchgate:reply 1 x once -->` }, {}, /Benchgate’s own/],
    ['talk', { body: 'see `/benchgate accept`' }, {}, /no line that begins/],
  ] as const)(
    '%s is left alone',
    async (_, { by = 'maintainer', body = accept }: { by?: string; body?: string }, more, words) => {
      await scene.run({ at: ago(60) })
      const asked = scene.github.received.length
      const result = await scene.answer(scene.say(by, body), more)
      expect(result.code, result.log).toBe(0)
      expect(result.log).toMatch(words)
      expect(scene.github.received).toHaveLength(asked)
    },
  )

  test('a pull request that is closed is left alone', async () => {
    scene.pull.state = 'closed'
    const result = await scene.answer(scene.say('maintainer', accept))
    expect([result.code, result.log]).toEqual([0, expect.stringContaining('the pull request is closed')])
  })

  test('no token', async () => {
    const result = await scene.answer(scene.say('maintainer', accept), { token: '' })
    expect(result.code).toBe(2)
    expect(result.log).toContain('There is no token')
  })

  test('GitHub is down: the job that answers fails, so that somebody sees it', async () => {
    const comment = scene.say('maintainer', accept)
    scene.github.faults.push({ on: /./, times: 100, answer: { status: 502, body: { message: 'Bad gateway' } } })
    const result = await scene.answer(comment)
    expect(result.code).toBe(3)
    expect(result.log).toMatch(/could not be carried out: GitHub answers with an error of its own/)
  })

  test('a token that may not write: one notice names what it lacks', async () => {
    const permissions = {
      ...generous,
      'pull-requests': 'read' as const,
      issues: 'none' as const,
      checks: 'read' as const,
    }
    scene.github.state.tokens.set('ghs_read_only_token', { account: jobAccount, isApp: true, permissions })
    const result = await scene.answer(scene.say('maintainer', '/benchgate help'), { token: 'ghs_read_only_token' })
    expect(result.code, result.log).toBe(0)
    expect(result.commands.map(({ text }) => text).join('\n')).toContain('the token lacks `pull-requests: write`')
  })
})
