/** `npm run evaluate -- pairings`: measures, prints the table, and writes docs/pairings-evaluation.md, of which what was measured
 *  apart stays. */

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { describeMachine, machineLoad } from '../../src/host/machine.ts'
import { type Pairing, pairings } from '../../src/model/run.ts'
import { createRandom } from '../../src/statistics/random.ts'
import { type Language, languages, type Suite, suitesHere } from '../suites/suites.ts'
import { type Toolkit, toolkits, toolSuitesHere } from '../suites/tool-suites.ts'
import { measuredApart, missingOf, pairingsDocument, pairingsTable, rowsOf } from './document.ts'
import { measurePairings } from './measure.ts'

const known: readonly (Language | Toolkit)[] = [...languages, ...toolkits]

export const pairingsUsage = `npm run evaluate -- pairings [options]

  --minutes N         for everything together (default 15)
  --languages LIST    of ${known.join(', ')} (default all)
  --suites LIST       of the names of these suites (default all)
  --pairings LIST     of ${pairings.join(', ')} (default all)
  --at-once N         lockstep with so many pairs at the same time, too (default 1: not)
  --seed TEXT         another order of slowdowns (default benchgate)
  --out FOLDER        where pairings-evaluation.md is written (default docs)
`

export async function evaluatePairings(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      minutes: { type: 'string', default: '15' },
      languages: { type: 'string', default: known.join() },
      suites: { type: 'string' },
      pairings: { type: 'string', default: pairings.join() },
      'at-once': { type: 'string', default: '1' },
      seed: { type: 'string', default: 'benchgate' },
      out: { type: 'string', default: path.resolve(import.meta.dirname, '../../docs') },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    process.stdout.write(pairingsUsage)
    return
  }
  const minutes = Number(values.minutes)
  if (!(minutes > 0)) throw new Error(`--minutes: found ${values.minutes}, expected a number above 0`)
  const atOnce = Number(values['at-once'])
  if (!(Number.isInteger(atOnce) && atOnce > 0)) {
    throw new Error(`--at-once: found ${values['at-once']}, expected a whole number above 0`)
  }
  const wanted = listOf('--languages', values.languages, known)
  const asked = listOf<Pairing>('--pairings', values.pairings, pairings)
  const tell = (words: string) => process.stderr.write(`${words}\n`)
  // Before minutes of measuring, not after them.
  mkdirSync(values.out, { recursive: true })
  const folder = mkdtempSync(path.join(os.tmpdir(), 'benchgate-pairings-'))
  try {
    const before = machineLoad()
    const random = createRandom(`pairings ${values.seed}`)
    const suites = namedSuites(values.suites, [
      ...suitesHere(wanted.filter(isLanguage), folder, tell),
      ...toolSuitesHere(wanted.filter(isToolkit), folder, tell),
    ])
    const measured = await measurePairings({ suites, pairings: asked, atOnce, minutes, folder, random, tell })
    const rows = rowsOf(measured, values.seed)
    const document = pairingsDocument(rows, missingOf(measured), {
      machine: machineLine(),
      minutes,
      seed: values.seed,
      load: [before, machineLoad()],
      date: new Date().toISOString().slice(0, 10),
    })
    const file = path.join(values.out, 'pairings-evaluation.md')
    const written = existsSync(file) ? readFileSync(file, 'utf8') : ''
    writeFileSync(file, `${document}${measuredApart(written)}`)
    process.stdout.write(`${[pairingsTable(rows), ...missingOf(measured)].join('\n')}\n`)
    tell(`written: ${file}`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const isLanguage = (one: Language | Toolkit): one is Language => languages.includes(one as Language)
const isToolkit = (one: Language | Toolkit): one is Toolkit => toolkits.includes(one as Toolkit)

function namedSuites(names: string | undefined, suites: readonly Suite[]): readonly Suite[] {
  if (names === undefined) return suites
  const wanted = listOf(
    '--suites',
    names,
    suites.map(({ name }) => name),
  )
  return suites.filter(({ name }) => wanted.includes(name))
}

/** A list of known words, with commas between them. */
export function listOf<T extends string>(option: string, text: string, known: readonly T[]): readonly T[] {
  const found = text.split(',')
  const unknown = found.find((one) => !known.includes(one as T))
  if (unknown !== undefined) throw new Error(`${option}: found ${unknown}, known are ${known.join(', ')}`)
  return found as T[]
}

function machineLine(): string {
  const { cpu, cores, os: system, kernel } = describeMachine(process.env)
  return `${cpu ?? 'Unknown processor'}, ${cores} processors, ${system}, kernel ${kernel}, Node ${process.version}`
}
