/** Artifacts against the local GitHub: uploaded by GitHub's own library, found and downloaded by ours. */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { artifactName, refuseEnterpriseServer } from '../../src/github/artifact-service.ts'
import { downloadArtifact, listArtifacts, readWorkflowRun } from '../../src/github/artifacts.ts'
import { readRepository } from '../../src/github/repository.ts'
import { readZip } from '../../src/host/zip.ts'
import { node24 } from '../cli/program.ts'
import { type Connection, connect } from './connection.ts'
import { addArtifact, addRun, digestOf, runtimeOf } from './local-github/artifact-service.ts'
import { jobToken } from './local-github/server.ts'
import { jobAccount } from './local-github/state.ts'

let connection: Connection
let folder = ''
beforeAll(async () => {
  connection = await connect()
  folder = mkdtempSync(path.join(tmpdir(), 'benchgate-artifacts-'))
})
beforeEach(() => connection.reset())
afterEach(() => expect(connection.github.offences).toEqual([]))
afterAll(async () => {
  await connection.github.close()
  rmSync(folder, { recursive: true })
})

const commit = 'c'.repeat(40)
const limits = { mostBytes: 10_000 }
const state = () => connection.github.state

/** The runner hides what a command masked, from there on. */
function asRunnerShows(log: string): string {
  const masks: string[] = []
  const lines = log.split('\n').flatMap((line) => {
    const mask = /^::add-mask::(.+)$/.exec(line)?.[1]
    if (mask === undefined) return [masks.reduce((text, one) => text.replaceAll(one, '***'), line)]
    masks.push(mask.replaceAll('%25', '%'))
    return []
  })
  return lines.join('\n')
}

interface Said {
  readonly log: string
  readonly result: {
    readonly id: number
    readonly bytes: number
    readonly digest: string
    message: string
    hint: string
  }
}

function upload(name: string, env: Record<string, string>): Promise<Said> {
  const file = path.join(folder, 'run.json')
  writeFileSync(file, '{"a": 1}')
  const script = path.join(import.meta.dirname, 'uploader.ts')
  return new Promise((resolve, reject) => {
    execFile(node24, [script, name, folder, file], { env: { ...process.env, ...env } }, (error, stdout) => {
      if (error !== null) return reject(error)
      const lines = stdout.trim().split('\n')
      resolve({ log: stdout, result: JSON.parse(lines.at(-1)!) as Said['result'] })
    })
  })
}

test('what the library uploads is found by name and by run, and comes back byte for byte', async () => {
  const run = addRun(state(), commit)
  const runtime = runtimeOf(state(), run, connection.github.url)
  const { result, log } = await upload('benchgate-perf', runtime)
  expect(result).toMatchObject({ id: expect.any(Number), digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) })
  const client = connection.client()
  const [byName, byRun, other] = [
    await listArtifacts(client, { name: 'benchgate-perf' }),
    await listArtifacts(client, { run: run.id }),
    await listArtifacts(client, { name: 'other' }),
  ]
  const expected = {
    ...{ id: result.id, name: 'benchgate-perf', bytes: result.bytes, digest: result.digest, expired: false },
    run: { id: run.id, headSha: commit, headBranch: 'main', repositoryId: 42, headRepositoryId: 42 },
  }
  expect(byName).toMatchObject({ ok: true, value: { artifacts: [expected], complete: true } })
  expect(byRun).toMatchObject(byName)
  expect(other).toMatchObject({ ok: true, value: { artifacts: [] } })
  const archive = await downloadArtifact(client, expected, limits)
  expect(archive.ok).toBe(true)
  const files = archive.ok ? await readZip(archive.value, { mostEntries: 1, mostBytes: 99, mostEntryBytes: 99 }) : []
  expect(files.map(({ name, data }) => [name, Buffer.from(data).toString()])).toEqual([['run.json', '{"a": 1}']])
  const shown = asRunnerShows(log)
  expect(shown).not.toContain(runtime['ACTIONS_RUNTIME_TOKEN'])
  for (const signature of state().tickets.keys()) {
    expect(shown).not.toContain(signature)
    expect(shown).not.toContain(encodeURIComponent(signature))
  }
  expect(log).toMatch(/^::group::Uploading benchgate-perf\n(.*\n)*::endgroup::\n/m)
})

test('a second artifact of the name is refused with advice', async () => {
  const runtime = runtimeOf(state(), addRun(state(), commit), connection.github.url)
  await upload('same', runtime)
  const { result } = await upload('same', runtime)
  expect(result.message).toMatch(/has an artifact same already/)
  expect(result.hint).toMatch(/`key` of its own/)
})

test.each([
  [
    'an Enterprise Server',
    { GITHUB_SERVER_URL: 'https://github.example.com' },
    /Enterprise Server \(github.example.com\)/,
  ],
  ['no token of the runner', { ACTIONS_RUNTIME_TOKEN: '' }, /ACTIONS_RUNTIME_TOKEN is not set/],
  ['no address of the service', { ACTIONS_RESULTS_URL: '' }, /ACTIONS_RESULTS_URL is not set/],
])('%s: nothing is uploaded, and the advice names what to use', async (_, env, says) => {
  const runtime = runtimeOf(state(), addRun(state(), commit), connection.github.url)
  const { result } = await upload('x', { ...runtime, ...env })
  expect(result.message).toMatch(says)
  expect(result.hint).toMatch(/baseline: branch.*upload-artifact/)
  expect(connection.github.received).toEqual([])
})

