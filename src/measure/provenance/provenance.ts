/** The wing measure/provenance/: whether each side was measured with its own code. Takes where the user's checkout
 *  and both sides are, gives what their processes need in the environment, and a source of pairs that ends in a
 *  Failure as soon as a side is found to have used what is not its own. It looks at what the suite's own
 *  interpreters tell when they end (runners/provenance/), and at what can be seen of any process while it runs: in
 *  the warm-up alone, where nothing is measured that it could hold up, but for workers of lockstep, which tell after
 *  each pair. A suite that wants to deceive it can: it is there for mistakes, see docs/security.md. */

import { mkdirSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import path from 'node:path'
import { Cancelled } from '../../host/cleanup.ts'
import type { Note } from '../../model/note.ts'
import type { LookedAt, Looking } from '../../model/provenance.ts'
import type { Side } from '../../model/run.ts'
import { withNodePreload, withPythonFolder } from '../runners/preloaded.ts'
import type { PairSource } from '../source.ts'
import { refuseSharedTarget } from './cargo-target.ts'
import { type ForeignFile, type ForeignRoots, firstForeign, foreignFailure } from './foreign.ts'
import { watchOutside } from './outside.ts'
import { ownVariables } from './own-checkout.ts'
import type { Written } from './rewritten.ts'
import { canSeeProcesses, type SeenOfSide, watchProcesses } from './seen-processes.ts'
import { foundBy, prepares, silentOf } from './silent.ts'

export const loadedName = 'BENCHGATE_LOADED'
const foreignName = 'BENCHGATE_FOREIGN'
const writtenName = 'BENCHGATE_WRITTEN'
const checkoutName = 'BENCHGATE_CHECKOUT'

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
  /** What the user wrote, and where it runs, relative to the root of a checkout. */
  readonly commands: { readonly setup: string | null; readonly run: string | null; readonly workingDirectory: string }
}

export interface Provenance {
  /** Variables that differ from the suite's environment, for `setup`: its own checkout wherever it looks. */
  ownPlaces(side: Side): Readonly<Record<string, string>>
  /** To be said when base's `setup` has run and head's has not. */
  baseSetUp(): void
  /** When head's `setup` ran, which is after base's: what base uses of that time is not its own. Milliseconds. */
  headSetUp(from: number, until: number): void
  /** The same for what is measured. Until the warm-up has ended, it also tells what it loaded. */
  environment(side: Side): Readonly<Record<string, string>>
  /** The same pairs; a Failure where a side used what is not its own. */
  guard(source: PairSource): PairSource
  /** What was looked at so far. */
  looked(): Looking
}

const bothSides = ['base', 'head'] as const

/** What is known of one side. */
interface SideState {
  readonly roots: ForeignRoots
  /** Where its processes leave what they tell. */
  readonly folder: string
  readonly told: { python: number; node: number }
  /** Ids of the processes that told. */
  readonly tellers: Set<number>
  seen: number
  /** Names that some process imported from the side's own checkout. */
  readonly own: Set<string>
  /** What was imported from installed packages of the checkout's own name. */
  readonly copies: ForeignFile[]
  readonly silent: Set<string>
}

