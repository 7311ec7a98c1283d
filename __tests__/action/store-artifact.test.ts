/** Baselines in artifacts through the action, from the upload by GitHub's own library to the verdict on a
 *  pull request; and what strangers leave under the same name. */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { madeUpSuite } from '../baseline/made-up-suite.ts'
import { fileOf, someRecord } from '../baseline/store-world.ts'
import { addArtifact, addRun, digestOf, type RunState, runtimeOf } from '../github/local-github/artifact-service.ts'
import { jobToken, type LocalGithub, startGithub } from '../github/local-github/server.ts'
import { githubTime } from '../github/local-github/time.ts'
import { createScratch, type Scratch } from '../host/scratch-repository.ts'
import { makeZip } from '../host/zip-writer.ts'
import { runStep, type StepResult } from './runner.ts'

let github: LocalGithub
let scratch: Scratch
let steps = 0
const name = 'benchgate-baseline-perf'

const head = () => scratch.git('origin', 'rev-parse', 'HEAD')
const commit = (speed: string, message: string) => {
  scratch.commit('origin', { 'speed.txt': speed, 'suite.mjs': madeUpSuite, 'note.txt': message }, message)
  return head()
}

interface Options {
  readonly inputs?: Record<string, string>
  readonly env?: Record<string, string>
  readonly run?: Partial<RunState>
}

/** A step in a shallow checkout of `sha`, as actions/checkout makes one. */
function step(event: string, sha: string, payload: object, { inputs, env, run }: Options): Promise<StepResult> {
  steps += 1
  const runner = path.join(scratch.folder, `runner ${steps}`)
  mkdirSync(runner)
  const workspace = scratch.init(`work ${steps}`)
  const git = (...args: string[]) => scratch.git(`work ${steps}`, ...args)
  git('remote', 'add', 'origin', pathToFileURL(path.join(scratch.folder, 'origin')).href)
  git('fetch', '--quiet', '--depth=2', 'origin', sha)
  git('checkout', '--quiet', '--detach', sha)
  const from = addRun(github.state, sha, { event, ...run })
  return runStep({
    ...{ event, workspace, runner, token: jobToken },
    payload: { repository: { default_branch: 'main', full_name: 'octo/repo' }, ...payload },
    inputs: {
      run: 'node suite.mjs',
      baseline: 'artifact',
      check: 'false',
      comment: 'never',
      artifact: 'false',
      ...inputs,
    },
    env: { ...runtimeOf(github.state, from, github.url), GITHUB_API_URL: github.url, ...env },
  })
}

const push = (sha: string, options: Options = {}, ref = 'refs/heads/main') => {
  const before = scratch.git('origin', 'rev-parse', `${sha}~1`)
  return step('push', sha, { ref, before, after: sha }, options)
}

const pullRequest = (sha: string, options: Options = {}) => {
  const base = scratch.git('origin', 'rev-parse', 'main')
  const of = (ref: string, commit: string) => ({ ref, sha: commit, repo: { full_name: 'octo/repo' } })
  const pull_request = {
    number: 1,
    updated_at: githubTime(),
    head: of('topic', sha),
    base: of('main', base),
  }
  return step(
    'pull_request',
    sha,
    { action: 'synchronize', pull_request },
    { run: { head_branch: 'topic' }, ...options },
  )
}

let pushes: StepResult[]
beforeAll(async () => {
  github = await startGithub()
  scratch = createScratch()
  scratch.init('origin')
  scratch.git('origin', 'config', 'uploadpack.allowAnySHA1InWant', 'true')
  commit('1', 'first')
  pushes = []
  for (const message of ['one', 'two', 'three', 'four']) pushes.push(await push(commit('1', message)))
}, 300_000)
afterAll(async () => {
  await github.close()
  scratch.remove()
})

const artifacts = () => github.state.artifacts.filter((artifact) => artifact.name === name)

test('pushes to the default branch upload their run, and say so', () => {
  for (const { log, code } of pushes) {
    expect(log).toMatch(new RegExp(`Stored in the artifact ${name} of this run \\(\\d+ bytes\\)`))
    expect(code).toBe(0)
  }
  expect(artifacts()).toHaveLength(4)
  for (const { digest, data, finalized } of artifacts()) expect([digest, finalized]).toEqual([digestOf(data), true])
  expect(pushes[0]!.summary).toMatch(new RegExp(`no push to the default branch has an artifact ${name}`))
  expect(pushes[0]!.outputs['verdict']).toBe('inconclusive')
  expect(github.offences).toEqual([])
})

test('the lines of the library are folded away, and no credential is in the log', () => {
  const { log } = pushes[0]!
  expect(log).toMatch(new RegExp(`^::group::Uploading ${name}$`, 'm'))
  expect(log).not.toContain(jobToken)
  for (const token of github.state.runtimeTokens.keys()) expect(log).not.toContain(token)
})

