/** Histories whose numbers the test chooses, and their page in a folder. */

import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { CommitFacts } from '../../src/app/site/commits.ts'
import { gatherRecords } from '../../src/app/site/gather.ts'
import { judgeHistory } from '../../src/app/site/judge-history.ts'
import type { StoredRecord } from '../../src/baseline/record.ts'
import type { UnreadFile } from '../../src/history/suite-history.ts'
import type { HistoryRule } from '../../src/model/history-rule.ts'
import type { BenchmarkResult, Machine } from '../../src/model/run.ts'
import { siteFiles } from '../../src/site/build.ts'
import type { Site } from '../../src/site/model.ts'
import { createRandom } from '../../src/statistics/random.ts'

export const assets = path.resolve(import.meta.dirname, '../../dist/site')
const start = Date.UTC(2026, 0, 1) / 1000
export const now = new Date('2026-11-01T00:00:00Z')

export function commitOf(n: number): string {
  return (n + 1).toString(16).padStart(4, '0').padEnd(40, 'a')
}

export interface MadeRun {
  readonly suite?: string
  readonly benchmarks: readonly BenchmarkResult[]
  readonly more?: Partial<StoredRecord>
}

export function ok(name: string, value: number, metric = 'time', unit = 's'): BenchmarkResult {
  const better = metric === 'throughput' ? 'higher' : 'lower'
  return { name, status: 'ok', metrics: [{ name: metric, unit, better, value }] }
}

/** One run a day, each the child of the one before. */
export function history(runs: number, make: (run: number) => MadeRun | null): StoredRecord[] {
  return Array.from({ length: runs }, (_, i): StoredRecord[] => {
    const made = make(i)
    if (made === null) return []
    const record = {
      suite: made.suite ?? 'demo',
      commit: commitOf(i),
      parents: i === 0 ? [] : [commitOf(i - 1)],
      time: start + i * 86_400,
      run: String(1000 + i),
      attempt: 1,
      event: 'push',
      tool: 'go',
      version: '0.1.0',
      machine: { cpu: 'EPYC 7763', cores: 4, os: 'linux', arch: 'x64' } satisfies Machine,
      launches: [{ benchmarks: made.benchmarks }],
      ...made.more,
    }
    return [record]
  }).flat()
}

/** Multiplies by noise of some per cent, seeded. */
export function noise(seed: string, share = 0.01): (value: number) => number {
  const random = createRandom(seed)
  return (value) => value * Math.exp(random.normal() * share)
}

export interface PageOptions {
  readonly rules?: readonly HistoryRule[]
  readonly facts?: Partial<CommitFacts>
  readonly unread?: readonly UnreadFile[]
  readonly title?: string
}

export function siteOf(records: readonly StoredRecord[], options: PageOptions = {}): Site {
  const facts = { line: new Map(), subjects: new Map(), tags: new Map(), ...options.facts }
  const gathered = { ...gatherRecords(records), unread: options.unread ?? [] }
  const judged = judgeHistory(gathered, facts, { rules: options.rules ?? [], last: 30, now })
  return {
    ...judged,
    title: options.title ?? 'o/n',
    repository: 'https://github.com/o/n',
    address: null,
    version: '0.1.0',
  }
}

/** The page in a folder whose path has a blank in it. Gives the folder. */
export function writePage(site: Site): string {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'benchgate-page-')), 'sub path')
  mkdirSync(folder, { recursive: true })
  cpSync(assets, path.join(folder, 'assets'), { recursive: true })
  for (const { path: name, content } of siteFiles(site)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), content)
  }
  return folder
}
