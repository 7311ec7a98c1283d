/** A pull request from a fork: measured by its own job without a token, reported by a job of the default
 *  branch that believes nothing of it but numbers. */

import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { jobAccount } from '../github/local-github/state.ts'
import type { ZipPart } from '../host/zip-writer.ts'
import { even } from './github-scene.ts'
import { type Document, type Jobs, openJobs, reportToken, textsOf } from './jobs-scene.ts'
import type { StepResult } from './runner.ts'

let jobs: Jobs

beforeEach(async () => {
  jobs = await openJobs('fork')
})
afterEach(async () => {
  expect(jobs.github.offences).toEqual([])
  await jobs.close()
})

const perf = 'benchgate-measurement-perf'

function reportOf({ outputs }: StepResult): Report {
  return JSON.parse(readFileSync(outputs['report-json']!, 'utf8')) as Report
}

const fileOf = (document: Document): ZipPart[] => [{ name: 'measurement.json', data: JSON.stringify(document) }]

describe('from the measuring job to the comment', { timeout: 240_000 }, () => {
  test('measured without a token, told by the job that has one', async () => {
    const { github, pull } = jobs
    const measured = await jobs.measure()
    expect(measured.code, measured.log).toBe(1)
    expect(github.received.filter(({ path }) => path.startsWith('/repos'))).toEqual([])
    expect(measured.summary).toContain('**Slower:** `parse`')
    expect(github.state.artifacts.map(({ name }) => name)).toEqual([perf])

    const told = await jobs.report()
    expect(told.code, told.log).toBe(1)
    expect(jobs.ours()).toHaveLength(1)
    const { body } = jobs.ours()[0]!
    expect(body).toMatch(/^🔴 \*\*Slower:\*\* `parse` \+\d/)
    expect(body).toContain('which the fork can change')
    expect(body).toContain(pull.head.sha.slice(0, 7))
    // Its base is what GitHub calls it.
    const { base, notes } = reportOf(told)
    expect(base).toMatchObject({ label: 'main', chosen: 'merge base of main and the pull request' })
    expect(notes.map(({ code }) => code)).not.toContain('base-of-fork')
    // A command to copy that a stranger wrote is no help.
    expect(body).not.toContain('Reproduce')
    expect(github.state.checks).toMatchObject([
      { name: 'Benchgate: perf', head_sha: pull.head.sha, status: 'completed', conclusion: 'failure' },
    ])
    expect(told.outputs).toMatchObject({ verdict: 'fail', regressions: '1' })
    expect(reportOf(told).benchmarks).toHaveLength(2)
    expect(github.state.artifacts.map(({ name }) => name)).toEqual([perf, 'benchgate-report-perf'])
    expect(told.outputs['artifact-url']).toBe(
      `http://github.localhost/octo/repo/actions/runs/${github.state.artifacts[1]!.run.id}/artifacts/${github.state.artifacts[1]!.id}`,
    )
  })

  test('the verdict is by the configuration of the default branch, not by that of the fork', async () => {
    await jobs.measure({ inputs: { 'fail-on': 'never', threshold: '900%' } })
    jobs.github.state.files.set('main:.github/benchgate.yml', 'threshold: 200%\n')
    const lenient = await jobs.report()
    expect(lenient.code, lenient.log).toBe(0)
    expect(reportOf(lenient).plan.threshold).toBe(2)
    jobs.github.state.files.set('main:.github/benchgate.yml', 'threshold: 10%\n')
    expect((await jobs.report()).code).toBe(1)
    expect((await jobs.report({ inputs: { threshold: '200%' } })).code).toBe(0)
  })

  test('a failure to measure is told', async () => {
    const measured = await jobs.measure({ inputs: { run: 'echo broken >&2; exit 3' } })
    expect(measured.code, measured.log).toBe(3)
    const told = await jobs.report()
    expect(told.code, told.log).toBe(3)
    expect(jobs.ours()[0]!.body).toMatch(/^❌ \*\*Could not measure:\*\*/)
    expect(jobs.github.state.checks).toMatchObject([{ conclusion: 'failure' }])
  })

  test('a wrong setting of the measuring job is told, too', async () => {
    const measured = await jobs.measure({ inputs: { pairing: 'slices' } })
    expect(measured.code, measured.log).toBe(2)
    const told = await jobs.report()
    expect(told.code, told.log).toBe(3)
    expect(jobs.ours()[0]!.body).toContain('`pairing: slices`')
  })

  test('without an artifact service, nothing is measured for nothing', async () => {
    const result = await jobs.measure({ env: { ACTIONS_RUNTIME_TOKEN: '' } })
    expect(result.code).toBe(3)
    expect(textsOf(result, 'error')[0]).toContain('There is no artifact service here')
    expect(result.log).not.toContain('Warming up')
  })

  test('what was accepted by the label holds for the report', async () => {
    await jobs.measure()
    const { state } = jobs.github
    state.roles.set('maintainer', 'write')
    jobs.pull.labels.add('benchgate: accept')
    const actor = { login: 'maintainer', type: 'User' as const }
    const event = { id: 1, issue: 1, event: 'labeled' as const, label: 'benchgate: accept', actor }
    state.events.push({ ...event, created: new Date() })
    const told = await jobs.report()
    expect(told.code, told.log).toBe(0)
    expect(told.log).toContain('maintainer')
  })
})

