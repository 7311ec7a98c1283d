/** `npm run evaluate`: plays Benchgate's rule and its peers' on the same rounds, prints the table and writes
 *  docs/evaluation.md with its pictures. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { pairings } from '../src/model/run.ts'
import { evaluateChangePoints } from './change-points/main.ts'
import { evaluateCounts } from './counts/main.ts'
import { evaluate } from './evaluate.ts'
import { evaluateIntervals } from './intervals/main.ts'
import { evaluateLoad } from './load/main.ts'
import { evaluatePairings, listOf } from './pairings/main.ts'
import { evaluationDocument } from './report/document.ts'
import { heldOutSection } from './report/held-out.ts'
import { alarmPicture, powerPicture } from './report/pictures.ts'
import { verdictPicture } from './report/verdict-picture.ts'
import { readRecordings } from './sources/recorded.ts'
import type { Series } from './sources/series.ts'
import { languages } from './suites/suites.ts'
import { tryHeldOut } from './trials/held-out-recordings.ts'
import { fullPlan, quickPlan } from './trials/plan.ts'
import { printTried } from './trials/variants/main.ts'

const root = path.resolve(import.meta.dirname, '..')

/** The same program twice as often. */
const slowdowns = '0,0,0.01,0.02,0.03,0.05,0.1'

const usage = `npm run evaluate -- [options]
npm run evaluate -- pairings [options]     what each pairing is worth on this machine
npm run evaluate -- intervals [--suites N] whether intervals hold the change where head is another mix of launches
npm run evaluate -- change-points [--tcpd FOLDER] [--series N] change points and drift, on TCPD and on histories without a change
npm run evaluate -- counts [options]       how well instructions repeat, and what they tell, by the built program
npm run evaluate -- load --file FILE        what is called changed on a busy machine where nothing did
npm run evaluate -- held-out [options]     the section on the recordings that no rule was chosen with
npm run evaluate -- tried [NAME] [options] what else was tried: spending, memory, screening, weights, regimes …

  --quick             a small evaluation of less than a minute
  --rounds FOLDER     recorded pairs beside the project's own (default ../shared/rounds)
  --windows N         windows of each series, time and slowdown (default ${fullPlan.windows}, ${quickPlan.windows} if quick)
  --seed TEXT         another seed (default ${fullPlan.seed})
  --out FOLDER        where evaluation.md and evaluation/*.svg are written (default docs)
  --record            record pairs of the project's own suites, each suite and pairing in turn in one round
  --pairs N           pairs of each suite, pairing and slowdown to record (default 10)
  --languages LIST    whose suites to record, of ${languages.join(', ')} (default all)
  --suites LIST       of js-runner, js-command, py-functions, py-pytest, c-command (default all)
  --pairings LIST     of rounds, duet, slices, lockstep (default all that a suite supports)
  --slowdowns LIST    extra work of head in the pairs of one round (default ${slowdowns})
  --into FOLDER       where they are recorded (default evaluation/recordings, which is read as held out)
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
  const heldOutAlone = process.argv[2] === 'held-out'
  const { values, positionals } = parseArgs({
    args: process.argv.slice(tried || heldOutAlone ? 3 : 2),
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
      suites: { type: 'string' },
      pairings: { type: 'string' },
      slowdowns: { type: 'string', default: slowdowns },
      into: { type: 'string', default: path.join(root, 'evaluation', 'recordings') },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    process.stdout.write(usage)
    return
  }
  if (values.record) {
    await recordAsked(values)
    return
  }
  const standard = values.quick ? quickPlan : fullPlan
  const windows = values.windows === undefined ? standard.windows : Number(values.windows)
  if (!(Number.isInteger(windows) && windows > 0)) throw new Error(`--windows: found ${values.windows}`)
  const plan = { ...standard, windows, seed: values.seed }
  const heldOut = readRecordings(path.join(root, 'evaluation', 'recordings')) ?? []
  if (heldOutAlone) {
    const results = heldOut.map((series) => tryHeldOut(series, plan))
    process.stdout.write(`${results.length === 0 ? 'nothing is recorded' : heldOutSection(results, plan)}\n`)
    return
  }
  const { all, sources } = gather(values.rounds)
  if (tried) {
    printTried(positionals[0], all, windows, values.seed)
    return
  }
  const began = performance.now()
  const tell = (words: string) => process.stderr.write(`${seconds(began)} ${words}\n`)
  const results = evaluate(all, plan, values.quick, tell)
  tell('held-out recordings')
  const heldOutRecordings = heldOut.map((series) => tryHeldOut(series, plan))
  const triedInWords = readFileSync(path.join(root, 'evaluation', 'tried.md'), 'utf8')
  const document = evaluationDocument({ ...results, sources, heldOutRecordings, triedInWords })
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

interface RecordOptions {
  readonly languages: string
  readonly suites?: string
  readonly pairings?: string
  readonly slowdowns: string
  readonly pairs: string
  readonly seed: string
  readonly into: string
}

async function recordAsked(asked: RecordOptions): Promise<void> {
  const { record } = await import('./record/record.ts')
  await record(asked.into, {
    languages: listOf('--languages', asked.languages, languages),
    suites: asked.suites?.split(',') ?? null,
    pairings: asked.pairings === undefined ? null : listOf('--pairings', asked.pairings, pairings),
    slowdowns: asked.slowdowns.split(',').map(Number),
    pairs: Number(asked.pairs),
    seed: asked.seed,
  })
}

/** The series on which rules were chosen, and a word about them. */
function gather(folder: string): { all: Series[]; sources: string[] } {
  const name = path.relative(root, folder)
  const all = readRecordings(folder)
  if (all === null) process.stderr.write(`skipped: no recorded rounds in ${folder}\n`)
  const told = (all ?? []).map((one) => `${one.name}, ${one.same.length} pairs`)
  return { all: all ?? [], sources: [...(told.length === 0 ? [] : [`${name} (${told.join('; ')})`]), 'simulation'] }
}

function seconds(began: number): string {
  return `[${Math.round((performance.now() - began) / 1000)} s]`
}

await main()
