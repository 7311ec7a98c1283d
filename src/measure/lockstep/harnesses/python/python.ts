/** pyperf, asv and timeit scripts, and pytest behind a detour (`make bench`, nox, hatch), met in the Pythons that a
 *  command starts. As in JavaScript the command is started once on each side, and says what it runs. Every process in
 *  which a harness runs is a part of its own. What is loaded into them is in measure/runners/python. */

import { mkdtempSync } from 'node:fs'
import path from 'node:path'
import { Failure } from '../../../../model/failure.ts'
import { environmentAt, type LauncherPorts, type SidePlace } from '../../../rounds/command-launcher.ts'
import { withPythonFolder } from '../../../runners/preloaded.ts'
import { type Harness, type HarnessPart, NotThisHarness, runnersName, type Starts } from '../harness.ts'
import type { Started } from '../met/facts.ts'
import { listSuite } from '../met/listing.ts'
import { endedBadly, filterEnvironment, type Language } from '../met/side-command.ts'
import { partsOf } from '../met/units.ts'
import { pytestEnvironment, startsPytest } from '../pytest.ts'

export const python: Harness = {
  name: 'Python',
  formats: ['pyperf', 'asv', 'pytest-benchmark'],
  startedBy,
  environment: () => ({}),
  prepare,
}

const programs =
  /(^|[\s("'/\\=])(python[\d.]*|pypy[\d.]*|py|uv|poetry|pdm|rye|pipenv|hatch|nox|tox|asv|pyperf|make|just|task|invoke|inv)(\.exe)?(?=$|[\s)"'])/
const installs = /(^|\s)(install|add|sync|venv|lock)(?=\s|$)/
/** Speaks the protocol by itself. */
const ours = /benchgate_bench\.py/

/** Nothing in a command's text says that a harness is surely met; what starts pytest by name is left to its own. */
function startedBy(command: string): Starts {
  if (startsPytest(command) || ours.test(command)) return 'never'
  const steps = command.split(/&&|\|\||[;&|\n]/)
  return steps.some((step) => programs.test(step) && !installs.test(step)) ? 'perhaps' : 'never'
}

async function prepare(command: string, place: SidePlace, ports: LauncherPorts): Promise<readonly HarnessPart[]> {
  if (process.platform === 'win32') {
    throw new Failure('the harnesses of Python are met over named pipes, which Windows has none of', {
      hint: 'Measure on Linux or macOS.',
    })
  }
  const folder = mkdtempSync(path.join(ports.temporary, 'python-'))
  const suite = { command, place, folder }
  return partsOf(await listSuite(suite, ports, language), suite, ports, language)
}

const language: Language = {
  compiles: false,
  patience,
  environment(suite, ports) {
    const environment = environmentAt(suite.place, ports)
    const runners = path.join(environment[runnersName] ?? '', 'python')
    const pytest = pytestEnvironment(environment)
    // In front of what the plugin is found by.
    return {
      ...filterEnvironment(suite),
      ...pytest,
      ...withPythonFolder({ ...environment, ...pytest }, path.join(runners, 'meet')),
    }
  },
  nothingSeen,
  unfinished: (ending, _facts, tried) => endedBadly(ending, tried),
  together: () => true,
  runtime: (version) => version,
}

/** What starts others, and measures nothing. */
const starters = /^(-m )?(pip\d*|uv|poetry|pdm|rye|pipenv|hatch|nox|tox|virtualenv|venv|invoke|inv|task|\(no script\))$/

/** `make bench` may run anything, tox and nox may be making an environment. */
function patience(started: readonly Started[]): number {
  return started.length > 0 && started.every(({ script }) => starters.test(path.basename(script))) ? 60 : 20
}

/** `make` and the like start programs in any language, so that a command in which there is no Python is none of ours. */
const starts = /\b(python[\d.]*|pypy[\d.]*|py|uv|poetry|pdm|rye|pipenv|hatch|nox|tox|asv|pyperf)\b/

function nothingSeen(started: readonly Started[], command: string): string {
  if (started.length === 0 && !starts.test(command)) throw new NotThisHarness('no Python was started')
  const own = started.filter(({ script }) => !starters.test(path.basename(script)))
  if (own.length === 0 && /\btox\b/.test(command)) {
    return 'tox starts Python without the variables by which it is met; name them in tox.ini: `pass_env = BENCHGATE_*, PYTHONPATH, PYTEST_PLUGINS`, `set_env = PYTHONPATH = {env:BENCHGATE_PYTHONPATH}`'
  }
  if (own.length === 0) {
    return 'no Python of the command could be met (`python -I` and `-E` ignore PYTHONPATH, by which it is; a script that sets it should keep what is in it: `PYTHONPATH=src:$PYTHONPATH`)'
  }
  const scripts = [...new Set(own.map(({ script }) => script))].slice(0, 3).join(', ')
  return `none of pytest, pyperf, asv and timeit was started by ${scripts}`
}
