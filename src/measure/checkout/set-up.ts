/** Runs the user's `setup` once on a side, before anything is measured. */

import { run, succeeded } from '../../host/process.ts'
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
  const result = await run(
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
  if (!succeeded(result)) throw setUpFailure(result, side, command, ports.secrets)
}
