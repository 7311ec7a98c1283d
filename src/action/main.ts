/** The action's entry: takes the runner's world, runs the step, ends with its exit code, which is the
 *  gate. */

import { tmpdir } from 'node:os'
import { explainCrash } from '../app/crash.ts'
import { knownFailure } from '../app/known-failure.ts'
import { Cancelled, createCleanup, handleSignals } from '../host/cleanup.ts'
import { systemClock } from '../host/clock.ts'
import { credentialsIn, withoutSecrets } from '../host/environment.ts'
import { createActionsLog, escapeData } from '../host/log.ts'
import { Failure } from '../model/failure.ts'
import { exitCodes } from '../model/verdict.ts'
import { publishFailure } from './publish.ts'
import { runStep } from './step.ts'

async function main(environment: NodeJS.ProcessEnv): Promise<number> {
  const secrets = credentialsIn(environment)
  const log = createActionsLog((line) => process.stdout.write(`${line}\n`), { secrets })
  const cleanup = createCleanup()
  const controller = new AbortController()
  // Not yet checked: cancelled may be whatever somebody wrote.
  const keepsRounds = ['', 'gate', 'measure'].includes((environment['INPUT_MODE'] ?? '').trim())
  handleSignals({
    cleanup,
    controller,
    onCancel: () =>
      log.info(`The job was cancelled: ${keepsRounds ? 'rounds measured so far are kept' : 'tidying up'}.`),
  })
  try {
    return await runStep({
      directory: environment['GITHUB_WORKSPACE'] || process.cwd(),
      environment,
      log,
      clock: systemClock,
      cleanup,
      signal: controller.signal,
      temporary: environment['RUNNER_TEMP'] || tmpdir(),
      secrets,
    })
  } catch (error) {
    if (error instanceof Cancelled) return exitCodes.inconclusive
    const known = knownFailure(error, 'running the step')
    if (known !== null) {
      await publishFailure(withoutSecrets(known, secrets), { environment, log })
      return known.exitCode
    }
    await publishFailure(withoutSecrets(new Failure(explainCrash(error)), secrets), { environment, log })
    return exitCodes.error
  } finally {
    for (const { what, error } of await cleanup.release()) log.warning(`could not give back ${what}: ${String(error)}`)
  }
}

process.stdout.on('error', () => undefined)
process.on('uncaughtException', (error) => {
  process.stdout.write(`::error title=Benchgate::${escapeData(explainCrash(error))}\n`)
  process.exit(exitCodes.error)
})

// Should the work ever end without an answer, that is no green.
process.exitCode = exitCodes.error
process.exitCode = await main(process.env)
