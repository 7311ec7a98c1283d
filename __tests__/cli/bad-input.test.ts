/** What goes wrong at the user's end: each with the documented exit code, words that say what to do,
 *  and nothing of the user's changed. */

import { spawnSync } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Report } from '../../src/model/report.ts'
import { benchgate, cliEntry, type Ended, node24 } from './program.ts'
import { createRepository, git, stateOf, suiteOf, type TestRepository, temporaryFolder } from './repository.ts'

let folder: ReturnType<typeof temporaryFolder>
let temporary: ReturnType<typeof temporaryFolder>
let repository: TestRepository

beforeEach(() => {
  folder = temporaryFolder()
  temporary = temporaryFolder()
  repository = createRepository(path.join(folder.path, 'repo'))
})
afterEach(() => {
  folder.remove()
  temporary.remove()
})

const good = suiteOf({ parse: 100, sort: 200 })
const quick = ['--max-rounds', '12', '--min-rounds', '8']
const suite = ['--', 'bash', 'suite.sh']

function compare(args: readonly string[], cwd = repository.path): Promise<Ended> {
  return benchgate(['compare', ...args], { cwd, env: { TMPDIR: temporary.path } })
}

async function reported(args: readonly string[]): Promise<{ ended: Ended; report: Report }> {
  const ended = await compare(['--json', ...args])
  return { ended, report: JSON.parse(ended.stdout) as Report }
}

const run = (benchmarks: string) =>
  `echo '{"schema":"benchgate/run/1","tool":"x","launches":[{"benchmarks":[${benchmarks}]}]}'\n`
const row = (name: string, value: string) =>
  `{"name":${JSON.stringify(name)},"status":"ok","metrics":[{"name":"time","unit":"s","better":"lower","value":${value}}]}`

const hyperfine = JSON.stringify({ results: [{ command: 'a', mean: 1, times: [1, 1.1], exit_codes: [0, 0] }] })
const go = 'goos: linux\nBenchmarkParse-8   100   1234 ns/op\nPASS\n'

const twoTools = `mkdir out\ncat > out/go.txt <<'END'\n${go}END\ncat > out/hyperfine.json <<'END'\n${hyperfine}\nEND\n`

/** Suites that cannot be measured: base, head, further arguments, exit code, what the words say. */
const broken: readonly (readonly [string, string | null, string, readonly string[], number, RegExp])[] = [
  [
    'a command that is not there',
    'no-such-tool',
    'no-such-tool',
    [],
    3,
    /head, warm-up: .*command not found[\s\S]*Install what the command needs/,
  ],
  [
    'an exit code in base',
    'echo why >&2; exit 7',
    good,
    [],
    3,
    /why[\s\S]*base, warm-up: `bash suite.sh` ended with exit code 7/,
  ],
  ['an exit code in head', good, 'echo why; exit 9', [], 3, /why[\s\S]*head, warm-up: .* ended with exit code 9/],
  ['a signal', good, 'kill -9 $$', [], 3, /head, warm-up: .*ended by SIGKILL[\s\S]*memory/],
  [
    'a launch that hangs',
    good,
    'sleep 60',
    ['--launch-timeout', '4s'],
    3,
    /head, warm-up: .*did not end within 4 s[\s\S]*launch-timeout/,
  ],
  ['no output', good, 'true', [], 3, /head, warm-up: the suite printed nothing/],
  [
    'output of no tool',
    'echo all is well',
    'echo all is  well',
    [],
    3,
    /warm-up: stdout: output of no known tool, starting with "all is well"/,
  ],
  ['output of another tool in head', good, `cat <<'END'\n${go}END\n`, [], 3, /results of go|go/],
  [
    'output of two tools at once',
    twoTools,
    `${twoTools}true\n`,
    ['--results', 'out'],
    3,
    /warm-up: .*looks like the output of .* and of .*[\s\S]*`format`/,
  ],
  [
    'JSON that is cut short',
    good,
    `echo '{"schema":"benchgate/run/1","launches":[{"bench'`,
    [],
    3,
    /head, warm-up: stdout/,
  ],
  ['no benchmarks', good, run(''), [], 3, /head, warm-up: stdout.*at least one benchmark/],
  ['no benchmarks on both sides', run(''), run(''), [], 3, /at least one benchmark/],
  [
    'a result file that is not written',
    good,
    good,
    ['--results', 'out.json'],
    3,
    /left nothing at `results`: out\.json/,
  ],
  ['results outside', good, good, ['--results', '../out.json'], 2, /leads out of the repository/],
  ['the wrong format', good, good, ['--format', 'hyperfine'], 3, /stdout/],
]

