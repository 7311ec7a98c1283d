/** Instructions by the processor's own counters, of which no machine for tests has any: a made-up `perf`. */
import { afterAll, expect, test } from 'vitest'
import { totalIn } from '../../../src/measure/instructions/perf.ts'
import { noteWords } from '../../../src/report/notes/notes.ts'
import { measureFolders, newFolder, removeFolders } from '../lockstep/in-folders.ts'
import { fakeTools, pathWith, worker } from './fake-valgrind.ts'

afterAll(removeFolders)

/** Tells every 50 ms how far the processes have come, each by the file of its number, and ten for what it is itself.
 *  Once there is a file `off`, the machine has been moved to one without counters. */
const perf = `#!/bin/sh
case " $* " in
  *" -p "*) ;;
  *) echo '1000,,instructions:u,100,100.00,,'; exit ;;
esac
while [ "$1" != -p ]; do shift; done
before=0
while sleep 0.05; do
  total=0
  for pid in $(echo "$2" | tr , ' '); do
    own=$(cat "$FAKE_FOLDER/$pid" 2>/dev/null || echo 0)
    total=$((total + own))
  done
  if [ -e "$FAKE_FOLDER/off" ]; then echo " 0.1,<not supported>,,instructions:u,0,100.00,," >&2
  else echo " 0.1,$((total - before + 10)),,instructions:u,100,100.00,," >&2; fi
  before=$total
done
`

async function measure(own: string) {
  const folder = newFolder()
  const text = worker(own)
    .replace('process.env.FAKE_TOTAL', "process.env.BENCHGATE_COUNTED && process.env.FAKE_FOLDER + '/' + process.pid")
    .replace(
      "side = readFileSync('side', 'utf8')",
      "side = readFileSync('side', 'utf8'), folder = process.env.FAKE_FOLDER",
    )
  const environment = { PATH: pathWith(fakeTools({ perf })), FAKE_FOLDER: folder }
  const told = await measureFolders({ 'w.cjs': text }, { run: 'node w.cjs', instructions: true }, { environment })
  const counts = (name: string) =>
    [told.rows.base, told.rows.head].map(
      (side) => side[name]!.metrics.find(({ name }) => name === 'instructions')?.value,
    )
  const words = told.result.notes.flatMap((note) => (/instructions/.test(note.code) ? [noteWords(note).text] : []))
  return { told, counts, words }
}

test.skipIf(process.platform !== 'linux')('intervals of the counter become instructions of an iteration', async () => {
  const { counts, words } = await measure(`if (side === 'head') perIteration = (name) => name === 'a' ? 1005 : 2000`)
  const [base, head] = counts('a')
  expect(base).toBeCloseTo(1000, 0)
  expect(head).toBeCloseTo(1005, 0)
  expect(words).toEqual([expect.stringContaining('counted by perf')])
})

test.skipIf(process.platform !== 'linux')(
  'a counter that is switched off in the middle leaves out the rest',
  async () => {
    const { told, counts, words } = await measure(
      `run = (name) => { if (name === 'b') writeFileSync(folder + '/off', '') }`,
    )
    expect(told.result.failure).toBeNull()
    expect(counts('b')).toEqual([undefined, undefined])
    expect(words.join()).toContain('not counted of')
    expect(words.join()).toContain('switched off meanwhile')
    expect(told.rows.head['b']!.metrics[0]).toMatchObject({ name: 'time', value: 1e-5 })
  },
)

test('a whole launch takes what is written at its end, in user space alone', () => {
  expect(totalIn('# started\n\n716136781,,instructions:u,100,100.00,,\n')).toBe(716_136_781)
  expect(() => totalIn('<not counted>,,instructions:u,0,100.00,,\n')).toThrow('switched off meanwhile')
  expect(() => totalIn('')).toThrow('perf has not told')
})
