/** Baselines from artifacts, against the local GitHub: what a push to the default branch stored is found
 *  by its commit, and whatever anybody else uploads, or is not whole, is no baseline. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type BaselineSearch, StoredBaselines } from '../../src/app/gating/baseline-search.ts'
import { baselineArtifact } from '../../src/app/history/artifact-access.ts'
import type { StoredRecord } from '../../src/baseline/record.ts'
import { createCleanup } from '../../src/host/cleanup.ts'
import { systemClock } from '../../src/host/clock.ts'
import type { Repository } from '../../src/host/repository.ts'
import { noteWords } from '../../src/report/notes/notes.ts'
import { noBaselineWords } from '../../src/report/notes/why-no-baseline.ts'
import { type Connection, connect } from '../github/connection.ts'
import {
  type ArtifactState,
  addArtifact,
  addRun,
  digestOf,
  type RunState,
} from '../github/local-github/artifact-service.ts'
import { jobToken } from '../github/local-github/server.ts'
import { generous, jobAccount } from '../github/local-github/state.ts'
import { createScratch, openIn, type Scratch } from '../host/scratch-repository.ts'
import { makeZip } from '../host/zip-writer.ts'
import { fileOf, someRecord } from './store-world.ts'

const artifact = 'benchgate-baseline-bench'
let connection: Connection
let scratch: Scratch
let commits: string[]
let repository: Repository

beforeAll(async () => {
  connection = await connect()
  scratch = createScratch()
  const clone = scratch.init('clone')
  commits = Array.from({ length: 6 }, (_, i) => scratch.commit('clone', { 'a.txt': String(i) }, `change ${i}`))
  repository = await openIn(clone)
})
beforeEach(() => connection.reset())
afterEach(() => expect(connection.github.offences).toEqual([]))
afterAll(async () => {
  await connection.github.close()
  scratch.remove()
})

const state = () => connection.github.state
const { machine, tool } = someRecord('')

async function find(base: string, env: Record<string, string> = {}): Promise<BaselineSearch> {
  const environment = {
    GITHUB_SERVER_URL: 'http://github.localhost',
    GITHUB_REPOSITORY: 'octo/repo',
    GH_TOKEN: jobToken,
    ...env,
  }
  const ports = {
    ...{ environment, clock: systemClock, cleanup: createCleanup(), directory: repository.top },
    signal: new AbortController().signal,
  }
  const stored = new StoredBaselines(repository, ports)
  try {
    return await stored.find('artifact', {
      suite: 'bench',
      base: { commit: base, label: 'main' },
      branch: 'benchgate-data',
      artifact: baselineArtifact('benchgate', 'bench'),
      files: [],
      format: 'auto',
      changedSince: async () => null,
      now: { machine, tool },
    })
  } finally {
    await stored.close()
  }
}

interface Upload {
  readonly run?: Partial<RunState>
  readonly record?: Partial<StoredRecord>
  /** What is in the archive instead. */
  readonly archive?: (file: { path: string; text: string }) => Buffer
  readonly more?: Partial<Pick<ArtifactState, 'digest' | 'size' | 'expired'>>
}

/** What the step of a push uploads, unless told otherwise. */
function upload(commit: string, { run, record, archive, more }: Upload = {}): ArtifactState {
  const from = addRun(state(), commit, run)
  const file = fileOf(someRecord(commit, { run: String(from.id), ...record }))
  const data = archive?.(file) ?? makeZip([{ name: file.path, data: file.text }])
  return addArtifact(state(), from, artifact, data, more)
}

const notesOf = (had: BaselineSearch) => had.notes.map((note) => noteWords(note).text).join('\n')
const had = (found: BaselineSearch) => {
  if (found.kind === 'none') throw new Error(noBaselineWords(found.because))
  return found
}

test('the nearest stored first-parent ancestors are the baseline, and the report says so', async () => {
  for (const commit of commits.slice(0, 4)) upload(commit)
  const found = had(await find(commits[5]!))
  expect(found.base.runs).toHaveLength(4)
  expect(found.decides).toBe(true)
  expect(found.label).toEqual({
    commit: commits[3],
    label: `artifacts ${artifact} at ${commits[3]!.slice(0, 12)}`,
    chosen: `4 stored runs up to 2 commits before main, in artifacts ${artifact}`,
  })
  expect(notesOf(found)).toMatch(/The nearest stored run in artifacts \S+ is 2 commits before main/)
  // One list, the repository, and three requests for each.
  expect(connection.github.received.length).toBe(2 + 3 * 4)
})

