/** The built action in a pull request in which everything that can be named has a hostile name. */

import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { runStep, type Step } from '../../__tests__/action/runner.ts'
import { createRepository, git } from '../../__tests__/cli/repository.ts'
import { jobToken, type LocalGithub, startGithub } from '../../__tests__/github/local-github/server.ts'
import { githubTime } from '../../__tests__/github/local-github/time.ts'
import { withoutMarker } from '../../src/github/marker.ts'
import { plainEnvironment } from '../world/program.ts'
import { commandsIn, jsonFaults, terminalFaults } from './check-lines.ts'
import { markdownFaults } from './check-markdown.ts'
import { namesAmong, runFile, type Tried } from './command-line.ts'

const outputNames =
  'verdict regressions improvements inconclusive report-json report-markdown comment-url check-url'.split(' ')

/** @param parts into how many runs the texts are divided, so that no report has to leave many out. */
export async function tryAction(texts: readonly string[], folder: string, parts: number): Promise<Tried> {
  const github = await startGithub()
  const failures: string[] = []
  let outputs = 0
  try {
    for (let part = 0; part < parts; part++) {
      const own = texts.filter((_, i) => i % parts === part)
      const world = openWorld(path.join(folder, String(part)), own, github)
      const step = await runStep(world.step)
      outputs += 7
      failures.push(...stepFaults(step, github).map((fault) => `action, part ${part}: ${fault}`))
      for (const body of commentsOf(own)) {
        const answer = await runStep(world.answer(body))
        outputs += 2
        failures.push(
          ...answerFaults(answer, github).map((fault) => `answer to ${JSON.stringify(body.slice(0, 200))}: ${fault}`),
        )
      }
    }
  } finally {
    await github.close()
  }
  return { outputs, failures }
}

type Result = Awaited<ReturnType<typeof runStep>>

function openWorld(folder: string, texts: readonly string[], github: LocalGithub) {
  const names = namesAmong(texts)
  const repository = createRepository(path.join(folder, 'origin'))
  const suite = 'cat noise.txt >&2\ncat results.json\n'
  const subject = texts.map((text) => text.replace(/[\0\r\n]+/g, ' ').trim()).find((text) => text.length > 20)!
  const noise = `${texts.join('\n')}\n`
  const base = repository.commit(subject, {
    'suite.sh': suite,
    'noise.txt': noise,
    'results.json': runFile([...names, 'gone'], 0.01),
  })
  const head = repository.commit(subject, { 'results.json': runFile([...names, 'new'], 0.02, names) })
  const [workspace, runner] = ['workspace', 'runner'].map((name) => path.join(folder, name)) as [string, string]
  for (const place of [workspace, runner]) mkdirSync(place, { recursive: true })
  git(workspace, 'init', '--quiet')
  git(workspace, 'remote', 'add', 'origin', pathToFileURL(repository.path).href)
  git(workspace, 'fetch', '--quiet', 'origin', '+refs/heads/*:refs/remotes/origin/*')
  git(workspace, 'checkout', '--quiet', '--detach', head)
  for (const list of [github.state.comments, github.state.checks]) list.length = 0
  const branch = `${subject}\`@octocat\` | <b>`
  github.state.pulls.set(1, {
    number: 1,
    state: 'open',
    head: { sha: head, ref: branch, repository: 'octo/repo' },
    base: { sha: base, ref: branch },
    locked: false,
    labels: new Set(),
  })
  const repo = { full_name: 'octo/repo' }
  const at = githubTime()
  const pull = {
    number: 1,
    updated_at: at,
    head: { sha: head, ref: branch, repo },
    base: { sha: base, ref: branch, repo },
  }
  const env = { ...plainEnvironment, NO_COLOR: '1', GITHUB_API_URL: github.url }
  const step: Step = {
    event: 'pull_request',
    payload: {
      action: 'synchronize',
      pull_request: pull,
      repository: { default_branch: 'main' },
      sender: { login: 'cat' },
    },
    workspace,
    runner,
    token: jobToken,
    inputs: {
      run: 'bash suite.sh',
      pairing: 'rounds',
      'max-rounds': '8',
      comment: 'always',
      key: texts.at(-1)!.slice(0, 80) || 'perf',
    },
    env,
  }
  return {
    step,
    answer(body: string): Step {
      const id = github.state.nextId++
      const user = { login: 'octocat', type: 'User' as const }
      github.state.comments.push({ id, issue: 1, user, body, created: new Date(), updated: new Date() })
      const payload = {
        action: 'created',
        issue: { number: 1, state: 'open', pull_request: { url: 'x' } },
        comment: { id, body, user, created_at: githubTime() },
        repository: { default_branch: 'main' },
        sender: user,
      }
      return { ...step, event: 'issue_comment', payload, env: { ...env, GITHUB_RUN_ID: String(4_712 + id) } }
    },
  }
}

