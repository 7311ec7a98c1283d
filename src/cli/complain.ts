/** Says what went wrong: the last output of the command that failed, the failure, and what to do. */

import type { Log } from '../host/log.ts'
import type { Failure } from '../model/failure.ts'

export function complainAbout(failure: Failure, command: string, log: Log): void {
  if (failure.output !== undefined && failure.output.trim() !== '') {
    for (const line of failure.output.trimEnd().split('\n')) log.output(line)
  }
  log.info(`benchgate ${command}: ${failure.message}`)
  if (failure.hint !== undefined) log.info(`  ${failure.hint}`)
}
