/** The files through which a step speaks to the runner: outputs and the step summary. */

import { lstatSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { setOutput, summary } from '@actions/core'
import { commandFileNames } from '../host/environment.ts'
import { explainSystemError } from '../host/system-error.ts'

/** Most bytes of one step's summary; the runner refuses more, with an error annotation. */
const summaryLimit = 1024 * 1024

type Environment = Readonly<Record<string, string | undefined>>

/** Remembers what the command files hold before a suite runs. What it gives puts that back afterwards, and says
 *  which of them the suite had written to: the files lie where any process of the job finds them. */
export function guardCommandFiles(environment: Environment): () => string[] {
  const files = commandFileNames.flatMap((name) => {
    const file = environment[name] ?? ''
    const content = file === '' ? null : contentOf(file)
    return content === null ? [] : [{ name, file, content }]
  })
  return () =>
    files.flatMap(({ name, file, content }) => {
      if (contentOf(file)?.equals(content) === true) return []
      rmSync(file, { recursive: true, force: true })
      writeFileSync(file, content)
      return [name]
    })
}

/** null where there is no such file. */
function contentOf(file: string): Buffer | null {
  try {
    // What was put in its place is not followed.
    return lstatSync(file).isFile() ? readFileSync(file) : null
  } catch {
    return null
  }
}

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