export function createProvenance(options: ProvenanceOptions): Provenance {
  refuseSharedTarget([options.commands.setup, options.commands.run])
  const states = statesOf(options)
  const tellers = path.join(options.runners, 'provenance')
  let isWarm = false
  let isRefused = false
  let written: Written | null = null
  const outside = outsideOf(options, states)

  /** Throws where one of these is not the side's own. */
  function refuseForeign(side: Side, files: readonly ForeignFile[]): void {
    const found = firstForeign(files, states[side].roots)
    if (found === null) return
    isRefused = true
    throw foreignFailure(side, found, states[side].roots)
  }

  function checkTold(): void {
    for (const side of bothSides) refuseForeign(side, [...takeAnswers(states[side]), ...copiesAlone(states[side])])
  }

  async function checkSeen(all: ReadonlyMap<string, SeenOfSide>, since: number): Promise<void> {
    for (const side of bothSides) {
      const state = states[side]
      const { files, processes } = all.get(state.folder) ?? { files: [], processes: [] }
      state.seen += processes.length
      refuseForeign(side, [...files, ...outside.found(side, processes, since)])
      const silent = silentOf(processes, state.tellers)
      for (const one of silent) if (!prepares(one)) state.silent.add(one.program)
      const apart = silent.filter((one, i) => silent.findIndex((other) => isAlike(one, other)) === i)
      for (const one of apart) {
        const lines = await foundBy(one, path.join(tellers, 'packages.py'), forbidden(state.roots).join('\n'))
        refuseForeign(side, lines.flatMap(foreignIn))
      }
    }
  }

  return {
    ownPlaces: (side) => ownPlaces(options, side),
    environment: (side) =>
      isWarm ? ownPlaces(options, side) : tellingEnvironment(options, side, states[side], tellers, written),
    baseSetUp: () => outside.baseSetUp(),
    headSetUp(from, until) {
      written = { side: states.base.folder, from, until }
      outside.headSetUp(written)
    },
    looked: () => lookedAt(states),
    guard: (source) => ({
      ...source,
      get atOnce() {
        return source.atOnce ?? 1
      },
      async warmUp(only) {
        const watch = processesOf(options, states, written)
        const since = Date.now()
        let isCancelled = false
        try {
          return await source.warmUp(only)
        } catch (error) {
          isCancelled = error instanceof Cancelled
          throw error
        } finally {
          isWarm = true
          const seen = watch.stop()
          // What was used in place of its own explains whatever else went wrong.
          if (!isCancelled) {
            checkTold()
            await checkSeen(seen, since)
          }
        }
      },
      async measure(round, focus, room) {
        const pair = await source.measure(round, focus, room)
        checkTold()
        return pair
      },
      notes: () => [...(source.notes?.() ?? []), ...(isRefused ? [] : notesOf(states))],
    }),
  }
}

function outsideOf(options: ProvenanceOptions, states: Record<Side, SideState>) {
  const { sides, environment, commands } = options
  const { setup, run, workingDirectory } = commands
  return watchOutside({
    setup,
    run,
    roots: { base: states.base.roots, head: states.head.roots },
    environment: (side) => ({ ...environment, ...ownPlaces(options, side) }),
    directories: { base: path.join(sides.base, workingDirectory), head: path.join(sides.head, workingDirectory) },
  })
}

function processesOf({ sides }: ProvenanceOptions, states: Record<Side, SideState>, written: Written | null) {
  return watchProcesses({
    name: loadedName,
    sides: new Map(bothSides.map((side) => [states[side].folder, realpathSync(sides[side])])),
    roots: [...new Set(bothSides.flatMap((side) => forbidden(states[side].roots)))],
    written,
  })
}

function statesOf({ workspace, sides, runners, temporary }: ProvenanceOptions): Record<Side, SideState> {
  const real = { base: realpathSync(sides.base), head: realpathSync(sides.head) }
  const shared = [realpathSync(runners), realpathSync(temporary)]
  const user = realpathSync(workspace)
  // Names of one length and without a word about the side.
  const state = (own: string, other: string, name: string): SideState => {
    const folder = path.join(temporary, name)
    mkdirSync(folder, { recursive: true })
    return {
      roots: { workspace: user, other, own: [own, ...shared] },
      folder,
      told: { python: 0, node: 0 },
      tellers: new Set(),
      seen: 0,
      own: new Set(),
      copies: [],
      silent: new Set(),
    }
  }
  return { base: state(real.base, real.head, 'loaded-0'), head: state(real.head, real.base, 'loaded-1') }
}

function forbidden({ workspace, other }: ForeignRoots): string[] {
  return other === null ? [workspace] : [workspace, other]
}

