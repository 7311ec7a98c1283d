import { afterAll, expect, test } from 'vitest'
import { readVersion, releaseNamed } from '../../src/host/releases.ts'
import { createScratch, openIn } from './scratch-repository.ts'

const scratch = createScratch()
afterAll(() => scratch.remove())

/** v1.9.0, v1.10.0, then a preview, then two commits; v2.0.0 on a branch of its own. */
function history(): { folder: string; commits: string[] } {
  const folder = scratch.init('origin')
  const commits = ['v1.9.0', 'v1.10.0', 'v1.11.0-rc.1', null, null].map((tag, at) => {
    const commit = scratch.commit(folder, { file: String(at) })
    if (tag !== null) scratch.git(folder, 'tag', '-a', '-m', tag, tag)
    return commit
  })
  scratch.git(folder, 'tag', 'v1', 'v1.10.0^{}')
  scratch.git(folder, 'tag', 'nightly')
  scratch.git(folder, 'checkout', '--quiet', '-b', 'next', 'v1.9.0')
  scratch.commit(folder, { file: 'next' })
  scratch.git(folder, 'tag', 'v2.0.0')
  scratch.git(folder, 'checkout', '--quiet', 'main')
  return { folder, commits }
}

const { folder, commits } = history()
const head = commits.at(-1)!

test('the last release is the highest version before head, without previews and other branches', async () => {
  const repository = await openIn(folder)
  expect(await releaseNamed(repository, 'last-release', head)).toEqual({
    tag: 'v1.10.0',
    commit: commits[1],
    commits: 3,
  })
  // What is released itself is compared with the one before.
  expect(await releaseNamed(repository, 'last-release', commits[1]!)).toMatchObject({ tag: 'v1.9.0', commits: 1 })
  expect(await releaseNamed(repository, 'last-release-of:v1.11', head)).toMatchObject({ tag: 'v1.11.0-rc.1' })
  expect(await releaseNamed(repository, 'last-release-of:v1', head)).toMatchObject({ tag: 'v1.10.0' })
  expect(await releaseNamed(repository, 'v1.9.0', head)).toBeNull()
})

test('a shallow checkout without tags asks its remote, and gets no tag', async () => {
  scratch.git('.', 'clone', '--quiet', '--depth=1', '--no-tags', `file://${folder}`, 'shallow')
  const shallow = `${scratch.folder}/shallow`
  const found = await releaseNamed(await openIn(shallow), 'last-release', head)
  expect(found).toEqual({ tag: 'v1.10.0', commit: commits[1], commits: null })
  expect(scratch.git(shallow, 'tag')).toBe('')
})

test('no release, releases of several parts, and a branch of that name', async () => {
  const other = scratch.init('parts')
  const first = scratch.commit(other, { file: '1' })
  const tip = scratch.commit(other, { file: '2' })
  const ask = async (text: string) => releaseNamed(await openIn(other), text, tip)
  await expect(ask('last-release')).rejects.toThrow('No tag is a release')
  for (const tag of ['parse@1.0.0', 'render@2.0.0']) scratch.git(other, 'tag', tag, first)
  await expect(ask('last-release')).rejects.toThrow('tags begin with "parse@", "render@"')
  expect(await ask('last-release-of:render@')).toMatchObject({ tag: 'render@2.0.0' })
  await expect(ask('last-release-of:web@')).rejects.toThrow('No tag beginning with "web@"')
  await expect(ask('last-release-of:')).rejects.toThrow('names no line')
  scratch.git(other, 'branch', 'last-release')
  expect(await ask('last-release')).toBeNull()
})

test.each([
  ['v1.2.3', '', [1, 2, 3], false],
  ['1.0b2', '', [1, 0], true],
  ['1.0.post1', '', [1, 0], false],
  ['v1.2.3+build.5', '', [1, 2, 3], false],
  ['release-2024.01', 'release-', [2024, 1], false],
  ['@scope/parse@1.2.0-rc.1', '@scope/parse@', [1, 2, 0], true],
  ['go/v0.3.0', 'go/', [0, 3, 0], false],
])('%s is a version', (tag, line, numbers, isPreview) => {
  expect(readVersion(tag)).toEqual({ tag, line, numbers, isPreview })
})

test.each(['nightly', 'latest', '', 'v', `v${'1.'.repeat(4000)}`])('%.20s is none', (tag) => {
  expect(readVersion(tag)).toBeNull()
})
