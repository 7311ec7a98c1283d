/** Lays head's benchmark files over the checkout of base, so that both sides run the same benchmarks
 *  on their own code. Only ever done in a borrowed checkout. */

import { copyFileSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { findFiles, isReallyInside } from '../../host/files.ts'
import { explainSystemError } from '../../host/system-error.ts'
import { Failure, UsageFailure } from '../../model/failure.ts'
import type { Note } from '../../model/note.ts'

/** Files of base that match and that head does not have go away; the rest is copied.
 *  @param base working directory of base's checkout, as `head` of head's. @param root of base's checkout, out of
 *  which nothing is written. @throws Failure where a link of base's leads a file out of it. */
export function overlayHarness(base: string, head: string, globs: readonly string[], root: string = base): Note {
  const wanted = findFiles(head, globs)
  if (wanted.length === 0) {
    throw new UsageFailure(`\`harness: head\`: no file of head matches \`bench-files\`: ${globs.join(', ')}`, {
      hint: 'Set `bench-files` to globs of the benchmark files, relative to `working-directory`.',
    })
  }
  const kept = new Set(wanted.map((file) => file.path))
  try {
    for (const file of findFiles(base, globs)) if (!kept.has(file.path)) rmSync(file.absolute)
    for (const file of wanted) {
      const target = path.join(base, file.path)
      refuseOutside(root, path.dirname(target), file.path)
      mkdirSync(path.dirname(target), { recursive: true })
      // Removed first: a link in base must be replaced, not written through.
      rmSync(target, { recursive: true, force: true })
      copyFileSync(file.absolute, target)
    }
  } catch (error) {
    throw explainSystemError(error, `laying head's benchmark files over ${base}`)
  }
  return { code: 'harness-head', files: wanted.length }
}

/** A folder of base's tree may be a link to anywhere. */
function refuseOutside(root: string, folder: string, file: string): void {
  if (isReallyInside(root, folder)) return
  throw new Failure(`base: ${path.posix.dirname(file)} is a link that leads out of the checkout`, {
    hint: `\`harness: head\` would write ${file} through it. Leave it out of \`bench-files\`, or set \`harness: base\`.`,
  })
}
