/** What comes back from storage: records, archives, measurements of other jobs, saved reports, results
 *  kept with a check, and other tools' histories. */

import { deflateRawSync } from 'node:zlib'
import { goldenInputs } from '../../../__tests__/formats/inputs.ts'
import { makeZip } from '../../../__tests__/host/zip-writer.ts'
import { samples } from '../../../__tests__/report/samples.ts'
import { renderMeasurement } from '../../../src/app/handover/measurement.ts'
import { readMeasurement } from '../../../src/app/handover/read-measurement.ts'
import { readForeignHistory } from '../../../src/app/history/import-history.ts'
import { hiddenLine, readSaved } from '../../../src/app/pull-request/saved-result.ts'
import { unpackRecord } from '../../../src/baseline/artifact/unpack.ts'
import { readRecord } from '../../../src/baseline/read-record.ts'
import type { StoredRecord } from '../../../src/baseline/record.ts'
import { parseRecordPath, recordPath, suiteFolder } from '../../../src/baseline/record-path.ts'
import { writeRecord } from '../../../src/baseline/write-record.ts'
import { readZip } from '../../../src/host/zip.ts'
import type { Launch } from '../../../src/model/run.ts'
import { parseReport, renderJson } from '../../../src/report/json/json.ts'
import { renderMarkdown } from '../../../src/report/markdown/markdown.ts'
import { renderTerminal } from '../../../src/report/terminal/terminal.ts'
import { Broken, bytesOf, jsonOf, type Reader, textOf } from '../reader.ts'

const commit = 'a'.repeat(40)
const launch: Launch = {
  benchmarks: [
    { name: 'parse/large', status: 'ok', metrics: [{ name: 'time', unit: 's', better: 'lower', value: 0.0133 }] },
    { name: 'sort', status: 'ok', metrics: [{ name: 'bytes', unit: 'B', better: 'lower', value: 4096, exact: true }] },
    { name: 'gone', status: 'failed', message: 'assertion', metrics: [] },
  ],
}
const record: StoredRecord = {
  suite: 'perf',
  commit,
  parents: ['b'.repeat(40)],
  time: 1_700_000_000,
  run: '4711',
  attempt: 1,
  event: 'push',
  tool: 'hyperfine',
  version: '0.1.0',
  machine: { cpu: 'Some CPU', cores: 4, os: 'linux' },
  launches: [launch, launch, launch],
}
const recordFile = recordPath(record)
const recordBytes = bytesOf(writeRecord(record))

const limits = { mostEntries: 20, mostBytes: 200_000, mostEntryBytes: 100_000 }

/** Where a name of an archive would end up if somebody wrote it to a disk. */
function refuseEscape(name: string): void {
  const leads = name.startsWith('/') || /^[a-z]:/i.test(name) || name.includes('\\') || name.split('/').includes('..')
  if (leads || name.includes('\0')) throw new Broken(`a path that leads elsewhere: ${JSON.stringify(name)}`)
}

const archives = [
  makeZip([{ name: recordFile, data: recordBytes }]),
  makeZip([
    { name: 'a.json', data: '{}' },
    { name: 'folder/b.json', data: 'x'.repeat(500) },
  ]),
  makeZip([{ name: '../../outside', data: 'x' }]),
  makeZip([{ name: 'link', data: '/etc/passwd', mode: 0o120777 }]),
  makeZip([{ name: 'bomb', data: Buffer.alloc(300_000), claimedSize: 10 }]),
]

const reports = Object.values(samples).map((report) => bytesOf(renderJson(report)))

const measured = bytesOf(
  renderMeasurement({
    subject: commit,
    shard: { index: 1, of: 2 },
    report: samples['fail']!,
    evidence: {
      kind: 'paired',
      pairs: [1, 2, 3].map((round) => ({ round, first: 'base' as const, base: launch, head: launch })),
    },
  }),
)

