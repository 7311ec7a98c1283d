/** A user's clone of a real server, and records to put there. */

import { type BranchStore, openBranch } from '../../src/baseline/branch/branch-store.ts'
import type { Patience } from '../../src/baseline/branch/patience.ts'
import type { StoredRecord } from '../../src/baseline/record.ts'
import { recordPath } from '../../src/baseline/record-path.ts'
import { writeRecord } from '../../src/baseline/write-record.ts'
import { createCleanup } from '../../src/host/cleanup.ts'
import { createGit } from '../../src/host/git.ts'
import { openRepository, type Repository } from '../../src/host/repository.ts'
import { createScratch, gitEnvironment, type Scratch } from '../host/scratch-repository.ts'
import { type GitServer, type ServerOptions, startGitServer, token } from './git-server.ts'

export interface StoreWorld {
  readonly scratch: Scratch
  readonly server: GitServer
  /** Folder of the user's clone. */
  readonly clone: string
  /** Hashes of the commits on main, oldest first. */
  readonly commits: readonly string[]
  repository(): Promise<Repository>
  open(options?: {
    branch?: string
    token?: string | null
    patience?: Partial<Patience>
    largestFile?: number
  }): Promise<BranchStore>
  close(): Promise<void>
}

export const environment = { ...gitEnvironment, GIT_ALLOW_PROTOCOL: 'file:http' }

export const hasty: Patience = { tries: 40, longestPause: 0.3, chance: Math.random }

export async function createStoreWorld(options: ServerOptions & { commits?: number } = {}): Promise<StoreWorld> {
  const scratch = createScratch()
  const server = await startGitServer(scratch.folder, options)
  const clone = scratch.init('clone')
  const commits = Array.from({ length: options.commits ?? 3 }, (_, i) =>
    scratch.commit('clone', { 'a.txt': String(i) }, `change ${i}`),
  )
  scratch.git('clone', 'push', '--quiet', server.folder, 'main')
  scratch.git('clone', 'remote', 'add', 'origin', `${server.url}/repo.git`)
  const cleanup = createCleanup()
  const repository = () => openRepository(createGit({ directory: clone, environment }))
  return {
    scratch,
    server,
    clone,
    commits,
    repository,
    open: async ({ branch = 'benchgate-data', token: key = token, patience = {}, largestFile } = {}) =>
      openBranch({
        repository: await repository(),
        branch,
        cleanup,
        environment,
        serverUrl: server.url,
        patience: { ...hasty, ...patience },
        ...(largestFile === undefined ? {} : { largestFile }),
        ...(key === null ? {} : { token: key }),
      }),
    close: async () => {
      await cleanup.release()
      await server.close()
      scratch.remove()
    },
  }
}

/** A run of two benchmarks. */
export function someRecord(commit: string, changes: Partial<StoredRecord> & { scale?: number } = {}): StoredRecord {
  const { scale = 1, ...facts } = changes
  const launch = (factor: number) => ({
    benchmarks: ['parse/large', 'parse/small'].map((name, i) => ({
      name,
      status: 'ok' as const,
      metrics: [
        {
          name: 'time',
          unit: 's',
          better: 'lower' as const,
          summary: 'median' as const,
          value: 0.0123456 * scale * factor * (i + 1),
        },
      ],
    })),
  })
  return {
    suite: 'bench',
    commit,
    parents: [],
    time: 1_760_000_000,
    run: '1',
    attempt: 1,
    event: 'push',
    tool: 'go',
    version: '0.1.0',
    machine: { cpu: 'AMD EPYC 7763', cores: 4, arch: 'x64', os: 'Ubuntu 24.04' },
    launches: [launch(1), launch(1.01), launch(0.99)],
    ...facts,
  }
}

export function fileOf(record: StoredRecord): { path: string; text: string } {
  return { path: recordPath(record), text: writeRecord(record) }
}
