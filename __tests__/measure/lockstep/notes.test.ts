/** What is told of parts and benchmarks that could not be kept on one processor. */
import { expect, test } from 'vitest'
import { pinNote } from '../../../src/measure/lockstep/notes.ts'

const affinity = { processors: [0, 1], pin: <Command>(command: Command) => command }
const part = (label: string, shown?: string) => ({
  label,
  ...(shown === undefined ? {} : { shown }),
  worker: () => {
    throw new Error('no worker is started here')
  },
})
const parts = { base: [part('a/old.Benchmark', 'a/old')], head: [part('a/b.Benchmark', 'a/b'), part('x.bench.ts')] }

test('what kept several processors busy is told by the name that people know', () => {
  const labels = ['a/b.Benchmark', 'x.bench.ts', 'a/old.Benchmark', '']
  expect(pinNote({ affinity, parts }, labels, ['one task'])).toEqual([
    {
      code: 'not-pinned',
      possible: true,
      where: { named: ['a/b', 'x.bench.ts', 'a/old'], count: 4 },
    },
  ])
})

test('nothing is told where all were kept, and no names where none could be', () => {
  expect(pinNote({ affinity, parts }, [], [])).toEqual([])
  expect(pinNote({ affinity: null, parts }, ['a/b.Benchmark'], [])).toMatchObject([{ possible: false }])
})
