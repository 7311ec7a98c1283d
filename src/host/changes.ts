/** What changed between commits, as git tells it. Names come from the repository and are only ever data. */

import type { Repository } from './repository.ts'

export interface FileChange {
  /** In the later commit; of a file that is gone, in the earlier. */
  readonly path: string
  /** Its name before, where git finds that it was renamed. */
  readonly from: string | null
  readonly gone: boolean
}

export async function changedFiles(repository: Repository, base: string, head: string): Promise<FileChange[]> {
  const text = await repository.git.text(['diff', '--name-status', '-z', '-M', '--no-ext-diff', base, head])
  const words = text.split('\0')
  const changes: FileChange[] = []
  for (let i = 0; i + 1 < words.length; ) {
    const status = words[i]!
    if (/^[RC]/.test(status)) {
      changes.push({ path: words[i + 2] ?? '', from: words[i + 1]!, gone: false })
      i += 3
    } else {
      changes.push({ path: words[i + 1]!, from: null, gone: status === 'D' })
      i += 2
    }
  }
  return changes
}

export interface ListedCommit {
  readonly commit: string
  readonly subject: string
}

export interface TouchingCommit extends ListedCommit {
  /** Files that differ from its first parent; of a renamed one both names. */
  readonly files: readonly string[]
}

/** First parents after `base` up to and with `head`, the oldest first. Asked for at once: there may be thousands. */
export async function commitsBetween(repository: Repository, base: string, head: string): Promise<TouchingCommit[]> {
  const text = await repository.git.text([
    'log',
    '--first-parent',
    '--reverse',
    '-m',
    '--name-only',
    '--no-renames',
    '--no-ext-diff',
    '-z',
    `--format=${commitMark}%H%x00%s`,
    `${base}..${head}`,
  ])
  const commits: { commit: string; subject: string; files: string[] }[] = []
  const words = text.split('\0')
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    if (word.startsWith(commitMark)) {
      commits.push({ commit: word.slice(commitMark.length), subject: words[++i] ?? '', files: [] })
    } else {
      // Before the first file a line ends.
      const file = word.replace(/^\n/, '')
      if (file !== '') commits.at(-1)?.files.push(file)
    }
  }
  return commits
}

/** No name of a file begins so: it would be absolute. */
const commitMark = '//commit '
