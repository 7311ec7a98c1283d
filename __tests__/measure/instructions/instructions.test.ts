/** Instructions counted in a pass of their own, with workers that are processes and counters that are made up. */
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { createCleanup } from '../../../src/host/cleanup.ts'
import { systemClock } from '../../../src/host/clock.ts'
import { countedAlone } from '../../../src/measure/count-alone.ts'
import type { PairedPlan } from '../../../src/measure/suite.ts'
import type { Launch } from '../../../src/model/run.ts'
import { noteWords } from '../../../src/report/notes/notes.ts'
import { launch, ok, time } from '../../compare/launches.ts'
import { measureFolders, newFolder, plan, removeFolders, root, type Told, write } from '../lockstep/in-folders.ts'
import { fakeTools, pathWith, worker } from './fake-valgrind.ts'

afterAll(removeFolders)

async function measure(own: string, tools = fakeTools()): Promise<Told> {
  const environment = { PATH: pathWith(tools) }
  return await measureFolders({ 'w.cjs': worker(own) }, { run: 'node w.cjs', instructions: true }, { environment })
}

const instructionsOf = ({ rows }: Told, name: string) =>
  [rows.base, rows.head].map((side) => side[name]!.metrics.find((metric) => metric.name === 'instructions')?.value)

const toldBy = ({ result }: Told) =>
  result.notes.flatMap((note) => (/instructions/.test(note.code) ? [noteWords(note).text] : []))

describe.skipIf(process.platform !== 'linux')('under valgrind', () => {
  test('what starts and answers take cancels; times are measured without it', async () => {
    const told = await measure(`if (side === 'head') perIteration = (name) => name === 'a' ? 1005 : 2000`)
    expect(instructionsOf(told, 'a')).toEqual([1000, 1005])
    expect(instructionsOf(told, 'b')).toEqual([2000, 2000])
    const [counted, ...others] = toldBy(told)
    expect(counted).toMatch(/^Instructions were counted by valgrind 3\.99\.0 .* in 4 launches of each side/)
    expect(others).toEqual([])
    expect(told.result).toMatchObject({ failure: null, pairs: { length: 1 } })
    expect(told.rows.base['a']!.metrics[0]).toMatchObject({ name: 'time', value: 1e-5 })
  })

  test.each([
    ['an instruction that valgrind does not know', `process.kill(process.pid, 'SIGILL')`, 'was ended by SIGILL'],
    ['a benchmark that throws', `say('@failed 1 no clock'); return 'failed'`, 'no clock'],
  ])('%s leaves out what it was in, and fails nothing', async (_, does, because) => {
    const told = await measure(`run = (name) => { if (name === 'b') { ${does} } }`)
    expect(told.result.failure).toBeNull()
    expect(instructionsOf(told, 'a')).toEqual([1000, 1000])
    expect(instructionsOf(told, 'b')).toEqual([undefined, undefined])
    expect(toldBy(told).join()).toContain(because)
  })

  test('a benchmark that runs as often as it likes is no count, a program that lives on is in it', async () => {
    const told = await measure(`
      const own = process.pid
      let asked = 0
      if (file !== undefined) writeFileSync(file.replace('total', 'vgdb-from-vgdb-to-1' + own + '-by-me-on-here'), '')
      run = (name, n) => {
        if (name !== 'b') return
        // Its time is up: it has done no more than the time before.
        writeFileSync(file, String(total += 2e6))
        say('@ran 1 ' + 50 + ' 500000')
        return 'failed'
      }`)
    // The same file is read for both processes.
    expect(instructionsOf(told, 'a')).toEqual([2000, 2000])
    expect(toldBy(told).join()).toContain('not counted of `b`: it runs as often as it likes')
  })

  test('no work that grows, and programs that end unseen, are no count', async () => {
    const told = await measure(`
      perIteration = (name) => name === 'a' ? 0 : 2000
      let ended = 0
      run = (name) => { if (name === 'b') writeFileSync(file.replace('total', 'ended.' + ++ended), '') }`)
    expect(instructionsOf(told, 'a')).toEqual([undefined, undefined])
    expect(toldBy(told).join()).toContain('not counted of `a`: no instruction more for more iterations')
    expect(toldBy(told).join()).toContain('not counted of `b`: it starts programs')
  })
})

/** Of a suite that was timed alone before. */
async function countAlone(text: string, more: Partial<PairedPlan>, tool: string, tools = fakeTools()) {
  const folder = newFolder()
  write(path.join(folder, 'w.cjs'), text)
  write(path.join(folder, 'side'), 'head')
  const launches = [launch(ok('a', time(1e-5)), ok('b', time(1e-5))), launch(ok('a', time(1e-5)))]
  const run = { launches, tool, ended: 'done' } as const
  const own = { ...plan, run: 'node w.cjs', instructions: true, ...more }
  return await countedAlone(own, { root: folder, keep: true }, run, 1, {
    clock: systemClock,
    signal: new AbortController().signal,
    cleanup: createCleanup(),
    environment: { PATH: pathWith(tools) },
    secrets: [],
    chance: { next: () => 0 },
    runner: path.join(root, 'src/measure/runners/node/main.ts'),
    temporary: folder,
  })
}