/** Commands that quote the texts; what stands in several lines is several. */
function commentsOf(texts: readonly string[]): string[] {
  const lines = texts.flatMap((text) => text.split(/[\r\n\0]+/)).filter((text) => text.trim() !== '')
  return [
    lines.map((line) => `/benchgate ${line.slice(0, 200)}`).join('\n'),
    lines.map((line) => `/benchgate accept ${line.slice(0, 200)} because ${line.slice(0, 200)}`).join('\n'),
    lines.map((line) => `/benchgate accept ${line.slice(0, 200)}`).join('\n'),
  ]
}

function stepFaults(step: Result, github: LocalGithub): string[] {
  const faults: string[] = []
  if (step.code !== 1) faults.push(`exit ${step.code}: ${step.log.slice(-1_000)}`)
  const names = Object.keys(step.outputs).sort().join(' ')
  const missing = outputNames.filter((name) => !(name in step.outputs))
  if (missing.length > 0 || step.outputs['verdict'] !== 'fail')
    faults.push(`outputs: ${names}, verdict ${step.outputs['verdict']}`)
  const strange = Object.keys(step.outputs).filter((name) => !/^[a-z][a-z-]*$/.test(name))
  if (strange.length > 0) faults.push(`outputs that nobody set: ${strange.join(', ')}`)
  faults.push(
    ...runnerFaults(step),
    ...markdownFaults(step.summary).map((fault) => `summary: ${fault}`),
    ...checkFaults(github),
  )
  const json = readFileSync(step.outputs['report-json'] ?? '', 'utf8')
  faults.push(...jsonFaults(json, JSON.parse(json)).map((fault) => `report.json: ${fault}`))
  const markdown = readFileSync(step.outputs['report-markdown'] ?? '', 'utf8')
  return [...faults, ...markdownFaults(markdown).map((fault) => `report.md: ${fault}`), ...commentFaults(github)]
}

/** What the runner took for a command, beyond what the program says. */
function runnerFaults({ log }: Result): string[] {
  const allowed = new Set(['notice', 'warning', 'error', 'group', 'endgroup', 'add-mask', 'debug'])
  return commandsIn(log).flatMap(({ name, properties, text }) => {
    if (!allowed.has(name)) return [`the runner was told ${name} ${properties}: ${text.slice(0, 80)}`]
    const titles = /^(?:title=[^,:]*)?$/.test(properties)
    return titles ? terminalFaults(text.replaceAll('%0A', '\n'), { colour: false }) : [`${name} with ${properties}`]
  })
}

function commentFaults(github: LocalGithub): string[] {
  const ours = github.state.comments.filter(({ user }) => user.login === 'github-actions[bot]')
  if (ours.length === 0) return ['no comment was written']
  return ours.flatMap(({ body }) =>
    markdownFaults(withoutMarker(body).replace(/\n<!-- benchgate:reply .*-->\s*$/, '')).map(
      (fault) => `comment: ${fault}`,
    ),
  )
}

function checkFaults({ state: { checks } }: LocalGithub): string[] {
  if (checks.length === 0) return ['no check was written']
  return checks.flatMap(({ name, title, summary, annotations }) => {
    const lines = [name, title, ...annotations.map((one) => Object.values(one).join('\n'))].join('\n')
    return [
      ...terminalFaults(lines, { colour: false }).map((fault) => `check: ${fault}`),
      ...markdownFaults(summary).map((fault) => `check: ${fault}`),
    ]
  })
}

function answerFaults(step: Result, github: LocalGithub): string[] {
  const faults = step.code === 0 ? [] : [`exit ${step.code}: ${step.log.slice(-800)}`]
  return [...faults, ...runnerFaults(step), ...commentFaults(github)]
}
