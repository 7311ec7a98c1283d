/** What is said where `setup` fails. */
import { describe, expect, test } from 'vitest'
import type { Ending, ProcessResult } from '../../src/host/process.ts'
import { setUpFailure } from '../../src/measure/launch-failure.ts'
import type { Side } from '../../src/model/run.ts'

function failure(ending: Ending, side: Side = 'head') {
  const result: ProcessResult = {
    ending,
    seconds: 1,
    started: 0,
    stdout: { size: 0 } as never,
    tail: 'last line\n',
    stragglers: 0,
  }
  const { message, hint, output } = setUpFailure(result, side, 'uv sync', [])
  return { message, hint, output }
}

describe('a `setup` that fails', () => {
  test.each<[Side]>([['base'], ['head']])('with 127 in %s lacks a command, whatever the commit', (side) => {
    expect(failure({ kind: 'exited', code: 127 }, side)).toEqual({
      message: `${side} does not build: \`uv sync\` ended with exit code 127`,
      hint: 'A command of `setup` is not installed here: install it in a step before this one, or correct `setup`.',
      output: 'last line',
    })
  })

  test.each<[string, Ending, Side, RegExp, RegExp]>([
    [
      'another code in head',
      { kind: 'exited', code: 1 },
      'head',
      /exit code 1$/,
      /^The commit to measure does not build/,
    ],
    ['another code in base', { kind: 'exited', code: 1 }, 'base', /exit code 1$/, /^The commit compared with/],
    ['a signal', { kind: 'signalled', signal: 'SIGKILL' }, 'head', /ended by SIGKILL$/, /does not build/],
  ])('%s', (_, ending, side, message, hint) => {
    const told = failure(ending, side)
    expect(told.message).toMatch(message)
    expect(told.hint).toMatch(hint)
  })
})
