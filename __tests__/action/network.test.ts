/** The way to GitHub, and what a run costs on it: slow answers, long pull requests, proxies, certificates. */

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { writeMarker } from '../../src/github/marker.ts'
import { jobAccount } from '../github/local-github/state.ts'
import { even, openScene, type Scene } from './github-scene.ts'
import { startProxy, startSecure } from './network.ts'
import type { StepResult } from './runner.ts'

let scene: Scene

beforeEach(async () => {
  scene = await openScene()
})
afterEach(async () => {
  expect(scene.github.offences).toEqual([])
  await scene.close()
})

function noticesOf({ commands }: StepResult): string {
  return commands.flatMap(({ name, text }) => (name === 'notice' ? [text] : [])).join('\n')
}

/** What the log says it cost, which must be what was received. */
function costOf({ log }: StepResult, before: number): number {
  const said = Number(/Requests to GitHub: (\d+)/.exec(log)?.[1])
  expect(said).toBe(scene.github.received.length - before)
  return said
}

test('a server that takes its time', async () => {
  scene.github.faults.push({ on: /./, times: 100, delay: 1_000 })
  const result = await scene.run()
  expect(result.code, result.log).toBe(1)
  expect(scene.ours()).toHaveLength(1)
  expect(scene.github.state.checks).toHaveLength(1)
})

test('3,000 comments: ours is found on the last page, and stays the only one', async () => {
  const { state } = scene.github
  const yesterday = new Date(Date.now() - 24 * 3600 * 1000)
  for (let i = 0; i < 2_999; i++) scene.say('somebody', `talk ${i}`, yesterday)
  const [id, now] = [state.nextId++, new Date()]
  const body = `old\n\n${writeMarker({ key: 'perf', head: 'b'.repeat(40), since: null })}`
  state.comments.push({ id, issue: 1, user: jobAccount, body, created: now, updated: now })
  const result = await scene.run()
  expect(result.code, result.log).toBe(1)
  expect(scene.ours()).toMatchObject([{ id, body: expect.stringMatching(/^🔴 \*\*Slower/) }])
  // Thirty pages; all the rest is what a short pull request costs too.
  expect(costOf(result, 0)).toBeLessThanOrEqual(30 + 10)
})

test('what each kind of run costs', async () => {
  const table: Record<string, number> = {}
  const measured = async (name: string, step: () => Promise<StepResult>) => {
    const before = scene.github.received.length
    table[name] = costOf(await step(), before)
  }
  await measured('slower, first run', () => scene.run())
  scene.push('slower still', { 'README.md': 'x' })
  await measured('slower, second run', () => scene.run())
  scene.push('fixed', even)
  await measured('fixed', () => scene.run())
  await measured('merge queue', () =>
    scene.run({
      event: 'merge_group',
      payload: { merge_group: { head_sha: scene.pull.head.sha, base_sha: scene.base } },
    }),
  )
  scene.github.state.comments.length = 0
  scene.push('nothing changed', { 'README.md': 'y' })
  await measured('nothing changed, no comment', () => scene.run())
  console.log(`requests: ${JSON.stringify(table)}`)
  expect(Math.max(...Object.values(table))).toBeLessThanOrEqual(12)
})

const hasOpenssl = spawnSync('openssl', ['version']).status === 0

describe.skipIf(!hasOpenssl)('a company\u2019s network (needs openssl)', () => {
  let folder: string
  let secure: Awaited<ReturnType<typeof startSecure>>
  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'bg tls '))
    secure = await startSecure(new URL(scene.github.url), folder)
  })
  afterEach(() => {
    secure.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('a certificate that is not known: one notice, and the verdict stands', async () => {
    const result = await scene.run({ env: { GITHUB_API_URL: `${secure.url.origin}/api/v3` } })
    expect(result.code, result.log).toBe(1)
    expect(scene.ours()).toEqual([])
    expect(noticesOf(result)).toMatch(
      /^No comment, .*no check: GitHub could not be reached \(.*self.signed certificate/m,
    )
  })

  test('a certificate that NODE_EXTRA_CA_CERTS names', async () => {
    const env = { GITHUB_API_URL: `${secure.url.origin}/api/v3`, NODE_EXTRA_CA_CERTS: secure.certificate }
    const result = await scene.run({ env })
    expect(scene.ours(), result.log).toHaveLength(1)
    expect(scene.github.state.checks).toHaveLength(1)
  })

  // Longer than a label may be, so that no name server is asked, which might take its time to say no.
  const unknown = `${'x'.repeat(64)}.example`

  // Addresses of this machine are never asked of a proxy, so that the server needs a name.
  test.each([
    ['through a proxy', 'git.example', 'other.example', 1],
    ['past a proxy that no_proxy spares, where nobody knows the name', unknown, unknown, 0],
  ])('%s', async (_, host, spared, used) => {
    const proxy = await startProxy(secure.url)
    try {
      const env = {
        GITHUB_API_URL: `https://${host}/api/v3`,
        NODE_EXTRA_CA_CERTS: secure.certificate,
        HTTPS_PROXY: proxy.url,
        NO_PROXY: spared,
      }
      const result = await scene.run({ env })
      expect(result.code, result.log).toBe(1)
      expect([scene.ours().length, new Set(proxy.tunnelled).size]).toEqual([used, used])
      if (used === 0) expect(noticesOf(result)).toContain('GitHub could not be reached')
    } finally {
      proxy.close()
    }
  })
})
