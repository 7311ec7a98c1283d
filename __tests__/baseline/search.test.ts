/** Finding a baseline: the nearest first-parent ancestors, whatever clocks and machines say. */
import { afterEach, expect, test } from 'vitest'
import { branchSource } from '../../src/baseline/branch/branch-source.ts'
import type { Fingerprint } from '../../src/baseline/fingerprint.ts'
import { type Search, type SearchRequest, searchBaseline } from '../../src/baseline/search.ts'
import { openIn } from '../host/scratch-repository.ts'
import { createStoreWorld, fileOf, type StoreWorld, someRecord } from './store-world.ts'

let world: StoreWorld
afterEach(async () => world.close())

const now: Fingerprint = { machine: someRecord('').machine, tool: 'go' }
const request = (base: string, changes: Partial<SearchRequest> = {}): SearchRequest => ({
  suite: 'bench',
  base,
  now,
  distance: 200,
  most: 40,
  time: 1_770_000_000,
  ...changes,
})
const found = (search: Search) => {
  if (search.kind === 'none') throw new Error(search.because.code)
  return search
}

test('takes the nearest ancestors, oldest first, and names the nearest', async () => {
  world = await createStoreWorld({ commits: 6 })
  const store = await world.open()
  const c = world.commits
  await store.add(
    [c[0]!, c[2]!, c[5]!].map((commit, i) => fileOf(someRecord(commit, { run: String(i) }))),
    'some',
  )
  const search = found(await searchBaseline(branchSource(store), await world.repository(), request(c[3]!)))
  expect(search.nearest).toEqual({ commit: c[2], steps: 1 })
  expect(search.same.map(({ record }) => record.commit)).toEqual([c[0], c[2]])
})

test('what is merged in is no baseline; first parents only', async () => {
  world = await createStoreWorld({ commits: 2 })
  const { scratch, clone, commits } = world
  scratch.git('clone', 'checkout', '--quiet', '-b', 'topic', commits[0]!)
  const side = scratch.commit('clone', { 'b.txt': 'b' })
  scratch.git('clone', 'checkout', '--quiet', 'main')
  scratch.git('clone', 'merge', '--quiet', '--no-ff', '-m', 'merge', 'topic')
  const merged = scratch.git(clone, 'rev-parse', 'HEAD')
  const store = await world.open()
  await store.add([fileOf(someRecord(side)), fileOf(someRecord(commits[1]!))], 'some')
  const search = found(await searchBaseline(branchSource(store), await world.repository(), request(merged)))
  expect(search.same.map(({ record }) => record.commit)).toEqual([commits[1]])
})

test('a wrong clock changes nothing but a note', async () => {
  world = await createStoreWorld({ commits: 3 })
  const store = await world.open()
  const c = world.commits
  await store.add(
    [
      fileOf(someRecord(c[0]!, { time: 4_000_000_000 })),
      fileOf(someRecord(c[1]!, { time: 1_000 })),
      fileOf(someRecord(c[2]!)),
    ],
    'some',
  )
  const search = found(await searchBaseline(branchSource(store), await world.repository(), request(c[2]!)))
  expect(search.same.map(({ record }) => record.commit)).toEqual(c)
  expect(search.notes.map(({ code }) => code)).toEqual(['clock-skew'])
})

test('both attempts of a run count; pull requests do not; other machines and suites are set aside', async () => {
  world = await createStoreWorld({ commits: 1 })
  const store = await world.open()
  const c = world.commits[0]!
  const machine = { ...now.machine, cpu: 'Intel Xeon 8370C' }
  await store.add(
    [
      fileOf(someRecord(c, { run: '7' })),
      fileOf(someRecord(c, { run: '7', attempt: 2 })),
      fileOf(someRecord(c, { run: '8', machine })),
      fileOf(someRecord(c, { run: '9', machine: { ...now.machine, arch: 'arm64' } })),
      fileOf(someRecord(c, { run: '10', event: 'pull_request' })),
      fileOf(someRecord(c, { run: '11', suite: 'other' })),
    ],
    'some',
  )
  const search = found(await searchBaseline(branchSource(store), await world.repository(), request(c)))
  expect(search.same.map(({ record }) => `${record.run}.${record.attempt}`)).toEqual(['7.1', '7.2'])
  expect(search.otherMachine.map(({ record }) => record.run)).toEqual(['8'])
  expect(search.otherSuite.map(({ record }) => record.run)).toEqual(['9'])
  expect(search.notes.map(({ code }) => code)).toEqual(['runs-of-pull-requests'])
})

test('a shallow checkout asks the remote for the commits, and stays shallow', async () => {
  world = await createStoreWorld({ commits: 8 })
  const store = await world.open()
  const c = world.commits
  await store.add([fileOf(someRecord(c[1]!))], 'one')
  world.scratch.git('.', 'clone', '--quiet', '--depth=1', '--branch=main', `file://${world.server.folder}`, 'shallow')
  const repository = await openIn(`${world.scratch.folder}/shallow`)
  expect(repository.shallow).toBe(true)
  const search = found(await searchBaseline(branchSource(store), repository, request(c[7]!)))
  expect(search.nearest).toEqual({ commit: c[1], steps: 6 })
  expect(world.scratch.git('shallow', 'rev-list', '--count', 'HEAD')).toBe('1')
  const near = await searchBaseline(branchSource(store), repository, request(c[7]!, { distance: 3 }))
  expect(near).toMatchObject({ kind: 'none', unusable: true, because: { code: 'no-run-near', commits: 4 } })
})

test('a base that was rewritten away, a suite without runs and a missing branch say so', async () => {
  world = await createStoreWorld()
  const store = await world.open()
  const repository = await world.repository()
  const base = world.commits[2]!
  expect(await searchBaseline(branchSource(store), repository, request(base))).toMatchObject({
    because: { code: 'no-branch' },
  })
  await store.add([fileOf(someRecord(world.commits[0]!))], 'one')
  expect(await searchBaseline(branchSource(store), repository, request(base, { suite: 'x' }))).toMatchObject({
    because: { code: 'no-run-of-suite', suite: 'x', others: { count: 1 } },
  })
  expect(await searchBaseline(branchSource(store), repository, request('f'.repeat(40)))).toMatchObject({
    because: { code: 'unknown-commit', commit: 'f'.repeat(40) },
  })
})
