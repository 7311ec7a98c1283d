/** Which of the functions that a change touches the benchmarks run. */

import type { FileChange } from '../host/changes.ts'
import type { Side } from '../model/run.ts'
import type { Reach } from '../model/why.ts'
import { matchFunctions, sideFunctions } from './difference/functions.ts'
import type { CountedSuite } from './reach.ts'

const code = /\.(?:[cm]?[jt]sx?|py)$/
/** Tests and the benchmarks themselves are not what is measured. */
const aside =
  /(^|\/)(tests?|__tests__|bench(marks?)?)\/|\.(test|spec|bench)\.|(^|\/)(test_|bench_|conftest)[^/]*$|_(test|bench)\.py$/

/** @param sides roots of the checkouts. @param renames new names of base's files. */
export function reachOf(
  { run, loaded, base }: CountedSuite,
  sides: Readonly<Record<Side, string>>,
  changes: readonly FileChange[],
  renames: ReadonlyMap<string, string>,
): Reach {
  const wanted = changes
    .filter(({ path, gone }) => !gone && code.test(path) && !aside.test(path))
    .map(({ path }) => path)
  const head = sideFunctions(run, sides.head)
  const only = new Map(sideFunctions(loaded, sides.head).all.map(({ key, calls }) => [key, calls ?? 0]))
  const matching = matchFunctions(sideFunctions(base, sides.base).all, head.all, renames)
  const changed = head.all.filter(({ key, file, text }) => {
    const before = matching.baseOf(key)
    return wanted.includes(file) && (before === null || before.text !== text)
  })
  const isRun = ({ key, calls }: (typeof changed)[number]) => (calls ?? 0) > (only.get(key) ?? 0)
  const unmeasured = changed.filter((one) => !isRun(one))
  const files = new Set(run.map(({ file }) => file))
  return {
    changed: changed.length,
    measured: changed.length - unmeasured.length,
    unmeasured: unmeasured.map(({ name, file, line }) => ({ name, file, line })),
    unloaded: wanted.filter((file) => !files.has(file)),
  }
}
