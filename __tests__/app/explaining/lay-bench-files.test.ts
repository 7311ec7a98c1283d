/** The gate's own measurement of two commits of which neither has the benchmark yet, in a real repository. */
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { measureAgain } from '../../../src/app/gating/gate.ts'
import type { Ports } from '../../../src/app/ports.ts'
import { readArguments } from '../../../src/config/argv.ts'
import { readPlan } from '../../../src/config/plan.ts'
import { readSettings } from '../../../src/config/settings.ts'
import { createCleanup } from '../../../src/host/cleanup.ts'
import { systemClock } from '../../../src/host/clock.ts'
import { createScratch, openIn } from '../../host/scratch-repository.ts'

const scratch = createScratch()
const [, entry] = process.argv
/** The runner is looked for beside the program. */
process.argv[1] = path.resolve(import.meta.dirname, '../../../src/cli/main.ts')
afterAll(() => {
  process.argv[1] = entry!
  scratch.remove()
})

const bench = `t=$(cat seconds)
printf '{"results":[{"command":"parse","mean":%s,"stddev":0,"median":%s,"user":0,"system":0,"min":%s,"max":%s,"times":[%s,%s,%s],"exit_codes":[0,0,0]}]}' $t $t $t $t $t $t $t
`

test('with `harness: head` both sides get the benchmark files of the end of the search', async () => {
  scratch.init('young')
  const good = scratch.commit('young', { seconds: '0.5' })
  const slow = scratch.commit('young', { seconds: '1.5' })
  const bad = scratch.commit('young', { 'own.bench.sh': bench })
  const words = '--harness head --bench-files *.bench.sh --format hyperfine --pairing rounds'.split(' ')
  const settings = readSettings('compare', readArguments('compare', words).options)
  const plan = readPlan(settings, [], ['sh own.bench.sh'])
  const repository = await openIn(path.join(scratch.folder, 'young'))
  const log = new Proxy({}, { get: () => () => undefined }) as Ports['log']
  const ports: Ports = {
    ...{ directory: scratch.folder, environment: process.env, log, clock: systemClock, cleanup: createCleanup() },
    ...{ signal: new AbortController().signal, temporary: scratch.folder, progress: () => undefined, secrets: [] },
  }
  const measure = measureAgain({ plan, key: 'local', benchFilesOf: bad }, repository)
  expect(await measure(good, slow, 'parse', 60, ports)).toMatchObject({
    outcome: 'slower',
    change: expect.closeTo(2, 6),
  })
  expect(await measure(slow, bad, 'parse', 60, ports)).toMatchObject({ outcome: 'not-slower' })
})
