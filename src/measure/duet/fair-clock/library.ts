/** Where the library of the fair clock is, and the environment that loads it into a suite. */

import { closeSync, openSync, readSync } from 'node:fs'
import path from 'node:path'
import type { NoFairClock } from '../../../model/why-pairing.ts'
import { runnersFolder } from '../../runners/folder.ts'

const pageName = 'BENCHGATE_FAIR_CLOCK'

export interface FairClock {
  readonly library: string
}

/** By the name of an architecture: its number in the head of a library, see elf(5). */
const machines: Readonly<Record<string, number>> = { x64: 62, arm64: 183 }

/** The library, or why there is none here.
 *  @param runner entry of the built-in runner, beside which everything else lies. */
export function findFairClock(
  runner: string,
  { platform, arch }: Pick<NodeJS.Process, 'platform' | 'arch'> = process,
): FairClock | NoFairClock {
  if (platform !== 'linux') return { code: 'not-linux' }
  const machine = machines[arch]
  if (machine === undefined) return { code: 'not-for-architecture', architecture: arch }
  const found = places(runner, arch).map((file) => ({ file, problem: problemWith(file, machine) }))
  const library = found.find(({ problem }) => problem === null)?.file
  if (library === undefined) {
    const problems = found.flatMap(({ problem }) => problem ?? [])
    return problems.find(({ code }) => code !== 'clock-not-installed') ?? { code: 'clock-not-installed' }
  }
  // Between libraries, the system's loader takes both for a comma.
  if (/[\s:]/.test(library)) return { code: 'clock-path-divides' }
  return { library }
}

/** What a launch has on top of its own environment. What the user preloads stays and comes first: a sanitiser
 *  insists on that.
 *  @param page the file that its processes leave their rows in. */
export function fairEnvironment(
  { library }: FairClock,
  page: string,
  { LD_PRELOAD: own = '' }: Readonly<Record<string, string>>,
): Record<string, string> {
  return { LD_PRELOAD: own === '' ? library : `${own}:${library}`, [pageName]: page }
}

/** In dist/, and in the sources. */
function places(runner: string, arch: string): string[] {
  const runners = runnersFolder(runner)
  return ['../native', '../../../native/fair-clock/built'].map((folder) =>
    path.resolve(runners, folder, `fair-clock-${arch}.so`),
  )
}

function problemWith(file: string, machine: number): NoFairClock | null {
  let head: Buffer
  try {
    head = firstBytes(file)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return { code: 'clock-not-installed' }
    return { code: 'clock-unreadable', error: String(code) }
  }
  if (head.length < headBytes || head.toString('latin1', 0, 4) !== '\x7fELF') {
    return { code: 'clock-no-library' }
  }
  return head.readUInt16LE(18) === machine ? null : { code: 'clock-of-other-processor' }
}

const headBytes = 20

function firstBytes(file: string): Buffer {
  const opened = openSync(file, 'r')
  try {
    const bytes = Buffer.alloc(headBytes)
    return bytes.subarray(0, readSync(opened, bytes, 0, headBytes, 0))
  } finally {
    closeSync(opened)
  }
}
