/** Every event that a workflow may run on: which commits are compared, or why none are. */

import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { recordPath } from '../../src/baseline/record-path.ts'
import { writeRecord } from '../../src/baseline/write-record.ts'
import { seriesId } from '../../src/history/assemble.ts'
import type { Report } from '../../src/model/report.ts'
import { githubTime } from '../github/local-github/time.ts'
import { openScene, type Scene, slower } from './github-scene.ts'
import type { StepResult } from './runner.ts'

let scene: Scene

beforeEach(async () => {
  scene = await openScene()
})
afterEach(async () => {
  expect(scene.github.offences).toEqual([])
  await scene.close()
})

const zero = '0'.repeat(40)
const repository = { default_branch: 'main' }

function reportOf({ outputs, log }: StepResult): Report {
  expect(outputs['report-json'], log).toBeTypeOf('string')
  return JSON.parse(readFileSync(outputs['report-json']!, 'utf8')) as Report
}

function errorsOf({ commands }: StepResult): string {
  return commands.flatMap(({ name, text }) => (name === 'error' ? [text] : [])).join('\n')
}

/** A pull request into another branch than the default one. */
function into(ref: string, sha: string) {
  const repo = { full_name: 'octo/repo' }
  return {
    pull_request: {
      number: 1,
      updated_at: githubTime(),
      head: { sha: scene.pull.head.sha, ref: 'feature', repo },
      base: { sha, ref, repo },
    },
  }
}

/** One run of base for each time in seconds, on the data branch of the remote. */
function storeRuns(commit: string, times: readonly number[]): void {
  const { origin } = scene
  origin.git('checkout', '--quiet', '--orphan', 'benchgate-data')
  origin.git('rm', '-r', '--quiet', '--force', '.')
  const files = times.map((value, i) => {
    const facts = { suite: 'perf', commit, time: 1_780_000_000 + i, run: String(i + 1), attempt: 1 }
    const metrics = [{ name: 'time', unit: 's', better: 'lower' as const, value }]
    const launches = [{ benchmarks: [{ name: 'parse', status: 'ok' as const, metrics }] }]
    const record = { ...facts, parents: [], event: 'push', tool: 'benchgate', version: '0.1.0', machine: {}, launches }
    return [recordPath(record), writeRecord(record)] as const
  })
  origin.commit('runs', Object.fromEntries(files))
  origin.git('checkout', '--quiet', 'feature')
}

describe('pull_request', () => {
  test('stacked on another one: compared with that, not with main', async () => {
    const { origin, pull } = scene
    const below = pull.head.sha
    origin.git('branch', 'below')
    scene.push('on top', { 'README.md': 'x' })
    const result = await scene.run({ more: into('below', below) })
    expect(result.code, result.log).toBe(0)
    expect(reportOf(result).base).toMatchObject({ commit: below, label: 'below' })
  })

  test('into a release branch that main has left behind, whose last stored runs stand in the comment', async () => {
    const { origin, base } = scene
    origin.git('branch', 'release', base)
    storeRuns(base, [1e-4, 1.1e-4, 1.05e-4])
    origin.git('checkout', '--quiet', 'main')
    origin.commit('main is slower by now', slower)
    origin.git('checkout', '--quiet', 'feature')
    const inputs = { 'site-url': 'https://octo.github.io/repo' }
    const result = await scene.run({ more: into('release', base), inputs })
    expect(result.code, result.log).toBe(1)
    const id = seriesId('perf', { name: 'parse', metric: 'time', unit: 's' })
    const [comment] = scene.ours()
    expect(comment!.body).toMatch(/- `parse`: [▁-█]{3} [▁-█]{2} last 3 runs 100 µs to 110 µs, now 10\d µs → 16\d µs/)
    expect(comment!.body).toContain(`[chart](https://octo.github.io/repo/index.html#b=${id}&beside=`)
    expect(comment!.body).toContain(`~${scene.pull.head.sha.slice(0, 12)}~1)`)
    expect(reportOf(result).base).toMatchObject({
      commit: base,
      label: 'release',
      chosen: 'merge base of release and the pull request',
    })
  })

  test.each(['opened', 'synchronize', 'reopened', 'ready_for_review', 'converted_to_draft', 'edited'])(
    '%s measures the head',
    async (action) => {
      const draft = action === 'converted_to_draft'
      const pull_request = { ...into('main', scene.base).pull_request, draft }
      const result = await scene.run({ action, more: { pull_request } })
      expect(result.code, result.log).toBe(1)
      expect(reportOf(result)).toMatchObject({ base: { commit: scene.base }, head: { commit: scene.pull.head.sha } })
      expect(scene.ours()).toHaveLength(1)
    },
  )
})

