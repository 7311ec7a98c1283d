/** How the stored history is reached: the token and the server from the environment, and the name that
 *  a suite is stored under. */

import { type BranchStore, openBranch } from '../../baseline/branch/branch-store.ts'
import type { Access } from '../../baseline/branch/private-repository.ts'
import type { Repository } from '../../host/repository.ts'
import type { Ports } from '../ports.ts'

export type { BranchStore }

export type StorePorts = Pick<Ports, 'environment' | 'signal' | 'cleanup'>

/** Git's own credentials are tried first; the token is for where those do not do. */
export function openHistory(repository: Repository, branch: string, ports: StorePorts): Promise<BranchStore> {
  return openBranch({ ...accessOf(ports), repository, branch, cleanup: ports.cleanup })
}

/** The token of the step, else that of a person. */
export function tokenOf(environment: StorePorts['environment']): string | undefined {
  return [environment['INPUT_GITHUB-TOKEN'], environment['GITHUB_TOKEN'], environment['GH_TOKEN']].find(
    (value) => value !== undefined && value !== '',
  )
}

export function accessOf({ environment, signal }: StorePorts): Access {
  const token = tokenOf(environment)
  const serverUrl = environment['GITHUB_SERVER_URL']
  return {
    environment,
    signal,
    ...(token === undefined ? {} : { token }),
    ...(serverUrl === undefined || serverUrl === '' ? {} : { serverUrl }),
  }
}

/** The suite's key: as set, else the workflow job, else one word. */
export function suiteKey(key: string | null, environment: Readonly<Record<string, string | undefined>>): string {
  return key ?? (environment['GITHUB_JOB'] || 'benchgate')
}
