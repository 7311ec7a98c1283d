/** The suite as a command of its own: `--filter REGEX`, `--iterations N`; prints Benchgate's own JSON.
 *  Without a number of iterations, each benchmark is warmed up and measured for fixed times. */

import { parseArgs } from 'node:util'
import { benchmarks, counts } from './work.mjs'

const { values } = parseArgs({ options: { filter: { type: 'string' }, iterations: { type: 'string' } } })
const filter = new RegExp(values.filter ?? '')

/** Seconds. */
const [warmUp, measure] = [0.05, 0.1]
let kept = 0

function timed(run, count) {
  const began = process.hrtime.bigint()
  kept += run(count)
  return Number(process.hrtime.bigint() - began) / 1e9
}

function freely(run, count) {
  const samples = []
  for (let total = 0; total < warmUp; ) total += timed(run, count)
  for (let total = 0; total < measure; total += samples.at(-1)) samples.push(timed(run, count))
  return samples
}

function exactly(run, count, iterations) {
  return Array.from({ length: iterations }, () => timed(run, count))
}

const rows = Object.entries(benchmarks)
  .filter(([name]) => filter.test(name))
  .map(([name, run]) => {
    const given = values.iterations === undefined
    const samples = given ? freely(run, counts[name]) : exactly(run, counts[name], Number(values.iterations))
    const value = samples.toSorted((a, b) => a - b)[samples.length >> 1]
    return {
      name,
      status: 'ok',
      metrics: [{ name: 'time', unit: 's', better: 'lower', value, summary: 'median', samples, order: 'time' }],
    }
  })
const run = {
  schema: 'benchgate/run/1',
  tool: 'evaluation',
  launches: [{ benchmarks: rows }],
  ignored: [],
  machine: {},
}
process.stdout.write(`${JSON.stringify(run)}\n`)
process.exitCode = kept > 0 ? 0 : 1
