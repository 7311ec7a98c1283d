/** Which pairing `auto` takes for a suite, and that the whole way from two commits to a verdict goes in it. */

import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { canPin } from '../measure/two-sides.ts'
import { benchgate, node24 } from './program.ts'
import { createRepository, type TestRepository, temporaryFolder } from './repository.ts'

let folder: ReturnType<typeof temporaryFolder>
let repository: TestRepository

beforeEach(() => {
  folder = temporaryFolder()
  repository = createRepository(path.join(folder.path, 'the repository'))
})
afterEach(() => folder.remove())

const gate = (...args: readonly string[]) => gateWithin('4m', ...args)

async function gateWithin(
  budget: string,
  ...args: readonly string[]
): Promise<{ code: number | null; report: Report }> {
  const options = ['--json', '--max-rounds', '8', '--time-budget', budget, ...args]
  // The built-in runner's source is TypeScript, which only a recent Node runs.
  const env = { PATH: `${path.dirname(node24)}:${process.env['PATH']}` }
  const { code, stdout, stderr } = await benchgate(['compare', 'HEAD~1', 'HEAD', ...options], {
    cwd: repository.path,
    env,
  })
  expect(stdout, stderr).toMatch(/^\{/)
  return { code, report: JSON.parse(stdout) as Report }
}

function outcomes({ benchmarks }: Report): Record<string, string> {
  return Object.fromEntries(benchmarks.map((row) => [row.name, row.outcome]))
}

/** A bench file whose first benchmark does so much work. */
const benchFile = (work: number): string => `
  const sum = (count) => { let x = 0; for (let i = 0; i < count; i++) x += Math.sqrt(i + x); return x }
  export default (bench) => {
    bench.add('first', () => sum(${work}))
    bench.add('second', () => sum(20000))
  }
`

test('a suite for the built-in runner is measured in lockstep, and its slowdown blocks', {
  timeout: 300_000,
}, async () => {
  repository.commit('as it was', { 'sum.bench.mjs': benchFile(20_000) })
  repository.commit('twice the work', { 'sum.bench.mjs': benchFile(40_000) })
  // A pair takes a sixteenth of it at most.
  const { code, report } = await gateWithin('1m')
  expect(report.plan).toMatchObject({ pairing: 'lockstep' })
  expect(report.plan.because).toContain('built-in runner')
  expect(outcomes(report)['sum > first']).toBe('regressed')
  expect(outcomes(report)['sum > second']).not.toBe('regressed')
  expect(code).toBe(1)
  const { change } = report.benchmarks.find(({ name }) => name === 'sum > first')!
  expect(change!.estimate).toBeGreaterThan(0.5)
})

/** Prints steady samples where it is kept on one processor, and wild ones elsewhere: what noise that cancels
 *  looks like, without waiting for any. */
const command = (milliseconds: number): string => `
  import { readFileSync } from 'node:fs'
  const allowed = /Cpus_allowed_list:\\s*(.*)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]
  const steady = /^\\d+$/.test(allowed)
  const wild = steady ? 1 : Math.exp(Math.random() - 0.5)
  const until = performance.now() + 80
  while (performance.now() < until);
  const row = (name, value) => {
    const samples = Array.from({ length: 200 }, (_, i) => (value * wild * (1 + (i % 7) / 1000)) / 1000)
    return { name, status: 'ok', metrics: [{ name: 'time', unit: 's', better: 'lower', value: samples[0], samples, order: 'time' }] }
  }
  const benchmarks = [row('first', ${milliseconds}), row('second', 0.5)]
  console.log(JSON.stringify({ schema: 'benchgate/run/1', tool: 'toy', launches: [{ benchmarks }], ignored: [], machine: {} }))
`

test.skipIf(!canPin)(
  `a command is tried in duet and in rounds, and the steadier wins${canPin ? '' : ' (skipped: no taskset here)'}`,
  { timeout: 300_000 },
  async () => {
    repository.commit('as it was', { 'suite.mjs': command(0.5) })
    repository.commit('a fifth slower', { 'suite.mjs': command(0.6) })
    const { code, report } = await gate('--', 'node', 'suite.mjs')
    expect(report.plan.because).toMatch(/^duet: the ratio of one pair scattered by .* in duet, by .* in rounds$/)
    expect(report.plan).toMatchObject({ pairing: 'duet' })
    expect(outcomes(report)).toEqual({ first: 'regressed', second: 'unchanged' })
    expect(code).toBe(1)
  },
)

test('a threshold that duet could miss is measured in rounds, and that is said', { timeout: 300_000 }, async () => {
  repository.commit('as it was', { 'suite.mjs': command(0.5) })
  repository.commit('the same', { 'suite.mjs': `${command(0.5)}\n` })
  const { report } = await gate('--threshold', '2%', '--', 'node', 'suite.mjs')
  expect(report.plan).toMatchObject({ pairing: 'rounds' })
  expect(report.plan.because).toContain('can be off by more than half of this threshold')
})
