/** Artifacts of workflow runs: finds them and downloads them. Whoever may run a workflow may upload one,
 *  forks included, so what is here says only what GitHub says about an artifact; whom to trust is the
 *  caller's to decide. */

import { createHash } from 'node:crypto'
import type { Answer, Client, Octokit } from './client.ts'
import { type GithubFailure, isUncertain, readFailure } from './failure.ts'

export interface Artifact {
  readonly id: number
  readonly name: string
  /** Of the archive. */
  readonly bytes: number
  /** `sha256:<hex>` of the archive; null for those of old clients. */
  readonly digest: string | null
  readonly expired: boolean
  readonly createdAt: Date | null
  /** The run that uploaded it; null where GitHub does not say. */
  readonly run: {
    readonly id: number
    readonly headSha: string
    readonly headBranch: string | null
    readonly repositoryId: number
    /** Of the repository that the commit comes from: another one for a pull request from a fork. */
    readonly headRepositoryId: number
  } | null
}

export interface ArtifactList {
  /** The newest first. */
  readonly artifacts: readonly Artifact[]
  /** False where there are more than were asked for. */
  readonly complete: boolean
}

export interface ArtifactQuery {
  readonly name?: string
  /** Of one workflow run; of the repository by default. */
  readonly run?: number
  /** Most artifacts to list, 1,000 by default: ten requests. */
  readonly most?: number
}

const permission = 'actions: read'
const pageSize = 100

/** Needs `actions: read`. */
export function listArtifacts(
  client: Client,
  { name, run, most = 1000 }: ArtifactQuery = {},
): Promise<Answer<ArtifactList>> {
  const query = { ...client.repository, per_page: pageSize, ...(name === undefined ? {} : { name }) }
  return client.ask(permission, async (octokit) => {
    const { rest, paginate } = octokit
    const pages =
      run === undefined
        ? paginate.iterator(rest.actions.listArtifactsForRepo, query)
        : paginate.iterator(rest.actions.listWorkflowRunArtifacts, { ...query, run_id: run })
    const artifacts: Artifact[] = []
    for await (const { data } of pages) {
      artifacts.push(...data.map(readArtifact))
      if (artifacts.length > most) break
    }
    artifacts.sort((a, b) => b.id - a.id)
    return { artifacts: artifacts.slice(0, most), complete: artifacts.length <= most }
  })
}

type Listed = Awaited<ReturnType<Octokit['rest']['actions']['listArtifactsForRepo']>>['data']['artifacts'][number]

function readArtifact({ id, name, size_in_bytes, digest, expired, created_at, workflow_run: run }: Listed): Artifact {
  return {
    id,
    name,
    bytes: size_in_bytes,
    digest: digest ?? null,
    expired,
    createdAt: created_at === null ? null : new Date(created_at),
    run: run?.id === undefined ? null : readRun(run, run.id),
  }
}

function readRun(run: NonNullable<Listed['workflow_run']>, id: number): NonNullable<Artifact['run']> {
  return {
    id,
    headSha: run.head_sha ?? '',
    headBranch: run.head_branch ?? null,
    repositoryId: run.repository_id ?? 0,
    // Where GitHub does not say it, it is nobody's.
    headRepositoryId: run.head_repository_id ?? -1,
  }
}

export interface DownloadLimits {
  /** Of the archive. */
  readonly mostBytes: number
}

const mostTries = 3
const pauseSeconds = 1
/** For one download: what is larger than a minute's worth is no stored run. */
const longestDownload = 120

/** The archive, checked against its digest. GitHub answers with an address of another host that is good
 *  for a minute and carries its own signature; the token is not sent there. Needs `actions: read`. */
