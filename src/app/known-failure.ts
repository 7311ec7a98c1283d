/** Tells failures of the surroundings from mistakes of the program. */

import { explainSystemError } from '../host/system-error.ts'
import { Failure } from '../model/failure.ts'

/** The failure that an error stands for: itself, or what the operating system refused. Null where only
 *  a mistake of the program can explain it. */
export function knownFailure(error: unknown, doing: string): Failure | null {
  const explained = explainSystemError(error, doing)
  if (explained instanceof Failure) return explained
  if (!isSystemError(error)) return null
  return new Failure(`${doing}: ${error.message}`, { hint: 'The operating system refused this.', cause: error })
}

/** Errors of system calls carry the call's name; those that Node makes up itself do not. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'code' in error
}
