/** `benchgate init`: finds the suite, shows the workflow, tries it, writes it. Nothing is written or run before it was
 *  shown and agreed to, and nothing is written over. */

import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type Proposal, propose, provenWith, type SuiteChoice } from '../app/discovery/propose.ts'
import { prove } from '../app/discovery/prove.ts'
import { readSettings } from '../config/settings.ts'
import { isInside, isReallyInside, writeFileWhole } from '../host/files.ts'
import { headCommit } from '../host/repository.ts'
import { Failure, UsageFailure } from '../model/failure.ts'
import { exitCodes } from '../model/verdict.ts'
import { ask, canAsk } from './ask.ts'
import { type CommandLine, refuseCommand, refuseMore } from './command-line.ts'
import { complainAbout } from './complain.ts'
import { measuringPorts, repositoryOf } from './measuring.ts'
import type { World } from './world.ts'

export async function initCommand(line: CommandLine): Promise<number> {
  refuseCommand(line)
  refuseMore(line, 0, 'benchgate init takes options only')
  const { world, options } = line
  const settings = readSettings('init', options)
  const interactive = canAsk(world)
  if (!interactive && !settings.yes && !settings['dry-run']) {
    throw new UsageFailure('there is nobody to ask', {
      hint: '--dry-run shows what would be written; --yes tries it and writes it.',
    })
  }
  const repository = await repositoryOf(world)
  const target = targetIn(repository.top, settings.workflow)
  const commit = await headCommit(repository)
  const choice: SuiteChoice =
    interactive && settings.suite === null ? (suites) => chooseByAsking(suites, world) : settings.suite
  const proposal = await propose({ repository, commit, choice, cleanup: world.cleanup })
  for (const said of proposal.lines) world.log.info(said)
  await world.print(`# ${settings.workflow}\n${proposal.workflow}`)
  if (settings['dry-run']) return exitCodes.pass
  refuseOverwriting(target, settings.workflow, proposal.workflow)
  const tries = settings.prove
  if (!settings.yes && !(await ask(questionOf(proposal, tries), world))) return declined(world)
  const proven = tries ? await proveIt(proposal, settings.limit, settings.verbose) : proposal
  if (proven.workflow !== proposal.workflow) {
    await world.print(`# ${settings.workflow}\n${proven.workflow}`)
    if (!settings.yes && !(await ask('Write this one?', world))) return declined(world)
  }
  mkdirSync(path.dirname(target), { recursive: true })
  writeFileWhole(target, proven.workflow)
  world.log.info(`Wrote ${settings.workflow}. Commit it, and make its job \`benchgate\` a required check.`)
  return exitCodes.pass

  async function proveIt(of: Proposal, limit: number, verbose: boolean): Promise<Proposal> {
    const { ports, watcher } = measuringPorts(world, verbose)
    try {
      const proof = await prove(of.plan, commit, repository, limit, ports)
      watcher.stop()
      if (proof.measured.failure !== null) complainAbout(proof.measured.failure, 'init', world.log)
      const now = provenWith(of, proof, limit)
      for (const said of now.lines) world.log.info(said)
      return now
    } finally {
      watcher.stop()
    }
  }
}

function questionOf({ plan }: Proposal, tries: boolean): string {
  if (!tries) return 'Write it?'
  const { setup, run } = plan.suite
  const what = [setup, run].filter((one) => one !== null).map((one) => `\n  ${one}`)
  return `Try it in two temporary checkouts, which runs${what.length === 0 ? ' the built-in runner' : what.join('')}\nand write it if that works?`
}

function declined(world: World): number {
  world.log.info('Nothing was written.')
  return exitCodes.pass
}

async function chooseByAsking(suites: readonly string[], world: World): Promise<number> {
  for (const [i, suite] of suites.entries()) world.log.info(`  ${i + 1}  ${suite}`)
  const answer = await ask(
    'Which of them?',
    world,
    suites.map((_, i) => String(i + 1)),
  )
  return answer === false ? -1 : Number(answer) - 1
}

function targetIn(top: string, name: string): string {
  const target = path.resolve(top, name)
  if (!isInside(top, target) || target === top || !/\.ya?ml$/.test(target)) {
    throw new UsageFailure(`--workflow: ${name} is no YAML file inside the repository`, {
      hint: 'GitHub reads .github/workflows/*.yml.',
    })
  }
  // The nearest folder that is there says where a link would lead.
  let there = target
  while (!existsSync(there)) there = path.dirname(there)
  if (there !== top && !isReallyInside(top, there)) {
    throw new UsageFailure(`--workflow: ${name} leads out of the repository through a link`)
  }
  return target
}

function refuseOverwriting(target: string, name: string, text: string): void {
  if (!existsSync(target)) return
  if (readFileSync(target, 'utf8') === text)
    throw new Failure(`${name} is there already, and just the same`, { exitCode: 2, hint: 'Nothing is left to do.' })
  throw new Failure(`${name} is there already, and nothing is written over`, {
    exitCode: 2,
    hint: 'Name another file with --workflow, take over what was shown by hand, or remove the file first.',
  })
}
