/** Speaks to GitHub for one repository. Takes a token, gives a client whose calls answer with a value or
 *  with a failure as a value: a refused request is nothing to throw about, for the verdict stands
 *  without GitHub. This room is the only one that knows Octokit, and loads it when it is first needed,
 *  since loading it takes longer than many a suite.
 *
 *  Refuses: to repeat what is not safe to repeat. Retries are in retry.ts. */

import type { getOctokit } from '@actions/github'
import { asBrokenInstallation } from '../model/failure.ts'
import { type GithubFailure, readFailure } from './failure.ts'
import { retryingRequest } from './retry.ts'

export type Octokit = ReturnType<typeof getOctokit>

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: GithubFailure }

export interface RepositoryName {
  readonly owner: string
  readonly repo: string
}

export interface Client {
  readonly repository: RepositoryName
  /** Asks once (with retries underneath). `permission` is what the job needs for it. */
  ask<T>(permission: string, call: (octokit: Octokit) => Promise<T>): Promise<Answer<T>>
  /** Requests sent so far, repeated ones included. */
  requests(): number
}

export interface ClientOptions {
  readonly token: string
  readonly repository: RepositoryName
  readonly wait?: (seconds: number) => Promise<void>
}

/** The address of the API is `GITHUB_API_URL`, and proxies are those of the environment, as for every action. */
export function createClient({ token, repository, wait }: ClientOptions): Client {
  let loading: Promise<Octokit> | null = null
  let count = 0
  const load = async (): Promise<Octokit> => {
    const { connect } = await import('./octokit.ts').catch(asBrokenInstallation('octokit'))
    return connect(
      token,
      retryingRequest({
        onRequest: () => {
          count += 1
        },
        ...(wait === undefined ? {} : { wait }),
      }),
    )
  }
  return {
    repository,
    requests: () => count,
    async ask(permission, call) {
      try {
        loading ??= load()
        return { ok: true, value: await call(await loading) }
      } catch (error) {
        return { ok: false, failure: readFailure(error, permission) }
      }
    },
  }
}

/** `owner/name`, as GITHUB_REPOSITORY has it; null where it is something else. */
export function parseRepository(text: string | undefined): RepositoryName | null {
  const parts = /^([\w.-]+)\/([\w.-]+)$/.exec(text ?? '')
  return parts === null ? null : { owner: parts[1]!, repo: parts[2]! }
}
