/** Where the action starts: restarts itself so that its environment shows no credential, and then loads
 *  the program. Small, because it is loaded twice. */

import { tmpdir } from 'node:os'
import path from 'node:path'
import { receiveCredentials, refuseDebugger, restartWithoutCredentials } from '../host/credentials.ts'
import { escapeData } from '../host/log.ts'
import { fixOwnFiles } from '../host/own-files.ts'

// Should the work ever end without an answer, that is no green; nor does Node's own exit code 1 for an error
// that nobody caught say "slower".
process.exitCode = 3
try {
  refuseDebugger()
  restartWithoutCredentials(process.env['RUNNER_TEMP'] || tmpdir())
  // The sources are no bundle, and are for those who work on them.
  if (path.extname(import.meta.filename) === '.js') fixOwnFiles(import.meta.dirname)
  receiveCredentials()
  await import('./main.ts')
} catch (error) {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  process.stdout.write(`::error title=Benchgate::Benchgate could not start: ${escapeData(text)}\n`)
  process.exitCode = 3
}
