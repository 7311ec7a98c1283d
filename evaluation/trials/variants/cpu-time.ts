/** Processor time instead of wall time, on a machine that is busy: launches of one small program, back to back
 *  in pairs, beside a number of busy neighbours. Measured anew each time, so that its figures are this
 *  machine's and this hour's. */

import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { pairScatter } from '../../../src/statistics/detectable.ts'
import { median } from '../../../src/statistics/robust.ts'
import { table } from '../../report/table.ts'

/** Batches of about a millisecond, each with its wall time and its processor time in microseconds. */
const program = `
const kinds = {
  parse: () => { for (let i = 0; i < 60; i++) JSON.parse(text) },
  float: () => { let x = 1; for (let i = 1; i < 150000; i++) x += Math.sqrt(i) / x; return x },
  sort: () => { for (let i = 0; i < 6; i++) numbers.slice().sort((a, b) => a - b) },
}
const numbers = Array.from({ length: 500 }, (_, i) => Math.sin(i))
const text = JSON.stringify(numbers)
const out = {}
for (const [name, run] of Object.entries(kinds)) {
  for (let i = 0; i < 20; i++) run()
  const [wall, cpu] = [[], []]
  for (let i = 0; i < 20; i++) {
    const before = process.cpuUsage(), began = process.hrtime.bigint()
    run()
    wall.push(Number(process.hrtime.bigint() - began) / 1e3)
    const used = process.cpuUsage(before)
    cpu.push(used.user + used.system)
  }
  out[name] = { wall, cpu }
}
process.stdout.write(JSON.stringify(out))`

type Launch = Readonly<Record<string, { readonly wall: readonly number[]; readonly cpu: readonly number[] }>>

function launch(): Launch {
  return JSON.parse(execFileSync(process.execPath, ['-e', program], { encoding: 'utf8' })) as Launch
}

/** Programs that only count, until they are stopped, or for ten minutes where nobody is left to stop them. */
const busy = 'const end = Date.now() + 600_000; while (Date.now() < end);'

function neighbours(count: number): ChildProcess[] {
  return Array.from({ length: count }, () => spawn(process.execPath, ['-e', busy], { stdio: 'ignore' }))
}

const summaries: Readonly<Record<string, (one: Launch[string]) => number>> = {
  'wall time, median of samples': ({ wall }) => median(wall),
  'wall time, sum': ({ wall }) => sum(wall),
  'processor time, median of samples': ({ cpu }) => median(cpu),
  'processor time, sum': ({ cpu }) => sum(cpu),
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/** Typical standard deviation of one pair's log-ratio, over the three kinds of work. */
function scatterOf(pairs: readonly (readonly [Launch, Launch])[], summary: (one: Launch[string]) => number): number {
  const each = Object.keys(pairs[0]![0]).map((name) =>
    pairScatter(pairs.map(([base, head]) => Math.log(summary(head[name]!) / summary(base[name]!)))),
  )
  return median(each)
}

/** @param pairs of launches at each load. */
export function tryCpuTime(pairs: number): string {
  const cores = availableParallelism()
  const loads = [0, cores, 2 * cores]
  const measured = loads.map((load) => {
    const beside = neighbours(load)
    try {
      return Array.from({ length: pairs }, (): [Launch, Launch] => [launch(), launch()])
    } finally {
      for (const one of beside) one.kill('SIGKILL')
    }
  })
  const rows = Object.entries(summaries).map(([name, summary]) => [
    name,
    ...measured.map((some) => `${(100 * scatterOf(some, summary)).toFixed(1)} %`),
  ])
  const head = ['per launch', ...loads.map((load) => `${load} busy neighbours`)]
  return `Standard deviation of one pair's log-ratio, ${pairs} pairs of the same program at each load, ${cores} processors.\n\n${table(head, rows)}`
}
