/** Small complete runs of the program, in which every fault is tried: each compares (or stores) two
 *  benchmarks of one unchanged suite, so that the right answer is known. */

import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { StepResult } from '../../__tests__/action/runner.ts'
import { git } from '../../__tests__/cli/repository.ts'
import { type Ended, plainEnvironment, runProgram } from '../world/program.ts'
import { leftIn, openPullRequest } from '../world/pull-request.ts'
import { repositoryState } from '../world/repository-state.ts'
import { benchmarks, twoCommits } from '../world/suite.ts'

export interface Outcome {
  readonly code: number | null
  readonly hung: boolean
  /** All that was said. */
  readonly log: string
  /** The benchmarks that were compared or stored; null where nothing was claimed. */
  readonly claimed: readonly string[] | null
  /** The verdict that was told, where one was. */
  readonly verdict: string | null
  /** What the outcome must not be, beside what every outcome must not. */
  readonly problems: readonly string[]
}

export interface Stage {
  /** Folders by the names that labels show. */
  readonly roots: Readonly<Record<string, string>>
  /** Names of all benchmarks that a whole run has. */
  readonly expected: readonly string[]
  run(env: Readonly<Record<string, string>>): Promise<Outcome>
  /** What of the user's repository must never change. */
  state(): string
  /** What the last run left in the temporary folder. */
  left(): string[]
  /** Back to how it was before any run. */
  reset(): void
  close(): Promise<void>
}

export interface Scenario {
  readonly name: string
  /** Relative cost of one run, so that slow ones are tried less often. */
  readonly slow?: true
  open(folder: string): Promise<Stage>
}

interface CommandScenario {
  readonly name: string
  readonly slow?: true
  readonly args: readonly string[]
  readonly expected?: readonly string[]
  /** Further preparation of the repository; gives more arguments. */
  readonly prepare?: (place: Place) => Promise<readonly string[]>
  readonly problems?: (place: Place, ended: Ended) => string[]
  readonly reset?: (place: Place) => void
}

interface Place {
  readonly repository: string
  readonly origin: string
  readonly temporary: string
  readonly base: string
  readonly env: Readonly<Record<string, string>>
}

const rounds = ['--pairing', 'rounds', '--min-rounds', '6', '--max-rounds', '6']

const few = ['--min-rounds', '4', '--max-rounds', '4']

export const scenarios: readonly Scenario[] = [
  command({ name: 'compare', args: ['compare', 'HEAD~1', 'HEAD', '--json', ...rounds, '--', 'bash suite.sh'] }),
  command({
    name: 'results',
    args: ['compare', 'HEAD~1', 'HEAD', '--json', ...rounds, '--results', 'results.json', '--', 'bash file-suite.sh'],
  }),
  command({
    name: 'stored',
    args: ['compare', 'HEAD~1', 'HEAD', '--json', '--key', 'torture', '--baseline', 'branch', '--', 'bash suite.sh'],
    prepare: recordThrice,
  }),
  command({
    name: 'record',
    args: ['record', '--key', 'torture', '--', 'bash suite.sh'],
    expected: [],
    problems: brokenHistory,
    reset: forgetHistory,
  }),
  command({
    name: 'diff',
    args: ['diff', '--json'],
    prepare: async ({ repository, env }) => {
      const args = ['run', '--launches', '6', '--', 'bash suite.sh']
      const saved = await Promise.all([0, 1].map(() => runProgram(args, { cwd: repository, env })))
      const folder = path.join(path.dirname(repository), 'saved')
      mkdirSync(folder, { recursive: true })
      const { writeFileSync } = await import('node:fs')
      for (const [i, { stdout }] of saved.entries()) writeFileSync(path.join(folder, `${i}.json`), stdout)
      return ['--base', path.join(folder, '0.json'), '--head', path.join(folder, '1.json')]
    },
  }),
  { name: 'action', open: openAction },
  command({
    name: 'built-in',
    slow: true,
    args: ['compare', 'HEAD~1', 'HEAD', '--json', ...few],
    expected: ['bench/join > join'],
  }),
  command({
    name: 'slices',
    slow: true,
    args: ['compare', 'HEAD~1', 'HEAD', '--json', ...few, '--', 'bash sliced.sh {filter} {iterations}'],
  }),
  command({
    name: 'duet',
    slow: true,
    args: [
      'compare',
      'HEAD~1',
      'HEAD',
      '--json',
      '--pairing',
      'duet',
      '--threshold',
      '500%',
      ...few,
      '--',
      'node timed.mjs',
    ],
  }),
]

function command(scenario: CommandScenario): Scenario {
  const { name, slow, args, expected = benchmarks, prepare, problems, reset } = scenario
  const open = async (folder: string): Promise<Stage> => {
    const place = openPlace(folder)
    const more = (await prepare?.(place)) ?? []
    return {
      roots: { '<repo>': place.repository, '<tmp>': place.temporary, '<origin>': place.origin, '<folder>': folder },
      expected,
      async run(env) {
        const ended = await runProgram([...args, ...more], { cwd: place.repository, env: { ...place.env, ...env } })
        return { ...outcomeOf(ended), problems: problems?.(place, ended) ?? [] }
      },
      state: () => repositoryState(place.repository),
      left: () => leftIn(place.temporary),
      reset: () => {
        emptyFolder(place.temporary)
        reset?.(place)
      },
      close: async () => undefined,
    }
  }
  return { name, open, ...(slow === undefined ? {} : { slow }) }
}

