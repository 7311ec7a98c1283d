/** A result that was kept is used only for the question that it answered; what was found on a commit stays
 *  found; and what was accepted for a commit was accepted for that commit. */

import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { even, openScene, type Scene, wildly } from './github-scene.ts'
import type { StepResult } from './runner.ts'

let scene: Scene

beforeEach(async () => {
  scene = await openScene()
  scene.github.state.roles.set('maintainer', 'write')
})
afterEach(async () => {
  expect(scene.github.offences).toEqual([])
  await scene.close()
})

const ago = (seconds: number) => new Date(Date.now() - seconds * 1000)
const labelled = { action: 'labeled', more: { label: { name: 'bug' } } }
const isRecalled = ({ log }: StepResult) => log.includes('Judged again from the stored result')

function reportOf({ outputs }: StepResult): Report {
  return JSON.parse(readFileSync(outputs['report-json']!, 'utf8')) as Report
}

/** A push of the pull request's head onto a commit that is as slow as it. */
function pushOfHead() {
  const { origin, pull } = scene
  const payload = {
    before: origin.git('commit-tree', `${pull.head.sha}^{tree}`, '-p', scene.base, '-m', 'as slow').trim(),
    after: pull.head.sha,
    ref: 'refs/heads/feature',
    forced: false,
    repository: { default_branch: 'main' },
  }
  origin.git('branch', 'other', payload.before)
  return { event: 'push', payload, ref: payload.ref }
}

test('a push of the same commit, compared with something as slow, makes no label green', async () => {
  expect((await scene.run()).code).toBe(1)
  const pushed = await scene.run(pushOfHead())
  expect(pushed.code, pushed.log).toBe(0)
  const again = await scene.run(labelled)
  expect(again.code, again.log).toBe(1)
  expect(isRecalled(again)).toBe(true)
})

test('nor does another pull request of the same head, or another base', async () => {
  expect((await scene.run()).code).toBe(1)
  const { before } = pushOfHead().payload
  const base = { sha: before, ref: 'other', repo: { full_name: 'octo/repo' } }
  const head = { sha: scene.pull.head.sha, ref: 'feature', repo: { full_name: 'octo/repo' } }
  const retargeted = (number: number) => ({ number, updated_at: ago(0).toISOString(), head, base })
  scene.github.state.pulls.set(2, { ...scene.pull, number: 2, base: { sha: before, ref: 'other' } })
  const other = await scene.run({ more: { pull_request: retargeted(2) }, inputs: { 'base-ref': before } })
  expect(other.code, other.log).toBe(0)
  const again = await scene.run(labelled)
  expect([again.code, isRecalled(again)], again.log).toEqual([1, true])
  const now = await scene.run({
    action: 'labeled',
    more: { label: { name: 'bug' }, pull_request: retargeted(1) },
    inputs: { 'base-ref': before },
  })
  expect([now.code, isRecalled(now)], now.log).toEqual([0, false])
})

test('another plan is measured', async () => {
  await scene.run()
  const again = await scene.run({ ...labelled, inputs: { 'min-rounds': '10' } })
  expect([again.code, isRecalled(again)], again.log).toEqual([1, false])
})

test('two legs under one key are noticed, and neither result is used again', async () => {
  const inputs = { run: 'sed "s/160/$LEG/" suite.sh | bash' }
  expect((await scene.run({ env: { GITHUB_RUN_ID: '99', LEG: '160' }, inputs })).code).toBe(1)
  const second = await scene.run({ env: { GITHUB_RUN_ID: '99', LEG: '100' }, inputs })
  expect(reportOf(second).notes).toMatchObject([{ code: 'same-key', text: expect.stringContaining('`perf`') }])
  expect(scene.ours()[0]!.body).toContain('Another job of this run has the key')
  const again = await scene.run({ ...labelled, env: { GITHUB_RUN_ID: '100', LEG: '160' }, inputs })
  expect([again.code, isRecalled(again)], again.log).toEqual([1, false])
})

test.each([
  ['without a comment', { comment: 'never' }, { action: 'synchronize' }],
  ['opened again, without a comment', { comment: 'never' }, { action: 'reopened' }],
])('what was found stays found %s', async (_, inputs, step) => {
  expect((await scene.run({ inputs })).code).toBe(1)
  const again = await scene.run({ ...step, inputs: { ...inputs, run: wildly } })
  expect(again.code, again.log).toBe(1)
  expect(reportOf(again).rerun).toMatchObject({ attempt: 2, carried: ['parse'] })
})

test('and after a push run of the same commit', async () => {
  expect((await scene.run()).code).toBe(1)
  await scene.run(pushOfHead())
  const again = await scene.run({ action: 'reopened', inputs: { run: wildly } })
  expect(again.code, again.log).toBe(1)
  expect(reportOf(again).rerun).toMatchObject({ attempt: 2, carried: ['parse'] })
})

test('what was accepted for another commit in between does not count when a slower one comes back', async () => {
  const { github, pull, origin } = scene
  const slow = pull.head.sha
  const forced = (commit: string, created: Date) =>
    github.state.events.push({
      id: github.state.nextId++,
      issue: 1,
      event: 'head_ref_force_pushed',
      commit,
      actor: { login: 'octocat', type: 'User' },
      created,
    })
  expect((await scene.run({ at: ago(600) })).code).toBe(1)
  origin.git('checkout', '--quiet', '--detach', scene.base)
  const better = origin.commit('another', { ...even, 'README.md': 'x' })
  origin.git('branch', '--force', 'feature', slow)
  forced(better, ago(400))
  scene.say('maintainer', '/benchgate accept parse because this one is fine', ago(300))
  forced(slow, ago(200))
  const oldRun = await scene.run({ head: slow, at: ago(600), env: { GITHUB_RUN_ATTEMPT: '2', GITHUB_RUN_ID: '4712' } })
  expect(oldRun.code, oldRun.log).toBe(1)
  scene.say('maintainer', '/benchgate accept parse because it is fine after all', ago(100))
  const accepted = await scene.run({
    head: slow,
    at: ago(600),
    env: { GITHUB_RUN_ATTEMPT: '3', GITHUB_RUN_ID: '4712' },
  })
  expect(accepted.code, accepted.log).toBe(0)
})
