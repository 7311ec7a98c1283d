/** Instructions counted in a pass of their own, with workers that are processes and counters that are made up. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { findOnPath } from '../../../src/host/process.ts'
import { noteWords } from '../../../src/report/notes/notes.ts'
import { type Files, measureFolders, removeFolders, root, type Told } from '../lockstep/in-folders.ts'
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
    expect(counted).toMatch(/^Instructions were counted by valgrind 3\.99\.0 .* in 2 launches of each side/)
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

  test('no work that grows, and programs that end unseen, are no count', async () => {
    const told = await measure(`
      perIteration = (name) => name === 'a' ? 0 : 2000
      let ended = 0
      run = (name) => { if (name === 'b') writeFileSync(file.replace('total', 'ended.' + ++ended), '') }`)
    expect(instructionsOf(told, 'a')).toEqual([undefined, undefined])
    expect(toldBy(told).join()).toContain('not counted of a: no instruction more for more iterations')
    expect(toldBy(told).join()).toContain('not counted of b: it starts programs')
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

test('a pairing in which the work is not fixed says so', async () => {
  const line = `console.log('BenchmarkA-2 100 1000 ns/op')`
  const told = await measureFolders({ 'b.cjs': line }, { run: 'node b.cjs', pairing: 'rounds', instructions: true })
  expect(toldBy(told)).toEqual([expect.stringContaining('in rounds, nobody can say how often')])
})

const lacking = ['valgrind', 'vgdb', 'cc'].filter((command) => findOnPath(command, process.env) === null)
if (lacking.length > 0) console.log(`skipped: instructions of a real program, for lack of ${lacking.join(', ')}`)

test.skipIf(lacking.length > 0)('a real program under the real valgrind: half a per cent more work', async () => {
  const source = readFileSync(path.join(root, 'examples/lockstep/c/bench.c'), 'utf8')
  const more: Files = { 'bench.c': source.replace('char text[4096]', 'char text[4116]') }
  const told = await measureFolders(
    { 'bench.c': source },
    { run: './bench', setup: 'cc -O2 -o bench bench.c', instructions: true },
    { head: more },
  )
  const [base, head] = instructionsOf(told, 'hash')
  expect(head! / base!).toBeCloseTo(4116 / 4096, 3)
})
