/** Jobs that measure, and a job that reports what they left: in one run, or in two, with a fork between. */

import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { readZip } from '../../src/host/zip.ts'
import { temporaryFolder } from '../cli/repository.ts'
import { addArtifact, addRun, type RunState, runtimeOf } from '../github/local-github/artifact-service.ts'
import { jobAccount, type Token } from '../github/local-github/state.ts'
import { githubTime } from '../github/local-github/time.ts'
import { makeZip, type ZipPart } from '../host/zip-writer.ts'
import { openScene, type Scene, type SceneStep } from './github-scene.ts'
import { runStep, type Step, type StepResult } from './runner.ts'

/** A measurement, to be changed as somebody might. */
// biome-ignore lint/suspicious/noExplicitAny: whatever may be written into it
export type Document = Record<string, any>

export interface Jobs extends Scene {
  /** The run whose jobs measure. */
  readonly measuring: RunState
  /** One measuring job, without a token. Of the jobs of a file that would measure the same commits with the same
   *  inputs, one does; the others leave what it left. */
  measure(more?: SceneStep): Promise<StepResult>
  /** The job on `workflow_run` that reports, without a checkout. */
  report(more?: ReportStep): Promise<StepResult>
  /** The job that reports within the run that measures. */
  reportHere(more?: HereStep): Promise<StepResult>
  /** Puts an artifact with these files in the place of the one of that name. */
  leave(name: string, files: readonly ZipPart[]): void
  /** The document that a measuring job left. */
  left(name?: string): Promise<Document>
}

export interface HereStep extends Partial<Step> {
  readonly action?: string
  /** When the event was; now unless given. */
  readonly at?: Date
  /** Further parts of the payload. */
  readonly more?: Readonly<Record<string, unknown>>
}

export interface ReportStep extends Partial<Step> {
  /** What differs of the run that ended. */
  readonly run?: Readonly<Record<string, unknown>>
  readonly repository?: Readonly<Record<string, unknown>>
  readonly action?: string
}

/** What `permissions:` of the examples give a job that reports. */
export const reporting: Token['permissions'] = {
  actions: 'read',
  checks: 'write',
  contents: 'read',
  'pull-requests': 'write',
}

export const reportToken = 'ghs_abcdefabcdefabcdefabcdefabcdefabcdef1234'

/** What the commands of a name say: `error`, `notice`. */
export function textsOf({ commands }: StepResult, name: string): string[] {
  return commands.filter((command) => command.name === name).map(({ text }) => text)
}

interface Measured {
  readonly result: StepResult
  readonly artifacts: readonly { readonly name: string; readonly data: Buffer }[]
}

/** What jobs of this file left, by what they were asked. */
const measured = new Map<string, Measured>()

export async function openJobs(from: 'fork' | 'branch'): Promise<Jobs> {
  const scene = await openScene()
  const { github, pull } = scene
  const folder = temporaryFolder()
  const headRepository = from === 'fork' ? 'stranger/repo' : 'octo/repo'
  pull.head = { ...pull.head, repository: headRepository }
  github.state.tokens.set(reportToken, { account: jobAccount, isApp: true, permissions: reporting })
  github.state.files.set('main:.github/workflows/benchmarks.yml', 'on: pull_request')
  const measuring = addRun(github.state, pull.head.sha, {
    event: 'pull_request',
    path: '.github/workflows/benchmarks.yml',
    head_branch: 'feature',
    ...(from === 'fork' ? { head_repository_id: 666 } : {}),
  })
  let steps = 0

  const pullRequest = (at = new Date()) => ({
    number: 1,
    updated_at: githubTime(at),
    head: { sha: pull.head.sha, ref: 'feature', repo: { full_name: headRepository } },
    base: { sha: pull.base.sha, ref: 'main', repo: { full_name: 'octo/repo' } },
  })

  const runOf = (step: Partial<Step>) => {
    steps += 1
    const runner = path.join(folder.path, `runner ${steps}`)
    const workspace = path.join(folder.path, `empty ${steps}`)
    for (const place of [runner, workspace]) mkdirSync(place)
    const inputs = { mode: 'report', expect: 'perf', ...step.inputs }
    const own = addRun(github.state, pull.base.sha, { event: 'workflow_run' })
    const runtime = runtimeOf(github.state, own, github.url)
    const env = { GITHUB_API_URL: github.url, ...runtime, GITHUB_JOB: 'report', ...step.env }
    return { workspace, runner, token: reportToken, ...step, inputs, env }
  }

  const measureAnew = (more: SceneStep) =>
    scene.run({
      ...more,
      more: { pull_request: pullRequest(), ...more.more },
      token: '',
      inputs: { mode: 'measure', ...more.inputs },
      env: { ...runtimeOf(github.state, measuring, github.url), ...more.env },
    })

  return {
    ...scene,
    measuring,
    async measure({ inputs = {}, env = {}, ...more } = {}) {
      if (Object.keys(more).length > 0) return measureAnew({ inputs, env, ...more })
      const question = JSON.stringify([measuring, pull.base, pull.head, inputs, env])
      const known = measured.get(question)
      // What is there already is a matter of its own: GitHub takes no second artifact of one name from a job.
      const there = new Set(github.state.artifacts.map(({ name }) => name))
      if (known?.artifacts.every(({ name }) => !there.has(name))) {
        for (const { name, data } of known.artifacts) addArtifact(github.state, measuring, name, data)
        return known.result
      }
      const before = new Set(github.state.artifacts)
      const result = await measureAnew({ inputs, env })
      const artifacts = github.state.artifacts.filter((artifact) => !before.has(artifact))
      measured.set(question, { result, artifacts })
      return result
    },
    report({ run, repository, action = 'completed', ...step } = {}) {
      const payload = {
        action,
        workflow_run: {
          id: measuring.id,
          name: 'Benchmarks',
          path: measuring.path,
          event: 'pull_request',
          conclusion: 'failure',
          head_sha: pull.head.sha,
          head_branch: 'feature',
          head_repository: { full_name: headRepository },
          created_at: githubTime(new Date(Date.now() - 60_000)),
          pull_requests: [],
          ...run,
        },
        repository: { full_name: 'octo/repo', default_branch: 'main', ...repository },
      }
      return runStep({ event: 'workflow_run', payload, ...runOf(step) })
    },
    reportHere({ action = 'synchronize', at, more, ...step } = {}) {
      const payload = {
        action,
        pull_request: pullRequest(at),
        repository: { default_branch: 'main' },
        sender: { login: 'octocat' },
        ...more,
      }
      const sha = 'c'.repeat(40)
      const own = runOf({ ...step, env: { GITHUB_RUN_ID: String(measuring.id), ...step.env } })
      return runStep({ event: 'pull_request', payload, sha, ...own })
    },
    leave(name, files) {
      const { artifacts } = github.state
      const there = artifacts.findIndex((artifact) => artifact.name === name)
      if (there >= 0) artifacts.splice(there, 1)
      addArtifact(github.state, measuring, name, makeZip(files))
    },
    async left(name = 'benchgate-measurement-perf') {
      const { data } = github.state.artifacts.find((artifact) => artifact.name === name)!
      const [file] = await readZip(data, { mostEntries: 1, mostBytes: 1e9, mostEntryBytes: 1e9 })
      return JSON.parse(Buffer.from(file!.data).toString('utf8')) as Document
    },
    async close() {
      folder.remove()
      await scene.close()
    },
  }
}
