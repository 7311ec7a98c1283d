/** The wing measure/provenance/: whether each side was measured with its own code. Takes where the user's checkout
 *  and both sides are, gives what their processes need in the environment, and a source of pairs that ends in a
 *  Failure as soon as a side is found to have used what is not its own. It looks at what the suite's own
 *  interpreters tell when they end (runners/provenance/), and at what can be seen of any process while it runs. A
 *  suite that wants to deceive it can: it is there for mistakes, see docs/security.md. */

import { mkdirSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { Note } from '../../model/note.ts'
import type { Side } from '../../model/run.ts'
import { joined } from '../lockstep/harnesses/harness.ts'
import type { PairSource } from '../source.ts'
import { type ForeignFile, type ForeignRoots, firstForeign, foreignFailure } from './foreign.ts'
import { ownCheckout } from './own-checkout.ts'
import { canSeeProcesses, watchProcesses } from './seen-processes.ts'

export const loadedName = 'BENCHGATE_LOADED'
const foreignName = 'BENCHGATE_FOREIGN'

export interface ProvenanceOptions {
  /** Root of the user's checkout. */
  readonly workspace: string
  /** Roots of the borrowed checkouts. */
  readonly sides: Readonly<Record<Side, string>>
  /** The environment of the suite, the same for both sides. */
  readonly environment: Readonly<Record<string, string>>
  /** The folder of the runners that come with Benchgate. */
  readonly runners: string
  /** A borrowed folder. */
  readonly temporary: string
}

export interface Provenance {
  /** Variables that differ from the suite's environment, for `setup`: its own checkout wherever it looks. */
  ownPlaces(side: Side): Readonly<Record<string, string>>
  /** The same for what is measured, which also tells what it loaded. */
  environment(side: Side): Readonly<Record<string, string>>
  /** The same pairs; a Failure where a side used what is not its own. */
  guard(source: PairSource): PairSource
}

const bothSides = ['base', 'head'] as const

export function createProvenance(options: ProvenanceOptions): Provenance {
  const roots = rootsOf(options)
  const folders = foldersIn(options.temporary)
  const runners = realpathSync(options.runners)
  let told = 0

  /** Reads, and takes away, what has been told since it was last asked. */
  function check(seen: ReadonlyMap<string, readonly ForeignFile[]> = new Map()): void {
    for (const side of bothSides) {
      const answers = takeAnswers(folders[side])
      told += answers.processes
      const all = [...answers.files, ...(seen.get(folders[side]) ?? [])]
      // Benchgate's own runners lie in the checkout where its own repository is measured.
      const found = firstForeign(
        all.filter(({ path: file }) => !file.startsWith(runners + path.sep)),
        roots[side],
      )
      if (found !== null) throw foreignFailure(side, found, roots[side])
    }
  }

  return {
    ownPlaces: (side) => ownPlaces(options, side),
    environment: (side) => sideEnvironment(options, side, roots[side], folders[side]),
    guard: (source) => ({
      ...source,
      async warmUp() {
        const watch = watchProcesses(loadedName, [...new Set(bothSides.flatMap((side) => forbidden(roots[side])))])
        let seen: ReadonlyMap<string, readonly ForeignFile[]> = new Map()
        try {
          return await source.warmUp()
        } finally {
          seen = watch.stop()
          check(seen)
        }
      },
      async measure(round, focus) {
        const pair = await source.measure(round, focus)
        check()
        return pair
      },
      notes: () => [...(source.notes?.() ?? []), ...unseenNote(told)],
    }),
  }
}

function rootsOf({ workspace, sides }: ProvenanceOptions): Record<Side, ForeignRoots> {
  const real = { workspace: realpathSync(workspace), base: realpathSync(sides.base), head: realpathSync(sides.head) }
  return {
    base: { workspace: real.workspace, other: real.head },
    head: { workspace: real.workspace, other: real.base },
  }
}

function forbidden({ workspace, other }: ForeignRoots): string[] {
  return other === null ? [workspace] : [workspace, other]
}

/** Names of one length and without a word about the side. */
function foldersIn(temporary: string): Record<Side, string> {
  const folders = { base: path.join(temporary, 'loaded-0'), head: path.join(temporary, 'loaded-1') }
  for (const side of bothSides) mkdirSync(folders[side], { recursive: true })
  return folders
}

function ownPlaces({ workspace, sides, environment }: ProvenanceOptions, side: Side): Record<string, string> {
  const written = [...new Set([workspace, realpathSync(workspace)])].filter((root) => path.dirname(root) !== root)
  return ownCheckout(environment, written, sides[side])
}

function sideEnvironment(options: ProvenanceOptions, side: Side, roots: ForeignRoots, folder: string) {
  const turned = ownPlaces(options, side)
  const now = { ...options.environment, ...turned }
  const tellers = path.join(options.runners, 'provenance')
  const preload = `--require ${JSON.stringify(path.join(tellers, 'preload.cjs'))}`
  return {
    ...turned,
    [loadedName]: folder,
    [foreignName]: forbidden(roots).join('\n'),
    PYTHONPATH: joined(tellers, now['PYTHONPATH'], path.delimiter),
    NODE_OPTIONS: joined(preload, now['NODE_OPTIONS'], ' '),
  }
}

interface Answers {
  readonly processes: number
  readonly files: readonly ForeignFile[]
}

function takeAnswers(folder: string): Answers {
  const names = readdirSync(folder)
  const files = names.flatMap((name) => {
    const file = path.join(folder, name)
    const text = readFileSync(file, 'utf8')
    rmSync(file, { force: true })
    return text.split('\n').flatMap(foreignIn)
  })
  return { processes: names.length, files }
}

function foreignIn(line: string): ForeignFile[] {
  const [kind, file, source = ''] = line.split('\t')
  return (kind === 'file' || kind === 'installed') && file !== undefined ? [{ kind, path: file, source }] : []
}

function unseenNote(told: number): Note[] {
  return told > 0 || canSeeProcesses ? [] : [{ code: 'code-not-seen' }]
}
