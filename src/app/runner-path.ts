/** Where the built-in runner is: beside whichever bundle is running. */

import { existsSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { Failure } from '../model/failure.ts'

/** dist/index.js, dist/cli/index.js, and the sources, in which the runner runs where Node reads TypeScript. */
const places = [
  'runners/node/index.js',
  '../runners/node/index.js',
  '../../dist/runners/node/index.js',
  '../measure/runners/node/main.ts',
]

/** The entry's own place is asked for, not this module's: a bundler would answer with the place at build time. */
export function runnerPath(entry: string | undefined = process.argv[1]): string {
  const folder = entry === undefined ? process.cwd() : path.dirname(realpathSync(entry))
  const found = places.map((place) => path.resolve(folder, place)).find((file) => existsSync(file))
  if (found === undefined) {
    throw new Failure(`The built-in runner is missing beside ${folder}`, {
      hint: 'This installation is not complete: install Benchgate again.',
    })
  }
  return found
}
