/** A pull request on the local GitHub and a checkout of it, in which the action runs as a step. */

import type { ChildProcess } from 'node:child_process'
import { mkdirSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { runStep, type StepResult } from '../../__tests__/action/runner.ts'
import { git } from '../../__tests__/cli/repository.ts'
import { jobToken, type LocalGithub, startGithub } from '../../__tests__/github/local-github/server.ts'
import { githubTime } from '../../__tests__/github/local-github/time.ts'
import { plainEnvironment } from './program.ts'
import { twoCommits } from './suite.ts'

export interface PullRequestWorld {
  readonly github: LocalGithub
  readonly workspace: string
  /** Where the step writes: RUNNER_TEMP and the command files. */
  readonly runner: string
  readonly temporary: string
  run(options?: StepOptions): Promise<StepResult & { readonly hung: boolean }>
  /** What the job's account has written, newest last. */
  comments(): string[]
  /** Forgets comments and checks of earlier runs. */
  reset(): void
  close(): Promise<void>
}

export interface StepOptions {
  readonly env?: Readonly<Record<string, string>>
  readonly inputs?: Readonly<Record<string, string>>
  readonly started?: (child: ChildProcess) => void
  readonly seconds?: number
  /** Where another job of the same run works. */
  readonly place?: { readonly workspace: string; readonly runner: string }
}

export async function openPullRequest(folder: string): Promise<PullRequestWorld> {
  const github = await startGithub()
  const { repository, base, head } = twoCommits(path.join(folder, 'origin'))
  const [workspace, runner, temporary] = ['workspace', 'runner', 'tmp'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ]
  for (const place of [workspace, runner, temporary]) mkdirSync(place, { recursive: true })
  git(workspace, 'init', '--quiet')
  git(workspace, 'remote', 'add', 'origin', pathToFileURL(repository.path).href)
  git(workspace, 'fetch', '--quiet', 'origin', '+refs/heads/*:refs/remotes/origin/*')
  git(workspace, 'checkout', '--quiet', '--detach', head)
  github.state.pulls.set(1, {
    number: 1,
    state: 'open',
    head: { sha: head, ref: 'feature', repository: 'octo/repo' },
    base: { sha: base, ref: 'main' },
    locked: false,
    labels: new Set(),
  })
  const payload = {
    action: 'synchronize',
    pull_request: {
      number: 1,
      updated_at: githubTime(),
      head: { sha: head, ref: 'feature', repo: { full_name: 'octo/repo' } },
      base: { sha: base, ref: 'main', repo: { full_name: 'octo/repo' } },
    },
    repository: { default_branch: 'main' },
    sender: { login: 'octocat' },
  }
  return {
    github,
    workspace,
    runner,
    temporary,
    async run({ env = {}, inputs = {}, started, seconds = 300, place = { workspace, runner } } = {}) {
      let hung = false
      let timer: NodeJS.Timeout | undefined
      const result = await runStep({
        event: 'pull_request',
        payload,
        // Of the merge commit, which no checkout here has.
        sha: 'c'.repeat(40),
        ...place,
        token: jobToken,
        lenient: true,
        inputs: { run: 'bash suite.sh', pairing: 'rounds', 'max-rounds': '8', comment: 'always', ...inputs },
        env: { ...plainEnvironment, TMPDIR: temporary, GITHUB_API_URL: github.url, ...env },
        started: (child) => {
          timer = setTimeout(() => {
            hung = true
            child.kill('SIGKILL')
          }, seconds * 1000)
          started?.(child)
        },
      })
      clearTimeout(timer)
      return { ...result, hung }
    },
    comments: () =>
      github.state.comments.filter(({ user }) => user.login === 'github-actions[bot]').map(({ body }) => body),
    reset() {
      github.state.comments.length = 0
      github.state.checks.length = 0
      github.received.length = 0
      github.faults.length = 0
    },
    close: () => github.close(),
  }
}

/** What a run left in a temporary folder that is not meant to stay. */
export function leftIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => /^benchgate-(?!rounds-|report-|measurement-)/.test(name))
}