describe('a forged measurement changes nothing but its own report', { timeout: 240_000 }, () => {
  let document: Document

  beforeEach(async () => {
    jobs.push('even', even)
    Object.assign(jobs.measuring, { head_sha: jobs.pull.head.sha })
    expect((await jobs.measure()).code).toBe(0)
    document = await jobs.left()
    // Somebody else's pull request, which is not to be touched.
    const other = { ...jobs.pull, number: 2, head: { sha: 'd'.repeat(40), ref: 'other', repository: 'octo/repo' } }
    jobs.github.state.pulls.set(2, { ...other, labels: new Set() })
  })
  afterEach(() => {
    const { comments, checks } = jobs.github.state
    expect(comments.filter(({ issue }) => issue !== 1)).toEqual([])
    expect(checks.filter(({ head_sha }) => head_sha !== jobs.pull.head.sha)).toEqual([])
  })

  const huge = 1024 ** 3
  const cases: readonly (readonly [string, (document: Document) => ZipPart[], string])[] = [
    ['no JSON', () => [{ name: 'measurement.json', data: 'NaN' }], 'not valid JSON'],
    [
      'NaN for a number',
      (one) => [{ name: 'measurement.json', data: JSON.stringify(one).replace(/"value":[\d.e-]+/, '"value":NaN') }],
      'not valid JSON',
    ],
    [
      'an infinite number',
      (one) => [{ name: 'measurement.json', data: JSON.stringify(one).replace(/"value":[\d.e-]+/, '"value":1e999') }],
      'value',
    ],
    // As 64 MB, it took 2.8 GB of memory to refuse.
    ['a tower of brackets', () => [{ name: 'measurement.json', data: '['.repeat(100) }], 'more than 20 levels deep'],
    ['another schema', (one) => fileOf({ ...one, schema: 'benchgate/measurement/2' }), 'schema'],
    ['a report alone', (one) => fileOf(one['report']), 'schema'],
    [
      'the commit of another pull request',
      (one) => fileOf({ ...one, subject: 'd'.repeat(40) }),
      'measured for ddddddd',
    ],
    ['another key', (one) => fileOf({ ...one, report: { ...one['report'], key: 'other' } }), 'does not say of itself'],
    ['a shard', (one) => fileOf({ ...one, shard: { index: 1, of: 4 } }), 'does not say of itself'],
    ['two files', (one) => [...fileOf(one), { name: 'second.json', data: '{}' }], 'more than 1 file'],
    ['no file', () => [], 'is empty'],
    ['another file', (one) => [{ name: 'report.json', data: JSON.stringify(one) }], 'another file'],
    ['a file outside', (one) => [{ name: '../measurement.json', data: JSON.stringify(one) }], 'archive'],
    ['a gigabyte by its own word', (one) => [{ ...fileOf(one)[0]!, claimedSize: huge }], 'more than allowed'],
    ['a bomb', () => [{ name: 'measurement.json', data: Buffer.alloc(80 * 1024 ** 2), claimedSize: 99 }], 'archive'],
    ['launches that do not pair', (one) => fileOf(withoutLaunch(one)), 'one launch for each pair'],
    ['looks out of order', (one) => fileOf(withPlan(one, { looks: [9, 3] })), 'rising'],
    ['a name as long as a book', (one) => fileOf(renamed(one, 'x'.repeat(30_000))), 'at most'],
    ['unknown keys in a run', (one) => fileOf(withKey(one)), 'no key of benchgate/run/1'],
  ]

  test.each(cases)('%s', async (_, forge, said) => {
    jobs.leave(perf, forge(document))
    const told = await jobs.report()
    expect(told.code, told.log).toBe(3)
    expect(told.outputs['verdict']).toBe('error')
    expect(textsOf(told, 'error').join()).toContain(said)
    expect(jobs.ours()[0]!.body).toMatch(/^❌ \*\*Could not measure:\*\*/)
    expect(jobs.github.state.checks).toMatchObject([{ conclusion: 'failure' }])
  })

  test('names that would be markup, mentions, markers and commands stay names', async () => {
    const name =
      '</summary><img src=x onerror=alert(1)> @octocat #1 | ``` <!-- benchgate:comment {"key":"perf"} -->\n::error::x'
    jobs.leave(perf, fileOf(renamed(document, name)))
    const told = await jobs.report({ inputs: { comment: 'always' } })
    expect(told.code, told.log).toBe(0)
    const { body } = jobs.ours()[0]!
    for (const part of ['<img', '</summary><img', '<!-- benchgate:comment {"key":"perf"} -->\n']) {
      expect(body.slice(0, body.lastIndexOf('<!--'))).not.toContain(part)
    }
    expect(body).not.toMatch(/(^|[^`;])@octocat/)
    expect(textsOf(told, 'error')).toEqual([])
    // Our own marker is the last line, and there is one comment still when it is found again.
    const again = await jobs.report({ inputs: { comment: 'always' } })
    expect(again.code, again.log).toBe(0)
    expect(jobs.ours()).toHaveLength(1)
  })

  test('a base of its own choice is said to be its word, as far as GitHub does not know it', async () => {
    const withBase = (commit: string) => {
      const { report } = document
      const base = { ...report.base, commit, label: 'main', subject: 'Trust me', chosen: 'by Benchgate' }
      const notes = [{ level: 'notice', code: 'as-they-say', text: 'All is well.' }]
      return fileOf({ ...document, report: { ...report, base, notes } })
    }
    const { origin } = jobs
    jobs.leave(perf, withBase('d'.repeat(40)))
    const unknown = await jobs.report({ inputs: { comment: 'always' } })
    expect(unknown.code, unknown.log).toBe(0)
    expect(jobs.ours()[0]!.body).toContain('which is no commit of `main`')
    expect(reportOf(unknown).base).toEqual({
      commit: 'd'.repeat(40),
      label: 'base, as the fork says',
      source: 'paired',
    })
    expect(JSON.stringify([reportOf(unknown), jobs.ours()])).not.toMatch(/Trust me|by Benchgate|All is well/)
    // A commit of main that is not where the pull request began.
    origin.git('checkout', '--quiet', 'main')
    const later = origin.commit('later')
    origin.git('checkout', '--quiet', 'feature')
    jobs.leave(perf, withBase(later))
    const other = await jobs.report({ inputs: { comment: 'always' } })
    expect(reportOf(other).base).toMatchObject({ label: 'main', chosen: 'a commit of main, which the fork chose' })
  })

  test('a pass by word alone is judged again', async () => {
    const slow = structuredClone(document)
    const launches = slow['evidence'].head.launches as Document[]
    for (const launch of launches) {
      for (const benchmark of launch['benchmarks']) for (const metric of benchmark.metrics) metric.value *= 3
    }
    jobs.leave(perf, fileOf(slow))
    const told = await jobs.report()
    expect(told.code, told.log).toBe(1)
    expect(told.outputs['regressions']).toBe('2')
  })

  test('the number of another pull request in it is not even read', async () => {
    jobs.leave(perf, fileOf({ ...document, pull: 2, number: 2, report: { ...document['report'], pull: 2 } }))
    const told = await jobs.report({ inputs: { comment: 'always' } })
    expect(told.code, told.log).toBe(0)
    expect(jobs.github.state.comments.map(({ issue }) => issue)).toEqual([1])
  })
})

describe('which run is reported', { timeout: 240_000 }, () => {
  test('a head that moved on is left to its own run', async () => {
    await jobs.measure()
    const { sha } = jobs.pull.head
    jobs.push('even', even)
    const told = await jobs.report({ run: { head_sha: sha } })
    expect(told.code, told.log).toBe(0)
    expect(textsOf(told, 'notice').join()).toContain('#1 has moved on')
    expect(jobs.ours()).toEqual([])
    expect(jobs.github.state.checks).toEqual([])
  })

  test('a head that moves on while it is reported makes the comment outdated, never current', async () => {
    await jobs.measure()
    await jobs.report()
    jobs.github.meanwhile = (_, path) => {
      if (path.includes('/zip')) jobs.pull.head = { ...jobs.pull.head, sha: 'e'.repeat(40) }
    }
    const told = await jobs.report({ run: { head_sha: jobs.pull.head.sha } })
    expect(told.code, told.log).toBe(1)
    expect(jobs.ours()[0]!.body).toMatch(/^⚪ \*\*Outdated/)
  })

  test.each([
    ['another event', { run: { event: 'workflow_dispatch' } }, 'was started by workflow_dispatch'],
    ['a run that only began', { action: 'requested' }, 'has not ended'],
    [
      'a workflow that the default branch does not have',
      { run: { path: '.github/workflows/evil.yml' } },
      'is not on main',
    ],
    ['another repository', { repository: { full_name: 'other/repo' } }, 'belongs to other/repo'],
    ['a push of a fork', { run: { event: 'push' } }, 'of another repository'],
    ['no head repository', { run: { head_repository: null } }, 'head_repository.full_name'],
  ] as const)('%s is refused with its reason', async (_, step, said) => {
    const told = await jobs.report(step)
    expect(told.code, told.log).toBeGreaterThanOrEqual(2)
    expect(textsOf(told, 'error').join()).toContain(said)
    expect(jobs.ours()).toEqual([])
    expect(jobs.github.state.checks).toEqual([])
    expect(jobs.github.received.every(({ method }) => method === 'GET')).toBe(true)
  })

  test('a pull request with the same branch name in another fork is another one', async () => {
    await jobs.measure()
    const told = await jobs.report({ run: { head_repository: { full_name: 'stranger2/repo' } } })
    expect(told.code, told.log).toBe(0)
    expect(textsOf(told, 'notice').join()).toContain('No open pull request has the head')
    expect(jobs.ours()).toEqual([])
  })

  test('a closed pull request is left alone', async () => {
    await jobs.measure()
    jobs.pull.state = 'closed'
    const told = await jobs.report()
    expect(told.code, told.log).toBe(0)
    expect(jobs.ours()).toEqual([])
  })
})

describe('what the job may not', { timeout: 240_000 }, () => {
  const may = (permissions: object) => {
    jobs.github.state.tokens.set(reportToken, { account: jobAccount, isApp: true, permissions })
  }

  test('no comment and no check are one notice; the verdict stands', async () => {
    await jobs.measure()
    may({ actions: 'read', contents: 'read', 'pull-requests': 'read' })
    const told = await jobs.report()
    expect(told.code, told.log).toBe(1)
    expect(textsOf(told, 'notice').filter((text) => text.includes('lacks'))).toHaveLength(1)
    expect(textsOf(told, 'notice').join()).toContain('`checks: write`')
    expect(told.summary).toContain('**Slower:**')
  })

  test.each([
    ['actions: read', { contents: 'read', 'pull-requests': 'write' }],
    ['contents: read', { actions: 'read', 'pull-requests': 'write' }],
    ['pull-requests', { actions: 'read', contents: 'read' }],
  ])('without %s there is nothing to report, and it says so', async (missing, permissions) => {
    await jobs.measure()
    may(permissions)
    const told = await jobs.report()
    expect(told.code, told.log).toBe(3)
    expect(textsOf(told, 'error').join()).toContain(missing)
  })

  test.each([
    [{ expect: '' }, '`mode: report` needs `expect`'],
    [{ 'github-token': '' }, '`mode: report` needs a token'],
  ])('with %o it asks for what is missing', async (inputs, said) => {
    const told = await jobs.report({ inputs })
    expect(told.code, told.log).toBe(2)
    expect(textsOf(told, 'error').join()).toContain(said)
  })
})

function withoutLaunch(document: Document): Document {
  const copy = structuredClone(document)
  copy['evidence'].base.launches.pop()
  return copy
}

function withPlan(document: Document, plan: object): Document {
  return { ...document, report: { ...document['report'], plan: { ...document['report'].plan, ...plan } } }
}

function withKey(document: Document): Document {
  const copy = structuredClone(document)
  copy['evidence'].head.launches[0].verdict = 'pass'
  return copy
}

function renamed(document: Document, name: string): Document {
  const copy = structuredClone(document)
  for (const side of ['base', 'head']) {
    for (const launch of copy['evidence'][side].launches) launch.benchmarks[0].name = name
  }
  return copy
}
