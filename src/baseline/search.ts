/** Finds what a commit can be compared with among the stored runs: those of its nearest first-parent
 *  ancestors (itself first), within a stated distance, sorted by whether they come from the same kind of
 *  machine. Order is that of the commits: clocks of runners do not bear on it. */

import type { Repository } from '../host/repository.ts'
import type { NoBaseline } from '../model/no-baseline.ts'
import { type Note, several } from '../model/note.ts'
import { comparability, type Difference, differencesOf, type Fingerprint } from './fingerprint.ts'
import { isFromPullRequest, type StoredRecord } from './record.ts'
import type { RecordSource, StoredEntry } from './source.ts'

export interface SearchRequest {
  readonly suite: string
  /** Full hash of the base commit. */
  readonly base: string
  readonly now: Fingerprint
  /** Most first-parent steps back from the base. */
  readonly distance: number
  /** Most records that are read, nearest first. */
  readonly most: number
  /** Unix seconds, to notice records from the future. */
  readonly time: number
}

export interface ComparedRecord {
  readonly record: StoredRecord
  /** First-parent steps from the base. */
  readonly steps: number
  /** Where its fingerprint differs from that of now. */
  readonly differences: readonly Difference[]
}

export type Search =
  | {
      readonly kind: 'none'
      readonly because: NoBaseline
      readonly notes: readonly Note[]
      /** There are stored runs, and none of them counts. */
      readonly unusable?: true
    }
  | {
      readonly kind: 'found'
      /** The nearest stored ancestor, whatever its machine. */
      readonly nearest: { readonly commit: string; readonly steps: number }
      /** From the same kind of machine, oldest first. */
      readonly same: readonly ComparedRecord[]
      readonly otherMachine: readonly ComparedRecord[]
      /** Different in a hard key. */
      readonly otherSuite: readonly ComparedRecord[]
      readonly notes: readonly Note[]
    }

export const searchDistance = 200
export const searchMost = 40

/** @throws Failure for a source or record that cannot be read, Unavailable for one that cannot be reached. */
export async function searchBaseline<Entry extends StoredEntry>(
  source: RecordSource<Entry>,
  repository: Repository,
  request: SearchRequest,
): Promise<Search> {
  const { suite, base, distance } = request
  const shelf = await source.list(suite)
  const notes = [...shelf.notes]
  const none = (because: NoBaseline): Search => ({ kind: 'none', because, notes })
  const unusable = (because: NoBaseline): Search => ({ kind: 'none', because, notes, unusable: true })
  if (shelf.empty !== null) return hasOthers(shelf.empty) ? unusable(shelf.empty) : none(shelf.empty)
  const ancestors = await firstParents(repository, source, base, distance + 1)
  if (ancestors.length === 0) return unusable({ code: 'unknown-commit', commit: base })
  const entries = nearestEntries(shelf.entries, ancestors, request.most)
  if (entries.length === 0) return unusable({ code: 'no-run-near', commits: ancestors.length, base, suite })
  const positions = new Map(ancestors.map((commit, steps) => [commit, steps]))
  const compared: ComparedRecord[] = []
  const ofPullRequests: string[] = []
  for await (const reading of source.read(suite, entries)) {
    if (reading.kind === 'refused') {
      notes.push(reading.note)
      continue
    }
    const { record } = reading
    if (isFromPullRequest(record)) ofPullRequests.push(record.run)
    else
      compared.push({ record, steps: positions.get(record.commit)!, differences: differencesOf(record, request.now) })
    if (record.time > request.time + 86_400) notes.push(futureNote(record))
  }
  if (ofPullRequests.length > 0) notes.push({ code: 'runs-of-pull-requests', runs: several(ofPullRequests) })
  if (compared.length === 0) return unusable({ code: 'none-of-a-push' })
  const by = (kind: ReturnType<typeof comparability>) =>
    compared.filter(({ differences }) => comparability(differences) === kind).reverse()
  const nearest = compared[0]!
  return {
    kind: 'found',
    nearest: { commit: nearest.record.commit, steps: nearest.steps },
    same: by('same'),
    otherMachine: by('other-machine'),
    otherSuite: by('other-suite'),
    notes,
  }
}

/** There are runs, of other suites. */
function hasOthers(empty: NoBaseline): boolean {
  return empty.code === 'no-run-of-suite' && empty.others.count > 0
}

/** A commit and its first-parent ancestors, nearest first. A shallow checkout knows few; the remote is asked then. */
async function firstParents(
  repository: Repository,
  source: Pick<RecordSource, 'firstParents'>,
  base: string,
  count: number,
): Promise<readonly string[]> {
  const answer = await repository.git.attempt(['rev-list', '--first-parent', `--max-count=${count}`, base, '--'])
  const here = answer.ok ? answer.text.split('\n').filter((line) => line !== '') : []
  if (here.length >= count || (here.length > 0 && !repository.shallow)) return here
  const there = await source.firstParents(base, count)
  return there.length > here.length ? there : here
}

/** Nearest first; of one commit the latest run and attempt first. */
export function nearestEntries<Entry extends StoredEntry>(
  entries: readonly Entry[],
  ancestors: readonly string[],
  most: number,
): Entry[] {
  const byCommit = new Map<string, Entry[]>()
  for (const entry of entries) {
    const known = byCommit.get(entry.commit)
    if (known === undefined) byCommit.set(entry.commit, [entry])
    else known.push(entry)
  }
  const found: Entry[] = []
  for (const commit of ancestors) {
    const runs = byCommit.get(commit)
    if (runs !== undefined) found.push(...runs.sort(latestFirst))
    if (found.length >= most) break
  }
  return found.slice(0, most)
}

function latestFirst(a: StoredEntry, b: StoredEntry): number {
  const [x, y] = [a.run.padStart(64, '0'), b.run.padStart(64, '0')]
  return x === y ? b.attempt - a.attempt : x < y ? 1 : -1
}

function futureNote({ run, commit, time }: StoredRecord): Note {
  return { code: 'clock-skew', run, commit, day: new Date(time * 1000).toISOString().slice(0, 10) }
}
