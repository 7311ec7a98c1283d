/** Gets what the jobs of a run left, and checks it before anything is believed: of all artifacts only those
 *  that are expected, of each exactly one file of bearable size, in it only a document of the right shape,
 *  about the right commit and of the key that its name has. What does not pass is named, and counts as
 *  missing. */

import { type Artifact, downloadArtifact, listArtifacts } from '../../github/artifacts.ts'
import type { Answer, Client } from '../../github/client.ts'
import { whyOf } from '../../github/failure.ts'
import { readZip } from '../../host/zip.ts'
import { Failure } from '../../model/failure.ts'
import type { Shard } from '../../model/run.ts'
import type { Leg, Problem } from './join.ts'
import { type Measurement, mostMeasurementBytes } from './measurement.ts'
import { isMeasurementName, measurementFile, type NamedPart, partInName } from './names.ts'
import { readMeasurement } from './read-measurement.ts'

export interface LegsQuery {
  readonly client: Client
  /** The workflow run. */
  readonly run: number
  /** The commit that all of it must be about. */
  readonly commit: string
  /** Keys that must be there. */
  readonly expect: readonly string[]
}

export interface FetchedLegs {
  /** One for each expected key. */
  readonly legs: readonly Leg[]
  /** Artifacts that look like measurements of keys that nobody expects. */
  readonly unexpected: readonly string[]
}

/** Of the archive; what is in it may be larger. */
const mostArchiveBytes = mostMeasurementBytes
/** GitHub allows 500 artifacts a job, and 256 jobs a matrix. */
const mostArtifacts = 2_000
/** Of all documents together: they are in memory at once. */
const mostBytesInAll = 4 * mostMeasurementBytes
/** Shards of all legs together. */
const mostMeasurements = 256

/** @throws Failure where the artifacts of the run cannot be had. */
export async function fetchLegs({ client, run, commit, expect }: LegsQuery): Promise<FetchedLegs> {
  const { artifacts, complete } = valueIn(await listArtifacts(client, { run, most: mostArtifacts }))
  if (!complete) throw new Failure(`The run has more than ${mostArtifacts} artifacts: they are not looked through`)
  const candidates = artifacts.filter(({ name }) => isMeasurementName(name))
  const chosen = expect.map((key) => newest(candidates.flatMap((artifact) => ofKey(artifact, key))))
  const all = chosen.flat()
  if (all.length > mostMeasurements) {
    throw new Failure(`The run left ${all.length} measurements; at most ${mostMeasurements} are read`)
  }
  const legs: Leg[] = []
  const room: Room = { left: mostBytesInAll }
  for (const [i, key] of expect.entries()) legs.push(await fetchLeg(client, { key, commit, room }, chosen[i]!))
  const isExpected = (artifact: Artifact) => expect.some((key) => ofKey(artifact, key).length > 0)
  return { legs, unexpected: candidates.filter((one) => !isExpected(one)).map(({ name }) => name) }
}

function valueIn<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value
  throw new Failure(`The artifacts of the run cannot be had: ${whyOf(answer.failure)}`, {
    hint: 'A job with `mode: report` needs `permissions: actions: read`.',
  })
}

/** An artifact whose name says what it holds. */
interface Candidate extends NamedPart {
  readonly artifact: Artifact
}

function ofKey(artifact: Artifact, key: string): Candidate[] {
  const part = partInName(artifact.name, key)
  return part === null ? [] : [{ artifact, ...part }]
}

/** A run that is started again leaves the same once more. */
function newest(candidates: readonly Candidate[]): Candidate[] {
  const byShard = new Map<string, Candidate>()
  for (const one of candidates) {
    const part = JSON.stringify(one.shard)
    const other = byShard.get(part)
    if (other === undefined || one.artifact.id > other.artifact.id) byShard.set(part, one)
  }
  return [...byShard.values()]
}

/** Bytes of documents that may still be read. */
interface Room {
  left: number
}

interface Wanted {
  readonly key: string
  readonly commit: string
  readonly room: Room
}

async function fetchLeg(client: Client, wanted: Wanted, candidates: readonly Candidate[]): Promise<Leg> {
  const measurements: Measurement[] = []
  const problems: Problem[] = []
  for (const { artifact, shard } of candidates) {
    try {
      const measurement = await fetchOne(client, artifact, wanted.room)
      refuseOther(measurement, { ...wanted, shard })
      measurements.push(measurement)
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      problems.push({ text: `${artifact.name} cannot be used: ${error.message}` })
    }
  }
  const attempt = Math.max(1, ...candidates.map((one) => one.attempt))
  return { key: wanted.key, measurements, attempt, problems }
}

async function fetchOne(client: Client, artifact: Artifact, room: Room): Promise<Measurement> {
  if (artifact.expired) throw new Failure('it has expired')
  const answer = await downloadArtifact(client, artifact, { mostBytes: mostArchiveBytes })
  if (!answer.ok) throw new Failure(whyOf(answer.failure))
  const most = Math.min(mostMeasurementBytes, room.left)
  const [file] = await readZip(answer.value, { mostEntries: 1, mostBytes: most, mostEntryBytes: most })
  room.left -= file?.data.length ?? 0
  if (file?.name === measurementFile) return readMeasurement(file.data, measurementFile)
  const found = file === undefined ? 'is empty' : 'holds another file'
  throw new Failure(`it should hold ${measurementFile} alone, and ${found}`)
}

/** Also keeps somebody from passing the measurement of another pull request for this one's. */
function refuseOther(
  { subject, shard, report }: Measurement,
  wanted: { readonly key: string; readonly shard: Shard | null; readonly commit: string },
): void {
  if (subject !== wanted.commit) {
    throw new Failure(`it was measured for ${subject.slice(0, 7)}, and this is about ${wanted.commit.slice(0, 7)}`)
  }
  const same = shard?.index === wanted.shard?.index && shard?.of === wanted.shard?.of
  if (report.key !== wanted.key || !same) throw new Failure('it does not say of itself what its name says')
}
