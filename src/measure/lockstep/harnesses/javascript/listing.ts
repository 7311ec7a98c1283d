/** Starts the command once, as short as its harness can run, and hears what it would measure. */

import { Cancelled } from '../../../../host/cleanup.ts'
import { type ProcessResult, run } from '../../../../host/process.ts'
import { durationText } from '../../../../model/duration.ts'
import { Failure } from '../../../../model/failure.ts'
import { environmentAt, type LauncherPorts } from '../../../rounds/command-launcher.ts'
import { type Fact, readFacts, type Stage } from './facts.ts'
import { commandOf, environmentOf, harnessFolderName, type SideCommand, writeJob } from './preload.ts'

/** Seconds for the whole, … */
const mostSeconds = 120
/** … and without any harness, after the last process has started: what is imported is imported early. */
const mostIdleSeconds = 20
const lookSeconds = 0.25

/** Stages in order. @throws Failure whose message says in one line what was seen, why it cannot be measured this
 *  way, and what would do. */
export async function listSuite(suite: SideCommand, ports: LauncherPorts): Promise<readonly Stage[]> {
  writeJob(suite.folder, { mode: 'list' })
  const given = watchFacts(suite.folder)
  let result: ProcessResult
  try {
    result = await run(commandOf(suite.command), {
      directory: suite.place.workingDirectory,
      environment: {
        ...environmentAt(suite.place, ports),
        ...environmentOf(suite, ports),
        [harnessFolderName]: suite.folder,
      },
      timeoutSeconds: mostSeconds,
      signal: AbortSignal.any([ports.signal, given.up]),
      cleanup: ports.cleanup,
      keepBytes: 0,
      ...(ports.output === undefined ? {} : { onLine: ports.output }),
    })
    result.stdout.release()
  } finally {
    given.stop()
  }
  if (ports.signal.aborted) throw new Cancelled()
  const facts = readFacts(suite.folder)
  const stages = facts.filter((fact) => fact.kind === 'stage')
  const reason = refusal(facts, suite.command, result) ?? unfinished(result, facts)
  if (reason !== null) throw new Failure(reason)
  return stages
}

/** Gives up where processes run and run and none of them imports a harness. */
function watchFacts(folder: string): { readonly up: AbortSignal; stop(): void } {
  const giveUp = new AbortController()
  let known = 0
  let idleSeconds = 0
  const timer = setInterval(() => {
    const facts = readFacts(folder)
    if (facts.some(({ kind }) => kind !== 'started')) return clearInterval(timer)
    idleSeconds = facts.length > known || facts.length === 0 ? 0 : idleSeconds + lookSeconds
    known = facts.length
    if (idleSeconds >= mostIdleSeconds) giveUp.abort()
  }, lookSeconds * 1000)
  return { up: giveUp.signal, stop: () => clearInterval(timer) }
}

/** Where part of the suite would go unmeasured, nothing of it is measured this way. */
function refusal(facts: readonly Fact[], command: string, { ending }: ProcessResult): string | null {
  const refused = facts.find((fact) => fact.kind === 'refused')
  if (refused !== undefined) return `${refused.harness} was met, but ${refused.why}`
  if (facts.some(({ kind }) => kind === 'stage')) return null
  const seen = facts.find((fact) => fact.kind === 'seen')
  const how = ending.kind === 'exited' && ending.code !== 0 ? ` (the suite ended with exit code ${ending.code})` : ''
  if (seen !== undefined) return `${seen.harness} was imported, but none of its runs was started${how}`
  return `${nothingSeen(facts, command)}${how}`
}

/** Their scripts, and the thread in which older Nodes keep loader hooks. */
const packageManager = /^((npm|npx|pnpm|pnpx|yarn|corepack)(-cli)?(\.c?js)?|\(no script\))$/

function nothingSeen(facts: readonly Fact[], command: string): string {
  const started = facts.filter((fact) => fact.kind === 'started')
  const own = started.filter(({ script }) => !packageManager.test(script.split('/').at(-1) ?? ''))
  const other = /\b(bunx?|deno)\b/.exec(command)?.[1]
  if (own.length === 0 && other !== undefined) {
    return `${other} runs the suite, and only Node can be told to load something before it; run it by node to have it`
  }
  if (own.length === 0) {
    return 'no Node process of the command could be met (a script that sets NODE_OPTIONS should keep what is in it: `NODE_OPTIONS="--expose-gc $NODE_OPTIONS"`)'
  }
  const old = own.find(({ loads }) => !loads)
  if (old !== undefined)
    return `Node ${old.node} cannot be told to load something before ES modules; 18.19 or newer can`
  const scripts = [...new Set(own.map(({ script }) => script))].slice(0, 3).join(', ')
  return `none of vitest, tinybench, mitata and benchmark.js was imported by ${scripts} (bundled into another file they cannot be met)`
}

/** Runs that were still to come would go missing. Vitest ends with an error where a single benchmark threw, so
 *  there it is its files that are counted. */
function unfinished({ ending }: ProcessResult, facts: readonly Fact[]): string | null {
  const tried = 'tried with a single iteration of each benchmark, the suite'
  if (ending.kind === 'timed-out') return `${tried} did not end within ${durationText(mostSeconds)}`
  const inState = (wanted: string) =>
    facts.flatMap((one) => (one.kind === 'file' && one.state === wanted ? one.unit : []))
  const [expected, collected] = [inState('expected'), new Set(inState('collected'))]
  const missing = expected.find((unit) => !collected.has(unit))
  if (missing !== undefined) return `${tried} said nothing of ${missing}`
  const isVitest = facts.every((one) => one.kind !== 'stage' || one.harness.startsWith('vitest '))
  if (ending.kind === 'exited' && (ending.code === 0 || (isVitest && expected.length > 0))) return null
  return ending.kind === 'exited' ? `${tried} ended with exit code ${ending.code}` : `${tried} ended abnormally`
}