describe('push', () => {
  test('of a tag: compared with the commit before on the default branch', async () => {
    const { origin, base } = scene
    origin.git('checkout', '--quiet', 'main')
    origin.git('merge', '--quiet', '--ff-only', 'feature')
    const after = origin.git('rev-parse', 'HEAD')
    const payload = { ref: 'refs/tags/v1.0.0', before: zero, after, forced: false, repository }
    const result = await scene.run({ event: 'push', payload, head: after })
    expect(result.code, result.log).toBe(1)
    expect(reportOf(result)).toMatchObject({ base: { commit: base }, head: { commit: after, label: 'v1.0.0' } })
    expect(scene.github.state.checks).toMatchObject([{ head_sha: after, conclusion: 'failure' }])
    expect(scene.ours()).toEqual([])
  })

  test('that deletes a branch', async () => {
    const payload = { ref: 'refs/heads/gone', before: scene.base, after: zero, deleted: true, repository }
    const result = await scene.run({ event: 'push', payload })
    expect([result.code, result.outputs['verdict']]).toEqual([3, 'error'])
    expect(errorsOf(result)).toMatch(/deleted its branch[\s\S]*github\.event\.deleted == false/)
  })

  test('of the first commit there is', async () => {
    const payload = { ref: 'refs/heads/main', before: zero, after: scene.base, forced: false, repository }
    const result = await scene.run({ event: 'push', payload, head: scene.base })
    expect(result.outputs['verdict']).toBe('error')
    expect(errorsOf(result)).toMatch(/base-ref/)
  })

  test('of a merged pull request: what was accepted there holds, and is stored with the run', async () => {
    const { origin, github, pull, base } = scene
    github.state.roles.set('maintainer', 'write')
    await scene.run({ at: new Date(Date.now() - 60_000) })
    scene.say('maintainer', '/benchgate accept parse because the new grammar needs it')
    origin.git('checkout', '--quiet', 'main')
    origin.git('merge', '--quiet', '--no-ff', '--no-edit', 'feature')
    const after = origin.git('rev-parse', 'HEAD')
    origin.git('checkout', '--quiet', '--detach')
    const payload = { ref: 'refs/heads/main', before: base, after, forced: false, repository }
    const unrelated = await scene.run({ event: 'push', payload, head: after, inputs: { key: 'perf', store: 'never' } })
    expect(unrelated.code, unrelated.log).toBe(1)
    pull.mergeCommit = after
    pull.state = 'closed'
    const result = await scene.run({ event: 'push', payload, head: after, inputs: { store: 'always' } })
    expect(result.code, result.log).toBe(0)
    expect(reportOf(result).reasons).toMatchObject([{ code: 'waived', benchmark: 'parse', by: 'maintainer' }])
    const [file] = origin
      .git('ls-tree', '-r', '--name-only', 'benchgate-data')
      .split('\n')
      .filter((name) => name.startsWith('v1/'))
    const record = JSON.parse(origin.git('show', `benchgate-data:${file}`)) as { accepted: unknown }
    expect(record.accepted).toEqual([
      { benchmark: 'parse', metric: 'time', by: 'maintainer', because: 'the new grammar needs it' },
    ])
  })
})

test('workflow_dispatch compares with the commit before, and says it in a check', async () => {
  const { origin, base } = scene
  origin.git('checkout', '--quiet', 'main')
  origin.git('merge', '--quiet', '--ff-only', 'feature')
  const head = origin.git('rev-parse', 'HEAD')
  const result = await scene.run({ event: 'workflow_dispatch', payload: { repository }, head })
  expect(result.code, result.log).toBe(1)
  expect(reportOf(result)).toMatchObject({ base: { commit: base }, head: { commit: head } })
  expect(scene.github.state.checks).toMatchObject([{ head_sha: head }])
  expect(scene.ours()).toEqual([])
})

test('schedule against the last release, whose tag the checkout lacks, and one issue about it', async () => {
  const { origin, base, github } = scene
  origin.git('tag', 'v1.2.0', base)
  const step = { event: 'schedule', payload: { repository, schedule: '0 3 * * *' } }
  const moving = await scene.run({ ...step, inputs: { issue: 'true' } })
  expect([moving.code, errorsOf(moving)]).toEqual([2, expect.stringContaining('`issue: true` needs `base-ref`')])
  const result = await scene.run({ ...step, inputs: { issue: 'true', 'base-ref': 'last-release' } })
  expect(result.code, result.log).toBe(1)
  const chosen = 'the last release, v1.2.0, 1 commit before'
  expect(reportOf(result).base).toMatchObject({ commit: base, label: 'v1.2.0', chosen, subject: 'even' })
  expect(github.state.issues).toMatchObject(
    [
      {
        state: 'open',
        title: 'Performance: 1 benchmark slower than v1.2.0 (perf)',
        body: /parse[\s\S]*closes when/,
      },
    ].map((one) => ({ ...one, body: expect.stringMatching(one.body) as string })),
  )
  expect(result.log).toContain('The issue was opened: https://github.com/octo/repo/issues/')
})

test('workflow_dispatch on a branch compares with where it left the default branch', async () => {
  const result = await scene.run({ event: 'workflow_dispatch', payload: { repository, ref: 'refs/heads/feature' } })
  expect(result.code, result.log).toBe(1)
  expect(reportOf(result).base).toMatchObject({ commit: scene.base })
})

test.each([
  ['pull_request_target', /rights of this repository[\s\S]*on: pull_request/],
  ['pull_request_review_comment', /ordinary comments only[\s\S]*on: issue_comment/],
  ['release', /does not say which commits to compare[\s\S]*Supported events: pull_request/],
  ['check_suite', /does not say which commits to compare[\s\S]*issue_comment/],
])('%s is refused with the reason', async (event, words) => {
  const result = await scene.run({ event, payload: {} })
  expect([result.code, result.outputs['verdict']]).toEqual([2, 'error'])
  expect(errorsOf(result)).toMatch(words)
  expect(scene.github.received).toEqual([])
})
