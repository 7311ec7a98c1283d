/** Jobs that measure parts of one suite, or a suite on several systems, and the job that joins them. */

import { existsSync, readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readZip } from '../../src/host/zip.ts'
import type { Report } from '../../src/model/report.ts'
import { even } from './github-scene.ts'
import { type Jobs, openJobs, textsOf } from './jobs-scene.ts'
import type { StepResult } from './runner.ts'

let jobs: Jobs

beforeEach(async () => {
  jobs = await openJobs('branch')
})
afterEach(async () => {
  expect(jobs.github.offences).toEqual([])
  await jobs.close()
})

const reportsOf = ({ outputs }: StepResult): Report[] =>
  outputs['report-json']!.split('\n').map((file) => JSON.parse(readFileSync(file, 'utf8')) as Report)

/** Prints the benchmarks that its arguments name: every so many of six, `slow` times as slow. */
const divisible = (slow: number, names = 'parse sort scan hash pack send') => ({
  'suite.sh': `n=0
printf 'goos: linux\\n'
for name in ${names}; do
  if [ $((n % $2 + 1)) -eq "$1" ]; then
    time=$((1000 + (n * 37 + $$) % 9)); [ $name = scan ] && time=$((time * ${slow} / 100))
    printf 'Benchmark%s-2 100 %d ns/op\\n' $name $time
  fi
  n=$((n + 1))
done
`,
})

const run = 'bash suite.sh {shard} {shards}'

/** Two commits of a suite that divides itself. */
function twoCommits(slow: number): void {
  jobs.origin.git('checkout', '--quiet', 'main')
  const base = jobs.origin.commit('divisible', divisible(100))
  jobs.origin.git('checkout', '--quiet', 'feature')
  jobs.origin.git('reset', '--quiet', '--hard', base)
  jobs.push('change', { ...divisible(slow), 'README.md': 'x' })
  jobs.pull.base = { ...jobs.pull.base, sha: base }
}

const shard = (part: string, more: Record<string, string> = {}) =>
  jobs.measure({ inputs: { run, shard: part, ...more } })

describe('shards', { timeout: 240_000 }, () => {
  test('three shards are one comparison, one comment and one check', async () => {
    twoCommits(160)
    for (const part of ['1/3', '2/3', '3/3']) {
      const measured = await shard(part)
      // A shard leaves the verdict to the report, for the false-alarm rate is the whole suite's.
      expect(measured.code, measured.log).toBe(0)
      expect(measured.log).toContain(`Only shard ${part} of the suite was measured here.`)
    }
    const told = await jobs.reportHere()
    expect(told.code, told.log).toBe(1)
    const [report] = reportsOf(told)
    expect(report!.benchmarks.map(({ name }) => name).sort()).toHaveLength(6)
    expect(report!.benchmarks.filter(({ outcome }) => outcome === 'regressed')).toMatchObject([
      { name: expect.stringContaining('scan') },
    ])
    expect(report!.suite.benchmarks).toBe(6)
    expect(jobs.ours()).toHaveLength(1)
    expect(jobs.ours()[0]!.body).toMatch(/^🔴 \*\*Slower:\*\* `[^`]*scan/)
    expect(jobs.ours()[0]!.body).not.toContain('which the fork can change')
    expect(jobs.github.state.checks).toMatchObject([{ name: 'Benchgate: perf', conclusion: 'failure' }])
    expect(report!.notes.filter(({ code }) => code === 'shard')).toHaveLength(3)
    expect(report!.reproduce).not.toContain('--shard')
  })

  test('a missing shard is named, and nothing is green without it', async () => {
    twoCommits(100)
    for (const part of ['1/3', '3/3']) await shard(part)
    const told = await jobs.reportHere()
    expect(told.code, told.log).toBe(3)
    expect(jobs.ours()[0]!.body).toMatch(/^❌ \*\*Could not measure:\*\* .*shard.*2\/3.*missing/i)
    expect(jobs.github.state.checks).toMatchObject([{ conclusion: 'failure' }])
    expect(reportsOf(told)[0]!.benchmarks).toHaveLength(4)

    await shard('2/3')
    const complete = await jobs.reportHere()
    expect(complete.code, complete.log).toBe(0)
    expect(jobs.ours()).toMatchObject([{ body: expect.stringMatching(/^🟢/) }])
  })

  test('a shard that failed is named with its reason', async () => {
    twoCommits(100)
    await shard('1/2')
    const failed = await shard('2/2', { run: 'echo no such tool >&2; exit 9 # {shard}' })
    expect(failed.code, failed.log).toBe(3)
    const told = await jobs.reportHere()
    expect(told.code, told.log).toBe(3)
    expect(textsOf(told, 'error').join()).toMatch(/Shard 2\/2: .*exit(ed)? (code|with)?.*9/)
  })

  test('a command that is not divided after all is found out', async () => {
    twoCommits(100)
    const whole = 'bash suite.sh 1 1 # {shard}'
    for (const part of ['1/2', '2/2']) await shard(part, { run: whole })
    const told = await jobs.reportHere()
    expect(told.code, told.log).toBe(3)
    expect(textsOf(told, 'error').join()).toMatch(/both measured/)
  })

  test('a benchmark that each side has in another shard was never compared, and is not gone', async () => {
    twoCommits(100)
    // In head's order, every benchmark but one changes its shard.
    jobs.push('reordered', divisible(100, 'sort parse scan hash pack send'))
    for (const part of ['1/2', '2/2']) await shard(part)
    const [report] = reportsOf(await jobs.reportHere())
    const moved = report!.benchmarks.filter(({ doubt }) => doubt?.code === 'other-shard')
    expect(moved.map(({ name }) => name).sort()).toHaveLength(2)
    expect(report!.benchmarks.filter(({ outcome }) => outcome === 'removed' || outcome === 'added')).toEqual([])
    expect(report!.verdict).toBe('inconclusive')
  })

  test('jobs that do not agree how many they are', async () => {
    twoCommits(100)
    for (const part of ['1/2', '2/3']) await shard(part)
    const told = await jobs.reportHere()
    expect(told.code, told.log).toBe(3)
    expect(textsOf(told, 'error').join()).toContain('do not agree how many shards there are')
  })

  test('started again, the newest of each shard counts', async () => {
    twoCommits(100)
    await shard('1/2')
    await shard('2/2', { run: 'exit 9 # {shard}' })
    await jobs.measure({
      inputs: { run, shard: '2/2' },
      env: { GITHUB_RUN_ATTEMPT: '2' },
    })
    const told = await jobs.reportHere({ env: { GITHUB_RUN_ATTEMPT: '2' } })
    expect(told.code, told.log).toBe(0)
  })

  test.each([
    [{ run: 'bash suite.sh 1 1', shard: '1/2' }, 'nothing says how this suite is divided', 2],
    [{ run, shard: '3/2' }, 'expected one part of at most 256, such as 2/4', 2],
    [{ run, shard: '1/2', baseline: 'branch' }, '`shard` needs `baseline: paired`', 2],
    [{ run, shard: '1/2', mode: 'gate' }, 'needs `mode: measure`', 2],
  ])('%o is refused', async (inputs, said, code) => {
    const result = await jobs.measure({ inputs })
    expect(result.code, result.log).toBe(code)
    expect(textsOf(result, 'error').join()).toContain(said)
  })
})

