/** The artifact service of GitHub Actions, as its own client library speaks to it: Twirp calls for the
 *  uploader, a blob store behind signed addresses, and the public interface over both. Artifacts belong
 *  to a run, are never overwritten, and are what was uploaded, byte for byte. */

import { createHash, randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { State } from './state.ts'
import { githubTime } from './time.ts'

export interface RunState {
  readonly id: number
  readonly event: string
  readonly path: string
  readonly head_sha: string
  readonly head_branch: string
  readonly head_repository_id: number
  /** `completed` and `success` unless told otherwise. */
  status?: string
  conclusion?: string | null
  run_attempt?: number
}

export interface ArtifactState {
  readonly id: number
  readonly name: string
  readonly run: RunState
  data: Buffer
  /** As the uploader said; null as for those of old clients. */
  digest: string | null
  /** As the uploader said. */
  size: number
  expired: boolean
  /** Not listed before. */
  finalized: boolean
  readonly created: Date
}

export interface Ticket {
  readonly artifact: ArtifactState
  readonly may: 'read' | 'write'
  readonly until: number
}

export const repositoryId = 42

/** A run of the repository: a push to the default branch unless told otherwise. */
export function addRun(state: State, head_sha: string, more: Partial<RunState> = {}): RunState {
  const run: RunState = {
    id: state.nextId++,
    event: 'push',
    path: '.github/workflows/ci.yml',
    head_branch: 'main',
    head_repository_id: repositoryId,
    ...more,
    head_sha,
  }
  state.runs.set(run.id, run)
  return run
}

/** What the runner hands to the actions of a run. */
export function runtimeOf(state: State, run: RunState, url: string): Record<string, string> {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const scopes = `Actions.ExampleScope Actions.Results:run-${run.id}:job-1`
  const token = `${part({ alg: 'HS256' })}.${part({ scp: scopes })}.${randomBytes(24).toString('base64url')}`
  state.runtimeTokens.set(token, run.id)
  return {
    ACTIONS_RUNTIME_TOKEN: token,
    ACTIONS_RESULTS_URL: `${url}/`,
    // The library refuses other hosts as GitHub Enterprise Servers.
    GITHUB_SERVER_URL: 'http://github.localhost',
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RETENTION_DAYS: '90',
  }
}

/** An artifact that is there, whoever uploaded it. */
export function addArtifact(
  state: State,
  run: RunState,
  name: string,
  data: Buffer,
  more: Partial<Pick<ArtifactState, 'digest' | 'size' | 'expired'>> = {},
): ArtifactState {
  const artifact: ArtifactState = {
    id: state.nextId++,
    name,
    run,
    data,
    digest: digestOf(data),
    size: data.length,
    expired: false,
    finalized: true,
    created: new Date(),
    ...more,
  }
  state.artifacts.push(artifact)
  return artifact
}

export function digestOf(data: Uint8Array): string {
  return `sha256:${createHash('sha256').update(data).digest('hex')}`
}

/** As the public interface shows it. */
export function artifactBody({ id, name, run, size, digest, expired, created }: ArtifactState) {
  return {
    id,
    name,
    size_in_bytes: size,
    expired,
    digest,
    created_at: githubTime(created),
    workflow_run: {
      id: run.id,
      head_sha: run.head_sha,
      head_branch: run.head_branch,
      repository_id: repositoryId,
      head_repository_id: run.head_repository_id,
    },
  }
}

const minute = 60_000

/** An address that carries its own permission, for a minute. On another host than the interface. */
export function sign(state: State, artifact: ArtifactState, may: Ticket['may'], url: string): string {
  const sig = randomBytes(24).toString('base64')
  state.tickets.set(sig, { artifact, may, until: Date.now() + minute })
  const { port } = new URL(url)
  return `http://localhost:${port}/blobs/results/${artifact.id}.zip?sv=2025&sig=${encodeURIComponent(sig)}`
}

type Fields = Readonly<Record<string, unknown>>

interface Reply {
  readonly status: number
  readonly body: unknown
}

const service = '/twirp/github.actions.results.api.v1.ArtifactService/'
const known = {
  CreateArtifact: 'workflow_run_backend_id workflow_job_run_backend_id name expires_at version mime_type',
  FinalizeArtifact: 'workflow_run_backend_id workflow_job_run_backend_id name size hash',
  ListArtifacts: 'workflow_run_backend_id workflow_job_run_backend_id name_filter id_filter',
  GetSignedArtifactURL: 'workflow_run_backend_id workflow_job_run_backend_id name',
} as const

export function isTwirp(pathname: string): boolean {
  return pathname.startsWith('/twirp/')
}

/** One call of the uploader. What the protocol does not know is an offence. */
export function answerTwirp(
  state: State,
  request: IncomingMessage,
  pathname: string,
  text: string,
  { url, offences }: { readonly url: string; readonly offences: string[] },
): Reply {
  const method = pathname.slice(service.length)
  const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? ''
  const run = state.runs.get(state.runtimeTokens.get(token) ?? -1)
  if (run === undefined) return twirpError(401, 'unauthenticated', 'no such token')
  if (!pathname.startsWith(service) || !Object.hasOwn(known, method)) {
    offences.push(`POST ${pathname}: the local artifact service does not know this`)
    return twirpError(404, 'bad_route', 'no such method')
  }
  const fields = JSON.parse(text) as Fields
  const strange = Object.keys(fields).filter((key) => !known[method as keyof typeof known].split(' ').includes(key))
  if (strange.length > 0) offences.push(`${method}: unknown ${strange.join(', ')}`)
  if (fields['workflow_run_backend_id'] !== `run-${run.id}`) return twirpError(403, 'permission_denied', 'another run')
  return call(state, run, method as keyof typeof known, fields, url)
}

function call(state: State, run: RunState, method: keyof typeof known, fields: Fields, url: string): Reply {
  const name = String(fields['name'] ?? '')
  const own = state.artifacts.filter((artifact) => artifact.run === run)
  const found = own.find((artifact) => artifact.name === name)
  switch (method) {
    case 'CreateArtifact': {
      if (/["*/:<>?\\|\r\n]/.test(name) || name === '') return twirpError(400, 'invalid_argument', 'invalid name')
      if (found !== undefined)
        return twirpError(409, 'already_exists', 'an artifact with this name already exists on the workflow run')
      const artifact = addArtifact(state, run, name, Buffer.alloc(0))
      artifact.finalized = false
      return { status: 200, body: { ok: true, signed_upload_url: sign(state, artifact, 'write', url) } }
    }
    case 'FinalizeArtifact':
      if (found === undefined || found.finalized) return twirpError(404, 'not_found', 'nothing to finalize')
      found.finalized = true
      found.size = Number(fields['size'])
      found.digest = typeof fields['hash'] === 'string' ? fields['hash'] : null
      return { status: 200, body: { ok: true, artifact_id: String(found.id) } }
    case 'ListArtifacts': {
      const filter = fields['name_filter']
      const artifacts = own
        .filter(({ finalized, name: one }) => finalized && (filter === undefined || one === filter))
        .map(({ id, name: one, size, created, digest }) => ({
          workflow_run_backend_id: `run-${run.id}`,
          workflow_job_run_backend_id: 'job-1',
          database_id: String(id),
          name: one,
          size: String(size),
          created_at: created.toISOString(),
          ...(digest === null ? {} : { digest }),
        }))
      return { status: 200, body: { artifacts } }
    }
    case 'GetSignedArtifactURL':
      if (found === undefined || !found.finalized) return twirpError(404, 'not_found', 'no such artifact')
      return { status: 200, body: { signed_url: sign(state, found, 'read', url) } }
  }
}

function twirpError(status: number, code: string, msg: string): Reply {
  return { status, body: { code, msg } }
}

export function isBlob(pathname: string): boolean {
  return pathname.startsWith('/blobs/')
}

/** Blocks that were sent and are in no blob yet, by their signature and name. */
const staged = new Map<string, Buffer>()

/** The blob store: blocks, then the list that makes them a blob; and reading it. A token has no business here. */
export function answerBlob(
  state: State,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  bytes: Buffer,
  offences: string[],
): number {
  const end = (status: number, body?: Buffer): number => {
    const stamps = { etag: '"1"', 'last-modified': new Date().toUTCString(), 'x-ms-request-id': 'local' }
    response.writeHead(status, { ...stamps, 'content-type': 'application/zip' }).end(body)
    return status
  }
  if (request.headers.authorization !== undefined) {
    offences.push(`${request.method} ${url.pathname}: a token was sent to the blob store`)
    return end(400)
  }
  const sig = url.searchParams.get('sig') ?? ''
  const ticket = state.tickets.get(sig)
  if (ticket === undefined || ticket.until < Date.now()) return end(403)
  const { artifact, may } = ticket
  if (request.method === 'GET' && may === 'read') return end(200, artifact.data)
  if (request.method !== 'PUT' || may !== 'write') return end(405)
  const block = (id: string) => `${sig} ${id}`
  if (url.searchParams.get('comp') === 'block') {
    staged.set(block(url.searchParams.get('blockid') ?? ''), bytes)
    return end(201)
  }
  if (url.searchParams.get('comp') !== 'blocklist') return end(400)
  const ids = [...bytes.toString('utf8').matchAll(/<Latest>([^<]+)<\/Latest>/g)].map((match) => match[1]!)
  const parts = ids.map((id) => staged.get(block(id)))
  if (parts.some((part) => part === undefined)) return end(400)
  artifact.data = Buffer.concat(parts as Buffer[])
  return end(201)
}