test('both attempts of a run count, and later commits do not', async () => {
  const first = upload(commits[1]!)
  const again = fileOf(someRecord(commits[1]!, { run: String(first.run.id), attempt: 2 }))
  addArtifact(state(), first.run, artifact, makeZip([{ name: again.path, data: again.text }]))
  upload(commits[3]!)
  expect(had(await find(commits[2]!)).base.runs).toHaveLength(2)
})

test('a long history costs no more than a few requests', async () => {
  const run = addRun(state(), 'd'.repeat(40))
  for (let i = 0; i < 350; i++) addArtifact(state(), run, artifact, Buffer.from('never read'))
  upload(commits[0]!)
  expect(had(await find(commits[1]!)).base.runs).toHaveLength(1)
  expect(connection.github.received.length).toBe(4 + 1 + 3)
})

test.each<[string, Upload, RegExp]>([
  ['from a fork', { run: { head_repository_id: 7 } }, /left out: 1 from a fork\./],
  ['of another branch', { run: { head_branch: 'topic' } }, /left out: 1 of another branch\./],
  ['that expired', { more: { expired: true } }, /left out: 1 expired\./],
  ['of a pull request', { run: { event: 'pull_request' } }, /is no baseline: its run was started by `pull_request`/],
  ['of a schedule', { run: { event: 'schedule' } }, /started by `schedule`, not by a push/],
  ['of no workflow file', { run: { path: 'dynamic/pages' } }, /of no workflow file \(dynamic\/pages\)/],
  ['whose record is of a pull request', { record: { event: 'pull_request' } }, /measured for a pull request/],
])('an artifact %s is no baseline, and the report says why', async (_, bad, says) => {
  upload(commits[3]!, bad)
  const alone = await find(commits[4]!)
  expect(alone.kind).toBe('none')
  expect(notesOf(alone)).toMatch(says)
  upload(commits[2]!)
  const beside = had(await find(commits[4]!))
  expect(beside.base.runs).toHaveLength(1)
  expect(notesOf(beside)).toMatch(says)
  const opened = connection.github.received.filter(({ path }) => path.startsWith('/blobs/')).length
  // What is not to be trusted is not even downloaded.
  expect(opened).toBe(_ === 'whose record is of a pull request' ? 3 : 1)
})

type File = { readonly path: string; readonly text: string }
const single = (change: (file: File) => File) => (file: File) => {
  const { path, text } = change(file)
  return makeZip([{ name: path, data: text }])
}
const other = 'e'.repeat(40)

