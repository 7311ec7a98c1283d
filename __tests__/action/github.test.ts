/** The action on a pull request of a local GitHub, from its first run to the queue. */

import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { suiteOf } from '../cli/repository.ts'
import { forkPermissions, jobAccount } from '../github/local-github/state.ts'
import { even, openScene, type Scene, slower, wildly } from './github-scene.ts'
import { startProxy } from './network.ts'
import type { StepResult } from './runner.ts'

let scene: Scene

beforeEach(async () => {
  scene = await openScene()
})
afterEach(async () => {
  expect(scene.github.offences).toEqual([])
  await scene.close()
})

function noticesOf({ commands }: StepResult): string[] {
  return commands.filter(({ name }) => name === 'notice').map(({ text }) => text)
}

function reportOf({ outputs }: StepResult): Report {
  return JSON.parse(readFileSync(outputs['report-json']!, 'utf8')) as Report
}

const seconds = (count: number) => count * 1000
const ago = (count: number) => new Date(Date.now() - seconds(count))

describe('comment and check', () => {
  test('slower, slower again, fixed, slower once more: one comment that follows, and a check each time', async () => {
    const { github, pull } = scene
    const first = await scene.run()
    expect(first.code, first.log).toBe(1)
    expect(scene.ours()).toHaveLength(1)
    const [comment] = scene.ours()
    expect(comment!.body).toMatch(/^🔴 \*\*Slower:\*\* `parse` \+\d/)
    expect(comment!.body).toContain(pull.head.sha.slice(0, 7))
    expect(first.outputs['comment-url']).toBe(`https://github.com/octo/repo/pull/1#issuecomment-${comment!.id}`)
    expect(github.state.checks).toMatchObject([
      { name: 'Benchgate: perf', head_sha: pull.head.sha, status: 'completed', conclusion: 'failure' },
    ])
    expect(github.state.checks[0]!.annotations).toMatchObject([{ annotation_level: 'failure' }])
    expect(github.state.checks[0]!.details_url).toBe('https://github.com/octo/repo/actions/runs/4711/attempts/1')
    expect(first.outputs['check-url']).toBe(`https://github.com/octo/repo/runs/${github.state.checks[0]!.id}`)
    expect(github.received.length).toBeLessThanOrEqual(10)
    expect(first.log).toContain(`Requests to GitHub: ${github.received.length}`)

    scene.push('slower still', { 'README.md': 'x' })
    const seen: string[] = []
    github.meanwhile = () => void seen.push(scene.ours()[0]!.body)
    await scene.run()
    github.meanwhile = null
    const during = seen.find((body) => body.startsWith('⏳'))
    expect(during).toMatch(
      /^⏳ \*\*Measuring\*\* `[0-9a-f]{7}` \(\[log\]\(https:[^)]+\)\)\. Below is the last result\./,
    )
    expect(during).toContain('**Slower:** `parse`')

    scene.push('fixed', even)
    const fixed = await scene.run()
    expect(fixed.code, fixed.log).toBe(0)
    expect(scene.ours()).toMatchObject([{ id: comment!.id, body: expect.stringMatching(/^🟢 \*\*No slowdown/) }])
    expect(scene.ours()[0]!.body).not.toContain('Measuring')
    expect(github.state.checks.at(-1)).toMatchObject({ conclusion: 'success', head_sha: pull.head.sha })

    scene.push('slower again', slower)
    await scene.run()
    expect(scene.ours()).toMatchObject([{ id: comment!.id, body: expect.stringMatching(/^🔴 \*\*Slower/) }])
    expect(github.state.checks).toHaveLength(4)
  })

  test.each([
    ['changes', 0],
    ['always', 1],
    ['never', 0],
  ] as const)('comment: %s on a pull request without a change', async (comment, count) => {
    scene.push('even again', even)
    const result = await scene.run({ inputs: { comment } })
    expect(result.code, result.log).toBe(0)
    expect(scene.ours()).toHaveLength(count)
    expect(result.outputs['comment-url'] === '').toBe(count === 0)
    expect(noticesOf(result).filter((text) => /comment|check/.test(text))).toEqual([])
    if (comment === 'changes') expect(scene.github.received).toHaveLength(5)
  })

  test('check: false writes neither check nor status', async () => {
    await scene.run({ inputs: { check: 'false', comment: 'never' } })
    expect(scene.github.received).toEqual([])
  })

  test('two keys have a comment and a check each', async () => {
    await scene.run({ inputs: { key: 'first' } })
    await scene.run({ inputs: { key: 'second --> <b>' } })
    expect(scene.ours()).toHaveLength(2)
    expect(scene.github.state.checks.map(({ name }) => name)).toEqual(['Benchgate: first', 'Benchgate: second --> <b>'])
    await scene.run({ inputs: { key: 'second --> <b>' } })
    expect(scene.ours()).toHaveLength(2)
  })

  test('two jobs at once leave one comment', async () => {
    const results = await Promise.all([scene.run(), scene.run()])
    expect(results.map(({ code }) => code)).toEqual([1, 1])
    expect(scene.ours()).toHaveLength(1)
  })

  test('a head that moved on while it was measured is not reported as current', async () => {
    const { github, pull } = scene
    const measured = pull.head.sha
    await scene.run({ inputs: { comment: 'always' } })
    const newer = { ...pull.head, sha: 'd'.repeat(40) }
    github.meanwhile = (method) => {
      if (method === 'PATCH') pull.head = newer
    }
    const result = await scene.run({ head: measured, inputs: { comment: 'always' } })
    expect(result.code).toBe(1)
    expect(scene.ours()[0]!.body).toMatch(
      /^⚪ \*\*Outdated:\*\* `[0-9a-f]{7}` was measured, and `ddddddd` has replaced it/,
    )
    expect(github.state.checks.every(({ head_sha }) => head_sha === measured)).toBe(true)
  })

  test('a re-run for a commit that was replaced leaves the comment of its successor alone', async () => {
    const old = scene.pull.head.sha
    scene.push('fixed', even)
    await scene.run({ inputs: { comment: 'always' } })
    const [before] = scene.ours()
    await scene.run({ head: old })
    expect(scene.ours()).toEqual([before])
    expect(scene.github.state.checks.at(-1)).toMatchObject({ head_sha: old, conclusion: 'failure' })
  })

  test('a suite that cannot run clears "measuring" and says why', async () => {
    await scene.run()
    scene.push('broken', { 'suite.sh': 'echo broken; exit 5\n' })
    const result = await scene.run()
    expect(result.code).toBe(3)
    expect(scene.ours()).toMatchObject([{ body: expect.stringMatching(/^❌ \*\*Could not measure:\*\*/) }])
    expect(scene.github.state.checks.at(-1)).toMatchObject({ conclusion: 'failure' })
  })

  test('a failure before anything was set up is told too', async () => {
    await scene.run()
    const result = await scene.run({ inputs: { run: '' } })
    expect(result.code).toBe(3)
    expect(scene.ours()[0]!.body).toMatch(/^❌ \*\*Could not measure:\*\*/)
  })
})

