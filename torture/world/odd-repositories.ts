/** Repositories in every state that people leave them in. Each has a suite and two commits to compare, and
 *  says where to stand and what to compare. */

import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { git, openTestRepository, type TestRepository } from '../../__tests__/cli/repository.ts'
import { twoCommits } from './suite.ts'

export interface OddRepository {
  /** Where the program is started. */
  readonly cwd: string
  /** Folders of which nothing may change. */
  readonly watched: readonly string[]
  /** BASE and HEAD. */
  readonly commits: readonly [string, string]
  /** Exit codes that are right here; 0 unless given. */
  readonly codes?: readonly number[]
  readonly env?: Readonly<Record<string, string>>
}

type Prepare = (folder: string) => OddRepository

/** A repository of two commits, changed by `change`. */
function changed(
  change: (repository: TestRepository, folder: string) => Partial<OddRepository> | undefined,
  more: Partial<OddRepository> = {},
): Prepare {
  return (folder) => {
    const { repository, base, head } = twoCommits(path.join(folder, 'Repository of mine'))
    const special = change(repository, folder) ?? {}
    return { cwd: repository.path, watched: [repository.path], commits: [base, head], ...more, ...special }
  }
}

const write = (repository: TestRepository, name: string, text: string): void => {
  mkdirSync(path.dirname(path.join(repository.path, name)), { recursive: true })
  writeFileSync(path.join(repository.path, name), text)
}

/** Git commands that stop in the middle on purpose. */
const attempt = (repository: TestRepository, ...args: readonly string[]): void => {
  try {
    repository.git(...args)
  } catch {
    // A conflict: that is the state that was wanted.
  }
}

function conflicting(repository: TestRepository): void {
  repository.git('checkout', '--quiet', '-b', 'other', 'HEAD~1')
  repository.commit('other', { 'notes.txt': 'another text\n' })
}

const failingHook = '#!/bin/sh\necho hook ran >> "$(git rev-parse --show-toplevel)/hook-ran"\nexit 1\n'
const hookNames = ['post-checkout', 'pre-commit', 'post-index-change', 'reference-transaction', 'pre-auto-gc']

function writeHooks(folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const name of hookNames) writeFileSync(path.join(folder, name), failingHook, { mode: 0o755 })
}