const judged = (name: string) => ({ report: JSON.parse(renderJson(samples[name]!)) as unknown, numbers: '7/1' })
const saved = {
  asked: { pull: 7, base: commit, head: 'b'.repeat(40), plan: 'a0b1c2d3e4f50617' },
  step: '0a1b2c3d4e5f',
  key: 'perf',
  legs: [
    { ...judged('fail'), before: null },
    { ...judged('error'), before: judged('fail') },
  ],
  policy: { failOn: ['regression'], sensitivity: 'strict', rules: [{ match: 'parse/*', threshold: 0.1 }] },
  since: '2026-01-01T00:00:00.000Z',
  comment: 'changes',
  acceptLabel: 'benchgate: accept',
}

// A seed that is not read would try nothing.
if (readSaved(hiddenLine(deflateRawSync(bytesOf(saved)))) === null)
  throw new Error('the seed of a kept result is not read')

const histories = goldenInputs().filter(({ tool }) => tool === 'datajs' || tool === 'asv')

export const storedReaders: readonly Reader[] = [
  {
    name: 'stored run',
    share: 90_000,
    seeds: [recordBytes],
    isJson: true,
    read(bytes, chance) {
      const read = readRecord(chance.next() < 0.5 ? recordFile : 'some file', bytes)
      refuseEscape(recordPath(read))
      writeRecord(read)
    },
  },
  {
    name: 'path of a stored run',
    share: 60_000,
    seeds: [bytesOf(recordFile), bytesOf('v1/../../x/2026/01/a-1-1.json')],
    read(bytes) {
      const text = textOf(bytes)
      if (parseRecordPath(text) !== null) refuseEscape(text)
      const folder = suiteFolder(text)
      refuseEscape(folder)
      if (!/^[a-z0-9][\w.-]*$/.test(folder)) throw new Broken(`no name for a folder: ${JSON.stringify(folder)}`)
    },
  },
  {
    name: 'archive',
    share: 40_000,
    seeds: archives,
    async read(bytes) {
      const files = await readZip(bytes, limits)
      for (const { name } of files) refuseEscape(name)
      const size = files.reduce((sum, { data }) => sum + data.length, 0)
      if (size > limits.mostBytes || files.length > limits.mostEntries) throw new Broken(`${size} bytes are too many`)
    },
  },
  {
    name: 'archive of a stored run',
    share: 15_000,
    seeds: archives.slice(0, 1),
    read: async (bytes) => void (await unpackRecord(bytes, { suite: 'perf', commit, run: '4711' })),
  },
  {
    name: 'measurement of another job',
    share: 25_000,
    seeds: [measured],
    isJson: true,
    read: (bytes) => void readMeasurement(bytes, 'measurement.json'),
  },
  {
    name: 'saved report',
    share: 25_000,
    seeds: reports.filter((bytes) => bytes.length < 20_000),
    isJson: true,
    read(bytes, chance) {
      const document = jsonOf(bytes)
      if (document === null) return
      const report = parseReport(document.value, 'report.json')
      // What is accepted has to be shown, whatever it holds.
      const view = chance.below(10)
      if (view === 0) renderTerminal(report, { width: 80, colour: false })
      else if (view === 1) renderMarkdown(report, { budget: 20_000 })
    },
  },
  {
    name: 'result kept with a check',
    share: 20_000,
    seeds: [bytesOf(saved)],
    isJson: true,
    read(bytes, chance) {
      const packed = deflateRawSync(bytes, { level: 1 })
      if (chance.next() < 0.2 && packed.length > 0) packed[chance.below(packed.length)]! ^= 1 << chance.below(8)
      readSaved(`text before\n\n${hiddenLine(packed)}`)
    },
  },
  {
    name: 'history of another tool',
    share: 15_000,
    seeds: histories.flatMap(({ files }) => files.map(({ bytes }) => bytes)).filter((bytes) => bytes.length < 8_000),
    isJson: true,
    read(bytes, chance) {
      const path = chance.pick(['data.js', 'results/machine/a-py3.json', 'benchmarks.json'])
      for (const found of readForeignHistory([{ path, bytes }], null).records) refuseEscape(recordPath(found))
    },
  },
]