describe('a pull request', () => {
  const topic = (speed: string) => {
    scratch.git('origin', 'checkout', '--quiet', '-B', 'topic', 'main')
    const sha = commit(speed, `speed ${speed}`)
    scratch.git('origin', 'checkout', '--quiet', 'main')
    return sha
  }

  test('that changes nothing passes, and the report names the baseline', async () => {
    const ended = await pullRequest(topic('1'))
    expect(ended.outputs['verdict'], ended.log).toBe('pass')
    expect(ended.summary).toMatch(/stored in an artifact/)
    expect(ended.summary).toMatch(new RegExp(`4 stored runs up to exactly .*, in artifacts ${name}`))
    expect(artifacts()).toHaveLength(4)
  })

  test('that is 30 % slower is blocked', async () => {
    const ended = await pullRequest(topic('1.3'))
    expect(ended.outputs['regressions'], ended.log).toBe('1')
    expect(ended.code).toBe(1)
  })

  test('gets its baseline from the next source where the token may not read artifacts', async () => {
    const weak = 'ghs_weakweakweakweakweakweakweakweakweak'
    github.state.tokens.set(weak, { ...github.state.tokens.get(jobToken)!, permissions: { contents: 'read' } })
    const inputs = { 'github-token': weak, 'min-rounds': '4', 'max-rounds': '4' }
    const both = await pullRequest(topic('1'), { inputs: { ...inputs, baseline: 'artifact, paired' } })
    expect(both.summary).toMatch(/Baseline `artifact` was not used: listing the artifacts .* lacks `actions: read`/)
    expect(both.summary).toMatch(/measured beside/)
    const alone = await pullRequest(topic('1'), { inputs })
    expect(alone.log).toMatch(/::error.*lacks `actions: read`/)
    expect(alone.log).toMatch(/Add `actions: read` to `permissions:`/)
    expect(alone.code).toBe(3)
  })

  test('on an Enterprise Server is told to use the branch', async () => {
    const env = { GITHUB_SERVER_URL: 'https://ghe.example.com' }
    const ended = await pullRequest(topic('1'), { env })
    expect(ended.log).toMatch(/Artifacts cannot be had on GitHub Enterprise Server \(ghe\.example\.com\)/)
    expect(ended.log).toMatch(/`baseline: branch`/)
    expect(ended.code).toBe(3)
  })

  // Last, for they stay: whatever a stranger can upload under the name.
  test.each<[string, (sha: string) => void, RegExp]>([
    [
      'from a fork, faster than anything',
      (sha) => void addArtifact(github.state, addRun(github.state, sha, { head_repository_id: 9 }), name, forged(sha)),
      /left out: .*1 from a fork/,
    ],
    [
      'of a pull request from a branch called main',
      (sha) => void addArtifact(github.state, addRun(github.state, sha, { event: 'pull_request' }), name, forged(sha)),
      /is no baseline: its run was started by `pull_request`, not by a push/,
    ],
  ])('is not judged by an artifact %s', async (_, leave, says) => {
    leave(scratch.git('origin', 'rev-parse', 'main'))
    const ended = await pullRequest(topic('1'))
    expect(ended.outputs['verdict'], ended.log).toBe('pass')
    expect(ended.summary).toMatch(says)
    expect(ended.summary).toMatch(/4 stored runs up to exactly/)
  })

  test.each<[string, () => Buffer, string | undefined, RegExp]>([
    ['a zip bomb', () => makeZip([{ name: 'x', data: Buffer.alloc(80_000_000) }]), undefined, /unpacks to more than/],
    ['a name that leads out', () => makeZip([{ name: '../x', data: '' }]), undefined, /invalid relative path/],
    ['another digest than listed', () => Buffer.from('abc'), digestOf(Buffer.from('x')), /its digest is sha256:/],
    ['half an archive', () => forged(head()).subarray(0, 200), undefined, /the archive cannot be read/],
  ])('fails, and names the artifact, where a trusted one has %s', async (_, data, digest, says) => {
    const run = addRun(github.state, scratch.git('origin', 'rev-parse', 'main'))
    const bad = addArtifact(github.state, run, name, data(), digest === undefined ? {} : { digest })
    const ended = await pullRequest(topic('1'))
    expect(ended.log).toMatch(says)
    expect(ended.log).toContain(`The artifact ${name} of run ${run.id}`)
    expect(ended.outputs['verdict']).toBe('error')
    expect(ended.code).toBe(3)
    github.state.artifacts.splice(github.state.artifacts.indexOf(bad), 1)
  })
})

test('nothing but a push to the default branch uploads', async () => {
  const count = artifacts().length
  const topic = await push(head(), {}, 'refs/heads/topic')
  expect(topic.log).not.toMatch(/Stored in/)
  const schedule = await step('schedule', head(), {}, { inputs: { store: 'always' } })
  expect(schedule.log).toMatch(/Not stored in an artifact: only what a push to the default branch uploads counts/)
  expect(artifacts()).toHaveLength(count)
})

test('`artifact, branch` stores in both', async () => {
  const ended = await push(commit('1', 'five'), { inputs: { baseline: 'artifact, branch, paired' } })
  expect(ended.log).toMatch(/Stored in the artifact/)
  expect(ended.log).toMatch(/Stored as v1\/perf\/.* on benchgate-data/)
  expect(github.offences).toEqual([])
})

/** A sound record of somebody who measured nothing. */
function forged(sha: string): Buffer {
  const file = fileOf(someRecord(sha, { suite: 'perf', scale: 1e-6, run: '1' }))
  return makeZip([{ name: file.path, data: file.text }])
}
