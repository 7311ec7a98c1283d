/** What profiles look like, as files: a page with a flame graph, a file for speedscope, folded stacks of each side. For the
 *  command `explain`, and for the artifact of a gate. */

import path from 'node:path'
import type { Explained } from '../../explain/explain.ts'
import type { Profiled } from '../../explain/hotspots.ts'
import { foldedOf } from '../../explain/profile/folded.ts'
import { speedscopeOf } from '../../explain/profile/speedscope.ts'
import { differenceTree } from '../../explain/profile/tree.ts'
import { writeFileWhole } from '../../host/files.ts'
import { renderFlame } from '../../report/why/flame.ts'

export interface ProfilePicture {
  /** Its name, without a folder. */
  readonly file: string
  readonly text: string
}

export type Pictured = ({ readonly kind: 'difference' } & Explained) | ({ readonly kind: 'hotspots' } & Profiled)

/** @param before what the names begin with: of several benchmarks each has its own. */
export function picturesOf(
  found: Pictured,
  commits: { readonly base: string | null; readonly head: string },
  before = '',
): ProfilePicture[] {
  const benchmark = found.kind === 'hotspots' ? found.hotspots.benchmark : found.benchmark
  const profiles = found.kind === 'hotspots' ? { base: null, head: found.profile } : found.profiles
  const ratio = found.kind === 'hotspots' ? 1 : 1 + (found.why.change?.estimate ?? 0)
  const stem = `${before}${fileName(benchmark)}`
  const tree = differenceTree(profiles, ratio)
  const why = found.kind === 'hotspots' ? null : found.why
  return [
    { file: `${stem}.html`, text: renderFlame({ benchmark, base: commits.base, head: commits.head, tree, why }) },
    { file: `${stem}.speedscope.json`, text: speedscopeOf(benchmark, profiles) },
    { file: `${stem}.head.folded`, text: foldedOf(profiles.head) },
    ...(profiles.base === null ? [] : [{ file: `${stem}.base.folded`, text: foldedOf(profiles.base) }]),
  ]
}

/** Files of the same names are replaced. @returns their paths. @throws Failure where they cannot be written. */
export function writePictures(folder: string, pictures: readonly ProfilePicture[]): string[] {
  return pictures.map(({ file, text }) => {
    const whole = path.join(folder, file)
    writeFileWhole(whole, text)
    return whole
  })
}

/** A name of any benchmark as a name of a file. */
function fileName(benchmark: string): string {
  return (
    benchmark
      .replace(/[^\w.-]+/g, '-')
      .replace(/^[.-]+|-+$/g, '')
      .slice(0, 100) || 'benchmark'
  )
}