describe('run again', () => {
  const attempt = (number: number) => ({ GITHUB_RUN_ATTEMPT: String(number) })
  const wild = { run: wildly }
  const mended = { run: "sed 's/160/100/' suite.sh | bash" }

  test('what was found stays until it is shown not to be so, and each time less may be wrong', async () => {
    const first = await scene.run()
    expect(first.code, first.log).toBe(1)
    expect(reportOf(first).rerun).toBeUndefined()
    // What the rounds are good for is said before they are measured, and is in the report.
    expect(first.log).toMatch(/by the scatter of 4 pairs, 16 rounds can show a change of about [\d.]+ %/)
    expect(reportOf(first).plan.forecast).toMatchObject({ from: 4, rounds: 16, short: [] })

    const second = await scene.run({ env: attempt(2), inputs: wild })
    expect(second.code, second.log).toBe(1)
    const report = reportOf(second)
    expect(report).toMatchObject({
      verdict: 'fail',
      plan: { falseAlarmRate: 0.025 },
      rerun: { attempt: 2, known: true, statedRate: 0.05, carried: ['parse'], cleared: [] },
    })
    const parse = report.benchmarks.find(({ name }) => name === 'parse')!
    expect(parse).toMatchObject({ outcome: 'regressed', doubt: { code: 'found-before', attempt: 1 } })
    // What is kept has seven digits.
    const found = reportOf(first).benchmarks.find(({ name }) => name === 'parse')!
    expect(parse.change!.estimate).toBeCloseTo(found.change!.estimate, 6)
    expect(scene.ours()[0]!.body).toMatch(/^🔴 \*\*Slower, as found before:\*\* `parse`/)
    expect(scene.ours()[0]!.body).toContain('judged for the 2nd time')

    // A run that breaks is no judgement, and forgets nothing.
    const broken = await scene.run({ env: attempt(3), inputs: { run: 'exit 9' } })
    expect(broken.code).toBe(3)

    const third = await scene.run({ env: attempt(4), inputs: mended })
    expect(third.code, third.log).toBe(0)
    expect(reportOf(third)).toMatchObject({
      verdict: 'pass',
      plan: { falseAlarmRate: 0.0125 },
      rerun: { attempt: 3, known: true, carried: [], cleared: ['parse'] },
    })
    expect(scene.ours()[0]!.body).toMatch(/^🟢/)
  })

  test('the same head in a new run (closed and opened again) is the same code', async () => {
    await scene.run()
    const again = await scene.run({ action: 'reopened', inputs: wild })
    expect(again.code, again.log).toBe(1)
    expect(reportOf(again).rerun).toMatchObject({ attempt: 2, carried: ['parse'] })
  })

  test('another commit is judged afresh', async () => {
    await scene.run()
    scene.push('fixed', even)
    const fixed = await scene.run()
    expect(fixed.code, fixed.log).toBe(0)
    expect(reportOf(fixed).rerun).toBeUndefined()
  })

  test('without memory the rate is split, and the report says so', async () => {
    const none = { ...mended, check: 'false', comment: 'never' }
    const again = await scene.run({ env: attempt(2), inputs: none })
    expect(again.code, again.log).toBe(0)
    expect(reportOf(again)).toMatchObject({
      plan: { falseAlarmRate: 0.025 },
      rerun: { attempt: 2, known: false },
      notes: expect.arrayContaining([expect.objectContaining({ code: 'rerun', level: 'warning' })]),
    })
  })
})

