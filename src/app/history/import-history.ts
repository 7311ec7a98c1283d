/** Takes over another tool's history: files or a branch to records, records to the data branch. */

import type { BranchStore, NewFile, WriteResult } from '../../baseline/branch/branch-store.ts'
import { recordPath } from '../../baseline/record-path.ts'
import { writeRecord } from '../../baseline/write-record.ts'
import { datajs } from '../../formats/datajs/datajs.ts'
import type { ResultFile } from '../../formats/format.ts'
import { Failure, FormatFailure } from '../../model/failure.ts'
import type { Ignored } from '../../model/run.ts'
import { importAsv } from './import-asv.ts'
import { type Imports, importDataJs } from './import-datajs.ts'

/** What the files hold, by what they look like. */
export function readForeignHistory(files: readonly ResultFile[], key: string | null): Imports {
  const [first] = files
  if (files.length === 1 && first !== undefined && datajs.recognises(files)) return importDataJs(first, key)
  if (files.some(({ path }) => path.endsWith('.json'))) return importAsv(files, key)
  throw new FormatFailure(first?.path ?? 'nothing', undefined, 'no history that is known', {
    hint: 'Name the data.js of github-action-benchmark, or the results folder of asv.',
  })
}

export interface HistoryImport extends WriteResult {
  readonly runs: number
  /** Entries that the history holds more than once, byte for byte. */
  readonly repeated: number
  readonly suites: readonly string[]
  readonly left: readonly Ignored[]
}

/** All runs in one commit. Those that are there already are no change. */
export async function storeImports({ records, left }: Imports, store: BranchStore): Promise<HistoryImport> {
  const files = new Map<string, NewFile>()
  for (const record of records) {
    const path = recordPath(record)
    files.set(path, { path, text: writeRecord(record) })
  }
  if (files.size === 0) {
    throw new Failure('The history holds no run that could be taken over', {
      hint: left[0] === undefined ? 'It is empty.' : `${left[0].place ?? left[0].file}: ${left[0].because}`,
    })
  }
  const from = records[0]!.imported?.from ?? 'elsewhere'
  const written = await store.add([...files.values()], `Import ${files.size} runs of ${from} [skip ci]`)
  return {
    ...written,
    runs: files.size,
    repeated: records.length - files.size,
    suites: [...new Set(records.map(({ suite }) => suite))],
    left,
  }
}
