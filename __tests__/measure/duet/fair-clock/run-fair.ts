/** Starts one program by the fair clock, and reads what its processes left behind. */

import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { fairEnvironment, findFairClock } from '../../../../src/measure/duet/fair-clock/library.ts'
import { createPage, type Page, readPage } from '../../../../src/measure/duet/fair-clock/page.ts'

export const runner = path.resolve(import.meta.dirname, '../../../../src/measure/runners/node/main.ts')
export const found = findFairClock(runner)

export interface Ran {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
  readonly page: Page
}

/** @param folder for the page.
 *  @param own environment beside PATH. */
export function runFair(
  folder: string,
  file: string,
  args: readonly string[],
  own: Record<string, string> = {},
  clock = found,
): Ran {
  const page = path.join(folder, 'page')
  createPage(page)
  const environment = { PATH: process.env['PATH']!, ...own }
  const env = { ...environment, ...fairEnvironment(clock as { library: string }, page, environment) }
  const { status, stdout, stderr } = spawnSync(file, args, { env, encoding: 'utf8', timeout: 60_000 })
  return { status, stdout, stderr, page: readPage(page) }
}