describe('what GitHub may not allow', () => {
  test('a fork: one notice, no comment, no check, the same verdict', async () => {
    scene.github.state.tokens.set('ghs_fork', { account: jobAccount, isApp: true, permissions: forkPermissions })
    const result = await scene.run({ token: 'ghs_fork', fork: true })
    expect(result.code, result.log).toBe(1)
    expect([scene.ours(), scene.github.state.checks, scene.github.state.statuses]).toEqual([[], [], []])
    expect(noticesOf(result).filter((text) => text.startsWith('No '))).toEqual([
      'No comment and no check: the token of a pull request from a fork may only read. The step summary has the report.',
    ])
    expect(result.outputs).toMatchObject({ 'comment-url': '', 'check-url': '', verdict: 'fail' })
  })

  test('Dependabot: its token may only read too', async () => {
    scene.github.state.tokens.set('ghs_bot', { account: jobAccount, isApp: true, permissions: forkPermissions })
    const result = await scene.run({ token: 'ghs_bot', more: { sender: { login: 'dependabot[bot]' } } })
    expect(result.code).toBe(1)
    expect(noticesOf(result).join('\n')).toContain('the token of a pull request by Dependabot may only read')
  })

  test('an Enterprise server has its interface below a prefix', async () => {
    const env = { GITHUB_API_URL: `${scene.github.url}/api/v3`, GITHUB_SERVER_URL: 'https://git.example.org' }
    await scene.run({ env })
    await scene.run({ env })
    expect(scene.ours()).toHaveLength(1)
    expect(scene.ours()[0]!.body).toContain('https://git.example.org/octo/repo/actions/runs/')
    expect(scene.github.state.checks).toHaveLength(2)
  })

  test('behind a proxy', async () => {
    const { url, tunnelled, close } = await startProxy(new URL(scene.github.url))
    try {
      const env = { GITHUB_API_URL: 'http://api.git.example', http_proxy: url }
      const result = await scene.run({ env })
      expect(scene.ours(), result.log).toHaveLength(1)
      expect(new Set(tunnelled)).toEqual(new Set(['api.git.example:80']))
    } finally {
      close()
    }
  })

  test('missing permissions are named', async () => {
    scene.github.state.tokens.set('ghs_read', {
      account: jobAccount,
      isApp: true,
      permissions: { contents: 'read', 'pull-requests': 'read' },
    })
    const result = await scene.run({ token: 'ghs_read' })
    expect(result.code).toBe(1)
    expect(noticesOf(result).filter((text) => text.startsWith('No '))).toEqual([
      'No comment and no check: the token lacks `pull-requests: write` and `checks: write`. Add it to `permissions:` of the job. The step summary has the report.',
    ])
  })

  test('no permission at all', async () => {
    scene.github.state.tokens.set('ghs_none', { account: jobAccount, isApp: true, permissions: { contents: 'read' } })
    const result = await scene.run({ token: 'ghs_none' })
    expect(result.code).toBe(1)
    expect(noticesOf(result).filter((text) => text.startsWith('No '))).toHaveLength(1)
  })

  test('statuses only: a commit status says the verdict', async () => {
    scene.github.state.tokens.set('ghs_status', {
      account: jobAccount,
      isApp: true,
      permissions: { statuses: 'write', 'pull-requests': 'write' },
    })
    const result = await scene.run({ token: 'ghs_status' })
    expect(scene.github.state.statuses).toMatchObject([
      {
        context: 'Benchgate: perf',
        state: 'failure',
        sha: scene.pull.head.sha,
        description: expect.stringMatching(/^Slower: parse/),
      },
    ])
    expect(scene.ours()).toHaveLength(1)
    expect(noticesOf(result).join('\n')).toContain('`checks: write`')
  })

  test('no token', async () => {
    const result = await scene.run({ token: '' })
    expect(result.code).toBe(1)
    expect(noticesOf(result)).toContain('There is no token: no comment and no check. The step summary has the report.')
    expect(scene.github.received).toEqual([])
  })

  test('a wrong token', async () => {
    const result = await scene.run({ token: 'ghs_wrong_wrong_wrong' })
    expect(result.code).toBe(1)
    expect(noticesOf(result).join('\n')).toContain('GitHub does not accept the token')
    expect(result.log).not.toMatch(/(?<!add-mask::)ghs_wrong/)
  })

  test('rate limits are waited for, server errors are outlived', async () => {
    const { faults } = scene.github
    faults.push({
      on: /^POST .*comments/,
      times: 1,
      answer: {
        status: 403,
        body: { message: 'You have exceeded a secondary rate limit.' },
        headers: { 'retry-after': '1' },
      },
    })
    faults.push({ on: /^GET .*comments/, times: 2, answer: { status: 502, body: { message: 'Bad gateway' } } })
    faults.push({ on: /^GET .*pulls/, times: 1, drop: true })
    faults.push({
      on: /^POST .*check-runs/,
      times: 1,
      answer: { status: 429, body: { message: 'slow down' }, headers: { 'retry-after': '1' } },
    })
    const result = await scene.run()
    expect(result.code, result.log).toBe(1)
    expect(scene.ours()).toHaveLength(1)
    expect(scene.github.state.checks).toHaveLength(1)
    expect(noticesOf(result).filter((text) => text.startsWith('No '))).toEqual([])
  })

  test('GitHub is down', async () => {
    scene.github.faults.push({ on: /./, times: 1000, drop: true })
    const result = await scene.run()
    expect(result.code, result.log).toBe(1)
    expect(noticesOf(result).filter((text) => text.startsWith('No '))).toHaveLength(1)
  })
})

