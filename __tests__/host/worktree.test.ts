import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createCleanup } from '../../src/host/cleanup.ts'
import { borrowFolder, isGone, removeLeftoverFolders, thisOwner } from '../../src/host/temporary.ts'
import { borrowWorktree } from '../../src/host/worktree.ts'
import { removeLeftoverWorktrees } from '../../src/host/worktree-entries.ts'
import { createScratch, openIn, stateOf } from './scratch-repository.ts'

const scratch = createScratch()
afterAll(() => scratch.remove())

let first = ''
beforeAll(() => {
  scratch.init('own')
  first = scratch.commit('own', { 'a.txt': 'one' })
  scratch.commit('own', { 'a.txt': 'two' })
})
const own = () => path.join(scratch.folder, 'own')
const parent = () => path.join(scratch.folder, 'tmp with space')

describe('a borrowed worktree', () => {
  test('holds the commit, and leaves no trace of itself in the repository', async () => {
    scratch.write('own/a.txt', 'dirty')
    scratch.write('own/untracked', 'x')
    const before = stateOf(scratch, 'own')
    const cleanup = createCleanup()
    const folder = borrowFolder(cleanup, parent())
    const worktree = await borrowWorktree(await openIn(own()), first, path.join(folder.path, 'x'), cleanup)
    expect(readFileSync(path.join(worktree.path, 'a.txt'), 'utf8')).toBe('one')
    expect(scratch.git(worktree.path, 'status', '--porcelain')).toBe('')
    expect(scratch.git('own', 'worktree', 'list').split('\n')).toHaveLength(1)

    writeFileSync(path.join(worktree.path, 'a.txt'), 'built')
    mkdirSync(path.join(worktree.path, 'node_modules/deep'), { recursive: true })
    writeFileSync(path.join(worktree.path, 'node_modules/deep/x'), '')
    // Module caches of Go are read-only.
    chmodSync(path.join(worktree.path, 'node_modules/deep'), 0o500)
    expect(await cleanup.release()).toEqual([])
    expect(stateOf(scratch, 'own')).toEqual(before)
    expect(readdirSync(parent())).toEqual([])
  })

  test('goes at once where the program is forced to end', async () => {
    const before = stateOf(scratch, 'own')
    const cleanup = createCleanup()
    const folder = borrowFolder(cleanup, parent())
    await borrowWorktree(await openIn(own()), first, path.join(folder.path, 'x'), cleanup)
    cleanup.releaseNow()
    expect(stateOf(scratch, 'own')).toEqual(before)
    expect(readdirSync(parent())).toEqual([])
  })

  test('many at once, beside worktrees that the user adds, get into nobody’s way', async () => {
    const before = stateOf(scratch, 'own')
    const repository = await openIn(own())
    const mine = Array.from({ length: 12 }, async () => {
      const cleanup = createCleanup()
      const folder = borrowFolder(cleanup, parent())
      await borrowWorktree(repository, first, path.join(folder.path, 'x'), cleanup)
      return cleanup.release()
    })
    const theirs = Array.from({ length: 6 }, async (_, i) => {
      const at = path.join(scratch.folder, `theirs-${i}`)
      // git dies of entries that are being made or removed, and is then asked once more.
      while (!(await repository.git.attempt(['worktree', 'add', '--detach', at, first])).ok);
      return at
    })
    expect((await Promise.all(mine)).flat()).toEqual([])
    for (const at of await Promise.all(theirs)) {
      expect(scratch.git(at, 'rev-parse', 'HEAD').trim()).toBe(first)
      scratch.git('own', 'worktree', 'remove', at)
    }
    expect(stateOf(scratch, 'own')).toEqual(before)
    expect(readdirSync(parent())).toEqual([])
  })

  test('of a commit that is not there leaves nothing either', async () => {
    const before = stateOf(scratch, 'own')
    const cleanup = createCleanup()
    const folder = borrowFolder(cleanup, parent())
    const going = borrowWorktree(await openIn(own()), 'f'.repeat(40), path.join(folder.path, 'x'), cleanup)
    await expect(going).rejects.toMatchObject({ name: 'Failure' })
    await cleanup.release()
    expect(stateOf(scratch, 'own')).toEqual(before)
  })

  test('from a linked worktree of the user', async () => {
    scratch.git('own', 'worktree', 'add', '-q', '--detach', '../linked', 'HEAD')
    const before = stateOf(scratch, 'own')
    const cleanup = createCleanup()
    const folder = borrowFolder(cleanup, parent())
    await borrowWorktree(await openIn(path.join(scratch.folder, 'linked')), first, path.join(folder.path, 'x'), cleanup)
    await cleanup.release()
    expect(stateOf(scratch, 'own')).toEqual(before)
    scratch.git('own', 'worktree', 'remove', '../linked')
  })
})

