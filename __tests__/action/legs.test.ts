/** Several legs in one check, later: what somebody accepts, what was found before, and where it is written. */

import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { addRun } from '../github/local-github/artifact-service.ts'
import { generous, jobAccount } from '../github/local-github/state.ts'
import { even, wildly } from './github-scene.ts'
import { type HereStep, type Jobs, openJobs, textsOf } from './jobs-scene.ts'
import type { StepResult } from './runner.ts'

let jobs: Jobs

const restarting = 'ghs_may_restart_runs_0123456789'
const accept = (glob = 'par*') => `/benchgate accept ${glob} because the new grammar needs it`
const expected = { expect: 'linux, arm' }

beforeEach(async () => {
  jobs = await openJobs('branch')
  const { state } = jobs.github
  state.roles.set('maintainer', 'write')
  const permissions = { ...generous, actions: 'write' as const }
  state.tokens.set(restarting, { account: jobAccount, isApp: true, permissions })
  jobs.measuring.conclusion = 'failure'
})
afterEach(async () => {
  expect(jobs.github.offences).toEqual([])
  await jobs.close()
})

const leg = (key: string, run = 'bash suite.sh', attempt = 1) =>
  jobs.measure({ inputs: { key, run }, env: { GITHUB_RUN_ATTEMPT: String(attempt) } })

/** Of `parse` and `sort`, which the suite measures: only the one that stays as it was. */
const steady = "sed '/parse/d; s/separator=$/separator=/' suite.sh | bash"
/** `parse` under another name. */
const renamed = "sed 's/parse/scan/' suite.sh | bash"

const reportHere = (step: HereStep = {}) => jobs.reportHere({ ...step, inputs: { ...expected, ...step.inputs } })
const again = (attempt: number) => ({ env: { GITHUB_RUN_ATTEMPT: String(attempt) } })
const answer = (body: string) => jobs.answer(jobs.say('maintainer', body), { token: restarting })

function reportsOf({ outputs }: StepResult): Record<string, Report> {
  const files = outputs['report-json']!.split('\n')
  const reports = files.map((file) => JSON.parse(readFileSync(file, 'utf8')) as Report)
  return Object.fromEntries(reports.map((report) => [report.key, report]))
}

const isSticky = (body: string) => body.includes('<!-- benchgate:comment ')
const sticky = () => jobs.ours().filter(({ body }) => isSticky(body))
const replies = () => jobs.ours().filter(({ body }) => !isSticky(body))
const lastCheck = () => jobs.github.state.checks.at(-1)!

