/** What benchmarks allocate, counted of one side alone by workers that are processes. */
import { afterAll, expect, test } from 'vitest'
import { createCleanup } from '../../../src/host/cleanup.ts'
import { systemClock } from '../../../src/host/clock.ts'
import { allocationsAlone } from '../../../src/measure/lockstep/count-alone.ts'
import type { Part } from '../../../src/measure/lockstep/measure-pair.ts'
import { newFolder, removeFolders } from './in-folders.ts'

afterAll(removeFolders)

/** Each iteration takes 100 ms by its own clock. `b` differs from process to process, `c` throws while it is counted. */
const text = `
const { writeSync } = require('fs')
const say = (line) => writeSync(1, line + '\\n')
const names = ['a', 'b', 'c', 'unmeasured']
say('@hello 1 fake')
names.forEach((name, k) => say('@benchmark ' + k + ' ' + name))
say('@counts')
say('@ready')
require('readline').createInterface({ input: process.stdin }).on('line', (line) => {
  const [verb, k, n] = line.split(' ')
  if (verb === 'end') process.exit(0)
  if (verb === 'run') return say('@ran ' + k + ' ' + n + ' ' + n * 1e8)
  if (verb === 'count') {
    if (names[k] === 'c') return say('@failed 2 no memory')
    if (names[k] === 'unmeasured') process.exit(1)
    say('@counted ' + k + ' allocated ' + (names[k] === 'a' ? 4000 + process.env.ROUND % 2 : 1000 * process.env.ROUND))
  }
  say('@done')
}).on('close', () => process.exit(0))
`

const part = (folder: string): Part => ({
  label: '',
  worker: (round) => ({
    command: { kind: 'argv', file: process.execPath, args: ['-e', text] },
    directory: folder,
    environment: { PATH: process.env['PATH']!, ROUND: String(round) },
    context: { side: 'head', round, command: 'it', secrets: [] },
    timeoutSeconds: 60,
  }),
})

const ports = { signal: new AbortController().signal, cleanup: createCleanup() }

test('one number of what repeats in four processes; what does not is left out, and named', async () => {
  const how = { clock: systemClock, chance: { next: () => 0 }, ports }
  const wanted = new Set(['a', 'b', 'c'])
  const { figures, notes } = await allocationsAlone([part(newFolder())], wanted, 600, how)
  expect([...figures]).toEqual([
    ['a', [expect.objectContaining({ name: 'allocated', unit: 'B', value: 4000.5, exact: true, pass: 'counts' })]],
    ['b', []],
  ])
  expect(notes).toEqual([{ code: 'not-counted', benchmarks: { named: ['b'], count: 1 }, varies: true, alone: true }])
})

test('what does not fit in its share of the time is left out, and named', async () => {
  let now = 0
  const clock = {
    now: () => {
      now += 8
      return now
    },
    date: () => new Date(0),
  }
  const how = { clock, chance: { next: () => 0 }, ports }
  const { figures, notes } = await allocationsAlone([part(newFolder())], new Set(['a', 'b']), 1, how)
  expect(figures.size).toBe(0)
  expect(notes).toEqual([{ code: 'not-counted', benchmarks: { named: ['a', 'b'], count: 2 }, alone: true }])
})
