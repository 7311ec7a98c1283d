/** Runs the command line as a user would: the built one where it is there (or the one that
 *  BENCHGATE_ENTRY names), else the sources under Node 24. */

import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

export const root = path.resolve(import.meta.dirname, '../..')

/** Node 24, whatever runs the tests: it runs TypeScript, and it is what the action runs on. */
export const node24 = path.join(root, 'node_modules/.bin/node')

/** `dist`, `src`, or a file: which program the tests run. */
export function entry(built: string, source: string, variable: string): string {
  const chosen = process.env[variable]
  if (chosen === 'src') return path.join(root, source)
  if (chosen !== undefined && chosen !== 'dist') return path.resolve(root, chosen)
  const file = path.join(root, built)
  return chosen === 'dist' || existsSync(file) ? file : path.join(root, source)
}

export const cliEntry = entry('dist/cli/index.js', 'src/cli/main.ts', 'BENCHGATE_ENTRY')

export interface Ended {
  /** null where a signal ended it. */
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

export interface Options {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly input?: string
  readonly node?: string
  /** Called with what stderr holds so far, each time more comes. */
  readonly watch?: (stderr: string, kill: (signal: NodeJS.Signals) => void) => void
  /** A file descriptor for standard output. */
  readonly stdout?: number
}

/** The tests' own environment must not decide how the program behaves: neither what a runner sets, nor what
 *  git has been told about who runs them. */
const neutral = {
  CI: undefined,
  ...Object.fromEntries(
    Object.keys(process.env)
      .filter((name) => /^(GIT|GITHUB|RUNNER|ACTIONS|INPUT)_/.test(name))
      .map((name) => [name, undefined]),
  ),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  NO_COLOR: undefined,
  FORCE_COLOR: undefined,
  COLUMNS: '120',
}

export function benchgate(asked: readonly string[], options: Options): Promise<Ended> {
  const args = asked[0] === 'compare' ? ['compare', ...unexplained(asked), ...asked.slice(1)] : asked
  const env = Object.entries({ ...process.env, ...neutral, ...options.env })
  const child = spawn(options.node ?? node24, [cliEntry, ...args], {
    cwd: options.cwd,
    env: Object.fromEntries(env.filter(([, value]) => value !== undefined)),
    stdio: ['pipe', options.stdout ?? 'pipe', 'pipe'],
  })
  return new Promise((resolve, reject) => {
    let stdout = ''
    let stderr = ''
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
      options.watch?.(stderr, (signal) => child.kill(signal))
    })
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }))
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(options.input ?? '')
  })
}

/** Tests of slower benchmarks do not wait for profiles, but where they say so. */
function unexplained(asked: readonly string[]): string[] {
  return asked.includes('--explain') ? [] : ['--explain', 'never']
}
