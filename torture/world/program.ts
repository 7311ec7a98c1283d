/** Starts the built program with a whole environment of its own, and can be stopped at any moment. */

import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import path from 'node:path'

export const root = path.resolve(import.meta.dirname, '../..')
export const dist = path.join(root, 'dist')
export const cli = path.join(dist, 'cli/index.js')
export const node = realpathSync(path.join(root, 'node_modules/.bin/node'))

if (!existsSync(cli)) throw new Error(`there is no ${cli}: run \`npm run build\` first`)

/** The parts that no scenario varies. */
export const plainEnvironment: Readonly<Record<string, string>> = {
  PATH: `${path.dirname(node)}:/usr/local/bin:/usr/bin:/bin`,
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.com',
  GIT_ALLOW_PROTOCOL: 'file:http',
  COLUMNS: '120',
}

export interface Ended {
  /** null where a signal ended it. */
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  /** True where it had to be ended because it did not come to an end. */
  readonly hung: boolean
  readonly stdout: string
  readonly stderr: string
}

export interface Started {
  readonly child: ChildProcess
  readonly ended: Promise<Ended>
}

export interface ProgramOptions {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly entry?: string
  readonly seconds?: number
}

export function startProgram(args: readonly string[], options: ProgramOptions): Started {
  const { cwd, env, entry = cli, seconds = 300 } = options
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined))
  const child = spawn(node, [entry, ...args], { cwd, env: given, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<Ended>((resolve, reject) => {
    let [stdout, stderr, hung] = ['', '', false]
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    const timer = setTimeout(() => {
      hung = true
      child.kill('SIGKILL')
    }, seconds * 1000)
    child.on('error', reject)
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      resolve({ code, signal, hung, stdout, stderr })
    })
  })
  return { child, ended }
}

export function runProgram(args: readonly string[], options: ProgramOptions): Promise<Ended> {
  return startProgram(args, options).ended
}