describe('a suite that cannot be measured', () => {
  test.each(broken)('%s', async (_, base, head, args, code, words) => {
    repository.commit('base', base === null ? { 'README.md': 'x' } : { 'suite.sh': base })
    repository.commit('head', { 'suite.sh': head })
    const before = stateOf(repository)
    const command = head === 'no-such-tool' ? ['--', 'no-such-tool', '--fast'] : suite
    const ended = await compare(['--json', 'HEAD~1', 'HEAD', ...quick, ...args, ...command])
    expect(ended.stderr).toMatch(words)
    expect(ended.code).toBe(code)
    if (code === 2) expect(ended.stdout).toBe('')
    else expect(JSON.parse(ended.stdout)).toMatchObject({ verdict: 'error', exitCode: 3 })
    expect(stateOf(repository)).toBe(before)
    expect(readdirSync(temporary.path)).toEqual([])
  })
})

test('a suite that base lacks: every benchmark is new, and nothing can be compared', async () => {
  repository.commit('base', { 'README.md': 'x' })
  repository.commit('head', { 'suite.sh': good })
  const { ended, report } = await reported(['HEAD~1', 'HEAD', ...quick, ...suite])
  expect([ended.code, report.verdict]).toEqual([3, 'error'])
  expect(report.benchmarks.map(({ outcome }) => outcome)).toEqual(['added', 'added'])
  expect(ended.stderr).toContain('Base has no suite')
})

describe('commits', () => {
  test('no git repository', async () => {
    const ended = await compare(suite, folder.path)
    expect([ended.code, ended.stdout]).toEqual([2, ''])
    expect(ended.stderr).toMatch(/is not in a git repository[\s\S]*benchgate diff/)
  })

  test('no commit yet', async () => {
    const ended = await compare(suite)
    expect(ended.code).toBe(2)
    expect(ended.stderr).toContain('This repository has no commit yet')
  })

  test('the first commit has nothing to be compared with', async () => {
    repository.commit('first', { 'suite.sh': good })
    const ended = await compare(suite)
    expect(ended.code).toBe(2)
    expect(ended.stderr).toContain('HEAD is the first commit of this repository')
  })

  test('an unknown name, with those near to it', async () => {
    repository.commit('first', { 'suite.sh': good })
    repository.git('branch', 'feature-parser')
    repository.git('tag', 'v1.2.0')
    const branch = await compare(['feature-parsr', 'HEAD', ...suite])
    expect(branch.code).toBe(2)
    expect(branch.stderr).toMatch(
      /No commit, branch or tag is called "feature-parsr" here\n.*Did you mean `feature-parser`\?/,
    )
    expect((await compare(['HEAD', 'v1.2.1', ...suite])).stderr).toContain('`v1.2.0`')
    expect((await compare(['--base-ref', '--json', ...suite])).code).toBe(2)
  })

  test('base named twice', async () => {
    repository.commit('first', { 'suite.sh': good })
    const ended = await compare(['HEAD', '--base-ref', 'HEAD', ...suite])
    expect([ended.code, ended.stderr]).toEqual([2, expect.stringContaining('base is named twice')])
  })

  test('base that does not build', async () => {
    repository.commit('base', { 'build.sh': 'echo no compiler >&2; exit 4', 'suite.sh': good })
    repository.commit('head', { 'build.sh': 'true' })
    const before = stateOf(repository)
    const ended = await compare(['HEAD~1', 'HEAD', '--setup', 'bash build.sh', ...suite])
    expect([ended.code, ended.stdout]).toEqual([3, ''])
    expect(ended.stderr).toMatch(/no compiler[\s\S]*base does not build: `bash build.sh` ended with exit code 4/)
    expect(stateOf(repository)).toBe(before)
  })
})

