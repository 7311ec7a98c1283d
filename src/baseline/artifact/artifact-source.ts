/** Artifacts of the default branch's runs as a place to search for baselines. One name for all runs of a
 *  suite, so that one request lists a hundred of them with their commits; each that is near enough is
 *  then looked at: its run, its archive, its record. */

import { BrokenInstallation, Failure } from '../../model/failure.ts'
import type { ArtifactRefusal, ListedRefusal } from '../../model/no-baseline.ts'
import type { Note } from '../../model/note.ts'
import type { RecordReading, RecordSource, StoredEntry } from '../source.ts'
import { Unavailable } from '../unavailable.ts'
import type { ArtifactService, Home, ListedArtifact } from './service.ts'
import { whyNotListed, whyNotProduced } from './trust.ts'
import { largestArchive, unpackRecord } from './unpack.ts'

export interface ArtifactEntry extends StoredEntry {
  readonly artifact: ListedArtifact & { readonly run: NonNullable<ListedArtifact['run']> }
}

export interface ArtifactSourceOptions {
  readonly service: ArtifactService
  /** Name of the suite's artifacts. */
  readonly artifact: string
  readonly firstParents: RecordSource['firstParents']
  readonly close: () => Promise<void>
}

/** Each costs three requests, of a thousand that a repository has in an hour. */
export const mostArtifacts = 16
/** Looked at beside each other. */
const atOnce = 4

export function artifactSource(options: ArtifactSourceOptions): RecordSource<ArtifactEntry> {
  const { service, artifact: name, firstParents, close } = options
  let home: Promise<Home> | null = null
  const homeOf = () => {
    home ??= service.home()
    return home
  }
  // A baseline is looked for before head is measured and after it.
  const known = new Map<number, Promise<RecordReading>>()
  const begin = (suite: string, entry: ArtifactEntry) => {
    const { id } = entry.artifact
    const reading = known.get(id) ?? homeOf().then((place) => readEntry(service, suite, entry, place))
    known.set(id, reading)
    return reading
  }
  return {
    name: `artifacts ${name}`,
    where: `in artifacts ${name}`,
    async list() {
      const { artifacts, complete } = await service.list(name)
      const { entries, left } = sift(artifacts, await homeOf())
      const notes = leftOutNotes(left, name)
      if (entries.length > 0) return { entries, notes, empty: null }
      const among = complete ? null : artifacts.length
      return { entries, notes, empty: { code: 'no-artifact', artifact: name, among } }
    },
    async *read(suite, entries) {
      for (const [i, entry] of entries.entries()) {
        // What fails ahead of its turn is told when it is its turn.
        for (const next of entries.slice(i + 1, i + atOnce)) begin(suite, next).catch(() => undefined)
        yield await begin(suite, entry)
      }
    },
    firstParents,
    close,
  }
}

/** What may be a baseline, and how many may not, by why. */
function sift(artifacts: readonly ListedArtifact[], home: Home) {
  const entries: ArtifactEntry[] = []
  const left = new Map<ListedRefusal['code'], number>()
  for (const artifact of artifacts) {
    const { run } = artifact
    const why = whyNotListed(artifact, home)
    if (why !== null) left.set(why.code, (left.get(why.code) ?? 0) + 1)
    // The attempt is in the record; a later one has a later artifact.
    else if (run !== null)
      entries.push({
        commit: run.headSha,
        run: String(run.id),
        attempt: artifact.id,
        artifact: { ...artifact, run },
      })
  }
  return { entries, left }
}

async function readEntry(
  service: ArtifactService,
  suite: string,
  { artifact }: ArtifactEntry,
  home: Home,
): Promise<RecordReading> {
  const { run } = artifact
  const why = whyNotProduced(run, await service.run(run.id), home)
  if (why !== null) return { kind: 'refused', note: refusedNote(artifact.name, run.headSha, why) }
  const what = `The artifact ${artifact.name} of run ${run.id} (commit ${run.headSha.slice(0, 12)})`
  const archive = await service.download(artifact, largestArchive).catch((error: unknown) => rethrow(error, what))
  const expected = { suite, commit: run.headSha, run: String(run.id) }
  const record = await unpackRecord(archive, expected).catch((error: unknown) => rethrow(error, what))
  return { kind: 'record', record }
}

/** A failure is about what was uploaded, unless nothing could be had at all. */
function rethrow(error: unknown, what: string): never {
  if (!(error instanceof Failure) || error instanceof Unavailable || error instanceof BrokenInstallation) throw error
  throw new Failure(`${what} is no sound baseline: ${error.message}`, {
    hint: 'Nothing is compared with a part of it. Delete the artifact on the page of the run; the next push stores a new one.',
    cause: error,
  })
}

function leftOutNotes(left: ReadonlyMap<ListedRefusal['code'], number>, name: string): Note[] {
  if (left.size === 0) return []
  const kinds = [...left].map(([code, count]) => ({ count, because: { code } }))
  return [{ code: 'artifacts-left-out', artifact: name, kinds }]
}

function refusedNote(artifact: string, commit: string, because: ArtifactRefusal): Note {
  return { code: 'untrusted-record', artifact, commit, because }
}
