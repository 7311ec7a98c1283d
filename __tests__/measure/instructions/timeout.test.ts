/** A benchmark that is not done in the time that counting has: under valgrind everything takes ten times as long. */
import { afterAll, expect, test } from 'vitest'
import { createCleanup } from '../../../src/host/cleanup.ts'
import { systemClock } from '../../../src/host/clock.ts'
import { countLaunch } from '../../../src/measure/instructions/count-workers.ts'
import type { Counter } from '../../../src/measure/instructions/counter.ts'
import type { Part } from '../../../src/measure/lockstep/measure-pair.ts'
import { newFolder, removeFolders } from '../lockstep/in-folders.ts'
import { worker } from './fake-valgrind.ts'

afterAll(removeFolders)

test('is left out, fails nothing, and keeps what was counted before it', async () => {
  const folder = newFolder()
  let read = 0
  const meter = { total: async () => ++read * 1000, lost: () => 0, end: async () => undefined }
  const counter: Counter = {
    name: 'made up',
    slowdown: 1,
    wrap: (command) => command,
    attach: async () => meter,
    wrapWhole: (command) => command,
    totalIn: () => 0,
  }
  const text = worker(`run = (name) => name === 'b' ? 'failed' : undefined`)
    .replace("readFileSync('side', 'utf8')", "'head'")
    .replace('process.env.FAKE_TOTAL', "'/dev/null'")
  const part: Part = {
    label: '',
    worker: () => ({
      command: { kind: 'argv', file: process.execPath, args: ['-e', text] },
      directory: folder,
      environment: { PATH: process.env['PATH']! },
      context: { side: 'head', round: 0, command: 'it', secrets: [] },
      timeoutSeconds: 60,
    }),
  }
  const ports = { signal: new AbortController().signal, cleanup: createCleanup() }
  const how = { counter, clock: systemClock, ports, temporary: folder }
  const wanted = new Map([
    ['a', 1e-3],
    ['b', 1e-3],
  ])
  const until = systemClock.now() + 3
  const counts = await countLaunch({ parts: { base: [], head: [part] } }, 'head', wanted, until, how)
  expect([...counts.keys()]).toEqual(['a'])
  expect(systemClock.now()).toBeGreaterThanOrEqual(until)
})
