/** Which workers are kept on one processor, and how it is told that they must not be. */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { parseProcessors } from '../../../src/host/affinity.ts'
import { groupSeconds } from '../../../src/host/processor-time.ts'
import type { Workers } from '../../../src/measure/lockstep/lane.ts'
import { watchWorkers } from '../../../src/measure/lockstep/worker-load.ts'
import { canPin } from '../two-sides.ts'
import { measureFolders, newFolder, removeFolders } from './in-folders.ts'

afterAll(removeFolders)

const worker = `
import { appendFileSync, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
appendFileSync(process.env.NOTES, readFileSync('/proc/self/status', 'utf8').match(/Cpus_allowed_list:\\s*(.*)/)[1] + '\\n')
console.log('@hello 1 toy\\n@benchmark 0 a\\n@ready')
for await (const line of createInterface(process.stdin)) {
  const [verb, k, n] = line.split(' ')
  if (verb === 'end') break
  if (verb === 'run') {
    const began = process.hrtime.bigint()
    for (let i = 0, x = 0; i < n * 1000; i++) x += i
    console.log('@ran ' + k + ' ' + n + ' ' + (process.hrtime.bigint() - began))
  } else console.log('@done')
}
`

test.skipIf(!canPin)('the first pair runs anywhere, all later ones on one processor', async () => {
  const notes = path.join(newFolder(), 'notes')
  const { result } = await measureFolders(
    { 'worker.mjs': worker },
    { run: 'node worker.mjs' },
    { environment: { NOTES: notes } },
  )
  expect(result.failure).toBe(null)
  const where = readFileSync(notes, 'utf8').trim().split('\n').map(parseProcessors)
  // One to see whether a harness is met, two of the first pair, and two of the only one that counts here.
  expect(where).toHaveLength(5)
  const everywhere = parseProcessors(readFileSync('/proc/self/status', 'utf8').match(/Cpus_allowed_list:\s*(.*)/)![1]!)
  for (const first of where.slice(0, 3)) expect(first).toEqual(everywhere)
  for (const later of where.slice(3)) expect(later).toHaveLength(1)
})

test.skipIf(process.platform !== 'linux')('processor time of all that a worker has started is counted', async () => {
  const busy = ['base', 'head'].map(() =>
    spawn('/bin/sh', ['-c', 'sh -c "while :; do :; done" & wait'], { detached: true, stdio: 'ignore' }),
  )
  try {
    const [base, head] = busy.map(({ pid }) => ({ pid }))
    let now = 0
    const load = watchWorkers({ base, head } as unknown as Workers, { now: () => now, date: () => new Date(0) })
    const began = Date.now()
    const used = () => busy.reduce((sum, { pid }) => sum + groupSeconds(pid!)!, 0)
    // On a slow machine they have used something before anybody watches.
    const before = used()
    while (used() - before < 0.2 && Date.now() - began < 30_000) await new Promise((resolve) => setTimeout(resolve, 20))
    now = 0.1
    expect(load()).toBeGreaterThanOrEqual(1.9)
  } finally {
    for (const { pid } of busy) process.kill(-pid!, 'SIGKILL')
  }
})
