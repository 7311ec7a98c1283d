/** Errors of the operating system that the user can do something about, as failures with advice. */

import { Failure } from '../model/failure.ts'

/** `doing` says what was tried. Errors without advice come back as they are. */
export function explainSystemError(error: unknown, doing: string): unknown {
  const code = (error as NodeJS.ErrnoException | undefined)?.code
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new Failure(`The disk is full: ${doing}`, {
      hint: 'Free some space, or point TMPDIR to a disk with more of it. Nothing that was there before has been changed.',
      cause: error,
    })
  }
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM') {
    return new Failure(`Not allowed: ${doing} (${code})`, {
      hint: 'Check the permissions of the folder, or point TMPDIR to one that can be written.',
      cause: error,
    })
  }
  if (code === 'EMFILE' || code === 'ENFILE') {
    return new Failure(`Too many open files: ${doing}`, { hint: 'Raise the limit with `ulimit -n`.', cause: error })
  }
  return error
}