describe('what people accept', () => {
  function label(by: string, at: Date): void {
    scene.pull.labels.add('benchgate: accept')
    scene.github.state.events.push({
      id: 1,
      issue: 1,
      event: 'labeled',
      label: 'benchgate: accept',
      actor: { login: by, type: 'User' },
      created: at,
    })
  }

  function comment(by: string, body: string, at: Date): void {
    const { state } = scene.github
    state.comments.push({
      id: state.nextId++,
      issue: 1,
      user: { login: by, type: 'User' },
      body,
      created: at,
      updated: at,
    })
  }

  beforeEach(() => {
    scene.github.state.roles.set('maintainer', 'write')
  })

  test('the label, set after the push by somebody with write access', async () => {
    label('maintainer', ago(10))
    const result = await scene.run({ at: ago(60) })
    expect(result.code, result.log).toBe(0)
    expect(reportOf(result).reasons).toMatchObject([{ code: 'waived', benchmark: 'parse', by: 'maintainer' }])
    expect(scene.ours()[0]!.body).toMatch(/^🟢 \*\*Accepted\*\* by `maintainer`: `parse`/)
    expect(scene.github.state.checks).toMatchObject([
      { conclusion: 'success', title: expect.stringMatching(/^Accepted by maintainer/) },
    ])
    expect(result.summary).toContain('accepted by `maintainer`')
  })

  test('the event that sets the label', async () => {
    scene.pull.labels.add('benchgate: accept')
    const more = { label: { name: 'benchgate: accept' }, sender: { login: 'maintainer' } }
    const result = await scene.run({ action: 'labeled', more })
    expect(result.code, result.log).toBe(0)
  })

  test('a label from before the push is gone with it', async () => {
    label('maintainer', ago(60))
    const result = await scene.run({ at: ago(10) })
    expect(result.code, result.log).toBe(1)
    expect(reportOf(result).notes.map(({ code }) => code)).toContain('label-expired')
    expect(scene.ours()[0]!.body).toContain('before the last push')
  })

  test('a label by somebody without write access', async () => {
    label('stranger', ago(10))
    const result = await scene.run({ at: ago(60) })
    expect(result.code, result.log).toBe(1)
    expect(scene.ours()[0]!.body).toContain('no write access')
  })

  test('a comment, and the run is started again', async () => {
    const pushed = ago(60)
    expect((await scene.run({ at: pushed })).code).toBe(1)
    comment('maintainer', 'Looks right.\n\n/benchgate accept par* because the new grammar needs it', ago(1))
    const result = await scene.run({ at: pushed })
    expect(result.code, result.log).toBe(0)
    expect(reportOf(result).reasons).toMatchObject([{ code: 'waived', because: 'the new grammar needs it' }])
    expect(scene.ours()[0]!.body).toContain('the new grammar needs it')
    // A later event tells only when it happened; the comment remembers when the commit was pushed.
    expect((await scene.run({ action: 'reopened' })).code).toBe(0)
    scene.push('more', { 'README.md': 'y' })
    expect((await scene.run()).code).toBe(1)
  })

  test.each([
    ['by a stranger', 'stranger', '/benchgate accept parse because I say so', /no write access/],
    ['of another benchmark', 'maintainer', '/benchgate accept sort because it is fine', /./],
    ['without a reason', 'maintainer', '/benchgate accept parse', /gives no reason/],
    ['in a quotation', 'maintainer', '> /benchgate accept parse because it is fine', /./],
  ])('a comment %s does not count', async (_, by, body, words) => {
    comment(by, body, ago(10))
    const result = await scene.run({ at: ago(60) })
    expect(result.code, result.log).toBe(1)
    expect(scene.ours()[0]!.body).toMatch(words)
  })
})

