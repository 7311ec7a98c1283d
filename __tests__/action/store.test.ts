/** What the action stores: runs of pushes to the default branch, with the step's token, and nothing of
 *  anybody else. */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { token } from '../baseline/git-server.ts'
import { createStoreWorld, type StoreWorld } from '../baseline/store-world.ts'
import { runStep, type StepResult } from './runner.ts'

let world: StoreWorld
let steps = 0
const branch = 'benchgate-data'
const suite = `
const benchmarks = ['a', 'b'].map((name) => ({ name, metrics: [{ name: 'time', unit: 's', better: 'lower', value: 1 + 0.001 * Math.random() }] }))
console.log(JSON.stringify({ schema: 'benchgate/run/1', tool: 'demo', launches: [{ benchmarks }] }))
`

beforeEach(async () => {
  world = await createStoreWorld({ commits: 1 })
  for (const message of ['one', 'two']) world.scratch.commit('clone', { 'suite.mjs': suite, 'a.txt': message }, message)
  world.scratch.git('clone', 'push', '--quiet', world.server.folder, 'main')
})
afterEach(async () => world.close())

const hash = (ref: string) => world.scratch.git('clone', 'rev-parse', ref)
const branches = () => world.server.git('for-each-ref', '--format=%(refname:short)').split('\n')

function step(event: string, payload: unknown, inputs: Record<string, string> = {}): Promise<StepResult> {
  steps += 1
  const runner = path.join(world.scratch.folder, `runner ${steps}`)
  mkdirSync(runner)
  return runStep({
    ...{ event, payload, workspace: world.clone, runner, token },
    inputs: {
      run: 'node suite.mjs',
      'min-rounds': '4',
      'max-rounds': '4',
      check: 'false',
      comment: 'never',
      ...inputs,
    },
    env: {
      GITHUB_SERVER_URL: world.server.url,
      GITHUB_API_URL: 'http://127.0.0.1:9',
      GITHUB_RUN_ID: String(100 + steps),
    },
  })
}

const push = (ref: string) => ({
  ref,
  before: hash('HEAD~1'),
  after: hash('HEAD'),
  repository: { default_branch: 'main', full_name: 'octo/repo' },
})

test('a push to the default branch is stored under the job’s name, and can be compared with', async () => {
  const ended = await step('push', push('refs/heads/main'), { store: 'always' })
  expect(ended.log).toMatch(/Stored as v1\/perf\//)
  expect(ended.log).not.toContain(token)
  expect(ended.code).toBe(0)
  const files = world.server.git('ls-tree', '-r', '--name-only', branch).split('\n')
  expect(files.filter((file) => file.startsWith('v1/perf/') && file.includes(hash('HEAD')))).toHaveLength(1)
  world.scratch.commit('clone', { 'a.txt': 'three' }, 'three')
  const next = await step('push', push('refs/heads/other'), { baseline: 'branch' })
  expect(next.outputs['verdict'], next.log).toBe('inconclusive')
  expect(next.summary).toMatch(/only 1 comparable stored run/)
  expect(next.code).toBe(0)
})

test('a push that nobody asked to store, other branches, and `store: never` store nothing', async () => {
  await step('push', push('refs/heads/main'))
  await step('push', push('refs/heads/topic'), { baseline: 'branch' })
  await step('push', push('refs/heads/main'), { baseline: 'branch', store: 'never' })
  expect(branches()).toEqual(['main'])
})

test('a history that cannot be written changes no verdict', async () => {
  const hook = `${world.server.folder}/hooks/pre-receive`
  world.scratch.write(hook, '#!/bin/sh\necho "error: GH013: Repository rule violations found"\nexit 1\n')
  const ended = await step('push', push('refs/heads/main'), { store: 'always' })
  expect(ended.commands.map(({ name, text }) => `${name}: ${text}`).join('\n')).toMatch(
    /warning: This run was not stored: .*a rule of the repository forbids pushing/,
  )
  expect(ended.outputs['verdict']).not.toBe('error')
  expect(ended.code).toBe(0)
})
