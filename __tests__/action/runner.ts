/** Stands in for the runner of GitHub Actions: reads action.yml, hands over inputs, event and command
 *  files as the real one does, runs the entry under Node 24, and reads back what it said. */

import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { entry, node24, root } from '../cli/program.ts'

export const actionEntry = entry('dist/index.js', 'src/action/main.ts', 'BENCHGATE_ACTION_ENTRY')

export interface ActionFile {
  readonly name: string
  readonly description: string
  readonly inputs: Readonly<Record<string, { description: string; required?: boolean; default?: string }>>
  readonly outputs: Readonly<Record<string, { description: string }>>
  readonly runs: { readonly using: string; readonly main: string }
  readonly branding: { readonly icon: string; readonly color: string }
}

export const actionFile = parse(readFileSync(path.join(root, 'action.yml'), 'utf8')) as ActionFile

export interface Step {
  readonly event: string
  readonly payload: unknown
  readonly workspace: string
  /** An empty folder of the step's own, outside the workspace. */
  readonly runner: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  /** What `${{ github.token }}` comes to; none unless given. */
  readonly token?: string
  /** Another copy of the action. */
  readonly entry?: string
  readonly sha?: string
  readonly ref?: string
  readonly watch?: (log: string, kill: (signal: NodeJS.Signals) => void) => void
  /** Outputs that the runner would refuse become the output `unreadable`, which says why. */
  readonly lenient?: true
  /** Gets the process as soon as it runs. */
  readonly started?: (child: ChildProcess) => void
}

export interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly text: string
}

export interface StepResult {
  readonly code: number | null
  readonly log: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  /** Workflow commands, without those that the suite printed while commands were stopped. */
  readonly commands: readonly Command[]
}

export async function runStep(step: Step): Promise<StepResult> {
  const file = (name: string) => path.join(step.runner, name)
  mkdirSync(file('temp'), { recursive: true })
  writeFileSync(file('event.json'), JSON.stringify(step.payload))
  for (const name of ['output', 'env', 'path', 'state', 'summary']) writeFileSync(file(name), '')
  const env = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: step.workspace,
    GITHUB_EVENT_NAME: step.event,
    GITHUB_EVENT_PATH: file('event.json'),
    GITHUB_SHA: step.sha ?? '',
    GITHUB_REF: step.ref ?? '',
    GITHUB_REPOSITORY: 'octo/repo',
    GITHUB_JOB: 'perf',
    GITHUB_WORKFLOW: 'CI',
    GITHUB_RUN_ID: '4711',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_ACTOR: 'octocat',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_OUTPUT: file('output'),
    GITHUB_ENV: file('env'),
    GITHUB_PATH: file('path'),
    GITHUB_STATE: file('state'),
    GITHUB_STEP_SUMMARY: file('summary'),
    RUNNER_TEMP: file('temp'),
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    // Tests of slower benchmarks do not wait for profiles, but where they say so.
    ...inputVariables({ explain: 'never', ...step.inputs }, step.token ?? ''),
    ...step.env,
  }
  const { code, log } = await start(step, env)
  return {
    code,
    log,
    outputs:
      step.lenient === true ? outputsOrWhyNot(file('output')) : readOutputs(readFileSync(file('output'), 'utf8')),
    summary: readFileSync(file('summary'), 'utf8'),
    commands: readCommands(log),
  }
}

/** Every input of action.yml is set, empty where neither the workflow nor a default gives it. */
function inputVariables(inputs: Readonly<Record<string, string>>, token: string): Record<string, string> {
  const declared = Object.entries(actionFile.inputs).map(
    ([name, input]) => [name, (input.default ?? '').replace(/^\$\{\{ github\.token \}\}$/, token)] as const,
  )
  const all = Object.fromEntries([...declared, ...Object.entries(inputs)])
  return Object.fromEntries(
    Object.entries(all).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  )
}

function start(step: Step, env: Record<string, string | undefined>): Promise<{ code: number | null; log: string }> {
  const child = spawn(node24, [step.entry ?? actionEntry], {
    cwd: step.workspace,
    env: Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined)),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  step.started?.(child)
  return new Promise((resolve, reject) => {
    let log = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        log += text
        step.watch?.(log, (signal) => child.kill(signal))
      })
    }
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, log }))
  })
}

function outputsOrWhyNot(file: string): Record<string, string> {
  try {
    return readOutputs(readFileSync(file, 'utf8'))
  } catch (error) {
    return { unreadable: (error as Error).message }
  }
}

/** `name=value` lines and `name<<END` blocks, as the runner reads them. */
export function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const lines = text.split('\n')
  for (let at = 0; at < lines.length; at++) {
    const block = /^([^=<]+)<<(.+)$/.exec(lines[at]!)
    if (block !== null) {
      const end = lines.indexOf(block[2]!, at + 1)
      if (end < 0) throw new Error(`output ${block[1]} has no end`)
      outputs[block[1]!] = lines.slice(at + 1, end).join('\n')
      at = end
    } else if (lines[at] !== '') {
      const single = /^([^=]+)=(.*)$/.exec(lines[at]!)
      if (single === null) throw new Error(`not an output: ${lines[at]}`)
      outputs[single[1]!] = single[2]!
    }
  }
  return outputs
}

export function readCommands(log: string): Command[] {
  const commands: Command[] = []
  let stopped: string | null = null
  for (const line of log.split(/\r?\n/)) {
    if (stopped !== null) {
      if (line.trim() === `::${stopped}::`) stopped = null
      continue
    }
    const match = /^\s*::([\w-]+)(?: ([^:]*))?::(.*)$/.exec(line)
    if (match === null) continue
    if (match[1] === 'stop-commands') stopped = match[3]!
    else commands.push({ name: match[1]!, properties: propertiesOf(match[2] ?? ''), text: unescapeData(match[3]!) })
  }
  return commands
}

function propertiesOf(text: string): Record<string, string> {
  const pairs = text.split(',').filter((part) => part.includes('='))
  return Object.fromEntries(
    pairs.map((part) => {
      const [name, ...value] = part.split('=')
      return [name!, unescapeData(value.join('=')).replaceAll('%3A', ':').replaceAll('%2C', ',')]
    }),
  )
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}
