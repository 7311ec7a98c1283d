/** Why a launch or a set-up gave nothing, as a failure that names side, round, command, what was found
 *  and what to do. */

import { Cancelled } from '../host/cleanup.ts'
import { redact } from '../host/environment.ts'
import type { Ending, ProcessResult } from '../host/process.ts'
import { durationText } from '../model/duration.ts'
import { Failure, type FailureOptions } from '../model/failure.ts'
import type { Side } from '../model/run.ts'
import { LaunchTimedOut, SuiteAbsent } from './source.ts'

export interface LaunchContext {
  /** Null where only one side is run. */
  readonly side: Side | null
  /** 0 is the warm-up; null where there are no rounds. */
  readonly round: number | null
  readonly command: string
  readonly secrets: readonly string[]
}

/** `base, round 3`. */
export function placeOf({ side, round }: Pick<LaunchContext, 'side' | 'round'>): string {
  const at = round === null ? [] : [round === 0 ? 'warm-up' : `round ${round}`]
  return [side ?? 'the suite', ...at].join(', ')
}

/** First line of a command, short enough for a message. */
export function showCommand(command: string): string {
  const lines = command.trim().split('\n')
  const first = lines[0]!.length > 120 ? `${lines[0]!.slice(0, 119)}…` : lines[0]!
  return lines.length > 1 && !first.endsWith('…') ? `${first} …` : first
}

/** The failure of a launch that did not end with exit code 0. Throws Cancelled where it was cancelled. */
export function launchFailure(result: ProcessResult, context: LaunchContext): Failure {
  const place = placeOf(context)
  const { ending } = result
  if (ending.kind === 'cancelled') throw new Cancelled()
  const options = (hint: string): FailureOptions => ({ hint, ...outputOf(result, context) })
  const command = `\`${showCommand(context.command)}\``
  switch (ending.kind) {
    case 'exited':
      if (isNotFound(ending)) return notFound(place, command, options)
      return new Failure(`${place}: ${command} ended with exit code ${ending.code}`, options(exitHint(context)))
    case 'signalled':
      return new Failure(`${place}: ${command} was ended by ${ending.signal}`, options(signalHint(ending.signal)))
    case 'timed-out':
      return new LaunchTimedOut(
        `${place}: ${command} did not end within ${durationText(ending.seconds)}`,
        options('If the suite is meant to take that long, raise `launch-timeout`; else find out what it waits for.'),
      )
    case 'not-started':
      return notStarted(ending, place, command, options)
  }
}

function notFound(place: string, command: string, options: (hint: string) => FailureOptions): Failure {
  const hint =
    'Install what the command needs in `setup` (each commit is measured in a fresh checkout, without files that git does not track, such as node_modules), or correct `run`.'
  return new SuiteAbsent(`${place}: ${command}: command not found`, options(hint))
}

function notStarted(
  ending: Extract<Ending, { kind: 'not-started' }>,
  place: string,
  command: string,
  options: (hint: string) => FailureOptions,
): Failure {
  if (ending.because === 'no-directory') {
    return new SuiteAbsent(`${place}: ${ending.message}`, options('Correct `working-directory`.'))
  }
  return new Failure(`${place}: ${command} could not be started: ${ending.message}`, options('Correct `run`.'))
}

function exitHint({ side }: LaunchContext): string {
  const own =
    'Mend what its last lines tell. Benchmarks run in a fresh checkout: what git does not track must come from `setup`.'
  return side === 'base'
    ? `${own} If base has no working suite yet, \`harness: head\` measures base with head's benchmark files.`
    : own
}

function signalHint(signal: NodeJS.Signals): string {
  return signal === 'SIGKILL'
    ? 'SIGKILL usually means that the memory ran out.'
    : 'The process crashed or was ended from outside: mend what its last lines tell.'
}

/** `setup` failed: that side does not build. */
export function setUpFailure(result: ProcessResult, side: Side, command: string, secrets: readonly string[]): Failure {
  const { ending } = result
  if (ending.kind === 'cancelled') throw new Cancelled()
  const how =
    ending.kind === 'exited'
      ? `ended with exit code ${ending.code}`
      : ending.kind === 'signalled'
        ? `was ended by ${ending.signal}`
        : ending.kind === 'timed-out'
          ? `did not end within ${durationText(ending.seconds)}`
          : `could not be started: ${ending.message}`
  const hint = isNotFound(ending)
    ? 'A command of `setup` is not installed here: install it in a step before this one, or correct `setup`.'
    : side === 'base'
      ? 'The commit compared with does not build here. Correct `setup`, or name another commit in `base-ref`.'
      : 'The commit to measure does not build. Correct it, or `setup`.'
  return new Failure(`${side} does not build: \`${showCommand(command)}\` ${how}`, {
    hint,
    ...outputOf(result, { secrets }),
  })
}

/** What a shell ends with that cannot find a command. */
function isNotFound(ending: Ending): boolean {
  return ending.kind === 'exited' && ending.code === 127
}

function outputOf(result: ProcessResult, { secrets }: Pick<LaunchContext, 'secrets'>): { output?: string } {
  const output = redact(result.tail, secrets).trimEnd()
  return output === '' ? {} : { output }
}

/** A failure of reading, with the place before it and the output of the launch where there is none yet. */
export function readingFailure(failure: Failure, result: ProcessResult, context: LaunchContext): Failure {
  return new Failure(`${placeOf(context)}: ${failure.message}`, {
    exitCode: failure.exitCode,
    cause: failure,
    ...(failure.hint === undefined ? {} : { hint: failure.hint }),
    ...(failure.output === undefined ? outputOf(result, context) : { output: failure.output }),
  })
}
