/** The command line's world: standard output for results, standard error for everything else, signals. */

import { type Cleanup, createCleanup, handleSignals } from '../host/cleanup.ts'
import { type Clock, systemClock } from '../host/clock.ts'
import { refuseDebugger } from '../host/credentials.ts'
import { createTextLog, type Log } from '../host/log.ts'
import { createStatusLine, type StatusLine } from './status-line.ts'
import { hasColour, isInteractive, widthOf } from './terminal.ts'

export interface World {
  readonly directory: string
  readonly environment: NodeJS.ProcessEnv
  readonly log: Log
  readonly status: StatusLine
  readonly clock: Clock
  readonly cleanup: Cleanup
  readonly signal: AbortSignal
  /** A person watches standard error. */
  readonly interactive: boolean
  /** How to draw on standard output, and on standard error. */
  readonly out: { readonly width: number; readonly colour: boolean }
  readonly err: { readonly width: number; readonly colour: boolean }
  /** Writes a result. Settles when it has left the process. */
  print(text: string): Promise<void>
  /** Gives everything borrowed back, and says what could not be. */
  close(): Promise<void>
}

/** @param keepsRounds whether the command reports what it measured until it is cancelled. */
export function openWorld(verbose: boolean, keepsRounds: boolean): World {
  refuseDebugger()
  const environment = process.env
  const status = createStatusLine((text) => process.stderr.write(text))
  const log = createTextLog((line) => status.writeAbove(line), { verbose })
  const cleanup = createCleanup()
  const controller = new AbortController()
  const stopListening = handleSignals({
    cleanup,
    controller,
    onCancel: (_, forced) =>
      log.info(
        forced
          ? 'Ending at once.'
          : `Cancelled: tidying up${keepsRounds ? '; rounds measured so far are kept' : ''}. Again to end at once.`,
      ),
  })
  return {
    directory: process.cwd(),
    environment,
    log,
    status,
    clock: systemClock,
    cleanup,
    signal: controller.signal,
    interactive: isInteractive(process.stderr, environment),
    out: { width: widthOf(process.stdout, environment), colour: hasColour(process.stdout, environment) },
    err: { width: widthOf(process.stderr, environment), colour: hasColour(process.stderr, environment) },
    print: (text) => new Promise((resolve) => process.stdout.write(text, () => resolve())),
    async close() {
      status.show(null)
      for (const { what, error } of await cleanup.release())
        log.warning(`could not give back ${what}: ${String(error)}`)
      stopListening()
    },
  }
}
