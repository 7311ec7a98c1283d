/** Many writers at once, some of them killed: every run that was reported as stored is there, byte for
 *  byte, and nothing else. BENCHGATE_CHAOS sets the number of runs, BENCHGATE_WRITERS that of writers. */
import { spawn } from 'node:child_process'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { createRandom } from '../../src/statistics/random.ts'
import { node24 } from '../cli/program.ts'
import { createStoreWorld, fileOf, type StoreWorld, someRecord } from './store-world.ts'

const runs = Number(process.env['BENCHGATE_CHAOS'] ?? 10)
const writers = Number(process.env['BENCHGATE_WRITERS'] ?? Math.min(20, Math.ceil(runs / 2)))

let world: StoreWorld
afterEach(async () => world.close())

/** How many tries it took, where the writer said that its run is stored; else null. `killAfter` in
 *  milliseconds, null to let it be. */
function write(commit: string, run: string, killAfter: number | null): Promise<number | null> {
  const writer = path.join(import.meta.dirname, 'writer.ts')
  const child = spawn(node24, [writer, world.clone, world.server.url, commit, run], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, TMPDIR: world.scratch.folder },
  })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  const timer = killAfter === null ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter)
  return new Promise((resolve) => {
    child.once('close', () => {
      clearTimeout(timer)
      const tries = /^stored .* after (\d+) tries$/m.exec(said)?.[1]
      resolve(tries === undefined ? null : Number(tries))
    })
  })
}

test(`${writers} writers in parallel, ${runs} runs, random kills: nothing is lost and nothing is added`, async () => {
  world = await createStoreWorld()
  const random = createRandom('chaos')
  // Up to about what a run takes among so many, so that some die at every step, and some after the last.
  const longest = 2500 * writers
  const plan = Array.from({ length: runs }, (_, i) => ({
    run: `r${i}`,
    commit: world.commits[i % world.commits.length]!,
    killAfter: random.next() < 0.3 ? 500 + random.next() * longest : null,
  }))
  const reported: string[] = []
  const tries: number[] = []
  const waiting = [...plan]
  await Promise.all(
    Array.from({ length: writers }, async () => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const took = await write(next.commit, next.run, next.killAfter)
        if (took === null) continue
        reported.push(next.run)
        tries.push(took)
      }
    }),
  )
  const unharmed = plan.filter(({ killAfter }) => killAfter === null).map(({ run }) => run)
  expect(unharmed.filter((run) => !reported.includes(run))).toEqual([])
  world.server.git('fsck', '--strict', '--no-dangling')
  const expected = new Map(
    plan.map(({ run, commit }) => {
      const file = fileOf(someRecord(commit, { run, scale: 1 + run.length }))
      return [file.path, { run, text: file.text }]
    }),
  )
  const files = world.server.git('ls-tree', '-r', '--name-only', 'benchgate-data').split('\n')
  const records = files.filter((file) => file !== 'README.md')
  for (const file of records) {
    expect(expected.has(file), file).toBe(true)
    expect(`${world.server.git('cat-file', 'blob', `benchgate-data:${file}`)}\n`).toBe(expected.get(file)!.text)
  }
  const there = records.map((file) => expected.get(file)!.run)
  expect(reported.filter((run) => !there.includes(run))).toEqual([])
  // One commit a run: nobody overwrote anybody.
  expect(world.server.git('rev-list', '--count', 'benchgate-data')).toBe(String(records.length))
  tries.sort((a, b) => a - b)
  console.log(
    `${writers} writers, ${runs} runs: ${plan.length - unharmed.length} with a time to be killed, ${reported.length} reported as stored, ${records.length} on the branch; tries: median ${tries[tries.length >> 1]}, most ${tries.at(-1)}`,
  )
}, 1_800_000)