describe('the repository that a suite gets', () => {
  const borrow = async (name: string, commit: string) => {
    const cleanup = createCleanup()
    const folder = borrowFolder(cleanup, parent())
    const place = path.join(folder.path, 'x')
    const worktree = await borrowWorktree(await openIn(path.join(scratch.folder, name)), commit, place, cleanup)
    return { at: worktree.path, release: () => cleanup.release() }
  }

  test('knows history, branches and tags, and no credential', async () => {
    scratch.init('secretive')
    const commit = scratch.commit('secretive', { 'a.txt': 'one' })
    scratch.git('secretive', 'tag', '-a', 'v1', '-m', 'one')
    scratch.git('secretive', 'config', 'http.https://github.com/.extraheader', 'AUTHORIZATION: basic c2VjcmV0')
    scratch.git('secretive', 'config', 'credential.helper', 'store')
    scratch.git('secretive', 'config', 'core.autocrlf', 'input')
    scratch.git('secretive', 'config', 'filter.x.clean', 'sed "s/a\\\\/b/"')
    scratch.git('secretive', 'remote', 'add', 'origin', 'https://me:c2VjcmV0@example.com/a.git')
    scratch.write('secretive/include.config', '[http]\n\tproxy = http://me:c2VjcmV0@proxy\n')
    scratch.git('secretive', 'config', 'include.path', '../include.config')
    const { at, release } = await borrow('secretive', commit)
    const config = scratch.git(at, 'config', '--list', '--show-origin')
    expect(config).not.toMatch(/c2VjcmV0|extraheader|credential/)
    expect(config).toContain('remote.origin.url=https://example.com/a.git')
    expect(scratch.git(at, 'config', 'core.autocrlf')).toBe('input')
    expect(scratch.git(at, 'config', 'filter.x.clean')).toBe(scratch.git('secretive', 'config', 'filter.x.clean'))
    expect(scratch.git(at, 'describe', '--tags')).toBe('v1')
    expect(scratch.git(at, 'rev-parse', 'main')).toBe(commit)
    await release()
  })

  test('is its own: what git writes there does not reach the user', async () => {
    const before = stateOf(scratch, 'own')
    const { at, release } = await borrow('own', first)
    scratch.write(path.join(at, 'a.txt'), 'changed')
    scratch.git(at, 'stash')
    scratch.git(at, 'tag', 'mine')
    scratch.git(at, 'branch', '-f', 'main', first)
    scratch.git(at, 'config', 'core.editor', 'vi')
    scratch.git(at, 'commit', '--quiet', '--allow-empty', '-m', 'mine')
    expect(stateOf(scratch, 'own')).toEqual(before)
    await release()
    expect(stateOf(scratch, 'own')).toEqual(before)
  })

  test('of a shallow, sparse checkout is as shallow and as sparse', async () => {
    scratch.init('whole')
    scratch.commit('whole', { 'a/a.txt': 'one', 'b/b.txt': 'one' })
    const commit = scratch.commit('whole', { 'a/a.txt': 'two' })
    scratch.git('.', 'clone', '--quiet', '--depth=1', '--no-checkout', `file://${scratch.folder}/whole`, 'part')
    scratch.git('part', 'sparse-checkout', 'set', 'a')
    scratch.git('part', 'checkout', '--quiet', '--detach', commit)
    const { at, release } = await borrow('part', commit)
    expect(scratch.git(at, 'rev-list', '--count', 'HEAD')).toBe('1')
    expect(scratch.git(at, 'status', '--porcelain')).toBe('')
    await release()
  })
})

describe('submodules', () => {
  test('are checked out from the user’s copies, nested ones too, without any configuration', async () => {
    scratch.init('inner')
    scratch.commit('inner', { 'inner.txt': 'inner' })
    scratch.init('middle')
    scratch.git('middle', 'submodule', '--quiet', 'add', `${scratch.folder}/inner`, 'lib/inner')
    const old = scratch.commit('middle', { 'middle.txt': 'old' })
    scratch.commit('middle', { 'middle.txt': 'new' })
    scratch.init('outer')
    scratch.git('outer', 'submodule', '--quiet', 'add', `${scratch.folder}/middle`, 'vendor/middle')
    scratch.git('outer', 'submodule', '--quiet', 'add', `${scratch.folder}/inner`, 'unused')
    scratch.git('outer/vendor/middle', 'checkout', '-q', old)
    const base = scratch.commit('outer', { x: '1' })
    scratch.git('outer/vendor/middle', 'checkout', '-q', 'main')
    scratch.commit('outer', { x: '2' })
    scratch.git('outer', 'submodule', '--quiet', 'update', '--init', '--recursive')
    scratch.git('outer', 'submodule', '--quiet', 'deinit', '-f', 'unused')

    const before = stateOf(scratch, 'outer')
    const modules = scratch.git('outer/vendor/middle', 'worktree', 'list')
    const cleanup = createCleanup()
    const folder = borrowFolder(cleanup, parent())
    const worktree = await borrowWorktree(
      await openIn(path.join(scratch.folder, 'outer')),
      base,
      path.join(folder.path, 'x'),
      cleanup,
    )
    expect(worktree.submodules).toEqual(['vendor/middle', 'vendor/middle/lib/inner'])
    expect(readFileSync(path.join(worktree.path, 'vendor/middle/middle.txt'), 'utf8')).toBe('old')
    expect(readFileSync(path.join(worktree.path, 'vendor/middle/lib/inner/inner.txt'), 'utf8')).toBe('inner')
    expect(readdirSync(path.join(worktree.path, 'unused'))).toEqual([])
    expect(scratch.git(worktree.path, 'status', '--porcelain')).toBe('')
    await worktree.loan.release()
    expect(stateOf(scratch, 'outer')).toEqual(before)
    expect(await cleanup.release()).toEqual([])
    expect(scratch.git('outer/vendor/middle', 'worktree', 'list')).toBe(modules)
  })
})

