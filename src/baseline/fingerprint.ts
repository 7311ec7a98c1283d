/** The fingerprint of a run: what must be alike for two runs to be compared, and what had better be.
 *
 *  Hard keys: processor architecture, system, major version of the runtime, tool, benchmark sources. Where
 *  one differs, the numbers are about different things. Machine keys: processor model and number of cores.
 *  Where one differs, the change of machine drowns that of the code (hosted runners hand out models that
 *  differ by a quarter under one label). Soft keys: image, kernel, memory, exact runtime, dependencies:
 *  compared, and said. A key that one side does not know decides nothing. */

import type { Machine } from '../model/run.ts'

export interface Fingerprint {
  readonly machine: Machine
  /** Not known before anything was measured. */
  readonly tool?: string
  /** Hash over the benchmark files. */
  readonly sources?: string
  /** Hash over the lock files. */
  readonly dependencies?: string
}

export type Strength = 'hard' | 'machine' | 'soft'

export interface Difference {
  readonly key: string
  readonly strength: Strength
  readonly stored: string
  readonly now: string
}

interface Key {
  readonly name: string
  readonly strength: Strength
  readonly of: (print: Fingerprint) => string | undefined
}

/** Names the files of the benchmarks among the differences. */
export const sourcesKey = 'benchmark sources'

const gibibyte = 1024 ** 3

const keys: readonly Key[] = [
  { name: 'architecture', strength: 'hard', of: ({ machine }) => architecture(machine.arch) },
  { name: 'system', strength: 'hard', of: ({ machine }) => family(machine.os) },
  { name: 'runtime', strength: 'hard', of: ({ machine }) => majorOf(machine.runtime) },
  { name: 'tool', strength: 'hard', of: ({ tool }) => tool },
  { name: sourcesKey, strength: 'hard', of: ({ sources }) => sources?.slice(0, 12) },
  { name: 'processor', strength: 'machine', of: ({ machine }) => machine.cpu },
  { name: 'cores', strength: 'machine', of: ({ machine }) => machine.cores?.toString() },
  { name: 'memory', strength: 'soft', of: ({ machine }) => memoryClass(machine.memory) },
  { name: 'image', strength: 'soft', of: ({ machine }) => machine.image },
  { name: 'operating system', strength: 'soft', of: ({ machine }) => machine.os },
  { name: 'kernel', strength: 'soft', of: ({ machine }) => machine.kernel?.split(/[.-]/).slice(0, 2).join('.') },
  { name: 'runtime version', strength: 'soft', of: ({ machine }) => machine.runtime },
  { name: 'dependencies', strength: 'soft', of: ({ dependencies }) => dependencies?.slice(0, 12) },
]

/** Where two fingerprints differ, hard keys first. */
export function differencesOf(stored: Fingerprint, now: Fingerprint): Difference[] {
  return keys.flatMap(({ name, strength, of }) => {
    const [a, b] = [of(stored), of(now)]
    return a === undefined || b === undefined || a === b ? [] : [{ key: name, strength, stored: a, now: b }]
  })
}

/** `same`: alike in all hard and machine keys. */
export function comparability(differences: readonly Difference[]): 'same' | 'other-machine' | 'other-suite' {
  if (differences.some(({ strength }) => strength === 'hard')) return 'other-suite'
  return differences.some(({ strength }) => strength === 'machine') ? 'other-machine' : 'same'
}

/** What has to be alike for counts to be compared exactly, on whatever processor: the instructions that there are, and
 *  what compiles, links and interprets the program. Releases of a system and images fix compilers and C libraries. */
const keysOfCounts: readonly string[] = [
  'architecture',
  'system',
  'runtime',
  'runtime version',
  'operating system',
  'image',
]

/** Those of the differences that keep counts from being compared. */
export function differencesInCounts(differences: readonly Difference[]): Difference[] {
  return differences.filter(({ key }) => keysOfCounts.includes(key))
}

/** One line for people: `AMD EPYC 7763, 4 cores, linux x64, Node 24`. */
export function describeFingerprint({ machine }: Pick<Fingerprint, 'machine'>): string {
  const parts = [
    machine.cpu,
    machine.cores === undefined ? undefined : `${machine.cores} cores`,
    machine.os,
    machine.arch,
    majorOf(machine.runtime),
  ]
  const known = parts.filter((part) => part !== undefined)
  return known.length === 0 ? 'an unknown machine' : known.join(', ')
}

/** Tools name one and the same architecture differently. */
function architecture(arch: string | undefined): string | undefined {
  const name = arch?.toLowerCase()
  if (name === 'x86_64' || name === 'amd64') return 'x64'
  return name === 'aarch64' ? 'arm64' : name
}

function family(os: string | undefined): string | undefined {
  if (os === undefined) return undefined
  if (/darwin|mac ?os|os x/i.test(os)) return 'macOS'
  return /windows|microsoft/i.test(os) ? 'Windows' : 'Linux or other'
}

/** `Node v24.1.0` is `Node 24`; below version 1 and for Python, Go and their like the second number counts too. */
function majorOf(runtime: string | undefined): string | undefined {
  const found = runtime === undefined ? null : /^(?<name>\D*?)\s*v?(?<major>\d+)(?:\.(?<minor>\d+))?/.exec(runtime)
  if (found?.groups === undefined) return runtime
  const { name = '', major = '', minor } = found.groups
  const both = major === '0' || /^(python|go|ruby|php|rust|julia)/i.test(name)
  return `${name} ${both && minor !== undefined ? `${major}.${minor}` : major}`.trim()
}

/** Whole gibibytes, to a power of two: what a machine reports varies by what its firmware keeps. */
function memoryClass(memory: number | undefined): string | undefined {
  return memory === undefined ? undefined : `${2 ** Math.round(Math.log2(Math.max(1, memory / gibibyte)))} GiB`
}
