/** `npm run evaluate -- --record`: pairs of every suite, pairing and slowdown, in random order, appended to
 *  one file a suite. */

import { appendFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Pairing, Side } from '../../src/model/run.ts'
import { createRandom, type Random } from '../../src/statistics/random.ts'
import { recorders } from './recorders.ts'
import { type RecordedSuite, suitesHere } from './suites.ts'

/** Extra work of head in per cent; the same program twice as often. */
const slowdowns = [0, 0, 1, 2, 3, 5, 10]

/** @param pairs of every suite, pairing and slowdown. */
export async function record(folder: string, pairs: number, seed: string): Promise<void> {
  if (!(Number.isInteger(pairs) && pairs > 0))
    throw new Error(`--pairs: found ${pairs}, expected a whole number above 0`)
  const tell = (words: string) => process.stderr.write(`${words}\n`)
  const temporary = mkdtempSync(path.join(os.tmpdir(), 'benchgate-record-'))
  mkdirSync(folder, { recursive: true })
  try {
    const suites = suitesHere(temporary, tell)
    const random = createRandom(`record ${seed}`)
    for (let round = 0; round < pairs; round++) {
      tell(`round ${round + 1} of ${pairs}`)
      for (const suite of suites) await recordRound(suite, folder, random)
    }
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}

async function recordRound(suite: RecordedSuite, folder: string, random: Random): Promise<void> {
  const kinds = Object.keys(recorders).flatMap((mode) => slowdowns.map((extra) => ({ mode: mode as Pairing, extra })))
  for (const { mode, extra } of random.shuffle(kinds)) {
    const first: Side = random.next() < 0.5 ? 'base' : 'head'
    const start = Date.now() / 1000
    const { seconds, ...sides } = await recorders[mode]!(suite, extra, first, random)
    const kind = { suite: suite.name, mode, slower: extra / 100, first: mode === 'rounds' ? first : null }
    const line = { ...kind, start, seconds: Math.round(1000 * seconds) / 1000, ...sides }
    appendFileSync(path.join(folder, `${suite.name}.jsonl`), `${JSON.stringify(line)}\n`)
  }
}
