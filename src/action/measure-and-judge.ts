/** Measures and judges in a step: what the suite prints and how far it is goes to the log. What comes of it
 *  is shown to others, and carries no secret. */

import type { GateRequest, GateResult } from '../app/gating/gate.ts'
import { gateBy } from '../app/gating/gate-by-baselines.ts'
import { watchMeasuring } from '../app/watch.ts'
import { withoutSecrets } from '../host/environment.ts'
import type { Repository } from '../host/repository.ts'
import { Failure } from '../model/failure.ts'
import { guardCommandFiles } from './command-files.ts'
import type { StepPorts } from './step.ts'
import { showSuiteOutput } from './suite-output.ts'

export async function measureInStep(gate: GateRequest, repository: Repository, ports: StepPorts): Promise<GateResult> {
  const { environment, log, clock } = ports
  const restore = guardCommandFiles(environment)
  const suite = showSuiteOutput(log, environment['RUNNER_DEBUG'] === '1')
  const watcher = watchMeasuring(
    { interactive: false, width: 120, show: () => undefined, say: (text) => log.info(text) },
    clock,
  )
  try {
    const gated = await gateBy(gate, repository, {
      ...ports,
      output: (line) => suite.line(line),
      progress: (progress) => {
        suite.progress(progress)
        watcher.tell(progress)
      },
    })
    suite.end()
    for (const line of (gated.failure?.output ?? '').split('\n')) if (line !== '') log.output(line)
    return withoutSecrets(gated, ports.secrets)
  } catch (error) {
    throw error instanceof Failure ? withoutSecrets(error, ports.secrets) : error
  } finally {
    suite.end()
    watcher.stop()
    const bent = restore()
    if (bent.length > 0) {
      log.warning(
        `While the suite ran, something was written to ${bent.join(', ')}. It was taken back: a suite sets nothing for later steps.`,
        'Benchgate',
      )
    }
  }
}