describe('results that need a marked row', () => {
  const odd: readonly (readonly [string, string, string])[] = [
    ['NaN', row('odd', '"NaN"'), 'error'],
    ['zero', row('odd', '0'), 'failed'],
    ['negative', row('odd', '-1'), 'failed'],
    ['failed', '{"name":"odd","status":"failed","message":"boom","metrics":[]}', 'failed'],
    ['skipped', '{"name":"odd","status":"skipped","message":"not here","metrics":[]}', 'skipped'],
  ]

  test.each(odd)('%s in head', async (_, bad, outcome) => {
    repository.commit('base', { 'suite.sh': run(`${row('even', '1')},${row('odd', '1')}`) })
    repository.commit('head', { 'suite.sh': run(`${row('even', '1')},${bad}`) })
    const { ended, report } = await reported(['HEAD~1', 'HEAD', ...quick, ...suite])
    expect(ended.code).not.toBe(0)
    if (outcome === 'error') return expect(report.reasons[0]).toMatchObject({ code: 'measuring-failed' })
    expect(report.benchmarks.find(({ name }) => name === 'odd')).toMatchObject({ outcome })
    expect(report.benchmarks.find(({ name }) => name === 'even')).toMatchObject({ outcome: 'unchanged' })
  })

  test('a benchmark that head lacks blocks, one that base lacks does not', async () => {
    repository.commit('base', { 'suite.sh': run(`${row('even', '1')},${row('old', '1')}`) })
    repository.commit('head', { 'suite.sh': run(`${row('even', '1')},${row('new', '1')}`) })
    const { ended, report } = await reported(['HEAD~1', 'HEAD', ...quick, ...suite])
    expect(Object.fromEntries(report.benchmarks.map(({ name, outcome }) => [name, outcome]))).toEqual({
      even: 'unchanged',
      old: 'removed',
      new: 'added',
    })
    expect([ended.code, report.reasons]).toEqual([1, [{ code: 'missing', benchmark: 'old' }]])
    const allowed = await reported(['HEAD~1', 'HEAD', ...quick, '--fail-on', 'regression', ...suite])
    expect(allowed.ended.code).toBe(0)
  })

  test('every benchmark new: nothing can be compared', async () => {
    repository.commit('base', { 'suite.sh': run(row('old', '1')) })
    repository.commit('head', { 'suite.sh': run(row('new', '1')) })
    const { ended, report } = await reported(['HEAD~1', 'HEAD', ...quick, '--fail-on', 'regression,error', ...suite])
    expect([ended.code, report.verdict]).toEqual([3, 'error'])
    expect(report.reasons[0]).toEqual({ code: 'nothing-compared' })
  })

  test('a benchmark that appears twice is two rows', async () => {
    const twice = run(`${row('same', '1')},${row('same', '2')}`)
    repository.commit('base', { 'suite.sh': twice })
    repository.commit('head', { 'suite.sh': `${twice}\n` })
    const { report } = await reported(['HEAD~1', 'HEAD', ...quick, ...suite])
    expect(report.benchmarks).toHaveLength(2)
    expect(new Set(report.benchmarks.map(({ name }) => name)).size).toBe(2)
  })

  test('a benchmark that is missing in some rounds is marked', async () => {
    const flaky = `if [ $((RANDOM % 4)) = 0 ]; then ${run(row('even', '1'))}else ${run(`${row('even', '1')},${row('odd', '1')}`)}fi\n`
    repository.commit('base', { 'suite.sh': run(`${row('even', '1')},${row('odd', '1')}`) })
    repository.commit('head', { 'suite.sh': flaky })
    const { report } = await reported(['HEAD~1', 'HEAD', '--min-rounds', '20', '--max-rounds', '20', ...suite])
    const odd = report.benchmarks.find(({ name }) => name === 'odd')
    expect(odd?.doubt).toMatchObject({ code: 'missing-in-rounds', base: 20, rounds: 20 })
  })

  test('hostile names are text: none of them reaches a terminal, a shell or the log as anything else', async () => {
    const names = [
      'pipe | and `code`',
      'line\nbreak',
      'emoji 🚀 é',
      '<img src=x onerror=alert(1)>',
      '::error::forged',
      '\u001b[31mred\u001b[2J',
      '$(touch owned) `touch owned` ; touch owned',
      'x'.repeat(10_000),
    ]
    const rows = names.map((name) => row(name, '1')).join(',')
    const file = JSON.stringify({ schema: 'benchgate/run/1' }).slice(0, -1)
    const text = `${file},"tool":"x","launches":[{"benchmarks":[${rows}]}]}`
    repository.commit('base', { 'suite.sh': 'cat result.json\n', 'result.json': text })
    repository.commit('head', { 'README.md': 'x' })
    const { ended, report } = await reported(['HEAD~1', 'HEAD', ...quick, ...suite])
    expect([ended.code, ended.stderr.includes('\u001b[2J')]).toEqual([0, false])
    expect(report.benchmarks.map(({ name }) => name).sort()).toEqual([...names].sort())
    const table = await compare(['HEAD~1', 'HEAD', ...quick, ...suite])
    expect(table.stdout).not.toMatch(/\u001b|\nbreak/)
    expect(readdirSync(repository.path)).not.toContain('owned')
    const saved = path.join(folder.path, 'report.json')
    writeFileSync(saved, ended.stdout)
    const markdown = await benchgate(['report', saved, '--as', 'md'], { cwd: folder.path })
    expect(markdown.code).toBe(0)
    expect(markdown.stdout).not.toContain('<img')
    expect(markdown.stdout).not.toMatch(/^::error/m)
  })
})

