/** A pull request on the local GitHub with a real repository behind it, and steps that run for it. */

import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { createRepository, git, suiteOf, type TestRepository, temporaryFolder } from '../cli/repository.ts'
import { addRun } from '../github/local-github/artifact-service.ts'
import { jobToken, type LocalGithub, startGithub } from '../github/local-github/server.ts'
import type { PullRequest } from '../github/local-github/state.ts'
import { githubTime } from '../github/local-github/time.ts'
import { runStep, type Step, type StepResult } from './runner.ts'

export const even = { 'suite.sh': suiteOf({ parse: 100, sort: 200 }) }
export const slower = { 'suite.sh': suiteOf({ parse: 160, sort: 200 }) }

/** Runs `slower` so that its `parse` differs from launch to launch by far more than any threshold, and around what
 *  `even` has: by turns, since chance would now and then find it slower or faster. */
export const wildly =
  'n=$(cat turn 2>/dev/null || echo 0); echo $((1 - n)) > turn; sed "s/160/$((70 + 75 * n))/" suite.sh | bash'

export interface Scene {
  readonly github: LocalGithub
  readonly origin: TestRepository
  readonly base: string
  readonly pull: PullRequest
  /** Pushes a commit to the pull request. Gives its hash. */
  push(message: string, files?: Readonly<Record<string, string>>): string
  /** Runs the step for the pull request's head as it is now, or for an older one. */
  run(more?: SceneStep): Promise<StepResult>
  /** Writes a comment; gives its number. */
  say(by: string, body: string, at?: Date): number
  /** Runs the step for a comment, as a workflow on `issue_comment` does: on the default branch, without a
   *  checkout. */
  answer(comment: number, more?: SceneStep): Promise<StepResult>
  /** The comments by the job. */
  ours(): { readonly id: number; readonly body: string }[]
  close(): Promise<void>
}

export interface SceneStep extends Partial<Step> {
  readonly action?: string
  readonly head?: string
  /** Of the event; now unless given. */
  readonly at?: Date
  readonly fork?: boolean
  /** Further parts of the payload. */
  readonly more?: Readonly<Record<string, unknown>>
}

/** Every scene of a file has the same commits, so that what was measured in one holds in all. */
const date = new Date().toISOString()

/** As GitHub compares them. */
function comparisonIn(origin: TestRepository, from: string, to: string) {
  try {
    const [base, head] = [from, to].map((name) => origin.git('rev-parse', '--verify', '--quiet', `${name}^{commit}`))
    const mergeBase = origin.git('merge-base', base!, head!)
    const isBehind = mergeBase === base
    const status = base === head ? 'identical' : isBehind ? 'ahead' : mergeBase === head ? 'behind' : 'diverged'
    return { mergeBase, status }
  } catch {
    return null
  }
}

export async function openScene(): Promise<Scene> {
  const folder = temporaryFolder()
  const github = await startGithub()
  const origin = createRepository(path.join(folder.path, 'origin'), date)
  const base = origin.commit('even', even)
  origin.git('checkout', '--quiet', '-b', 'feature')
  const head = origin.commit('slower', slower)
  const pull: PullRequest = {
    number: 1,
    state: 'open',
    head: { sha: head, ref: 'feature', repository: 'octo/repo' },
    base: { sha: base, ref: 'main' },
    locked: false,
    labels: new Set(),
  }
  github.state.pulls.set(1, pull)
  github.state.comparisons = (from, to) => comparisonIn(origin, from, to)
  let steps = 0

  const workspaceOf = (commit: string): string => {
    const place = path.join(folder.path, `work space ${steps}`)
    mkdirSync(place)
    git(place, 'init', '--quiet')
    git(place, 'remote', 'add', 'origin', pathToFileURL(origin.path).href)
    git(place, 'fetch', '--quiet', 'origin', '+refs/heads/*:refs/remotes/origin/*')
    git(place, 'checkout', '--quiet', '--detach', commit)
    return place
  }

  return {
    github,
    origin,
    base,
    pull,
    push(message, files) {
      pull.head = { ...pull.head, sha: origin.commit(message, files) }
      return pull.head.sha
    },
    async run({ action = 'synchronize', head: commit = pull.head.sha, at = new Date(), fork, more, ...step } = {}) {
      steps += 1
      const runner = path.join(folder.path, `runner ${steps}`)
      mkdirSync(runner)
      const payload = {
        action,
        pull_request: {
          number: 1,
          updated_at: githubTime(at),
          head: { sha: commit, ref: 'feature', repo: { full_name: fork === true ? 'stranger/repo' : 'octo/repo' } },
          base: { sha: base, ref: 'main', repo: { full_name: 'octo/repo' } },
        },
        repository: { default_branch: 'main' },
        sender: { login: 'octocat' },
        ...more,
      }
      const id = 4710 + steps
      const result = await runStep({
        event: 'pull_request',
        payload,
        workspace: workspaceOf(commit),
        runner,
        token: jobToken,
        ...step,
        inputs: { run: 'bash suite.sh', pairing: 'rounds', 'max-rounds': '16', ...step.inputs },
        env: { GITHUB_API_URL: github.url, GITHUB_RUN_ID: String(id), ...step.env },
      })
      if (step.env?.['GITHUB_RUN_ID'] === undefined) {
        const conclusion = result.code === 0 ? 'success' : 'failure'
        addRun(github.state, commit, { id, event: step.event ?? 'pull_request', head_branch: 'feature', conclusion })
      }
      return result
    },
    say(by, body, at = new Date()) {
      const id = github.state.nextId++
      const user = { login: by, type: by.endsWith('[bot]') ? ('Bot' as const) : ('User' as const) }
      github.state.comments.push({ id, issue: 1, user, body, created: at, updated: at })
      return id
    },
    async answer(comment, { action = 'created', more, ...step } = {}) {
      steps += 1
      const runner = path.join(folder.path, `runner ${steps}`)
      const workspace = path.join(folder.path, `empty ${steps}`)
      for (const place of [runner, workspace]) mkdirSync(place)
      const { id, body, user, created } = github.state.comments.find((one) => one.id === comment)!
      const payload = {
        action,
        issue: { number: 1, state: pull.state, pull_request: { url: 'https://api.github.com/x' } },
        comment: { id, body, user, created_at: githubTime(created) },
        repository: { default_branch: 'main' },
        sender: user,
        ...more,
      }
      return runStep({
        event: 'issue_comment',
        payload,
        workspace,
        runner,
        token: jobToken,
        ...step,
        env: { GITHUB_API_URL: github.url, GITHUB_RUN_ID: String(4710 + steps), GITHUB_JOB: 'command', ...step.env },
      })
    },
    ours: () =>
      github.state.comments
        .filter(({ user }) => user.login === 'github-actions[bot]')
        .map(({ id, body }) => ({ id, body })),
    async close() {
      await github.close()
      folder.remove()
    },
  }
}
