/** Every stored run of every suite, for whoever looks at the whole history. What cannot be read is named, and the
 *  rest goes on without it. */

import type { BranchStore } from '../../baseline/branch/branch-store.ts'
import { type BlobRead, bytesOf } from '../../baseline/branch/files.ts'
import { readRecord } from '../../baseline/read-record.ts'
import type { StoredRecord } from '../../baseline/record.ts'
import { type CollectedRuns, collector, type RunCollector } from '../../history/collect.ts'
import type { UnreadFile } from '../../history/suite-history.ts'
import { Failure } from '../../model/failure.ts'

export interface GatheredRuns {
  readonly suites: readonly CollectedRuns[]
  readonly unread: readonly UnreadFile[]
  /** Runs read now, not taken from what was gathered before. */
  readonly fresh: number
}

export interface EarlierRuns {
  readonly suites: readonly CollectedRuns[]
}

/** @param before what an earlier gathering of the same branch gave: only what is new is read. */
export async function gatherBranch(
  store: BranchStore,
  key: string | null,
  before: EarlierRuns | null,
): Promise<GatheredRuns> {
  const { commit, entries } = await store.list(key ?? undefined)
  if (commit === null) {
    throw new Failure(`There is no branch ${store.branch} on the remote: nothing has been stored yet`, {
      hint: 'Store a run with `benchgate record`, or name the branch with --data-branch.',
    })
  }
  if (entries.length === 0) {
    throw new Failure(`${store.branch} holds no stored run${key === null ? '' : ` of ${key}`}`, {
      hint: 'Runs are stored by pushes to the default branch, by `benchgate record` and by `benchgate import`.',
    })
  }
  const stored = new Set(entries.map(({ hash }) => hash))
  const known = (before?.suites ?? []).filter(({ runs }) => runs.every(({ source }) => stored.has(source)))
  const seen = new Set(known.flatMap(({ runs, skipped }) => [...runs.map(({ source }) => source), ...skipped]))
  const fresh = entries.filter(({ hash }) => !seen.has(hash))
  const suites = new Map(known.map((one) => [one.suite, collector(one.suite, one)]))
  const hashes = new Map(entries.map(({ path, hash }) => [path, hash]))
  const unread: UnreadFile[] = []
  for await (const one of store.contents(fresh)) {
    const record = tryRecord(one, unread)
    if (record !== null) addTo(suites, record, hashes.get(one.path)!)
  }
  return { suites: [...suites.values()].map(({ collected }) => collected), unread, fresh: fresh.length }
}

/** Records that are at hand, such as those of another tool's history. */
export function gatherRecords(records: readonly StoredRecord[]): GatheredRuns {
  const suites = new Map<string, RunCollector>()
  records.forEach((record) => {
    addTo(suites, record, `${record.commit}-${record.run}-${record.attempt}`)
  })
  return { suites: [...suites.values()].map(({ collected }) => collected), unread: [], fresh: records.length }
}

function tryRecord(read: BlobRead, unread: UnreadFile[]): StoredRecord | null {
  const file = read.path
  try {
    return readRecord(file, bytesOf(read))
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    unread.push({ file, because: because(error, file) })
    return null
  }
}

/** What is said of a file, without its name, which stands beside it. */
function because({ message }: Failure, file: string): string {
  return message.startsWith(file) ? message.slice(file.length).replace(/^:? /, '') : message
}

function addTo(suites: Map<string, RunCollector>, record: StoredRecord, source: string): void {
  let suite = suites.get(record.suite)
  if (suite === undefined) {
    suite = collector(record.suite)
    suites.set(record.suite, suite)
  }
  suite.add(record, source)
}
