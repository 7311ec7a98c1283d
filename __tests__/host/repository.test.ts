import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { obtainCommit, obtainMergeBase, obtainParent } from '../../src/host/ancestry.ts'
import { createGit } from '../../src/host/git.ts'
import {
  currentBranch,
  defaultBranch,
  dirtyState,
  editDistance,
  findCommit,
  headCommit,
  mergeBase,
  namedParentsOf,
  nearest,
  openRepository,
  parentsOf,
  resolveCommit,
  sameTree,
  subjectOf,
} from '../../src/host/repository.ts'
import { createScratch, gitEnvironment, gitIn, openIn, stateOf } from './scratch-repository.ts'

const scratch = createScratch()
afterAll(() => scratch.remove())

let fork = ''
let feature = ''
let tip = ''
beforeAll(() => {
  scratch.init('own')
  scratch.commit('own', { a: '1' }, 'first')
  fork = scratch.commit('own', { a: '2' }, 'the fork: a | `b`')
  scratch.git('own', 'checkout', '-qb', 'feature/faster-parse')
  for (let i = 0; i < 5; i++) feature = scratch.commit('own', { b: `${i}` }, `feature ${i}`)
  scratch.git('own', 'checkout', '-q', 'main')
  for (let i = 0; i < 59; i++) scratch.git('own', 'commit', '-q', '--allow-empty', '-m', `main ${i}`)
  tip = scratch.commit('own', {}, 'tip')
  scratch.git('own', 'tag', '-a', 'v1.0.0', '-m', 'one', fork)
})

const own = () => path.join(scratch.folder, 'own')

test('a folder without git, and one without git itself, say what to do', async () => {
  mkdirSync(path.join(scratch.folder, 'plain'))
  await expect(openIn(path.join(scratch.folder, 'plain'))).rejects.toMatchObject({
    message: expect.stringContaining('is not in a git repository'),
    hint: expect.stringContaining('actions/checkout'),
    exitCode: 2,
  })
  const git = createGit({ directory: own(), environment: { PATH: '/nonexistent' } })
  await expect(openRepository(git)).rejects.toMatchObject({ message: 'git was not found' })
})

test('opens from a folder below the top, and inside a hook of another repository', async () => {
  mkdirSync(path.join(own(), 'below'), { recursive: true })
  const git = gitIn(path.join(own(), 'below'), { GIT_DIR: '/nonexistent', GIT_INDEX_FILE: '/nonexistent' })
  expect(await openRepository(git)).toMatchObject({
    top: own(),
    commonDirectory: path.join(own(), '.git'),
    shallow: false,
  })
})

test('names of commits, branches and tags', async () => {
  const repository = await openIn(own())
  expect(await findCommit(repository, 'v1.0.0')).toBe(fork)
  expect(await findCommit(repository, fork.slice(0, 9))).toBe(fork)
  expect(await findCommit(repository, 'HEAD')).toBe(tip)
  expect(await findCommit(repository, 'HEAD^{tree}')).toBe(null)
  expect(await headCommit(repository)).toBe(tip)
  expect(await subjectOf(repository, fork)).toBe('the fork: a | `b`')
  expect(await currentBranch(repository)).toBe('main')
  expect(await defaultBranch(repository)).toBe('main')
})

test('an unknown name tells the nearest known ones', async () => {
  const repository = await openIn(own())
  await expect(resolveCommit(repository, 'mian')).rejects.toMatchObject({
    message: expect.stringContaining('"mian"'),
    hint: expect.stringContaining('`main`'),
    exitCode: 2,
  })
  await expect(resolveCommit(repository, 'faster-parse')).rejects.toMatchObject({
    hint: expect.stringContaining('`feature/faster-parse`'),
  })
  await expect(resolveCommit(repository, 'nothing-like-it-at-all')).rejects.toMatchObject({
    hint: expect.stringContaining('git branch'),
  })
})

test('a name that looks like a flag is a name', async () => {
  const repository = await openIn(own())
  for (const name of ['--help', '-x', '--upload-pack=touch hacked', '']) {
    await expect(resolveCommit(repository, name)).rejects.toMatchObject({ exitCode: 2 })
  }
})

test.each([
  ['main', 'main', 0],
  ['mian', 'main', 2],
  ['', 'abc', 3],
  ['Main', 'main', 0],
])('distance from %s to %s is %i', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance)
})

test('the nearest names come first, a remote one without its prefix', () => {
  expect(nearest('mastr', ['origin/master', 'matter', 'zebra', 'v1'])).toEqual(['origin/master', 'matter'])
})

test('history', async () => {
  const repository = await openIn(own())
  expect(await mergeBase(repository, 'main', 'feature/faster-parse')).toBe(fork)
  expect(await parentsOf(repository, tip)).toHaveLength(1)
  expect(await namedParentsOf(repository, tip)).toEqual(await parentsOf(repository, tip))
  expect(await sameTree(repository, tip, fork)).toBe(true)
  expect(await sameTree(repository, feature, fork)).toBe(false)
})

test('histories without a common commit', async () => {
  scratch.init('two')
  scratch.commit('two', { a: '1' })
  scratch.git('two', 'checkout', '-q', '--orphan', 'other')
  scratch.commit('two', { a: '2' })
  const repository = await openIn(path.join(scratch.folder, 'two'))
  await expect(obtainMergeBase(repository, 'main', 'other')).rejects.toMatchObject({
    message: expect.stringContaining('no common history'),
  })
})

