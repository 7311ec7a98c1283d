/** Real commands, and what is left of them. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { createCleanup } from '../../src/host/cleanup.ts'
import { type Command, type RunOptions, run, succeeded } from '../../src/host/process.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'process test '))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const environment = { PATH: process.env['PATH'] }
const shell = (text: string, options: Partial<RunOptions> = {}) =>
  run({ kind: 'shell', text }, { directory: folder, environment, graceSeconds: 0.3, ...options })
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

/** Processes whose command line holds a word, zombies not counted. */
async function running(word: string): Promise<number> {
  const result = await run(
    { kind: 'argv', file: 'ps', args: ['-A', '-o', 'state=,args='] },
    { directory: folder, environment, sweep: false },
  )
  return textOf(result.stdout.read())
    .split('\n')
    .filter((line) => !line.startsWith('Z') && line.includes(word) && !line.includes('ps -A')).length
}

test('gives exit code, output and the last lines of both streams', async () => {
  const lines: string[] = []
  const result = await shell('echo out; echo err >&2; exit 3', { onLine: (line) => void lines.push(line) })
  expect(result.ending).toEqual({ kind: 'exited', code: 3 })
  expect(textOf(result.stdout.read())).toBe('out\n')
  expect(lines.sort()).toEqual(['err', 'out'])
  expect(result.tail.split('\n').sort()).toEqual(['err', 'out'])
  expect(succeeded(result)).toBe(false)
})

test('a shell command stops at the first line that fails, and at a failure within a pipe', async () => {
  expect((await shell('false\necho done')).ending).toEqual({ kind: 'exited', code: 1 })
  expect((await shell('false | cat')).ending).toEqual({ kind: 'exited', code: 1 })
})

test('a command that is not found exits with 127; a program and a folder that are not there are values', async () => {
  expect((await shell('no-such-command-here')).ending).toEqual({ kind: 'exited', code: 127 })
  const argv: Command = { kind: 'argv', file: 'no-such-program-here', args: [] }
  expect((await run(argv, { directory: folder, environment })).ending).toMatchObject({ because: 'not-found' })
  expect((await shell('true', { directory: path.join(folder, 'nowhere') })).ending).toMatchObject({
    kind: 'not-started',
    because: 'no-directory',
  })
})

test('a crash names its signal', async () => {
  expect((await shell('kill -SEGV $$')).ending).toEqual({ kind: 'signalled', signal: 'SIGSEGV' })
})

test('standard input is closed: a suite that reads it goes on', async () => {
  const result = await shell('read line || echo nothing to read')
  expect(textOf(result.stdout.read())).toBe('nothing to read\n')
})

test('a command that hangs is ended with all that it started, although they ignore SIGTERM', async () => {
  const word = 'sleep 4242.1'
  const result = await shell(`trap '' TERM; ${word} & (trap '' TERM; ${word}) & setsid ${word} & wait; ${word}`, {
    timeoutSeconds: 0.5,
  })
  expect(result.ending).toEqual({ kind: 'timed-out', seconds: 0.5 })
  expect(await running(word)).toBe(0)
})

test('what stays behind after the command has ended is ended and counted, daemons too', async () => {
  const word = 'sleep 4242.2'
  const result = await shell(
    `for i in 1 2 3 4 5; do setsid nohup ${word} >/dev/null 2>&1 & done; (${word} &) ; sleep 0.2; echo end`,
  )
  expect(result.ending).toEqual({ kind: 'exited', code: 0 })
  expect(textOf(result.stdout.read())).toBe('end\n')
  expect(result.stragglers).toBeGreaterThanOrEqual(5)
  expect(await running(word)).toBe(0)
})

test('two hundred children that are left behind are all ended', async () => {
  const word = 'sleep 4242.3'
  const result = await shell(`for i in $(seq 200); do ${word} & done; exit 0`)
  expect(result.stragglers).toBe(200)
  expect(await running(word)).toBe(0)
})

test('what a pipe still writes after its shell has ended is waited for', async () => {
  const result = await shell('(sleep 0.3; echo late) &')
  expect(textOf(result.stdout.read())).toBe('late\n')
})

test('cancelling ends the tree; a signal that is aborted already starts nothing', async () => {
  const controller = new AbortController()
  const word = 'sleep 4242.4'
  const going = shell(`${word} & ${word}`, { signal: controller.signal })
  setTimeout(() => controller.abort(), 200)
  expect((await going).ending).toEqual({ kind: 'cancelled' })
  expect(await running(word)).toBe(0)
  const late = await shell(`touch '${folder}/started'`, { signal: controller.signal })
  expect(late.ending).toEqual({ kind: 'cancelled' })
  expect(existsSync(path.join(folder, 'started'))).toBe(false)
})

test('a forced end of the program ends the command at once', async () => {
  const cleanup = createCleanup()
  const word = 'sleep 4242.5'
  const going = shell(word, { cleanup })
  setTimeout(() => cleanup.releaseNow(), 200)
  expect((await going).ending).toEqual({ kind: 'signalled', signal: 'SIGKILL' })
  expect(await running(word)).toBe(0)
})

test('half a gigabyte on stdout is counted, kept up to the limit, and does not fill the memory', async () => {
  const before = process.memoryUsage().arrayBuffers
  let most = 0
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage().arrayBuffers - before)
  }, 20)
  const spool = path.join(folder, 'spool')
  const result = await shell('head -c 500000000 /dev/zero | tr "\\0" "\\n"', { spool, keepBytes: 50_000_000 })
  clearInterval(timer)
  expect(result.ending).toEqual({ kind: 'exited', code: 0 })
  expect(result.stdout.size).toBe(500_000_000)
  expect(result.stdout.truncated).toBe(true)
  expect(result.stdout.read().length).toBe(50_000_000)
  expect(most).toBeLessThan(200_000_000)
  result.stdout.release()
  expect(existsSync(spool)).toBe(false)
})

test('a line without end is cut, and the lines after it are whole', async () => {
  const lines: string[] = []
  await shell('head -c 3000000 /dev/zero | tr "\\0" "x"; echo; echo after', { onLine: (line) => void lines.push(line) })
  expect(lines.map((line) => line.length > 20_000)).toEqual([false, false])
  expect(lines.at(-1)).toBe('after')
})

test.skipIf(!existsSync('/dev/full'))('a full disk while keeping output is said, and ends the command', async () => {
  const going = shell('while true; do head -c 10000000 /dev/zero; done', { spool: '/dev/full', timeoutSeconds: 30 })
  await expect(going).rejects.toMatchObject({ name: 'Failure', message: expect.stringMatching(/disk is full/i) })
})

test('only the environment that is given is there, with the mark of the launch', async () => {
  const result = await shell('env', { environment: { ...environment, ONE: '1' } })
  const names = textOf(result.stdout.read())
    .split('\n')
    .map((line) => line.split('=')[0])
  expect(names).toContain('ONE')
  expect(names).toContain('BENCHGATE_LAUNCH')
  expect(names).not.toContain('HOME')
})

test('a path with spaces is a directory like any other', async () => {
  await shell('echo here > file')
  expect(readFileSync(path.join(folder, 'file'), 'utf8')).toBe('here\n')
})