describe('what somebody accepts', { timeout: 240_000 }, () => {
  test('comment and check say so for all legs at once, nothing is measured or downloaded, and the job is started again', async () => {
    // Then accepting starts nothing again that measures.
    const measured = await jobs.measure({ inputs: { key: 'linux', 'fail-on': 'error' } })
    expect(measured.code, measured.log).toBe(0)
    await leg('arm', steady)
    const blocked = await reportHere()
    expect(blocked.code, blocked.log).toBe(1)
    expect(sticky()).toMatchObject([{ body: expect.stringMatching(/^🔴 \*\*2 legs:\*\* 1 blocked, 1 passed/) }])
    const [before, asked] = [lastCheck(), jobs.github.received.length]

    const answered = await answer(accept())
    expect(answered.code, answered.log).toBe(0)
    expect(sticky()).toMatchObject([{ body: expect.stringMatching(/^🟢 \*\*2 legs:\*\* 2 passed/) }])
    for (const words of ['### `linux`', '### `arm`', 'the new grammar needs it']) {
      expect(sticky()[0]!.body).toContain(words)
    }
    expect(lastCheck()).toMatchObject({
      name: 'Benchgate: report',
      head_sha: jobs.pull.head.sha,
      conclusion: 'success',
      details_url: before.details_url,
    })
    expect(reportsOf(answered)).toMatchObject({
      linux: { verdict: 'pass', reasons: [{ code: 'waived', benchmark: 'parse', by: 'maintainer' }] },
      arm: { verdict: 'pass', reasons: [] },
    })
    expect(jobs.github.received.slice(asked).filter(({ path }) => path.includes('artifacts'))).toEqual([])
    expect(replies()).toEqual([])
    expect(jobs.measuring).toMatchObject({ status: 'queued', run_attempt: 2 })

    const restarted = await reportHere(again(2))
    expect(restarted.code, restarted.log).toBe(0)
    expect(lastCheck().conclusion).toBe('success')
    // The same numbers are no further judgement.
    expect(Object.values(reportsOf(restarted)).map(({ rerun }) => rerun)).toEqual([undefined, undefined])

    // What was kept is what was measured: without the comment, it blocks as before.
    const { comments } = jobs.github.state
    comments.splice(comments.findIndex(({ user }) => user.login === 'maintainer'))
    expect((await reportHere(again(3))).code).toBe(1)
  })

  test('each leg keeps what nobody accepted', async () => {
    await leg('linux')
    await leg('arm', renamed)
    expect((await reportHere()).code).toBe(1)
    await answer(accept())
    expect(sticky()).toMatchObject([{ body: expect.stringMatching(/^🔴 \*\*2 legs:\*\* 1 blocked, 1 passed/) }])
    expect(lastCheck()).toMatchObject({ conclusion: 'failure' })
    expect(replies()).toMatchObject([{ body: expect.stringContaining('Still blocking: `scan`') }])
    expect(jobs.measuring.run_attempt).toBeUndefined()

    await answer(accept('scan'))
    expect(sticky()).toMatchObject([{ body: expect.stringMatching(/^🟢 \*\*2 legs:\*\* 2 passed/) }])
    expect(jobs.measuring.run_attempt).toBe(2)
  })

  test('a leg that is missing is never green, whatever is accepted', async () => {
    await leg('linux')
    expect((await reportHere()).code).toBe(1)
    const answered = await answer(accept('**'))
    expect(answered.code, answered.log).toBe(0)
    expect(sticky()[0]!.body).toMatch(/^❌ \*\*2 legs:\*\* 1 without a result, 1 passed/)
    expect(lastCheck()).toMatchObject({ conclusion: 'failure' })
    expect(replies()).toMatchObject([{ body: expect.stringMatching(/^Without a result, which .*: `arm`\./m) }])
    expect(jobs.measuring.run_attempt).toBeUndefined()
    // Nothing is left to accept, and that is said, not that all is well.
    await answer(accept('**'))
    expect(lastCheck()).toMatchObject({ conclusion: 'failure' })

    await leg('arm', steady, 2)
    const complete = await reportHere(again(2))
    expect(complete.code, complete.log).toBe(0)
    expect(lastCheck()).toMatchObject({ conclusion: 'success' })
  })

  test('a leg that had a result and is missing now is not accepted by its old one', async () => {
    await leg('linux')
    await leg('arm', steady)
    expect((await reportHere()).code).toBe(1)
    const { artifacts } = jobs.github.state
    artifacts.splice(
      artifacts.findIndex(({ name }) => name.endsWith('-arm')),
      1,
    )
    expect((await reportHere(again(2))).code).toBe(1)
    await answer(accept('**'))
    expect(sticky()[0]!.body).toMatch(/^❌ \*\*2 legs:\*\* 1 without a result, 1 passed/)
    expect(lastCheck()).toMatchObject({ conclusion: 'failure' })
  })

  test('where only a result is missing there is nothing to accept', async () => {
    jobs.push('even', even)
    await leg('linux')
    expect((await reportHere()).code).toBe(3)
    const checks = jobs.github.state.checks.length
    await answer(accept('**'))
    expect(replies()).toMatchObject([{ body: expect.stringMatching(/^Without a result, which .*: `arm`\./) }])
    expect(jobs.github.state.checks).toHaveLength(checks)
  })

  test('of a run that ended, without a checkout: the check of the reporting run is brought up to date', async () => {
    await leg('linux')
    await leg('arm', steady)
    expect((await jobs.report({ inputs: expected })).code).toBe(1)
    await answer(accept())
    expect(sticky()).toMatchObject([{ body: expect.stringMatching(/^🟢 \*\*2 legs:\*\* 2 passed/) }])
    expect(lastCheck()).toMatchObject({ conclusion: 'success' })
    expect((await jobs.report({ inputs: expected })).code).toBe(0)
  })
})