test.each([undefined, '', 'https://github.com', 'https://acme.ghe.com', 'http://github.localhost:8080'])(
  '%s has artifacts',
  (server) => expect(() => refuseEnterpriseServer({ GITHUB_SERVER_URL: server })).not.toThrow(),
)

test('lists all pages, within a limit', async () => {
  const run = addRun(state(), commit)
  for (let i = 0; i < 230; i++) addArtifact(state(), run, 'many', Buffer.from(String(i)))
  const all = await listArtifacts(connection.client(), { name: 'many' })
  expect(all).toMatchObject({ ok: true, value: { complete: true } })
  const ids = all.ok ? all.value.artifacts.map(({ id }) => id) : []
  expect(ids).toHaveLength(230)
  expect(ids).toEqual(ids.toSorted((a, b) => b - a))
  const some = await listArtifacts(connection.client(), { name: 'many', most: 150 })
  expect(some.ok && [some.value.artifacts.length, some.value.complete]).toEqual([150, false])
})

test('without `actions: read`, and for what is gone, there is a failure as a value', async () => {
  const artifact = addArtifact(state(), addRun(state(), commit), 'x', Buffer.from('x'), { expired: true })
  const entry = { id: artifact.id, bytes: 1, digest: null }
  expect(await downloadArtifact(connection.client(), entry, limits)).toMatchObject({
    failure: { kind: 'refused', status: 410 },
  })
  expect(await readWorkflowRun(connection.client(), 999)).toMatchObject({ failure: { kind: 'not-found' } })
  state().tokens.set('ghs_weak', { account: jobAccount, isApp: true, permissions: { contents: 'read' } })
  const weak = connection.client('ghs_weak')
  const forbidden = { ok: false, failure: { kind: 'forbidden', permission: 'actions: read' } }
  expect(await listArtifacts(weak)).toEqual(forbidden)
  expect(await downloadArtifact(weak, entry, limits)).toEqual(forbidden)
})

test.each<[string, Record<string, unknown>, RegExp]>([
  ['another digest', { digest: digestOf(Buffer.from('y')) }, /its digest is sha256:a1fce.*and that of the download/],
  ['another size, where there is no digest', { digest: null, bytes: 2 }, /has 3 bytes, and the artifact 2/],
  ['more than allowed, as listed', { bytes: 10_001 }, /has 10001 bytes, and at most 10000/],
])('%s is not taken', async (_, change, says) => {
  const data = Buffer.from('abc')
  const artifact = addArtifact(state(), addRun(state(), commit), 'x', data)
  const entry = { id: artifact.id, bytes: 3, digest: digestOf(data), ...change }
  const answer = await downloadArtifact(connection.client(), entry, limits)
  expect(answer).toMatchObject({ ok: false, failure: { kind: 'unsound', message: expect.stringMatching(says) } })
})

test('a download is ended where it has more than was announced', async () => {
  const artifact = addArtifact(state(), addRun(state(), commit), 'x', Buffer.alloc(5_000_000))
  const answer = await downloadArtifact(connection.client(), { id: artifact.id, bytes: 10, digest: null }, limits)
  expect(answer).toMatchObject({ failure: { kind: 'unsound', message: 'the download has more than 10000 bytes' } })
})

test('a digest says more than the listed size', async () => {
  const artifact = addArtifact(state(), addRun(state(), commit), 'x', Buffer.from('abc'))
  const entry = { id: artifact.id, bytes: 7, digest: digestOf(Buffer.from('abc')).toUpperCase().replace('SHA', 'sha') }
  expect(await downloadArtifact(connection.client(), entry, limits)).toMatchObject({ ok: true })
})

test('a download that breaks off is begun again with a new address; the old one is in no message', async () => {
  const artifact = addArtifact(state(), addRun(state(), commit), 'x', Buffer.from('abc'))
  const entry = { id: artifact.id, bytes: 3, digest: null }
  connection.github.faults.push({ on: /^GET \/blobs\//, times: 1, drop: true })
  connection.github.faults.push({ on: /^GET \/blobs\//, times: 1, answer: { status: 403, body: 'expired' } })
  expect(await downloadArtifact(connection.client(), entry, limits)).toMatchObject({ ok: true })
  expect(state().tickets.size).toBe(3)
  connection.github.faults.push({ on: /^GET \/blobs\//, times: 3, drop: true })
  const broken = await downloadArtifact(connection.client(), entry, limits)
  expect(broken).toMatchObject({ failure: { kind: 'unreachable' } })
  expect(JSON.stringify(broken)).not.toMatch(/sig=|localhost/)
})

test('the repository and its runs', async () => {
  const run = addRun(state(), commit, { event: 'schedule' })
  expect(await readRepository(connection.client())).toEqual({ ok: true, value: { id: 42, defaultBranch: 'main' } })
  expect(await readWorkflowRun(connection.client(jobToken), run.id)).toMatchObject({
    value: { event: 'schedule', path: '.github/workflows/ci.yml', headSha: commit, headBranch: 'main' },
  })
})

test.each([
  [['benchgate', 'perf'], 'benchgate-perf'],
  [['benchgate', 'a/b: "c"'], /^benchgate-a-b- -c--[0-9a-f]{8}$/],
  [['a\r\nb'], /^a-b-[0-9a-f]{8}$/],
  [['?'], /^--[0-9a-f]{8}$/],
  [[''], /^artifact-[0-9a-f]{8}$/],
  [['x'.repeat(500)], /^x{120}-[0-9a-f]{8}$/],
])('%j as a name', (words, name) => {
  expect(artifactName(...words)).toMatch(typeof name === 'string' ? new RegExp(`^${name}$`) : name)
  expect(artifactName('a/b')).not.toBe(artifactName('a:b'))
})
