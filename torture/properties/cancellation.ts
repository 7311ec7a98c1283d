/** Cancelled at any moment, nothing is left: no process, no worktree, no temporary file, no half of a record,
 *  a comment or a file. The rounds that were saved can be read. */

import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { git } from '../../__tests__/cli/repository.ts'
import type { Property, Torture } from '../property.ts'
import { inParallel } from '../world/in-parallel.ts'
import { markedEnvironment, survivors } from '../world/processes.ts'
import { type Ended, runProgram, startProgram } from '../world/program.ts'
import { leftIn, openPullRequest } from '../world/pull-request.ts'
import { repositoryState, stateDifference } from '../world/repository-state.ts'
import { twoCommits } from '../world/suite.ts'

type Signal = 'SIGINT' | 'SIGTERM' | 'SIGKILL'

interface Cancelled {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly problems: readonly string[]
}

/** Something that can be cancelled: `moment` is the share of a whole run after which it is. */
type Work = (folder: string, signal: Signal, moment: number) => Promise<Cancelled>

const compareArgs = ['compare', 'HEAD~1', 'HEAD', '--json', '--pairing', 'rounds', '--max-rounds', '30']

const works: Readonly<Record<string, Work>> = {
  compare: commandWork([...compareArgs, '--', 'bash suite.sh'], 3),
  'compare with the built-in runner': commandWork(['compare', 'HEAD~1', 'HEAD', '--json', '--max-rounds', '8'], 6),
  'compare with a suite that never ends': commandWork(
    [...compareArgs, '--', 'setsid sleep 1000 & (trap "" TERM INT; sleep 1000) & wait'],
    2,
  ),
  'compare while it is set up': commandWork([...compareArgs, '--setup', 'sleep 0.5', '--', 'bash suite.sh'], 3),
  record: commandWork(['record', '--key', 'torture', '--launches', '6', '--', 'bash suite.sh'], 2.5),
  'the action': actionWork,
}

export const cancellation: Property = {
  name: 'cancellation',
  claim: 'cancelled at any moment, nothing is left, nothing is half done, and what was measured is kept',
  async run(torture) {
    const trials = choose(torture)
    const failures: string[] = []
    const counts = { kills: 0, 'in order': 0, 'before it listened': 0, 'after its work': 0, leaked: 0 }
    await inParallel(trials, ['a', 'b'], async ({ name, signal, moment }, _, index) => {
      const folder = path.join(torture.folder, String(index))
      mkdirSync(folder)
      const { code, signal: by, problems } = await works[name]!(folder, signal, moment)
      counts.kills += 1
      if (code === 0) counts['after its work'] += 1
      else if (by !== null && by !== 'SIGKILL') counts['before it listened'] += 1
      else if (code === 4) counts['in order'] += 1
      counts.leaked += problems.length
      for (const problem of problems) {
        failures.push(`${name}, ${signal} after ${(100 * moment).toFixed(0)} %: ${problem}`)
        torture.say(failures.at(-1)!)
      }
    })
    return { counts, failures }
  },
}

function choose({ random, size }: Torture): { name: string; signal: Signal; moment: number }[] {
  const names = Object.keys(works)
  const signals: readonly Signal[] = ['SIGINT', 'SIGTERM']
  const count = size === 'whole' ? 200 : 6
  const trials = Array.from({ length: count }, (_, i) => ({
    name: names[i % names.length]!,
    signal: signals[random.integer(2)]!,
    moment: random.next(),
  }))
  // Beyond what can be asked of it: a SIGKILL, after which no process may be left either.
  const killed = names.filter((name) => name !== 'the action').slice(0, size === 'whole' ? 5 : 1)
  return [...trials, ...killed.map((name) => ({ name, signal: 'SIGKILL' as const, moment: 0.3 + random.next() / 2 }))]
}