describe.skipIf(process.platform !== 'linux')('of head alone, to be compared with stored runs', () => {
  test('one number of what repeats; what varies is left out', async () => {
    const { launches, notes } = await countAlone(
      worker(`perIteration = (name) => name === 'a' ? 1000 : 2000 + 10 * (process.pid % 97)`),
      { pairing: 'lockstep' },
      'benchgate',
    )
    const counts = launches.map(({ benchmarks }) =>
      benchmarks.map(({ metrics }) => metrics.find(({ name }) => name === 'instructions')?.value),
    )
    expect(counts).toEqual([[1000, undefined], [undefined]])
    const words = notes.map((note) => noteWords(note).text)
    expect(words[0]).toMatch(/by valgrind 3\.99\.0 .*, in \d launches, /)
    expect(words[1]).toContain('not counted of `b`: it varies from launch to launch')
  })

  test('a command that goes by the clock stays as it is', async () => {
    const { launches, notes } = await countAlone('', { pairing: 'auto' }, 'go')
    expect(launches[0]!.benchmarks[0]!.metrics).toHaveLength(1)
    expect(notes).toMatchObject([{ code: 'no-instructions', because: { code: 'by-the-clock', tool: 'go' } }])
  })

  test('a command whose work is fixed is counted as a whole, beside the first launch', async () => {
    const { launches, notes } = await countAlone(fixedWork(''), { pairing: 'auto' }, 'custom')
    const [first, second] = launches.map(({ benchmarks }) => benchmarks.map(({ metrics }) => metrics.at(-1)))
    expect(first!.at(-1)).toMatchObject({ name: 'launch-instructions', value: 7_000_000, role: 'information' })
    expect(second).toMatchObject([{ name: 'time' }])
    expect(noteWords(notes[0]!).text).toMatch(/^Instructions of whole launches.* in 2 launches, /)
  })
})

/** Two benchmarks that take seven million instructions, told as milliseconds. */
const fixedWork = (own: string): string => `
const { readFileSync, writeFileSync } = require('fs')
const side = readFileSync('side', 'utf8'), file = process.env.FAKE_TOTAL
let total = 7e6
${own}
if (file !== undefined) writeFileSync(file, String(total))
console.log(JSON.stringify(['a', 'b'].map((name) => ({ name, unit: 'ms', value: 3 }))))
`

describe.skipIf(process.platform !== 'linux')('whole launches in rounds', () => {
  const rounds = async (own: string): Promise<Told> => {
    const environment = { PATH: pathWith(fakeTools()) }
    const more = { run: 'node w.cjs', format: 'custom', pairing: 'rounds', instructions: true } as const
    return await measureFolders({ 'w.cjs': fixedWork(own) }, { ...more, maxRounds: 2 }, { environment })
  }

  test('of fixed work are one row for the suite', async () => {
    const told = await rounds(`if (side === 'head') total = 7.35e6`)
    expect(told.result.failure).toBeNull()
    const [pair] = told.result.pairs
    const of = ({ benchmarks }: Launch) => benchmarks.map(({ name, metrics }) => [name, metrics.at(-1)!.value])
    expect(of(pair!.base)).toEqual([
      ['a', 3e-3],
      ['b', 3e-3],
      ['whole launch', 7_000_000],
    ])
    expect(of(pair!.head).at(-1)).toEqual(['whole launch', 7_350_000])
    expect(toldBy(told)).toEqual([expect.stringMatching(/^Instructions of whole launches, from the start/)])
  })

  test('that go by the clock gate nothing, and one line says so', async () => {
    const told = await rounds(`
      if (file !== undefined) writeFileSync('n', 'x', { flag: 'a' })
      if (file !== undefined) total += 1e6 * readFileSync('n').length`)
    expect(told.rows.base['whole launch']).toBeUndefined()
    expect(toldBy(told)).toEqual([expect.stringContaining('launches of the same code differ by')])
  })
})

test('without a counter, one note says how to get one', async () => {
  const bin = fakeTools({ valgrind: '#!/bin/sh\nexit 1\n', vgdb: '#!/bin/sh\nexit 1\n' })
  const told = await measure('', bin)
  const [note] = told.result.notes.filter(({ code }) => code === 'no-instructions')
  expect(noteWords(note!)).toMatchObject({
    level: 'warning',
    hint: expect.stringContaining('apt-get install valgrind'),
  })
  expect(told.result.failure).toBeNull()
  expect(instructionsOf(told, 'a')).toEqual([undefined, undefined])
})

test('a tool that goes by the clock is not tried, and one line says so', async () => {
  const line = `console.log('BenchmarkA-2 100 1000 ns/op')`
  const told = await measureFolders({ 'b.cjs': line }, { run: 'node b.cjs', pairing: 'rounds', instructions: true })
  expect(toldBy(told)).toEqual([expect.stringContaining('go finds out by the clock how often it runs a benchmark')])
})
