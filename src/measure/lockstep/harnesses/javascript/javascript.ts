/** vitest, tinybench, mitata and benchmark.js, met in the Node processes that a command starts. Which of them it
 *  is cannot be told from a command such as `npm run bench`, so the command is started once on each side with the
 *  shims of measure/runners/javascript loaded, and says what it runs. Every process in which a harness runs, and
 *  every bench file of vitest, is a part of its own. */

import { mkdtempSync } from 'node:fs'
import path from 'node:path'
import { Failure } from '../../../../model/failure.ts'
import type { LauncherPorts, SidePlace } from '../../../rounds/command-launcher.ts'
import type { Harness, HarnessPart, Starts } from '../harness.ts'
import { listSuite } from '../met/listing.ts'
import { partsOf } from '../met/units.ts'
import { node } from './node.ts'

export const javascript: Harness = {
  name: 'JavaScript',
  formats: ['vitest', 'tinybench', 'mitata', 'benchmarkjs'],
  startedBy,
  environment: () => ({}),
  prepare,
}

const programs =
  /(^|[\s("'/\\=])(node|nodejs|npm|npx|pnpm|pnpx|yarn|bun|bunx|deno|tsx|ts-node|jiti|vite-node|vitest)(\.exe|\.cmd)?(?=$|[\s)"'])/
const installs = /\b(npm|pnpm|yarn|bun)\s+(ci|i|install|add)\b/

/** Nothing in a command's text says that a harness is surely met. */
function startedBy(command: string): Starts {
  const steps = command.split(/&&|\|\||[;&|\n]/)
  return steps.some((step) => programs.test(step) && !installs.test(step)) ? 'perhaps' : 'never'
}

async function prepare(command: string, place: SidePlace, ports: LauncherPorts): Promise<readonly HarnessPart[]> {
  if (process.platform === 'win32') {
    throw new Failure('the harnesses of JavaScript are met over named pipes, which Windows has none of', {
      hint: 'Measure on Linux or macOS.',
    })
  }
  const folder = mkdtempSync(path.join(ports.temporary, 'javascript-'))
  const suite = { command, place, folder }
  return partsOf(await listSuite(suite, ports, node), suite, ports, node)
}
