/** What finding a baseline and storing a run cost as the history grows. BENCHGATE_SCALE sets the numbers
 *  of stored runs: BENCHGATE_SCALE=100,10000,100000 gives the curve. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { afterEach, expect, test } from 'vitest'
import { branchSource } from '../../src/baseline/branch/branch-source.ts'
import { searchBaseline } from '../../src/baseline/search.ts'
import { serverEnvironment } from './git-server.ts'
import { createStoreWorld, fileOf, type StoreWorld, someRecord } from './store-world.ts'

const sizes = (process.env['BENCHGATE_SCALE'] ?? '100,2000').split(',').map(Number)

let world: StoreWorld
afterEach(async () => world.close())

/** A branch with so many records, a thousand a month, made in one stream. */
function fill(count: number): void {
  const lines = ['commit refs/heads/benchgate-data', 'committer S <s@example.com> 1700000000 +0000', 'data 4', 'fill']
  for (let i = 0; i < count; i++) {
    const commit = i < world.commits.length ? world.commits[i]! : createHash('sha1').update(String(i)).digest('hex')
    const { path, text } = fileOf(someRecord(commit, { run: String(1_000_000 + i), time: 1_400_000_000 + i * 2592 }))
    lines.push(`M 100644 inline ${path}`, `data ${Buffer.byteLength(text)}`, text.trimEnd(), '')
  }
  execFileSync('git', ['fast-import', '--quiet'], {
    cwd: world.server.folder,
    env: serverEnvironment,
    input: `${lines.join('\n')}\n`,
  })
}

test.each(sizes)(
  '%i stored runs: a baseline is found from the folders and a few files',
  async (count) => {
    world = await createStoreWorld({ commits: 12 })
    fill(count)
    const repository = await world.repository()
    const base = world.commits.at(-1)!
    const { tool, machine } = someRecord(base)
    const request = { suite: 'bench', base, now: { machine, tool }, distance: 200, most: 40, time: 2_000_000_000 }
    const start = performance.now()
    const store = await world.open()
    const search = await searchBaseline(branchSource(store), repository, request)
    const found = { seconds: (performance.now() - start) / 1000, bytes: world.server.sent() }
    expect(search.kind === 'found' && search.same.length).toBe(12)
    // Two hashes and a number of folder for each run, whatever the runs hold.
    expect(found.bytes).toBeLessThan(50_000 + 100 * count)
    await store.close()
    const writing = performance.now()
    const sent = world.server.sent()
    const writer = await world.open()
    await writer.add([fileOf(someRecord(base, { run: 'new', time: 1_400_000_000 + count * 2592 }))], 'one more')
    await writer.close()
    const stored = { seconds: (performance.now() - writing) / 1000, bytes: world.server.sent() - sent }
    console.log(
      `${count} runs: found in ${found.seconds.toFixed(1)} s with ${(found.bytes / 1e6).toFixed(2)} MB; stored in ${stored.seconds.toFixed(1)} s with ${(stored.bytes / 1e6).toFixed(2)} MB`,
    )
  },
  900_000,
)