function openPlace(folder: string): Place {
  const { repository, base } = twoCommits(path.join(folder, 'repository'))
  const origin = path.join(folder, 'origin.git')
  git(folder, 'clone', '--quiet', '--bare', repository.path, origin)
  git(origin, 'config', 'uploadpack.allowFilter', 'true')
  git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
  repository.git('remote', 'add', 'origin', pathToFileURL(origin).href)
  const temporary = path.join(folder, 'tmp')
  mkdirSync(temporary)
  return { repository: repository.path, origin, temporary, base, env: { ...plainEnvironment, TMPDIR: temporary } }
}

interface SomeReport {
  readonly verdict: string
  readonly benchmarks: readonly { readonly name: string; readonly outcome: string }[]
}

function outcomeOf(ended: Ended): Omit<Outcome, 'problems'> {
  const { code, hung, stdout, stderr } = ended
  const report = reportIn(stdout)
  return { code, hung, log: stderr, verdict: report?.verdict ?? null, claimed: claimsOf(report) }
}

/** Benchmarks for which the report has an answer. */
function claimsOf(report: SomeReport | null): readonly string[] | null {
  if (report === null) return null
  return report.benchmarks.filter(({ outcome }) => outcome === 'unchanged').map(({ name }) => name)
}

function reportIn(text: string): SomeReport | null {
  try {
    return JSON.parse(text) as SomeReport
  } catch {
    return null
  }
}

/** Five runs on the data branch: enough for a stored baseline to decide. */
async function recordThrice({ repository, base, env }: Place): Promise<readonly string[]> {
  for (let i = 0; i < 5; i++) {
    const args = ['record', '--key', 'torture', '--commit', base, '--', 'bash suite.sh']
    const ended = await runProgram(args, { cwd: repository, env: { ...env, GITHUB_RUN_ID: String(100 + i) } })
    if (ended.code !== 0) throw new Error(`a run for the baseline could not be stored: ${ended.stderr}`)
  }
  return []
}

const dataBranch = 'refs/heads/benchgate-data'

/** A record is there whole or not at all, and exit 0 means that it is there. */
function brokenHistory({ origin }: Place, { code }: Ended): string[] {
  const tip = git(origin, 'for-each-ref', '--format=%(objectname)', dataBranch)
  if (tip === '') return code === 0 ? ['exit 0, and nothing was stored'] : []
  const files = git(origin, 'ls-tree', '-r', '--name-only', tip).split('\n')
  const records = files.filter((file) => file.startsWith('v1/'))
  if (records.length !== 1) return [`${records.length} records on the branch`]
  try {
    const record = JSON.parse(git(origin, 'show', `${tip}:${records[0]}`)) as { launches: unknown[] }
    return Array.isArray(record.launches) ? [] : ['the record has no launches']
  } catch (error) {
    return [`the record cannot be read: ${String(error)}`]
  }
}

function forgetHistory({ origin }: Place): void {
  git(origin, 'update-ref', '-d', dataBranch)
}

async function openAction(folder: string): Promise<Stage> {
  const world = await openPullRequest(folder)
  return {
    roots: { '<repo>': world.workspace, '<tmp>': world.temporary, '<runner>': world.runner, '<folder>': folder },
    expected: benchmarks,
    async run(env) {
      return toldOutcome(await world.run({ env }), world.comments())
    },
    state: () => repositoryState(world.workspace),
    left: () => [...leftIn(world.temporary), ...leftIn(path.join(world.runner, 'temp'))],
    reset() {
      emptyFolder(world.temporary)
      emptyFolder(path.join(world.runner, 'temp'))
      world.reset()
    },
    close: () => world.close(),
  }
}

/** What a step said in its outputs, its report and the comments. */
export function toldOutcome(
  { code, log, outputs, hung }: StepResult & { readonly hung: boolean },
  comments: readonly string[],
): Outcome {
  if ('unreadable' in outputs)
    return { code, log, hung, claimed: null, verdict: null, problems: [outputs['unreadable']!] }
  const report = outputs['report-json'] === undefined ? null : reportFile(outputs['report-json'])
  const verdict = outputs['verdict'] ?? null
  return { code, hung, log, verdict, claimed: claimsOf(report), problems: contradictions(code, verdict, comments) }
}

function reportFile(file: string): SomeReport | null {
  return existsSync(file) ? reportIn(readFileSync(file, 'utf8')) : null
}

/** Exit code, output and comment tell the same story. */
function contradictions(code: number | null, verdict: string | null, comments: readonly string[]): string[] {
  const said = comments.at(-1) ?? ''
  const green = /^✅|No slowdown/m.test(said)
  return [
    ...(code === 0 && verdict === 'error' ? ['exit 0 with the output `verdict: error`'] : []),
    ...(code === 3 && verdict === 'pass' ? ['exit 3 with the output `verdict: pass`'] : []),
    ...(code !== 0 && green ? [`exit ${code}, and the comment is green`] : []),
    ...(comments.length > 1 ? [`${comments.length} comments`] : []),
  ]
}

export function emptyFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
}