function ownPlaces({ workspace, sides, environment }: ProvenanceOptions, side: Side): Record<string, string> {
  return ownVariables(environment, workspace, sides[side])
}

function tellingEnvironment(
  options: ProvenanceOptions,
  side: Side,
  { roots, folder }: SideState,
  tellers: string,
  written: Written | null,
) {
  const turned = ownPlaces(options, side)
  const now = { ...options.environment, ...turned }
  const root = options.sides[side]
  const workingDirectory = path.join(root, options.commands.workingDirectory)
  return {
    ...turned,
    [loadedName]: folder,
    [foreignName]: forbidden(roots).join('\n'),
    ...tellingTime(side, written),
    [checkoutName]: ownFolders(options, side).join('\n'),
    ...withPythonFolder(now, tellers),
    ...withNodePreload(now, path.join(tellers, 'preload.cjs'), { root, workingDirectory }),
  }
}

/** Where a side's own packages are described: its checkout, and the folder in which the suite runs. */
function ownFolders({ sides, commands }: ProvenanceOptions, side: Side): string[] {
  const root = realpathSync(sides[side])
  return [...new Set([root, path.join(root, commands.workingDirectory)])]
}

/** An empty time for head, as long as base's, so that both sides' environments have one length. */
function tellingTime(side: Side, written: Written | null): Record<string, string> {
  if (written === null) return {}
  return { [writtenName]: `${written.from} ${side === 'base' ? written.until : written.from}` }
}

/** Reads, and takes away, what has been told since it was last asked. */
function takeAnswers({ folder, told, tellers, own, copies }: SideState): ForeignFile[] {
  return readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name)
    const text = readFileSync(file, 'utf8')
    rmSync(file, { force: true })
    const [, language, pid] = /^(python|node)-(\d+)/.exec(name) ?? []
    if (language === undefined) return []
    told[language as 'python' | 'node']++
    tellers.add(Number(pid))
    const lines = text.split('\n')
    for (const [kind, place, name] of lines.map((line) => line.split('\t'))) {
      if (kind === 'own' && place !== undefined) own.add(place)
      if (kind === 'copy' && place !== undefined && name !== undefined) copies.push({ kind, path: place, source: name })
    }
    return lines.flatMap(foreignIn)
  })
}

/** A tool that drives the suite may well use a copy of what is measured that was installed for it. */
function copiesAlone({ own, copies }: SideState): ForeignFile[] {
  return copies.filter(({ source }) => !own.has(source))
}

function foreignIn(line: string): ForeignFile[] {
  const [kind, file, source = ''] = line.split('\t')
  return (kind === 'file' || kind === 'installed' || kind === 'written') && file !== undefined
    ? [{ kind, path: file, source }]
    : []
}

/** Whether two processes would find the same packages. */
function isAlike(one: SeenOfSide['processes'][number], other: SeenOfSide['processes'][number]): boolean {
  const search = ({ program, arguments: [name], directory, environment }: typeof one) =>
    JSON.stringify([program, name, directory, environment['PYTHONPATH'] ?? null])
  return search(one) === search(other)
}

function lookedAt(states: Readonly<Record<Side, SideState>>): Looking {
  const of = ({ told, seen, silent }: SideState): LookedAt => ({
    told: { ...told },
    seen: canSeeProcesses ? seen : null,
    silent: [...silent].sort(),
  })
  return { system: process.platform, base: of(states.base), head: of(states.head) }
}

function notesOf(states: Readonly<Record<Side, SideState>>): Note[] {
  const all = bothSides.map((side) => states[side])
  if (!canSeeProcesses && all.every(({ told }) => told.python + told.node === 0)) return [{ code: 'code-not-seen' }]
  const programs = [...new Set(all.flatMap(({ silent }) => [...silent]))].sort()
  return programs.length === 0 ? [] : [{ code: 'code-not-told', programs }]
}
