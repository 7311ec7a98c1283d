/** The room load/: what is called changed on a busy machine where nothing changed, and how far wall and processor time
 *  are off where head does a known share of extra work. Starts neighbours, measures with the code of the gate, and
 *  judges windows of what was recorded. Writes nothing but the file that it is told. */

import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { type Pairing, pairings } from '../../src/model/run.ts'
import { createRandom } from '../../src/statistics/random.ts'
import { listOf } from '../pairings/main.ts'
import { suitesHere } from '../suites/suites.ts'
import { googleBenchmarkHere } from '../suites/tool-suites.ts'
import { changedTable, errorTable } from './document.ts'
import { readLoaded, recordLoaded } from './record.ts'

export const loadUsage = `npm run evaluate -- load --file FILE [options]

  --file FILE         recorded pairs; read where it is there, else recorded into it
  --minutes N         of measuring (default 8)
  --neighbours N      busy programs beside it (default 6)
  --slower SHARE      extra work of half of head's benchmarks (default 0.05)
  --pairings LIST     of ${pairings.join(', ')} (default all)
  --suites LIST       of js-command, py-functions, c-command, cpp-google (default c-command,cpp-google)
  --seed TEXT         other sides exchanged (default benchgate)
`

export async function evaluateLoad(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      file: { type: 'string' },
      minutes: { type: 'string', default: '8' },
      neighbours: { type: 'string', default: '6' },
      slower: { type: 'string', default: '0.05' },
      pairings: { type: 'string', default: pairings.join() },
      suites: { type: 'string', default: 'c-command,cpp-google' },
      seed: { type: 'string', default: 'benchgate' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help || values.file === undefined) {
    process.stdout.write(loadUsage)
    return
  }
  const [minutes, neighbours, slower] = [Number(values.minutes), Number(values.neighbours), Number(values.slower)]
  if (!(minutes > 0 && neighbours >= 0 && slower >= 0))
    throw new Error('--minutes, --neighbours, --slower: found no number')
  if (!existsSync(values.file)) {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'benchgate-load-'))
    const tell = (words: string) => void process.stderr.write(`${words}\n`)
    try {
      const suites = [...suitesHere(['js', 'python', 'c'], folder, tell), ...googleBenchmarkHere(folder, tell)]
      const names = listOf(
        '--suites',
        values.suites,
        suites.map(({ name }) => name),
      )
      const wanted = suites.filter(({ name }) => names.includes(name))
      const asked = listOf<Pairing>('--pairings', values.pairings, pairings)
      const random = createRandom(`load ${values.seed}`)
      const plan = { suites: wanted, pairings: asked, minutes, neighbours, slower, folder, random, tell }
      await recordLoaded({ ...plan, file: values.file })
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  const lines = readLoaded(values.file)
  process.stdout.write(`${changedTable(lines, values.seed)}\n\n${errorTable(lines)}\n`)
}
