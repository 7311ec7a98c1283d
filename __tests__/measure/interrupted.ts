/** A program for interrupted.test.ts: measures a suite that never ends, as the real program does. */
import { createCleanup, handleSignals } from '../../src/host/cleanup.ts'
import { systemClock } from '../../src/host/clock.ts'
import { createGit } from '../../src/host/git.ts'
import { openRepository } from '../../src/host/repository.ts'
import { borrowCheckouts } from '../../src/measure/checkout/checkouts.ts'
import { chanceFrom } from '../../src/measure/schedule.ts'
import { measureSuite } from '../../src/measure/suite.ts'

const [directory, base, head, parent, run] = process.argv.slice(2) as [string, string, string, string, string]
const cleanup = createCleanup()
const controller = new AbortController()
handleSignals({ cleanup, controller })
const environment = process.env
const signal = controller.signal
try {
  const repository = await openRepository(createGit({ directory, environment, signal }))
  const checkouts = await borrowCheckouts({ repository, base, head, cleanup, parent })
  const result = await measureSuite(
    {
      run,
      benchFiles: [],
      workingDirectory: '.',
      results: null,
      format: 'auto',
      launchTimeoutSeconds: 60,
      pairing: 'rounds',
      threshold: 0.05,
      setup: null,
      setupTimeoutSeconds: 60,
      harness: 'base',
      minRounds: 1,
      maxRounds: 1,
      budgetSeconds: null,
    },
    checkouts,
    { plan: () => [1], look: () => ({ undecided: [], done: true }) },
    {
      clock: systemClock,
      signal,
      cleanup,
      environment,
      secrets: [],
      chance: chanceFrom(1),
      runner: '/nonexistent',
      temporary: checkouts.temporary,
      output: (line) => console.log(line),
    },
  )
  console.log(`ended ${result.ended}`)
} catch (error) {
  console.log(`ended ${(error as Error).name}`)
} finally {
  const problems = await cleanup.release()
  console.log(`problems ${problems.length}`)
}
