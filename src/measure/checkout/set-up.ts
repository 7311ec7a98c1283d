/** Runs the user's `setup` once on a side, before anything is measured. */

import { type ProcessResult, run, succeeded } from '../../host/process.ts'
import type { Side } from '../../model/run.ts'
import { setUpFailure } from '../launch-failure.ts'
import { environmentAt, type LauncherPorts, type SidePlace } from '../rounds/command-launcher.ts'

/** Throws a Failure that says which side does not build, and why. */
export async function setUp(
  command: string,
  side: Side,
  place: SidePlace,
  timeoutSeconds: number,
  ports: LauncherPorts,
): Promise<void> {
  const result = await runAt(command, place, timeoutSeconds, ports)
  if (!succeeded(result)) throw setUpFailure(result, side, command, ports.secrets)
}

/** Builds what the first launch would, which is no part of the time budget. Where that fails, the launch says so; where it
 *  hangs, that would, too, so that a Failure is thrown. */
export async function buildAhead(
  command: string,
  side: Side,
  place: SidePlace,
  timeoutSeconds: number,
  ports: LauncherPorts,
): Promise<void> {
  const result = await runAt(command, place, timeoutSeconds, ports)
  if (result.ending.kind === 'timed-out' || result.ending.kind === 'cancelled')
    throw setUpFailure(result, side, command, ports.secrets)
}

function runAt(
  command: string,
  place: SidePlace,
  timeoutSeconds: number,
  ports: LauncherPorts,
): Promise<ProcessResult> {
  return run(
    { kind: 'shell', text: command },
    {
      directory: place.workingDirectory,
      environment: environmentAt(place, ports),
      timeoutSeconds,
      signal: ports.signal,
      cleanup: ports.cleanup,
      keepBytes: 0,
      ...(ports.output === undefined ? {} : { onLine: ports.output }),
    },
  )
}
