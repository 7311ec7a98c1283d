/** The files through which a step speaks to the runner: outputs and the step summary. */

import { statSync, truncateSync } from 'node:fs'
import { setOutput, summary } from '@actions/core'
import { explainSystemError } from '../host/system-error.ts'

/** Most bytes of one step's summary; the runner refuses more, with an error annotation. */
const summaryLimit = 1024 * 1024

type Environment = Readonly<Record<string, string | undefined>>

/** Sets outputs of the step. Values may hold anything. Outside a runner there is nowhere to set them. */
export function writeOutputs(environment: Environment, outputs: Readonly<Record<string, string | number>>): void {
  const file = environment['GITHUB_OUTPUT'] ?? ''
  if (file === '') return
  const before = statSync(file, { throwIfNoEntry: false })?.size
  try {
    for (const [name, value] of Object.entries(outputs)) setOutput(name, value)
  } catch (error) {
    // Half an output would make the runner fail the step, whatever the verdict.
    if (before !== undefined) truncateSync(file, before)
    throw explainSystemError(error, 'writing the outputs of the step')
  }
}

/** Bytes that the step summary still takes; null where there is none to write to. */
export function summaryRoom(environment: Environment): number | null {
  const file = environment['GITHUB_STEP_SUMMARY']
  if (file === undefined || file === '') return null
  const used = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  // One byte for the line end that separates it from what follows.
  return Math.max(0, summaryLimit - used - 1)
}

/** Adds to the step summary, below what earlier commands of the step have written. */
export async function writeSummary(markdown: string): Promise<void> {
  try {
    await summary.emptyBuffer().addRaw(markdown, true).write()
  } catch (error) {
    throw explainSystemError(error, 'writing the step summary')
  }
}
