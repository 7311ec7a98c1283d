/** The user's failures: what was found, where, and what to do next. Failures of the surroundings are
 *  values of the functions that meet them; our own are plain errors with a `cause`. */

import type { ExitCode } from './verdict.ts'

export interface FailureOptions {
  /** What to do next: names the input or flag to change. */
  readonly hint?: string
  /** 2: wrong usage or configuration. 3: measuring failed or nothing could be compared. */
  readonly exitCode?: Extract<ExitCode, 2 | 3>
  /** Last lines of the output of a command that failed, already free of secrets. */
  readonly output?: string
  readonly cause?: unknown
}

export class Failure extends Error {
  readonly hint: string | undefined
  readonly exitCode: Extract<ExitCode, 2 | 3>
  readonly output: string | undefined

  constructor(message: string, options: FailureOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = new.target.name
    this.hint = options.hint
    this.exitCode = options.exitCode ?? 3
    this.output = options.output
  }
}

/** The same failure, with more said of it. */
export function withMore(failure: Failure, more: { readonly message?: string; readonly hint?: string }): Failure {
  const { message, hint, exitCode, output } = failure
  const told = { ...(hint === undefined ? {} : { hint }), ...(output === undefined ? {} : { output }) }
  return new Failure(more.message ?? message, {
    ...told,
    ...(more.hint === undefined ? {} : { hint: more.hint }),
    exitCode,
    cause: failure,
  })
}

/** Wrong flags, inputs or configuration: exit code 2. */
export class UsageFailure extends Failure {
  constructor(message: string, options: Omit<FailureOptions, 'exitCode'> = {}) {
    super(message, { ...options, exitCode: 2 })
  }
}

/** A result file that could not be understood. `place` is a line (`line 12`) or a path (`results[3].mean`). */
export class FormatFailure extends Failure {
  readonly file: string
  readonly place: string | undefined

  constructor(file: string, place: string | undefined, found: string, options: Omit<FailureOptions, 'exitCode'> = {}) {
    super(place === undefined ? `${file}: ${found}` : `${file}: ${place}: ${found}`, { ...options, exitCode: 3 })
    this.file = file
    this.place = place
  }
}

/** A file of the program is missing, empty or cut short: no fault of what was just read. */
export class BrokenInstallation extends Failure {
  constructor(part: string, cause: unknown) {
    super(`The part \`${part}\` of Benchgate could not be loaded`, {
      hint: 'This installation is not complete: install Benchgate again.',
      cause,
    })
  }
}

/** For a part that is loaded when it is needed: handed to `catch` behind the import, with its name. */
export function asBrokenInstallation(part: string): (cause: unknown) => never {
  return (cause) => {
    throw new BrokenInstallation(part, cause)
  }
}
