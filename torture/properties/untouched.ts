/** Nothing of the user's altered: in repositories in every odd state, run to the end or stopped at a random
 *  moment, the checkout, the index, the refs, the configuration, the stash and the list of worktrees are to
 *  the byte what they were, and no process is left. What a SIGKILL leaves, the next run removes. */

import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Property, Torture } from '../property.ts'
import { inParallel } from '../world/in-parallel.ts'
import { type OddRepository, oddRepositories } from '../world/odd-repositories.ts'
import { markedEnvironment, survivors } from '../world/processes.ts'
import { type Ended, startProgram } from '../world/program.ts'
import { leftIn } from '../world/pull-request.ts'
import { repositoryState, stateDifference } from '../world/repository-state.ts'

const signals = [null, 'SIGINT', 'SIGTERM', 'SIGKILL'] as const

interface Trial {
  readonly state: string
  readonly signal: (typeof signals)[number]
  /** Share of a whole run after which it is stopped. */
  readonly at: number
}

export const untouched: Property = {
  name: 'untouched',
  claim: 'nothing of the user’s is altered, in whatever state it is, whenever the run is stopped',
  async run(torture) {
    const failures: string[] = []
    const counts = { states: 0, runs: 0, kills: 0, lost: 0, leaked: 0 }
    const trials = choose(torture)
    counts.states = new Set(trials.map(({ state }) => state)).size
    torture.say(`${counts.states} states, ${trials.length} runs`)
    await inParallel(trials, ['a', 'b'], async (trial, _, index) => {
      const tried = await attempt(trial, path.join(torture.folder, String(index)))
      counts.runs += 1
      if (tried.killed) counts.kills += 1
      counts.lost += tried.altered.length
      counts.leaked += tried.left.length
      const at = trial.signal === null ? '' : `, ${trial.signal} after ${(100 * trial.at).toFixed(0)} %`
      for (const problem of [...tried.altered, ...tried.left, ...tried.wrong])
        failures.push(`${trial.state}${at}: ${problem}`)
    })
    return { counts, failures }
  },
}

function choose({ random, size }: Torture): Trial[] {
  const names = Object.keys(oddRepositories)
  const times = size === 'whole' ? 2 : 1
  const all = names.flatMap((state) =>
    signals.flatMap((signal) =>
      Array.from({ length: signal === null ? 1 : times }, () => ({ state, signal, at: random.next() })),
    ),
  )
  return size === 'whole' ? all : random.shuffle(all).slice(0, 8)
}

interface Attempt {
  readonly killed: boolean
  readonly altered: readonly string[]
  readonly left: readonly string[]
  readonly wrong: readonly string[]
}

/** What a whole run takes here, roughly: where in it a signal comes is chance anyway. */
const wholeSeconds = 1.5

async function attempt({ state, signal, at }: Trial, folder: string): Promise<Attempt> {
  const temporary = path.join(folder, 'tmp')
  mkdirSync(temporary, { recursive: true })
  const odd = oddRepositories[state]!(folder)
  const watch = (): string => odd.watched.map((place) => repositoryState(place)).join('\n')
  const before = watch()
  const started = start(odd, folder, temporary)
  const timer = signal === null ? undefined : setTimeout(() => started.child.kill(signal), at * wholeSeconds * 1000)
  const ended = await started.ended
  clearTimeout(timer)
  const left = [...(await survivors(folder, 30))]
  if (signal === 'SIGKILL') await start(odd, folder, temporary).ended
  left.push(...leftIn(temporary))
  const after = watch()
  return {
    killed: signal !== null && (ended.signal === signal || ended.code !== 0),
    altered: after === before ? [] : [`altered:\n${stateDifference(before, after)}`],
    left: left.map((what) => `left behind: ${what}`),
    wrong: wrongEnd(ended, odd, signal),
  }
}

function start({ cwd, commits, env }: OddRepository, folder: string, temporary: string) {
  const args = ['compare', ...commits, '--pairing', 'rounds', '--max-rounds', '6', '--min-rounds', '6', '--json']
  return startProgram([...args, '--', 'bash suite.sh'], {
    cwd,
    env: { ...markedEnvironment(folder), TMPDIR: temporary, GIT_ALLOW_PROTOCOL: 'file', ...env },
  })
}

function wrongEnd({ code, hung, stderr }: Ended, { codes = [0] }: OddRepository, signal: Trial['signal']): string[] {
  if (hung) return ['it hung']
  if (signal === null) return codes.includes(code ?? -1) ? [] : [`exit ${code}: ${stderr.slice(0, 900)}`]
  // Stopped before it could listen, it ends by the signal; stopped after its work, as if nothing had been.
  return code === null || code === 4 || codes.includes(code) ? [] : [`exit ${code}: ${stderr.slice(0, 900)}`]
}