describe('the label', { timeout: 240_000 }, () => {
  const event = (action: string, name: string) => ({
    action,
    more: { label: { name }, sender: { login: 'maintainer', type: 'User' } },
  })
  /** A run of its own, in which nothing measures. */
  const empty = () => {
    const run = addRun(jobs.github.state, jobs.pull.head.sha, { event: 'pull_request' })
    return { env: { GITHUB_RUN_ID: String(run.id) } }
  }

  beforeEach(async () => {
    await leg('linux')
    await leg('arm', steady)
  })

  test('takes effect without measuring, and so does taking it off', async () => {
    expect((await reportHere()).code).toBe(1)
    jobs.pull.labels.add('benchgate: accept')
    const on = await reportHere({ ...event('labeled', 'benchgate: accept'), ...empty() })
    expect(on.code, on.log).toBe(0)
    expect(sticky()).toMatchObject([{ body: expect.stringMatching(/^🟢 \*\*2 legs:\*\* 2 passed/) }])
    expect(lastCheck()).toMatchObject({ conclusion: 'success' })
    jobs.pull.labels.clear()
    const off = await reportHere({ ...event('unlabeled', 'benchgate: accept'), ...empty() })
    expect(off.code, off.log).toBe(1)
    expect(sticky()).toMatchObject([{ body: expect.stringMatching(/^🔴 \*\*2 legs:\*\* 1 blocked, 1 passed/) }])
    expect(lastCheck()).toMatchObject({ conclusion: 'failure' })
  })

  test('any other label leaves the result as it is', async () => {
    expect((await reportHere()).code).toBe(1)
    jobs.pull.labels.add('documentation')
    const other = await reportHere({ ...event('labeled', 'documentation'), ...empty() })
    expect(other.code, other.log).toBe(1)
    expect(other.log).not.toContain('is missing')
  })

  test('takes effect on a single leg, too', async () => {
    const inputs = { expect: 'linux' }
    expect((await reportHere({ inputs })).code).toBe(1)
    jobs.pull.labels.add('benchgate: accept')
    const on = await reportHere({ ...event('labeled', 'benchgate: accept'), ...empty(), inputs })
    expect(on.code, on.log).toBe(0)
    expect(sticky()).toMatchObject([{ body: expect.stringMatching(/^🟢 \*\*Accepted\*\* by `maintainer`/) }])
  })

  test('where nothing is kept, and nothing was measured, nothing is green', async () => {
    jobs.pull.labels.add('benchgate: accept')
    const early = await reportHere({ ...event('labeled', 'benchgate: accept'), ...empty() })
    expect(early.code, early.log).toBe(3)
    expect(lastCheck()).toMatchObject({ conclusion: 'failure' })
  })

  test('a leg that is expected since is not taken to be among those that were kept', async () => {
    expect((await reportHere()).code).toBe(1)
    jobs.pull.labels.add('benchgate: accept')
    const inputs = { expect: 'linux, arm, windows' }
    const more = await reportHere({ ...event('labeled', 'benchgate: accept'), ...empty(), inputs })
    expect(more.code, more.log).toBe(3)
    expect(textsOf(more, 'error').join()).toContain('`windows` is missing')
  })
})