test.each<[string, Upload, RegExp]>([
  ['a zip bomb', { archive: () => makeZip([{ name: 'x', data: Buffer.alloc(80_000_000) }]) }, /unpacks to more than/],
  [
    'a bomb that lies about its size',
    { archive: ({ path }) => makeZip([{ name: path, data: Buffer.alloc(80_000_000), claimedSize: 5 }]) },
    /too many bytes/,
  ],
  ['a name that leads out', { archive: single(({ text }) => ({ path: '../../evil.json', text })) }, /relative path/],
  [
    'two files',
    { archive: ({ path, text }) => makeZip([path, 'v1/x.json'].map((name) => ({ name, data: text }))) },
    /should hold one stored run, found 2 files: "v1\/bench\/.*"v1\/x.json"/,
  ],
  ['no file', { archive: () => makeZip([]) }, /should hold one stored run, found nothing/],
  [
    'a stranger',
    { archive: single(({ text }) => ({ path: 'data.json', text })) },
    /"data.json", which is no stored run/,
  ],
  [
    'the wrong digest',
    { more: { digest: digestOf(Buffer.from('x')) } },
    /its digest is sha256:.*and that of the download/,
  ],
  ['the wrong size and no digest', { more: { digest: null, size: 7 } }, /bytes, and the artifact 7/],
  ['more than any run has', { more: { size: 100_000_000 } }, /has 100000000 bytes, and at most 16777216/],
  ['no archive', { archive: ({ text }) => Buffer.from(text) }, /the archive cannot be read/],
  [
    'half an archive',
    { archive: ({ path, text }) => makeZip([{ name: path, data: text }]).subarray(0, 400) },
    /the archive cannot be read/,
  ],
  ['0 bytes', { archive: single(({ path }) => ({ path, text: '' })) }, /the file is empty \(0 bytes\)/],
  [
    'a record cut in half',
    { archive: single(({ path, text }) => ({ path, text: text.slice(0, text.length >> 1) })) },
    /not valid JSON \(cut short\?\)/,
  ],
  [
    'NaN',
    { archive: single(({ path, text }) => ({ path, text: text.replace('"rows":[[', '"rows":[NaN,[') })) },
    /JSON/,
  ],
  [
    'a future schema',
    { archive: single(({ path, text }) => ({ path, text: text.replace('record/1', 'record/2') })) },
    /by a newer Benchgate/,
  ],
  ['another suite', { record: { suite: 'other' } }, /a run of suite other, expected bench/],
  ['another commit', { archive: () => zipOf(someRecord(other)) }, /a run of commit e{40}, expected/],
  ['another run', { record: { run: '999999' } }, /a run of run 999999, expected \d+/],
  [
    'a record that is not what its name says',
    { archive: single(({ path, text }) => ({ path, text: text.replace('"suite":"bench"', '"suite":"x"') })) },
    /belongs to another suite/,
  ],
])('an artifact with %s stops the gate and is named', async (_, bad, says) => {
  upload(commits[1]!)
  const { run } = upload(commits[3]!, bad)
  const error = await find(commits[4]!).catch((thrown: unknown) => thrown)
  expect(String(error)).toMatch(says)
  expect(String(error)).toContain(`The artifact ${artifact} of run ${run.id} (commit ${commits[3]!.slice(0, 12)})`)
  expect(error).toMatchObject({ exitCode: 3, hint: expect.stringMatching(/Delete the artifact/) })
})

function zipOf(record: StoredRecord): Buffer {
  const { path, text } = fileOf(record)
  return makeZip([{ name: path, data: text }])
}

test.each<[string, Record<string, string>, RegExp, RegExp]>([
  [
    'on an Enterprise Server',
    { GITHUB_SERVER_URL: 'https://ghe.example.com' },
    /Enterprise Server/,
    /baseline: branch/,
  ],
  ['without a token', { GH_TOKEN: '' }, /without a token/, /GH_TOKEN.*GITHUB_REPOSITORY/],
  ['without a repository', { GITHUB_REPOSITORY: '' }, /without the name of the repository/, /GITHUB_REPOSITORY/],
  ['with a token that may not', { GH_TOKEN: 'ghs_weak' }, /lacks `actions: read`/, /permissions:/],
  ['with a token that is none', { GH_TOKEN: 'ghs_unknown' }, /does not accept the token/, /actions: read/],
])('%s, another source may follow, and the advice is there', async (_, env, because, hint) => {
  state().tokens.set('ghs_weak', { account: jobAccount, isApp: true, permissions: { ...generous, actions: 'none' } })
  upload(commits[3]!)
  const found = await find(commits[4]!, env)
  expect(found).toMatchObject({
    kind: 'none',
    because: { code: 'source-failed', message: expect.stringMatching(because) },
  })
  expect(found.kind === 'none' && found.failure?.hint).toMatch(hint)
})

test('a service that is down for good is a reason, not an empty history', async () => {
  connection.github.faults.push({ on: /^GET .*\/actions\/artifacts/, times: 99, answer: { status: 500, body: {} } })
  const found = await find(commits[4]!)
  expect(found).toMatchObject({
    kind: 'none',
    because: { message: expect.stringMatching(/error of its own \(status 500\)/) },
  })
  expect(found.kind === 'none' && found.failure).toBeTruthy()
}, 60_000)

test('nothing stored yet, and a base that is nowhere', async () => {
  expect(await find(commits[4]!)).toMatchObject({
    because: { code: 'no-artifact', artifact, among: null },
  })
  upload(commits[3]!)
  expect(await find(commits[2]!)).toMatchObject({ because: { code: 'no-run-near', commits: 3 } })
  expect(state().defaultBranch).toBe('main')
  state().defaultBranch = 'trunk'
  expect(notesOf(await find(commits[4]!))).toMatch(/1 of another branch/)
})
