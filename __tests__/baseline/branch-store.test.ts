/** The history on a branch, over a real git server. */
import { rmSync, writeFileSync } from 'node:fs'
import { afterEach, expect, test } from 'vitest'
import { stateOf } from '../host/scratch-repository.ts'
import type { Death } from './git-server.ts'
import { token } from './git-server.ts'
import { createStoreWorld, fileOf, type StoreWorld, someRecord } from './store-world.ts'

let world: StoreWorld
afterEach(async () => world.close())

const branch = 'benchgate-data'
const filesOn = (w: StoreWorld) => w.server.git('ls-tree', '-r', '--name-only', branch).split('\n')

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}

test('creates the branch as an orphan, adds to it, and gives back what was stored', async () => {
  world = await createStoreWorld()
  const before = stateOf(world.scratch, 'clone')
  const store = await world.open()
  const first = await store.add([fileOf(someRecord(world.commits[0]!))], 'one')
  expect(first).toMatchObject({ created: true, nothingNew: false, tries: 1 })
  expect(world.server.git('rev-list', '--count', branch)).toBe('1')
  await store.add([fileOf(someRecord(world.commits[1]!, { run: '2', scale: 1.1 }))], 'two')
  const { entries, strangers } = await store.list('bench')
  expect(strangers).toEqual([])
  expect(entries.map(({ commit }) => commit).sort()).toEqual([world.commits[0], world.commits[1]].sort())
  const records = await all(store.read(entries))
  expect(records.map(({ run }) => run).sort()).toEqual(['1', '2'])
  await store.close()
  expect(stateOf(world.scratch, 'clone')).toEqual(before)
  expect(world.scratch.git('clone', 'count-objects')).toBe(world.scratch.git('clone', 'count-objects'))
})

test('the same run stored twice is stored once; another content under its name is refused', async () => {
  world = await createStoreWorld()
  const store = await world.open()
  const record = someRecord(world.commits[0]!)
  await store.add([fileOf(record)], 'one')
  expect(await store.add([fileOf(record)], 'again')).toMatchObject({ nothingNew: true })
  await expect(store.add([fileOf({ ...record, tool: 'other' })], 'changed')).rejects.toThrow(
    /already, with another content/,
  )
  await store.add([fileOf({ ...record, attempt: 2 })], 'second attempt')
  expect(filesOn(world).filter((file) => file.startsWith('v1/'))).toHaveLength(2)
})

test('the token is in no argument, address, file or error', async () => {
  world = await createStoreWorld({ canWrite: false })
  const store = await world.open()
  const error = await store.add([fileOf(someRecord(world.commits[0]!))], 'one').catch((thrown: unknown) => thrown)
  expect(error).toMatchObject({ exitCode: 3, hint: expect.stringContaining('contents: write') })
  const text = JSON.stringify([String(error), error])
  expect(text).not.toContain(token)
  expect(text).not.toContain(Buffer.from(`x-access-token:${token}`).toString('base64'))
})

test('without a token, a private remote is a failure with advice, not an empty history', async () => {
  world = await createStoreWorld()
  const store = await world.open({ token: null })
  await expect(store.list('bench')).rejects.toMatchObject({ hint: expect.stringContaining('permissions') })
})

test('a missing branch is an empty history', async () => {
  world = await createStoreWorld({ anonymousRead: true })
  const store = await world.open({ token: null })
  expect(await store.list('bench')).toEqual({ commit: null, entries: [], strangers: [] })
})

