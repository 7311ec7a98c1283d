/** The world of a use case, handed in by the entry: the action or the command line. */

import type { Cleanup } from '../host/cleanup.ts'
import type { Clock } from '../host/clock.ts'
import type { Log } from '../host/log.ts'
import type { MeasuringEvent } from '../measure/paired-run.ts'

export interface Ports {
  /** Where the user stands: the current folder, or the runner's workspace. */
  readonly directory: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly log: Log
  readonly clock: Clock
  readonly cleanup: Cleanup
  readonly signal: AbortSignal
  /** Folder for what outlives the run: reports, and rounds saved when measuring was cancelled. */
  readonly temporary: string
  readonly progress: (event: MeasuringEvent) => void
  /** Every line that `setup` and the suite print, where somebody wants to see them. */
  readonly output?: (line: string) => void
  /** Values that must appear nowhere. */
  readonly secrets: readonly string[]
}
