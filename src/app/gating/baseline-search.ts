/** Finds stored runs to compare with: on the data branch, in artifacts, or in result files. What could not be had comes
 *  back with the reason, since another source may follow. */

import { mostArtifacts } from '../../baseline/artifact/artifact-source.ts'
import { branchSource } from '../../baseline/branch/branch-source.ts'
import {
  comparability,
  type Difference,
  describeFingerprint,
  differencesInCounts,
  differencesOf,
  type Fingerprint,
  sourcesKey,
} from '../../baseline/fingerprint.ts'
import { type ComparedRecord, type Search, searchBaseline, searchDistance, searchMost } from '../../baseline/search.ts'
import type { RecordSource, StoredEntry } from '../../baseline/source.ts'
import { Unavailable } from '../../baseline/unavailable.ts'
import type { StoredBase } from '../../compare/stored.ts'
import type { Repository } from '../../host/repository.ts'
import { Failure } from '../../model/failure.ts'
import type { NoBaseline } from '../../model/no-baseline.ts'
import { type Note, type NotedDifference, several } from '../../model/note.ts'
import type { CommitLabel } from '../../model/report.ts'
import type { Launch } from '../../model/run.ts'
import { differencesText } from '../../report/notes/why-no-baseline.ts'
import { counted } from '../../report/numbers.ts'
import { fewestRuns } from '../../statistics/prediction.ts'
import { openArtifacts } from '../history/artifact-access.ts'
import { openHistory } from '../history/store-access.ts'
import type { Ports } from '../ports.ts'
import { readResultSet } from '../result-files.ts'

export type StoredSource = 'branch' | 'artifact' | 'file'

export interface StoredRequest {
  readonly suite: string
  /** Commit of base. */
  readonly base: CommitLabel & { readonly commit: string }
  readonly branch: string
  /** Name of the suite's artifacts. */
  readonly artifact: string
  readonly files: readonly string[]
  readonly format: string
  /** As far as it is known. */
  readonly now: Fingerprint
  /** Benchmark files that differ between a commit and head, by name; null where that cannot be told. */
  readonly changedSince: (commit: string) => Promise<readonly string[] | null>
}

export type BaselineSearch =
  | {
      readonly kind: 'none'
      readonly because: NoBaseline
      readonly notes: readonly Note[]
      /** Set where there are stored runs, and none of them counts. */
      readonly unusable?: true
      /** Where it is not that there is nothing, but that nobody knows. */
      readonly failure?: Failure
    }
  | {
      readonly kind: 'had'
      readonly base: StoredBase
      /** What the report calls base. */
      readonly label: CommitLabel
      /** False where these runs cannot decide anything, and another source had better be asked. */
      readonly decides: boolean
      readonly notes: readonly Note[]
    }

type StoredPorts = Pick<Ports, 'environment' | 'signal' | 'cleanup' | 'clock' | 'directory'>

/** The sources of one gate. Each is opened when it is first asked, and asked more than once. */
export class StoredBaselines {
  readonly #repository: Repository
  readonly #ports: StoredPorts
  readonly #open = new Map<StoredSource, Opened>()

  constructor(repository: Repository, ports: StoredPorts) {
    this.#repository = repository
    this.#ports = ports
  }

