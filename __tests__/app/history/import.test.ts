/** Other tools' histories as records and back: the same numbers, and the same records each time. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { importAsv } from '../../../src/app/history/import-asv.ts'
import { readForeignHistory } from '../../../src/app/history/import-history.ts'
import { type History, historyCsv, historyJson } from '../../../src/app/history/stored-history.ts'
import { readRecord } from '../../../src/baseline/read-record.ts'
import type { StoredRecord } from '../../../src/baseline/record.ts'
import { recordPath } from '../../../src/baseline/record-path.ts'
import { writeRecord } from '../../../src/baseline/write-record.ts'
import type { ResultFile } from '../../../src/formats/format.ts'

const corpus = path.resolve(import.meta.dirname, '../../../../shared/corpus')
const fileAt = (folder: string, name: string): ResultFile => ({
  path: name,
  bytes: readFileSync(path.join(folder, name)),
})
const throughFiles = (records: readonly StoredRecord[]) =>
  records.map((record) => readRecord(recordPath(record), new TextEncoder().encode(writeRecord(record))))

interface Entry {
  readonly commit: { readonly id: string }
  readonly date: number
  readonly benches: readonly { readonly name: string; readonly value: number; readonly unit: string }[]
}

const datajs = path.join(corpus, 'datajs')

describe.skipIf(!existsSync(datajs))(`data.js of real projects (skipped where ${datajs} is absent)`, () => {
  test.each(existsSync(datajs) ? readdirSync(datajs) : [])('%s: every number comes back to the digit', (name) => {
    const file = fileAt(datajs, name)
    const { records, left } = readForeignHistory([file], null)
    expect(readForeignHistory([file], null).records.map(recordPath)).toEqual(records.map(recordPath))
    const text = new TextDecoder().decode(file.bytes)
    const { entries } = JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)) as {
      entries: Record<string, Entry[]>
    }
    const all = Object.entries(entries).flatMap(([suite, runs]) => runs.map((run) => ({ suite, ...run })))
    // One project's first entry has a commit that is no hash: it is listed, not dropped in silence.
    const good = all.filter(({ commit }) => /^[0-9a-f]{40}$/.test(commit.id))
    expect(left).toHaveLength(all.length - good.length)
    const back = throughFiles(records)
    expect(back.map(numbersOf)).toEqual(
      good.map(({ suite, commit, date, benches }) => ({
        suite,
        commit: commit.id,
        date,
        numbers: benches.map(({ name, value, unit }) => ({ name, value, unit })),
      })),
    )
    expect(back.map(({ imported }) => imported)).toEqual(records.map(({ imported }) => imported))
    for (const suite of new Set(back.map((record) => record.suite))) {
      const runs = back.filter((record) => record.suite === suite)
      const history = { branch: 'benchgate-data', suite, runs, stored: runs.length }
      const entered = good.filter((run) => run.suite === suite)
      expect(exportedJson(history)).toEqual(
        entered.map(({ commit, benches }) => ({ commit: commit.id, numbers: benches.map(plain) })),
      )
      expect(exportedCsv(history)).toEqual(
        entered.flatMap(({ commit, benches }) =>
          benches.map(({ name, value, unit }) => [commit.id, name, value, unit]),
        ),
      )
    }
  })
})

const plain = ({ name, value, unit }: Entry['benches'][number]) => ({ name, value, unit })

/** What `benchgate history --json` prints of it. */
function exportedJson(history: History) {
  const { runs } = JSON.parse(historyJson(history)) as { runs: StoredRecord[] }
  return runs.map(({ commit, launches }) => ({
    commit,
    numbers: launches[0]!.benchmarks.map(({ name, metrics }) => ({ name, ...metrics[0]!.printed! })),
  }))
}

/** Commit, benchmark, and the number as it was printed, from `benchgate history --csv`. */
function exportedCsv(history: History) {
  const rows = parseCsv(historyCsv(history))
  const at = (name: string) => rows[0]!.indexOf(name)
  return rows
    .slice(1)
    .map((row) => [row[at('commit')], row[at('benchmark')], Number(row[at('printed')]), row[at('printed unit')]])
}

/** RFC 4180. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)!.push(quoted === undefined ? bare! : quoted.replaceAll('""', '"'))
    if (end !== ',') rows.push([])
  }
  return rows.slice(0, -1)
}

function numbersOf({ suite, commit, imported, launches }: StoredRecord) {
  const { date } = imported!.rest as { date: number }
  const numbers = launches[0]!.benchmarks.map(({ name, metrics }) => ({ name, ...metrics[0]!.printed! }))
  return { suite, commit, date, numbers }
}

const asvFolder = path.join(corpus, 'asv/django')

describe.skipIf(!existsSync(asvFolder))(`results of asv (skipped where ${asvFolder} is absent)`, () => {
  test('every result file becomes a record with its numbers, and the same one each time', () => {
    const files = readdirSync(asvFolder).map((name) => fileAt(asvFolder, name))
    const { records, left } = importAsv(files, null)
    const results = files.filter(({ path: name }) => name !== 'benchmarks.json')
    expect(records.length + left.filter(({ text }) => !/samples$/.test(text)).length).toBe(results.length)
    expect(new Set(records.map(recordPath)).size).toBe(records.length)
    expect(importAsv(files, null).records.map(writeRecord)).toEqual(records.map(writeRecord))
    for (const [i, record] of throughFiles(records).entries()) expect(record.launches).toEqual(records[i]!.launches)
    expect(records.every(({ suite, tool }) => suite === 'asv' && tool === 'asv')).toBe(true)
  })
})

test.each([
  ['nothing known', [{ path: 'x.txt', bytes: new TextEncoder().encode('hello') }], /no history that is known/],
  [
    'a broken data.js',
    [{ path: 'data.js', bytes: new TextEncoder().encode('window.BENCHMARK_DATA = {"entries": {"a": [') }],
    /cut short/,
  ],
  ['JSON without results', [{ path: 'a.json', bytes: new TextEncoder().encode('{}') }], /no result file of asv/],
])('%s is refused', (_, files, says) => {
  expect(() => readForeignHistory(files, null)).toThrow(says)
})
