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

/** First parents after `base` up to and with `head`, the oldest first. */
export async function commitsBetween(repository: Repository, base: string, head: string): Promise<ListedCommit[]> {
  const text = await repository.git.text([
    'log',
    '--first-parent',
    '--reverse',
    '--format=%H%x00%s',
    `${base}..${head}`,
  ])
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [commit = '', subject = ''] = line.split('\0')
      return { commit, subject }
    })
}
