/** pytest as a lockstep worker: whether a command starts it, and the environment that makes it one.
 *  The plugin itself is in measure/runners/python. */

import path from 'node:path'
import type { Environment } from '../../../host/environment.ts'
import { joined, withPythonFolder } from '../../runners/preloaded.ts'
import { type Harness, runnersName } from './harness.ts'

export const pytest: Harness = {
  name: 'pytest',
  formats: ['pytest-benchmark'],
  startedBy: (command) => (startsPytest(command) ? 'surely' : 'never'),
  environment: pytestEnvironment,
}

const program = /(^|[\s("'/\\=])(pytest|py\.test)(\.exe)?(?=$|[\s)"'])/
const installs = /\b(install|add|sync)\b/

/** Whether the command starts pytest, and does so once: of two, only the first would be measured. */
export function startsPytest(command: string): boolean {
  const steps = command.split(/&&|\|\||[;&|\n]/)
  return steps.filter((step) => program.test(step) && !installs.test(step)).length === 1
}

/** Lets any pytest that the command starts load the plugin, in the user's own interpreter. */
export function pytestEnvironment(environment: Environment): Record<string, string> {
  const runners = environment[runnersName]
  if (runners === undefined) return {}
  return {
    ...withPythonFolder(environment, path.join(runners, 'python')),
    PYTEST_PLUGINS: joined('benchgate_pytest', environment['PYTEST_PLUGINS'], ','),
  }
}
