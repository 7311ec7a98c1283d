/** What a side was given by name that is not its own: places in the user's checkout or the other side's, and files
 *  outside of both checkouts that head's setup wrote after base's. */

import type { Environment } from '../../host/environment.ts'
import type { Side } from '../../model/run.ts'
import { type ForeignFile, type ForeignRoots, isWithin } from './foreign.ts'
import { placesInCommand, placesOfProcess } from './named.ts'
import {
  type Contents,
  contentsAt,
  madeIn,
  type Rewritten,
  readSince,
  rewrittenSince,
  statsOf,
  type Written,
} from './rewritten.ts'
import type { SeenProcess } from './seen-processes.ts'

export interface OutsideOptions {
  /** What the user wrote; null where there is none. */
  readonly setup: string | null
  readonly run: string | null
  readonly roots: Readonly<Record<Side, ForeignRoots>>
  /** Of each side, with its own checkout in it. */
  environment(side: Side): Environment
  /** Where each side's commands run. */
  readonly directories: Readonly<Record<Side, string>>
}

export interface Outside {
  /** To be said when base's setup has run and head's has not. */
  baseSetUp(): void
  headSetUp(written: Written): void
  /** What is not the side's own, after its warm-up.
   *  @param since when that began, in milliseconds since 1970: what it wrote itself is its own. */
  found(side: Side, processes: readonly SeenProcess[], since: number): ForeignFile[]
}

export function watchOutside(options: OutsideOptions): Outside {
  const { setup, run, roots, directories } = options
  const checkouts = [roots.base.workspace, roots.base.other, ...roots.base.own].filter((root) => root !== null)
  const isInCheckout = (place: string): boolean => checkouts.some((root) => isWithin(place, root))
  let before: Contents = new Map()
  let made: { readonly written: Written; readonly rewritten: Rewritten } | null = null

  const placesIn = (command: string | null, side: Side): string[] =>
    command === null ? [] : placesInCommand(command, options.environment(side), directories[side])

  function written(named: readonly string[], others: readonly string[]): ForeignFile[] {
    if (made === null) return []
    const { same, lastRead } = made.rewritten
    const files = named.filter((place) => statsOf(place)?.isFile())
    const found = [
      ...readSince(lastRead),
      ...madeIn(made.written, files, isInCheckout),
      ...madeIn(made.written, others, (place) => isInCheckout(place) || named.some((one) => isWithin(place, one))),
    ]
    return found.filter((file) => !same.has(file)).map((file) => ({ kind: 'written', path: file, source: '' }))
  }

  return {
    baseSetUp() {
      before = contentsAt([...placesIn(setup, 'base'), ...placesIn(run, 'base')], isInCheckout)
    },
    headSetUp(time) {
      made = { written: time, rewritten: rewrittenSince(before, time) }
    },
    found(side, processes, since) {
      const named = placesIn(run, side)
      const others = processes.flatMap((one) => [...placesOfProcess(one.arguments, one.environment, one.directory)])
      const elsewhere = temporaryIn(options.environment(side), roots[side].workspace)
      const given = [...new Set([...named, ...others])]
        .filter((place) => isInCheckout(place) && !elsewhere.some((folder) => isWithin(place, folder)))
        .filter((place) => !isResult(place, since))
        .map((place): ForeignFile => ({ kind: 'named', path: place, source: '' }))
      return side === 'base' ? [...given, ...written(named, [...new Set(others)])] : given
    },
  }
}

/** Some runners have these in the checkout; what lies there is no part of it. */
function temporaryIn({ TMPDIR, RUNNER_TEMP, HOME }: Environment, workspace: string): string[] {
  return [TMPDIR, RUNNER_TEMP, HOME].filter(
    (folder) => folder !== undefined && folder !== workspace && isWithin(folder, workspace),
  ) as string[]
}

function isResult(place: string, since: number): boolean {
  const stats = statsOf(place)
  return stats === null || (stats.isFile() && stats.mtimeMs >= since)
}
