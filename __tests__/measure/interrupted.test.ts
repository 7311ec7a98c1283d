/** Real signals to a real process that is measuring: what is left of it afterwards. */
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { removeLeftoverFolders } from '../../src/host/temporary.ts'
import { createScratch, gitEnvironment, stateOf } from '../host/scratch-repository.ts'

const scratch = createScratch()
afterAll(() => scratch.remove())

let commit = ''
beforeAll(() => {
  scratch.init('own')
  commit = scratch.commit('own', { a: '1' })
  mkdirSync(path.join(scratch.folder, 'tmp'))
})

const program = path.join(import.meta.dirname, 'interrupted.ts')
const word = 'sleep 5353.1'
const suite = `trap '' TERM; setsid ${word} & ${word} & echo begun; ${word}`

interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly text: string
}

/** Starts the program and sends each signal after so many milliseconds from when `after` was printed (null: from the start). */
function interrupt(signals: readonly (readonly [NodeJS.Signals, number])[], after: string | null): Promise<Ended> {
  const child = spawn(
    process.execPath,
    [program, path.join(scratch.folder, 'own'), commit, commit, path.join(scratch.folder, 'tmp'), suite],
    { env: gitEnvironment, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  let text = ''
  const send = (): void => {
    for (const [signal, delay] of signals) setTimeout(() => child.kill(signal), delay)
  }
  if (after === null) child.once('spawn', send)
  let sent = after === null
  child.stdout.on('data', (chunk: Buffer) => {
    text += chunk.toString()
    if (!sent && text.includes(after!)) {
      sent = true
      send()
    }
  })
  return new Promise((resolve) => child.once('close', (code, signal) => resolve({ code, signal, text })))
}

function running(): string[] {
  const list = execFileSync('ps', ['-A', '-o', 'state=,args='], { encoding: 'utf8' })
  return list
    .split('\n')
    .filter((line) => !line.startsWith('Z') && line.includes(word) && !line.includes('interrupted.ts'))
}

/** What was killed is there until it gets a processor, which on a busy machine takes a moment. */
async function stillRunning(): Promise<string[]> {
  for (let i = 0; i < 600 && running().length > 0; i++) await sleep(50)
  return running()
}

function left(): string[] {
  return existsSync(path.join(scratch.folder, 'tmp')) ? readdirSync(path.join(scratch.folder, 'tmp')) : []
}

describe('nothing is left behind', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'by %s during a launch: the measuring ends in order',
    async (signal) => {
      const before = stateOf(scratch, 'own')
      const ended = await interrupt([[signal, 0]], 'begun')
      expect(ended).toMatchObject({ code: 0, text: expect.stringContaining('ended cancelled\nproblems 0') })
      expect([await stillRunning(), left(), stateOf(scratch, 'own')]).toEqual([[], [], before])
    },
  )

  test('by a second signal while the first is being obeyed', async () => {
    const before = stateOf(scratch, 'own')
    // The suite ignores SIGTERM, so that two seconds pass before it is killed.
    const ended = await interrupt(
      [
        ['SIGINT', 0],
        ['SIGTERM', 900],
      ],
      'begun',
    )
    expect(ended.code).toBe(143)
    expect([await stillRunning(), left(), stateOf(scratch, 'own')]).toEqual([[], [], before])
  })

  test('by a signal at any other moment', async () => {
    const before = stateOf(scratch, 'own')
    for (const delay of [200, 300, 400, 500]) {
      await interrupt([['SIGTERM', delay]], null)
      expect([await stillRunning(), left(), stateOf(scratch, 'own')]).toEqual([[], [], before])
    }
  })
})

test('after SIGKILL the next run finds what was left, and removes it', async () => {
  const before = stateOf(scratch, 'own')
  const ended = await interrupt([['SIGKILL', 0]], 'begun')
  expect(ended.signal).toBe('SIGKILL')
  expect(left()).toHaveLength(1)
  // Once checked out, the worktrees are repositories of their own: the user's shows nothing of them.
  expect(stateOf(scratch, 'own')).toEqual(before)
  await removeLeftoverFolders(path.join(scratch.folder, 'tmp'))
  expect([left(), stateOf(scratch, 'own')]).toEqual([[], before])
  // The watchdog ends the suite, on Linux; elsewhere only this test knows it.
  if (process.platform === 'linux') expect(await stillRunning()).toEqual([])
  else execFileSync('pkill', ['-KILL', '-f', word])
})
