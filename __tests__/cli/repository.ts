/** Real git repositories with a suite whose numbers the test chooses. */

import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gitEnvironment } from '../host/scratch-repository.ts'

/** Runs git in a folder and gives what it printed. */
export function git(directory: string, ...args: readonly string[]): string {
  return gitAt(directory, args)
}

/** `date` is that of the commits: the same files, message, parent and date are the same commit. */
function gitAt(directory: string, args: readonly string[], date?: string): string {
  return execFileSync('git', ['-c', 'init.defaultBranch=main', ...args], {
    cwd: directory,
    env: { ...gitEnvironment, ...(date === undefined ? {} : { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }) },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trimEnd()
}

export interface TestRepository {
  readonly path: string
  /** Writes files and commits them. Gives the hash. */
  commit(message: string, files?: Readonly<Record<string, string>>): string
  git(...args: readonly string[]): string
}

export function createRepository(folder: string, date?: string): TestRepository {
  mkdirSync(folder, { recursive: true })
  git(folder, 'init', '--quiet')
  return openTestRepository(folder, date)
}

export function openTestRepository(folder: string, date?: string): TestRepository {
  const git = (...args: readonly string[]) => gitAt(folder, args, date)
  return {
    path: folder,
    git,
    commit(message, files = {}) {
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
        writeFileSync(path.join(folder, name), text)
      }
      git('add', '--all')
      git('commit', '--quiet', '--allow-empty', '--message', message)
      return git('rev-parse', 'HEAD')
    },
  }
}

/** A suite in bash that takes milliseconds: prints a run with one launch, each benchmark's time in
 *  microseconds with two per cent of noise. */
export function suiteOf(times: Readonly<Record<string, number>>): string {
  const rows = Object.entries(times).map(([name, time]) => `row ${quote(JSON.stringify(name))} ${time}`)
  return `# Prints what a tool with one number per benchmark would print.
separator=''
row() {
  printf '%s{"name":%s,"status":"ok","metrics":[{"name":"time","unit":"s","better":"lower","value":%de-9}]}' \\
    "$separator" "$1" $(($2 * 1000 + RANDOM % ($2 * 20 + 1)))
  separator=','
}
printf '{"schema":"benchgate/run/1","tool":"fixture","launches":[{"benchmarks":['
${rows.join('\n')}
printf ']}]}\\n'
`
}

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}

/** A temporary folder that the test removes; its name has a blank in it, as users' paths do. */
export function temporaryFolder(): { path: string; remove(): void } {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'bg test ')))
  return { path: folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** What a run must not change: files, refs, configuration, worktrees, stash and index of a repository. */
export function stateOf(repository: TestRepository): string {
  return [
    repository.git('status', '--porcelain', '--ignored'),
    repository.git('for-each-ref'),
    repository.git('config', '--local', '--list'),
    repository.git('worktree', 'list'),
    repository.git('stash', 'list'),
    repository.git('ls-files', '--stage'),
    repository.git('rev-parse', '--symbolic-full-name', 'HEAD'),
    ...readdirSync(repository.path).sort(),
  ].join('\n')
}