test('pointers of git-lfs are noticed', async () => {
  scratch.init('large')
  const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 5\n'
  const commit = scratch.commit('large', {
    '.gitattributes': '*.bin filter=lfs -text\n',
    'data.bin': pointer,
    'b.txt': 'x',
  })
  const cleanup = createCleanup()
  const folder = borrowFolder(cleanup, parent())
  const worktree = await borrowWorktree(
    await openIn(path.join(scratch.folder, 'large')),
    commit,
    path.join(folder.path, 'x'),
    cleanup,
  )
  expect(worktree.pointers).toEqual(['data.bin'])
  await cleanup.release()
})

describe('what killed runs left', () => {
  /** A process that is certainly gone. */
  const gone = () => ({ pid: spawnSync('true').pid, started: null, host: hostname() })

  async function leave(owner: object): Promise<string> {
    const cleanup = createCleanup()
    const folder = borrowFolder(cleanup, parent())
    writeFileSync(path.join(folder.path, 'owner.json'), JSON.stringify(owner))
    // As it is in the moment of the checkout.
    const place = path.join(folder.path, 'x')
    scratch.git('own', 'worktree', 'add', '-q', '--detach', place, first)
    const entry = scratch.git(place, 'rev-parse', '--absolute-git-dir')
    writeFileSync(path.join(entry, 'benchgate-owner.json'), JSON.stringify(owner))
    return place
  }

  test('is removed where the owner is gone, also when the folder is gone already', async () => {
    const before = stateOf(scratch, 'own')
    const left = [await leave(gone()), await leave(gone())]
    cpSync(path.dirname(left[1]!), path.join(scratch.folder, 'kept'), { recursive: true })
    spawnSync('rm', ['-rf', path.dirname(left[1]!)])
    expect([...(await removeLeftoverWorktrees(await openIn(own())))].sort()).toEqual(left.sort())
    expect(stateOf(scratch, 'own')).toEqual(before)
    await removeLeftoverFolders(parent())
    expect(readdirSync(parent())).toEqual([])
  })

  test('is left alone while its owner lives, or lives on another machine, or is unknown', async () => {
    const owners = [thisOwner(), { ...gone(), host: 'another-machine' }, { strange: true }]
    for (const owner of owners) await leave(owner)
    expect(await removeLeftoverWorktrees(await openIn(own()))).toEqual([])
    expect(await removeLeftoverFolders(parent())).toEqual([])
    expect(readdirSync(parent())).toHaveLength(3)
    spawnSync('rm', ['-rf', parent()])
    scratch.git('own', 'worktree', 'prune')
  })

  test('is found also where its owner was killed while it was made or removed', async () => {
    const mark = /-new-[0-9a-f]+-\d+-([0-9a-f]{8})$/
    const seen: string[] = []
    // Whatever is there while it is made has an owner, in its name or in itself.
    const folder = borrowFolder(createCleanup(), parent())
    expect(readdirSync(folder.path)).toEqual(['owner.json'])
    const own = createHash('sha256').update(hostname()).digest('hex').slice(0, 8)
    for (const [pid, host] of [
      [gone().pid, own],
      [gone().pid, '01234567'],
      [process.pid, own],
    ]) {
      seen.push(`benchgate-new-0123456789ab-${pid}-${host}`)
      expect(seen.at(-1)).toMatch(mark)
      mkdirSync(path.join(parent(), seen.at(-1)!))
    }
    const empty = path.join(parent(), 'benchgate-0123456789ab')
    mkdirSync(empty)
    const removed = await removeLeftoverFolders(parent())
    expect([...removed].sort()).toEqual([empty, path.join(parent(), seen[0]!)].sort())
    expect(readdirSync(parent()).sort()).toEqual([path.basename(folder.path), seen[1], seen[2]].sort())
    spawnSync('rm', ['-rf', parent()])
  })

  test('a worktree of the user’s own is never taken for ours, whatever it is called', async () => {
    const mine = path.join(scratch.folder, 'benchgate-0123456789ab/x')
    scratch.git('own', 'worktree', 'add', '-q', '--detach', mine, 'HEAD')
    expect(await removeLeftoverWorktrees(await openIn(own()))).toEqual([])
    expect(existsSync(mine)).toBe(true)
  })
})

test('a process that got the number of a dead owner is not taken for it', () => {
  expect(isGone(thisOwner())).toBe(false)
  expect(isGone({ ...thisOwner(), started: 'boot:1' })).toBe(process.platform === 'linux')
})

test('a folder that cannot be made says where', () => {
  expect(() => borrowFolder(createCleanup(), path.join(own(), 'a.txt', 'below'))).toThrow(/a\.txt/)
})