test('a repository without a commit', async () => {
  const repository = await openIn(scratch.init('empty'))
  await expect(headCommit(repository)).rejects.toMatchObject({ message: 'This repository has no commit yet' })
})

test('what is not committed is found without touching the index', async () => {
  scratch.init('dirty')
  scratch.commit('dirty', { 'a b': '1', c: '1' })
  scratch.write('dirty/a b', '2')
  scratch.write('dirty/new\nfile', 'x')
  const before = stateOf(scratch, 'dirty')
  const repository = await openIn(path.join(scratch.folder, 'dirty'))
  expect(await dirtyState(repository)).toEqual({ changed: ['a b'], untracked: ['new\nfile'] })
  expect(stateOf(scratch, 'dirty')).toEqual(before)
})

describe('a shallow checkout, as a runner makes it', () => {
  const clone = (name: string, depth: number): string => {
    scratch.git('.', 'clone', '-q', `--depth=${depth}`, '--no-single-branch', `file://${own()}`, name)
    return path.join(scratch.folder, name)
  }

  test('is deepened until the merge base is there, and no ref moves', async () => {
    const repository = await openIn(clone('shallow', 1))
    scratch.commit('own', {}, 'pushed meanwhile')
    const before = stateOf(scratch, 'shallow')
    expect(repository.shallow).toBe(true)
    expect(await mergeBase(repository, tip, 'origin/feature/faster-parse')).toBe(null)
    expect(await obtainMergeBase(repository, tip, feature)).toBe(fork)
    expect(stateOf(scratch, 'shallow')).toEqual(before)
  })

  test('gets the parent at its edge, and stays shallow', async () => {
    const repository = await openIn(clone('edge', 1))
    const head = await headCommit(repository)
    expect(await parentsOf(repository, head)).toEqual([])
    expect(await obtainParent(repository, head)).toBe((await namedParentsOf(repository, head))[0])
    expect((await openIn(repository.top)).shallow).toBe(true)
  })

  test('gets a branch that was not cloned', async () => {
    scratch.git('.', 'clone', '-q', '--depth=1', '--single-branch', `file://${own()}`, 'single')
    const repository = await openIn(path.join(scratch.folder, 'single'))
    expect(await obtainCommit(repository, 'feature/faster-parse')).toBe(feature)
    expect(await obtainCommit(repository, 'v1.0.0')).toBe(fork)
    await expect(obtainCommit(repository, 'no-such-branch')).rejects.toMatchObject({ exitCode: 2 })
  })

  test('says fetch-depth: 0 where history cannot be had', async () => {
    const directory = clone('cut-off', 1)
    scratch.git('cut-off', 'remote', 'set-url', 'origin', `file://${scratch.folder}/gone`)
    const repository = await openIn(directory)
    await expect(obtainMergeBase(repository, tip, feature)).rejects.toMatchObject({
      hint: expect.stringContaining('fetch-depth: 0'),
      exitCode: 3,
    })
    await expect(obtainParent(repository, await headCommit(repository))).rejects.toMatchObject({
      hint: expect.stringContaining('fetch-depth: 0'),
    })
  })
})

test('no hook and no monitor of the repository runs', async () => {
  scratch.init('hooked')
  scratch.commit('hooked', { a: '1' })
  for (const hook of ['post-checkout', 'reference-transaction', 'post-index-change', 'fsmonitor-watchman']) {
    scratch.write(`hooked/.git/hooks/${hook}`, `#!/bin/sh\ntouch '${scratch.folder}/hook-ran'\n`)
  }
  scratch.git('hooked', 'config', 'core.fsmonitor', '.git/hooks/fsmonitor-watchman')
  const repository = await openIn(path.join(scratch.folder, 'hooked'))
  await dirtyState(repository)
  await repository.git.text(['worktree', 'add', '--detach', path.join(scratch.folder, 'hooked-tree'), 'HEAD'])
  expect(existsSync(path.join(scratch.folder, 'hook-ran'))).toBe(false)
  // The same hooks do run for the user: the test would see it.
  scratch.git('hooked', 'checkout', '-q', '--detach')
  expect(existsSync(path.join(scratch.folder, 'hook-ran'))).toBe(true)
})

test('the token is for its own server only, and in no setting, environment or message', async () => {
  const token = 'ghs_secret0123456789secret0123456789'
  const git = createGit({
    directory: own(),
    environment: gitEnvironment,
    token,
    serverUrl: 'https://github.example/',
  })
  const helperFor = async (url: string, withToken: boolean) =>
    (await git.attempt(['config', '--get-urlmatch', 'credential.helper', url], { withToken })).text
  if (process.platform !== 'win32') {
    expect(await helperFor('https://github.example/a/b', true)).not.toBe('')
    const { text } = await git.attempt(['-c', 'alias.tell=!env', 'tell'], { withToken: true })
    expect(text).toContain('PATH=')
    expect(text).not.toContain(token)
    expect(text).not.toContain(Buffer.from(`x-access-token:${token}`).toString('base64'))
  }
  expect(await helperFor('https://elsewhere.example/', true)).toBe('')
  expect(await helperFor('https://github.example/a/b', false)).toBe('')
  const failed = await git.attempt(['fetch', `https://x:${token}@127.0.0.1:1/x`], { withToken: true })
  expect(failed.ok).toBe(false)
  expect(failed.said).not.toContain(token)
})