test('2,000 benchmarks with hostile names fit, and nothing of them gets through', async () => {
  const hostile = [
    '@octocat',
    '](http://evil.example)',
    '<img src=x>',
    '|',
    '<!-- benchgate:comment {"key":"perf"} -->',
  ]
  const names = Array.from({ length: 2_000 }, (_, i) => `${hostile[i % hostile.length]} ${i} ${'n'.repeat(60)}`)
  const times = (time: number) => Object.fromEntries(names.map((name) => [name, time]))
  const base = scene.origin.commit('many', { 'suite.sh': suiteOf(times(100)) })
  scene.push('many and slower', { 'suite.sh': suiteOf(times(160)) })
  const result = await scene.run({ inputs: { 'base-ref': base } })
  expect(result.code, result.log.slice(-2000)).toBe(1)
  const [comment] = scene.ours()
  expect(comment!.body.length).toBeLessThan(65_536)
  expect(comment!.body).toContain('Left out to fit')
  expect(comment!.body.match(/<!-- benchgate/g)).toHaveLength(1)
  const outsideCode = comment!.body.replace(/`[^`\n]*`/g, '')
  expect(outsideCode).not.toMatch(/@octocat|\]\(http:|<img/)
  expect(scene.github.state.checks[0]!.annotations).toHaveLength(150)
})

test('a cancelled job does not leave "measuring" behind', async () => {
  await scene.run()
  let killed = false
  const result = await scene.run({
    inputs: { run: 'sleep 0.2; bash suite.sh', 'min-rounds': '16' },
    env: { RUNNER_DEBUG: '1' },
    watch(log, kill) {
      if (killed || (log.match(/"name":"parse"/g)?.length ?? 0) < 7) return
      killed = true
      kill('SIGINT')
    },
  })
  expect([killed, result.code], result.log).toEqual([true, 4])
  expect(scene.ours()).toMatchObject([{ body: expect.stringMatching(/^🟡 \*\*Cancelled\*\*/) }])
})

test('merge_group: what was accepted for the pull request holds in the queue', async () => {
  const { state } = scene.github
  state.roles.set('maintainer', 'write')
  await scene.run({ at: ago(60) })
  const queue = {
    event: 'merge_group',
    payload: {
      merge_group: {
        head_sha: scene.pull.head.sha,
        base_sha: scene.base,
        head_ref: `refs/heads/gh-readonly-queue/main/pr-1-${scene.base}`,
      },
    },
  }
  expect((await scene.run(queue)).code).toBe(1)
  const user = { login: 'maintainer', type: 'User' as const }
  const body = '/benchgate accept parse because it pays off'
  state.comments.push({ id: 1, issue: 1, user, body, created: ago(5), updated: ago(5) })
  const result = await scene.run(queue)
  expect(result.code, result.log).toBe(0)
  expect(scene.ours()).toHaveLength(1)
  expect(state.checks.at(-1)).toMatchObject({ conclusion: 'success', title: expect.stringMatching(/^Accepted/) })
})

test('merge_group: the check is on the queue’s head, and there is no comment', async () => {
  const { head, base } = { head: scene.pull.head.sha, base: scene.base }
  const payload = {
    merge_group: { head_sha: head, base_sha: base, head_ref: 'refs/heads/gh-readonly-queue/main/pr-1' },
  }
  const result = await scene.run({ event: 'merge_group', payload })
  expect(result.code, result.log).toBe(1)
  expect(scene.ours()).toEqual([])
  expect(scene.github.state.checks).toMatchObject([{ head_sha: head, conclusion: 'failure' }])
  expect(scene.github.received).toHaveLength(3)
})
