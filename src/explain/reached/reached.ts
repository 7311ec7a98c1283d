/** The wing explain/reached/: which benchmarks a change can reach, so that the others may be left out. Runs every
 *  benchmark alone on both sides while its calls are counted, and holds these against what differs. Never guesses:
 *  whatever cannot be told is a reason to measure everything. */

import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { FileChange } from '../../host/changes.ts'
import { several } from '../../model/note.ts'
import type { ReachedBenchmarks, WhyAllMeasured } from '../../model/reached.ts'
import type { Side } from '../../model/run.ts'
import { type CalledCode, together } from './answers.ts'
import { changedFunctions } from './changed.ts'

/** Every benchmark's calls by its name; a side that lacks it has none. */
export type CalledByBenchmark = ReadonlyMap<string, Readonly<Partial<Record<Side, CalledCode>>>>

const code = /\.(?:[cm]?[jt]s|py)$/
/** Named as tests are: nobody reads them but those who run tests. */
const test = /\.(?:test|spec)\.[cm]?[jt]s$|(?:^|\/)test_[^/]*\.py$|_test\.py$/

/** Before anything is run: what no counting could tell. Null where it is worth counting. */
export function refusalOf(changes: readonly FileChange[]): WhyAllMeasured | null {
  const relevant = changes.filter(({ path }) => !test.test(path))
  const filesWhere = (is: (one: FileChange) => boolean) => relevant.filter(is).map(({ path }) => path)
  if (changes.length === 0) return { code: 'nothing-changed' }
  const others = filesWhere(({ path }) => !code.test(path))
  if (others.length > 0) return { code: 'not-code', files: several(others) }
  const moved = filesWhere(({ from, gone }) => from !== null || gone)
  return moved.length > 0 ? { code: 'added-or-gone', files: several(moved) } : null
}

/** @param sides roots of the checkouts as they were run. @param made what setting up has made otherwise on one side. */
export function reachedBy(
  called: CalledByBenchmark,
  changes: readonly FileChange[],
  sides: Readonly<Record<Side, string>>,
  made: readonly string[] = [],
): ReachedBenchmarks {
  const all = (because: WhyAllMeasured): ReachedBenchmarks => ({ kind: 'all', because })
  const codes = [...called.values()].flatMap(({ base, head }) => [base, head]).filter((one) => one !== undefined)
  const unsure = codes.find(({ unsure }) => unsure !== null)?.unsure
  if (unsure != null) return all(unsure)
  const loaded = new Set(codes.flatMap(({ files }) => [...files.keys()]))
  const changed = [...changes.map(({ path }) => path).filter((file) => !test.test(file)), ...made]
  const unread = changed.filter((file) => !loaded.has(file))
  if (unread.length > 0) return all({ code: 'not-loaded', files: several(unread) })
  const { differs, text } = readBoth(sides)
  const packages = new Set(codes.flatMap(({ library }) => [...library]))
  const [unlike] = [...packages].filter(differs)
  if (unlike !== undefined) return all({ code: 'package-differs', file: unlike })
  // What setting up has made differs as well, whatever git knows of it.
  const differing = [...loaded].filter(differs)
  const oneSided = differing.filter((file) => text('base', file) === null || text('head', file) === null)
  if (oneSided.length > 0) return all({ code: 'added-or-gone', files: several(oneSided) })
  const differences = differing.map((file) => {
    const codeOf = (side: Side) => ({
      text: text(side, file)!,
      hasHeads: !file.endsWith('.py'),
      functions: functionsOf(file, side, called),
    })
    return { file, ...changedFunctions(codeOf('base'), codeOf('head')) }
  })
  const outside = differences.filter((one) => one.outside).map(({ file }) => file)
  if (outside.length > 0) return all({ code: 'outside-functions', files: several(outside) })
  for (const { file, base, head } of differences) {
    const odd = [...head, ...base].find(({ plain }) => !plain)
    if (odd !== undefined) return all({ code: 'run-otherwise', function: odd.name, file })
  }
  const benchmarks = [...called.keys()]
  const leftOut = benchmarks.filter((name) => !isReached(called.get(name)!, differences))
  if (leftOut.length === benchmarks.length) return all({ code: 'none-reached' })
  const functions = differences.reduce((sum, { base, head }) => sum + Math.max(base.length, head.length), 0)
  return { kind: 'some', benchmarks, leftOut, functions }
}

interface Difference extends ReturnType<typeof changedFunctions> {
  readonly file: string
}

/** What is on one side alone is measured, or told to be missing, as ever. */
function isReached(sides: Readonly<Partial<Record<Side, CalledCode>>>, differences: readonly Difference[]): boolean {
  if (sides.base === undefined || sides.head === undefined) return true
  return (['base', 'head'] as const).some((side) =>
    differences.some(({ file, [side]: changed }) =>
      (sides[side]!.files.get(file) ?? []).some(
        ({ from, to, calls }) => calls > 0 && changed.some((one) => one.from < to && from < one.to),
      ),
    ),
  )
}

/** As all benchmarks together have seen the file. */
function functionsOf(file: string, side: Side, called: CalledByBenchmark) {
  return together([...called.values()].map((sides) => sides[side]?.files.get(file) ?? []))
}

/** The files of both sides, as they were when the suite ran. */
function readBoth(sides: Readonly<Record<Side, string>>) {
  const known = new Map<string, Uint8Array | null>()
  const read = (side: Side, file: string): Uint8Array | null => {
    const place = path.resolve(sides[side], file)
    const before = known.get(place)
    if (before !== undefined) return before
    const bytes = readOrNull(place)
    known.set(place, bytes)
    return bytes
  }
  return {
    differs(file: string): boolean {
      const [base, head] = [read('base', file), read('head', file)]
      return base === null || head === null ? base !== head : Buffer.compare(base, head) !== 0
    },
    text(side: Side, file: string): string | null {
      const bytes = read(side, file)
      return bytes === null ? null : Buffer.from(bytes).toString('utf8')
    },
  }
}

/** Null where it is gone again, or is no file. */
export function readOrNull(file: string): Uint8Array | null {
  try {
    return readFileSync(file)
  } catch {
    return null
  }
}