describe('judged again', { timeout: 240_000 }, () => {
  test('what was found in a leg stays there, and the rate is split for what was measured again', async () => {
    await leg('linux')
    await leg('arm', steady)
    expect((await reportHere()).code).toBe(1)
    await leg('linux', wildly, 2)
    const second = await reportHere(again(2))
    expect(second.code, second.log).toBe(1)
    const { linux, arm } = reportsOf(second)
    expect(linux).toMatchObject({
      verdict: 'fail',
      plan: { falseAlarmRate: 0.025 },
      rerun: { attempt: 2, known: true, carried: ['parse'] },
    })
    expect(arm).toMatchObject({ verdict: 'pass', plan: { falseAlarmRate: 0.05 } })
    expect(arm!.rerun).toBeUndefined()

    // Only the job that reports is started again: the same numbers, the same judgement.
    const third = reportsOf(await reportHere(again(3)))
    expect(third['linux']).toMatchObject({ verdict: 'fail', rerun: { attempt: 2, known: true, carried: ['parse'] } })
    const outcomes = (report: Report | undefined) => report!.benchmarks.map(({ outcome, doubt }) => [outcome, doubt])
    expect(outcomes(third['linux'])).toEqual(outcomes(linux))
    expect(third['linux']!.plan.falseAlarmRate).toBe(0.025)

    // A leg that breaks is no judgement, and forgets nothing.
    await leg('linux', 'exit 9', 4)
    expect((await reportHere(again(4))).code).toBe(3)
    await leg('linux', wildly, 5)
    const last = reportsOf(await reportHere(again(5)))
    expect(last['linux']).toMatchObject({ verdict: 'fail', rerun: { attempt: 3, known: true, carried: ['parse'] } })
  })

  test('the same head in a new run (closed and opened again) is the same code', async () => {
    await leg('linux')
    await leg('arm', steady)
    expect((await jobs.report({ inputs: expected })).code).toBe(1)
    // As another run left them.
    const other = addRun(jobs.github.state, jobs.pull.head.sha, { ...jobs.measuring, id: 99_001 })
    await leg('linux', wildly, 2)
    for (const artifact of jobs.github.state.artifacts) Object.assign(artifact, { run: other })
    const artifacts = jobs.github.state.artifacts.filter(({ name }) => name !== 'benchgate-measurement-linux')
    jobs.github.state.artifacts.splice(0, Number.POSITIVE_INFINITY, ...artifacts)
    const told = await jobs.report({ inputs: expected, run: { id: other.id } })
    expect(told.code, told.log).toBe(1)
    expect(reportsOf(told)).toMatchObject({
      linux: { rerun: { attempt: 2, known: true, carried: ['parse'] } },
      arm: { rerun: { attempt: 2, known: true, carried: [] } },
    })
  })
})

describe('where it is written', { timeout: 240_000 }, () => {
  const inFile = "sed 's/parse/suite.sh > parse/' suite.sh | bash"

  test('what the measuring job saw in its checkout is told by a job without one', async () => {
    await leg('linux', inFile)
    await leg('arm', inFile)
    const told = await jobs.report({ inputs: expected })
    expect(told.code, told.log).toBe(1)
    const places = Object.values(reportsOf(told)).map(({ benchmarks }) => benchmarks.map(({ place }) => place))
    const line = { file: 'suite.sh', line: expect.any(Number) as number }
    expect(places).toEqual([
      [line, undefined],
      [line, undefined],
    ])
    expect(lastCheck().annotations).toMatchObject([{ path: 'suite.sh' }, { path: 'suite.sh' }])
  })

  test.each([
    ['a way out', { file: '../../settings', line: 1 }, 'file'],
    ['a command', { file: 'a\n::error::b', line: 1 }, 'file'],
    ['no line', { file: 'a.js', line: -1 }, 'line'],
  ])('%s for a place is refused, and nothing is green without the leg', async (_, place, said) => {
    jobs.push('even', even)
    await leg('linux', inFile)
    const name = 'benchgate-measurement-linux'
    const document = await jobs.left(name)
    document['report'].benchmarks[0].place = place
    jobs.leave(name, [{ name: 'measurement.json', data: JSON.stringify(document) }])
    const told = await jobs.report({ inputs: { expect: 'linux', comment: 'always' } })
    expect(told.code, told.log).toBe(3)
    expect(textsOf(told, 'error').join()).toContain(`benchmarks[0].place.${said}`)
  })

  test('a name that would be markup is encoded where it is linked', async () => {
    await leg('linux', inFile)
    const name = 'benchgate-measurement-linux'
    const document = await jobs.left(name)
    document['report'].benchmarks[0].place = { file: 'a](evil) <img src=x> | @octocat', line: 7 }
    jobs.leave(name, [{ name: 'measurement.json', data: JSON.stringify(document) }])
    // Only addresses that begin with https are linked.
    const env = { GITHUB_SERVER_URL: 'https://github.com' }
    const told = await jobs.report({ inputs: { expect: 'linux' }, env })
    expect(told.code, told.log).toBe(1)
    const { body } = sticky()[0]!
    const { sha } = jobs.pull.head
    expect(body).toContain(`/octo/repo/blob/${sha}/a%5D%28evil%29%20%3Cimg%20src%3Dx%3E%20%7C%20%40octocat#L7)`)
    expect(body).not.toMatch(/\(evil\)|<img|@octocat/)
  })
})
