/** The room counts/: how well instructions repeat, whether half a per cent more work is found each time, and whether a
 *  slowdown by memory layout is called so: by the built program, in comparisons of two commits. Prints a table. */

import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { findOnPath } from '../../src/host/process.ts'
import { leastCounterThreshold } from '../../src/model/metric.ts'
import type { Report } from '../../src/model/report.ts'
import { parseReport, reportDocument } from '../../src/report/json/json.ts'
import { listOf } from '../pairings/main.ts'
import { type Language, languages, repositoryOf, suites } from './suites.ts'

export const countsUsage = `npm run evaluate -- counts [options]

  --languages LIST    of ${languages.join(', ')} (default all that are here)
  --comparisons N     of each language (default 10)
  --runtime FOLDER    comes first on PATH: another Node or Python
  --budget DURATION   of the times of one comparison (default 30s)
  --file FILE         where reports are kept, one JSON a line; what it has is not measured again
`

interface Done {
  readonly version: string
  readonly report: Report
}

export async function evaluateCounts(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      languages: { type: 'string', default: languages.join() },
      comparisons: { type: 'string', default: '10' },
      runtime: { type: 'string', default: '' },
      budget: { type: 'string', default: '30s' },
      file: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    process.stdout.write(countsUsage)
    return
  }
  const environment = { ...process.env, PATH: [values.runtime, process.env['PATH']].filter(Boolean).join(':') }
  const tell = (words: string) => void process.stderr.write(`${words}\n`)
  const folder = mkdtempSync(path.join(os.tmpdir(), 'benchgate-counts-'))
  try {
    for (const language of listOf('--languages', values.languages, languages)) {
      const version = versionOf(language, environment)
      if (version === null) {
        tell(`skipped: ${language}, for lack of ${suites[language].needs[0]}`)
        continue
      }
      const kept = values.file === undefined ? [] : keptIn(values.file).filter((one) => one.version === version)
      const repository = path.join(folder, language)
      if (kept.length < Number(values.comparisons)) repositoryOf(language, repository)
      let failures = 0
      while (kept.length < Number(values.comparisons)) {
        const began = performance.now()
        const report = await compare(language, repository, values.budget, environment)
        if (typeof report === 'string') {
          if (++failures > mostFailures) throw new Error(report)
          tell(report)
          continue
        }
        kept.push({ version, report })
        if (values.file !== undefined)
          writeFileSync(values.file, `${JSON.stringify({ version, report: reportDocument(report) })}\n`, { flag: 'a' })
        const seconds = Math.round((performance.now() - began) / 1000)
        tell(`${version}: ${kept.length} of ${values.comparisons}, ${seconds} s`)
      }
      process.stdout.write(`${told(version, kept)}\n`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** `Python 3.13.0`; null where there is none. */
function versionOf(language: Language, environment: NodeJS.ProcessEnv): string | null {
  const [command, ...args] = suites[language].needs
  if (findOnPath(command, environment as Record<string, string>) === null) return null
  const told = spawnSync(command, args, { encoding: 'utf8', env: environment })
  return told.status === 0 ? `${language} ${/\d+\.[\d.]*\d/.exec(told.stdout + told.stderr)?.[0]}` : null
}

function keptIn(file: string): Done[] {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
  return lines.flatMap((line) => {
    if (line === '') return []
    const { version, report } = JSON.parse(line) as Done
    return [{ version, report: parseReport(report, file) }]
  })
}

const mostFailures = 5

const program = path.resolve(import.meta.dirname, '../../dist/cli/index.js')

/** What is said in place of a report where nothing was measured: a busy machine may leave no time for it. */
async function compare(
  language: Language,
  cwd: string,
  budget: string,
  env: NodeJS.ProcessEnv,
): Promise<Report | string> {
  const options = [
    '--counts',
    'instructions',
    '--json',
    '--explain',
    'never',
    '--time-budget',
    budget,
    ...suites[language].options,
  ]
  const child = spawn(process.execPath, [program, 'compare', 'base', 'head', ...options], { cwd, env })
  let [out, errors] = ['', '']
  child.stdout.on('data', (data) => {
    out += data
  })
  child.stderr.on('data', (data) => {
    errors += data
  })
  const code = await new Promise((resolve) => child.on('close', resolve))
  const report = out === '' ? null : parseReport(JSON.parse(out))
  if (report !== null && report.plan.rounds > 0) return report
  return `${language}: ended with ${code}, and measured nothing\n${errors.slice(-2000)}`
}

const percent = (ratio: number) => `${(100 * ratio).toFixed(Math.abs(ratio) < 1e-3 ? 4 : 2)} %`

/** A few lines: what is the same, what does more, what is only slower, and what it cost. */
function told(version: string, all: readonly Done[]): string {
  const lines = [`## ${version}, ${all.length} comparisons`]
  for (const name of namesIn(all))
    lines.push(`${name.split(/[:›]+/).at(-1)!.trim().padEnd(18)} ${ofBenchmark(name, all)}`)
  const pass = all.flatMap(({ report }) =>
    report.notes.flatMap((note) => (note.code === 'instructions-counted' ? [note] : [])),
  )
  const seconds = pass.map((note) => note.seconds)
  const timing = all.map(({ report }) => report.plan.seconds)
  lines.push(
    `counting ${range(seconds)} s beside ${range(timing)} s of times; ${[...new Set(pass.map(({ by }) => by))].join(', ')}; launches of a side ${range(pass.map(({ launches }) => launches))}`,
  )
  const left = all.flatMap(({ report }) => report.notes.filter(({ code }) => code === 'instructions-left-out'))
  if (left.length > 0) lines.push(`left out: ${[...new Set(left.map((note) => JSON.stringify(note)))].join('; ')}`)
  return lines.join('\n')
}

function namesIn(all: readonly Done[]): string[] {
  return [...new Set(all.flatMap(({ report }) => report.benchmarks.map(({ name }) => name)))]
}

function ofBenchmark(name: string, all: readonly Done[]): string {
  const rows = all.flatMap(({ report }) => report.benchmarks.filter((row) => row.name === name && row.unit === 's'))
  const found = rows.flatMap((row) => {
    const figure = row.counts?.find(({ metric }) => metric === 'instructions')
    return figure?.base == null || figure.head == null ? [] : [{ row, ...figure, base: figure.base, head: figure.head }]
  })
  if (found.length === 0) return 'not counted'
  const sizes = found.map(({ base, head }) => head / base - 1)
  const bases = found.map(({ base }) => base)
  const of = (test: (one: (typeof found)[number]) => boolean) => found.filter(test).length
  const more = of(({ outcome, base, head }) => outcome === 'changed' && head > base)
  const less = of(({ outcome, base, head }) => outcome === 'changed' && head < base)
  const varying = of(({ outcome }) => outcome === 'inconclusive')
  const sameButSlower = of(
    ({ row, base, head }) => row.outcome === 'regressed' && Math.abs(head / base - 1) <= leastCounterThreshold,
  )
  return [
    `head/base from ${percent(Math.min(...sizes))} to ${percent(Math.max(...sizes))}`,
    `base over all ${percent(Math.max(...bases) / Math.min(...bases) - 1)}`,
    `of ${found.length}: more work ${more}, less ${less}, varies ${varying}, slower by the same ${sameButSlower}`,
  ].join('; ')
}

function range(values: readonly number[]): string {
  const [least, most] = [Math.min(...values), Math.max(...values)].map((value) => Math.round(value))
  return least === most ? `${least}` : `${least} to ${most}`
}
