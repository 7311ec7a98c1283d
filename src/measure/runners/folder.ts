/** The wing measure/runners/: what runs benchmarks inside the user's own interpreter, one folder each. */

import path from 'node:path'

/** The folder that holds them all, given the entry of Node's: `runners/node/index.js`. */
export function runnersFolder(runner: string): string {
  return path.resolve(path.dirname(runner), '..')
}
