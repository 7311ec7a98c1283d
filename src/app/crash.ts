/** What is said when the program itself is at fault. */

import { version } from './version.ts'

/** Text for an error that no code expected: whose fault it is, and how to report it. */
export function explainCrash(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const cause = error instanceof Error && error.cause !== undefined ? `\ncaused by: ${String(error.cause)}` : ''
  return [
    'Benchgate failed by a mistake of its own; it says nothing about your code, and nothing was decided (exit code 3).',
    'Please report it with these lines: https://github.com/benchgate/benchgate/issues',
    `benchgate ${version}, Node ${process.version}, ${process.platform} ${process.arch}`,
    `${stack}${cause}`,
  ].join('\n')
}