export const oddRepositories: Readonly<Record<string, Prepare>> = {
  clean: changed(() => undefined),
  dirty: changed((repository) => {
    write(repository, 'notes.txt', 'changed\n')
    write(repository, 'suite.sh', 'exit 1\n')
  }),
  staged: changed((repository) => {
    write(repository, 'notes.txt', 'staged\n')
    repository.git('add', 'notes.txt')
    write(repository, 'notes.txt', 'and changed again\n')
    repository.git('rm', '--quiet', '--cached', '.gitignore')
  }),
  untracked: changed((repository) => {
    write(repository, 'new/deep/file', 'x')
    write(repository, 'results.json', 'ignored')
    symlinkSync('nowhere', path.join(repository.path, 'dangling'))
  }),
  detached: changed((repository) => {
    repository.git('checkout', '--quiet', '--detach', 'HEAD~1')
  }),
  'mid-rebase': changed((repository) => {
    conflicting(repository)
    attempt(repository, 'rebase', 'main')
  }),
  'mid-merge': changed((repository) => {
    conflicting(repository)
    attempt(repository, 'merge', 'main')
  }),
  'mid-cherry-pick': changed((repository) => {
    conflicting(repository)
    attempt(repository, 'cherry-pick', 'main')
  }),
  bisecting: changed((repository) => {
    repository.git('bisect', 'start', 'HEAD', 'HEAD~1')
  }),
  stashed: changed((repository) => {
    write(repository, 'notes.txt', 'stashed\n')
    write(repository, 'more', 'x')
    repository.git('stash', '--include-untracked', '--quiet')
    write(repository, 'notes.txt', 'changed\n')
  }),
  sparse: changed((repository) => {
    repository.git('sparse-checkout', 'init', '--cone')
    repository.git('sparse-checkout', 'set', 'bench')
  }),
  shallow: (folder) => {
    const { repository, base, head } = twoCommits(path.join(folder, 'origin'))
    git(folder, 'clone', '--quiet', '--depth=2', pathToFileURL(repository.path).href, 'shallow')
    return {
      cwd: path.join(folder, 'shallow'),
      watched: [path.join(folder, 'shallow'), repository.path],
      commits: [base, head],
    }
  },
  partial: (folder) => {
    const { repository, base, head } = twoCommits(path.join(folder, 'origin'))
    repository.git('config', 'uploadpack.allowFilter', 'true')
    repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
    git(folder, 'clone', '--quiet', '--filter=blob:none', pathToFileURL(repository.path).href, 'partial')
    return {
      cwd: path.join(folder, 'partial'),
      watched: [path.join(folder, 'partial'), repository.path],
      commits: [base, head],
    }
  },
  submodules: changed((repository, folder) => {
    const inner = twoCommits(path.join(folder, 'inner')).repository
    repository.git('submodule', '--quiet', 'add', inner.path, 'vendor/inner')
    const base = repository.commit('with a submodule')
    git(path.join(repository.path, 'vendor/inner'), 'checkout', '--quiet', 'HEAD~1')
    const head = repository.commit('an older submodule')
    write(openTestRepository(path.join(repository.path, 'vendor/inner')), 'notes.txt', 'dirty\n')
    return { watched: [repository.path, inner.path], commits: [base, head] }
  }),
  'large files without git-lfs': changed((repository) => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 5\n`
    const base = repository.commit('large', {
      '.gitattributes': '*.bin filter=lfs diff=lfs merge=lfs -text\n',
      'a.bin': pointer,
    })
    return { commits: [base, repository.commit('more', { 'b.bin': pointer })] }
  }),
  'failing hooks': changed((repository) => {
    writeHooks(path.join(repository.path, '.git/hooks'))
  }),
  'core.hooksPath': changed((repository, folder) => {
    writeHooks(path.join(folder, 'hooks'))
    repository.git('config', 'core.hooksPath', path.join(folder, 'hooks'))
  }),
  autocrlf: changed((repository) => {
    repository.git('config', 'core.autocrlf', 'input')
    write(repository, 'notes.txt', 'with\r\nline ends\r\n')
  }),
  'another owner (safe.directory)': changed(
    (repository) => {
      if (process.getuid?.() === 0) execFileSync('chown', ['-R', '12345', repository.path])
      return process.getuid?.() === 0 ? { codes: [3] } : {}
    },
    { env: { GIT_TEST_ASSUME_DIFFERENT_OWNER: '0' } },
  ),
  'a linked worktree': changed((repository, folder) => {
    repository.git('worktree', 'add', '--quiet', '-b', 'linked', path.join(folder, 'linked'))
    writeFileSync(path.join(folder, 'linked/notes.txt'), 'dirty\n')
    return { cwd: path.join(folder, 'linked'), watched: [repository.path, path.join(folder, 'linked')] }
  }),
  'a bare repository with a worktree': (folder) => {
    const { repository, base, head } = twoCommits(path.join(folder, 'origin'))
    git(folder, 'clone', '--quiet', '--bare', repository.path, 'bare.git')
    git(path.join(folder, 'bare.git'), 'worktree', 'add', '--quiet', '--detach', path.join(folder, 'tree'), head)
    return {
      cwd: path.join(folder, 'tree'),
      watched: [path.join(folder, 'bare.git'), path.join(folder, 'tree')],
      commits: [base, head],
    }
  },
  'a separate git folder': changed((repository, folder) => {
    const apart = path.join(folder, 'apart')
    renameSync(path.join(repository.path, '.git'), apart)
    write(repository, '.git', `gitdir: ${apart}\n`)
    return { watched: [repository.path, apart] }
  }),
  'paths that differ in case': changed((repository) => {
    const base = repository.commit('case', { 'Readme.md': 'a\n', 'README.md': 'b\n', 'Suite.sh': 'exit 1\n' })
    repository.git('config', 'core.ignorecase', 'true')
    // Which of two files git then writes is up to it, and one of the suites here fails.
    return { codes: [0, 3], commits: [base, repository.commit('more', { 'readme.MD': 'c\n' })] }
  }),
  'strange names': changed((repository) => {
    const base = repository.commit('names', { ' lead': 'a', 'new\nline': 'b', '-rf': 'c', 'ünï"code': 'd' })
    return { commits: [base, repository.commit('more', { '$(touch pwned)': 'e' })] }
  }),
  alternates: (folder) => {
    const { repository, base, head } = twoCommits(path.join(folder, 'origin'))
    git(folder, 'clone', '--quiet', '--shared', repository.path, 'sharing')
    return {
      cwd: path.join(folder, 'sharing'),
      watched: [path.join(folder, 'sharing'), repository.path],
      commits: [base, head],
    }
  },
  'read-only objects': changed((repository) => {
    repository.git('gc', '--quiet')
    const objects = path.join(repository.path, '.git/objects')
    for (const entry of readdirSync(objects, { recursive: true, encoding: 'utf8' }))
      chmodSync(path.join(objects, entry), 0o555)
    chmodSync(objects, 0o555)
  }),
  'locked index': changed((repository) => {
    write(repository, '.git/index.lock', '')
  }),
  'packed refs and a broken one': changed((repository) => {
    repository.git('pack-refs', '--all')
    write(repository, '.git/refs/heads/broken', '0000000000000000000000000000000000000001\n')
  }),
  'split index': changed((repository) => {
    repository.git('update-index', '--split-index')
    write(repository, 'notes.txt', 'changed\n')
  }),
  'worktree config': changed((repository) => {
    repository.git('config', 'extensions.worktreeConfig', 'true')
    repository.git('config', '--worktree', 'core.autocrlf', 'false')
  }),
  'started in a subfolder': changed((repository) => ({ cwd: path.join(repository.path, 'bench') })),
  'started by a hook': changed((repository) => ({
    env: { GIT_DIR: path.join(repository.path, '.git'), GIT_INDEX_FILE: '.git/index', GIT_PREFIX: '' },
  })),
}