  /** @throws Failure for what can be reached and is not sound. */
  async find(source: StoredSource, request: StoredRequest): Promise<BaselineSearch> {
    if (source === 'file') return fromFiles(request, this.#ports)
    try {
      return await (await this.#opened(source, request)).find(request, this.#ports.clock.date().getTime() / 1000)
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error
      return { kind: 'none', because: { code: 'source-failed', message: error.message }, notes: [], failure: error }
    }
  }

  async #opened(source: 'branch' | 'artifact', { branch, artifact }: StoredRequest): Promise<Opened> {
    const known = this.#open.get(source)
    if (known !== undefined) return known
    const opened =
      source === 'branch'
        ? hold(branchSource(await openHistory(this.#repository, branch, this.#ports)), searchMost, this.#repository)
        : hold(openArtifacts(this.#repository, artifact, this.#ports), mostArtifacts, this.#repository)
    this.#open.set(source, opened)
    return opened
  }

  async close(): Promise<void> {
    for (const source of this.#open.values()) await source.close()
    this.#open.clear()
  }
}

/** A source, whatever its entries are made of. */
interface Opened {
  /** @param time Unix seconds. */
  find(request: StoredRequest, time: number): Promise<BaselineSearch>
  close(): Promise<void>
}

/** @param most stored runs to read. */
function hold<Entry extends StoredEntry>(source: RecordSource<Entry>, most: number, repository: Repository): Opened {
  return {
    async find({ suite, now, base, changedSince }, time) {
      const request = { suite, base: base.commit, now, distance: searchDistance, most, time }
      const found = hadOf(await searchBaseline(source, repository, request), source, now, base.label)
      return found.kind === 'other-sources' ? otherSources(found, await changedSince(found.latest)) : found
    },
    close: () => source.close(),
  }
}

/** Runs of benchmark files that head has otherwise, `latest` the commit of the last of them. */
interface OtherSources {
  readonly kind: 'other-sources'
  readonly runs: number
  readonly latest: string
  readonly notes: readonly Note[]
}

/** Names the files, as far as git knows both commits. */
function otherSources({ runs, notes }: OtherSources, files: readonly string[] | null): BaselineSearch {
  const because = { code: 'other-sources', runs, files: files === null ? null : several(files) } as const
  return { kind: 'none', because, notes, unusable: true }
}

function hadOf(
  search: Search,
  { name, where }: Pick<RecordSource, 'name' | 'where'>,
  now: Fingerprint,
  base: string,
): BaselineSearch | OtherSources {
  if (search.kind === 'none') return search
  const { nearest, same, otherMachine, otherSuite, notes } = search
  const used = same.length > 0 ? same : otherMachine
  const described = describeUse(used, { same, otherMachine, otherSuite }, now)
  if (used.length === 0) {
    const last = otherSuite.at(-1)
    const hard = last?.differences.filter(({ strength }) => strength === 'hard') ?? []
    if (last !== undefined && hard.every(({ key }) => key === sourcesKey))
      return { kind: 'other-sources', runs: otherSuite.length, latest: last.record.commit, notes }
    const unusable = last === undefined ? {} : { unusable: true as const }
    return { kind: 'none', because: described.because, notes, ...unusable }
  }
  const latest = used.at(-1)!
  const chosen = `${counted(used.length, 'stored run')} up to ${stepsText(latest.steps)} ${base}, ${where}`
  return {
    kind: 'had',
    base: storedBase(used, same.length > 0, now),
    label: { commit: latest.record.commit, label: `${name} at ${latest.record.commit.slice(0, 12)}`, chosen },
    decides: same.length >= fewestRuns,
    notes: [...notes, ...described.notes, { code: 'stored-baseline', ...nearest, base, where }],
  }
}

function stepsText(steps: number): string {
  return steps === 0 ? 'exactly' : `${counted(steps, 'commit')} before`
}

function storedBase(used: readonly ComparedRecord[], same: boolean, now: Fingerprint): StoredBase {
  const runs = used.map(({ record }) => record.launches)
  const counts = differencesInCounts(used.at(-1)!.differences).length === 0 ? 'alike' : 'unlike'
  if (same) return { runs, otherMachine: null, counts }
  return {
    runs,
    counts,
    otherMachine: { base: describeFingerprint(used.at(-1)!.record), head: describeFingerprint(now) },
  }
}

/** What the fingerprints decided, said where they decided something. */
function describeUse(
  used: readonly ComparedRecord[],
  groups: Readonly<Record<'same' | 'otherMachine' | 'otherSuite', readonly ComparedRecord[]>>,
  now: Fingerprint,
): { notes: Note[]; because: NoBaseline } {
  const notes: Note[] = []
  const { same, otherMachine, otherSuite } = groups
  if (otherMachine.length > 0) {
    const machines = [...new Set(otherMachine.map(({ record }) => describeFingerprint(record)))]
    notes.push({
      code: 'other-machine',
      runs: otherMachine.length,
      leftOut: same.length > 0,
      machines: machines.slice(0, 3),
      here: describeFingerprint(now),
    })
  }
  const hard = otherSuite.at(-1)?.differences.filter(({ strength }) => strength === 'hard') ?? []
  const unlike = { runs: otherSuite.length, differences: hard.map(asNoted) }
  const because: NoBaseline =
    otherSuite.length === 0 ? { code: 'none-comparable' } : { code: 'runs-of-other-suite', ...unlike }
  if (otherSuite.length > 0 && used.length > 0) notes.push({ code: 'other-suite', ...unlike })
  const soft = used.at(-1)?.differences.filter(({ strength }) => strength === 'soft') ?? []
  if (soft.length > 0) notes.push({ code: 'surroundings-changed', differences: soft.map(asNoted) })
  notes.push(...noteOfCounts(used.at(-1), same.length > 0))
  return { notes, because }
}

/** Said where they are compared across machines, and where they are not compared. */
function noteOfCounts(latest: ComparedRecord | undefined, isSame: boolean): Note[] {
  const counted = latest?.record.launches.some(({ benchmarks }) =>
    benchmarks.some(({ metrics }) => metrics.some(({ pass }) => pass === 'counts')),
  )
  if (latest === undefined || counted !== true) return []
  const differences = differencesInCounts(latest.differences).map(asNoted)
  if (differences.length === 0 && isSame) return []
  return [{ code: 'stored-counts', machine: describeFingerprint(latest.record), differences }]
}

function asNoted({ key, stored, now }: Difference): NotedDifference {
  return { key, stored, now }
}

/** Each name is one run, whatever number of launches it holds. */
async function fromFiles({ files, format, now }: StoredRequest, { directory }: StoredPorts): Promise<BaselineSearch> {
  if (files.length === 0) return { kind: 'none', because: { code: 'no-file-named' }, notes: [] }
  const runs: (readonly Launch[])[] = []
  let other: StoredBase['otherMachine'] = null
  let commit: string | null = null
  for (const name of files) {
    const set = await readResultSet([name], { directory, format })
    const differences = differencesOf({ machine: set.machine, tool: set.tool }, now)
    if (comparability(differences) === 'other-suite') {
      throw new Failure(
        `${name} cannot be compared: ${differencesText(differences.filter(({ strength }) => strength === 'hard'))}`,
        {
          hint: 'Name result files of the same suite in `baseline-file`.',
          exitCode: 2,
        },
      )
    }
    if (comparability(differences) === 'other-machine') {
      other = { base: describeFingerprint(set), head: describeFingerprint(now) }
    }
    runs.push(set.launches)
    commit = set.commit
  }
  const label =
    files.length <= 3 ? files.join(', ') : `${files.slice(0, 2).join(', ')} and ${files.length - 2} more files`
  return {
    kind: 'had',
    base: { runs, otherMachine: other },
    label: { commit, label, chosen: `${counted(files.length, 'file')} of \`baseline-file\`` },
    decides: other === null && runs.length >= fewestRuns,
    notes: [],
  }
}
