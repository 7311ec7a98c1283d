/** What `init` writes for a suite by what trying it has shown: the default, more time, shards, or a part. */
import { expect, test } from 'vitest'
import { fitFor, type Proof } from '../../../src/app/discovery/prove.ts'
import { readPlan } from '../../../src/config/plan.ts'
import { readSettings } from '../../../src/config/settings.ts'
import type { FoundSuite } from '../../../src/discover/suite.ts'
import { renderWorkflow } from '../../../src/discover/workflow.ts'
import type { PairedRun } from '../../../src/measure/paired-run.ts'

const suite: FoundSuite = {
  tool: 'pytest-benchmark',
  workingDirectory: '.',
  setup: null,
  run: 'pytest -k {filter}',
  results: null,
  format: 'auto',
  seen: ['test_a.py'],
  needs: [],
  shorter: 'a flag',
  remarks: [],
}
const plan = readPlan(readSettings('input', new Map()), [])

/** @param needSeconds of the whole suite, where a part was measured. */
function writtenFor(pairSeconds: number, needSeconds: number | null = null, of = suite) {
  const tooLong = { budgetSeconds: 900, pairSeconds, needSeconds: needSeconds ?? 0, shards: 0 }
  const leftOut = needSeconds === null ? {} : { leftOut: { measured: 1, names: ['a'], tooLong } }
  const measured = { pace: { pairSeconds, spent: pairSeconds }, ...leftOut } as unknown as PairedRun
  const proof: Proof = { measured, benchmarks: 2, setupSeconds: 0, overLimit: false }
  return fitFor(of, plan, proof)
}

test('the default, more time, shards, or a part', () => {
  expect(writtenFor(10)).toEqual({ budgetMinutes: null, shards: 1 })
  expect(writtenFor(120)).toEqual({ budgetMinutes: 20, shards: 1 })
  expect(writtenFor(600)).toEqual({ budgetMinutes: 40, shards: 5 })
  // What was measured is a part: what the whole takes counts.
  expect(writtenFor(10, 3 * 3600)).toEqual({ budgetMinutes: 40, shards: 9 })
  const part = writtenFor(10, 10 * 3600)
  expect(part).toEqual({ budgetMinutes: 40, shards: 1, partial: true })
  expect(renderWorkflow(suite, { submodules: false, lfs: false }, part)).toContain('only: fitting')
  expect(writtenFor(600, null, { ...suite, run: 'make bench' })).toEqual({ budgetMinutes: 98, shards: 1 })
})
