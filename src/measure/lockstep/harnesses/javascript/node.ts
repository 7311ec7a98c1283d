/** Node, and Bun and Deno, as far as harnesses are met in them. */

import path from 'node:path'
import type { Ending } from '../../../../host/process.ts'
import { environmentAt } from '../../../rounds/command-launcher.ts'
import { withBunPreload, withNodePreload } from '../../../runners/preloaded.ts'
import { runnersName } from '../harness.ts'
import type { Fact, Started } from '../met/facts.ts'
import { endedBadly, filterEnvironment, type Language } from '../met/side-command.ts'

export const node: Language = {
  compiles: true,
  patience: (started) => (started.length === 0 ? Number.POSITIVE_INFINITY : 20),
  /** The side's own NODE_OPTIONS stay, behind ours. */
  environment(suite, ports) {
    const environment = environmentAt(suite.place, ports)
    const preload = path.join(environment[runnersName] ?? '', 'javascript', 'preload.cjs')
    return {
      ...filterEnvironment(suite),
      ...withNodePreload(environment, preload, suite.place),
      ...withBunPreload(environment, preload),
    }
  },
  nothingSeen,
  unfinished,
  together: ({ harness }) => harness.startsWith('vitest '),
  runtime: (version) => (version.startsWith('v') ? `node ${version}` : version),
}

/** Their scripts, and the thread in which older Nodes keep loader hooks. */
const packageManager = /^((npm|npx|pnpm|pnpx|yarn|corepack)(-cli)?(\.c?js)?|\(no script\))$/

const needed: Readonly<Record<string, string>> = {
  bun: 'Bun 1.4 does; another runtime started by it may not',
  deno: 'Deno 2.9 or newer does, with `deno run -A`, or the rights to read, to write and to see the environment and the system',
}

function nothingSeen(started: readonly Started[], command: string): string {
  const own = started.filter(({ script }) => !packageManager.test(script.split('/').at(-1) ?? ''))
  const other = /\b(bun|deno)x?\b/.exec(command)?.[1]
  if (own.length === 0 && other !== undefined) {
    return `${other} runs the suite, and did not load what was to be loaded before it (${needed[other]})`
  }
  if (own.length === 0) {
    return 'no Node process of the command could be met (a script that sets NODE_OPTIONS should keep what is in it: `NODE_OPTIONS="--expose-gc $NODE_OPTIONS"`)'
  }
  const old = own.find(({ loads }) => !loads)
  if (old !== undefined)
    return `Node ${old.version} cannot be told to load something before ES modules; 18.19 or newer can`
  const scripts = [...new Set(own.map(({ script }) => script))].slice(0, 3).join(', ')
  return `none of vitest, tinybench, mitata and benchmark.js was imported by ${scripts} (bundled into another file they cannot be met)`
}

/** Vitest ends with an error where a single benchmark threw, so there it is its files that are counted. */
function unfinished(ending: Ending, facts: readonly Fact[], tried: string): string | null {
  const inState = (wanted: string) =>
    facts.flatMap((one) => (one.kind === 'file' && one.state === wanted ? one.unit : []))
  const [expected, collected] = [inState('expected'), new Set(inState('collected'))]
  const missing = expected.find((unit) => !collected.has(unit))
  if (missing !== undefined) return `${tried} said nothing of ${missing}`
  const isVitest = facts.every((one) => one.kind !== 'stage' || one.harness.startsWith('vitest '))
  return ending.kind === 'exited' && isVitest && expected.length > 0 ? null : endedBadly(ending, tried)
}