function commandWork(args: readonly string[], wholeSeconds: number): Work {
  return async (folder, signal, moment) => {
    const { repository } = twoCommits(path.join(folder, 'repository'))
    const origin = path.join(folder, 'origin.git')
    git(folder, 'init', '--quiet', '--bare', origin)
    git(origin, 'config', 'uploadpack.allowFilter', 'true')
    repository.git('remote', 'add', 'origin', pathToFileURL(origin).href)
    const temporary = path.join(folder, 'tmp')
    mkdirSync(temporary)
    const before = repositoryState(repository.path)
    const env = { ...markedEnvironment(folder), TMPDIR: temporary }
    const started = startProgram(args, { cwd: repository.path, env })
    const timer = setTimeout(() => started.child.kill(signal), moment * wholeSeconds * 1000)
    const ended = await started.ended
    clearTimeout(timer)
    const problems = [
      ...wrongCode(ended, signal),
      ...(await survivors(folder, 30)).map((one) => `still running: ${one}`),
      ...(await savedRounds(temporary, repository.path, env)),
      ...halfRecords(origin),
    ]
    if (signal === 'SIGKILL') await runProgram([...compareArgs, '--', 'bash suite.sh'], { cwd: repository.path, env })
    const after = repositoryState(repository.path)
    if (before !== after) problems.push(`the repository differs:\n${stateDifference(before, after)}`)
    return { ...ended, problems: [...problems, ...remains(temporary)] }
  }
}

function wrongCode({ code, signal, hung, stderr }: Ended, sent: Signal): string[] {
  if (hung) return ['it hung']
  // Before it listens, the signal ends it; after its work, it ends as if nothing had been.
  if (code === 0 || code === 4 || signal === sent) return []
  return [`exit ${code ?? signal}: ${stderr.slice(-500)}`]
}

/** Temporary folders, and files that were not finished. */
function remains(temporary: string): string[] {
  const parts = readdirSync(temporary, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.part'))
  return [...leftIn(temporary), ...parts].map((name) => `left behind: ${name}`)
}

/** What was saved of the rounds is compared like any other result. */
async function savedRounds(temporary: string, cwd: string, env: Readonly<Record<string, string>>): Promise<string[]> {
  const problems: string[] = []
  for (const name of readdirSync(temporary).filter((entry) => entry.startsWith('benchgate-rounds-'))) {
    const [base, head] = ['base.json', 'head.json'].map((file) => path.join(temporary, name, file)) as [string, string]
    const ended = await runProgram(['diff', '--paired', '--json', '--base', base, '--head', head], { cwd, env })
    if (ended.code !== 0 && ended.code !== 4) problems.push(`saved rounds cannot be compared: ${ended.stderr}`)
  }
  return problems
}

/** A record on the branch is whole, or there is no branch. */
function halfRecords(origin: string): string[] {
  const tip = git(origin, 'for-each-ref', '--format=%(objectname)', 'refs/heads/benchgate-data')
  if (tip === '') return []
  const files = git(origin, 'ls-tree', '-r', '--name-only', tip)
    .split('\n')
    .filter((file) => file.startsWith('v1/'))
  return files.flatMap((file) => {
    try {
      JSON.parse(git(origin, 'show', `${tip}:${file}`))
      return []
    } catch {
      return [`half a record: ${file}`]
    }
  })
}

async function actionWork(folder: string, signal: Signal, moment: number): Promise<Cancelled> {
  const world = await openPullRequest(folder)
  try {
    const before = repositoryState(world.workspace)
    let by: NodeJS.Signals | null = null
    const result = await world.run({
      env: markedEnvironment(folder),
      inputs: { 'max-rounds': '30' },
      started: (child) => {
        const timer = setTimeout(() => child.kill(signal), moment * 4000)
        child.once('exit', (_, name) => {
          by = name
          clearTimeout(timer)
        })
      },
    })
    const { code, log } = result
    const problems = (await survivors(folder, 30)).map((one) => `still running: ${one}`)
    if (result.hung) problems.push('it hung')
    else if (code !== null && code !== 0 && code !== 4) problems.push(`exit ${code}: ${log.slice(-500)}`)
    const comments = world.comments()
    if (comments.length > 1) problems.push(`${comments.length} comments`)
    if (code === 4 && /\*\*Measuring\*\*/.test(comments[0] ?? ''))
      problems.push('the comment still says that it is measuring')
    if ('unreadable' in result.outputs) problems.push(result.outputs['unreadable']!)
    const after = repositoryState(world.workspace)
    if (before !== after) problems.push(`the repository differs:\n${stateDifference(before, after)}`)
    const places = [world.temporary, path.join(world.runner, 'temp')].filter((place) => existsSync(place))
    return { code, signal: by, problems: [...problems, ...places.flatMap(remains)] }
  } finally {
    await world.close()
  }
}
