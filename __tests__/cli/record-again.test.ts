/** Recording twice, being killed meanwhile, and what can be seen of git's token: over a real git server. */

import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { token } from '../baseline/git-server.ts'
import { createStoreWorld, type StoreWorld } from '../baseline/store-world.ts'
import { gitEnvironment } from '../host/scratch-repository.ts'
import { benchgate, type Ended, type Options } from './program.ts'
import { temporaryFolder } from './repository.ts'

let world: StoreWorld
let folder: ReturnType<typeof temporaryFolder>
let file: string

beforeAll(async () => {
  world = await createStoreWorld({ commits: 1 })
  folder = temporaryFolder()
  file = path.join(folder.path, 'results.json')
  // Launches without a time.
  const metrics = [{ name: 'time', unit: 's', better: 'lower', value: 1 }]
  const launches = [{ benchmarks: [{ name: 'parse', status: 'ok', metrics }] }]
  writeFileSync(file, JSON.stringify({ schema: 'benchgate/run/1', tool: 'x', launches }))
})
afterAll(async () => {
  await world.close()
  folder.remove()
})

function record(key: string, env: Record<string, string>, more: Partial<Options> = {}): Promise<Ended> {
  const own = { GIT_ALLOW_PROTOCOL: 'file:http', HOME: '/nonexistent', GITHUB_TOKEN: token, GITHUB_RUN_ID: '7' }
  return benchgate(['record', file, '--key', key], {
    cwd: world.clone,
    ...more,
    env: { ...gitEnvironment, ...own, GITHUB_SERVER_URL: world.server.url, TMPDIR: folder.path, ...env },
  })
}

/** A PATH with a git that runs these lines before it becomes the real one. */
function gitAfter(lines: string): string {
  const bin = path.join(folder.path, 'bin')
  mkdirSync(bin)
  writeFileSync(path.join(bin, 'git'), `#!/bin/bash\n${lines}\nPATH="\${PATH#*:}" exec git "$@"\n`)
  chmodSync(path.join(bin, 'git'), 0o755)
  return `${bin}:${process.env['PATH']}`
}

test('a job that is tried again records the same file once', async () => {
  const first = await record('twice', {})
  expect(first.code, first.stderr).toBe(0)
  const second = await record('twice', {})
  expect(second.code, second.stderr).toBe(0)
  const { folder: server } = world.server
  const stored = world.scratch.git('clone', '--git-dir', server, 'ls-tree', '-r', '--name-only', 'benchgate-data')
  expect(stored.split('\n').filter((name) => name.includes('/twice/'))).toHaveLength(1)
})

const leftIn = (place: string) => readdirSync(place).filter((name) => name.startsWith('benchgate-'))

test.skipIf(process.platform === 'win32')('what a killed record left is removed by the next', async () => {
  // The program is killed while its git pushes.
  const killing = `case " $* " in *" push "*) kill -9 $PPID; sleep 0.5; exit 1;; esac`
  const killed = await record('killed', { PATH: gitAfter(killing) })
  expect(killed.signal, killed.stderr).toBe('SIGKILL')
  expect(leftIn(folder.path)).not.toEqual([])
  const next = await record('killed', {})
  expect(next.code, next.stderr).toBe(0)
  expect(leftIn(folder.path)).toEqual([])
})

/** Environment and arguments of the clients' git, as any process of the same user can read them. */
function seenOfGit(): string[] {
  return readdirSync('/proc').flatMap((pid) => {
    try {
      if (!/^git/.test(readFileSync(`/proc/${pid}/comm`, 'utf8'))) return []
      const text = readFileSync(`/proc/${pid}/environ`, 'utf8') + readFileSync(`/proc/${pid}/cmdline`, 'utf8')
      return text.includes('GIT_PROJECT_ROOT=') ? [] : [text]
    } catch {
      return []
    }
  })
}

test.skipIf(process.platform !== 'linux')('git shows no token while it pushes (Linux only: by /proc)', async () => {
  const seen: string[] = []
  world.server.beforePush(() => seen.push(...seenOfGit()))
  const ended = await record('seen', { SEEN_BY: 'this test' })
  world.server.beforePush(null)
  expect(ended.code, ended.stderr).toBe(0)
  const ours = seen.filter((text) => text.includes('SEEN_BY=this test'))
  expect(ours.join()).toContain('git-remote-http')
  for (const secret of [token, Buffer.from(`x-access-token:${token}`).toString('base64')]) {
    expect(ours.join()).not.toContain(secret)
  }
})
