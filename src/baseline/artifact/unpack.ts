/** An archive to the one record in it, or a failure that says what was found instead. */

import { readZip } from '../../host/zip.ts'
import { Failure } from '../../model/failure.ts'
import { readRecord } from '../read-record.ts'
import type { StoredRecord } from '../record.ts'
import { parseRecordPath, suiteFolder } from '../record-path.ts'

/** Of the archive. A record of 1,000 benchmarks has 100 kB, unpacked. */
export const largestArchive = 16 * 1024 * 1024
const limits = { mostEntries: 100, mostBytes: 64 * 1024 * 1024, mostEntryBytes: 64 * 1024 * 1024 }

export interface ExpectedRecord {
  readonly suite: string
  readonly commit: string
  /** Identifier of the workflow run. */
  readonly run: string
}

/** @throws Failure for anything but one sound record of that suite, commit and run. */
export async function unpackRecord(archive: Uint8Array, { suite, commit, run }: ExpectedRecord): Promise<StoredRecord> {
  const files = await readZip(archive, limits)
  const [file] = files
  if (file === undefined || files.length > 1) {
    throw new Failure(`the archive should hold one stored run, found ${namesOf(files.map(({ name }) => name))}`)
  }
  const path = parseRecordPath(file.name)
  if (path === null) throw new Failure(`the archive holds ${JSON.stringify(file.name)}, which is no stored run`)
  for (const [what, found, wanted] of [
    ['suite', path.folder, suiteFolder(suite)],
    ['commit', path.commit, commit],
    ['run', path.run, run],
  ] as const) {
    if (found !== wanted) throw new Failure(`the archive holds a run of ${what} ${found}, expected ${wanted}`)
  }
  // What the file says about itself has to agree with its name, which agrees with what GitHub says.
  return readRecord(file.name, file.data)
}

function namesOf(names: readonly string[]): string {
  if (names.length === 0) return 'nothing'
  const shown = names.slice(0, 3).map((name) => JSON.stringify(name))
  return `${names.length} files: ${shown.join(', ')}${names.length > 3 ? ', …' : ''}`
}
