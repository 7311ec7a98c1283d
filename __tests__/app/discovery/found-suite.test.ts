/** A suite that is found by itself, beside what the user has set, in a real repository and a real shell. */
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { withFoundSuite } from '../../../src/app/discovery/found-suite.ts'
import { readArguments } from '../../../src/config/argv.ts'
import { readPlan } from '../../../src/config/plan.ts'
import { readSettings } from '../../../src/config/settings.ts'
import { createCleanup } from '../../../src/host/cleanup.ts'
import { createScratch, openIn } from '../../host/scratch-repository.ts'

const scratch = createScratch()
afterAll(() => scratch.remove())

async function suiteWith(...flags: string[]) {
  const plan = readPlan(readSettings('compare', readArguments('compare', flags).options), [])
  const repository = await openIn(path.join(scratch.folder, 'python'))
  const ports = { log: { info: () => undefined }, cleanup: createCleanup() }
  return (await withFoundSuite(plan, repository, scratch.git('python', 'rev-parse', 'HEAD'), ports)).suite
}

test('the Python that a `setup` of the user’s installs in is the one that runs it, in `.venv` or not', async () => {
  scratch.init('python')
  scratch.commit('python', { 'bench/bench_parse.py': 'def bench_parse():\n    pass\n' })
  const own = await suiteWith()
  expect(own).toMatchObject({ setup: 'python3 -m venv .venv', run: expect.stringMatching(/^\.venv\/bin\/python /) })
  const { setup, run } = await suiteWith('--setup', 'make')
  expect(setup).toBe('make')
  const folder = path.join(scratch.folder, 'python')
  const python = (file: string, says: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), `#!/bin/sh\necho ${says} "$@"\n`)
    chmodSync(path.join(folder, file), 0o755)
  }
  python('system/python3', 'system')
  const env = { PATH: `${path.join(folder, 'system')}:/usr/bin:/bin`, BENCHGATE_RUNNERS: '/runners' }
  const started = () => execFileSync('/bin/sh', ['-c', run!], { cwd: folder, env, encoding: 'utf8' })
  const rest = ' /runners/python/benchgate_bench.py bench/bench_parse.py --filter {filter}\n'
  expect(started()).toBe(`system${rest}`)
  python('.venv/bin/python3', 'environment')
  expect(started()).toBe(`environment${rest}`)
})