export async function downloadArtifact(
  client: Client,
  artifact: Pick<Artifact, 'id' | 'bytes' | 'digest'>,
  { mostBytes }: DownloadLimits,
): Promise<Answer<Uint8Array>> {
  if (artifact.bytes > mostBytes) {
    return unsound(`the artifact has ${artifact.bytes} bytes, and at most ${mostBytes} are expected`)
  }
  for (let tries = 1; ; tries++) {
    const place = await askAddress(client, artifact.id)
    if (!place.ok) return place
    const archive = await fetchArchive(place.value, mostBytes)
    if (archive.ok) return checked(archive.value, artifact)
    if (tries >= mostTries || !isUncertain(archive.failure)) return archive
    await new Promise((resolve) => setTimeout(resolve, pauseSeconds * 1000))
  }
}

type Fetch = typeof fetch

interface Address {
  readonly url: string
  /** Goes through the proxy of the environment, as every request to GitHub does. */
  readonly fetch: Fetch
}

function askAddress(client: Client, id: number): Promise<Answer<Address>> {
  return client.ask(permission, async (octokit) => {
    const answer = await octokit.rest.actions.downloadArtifact({
      ...client.repository,
      artifact_id: id,
      archive_format: 'zip',
      request: { redirect: 'manual' },
    })
    const { location } = answer.headers
    if (location === undefined) throw new Error(`no address for artifact ${id} (status ${answer.status as number})`)
    const { request } = octokit.request.endpoint.DEFAULTS as { request?: { fetch?: Fetch } }
    return { url: location, fetch: request?.fetch ?? fetch }
  })
}

/** Stops at the limit, whatever was announced. */
async function fetchArchive(address: Address, mostBytes: number): Promise<Answer<Uint8Array>> {
  try {
    const response = await address.fetch(address.url, { signal: AbortSignal.timeout(longestDownload * 1000) })
    if (!response.ok || response.body === null) {
      await response.body?.cancel()
      return { ok: false, failure: refusedDownload(response.status) }
    }
    const parts: Uint8Array[] = []
    let size = 0
    for await (const part of response.body) {
      size += part.length
      if (size > mostBytes) return unsound(`the download has more than ${mostBytes} bytes`)
      parts.push(part)
    }
    return { ok: true, value: Buffer.concat(parts) }
  } catch (error) {
    return { ok: false, failure: withoutSignature(readFailure(error, permission), address.url) }
  }
}

/** An address that has run out is refused; another one may be asked for. */
function refusedDownload(status: number): GithubFailure {
  return status === 403 || status >= 500 ? { kind: 'unavailable', status } : { kind: 'refused', status, message: '' }
}

/** Whoever has the address has the file. */
function withoutSignature(failure: GithubFailure, url: string): GithubFailure {
  return 'message' in failure ? { ...failure, message: failure.message.replaceAll(url, 'the download') } : failure
}

/** Where there is no digest, the size has to do. Where there is one it says everything: the listed size
 *  is what the uploader counted. */
function checked(archive: Uint8Array, { digest, bytes }: Pick<Artifact, 'bytes' | 'digest'>): Answer<Uint8Array> {
  if (digest === null) {
    return archive.length === bytes
      ? { ok: true, value: archive }
      : unsound(`the download has ${archive.length} bytes, and the artifact ${bytes}`)
  }
  const found = `sha256:${createHash('sha256').update(archive).digest('hex')}`
  return found === digest.toLowerCase()
    ? { ok: true, value: archive }
    : unsound(`its digest is ${digest}, and that of the download ${found}`)
}

function unsound(message: string): Answer<never> {
  return { ok: false, failure: { kind: 'unsound', message } }
}

export interface WorkflowRun {
  readonly id: number
  readonly event: string
  /** Of the workflow file: `.github/workflows/ci.yml`. */
  readonly path: string
  readonly headSha: string
  readonly headBranch: string | null
}

/** Needs `actions: read`. */
export function readWorkflowRun(client: Client, id: number): Promise<Answer<WorkflowRun>> {
  return client.ask(permission, async (octokit) => {
    const { data } = await octokit.rest.actions.getWorkflowRun({ ...client.repository, run_id: id })
    return { id, event: data.event, path: data.path, headSha: data.head_sha, headBranch: data.head_branch }
  })
}
