/** Takes the job's credentials out of the environment that the system shows of this process. Deleting a
 *  variable does not: `/proc/<pid>/environ` keeps what a process was started with, and every process of the
 *  same user may read it, the suite too. So the program starts itself once more, in the same process,
 *  without them, and finds them at the end of a file that has no name any more. Costs one start of Node.
 *
 *  What this does not defend against is in docs/security.md. */

import { randomBytes } from 'node:crypto'
import { closeSync, constants, openSync, readFileSync, rmSync, unlinkSync, writeSync } from 'node:fs'
import path from 'node:path'
import { commandFileNames, withoutCredentials } from './environment.ts'

/** Says that the credentials are to be read from standard input. */
const handedName = 'BENCHGATE_CREDENTIALS'

/** Node opens its debugger to whoever sends it SIGUSR1, which every process of the same user may: the suite could
 *  read the token there, and end the step with an exit code of its own. A listener takes the debugger's place. */
export function refuseDebugger(): void {
  if (process.platform !== 'win32') process.on('SIGUSR1', () => undefined)
}

/** Does not come back where it succeeds. False where there is nothing to hide, or no way to: then the
 *  program goes on as it was started. Linux, with Node 22.15 or newer. */
export function restartWithoutCredentials(folder: string): boolean {
  const { execve, env, execPath, execArgv, argv } = process
  const open = withoutCredentials(env)
  // Where the runner reads what a step says is no secret, but nothing to point a suite to.
  for (const name of commandFileNames) delete open[name]
  const found = Object.entries(env).filter(([name]) => !(name in open))
  if (
    env[handedName] !== undefined ||
    found.length === 0 ||
    typeof execve !== 'function' ||
    process.platform !== 'linux'
  )
    return false
  if (!offerOnStandardInput(JSON.stringify(Object.fromEntries(found)), folder)) return false
  execve.call(process, execPath, [execPath, ...execArgv, '--disable-sigusr1', ...argv.slice(1)], {
    ...open,
    [handedName]: 'stdin',
  })
  return false
}

/** Only the three standard streams outlive the restart. */
function offerOnStandardInput(text: string, folder: string): boolean {
  const file = path.join(folder, `benchgate-${randomBytes(12).toString('hex')}.part`)
  try {
    const made = openSync(file, constants.O_RDWR | constants.O_CREAT | constants.O_EXCL, 0o600)
    // Without a name before it has any content.
    unlinkSync(file)
    writeSync(made, text)
    return replaceStandardInput(`/proc/self/fd/${made}`)
  } catch {
    // Empty, or without a name.
    rmSync(file, { force: true })
    return false
  }
}

/** The lowest free number is given to what is opened next. */
function replaceStandardInput(file: string): boolean {
  closeSync(0)
  try {
    if (openSync(file, 'r') === 0) return true
  } catch {
    // Told below; a program without standard input would give its number to the next file.
  }
  openSync('/dev/null', 'r')
  return false
}

/** Puts credentials that were handed over back where every part of the program looks for them.
 *  @throws where they cannot be read. */
export function receiveCredentials(): void {
  if (process.env[handedName] === undefined) return
  delete process.env[handedName]
  const handed = JSON.parse(readFileSync(0, 'utf8')) as Record<string, string>
  // What is open can be read by others as well.
  replaceStandardInput('/dev/null')
  Object.assign(process.env, handed)
}
