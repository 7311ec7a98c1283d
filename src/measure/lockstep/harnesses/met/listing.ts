/** Starts the command once, as short as its harness can run, and hears what it would measure. */

import { Cancelled } from '../../../../host/cleanup.ts'
import { type ProcessResult, run } from '../../../../host/process.ts'
import { durationText } from '../../../../model/duration.ts'
import { Failure } from '../../../../model/failure.ts'
import { environmentAt, type LauncherPorts } from '../../../rounds/command-launcher.ts'
import { type Fact, readFacts, type Stage } from './facts.ts'
import { commandOf, harnessFolderName, type Language, type SideCommand, writeJob } from './side-command.ts'

/** Seconds for the whole. */
const mostSeconds = 120
const lookSeconds = 0.25

/** Stages in order. @throws Failure whose message says in one line what was seen, why it cannot be measured this
 *  way, and what would do. */
export async function listSuite(
  suite: SideCommand,
  ports: LauncherPorts,
  language: Language,
): Promise<readonly Stage[]> {
  writeJob(suite.folder, { mode: 'list' })
  const given = watchFacts(suite.folder, language)
  let result: ProcessResult
  try {
    result = await run(commandOf(suite.command), {
      directory: suite.place.workingDirectory,
      environment: {
        ...environmentAt(suite.place, ports),
        ...language.environment(suite, ports),
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
  const reason = refusal(facts, suite.command, result, language) ?? unfinished(result, facts, language)
  if (reason !== null) throw new Failure(reason)
  return stages
}

/** Gives up where processes run and run and none of them imports a harness. */
function watchFacts(folder: string, { patience }: Language): { readonly up: AbortSignal; stop(): void } {
  const giveUp = new AbortController()
  let known = 0
  let idleSeconds = 0
  const timer = setInterval(() => {
    const facts = readFacts(folder)
    if (facts.some(({ kind }) => kind !== 'started')) return clearInterval(timer)
    idleSeconds = facts.length > known ? 0 : idleSeconds + lookSeconds
    known = facts.length
    if (idleSeconds >= patience(facts.filter((fact) => fact.kind === 'started'))) giveUp.abort()
  }, lookSeconds * 1000)
  return { up: giveUp.signal, stop: () => clearInterval(timer) }
}

/** Where part of the suite would go unmeasured, nothing of it is measured this way. */
function refusal(
  facts: readonly Fact[],
  command: string,
  { ending }: ProcessResult,
  language: Language,
): string | null {
  const refused = facts.find((fact) => fact.kind === 'refused')
  if (refused !== undefined) return `${refused.harness} was met, but ${refused.why}`
  if (facts.some(({ kind }) => kind === 'stage')) return null
  const seen = facts.find((fact) => fact.kind === 'seen')
  const how = ending.kind === 'exited' && ending.code !== 0 ? ` (the suite ended with exit code ${ending.code})` : ''
  if (seen !== undefined) return `${seen.harness} was imported, but none of its runs was started${how}`
  const started = facts.filter((fact) => fact.kind === 'started')
  return `${language.nothingSeen(started, command)}${how}`
}

/** Runs that were still to come would go missing. */
function unfinished({ ending }: ProcessResult, facts: readonly Fact[], language: Language): string | null {
  const tried = 'tried with a single iteration of each benchmark, the suite'
  if (ending.kind === 'timed-out') return `${tried} did not end within ${durationText(mostSeconds)}`
  return language.unfinished(ending, facts, tried)
}