describe('the legs of a matrix', { timeout: 240_000 }, () => {
  const leg = (key: string, more: Record<string, string> = {}) => jobs.measure({ inputs: { key, ...more } })
  const expectBoth = { inputs: { expect: 'linux, arm' } }

  test('two legs are one comment with a section each, and one check', async () => {
    expect((await leg('linux')).code).toBe(1)
    expect((await leg('arm', { threshold: '200%' })).code).toBe(0)
    const told = await jobs.reportHere(expectBoth)
    expect(told.code, told.log).toBe(1)
    expect(jobs.ours()).toHaveLength(1)
    const { body } = jobs.ours()[0]!
    expect(body).toMatch(/^🔴 \*\*2 legs:\*\* 2 blocked/)
    for (const key of ['linux', 'arm']) expect(body).toContain(`### \`${key}\``)
    expect(jobs.github.state.checks).toMatchObject([{ name: 'Benchgate: report', conclusion: 'failure' }])
    expect(
      reportsOf(told)
        .map(({ key }) => key)
        .sort(),
    ).toEqual(['arm', 'linux'])
    expect(told.outputs['regressions']).toBe('2')
    expect(told.summary).toContain('### `arm`')
  })

  test('a leg that is missing is named, and nothing is green without it', async () => {
    jobs.push('even', even)
    expect((await leg('linux')).code).toBe(0)
    const told = await jobs.reportHere(expectBoth)
    expect(told.code, told.log).toBe(3)
    expect(jobs.ours()[0]!.body).toMatch(/^❌ \*\*2 legs:\*\* 1 without a result, 1 passed/)
    expect(jobs.ours()[0]!.body).toContain('`arm` is missing')
    expect(jobs.github.state.checks).toMatchObject([{ conclusion: 'failure' }])

    expect((await leg('arm')).code).toBe(0)
    const complete = await jobs.reportHere(expectBoth)
    expect(complete.code, complete.log).toBe(0)
    expect(jobs.github.state.checks.at(-1)).toMatchObject({ conclusion: 'success' })
  })

  test('a leg that nobody expects is left out with a word', async () => {
    jobs.push('even', even)
    await leg('linux')
    await leg('windows')
    const told = await jobs.reportHere({ inputs: { expect: 'linux' } })
    expect(told.code, told.log).toBe(0)
    expect(textsOf(told, 'notice').join()).toContain('benchgate-measurement-windows is not expected')
  })

  test('keys with any letters in them', async () => {
    jobs.push('even', even)
    const key = 'node 24 / "x64": a*b'
    expect((await leg(key)).code).toBe(0)
    const told = await jobs.reportHere({ inputs: { expect: key } })
    expect(told.code, told.log).toBe(0)
    expect(jobs.github.state.checks).toMatchObject([{ name: `Benchgate: ${key}` }])
  })
})