describe('surroundings', () => {
  test('worktrees that a killed run left are removed by the next', async () => {
    repository.commit('base', { 'suite.sh': 'sleep 30' })
    repository.commit('head', { 'suite.sh': 'sleep 30 ' })
    await benchgate(['compare', 'HEAD~1', 'HEAD', ...suite], {
      cwd: repository.path,
      env: { TMPDIR: temporary.path },
      watch: (stderr, kill) => {
        if (stderr.includes('warming up')) setTimeout(() => kill('SIGKILL'), 300)
      },
    })
    // The folder alone: the user's repository knows nothing of it any more.
    expect(readdirSync(temporary.path)).toHaveLength(1)
    expect(repository.git('worktree', 'list').split('\n')).toHaveLength(1)
    const mine = path.join(folder.path, 'my worktree')
    repository.git('worktree', 'add', '--quiet', '--detach', mine)
    repository.commit('good', { 'suite.sh': good })
    repository.commit('good again')
    const { ended, report } = await reported(['HEAD~1', 'HEAD', ...quick, ...suite])
    expect(ended.code).toBe(0)
    expect(report.notes.map(({ code }) => code)).toContain('leftovers-removed')
    const left = repository.git('worktree', 'list').split('\n')
    expect(left).toHaveLength(2)
    expect(left[1]).toContain(mine)
    expect(readdirSync(temporary.path)).toEqual([])
  })

  test('submodules are there on both sides', async () => {
    const library = createRepository(path.join(folder.path, 'library'))
    library.commit('library', { 'suite.sh': good })
    repository.commit('empty', { 'README.md': 'x' })
    repository.git('submodule', '--quiet', 'add', library.path, 'library')
    repository.commit('base')
    repository.commit('head', { 'README.md': 'y' })
    const before = stateOf(repository)
    const { ended } = await reported(['HEAD~1', 'HEAD', ...quick, '--', 'bash', 'library/suite.sh'])
    expect(ended.code).toBe(0)
    expect(stateOf(repository)).toBe(before)
    expect(git(path.join(repository.path, 'library'), 'status', '--porcelain')).toBe('')
  })

  test('a hook of the user’s that fails is not run', async () => {
    repository.commit('base', { 'suite.sh': good })
    repository.commit('head')
    const hook = path.join(repository.path, '.git/hooks/post-checkout')
    mkdirSync(path.dirname(hook), { recursive: true })
    writeFileSync(hook, '#!/bin/sh\necho ran > "$(git rev-parse --git-common-dir)/ran"; exit 1\n', { mode: 0o755 })
    const { ended } = await reported(['HEAD~1', 'HEAD', ...quick, ...suite])
    expect(ended.code).toBe(0)
    expect(readdirSync(path.join(repository.path, '.git'))).not.toContain('ran')
  })

  test('a full disk under standard output is no result', async () => {
    repository.commit('base', { 'suite.sh': good })
    repository.commit('head')
    const full = openSync('/dev/full', 'w')
    try {
      const ended = await benchgate(['compare', '--json', 'HEAD~1', 'HEAD', ...quick, ...suite], {
        cwd: repository.path,
        env: { TMPDIR: temporary.path },
        stdout: full,
      })
      expect(ended.code).toBe(3)
      expect(ended.stderr).toContain('standard output could not be written: ')
    } finally {
      closeSync(full)
    }
  })

  // A namespace of its own may be allowed, and mounting in it not.
  const mounting = ['--mount', 'sh', '-c', 'mount -t tmpfs -o size=1m tmpfs "$0"', tmpdir()]
  const canMount = spawnSync('unshare', mounting).status === 0
  test.skipIf(!canMount)(
    'a full disk under the worktrees, where this machine lets a test mount a small one',
    async () => {
      repository.commit('base', { 'suite.sh': good, 'large.bin': 'x'.repeat(3_000_000) })
      repository.commit('head')
      const script = `mount -t tmpfs -o size=1m tmpfs "$0" && exec "$@"`
      const result = spawnSync(
        'unshare',
        ['--mount', 'sh', '-c', script, temporary.path, node24, cliEntry, 'compare', 'HEAD~1', 'HEAD', ...suite],
        { cwd: repository.path, env: { ...process.env, TMPDIR: temporary.path }, encoding: 'utf8' },
      )
      expect(result.stderr).toMatch(/disk is full|unable to write file/i)
      expect(result.status).toBe(3)
      expect(repository.git('worktree', 'list').split('\n')).toHaveLength(1)
    },
  )

  test('a temporary folder that cannot be written', async () => {
    repository.commit('base', { 'suite.sh': good })
    repository.commit('head')
    const ended = await benchgate(['compare', 'HEAD~1', 'HEAD', ...suite], {
      cwd: repository.path,
      env: { TMPDIR: path.join(repository.path, 'suite.sh/no-folder') },
    })
    expect(ended.code).toBe(3)
    expect(ended.stderr).toContain('suite.sh/no-folder')
    expect(ended.stderr).not.toContain('mistake of its own')
    expect(repository.git('worktree', 'list').split('\n')).toHaveLength(1)
  })

  test('the suite gets no token', async () => {
    repository.commit('base', { 'suite.sh': `env >&2; ps -o args= -p $PPID >&2; ${good}` })
    repository.commit('head')
    const token = 'ghs_0123456789abcdefghij0123456789abcd'
    const ended = await benchgate(['compare', '--verbose', 'HEAD~1', 'HEAD', ...quick, ...suite], {
      cwd: repository.path,
      env: { TMPDIR: temporary.path, GITHUB_TOKEN: token, MY_COPY: token, INPUT_X: token },
    })
    expect(ended.code).toBe(0)
    expect(ended.stderr).toContain('PATH=')
    expect(ended.stdout + ended.stderr).not.toContain(token)
  })
})
