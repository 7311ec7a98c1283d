/** Real repositories in a temporary folder, whose path has a space in it. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createGit, type Git } from '../../src/host/git.ts'
import { openRepository, type Repository } from '../../src/host/repository.ts'

export interface Scratch {
  readonly folder: string
  /** Runs git in a folder of it. */
  git(folder: string, ...args: string[]): string
  /** A new repository with the usual names set. */
  init(name: string): string
  write(file: string, text: string): void
  /** Writes files, commits everything, gives the hash. */
  commit(repository: string, files: Readonly<Record<string, string>>, message?: string): string
  remove(): void
}

/** Tests must not depend on the configuration of who runs them. */
export const gitEnvironment = {
  PATH: process.env['PATH'],
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.com',
  GIT_ALLOW_PROTOCOL: 'file',
}

export function createScratch(): Scratch {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'scratch repository ')))
  const git = (at: string, ...args: string[]): string =>
    execFileSync('git', args, {
      cwd: path.resolve(folder, at),
      env: gitEnvironment,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim()
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.resolve(folder, file)), { recursive: true })
    writeFileSync(path.resolve(folder, file), text, { mode: text.startsWith('#!') ? 0o755 : 0o644 })
  }
  return {
    folder,
    git,
    write,
    init(name) {
      mkdirSync(path.join(folder, name), { recursive: true })
      git(name, 'init', '--quiet', '--initial-branch=main')
      return path.join(folder, name)
    },
    commit(repository, files, message = 'change') {
      for (const [name, text] of Object.entries(files)) write(path.join(repository, name), text)
      git(repository, 'add', '--all')
      git(repository, 'commit', '--quiet', '--allow-empty', '-m', message)
      return git(repository, 'rev-parse', 'HEAD')
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

export function gitIn(directory: string, extra: Readonly<Record<string, string>> = {}): Git {
  return createGit({ directory, environment: { ...gitEnvironment, ...extra } })
}

export function openIn(directory: string): Promise<Repository> {
  return openRepository(gitIn(directory))
}

/** Everything of a repository that must not change: refs, index, configuration, stash, worktrees and files. */
export function stateOf(scratch: Scratch, repository: string): Record<string, unknown> {
  const common = path.resolve(scratch.folder, repository, scratch.git(repository, 'rev-parse', '--git-common-dir'))
  const at = (name: string): string => readFileSync(path.join(common, name), 'latin1')
  return {
    refs: scratch.git(repository, 'for-each-ref'),
    head: at('HEAD'),
    config: at('config'),
    index: at('index'),
    stash: scratch.git(repository, 'stash', 'list'),
    worktrees: scratch.git(repository, 'worktree', 'list', '--porcelain'),
    folders: readdirSync(common)
      .filter((name) => name !== 'objects' && name !== 'shallow')
      .sort(),
    files: readdirSync(path.resolve(scratch.folder, repository), { recursive: true, encoding: 'utf8' })
      .filter((name) => !/(^|\/)\.git(\/|$)/.test(name))
      .sort(),
    status: scratch.git(repository, '--no-optional-locks', 'status', '--porcelain'),
  }
}