describe('a run that ended, without a pull request', { timeout: 240_000 }, () => {
  const here = { head_repository: { full_name: 'octo/repo' } }

  test('a push has a check on what was pushed, and no comment', async () => {
    const { head, base } = jobs.pull
    const push = { after: head.sha, before: base.sha, ref: 'refs/heads/main' }
    expect((await jobs.measure({ event: 'push', more: push })).code).toBe(1)
    const told = await jobs.report({ run: { ...here, event: 'push', head_branch: 'main' } })
    expect(told.code, told.log).toBe(1)
    expect(jobs.ours()).toEqual([])
    expect(jobs.github.state.checks).toMatchObject([{ head_sha: head.sha, conclusion: 'failure' }])
  })

  test('the merge queue has a check on its own commit', async () => {
    const { head, base } = jobs.pull
    const branch = `gh-readonly-queue/main/pr-1-${base.sha}`
    const group = { head_sha: head.sha, base_sha: base.sha, head_ref: `refs/heads/${branch}` }
    expect((await jobs.measure({ event: 'merge_group', more: { merge_group: group } })).code).toBe(1)
    const told = await jobs.report({ run: { ...here, event: 'merge_group', head_branch: branch } })
    expect(told.code, told.log).toBe(1)
    expect(jobs.ours()).toEqual([])
    expect(jobs.github.state.checks).toMatchObject([{ head_sha: head.sha, conclusion: 'failure' }])
  })
})

test('a gate uploads its report, too, and says where it is', { timeout: 240_000 }, async () => {
  const profile = 'echo "row (suite.sh:3) 900"; echo "row (suite.sh:3);{benchmark} (suite.sh:9) 600"'
  const told = { mode: 'gate', comment: 'never', check: 'false', explain: 'auto', bisect: 'never' }
  const result = await jobs.measure({ inputs: { ...told, profile } })
  expect(result.code, result.log).toBe(1)
  const [artifact] = jobs.github.state.artifacts
  expect(artifact).toMatchObject({ name: 'benchgate-report-perf' })
  expect(result.outputs['artifact-url']).toMatch(new RegExp(`/artifacts/${artifact!.id}$`))
  const { benchmarks } = JSON.parse(readFileSync(result.outputs['report-json']!, 'utf8')) as Report
  expect(benchmarks.flatMap(({ why }) => why?.collectors ?? [])).toEqual(['profile'])
  const held = await readZip(artifact!.data, { mostEntries: 10, mostBytes: 1e9, mostEntryBytes: 1e9 })
  const pictures = ['html', 'speedscope.json', 'head.folded', 'base.folded'].map((end) => `why/1-parse.${end}`)
  expect(held.map(({ name }) => name).sort()).toEqual([...pictures, 'report.html', 'report.json'].sort())
  expect(result.summary).toContain(
    `[The report as JSON and HTML, flame graphs and profiles](${result.outputs['artifact-url']})`,
  )
  expect(existsSync(result.outputs['report-json']!.replace(/json$/, 'html'))).toBe(true)
  const refused = await jobs.measure({ inputs: { mode: 'gate', comment: 'never', check: 'false' } })
  expect(refused.code).toBe(1)
  expect(textsOf(refused, 'notice').join()).toContain('The report was not uploaded')
  const unwanted = await jobs.measure({ inputs: { mode: 'gate', artifact: 'false', key: 'other', check: 'false' } })
  expect(unwanted.outputs['artifact-url']).toBe('')
})

test('a job that only measures uploads its flame graphs beside what it measured', { timeout: 240_000 }, async () => {
  const profile = 'echo "row (suite.sh:3) 900"; echo "row (suite.sh:3);{benchmark} (suite.sh:9) 600"'
  const result = await jobs.measure({ inputs: { explain: 'auto', bisect: 'never', profile } })
  expect(result.code, result.log).toBe(1)
  const { artifacts } = jobs.github.state
  const why = artifacts.find(({ name }) => name === 'benchgate-why-perf')
  expect(artifacts).toHaveLength(2)
  const held = await readZip(why!.data, { mostEntries: 10, mostBytes: 1e9, mostEntryBytes: 1e9 })
  const pictures = ['html', 'speedscope.json', 'head.folded', 'base.folded'].map((end) => `why/1-parse.${end}`)
  expect(held.map(({ name }) => name).sort()).toEqual(pictures.sort())
})
