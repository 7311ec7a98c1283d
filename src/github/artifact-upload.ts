/** Uploads files as an artifact of the running workflow, by GitHub's own library, which is loaded when
 *  it is first needed: it is larger than all the rest of this program.
 *
 *  Only actions can do this: the runner hands its credentials to no `run:` step. */

import { asBrokenInstallation, Failure } from '../model/failure.ts'
import { requireArtifactService } from './artifact-service.ts'

export interface Upload {
  /** As `artifactName` gives it. One of a kind in a run, and never overwritten. */
  readonly name: string
  readonly files: readonly string[]
  /** The archive has the names of the files relative to it. */
  readonly rootDirectory: string
  /** 1 to 90; what the repository has set by default. */
  readonly retentionDays?: number
}

export interface UploadResult {
  readonly id: number
  /** Of the archive. */
  readonly bytes: number
  /** `sha256:<hex>` of the archive. */
  readonly digest: string | null
}

export interface UploadPorts {
  readonly environment: Readonly<Record<string, string | undefined>>
  /** The library says every step of its own; folded away, it confuses nobody. */
  readonly log?: { group(title: string): void; endGroup(): void }
}

/** @throws Failure that says what to use instead, where there is no artifact service. */
export async function uploadArtifact(upload: Upload, { environment, log }: UploadPorts): Promise<UploadResult> {
  requireArtifactService(environment)
  const { name, files, rootDirectory, retentionDays } = upload
  log?.group(`Uploading ${name}`)
  try {
    // While it is loaded, it reads what the runner says of the event.
    const { DefaultArtifactClient } = await import('@actions/artifact').catch(asBrokenInstallation('actions-artifact'))
    const { id, size, digest } = await new DefaultArtifactClient().uploadArtifact(name, [...files], rootDirectory, {
      ...(retentionDays === undefined ? {} : { retentionDays }),
    })
    if (id === undefined || size === undefined) throw new Error('GitHub did not say what it stored')
    return { id, bytes: size, digest: digest === undefined ? null : `sha256:${digest}` }
  } catch (error) {
    throw explain(error, name)
  } finally {
    log?.endGroup()
  }
}

/** What the library says; where that is nothing, the status or code that it or its cause has. */
export function uploadErrorText(error: unknown): string {
  const chain: unknown[] = []
  for (let at = error; at !== undefined && at !== null && chain.length < 5; at = (at as { cause?: unknown }).cause)
    chain.push(at)
  for (const one of chain) {
    const text = (one instanceof Error ? one.message : String(one)).replaceAll(/\s+/g, ' ').trim()
    if (/[\p{L}\p{N}]/u.test(text.replace(/^(?:error|failed)\W*$/i, '')))
      return `${text}${statusIn(chain, text)}`.slice(0, 300)
  }
  return statusIn(chain, '').replace(/^ \((.*)\)$/, '$1') || 'no reason was given'
}

/** ` (status 503)`, where the words do not have it. */
function statusIn(chain: readonly unknown[], text: string): string {
  for (const one of chain) {
    const { status, statusCode, code } = (one ?? {}) as Readonly<Record<string, unknown>>
    const known = status ?? statusCode ?? code
    if ((typeof known === 'number' || typeof known === 'string') && !text.includes(String(known)))
      return ` (${typeof known === 'number' ? `status ${known}` : known})`
  }
  return ''
}

function explain(error: unknown, name: string): Failure {
  if (error instanceof Failure) return error
  const said = uploadErrorText(error)
  if (/\b409\b|conflict|already exists/i.test(said)) {
    return new Failure(`This run has an artifact ${name} already, and artifacts are never overwritten`, {
      hint: 'Give every job and every leg of a matrix a `key` of its own.',
      cause: error,
    })
  }
  const quota = /quota|insufficient usage/i.test(said)
  return new Failure(`Uploading the artifact ${name} failed: ${said}`, {
    hint: quota
      ? 'Delete old artifacts, or store runs on a branch (`baseline: branch`).'
      : 'Run the job again; if it stays like this, look at https://www.githubstatus.com.',
    cause: error,
  })
}