test('the credentials of the checkout step are used, also beside a token', async () => {
  world = await createStoreWorld()
  const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`
  world.scratch.git('clone', 'config', `http.${world.server.url}/.extraheader`, header)
  const store = await world.open({ token: null })
  expect(await store.add([fileOf(someRecord(world.commits[0]!))], 'one')).toMatchObject({ nothingNew: false })
  const wrong = `AUTHORIZATION: basic ${Buffer.from('x-access-token:expired').toString('base64')}`
  world.scratch.git('clone', 'config', `http.${world.server.url}/.extraheader`, wrong)
  const other = await world.open()
  expect((await other.list('bench')).entries).toHaveLength(1)
})

test('a branch of somebody else is left alone', async () => {
  world = await createStoreWorld()
  const store = await world.open({ branch: 'main' })
  await expect(store.add([fileOf(someRecord(world.commits[0]!))], 'one')).rejects.toThrow(
    /holds other files \(a\.txt\)/,
  )
  await expect(store.list('bench')).rejects.toThrow(/holds other files/)
  expect(world.server.git('rev-parse', 'main')).toBe(world.commits.at(-1))
})

/** Puts files on the branch by hand. */
function tamper(w: StoreWorld, files: Record<string, string>, orphan = false): void {
  const folder = `${w.scratch.folder}/tamper-${Math.random().toString(36).slice(2)}`
  if (orphan) {
    w.scratch.git('.', 'init', '--quiet', `--initial-branch=${branch}`, folder)
  } else w.scratch.git('.', 'clone', '--quiet', '--branch', branch, w.server.folder, folder)
  w.scratch.commit(folder, files)
  w.server.git('config', 'receive.denyNonFastForwards', 'false')
  w.scratch.git(folder, 'push', '--quiet', '--force', w.server.folder, `HEAD:refs/heads/${branch}`)
}

test('unrelated files are listed, kept, and in nobody’s way', async () => {
  world = await createStoreWorld()
  const store = await world.open()
  await store.add([fileOf(someRecord(world.commits[0]!))], 'one')
  tamper(world, { 'index.html': '<p>', 'v1/notes.txt': 'mine', 'v1/bench/2025/13/x.json': '{}' })
  await store.add([fileOf(someRecord(world.commits[1]!))], 'two')
  const listing = await store.list()
  expect(listing.entries).toHaveLength(2)
  expect([...listing.strangers].sort()).toEqual(['v1/bench/2025/13/x.json', 'v1/notes.txt'])
  expect(filesOn(world)).toContain('index.html')
})

test.each([
  ['cut in half', (text: string) => text.slice(0, text.length >> 1), /not valid JSON \(cut short\?\)/],
  ['of 0 bytes', () => '', /empty \(0 bytes\)/],
  ['with NaN', (text: string) => text.replace(/"rows":\[\[/, '"rows":[NaN,['), /not valid JSON/],
  ['of a future schema', (text: string) => text.replace('record/1', 'record/2'), /by a newer Benchgate/],
  [
    'of another suite',
    (text: string) => text.replace('"suite":"bench"', '"suite":"other"'),
    /belongs to another suite/,
  ],
  ['of another commit', (text: string) => text.replace(/"commit":"\w/, '"commit":"0'), /as in the file’s name/],
])('a record %s stops the reader and names the file', async (_, damage, says) => {
  world = await createStoreWorld()
  const store = await world.open()
  const good = fileOf(someRecord(`a${world.commits[0]!.slice(1)}`))
  await store.add([good], 'one')
  const path = good.path.replace('-1-1.json', '-9-1.json')
  const text = good.text.replace('"run":"1"', '"run":"9"')
  tamper(world, { [path]: damage(text) })
  const { entries } = await store.list('bench')
  const error = await all(store.read(entries)).catch((thrown: unknown) => thrown)
  expect(String(error)).toContain(path)
  expect(String(error)).toMatch(says)
  // Writing goes on beside it, and does not touch it.
  await store.add([fileOf(someRecord(world.commits[1]!))], 'two')
  expect(world.server.git('show', `${branch}:${path}`)).toBe(damage(text).trim())
})

test('a file that is too large is named, and the others are read', async () => {
  world = await createStoreWorld()
  const store = await world.open({ largestFile: 5000 })
  const good = fileOf(someRecord(world.commits[0]!))
  await store.add([good], 'one')
  const path = good.path.replace('-1-1.json', '-9-1.json')
  tamper(world, { [path]: `${' '.repeat(5000)}{}` })
  const { entries } = await store.list('bench')
  const read = await all(store.contents(entries))
  expect(read.filter((one) => 'bytes' in one).map((one) => one.path)).toEqual([good.path])
  const failures = read.flatMap((one) => ('failure' in one ? [one.failure] : []))
  expect(failures).toMatchObject([{ message: expect.stringMatching(/500\d bytes: no stored run is that large/) }])
  expect(failures[0]!.message).toContain(path)
  await expect(all(store.read(entries))).rejects.toThrow('no stored run is that large')
})

test('a newer layout is neither read nor written', async () => {
  world = await createStoreWorld()
  const store = await world.open()
  await store.add([fileOf(someRecord(world.commits[0]!))], 'one')
  tamper(world, { 'v2/bench/x.json': '{}' })
  const tip = world.server.git('rev-parse', branch)
  await expect(store.add([fileOf(someRecord(world.commits[1]!))], 'two')).rejects.toThrow(
    /newer Benchgate: it holds v2/,
  )
  await expect(store.list('bench')).rejects.toThrow(/newer Benchgate/)
  expect(world.server.git('rev-parse', branch)).toBe(tip)
})

test('a branch that was force-pushed in between is taken as it is now', async () => {
  world = await createStoreWorld()
  const store = await world.open()
  await store.add([fileOf(someRecord(world.commits[0]!))], 'one')
  const [path] = filesOn(world).filter((file) => file.startsWith('v1/'))
  world.server.beforePush(() => {
    world.server.beforePush(null)
    tamper(world, { [path!.replace('-1-1', '-7-1')]: '{}' }, true)
  })
  const { tries } = await store.add([fileOf(someRecord(world.commits[1]!))], 'two')
  expect(tries).toBe(2)
  expect(filesOn(world).filter((file) => file.startsWith('v1/'))).toHaveLength(2)
})

test('a rule that forbids the push is named, and nothing is tried again', async () => {
  world = await createStoreWorld()
  const hook = `${world.server.folder}/hooks/pre-receive`
  world.scratch.write(
    hook,
    '#!/bin/sh\necho "error: GH013: Repository rule violations found for refs/heads/benchgate-data."\nexit 1\n',
  )
  const store = await world.open()
  const error = await store.add([fileOf(someRecord(world.commits[0]!))], 'one').catch((thrown: unknown) => thrown)
  expect(String(error)).toMatch(/a rule of the repository forbids pushing/)
  expect((error as { output: string }).output).toContain('GH013')
  expect(world.server.requests.filter((line) => line.includes('POST') && line.includes('receive-pack'))).toHaveLength(1)
})

test('a corrupt branch is a failure, and stays as it is', async () => {
  world = await createStoreWorld()
  const store = await world.open()
  await store.add([fileOf(someRecord(world.commits[0]!))], 'one')
  const tip = world.server.git('rev-parse', branch)
  const tree = world.server.git('rev-parse', `${branch}:v1/bench`)
  const object = `${world.server.folder}/objects/${tree.slice(0, 2)}/${tree.slice(2)}`
  rmSync(object)
  await expect((await world.open()).list('bench')).rejects.toThrow(/is damaged on the remote/)
  writeFileSync(object, 'no object at all')
  await expect((await world.open()).list('bench')).rejects.toMatchObject({ exitCode: 3 })
  const second = await world.open({ patience: { tries: 2 } })
  await expect(second.add([fileOf(someRecord(world.commits[1]!))], 'two')).rejects.toMatchObject({ exitCode: 3 })
  expect(world.server.git('rev-parse', branch)).toBe(tip)
})

const deaths: readonly Death[] = ['before', 'middle', 'after']

test('a network that dies at every step of a push: the next try finds a sound branch', async () => {
  world = await createStoreWorld()
  const store = await world.open()
  await store.add([fileOf(someRecord(world.commits[0]!))], 'one')
  const start = world.server.requests.length
  await store.add([fileOf(someRecord(world.commits[0]!, { run: 'count' }))], 'to count the requests')
  const steps = world.server.requests.length - start
  expect(steps).toBeGreaterThanOrEqual(5)
  const stored = ['1', 'count']
  for (const how of deaths) {
    for (let step = 0; step < steps; step++) {
      const run = `${how}${step}`
      world.server.die(step, how)
      await store.add([fileOf(someRecord(world.commits[1]!, { run }))], run)
      stored.push(run)
      world.server.git('fsck', '--strict', '--no-dangling')
    }
  }
  const { entries } = await store.list('bench')
  expect(entries.map(({ run }) => run).sort()).toEqual(stored.sort())
  expect(world.server.git('rev-list', '--count', branch)).toBe(String(stored.length))
}, 240_000)

test('a network that stays dead is a failure that says so', async () => {
  world = await createStoreWorld()
  const store = await world.open({ patience: { tries: 2, longestPause: 0.01 } })
  for (let i = 0; i < 40; i++) world.server.die(i, 'before')
  await expect(store.add([fileOf(someRecord(world.commits[0]!))], 'one')).rejects.toThrow(
    /could not be reached|broke off/,
  )
})
