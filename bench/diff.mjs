import { compareUnpaired, readResults } from '../dist/library/index.js'
import { runOutput } from './data.mjs'

const bytes = (text) => new TextEncoder().encode(text)

export default (bench) => {
  const rule = { threshold: 0.05, falseAlarmRate: 0.05 }
  // As small as in compare.mjs: long iterations collect garbage at a time of its own.
  const sides = ['base', 'head'].map((side) => bytes(runOutput(6, 8, side)))
  // What was read of a file is kept with it, so each time it is a new one.
  const read = (side) => readResults([{ path: 'run.json', bytes: side }])
  const [base, head] = sides.map((side) => read(side).reading.launches)

  bench.add('find out the format of a run file, and read 6 benchmarks of 8 launches', () => read(sides[0]))
  bench.add('compare 6 benchmarks, 8 launches a side in any order', () => compareUnpaired(base, head, rule))
}
