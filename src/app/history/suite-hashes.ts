/** Hashes that tell whether two commits are measured by the same benchmarks, and with the same
 *  dependencies. From git's own list of files: nothing is read, and the checkout does not matter. */

import { createHash } from 'node:crypto'
import path from 'node:path'
import type { Cleanup } from '../../host/cleanup.ts'
import { pathGlob } from '../../host/path-glob.ts'
import type { Repository } from '../../host/repository.ts'
import { borrowFolder } from '../../host/temporary.ts'

export interface SuiteHashes {
  readonly sources?: string
  readonly dependencies?: string
}

const lockFiles =
  /(^|\/)(package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|deno\.lock|Cargo\.lock|go\.sum|poetry\.lock|uv\.lock|Pipfile\.lock|requirements[^/]*\.txt|Gemfile\.lock|composer\.lock|gradle\.lockfile|packages\.lock\.json|Manifest\.toml|Package\.resolved|pubspec\.lock)$/

/** Nothing where the commit is not here, or has no such files.
 *  @param benchFiles globs of the benchmark files, from `root` (with `/`, or `.`). */
export async function suiteHashes(
  repository: Repository,
  commit: string,
  benchFiles: readonly string[],
  root: string,
  cleanup: Cleanup,
): Promise<SuiteHashes> {
  const folder = borrowFolder(cleanup)
  try {
    const spool = path.join(folder.path, 'files')
    const answer = await repository.git.attempt(['ls-tree', '-r', '-z', commit], { spool })
    if (!answer.ok) return {}
    const rows = answer.text.split('\0').filter((row) => row !== '')
    return {
      ...hashOf('sources', rows, benchFilter(benchFiles, root)),
      ...hashOf('dependencies', rows, (file) => lockFiles.test(file)),
    }
  } finally {
    await folder.loan.release()
  }
}

/** Benchmark files that differ between two commits, from the repository's root; null where git does not know both. */
export async function changedFiles(
  { git }: Repository,
  { from, to }: { readonly from: string; readonly to: string },
  benchFiles: readonly string[],
  root: string,
): Promise<readonly string[] | null> {
  const answer = await git.attempt(['diff', '--name-only', '--no-renames', '-z', from, to, '--'])
  if (!answer.ok) return null
  const isBench = benchFilter(benchFiles, root)
  return answer.text.split('\0').filter((file) => file !== '' && isBench(file))
}

function benchFilter(benchFiles: readonly string[], root: string): (file: string) => boolean {
  const patterns = benchFiles.map(pathGlob)
  const prefix = root === '.' || root === '' ? '' : `${root}/`
  return (file) => file.startsWith(prefix) && patterns.some((matches) => matches(file.slice(prefix.length)))
}

/** Each row is mode, type and hash of a file, a tab and its path. */
function hashOf(name: keyof SuiteHashes, rows: readonly string[], isMeant: (file: string) => boolean): SuiteHashes {
  const meant = rows.filter((row) => isMeant(row.slice(row.indexOf('\t') + 1)))
  if (meant.length === 0) return {}
  return { [name]: createHash('sha256').update(meant.sort().join('\n')).digest('hex') }
}
