/** `npm run evaluate`: plays Benchgate's rule and its peers' on the same rounds, prints the table and writes
 *  docs/evaluation.md with its pictures. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { evaluateChangePoints } from './change-points/main.ts'
import { evaluateCounts } from './counts/main.ts'
import { evaluate } from './evaluate.ts'
import { evaluateIntervals } from './intervals/main.ts'
import { evaluateLoad } from './load/main.ts'
import { evaluatePairings, listOf } from './pairings/main.ts'
import { evaluationDocument } from './report/document.ts'
import { alarmPicture, powerPicture } from './report/pictures.ts'
import { verdictPicture } from './report/verdict-picture.ts'
import { readRecordings } from './sources/recorded.ts'
import type { Series } from './sources/series.ts'
import { languages } from './suites/suites.ts'
import { fullPlan, quickPlan } from './trials/plan.ts'
import { printTried } from './trials/variants/main.ts'

const root = path.resolve(import.meta.dirname, '..')

const usage = `npm run evaluate -- [options]
npm run evaluate -- pairings [options]     what each pairing is worth on this machine
npm run evaluate -- intervals [--suites N] whether intervals hold the change where head is another mix of launches
npm run evaluate -- change-points [--tcpd FOLDER] [--series N] change points and drift, on TCPD and on histories without a change
npm run evaluate -- counts [options]       how well instructions repeat, and what they tell, by the built program
npm run evaluate -- load --file FILE        what is called changed on a busy machine where nothing did
npm run evaluate -- tried [NAME] [options] what else was tried: spending, memory, screening, weights, regimes …

  --quick             a small evaluation of less than a minute
  --rounds FOLDER     recorded pairs beside the project's own (default ../shared/rounds)
  --windows N         windows of each series, time and slowdown (default ${fullPlan.windows}, ${quickPlan.windows} if quick)
  --seed TEXT         another seed (default ${fullPlan.seed})
  --out FOLDER        where evaluation.md and evaluation/*.svg are written (default docs)
  --record            record pairs of the project's own suites into evaluation/recordings
  --pairs N           pairs of each suite, pairing and slowdown to record (default 10)
  --languages LIST    whose suites to record, of ${languages.join(', ')} (default all)
`

async function main(): Promise<void> {
  if (process.argv[2] === 'pairings') {
    await evaluatePairings(process.argv.slice(3))
    return
  }
  if (process.argv[2] === 'counts') {
    await evaluateCounts(process.argv.slice(3))
    return
  }
  if (process.argv[2] === 'load') {
    await evaluateLoad(process.argv.slice(3))
    return
  }
  if (process.argv[2] === 'change-points') {
    evaluateChangePoints(process.argv.slice(3))
    return
  }
  if (process.argv[2] === 'intervals') {
    evaluateIntervals(process.argv.slice(3))
    return
  }
  const tried = process.argv[2] === 'tried'
  const { values, positionals } = parseArgs({
    args: process.argv.slice(tried ? 3 : 2),
    allowPositionals: tried,
    options: {
      quick: { type: 'boolean', default: false },
      rounds: { type: 'string', default: path.resolve(root, '../shared/rounds') },
      windows: { type: 'string' },
      seed: { type: 'string', default: fullPlan.seed },
      out: { type: 'string', default: path.join(root, 'docs') },
      record: { type: 'boolean', default: false },
      pairs: { type: 'string', default: '10' },
      languages: { type: 'string', default: languages.join() },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    process.stdout.write(usage)
    return
  }
  const recordings = path.join(root, 'evaluation', 'recordings')
  if (values.record) {
    const { record } = await import('./record/record.ts')
    await record(recordings, Number(values.pairs), listOf('--languages', values.languages, languages), values.seed)
    return
  }
  const { all, sources } = gather([values.rounds, recordings])
  const standard = values.quick ? quickPlan : fullPlan
  const windows = values.windows === undefined ? standard.windows : Number(values.windows)
  if (!(Number.isInteger(windows) && windows > 0)) throw new Error(`--windows: found ${values.windows}`)
  if (tried) {
    printTried(positionals[0], all, windows, values.seed)
    return
  }
  const plan = { ...standard, windows, seed: values.seed }
  const began = performance.now()
  const tell = (words: string) => process.stderr.write(`${seconds(began)} ${words}\n`)
  const results = evaluate(all, plan, values.quick, tell)
  const triedInWords = readFileSync(path.join(root, 'evaluation', 'tried.md'), 'utf8')
  const document = evaluationDocument({ ...results, sources, triedInWords })
  const folder = path.join(values.out, 'evaluation')
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(values.out, 'evaluation.md'), document)
  writeFileSync(path.join(folder, 'verdicts.svg'), verdictPicture())
  if (results.own.length > 0) {
    writeFileSync(path.join(folder, 'power.svg'), powerPicture(results, 'js', 0.05))
    writeFileSync(path.join(folder, 'power-3.svg'), powerPicture(results, 'js', 0.03))
    writeFileSync(path.join(folder, 'false-alarms.svg'), alarmPicture(results, plan.falseAlarmRate))
  }
  const table = document.slice(document.indexOf('## The comparison'), document.indexOf('!['))
  process.stdout.write(`${table.trim()}\n`)
  tell(`done: ${path.join(values.out, 'evaluation.md')}`)
}

/** All series of the folders that are there, and a word about each folder. */
function gather(folders: readonly string[]): { all: Series[]; sources: string[] } {
  const all: Series[] = []
  const sources: string[] = []
  for (const folder of folders) {
    const name = path.relative(root, folder)
    const found = readRecordings(folder)
    if (found === null) process.stderr.write(`skipped: no recorded rounds in ${folder}\n`)
    else if (found.length > 0)
      sources.push(`${name} (${found.map((one) => `${one.name}, ${one.same.length} pairs`).join('; ')})`)
    all.push(...(found ?? []))
  }
  sources.push('simulation')
  return { all, sources }
}

function seconds(began: number): string {
  return `[${Math.round((performance.now() - began) / 1000)} s]`
}

await main()
