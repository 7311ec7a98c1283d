/** The launcher of a suite: the built-in runner, or the user's own command. */

import { UsageFailure } from '../../model/failure.ts'
import type { Side } from '../../model/run.ts'
import type { Launcher } from '../source.ts'
import type { SuiteDescription } from '../suite.ts'
import { createCommandLauncher, type LauncherPorts, type SidePlace } from './command-launcher.ts'
import { createRunnerLauncher } from './runner-launcher.ts'

export function createLauncher(
  plan: SuiteDescription,
  places: Readonly<Partial<Record<Side, SidePlace>>>,
  inner: LauncherPorts,
  runner: string,
  alone = false,
): Launcher {
  if (plan.run === null) {
    if (plan.results !== null) throw new UsageFailure('`results` is set without `run`', { hint: 'Set `run` as well.' })
    return createRunnerLauncher({ benchFiles: plan.benchFiles, places, runner, alone }, inner)
  }
  const { run: command, results, format, listing = null } = plan
  return createCommandLauncher({ command, results, format, places, alone, listing }, inner)
}
