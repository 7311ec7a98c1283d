/** Suites of real commands in two real worktrees of a real repository. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createCleanup } from '../../src/host/cleanup.ts'
import { systemClock } from '../../src/host/clock.ts'
import { borrowCheckouts } from '../../src/measure/checkout/checkouts.ts'
import type { PairedRun, RoundPlanner } from '../../src/measure/paired-run.ts'
import { chanceFrom } from '../../src/measure/schedule.ts'
import { measureSuite, type PairedPlan, runSuite, type SuitePorts } from '../../src/measure/suite.ts'
import { createScratch, gitEnvironment, openIn, stateOf } from '../host/scratch-repository.ts'

const scratch = createScratch()
afterAll(() => scratch.remove())

/** A tool that prints one benchmark per argument, in hyperfine's own form. */
const tool = `#!/bin/sh
printf '{"results":['
comma=''
for name in "$@"; do
  printf '%s{"command":"%s","mean":0.5,"stddev":0.1,"median":0.5,"user":0.1,"system":0.1,"min":0.4,"max":0.6,"times":[0.4,0.5,0.6],"exit_codes":[0,0,0]}' "$comma" "$name"
  comma=','
done
printf ']}'
`

let base = ''
let head = ''
beforeAll(() => {
  scratch.init('own')
  base = scratch.commit('own', { 'tool.sh': tool, side: 'base', 'sub/x': '' })
  head = scratch.commit('own', { side: 'head', 'only-head.sh': tool, 'new/x': '' })
})

const temporaries = () => path.join(scratch.folder, 'temporary folder')
const two: RoundPlanner = { plan: () => [2], look: (pairs) => ({ undecided: [], done: pairs.length >= 2 }) }

const usual: PairedPlan = {
  run: './tool.sh a b',
  benchFiles: ['**/*.bench.{js,mjs,cjs,ts,mts}'],
  workingDirectory: '.',
  results: null,
  format: 'auto',
  launchTimeoutSeconds: 60,
  pairing: 'auto',
  threshold: 0.05,
  setup: null,
  setupTimeoutSeconds: 60,
  harness: 'base',
  minRounds: 2,
  maxRounds: 4,
  budgetSeconds: null,
}

interface Told {
  readonly result: PairedRun
  readonly lines: readonly string[]
}

/** Measures `own`, and holds that nothing of it changed and nothing is left behind. */
async function measure(
  plan: Partial<PairedPlan>,
  ports: Partial<SuitePorts> = {},
  judge: RoundPlanner = two,
): Promise<Told> {
  const before = stateOf(scratch, 'own')
  const cleanup = createCleanup()
  const lines: string[] = []
  const checkouts = await borrowCheckouts({
    repository: await openIn(path.join(scratch.folder, 'own')),
    base,
    head,
    cleanup,
    parent: temporaries(),
  })
  try {
    const result = await measureSuite({ ...usual, ...plan }, checkouts, judge, {
      clock: systemClock,
      signal: new AbortController().signal,
      cleanup,
      environment: gitEnvironment,
      secrets: [],
      chance: chanceFrom(1),
      runner: '/nonexistent',
      temporary: checkouts.temporary,
      output: (line) => void lines.push(line),
      ...ports,
    })
    return { result, lines }
  } finally {
    await checkouts.release()
    expect(stateOf(scratch, 'own')).toEqual(before)
    expect(readdirSync(temporaries())).toEqual([])
  }
}

describe('a suite that works', () => {
  test('is run on each side once per round, after a warm-up, in fresh processes', async () => {
    const { result, lines } = await measure({ run: './tool.sh a b; echo "side $(cat side)" >&2' })
    expect(result).toMatchObject({ ended: 'decided', failure: null, tool: 'hyperfine', pairing: 'rounds', planned: 4 })
    expect(result.pairs).toHaveLength(2)
    for (const pair of result.pairs) {
      expect(pair.base.benchmarks.map(({ name }) => name)).toEqual(['a', 'b'])
      expect(pair.head.seconds).toBeGreaterThan(0)
    }
    expect(new Set(result.pairs.map(({ first }) => first)).size).toBe(2)
    const sides = lines.filter((line) => line.startsWith('side')).map((line) => line.slice(5))
    const expected = [
      'base',
      'head',
      ...result.pairs.flatMap(({ first }) => (first === 'base' ? ['base', 'head'] : ['head', 'base'])),
    ]
    expect(sides).toEqual(expected)
  })

  test('sets each side up once, before anything is measured', async () => {
    const { result, lines } = await measure({
      setup: 'echo "setup $(cat side)"; echo c > built',
      run: './tool.sh $(cat built)',
    })
    expect(lines.filter((line) => line.startsWith('setup'))).toEqual(['setup base', 'setup head'])
    expect(result.pairs[0]?.base.benchmarks.map(({ name }) => name)).toEqual(['c'])
  })

  test('cannot tell the sides apart by path, environment or arguments, and gets no secret', async () => {
    const secret = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz'
    const { lines } = await measure(
      { run: 'env | sed "s/^/env /" >&2; echo "cwd $PWD" >&2; ./tool.sh a' },
      {
        secrets: [secret],
        environment: {
          ...gitEnvironment,
          GITHUB_TOKEN: secret,
          COPY: `x${secret}`,
          INPUT_RUN: 'x',
          GITHUB_OUTPUT: '/x',
          npm_package_json: '/user/package.json',
        },
      },
    )
    expect(lines.join('\n')).not.toMatch(/ghs_|INPUT_|GITHUB_OUTPUT|npm_package/)
    const places = [...new Set(lines.filter((line) => line.startsWith('cwd')))]
    expect(places).toHaveLength(2)
    expect(places[0]!.length).toBe(places[1]!.length)
    expect(places.join()).not.toMatch(/base|head/)
    const paddings = lines.filter((line) => line.startsWith('env BENCHGATE_PADDING')).map((line) => line.length)
    expect(paddings).toHaveLength(6)
    expect(new Set(paddings).size).toBeGreaterThan(1)
    expect(lines.filter((line) => /^env .*(base|head)\b/i.test(line))).toEqual([])
  })

  test('leaves its results in a file of a subfolder', async () => {
    const { result } = await measure({ run: '../tool.sh a > out.json', workingDirectory: 'sub', results: 'out.json' })
    expect(result).toMatchObject({ ended: 'decided', tool: 'hyperfine' })
  })

  test('is focused through the placeholder, and the names never reach the shell', async () => {
    const evil = "$(touch '../hacked'); `touch ../hacked`; '"
    const seen: string[] = []
    const judge: RoundPlanner = {
      plan: () => [2, 3],
      look: (pairs) => ({ undecided: pairs.length < 3 ? [evil] : [], done: pairs.length >= 3 }),
    }
    const run = `printf '%s\\n' "filter {filter}" >&2; case {filter} in .\\*) ./tool.sh a "$NAME" ;; *) ./tool.sh "$NAME" ;; esac`
    const { result } = await measure(
      { run },
      { environment: { ...gitEnvironment, NAME: evil }, output: (line) => void seen.push(line) },
      judge,
    )
    expect(result).toMatchObject({ ended: 'decided', notes: [] })
    expect(result.pairs[1]?.head.benchmarks).toHaveLength(2)
    expect(result.pairs[2]?.head.benchmarks.map(({ name }) => name)).toEqual([evil])
    expect(new Set(seen.filter((line) => line.startsWith('filter'))).size).toBe(2)
    expect(existsSync(path.join(temporaries(), 'hacked'))).toBe(false)
  })
})

/** What the suite does, and what is said. */
const failures: [string, Partial<PairedPlan>, RegExp, RegExp][] = [
  [
    'a base that does not build',
    { setup: 'test "$(cat side)" = head || { echo "cannot find x" >&2; exit 2; }' },
    /^base does not build: `test .*` ended with exit code 2$/,
    /base-ref/,
  ],
  ['a head that does not build', { setup: 'test "$(cat side)" = base' }, /^head does not build/, /setup/],
  [
    'a setup that hangs',
    { setup: 'sleep 60', setupTimeoutSeconds: 0.3 },
    /^base does not build: `sleep 60` did not end within 0.3 s/,
    /setup/,
  ],
  ['a command that is not found', { run: 'no-such-tool --json' }, /command not found/, /setup/],
  ['a non-zero exit', { run: 'echo boom >&2; exit 7' }, /^base, warm-up: `.*` ended with exit code 7$/, /harness/],
  [
    'a failure of head only',
    { run: 'test "$(cat side)" = base && ./tool.sh a' },
    /^head, warm-up: .* exit code 1/,
    /setup/,
  ],
  [
    'a launch that hangs',
    { run: 'sleep 60', launchTimeoutSeconds: 0.3 },
    /^base, warm-up: `sleep 60` did not end within 0.3 s/,
    /launch-timeout/,
  ],
  ['a launch that is killed', { run: 'kill -KILL $$' }, /was ended by SIGKILL/, /memory/],
  ['no output', { run: 'true' }, /^base, warm-up: the suite printed nothing/, /`results`/],
  ['no output file', { run: 'true', results: 'out.json' }, /left nothing at `results`: out.json/, /working-directory/],
  ['output of no known tool', { run: 'echo all is well' }, /^base, warm-up: stdout: .*all is well/, /format/],
  ['truncated JSON', { run: 'printf %.100s "$(./tool.sh a)"' }, /^base, warm-up: stdout/, /./],
  [
    'output of two tools at once',
    { run: './tool.sh a > a.json; printf "goos: linux\nBenchmarkX-8 1 5 ns/op\nPASS\n" > b.txt', results: '[ab].*' },
    /^base, warm-up: .*looks like the output of .* and of /,
    /`format`/,
  ],
  [
    'another tool on head than on base',
    {
      run: 'if test "$(cat side)" = base; then ./tool.sh a; else printf "goos: linux\nBenchmarkX-8 1 5 ns/op\nPASS\n"; fi',
    },
    /^head, warm-up: results of go, but of hyperfine before/,
    /same tool/,
  ],
  ['no benchmarks', { run: './tool.sh' }, /^base, warm-up: stdout/, /./],
  [
    'results outside the repository',
    { results: '../../x' },
    /`results` leads out of the repository/,
    /inside the repository/,
  ],
  [
    'a working directory outside the repository',
    { workingDirectory: '../..' },
    /`working-directory` leads out/,
    /relative/,
  ],
]

test.each(failures)('%s is a failure with advice', async (_, plan, message, hint) => {
  const { result } = await measure(plan)
  expect(result).toMatchObject({ ended: 'failed', pairs: [] })
  expect(result.failure?.message).toMatch(message)
  expect(result.failure?.hint).toMatch(hint)
})

test('the last lines of output come with the failure, without secrets', async () => {
  const secret = 'a-secret-of-the-job'
  const { result } = await measure(
    { run: `for i in $(seq 100); do echo "line $i"; done; echo ${secret}; exit 1` },
    { secrets: [secret] },
  )
  const lines = result.failure?.output?.split('\n') ?? []
  expect(lines.at(-1)).toBe('***')
  expect(lines.at(-2)).toBe('line 100')
  expect(lines.length).toBeLessThanOrEqual(40)
})

test('a failure after good rounds names its round and keeps them', async () => {
  const run = 'echo x >> count; test "$(wc -l < count)" -lt 4 || exit 9; ./tool.sh a'
  const { result } = await measure({ run }, {}, { plan: () => [4], look: () => ({ undecided: ['a'], done: false }) })
  expect(result).toMatchObject({ ended: 'failed', pairs: { length: 2 } })
  expect(result.failure?.message).toMatch(/^(base|head), round 3: .* exit code 9/)
})

describe('a base without the suite', () => {
  test.each([
    ['no such command', { run: './only-head.sh a' }],
    ['no such folder', { run: '../tool.sh a', workingDirectory: 'new' }],
  ])('%s: every benchmark is new, and that is said', async (_, plan) => {
    const { result } = await measure(plan)
    expect(result).toMatchObject({ failure: null, pairs: { length: 1 } })
    expect(result.pairs[0]?.base.benchmarks).toEqual([])
    expect(result.pairs[0]?.head.benchmarks).toHaveLength(1)
    expect(result.notes).toMatchObject([{ code: 'suite-absent-in-base' }])
  })

  test('with harness: head, base is measured with head’s files', async () => {
    const { result } = await measure({ run: './only-head.sh a', harness: 'head', benchFiles: ['only-*.sh'] })
    expect(result).toMatchObject({ ended: 'decided', pairs: { length: 2 } })
    expect(result.pairs[0]?.base.benchmarks).toHaveLength(1)
    expect(result.notes.map(({ code }) => code)).toEqual(['harness-head'])
  })

  test('a head without it is a failure', async () => {
    const swapped = { base: head, head: base }
    const keep = { base, head }
    ;({ base, head } = swapped)
    try {
      const { result } = await measure({ run: './only-head.sh a' })
      expect(result.failure?.message).toMatch(/^head, warm-up: `.\/only-head.sh a`: command not found/)
    } finally {
      ;({ base, head } = keep)
    }
  })
})

describe('cancelling', () => {
  test.each([
    ['setting up', { setup: 'echo begun; sleep 60' }, 0],
    ['the warm-up', { run: 'echo begun >&2; sleep 60' }, 0],
    [
      'a round',
      { run: 'echo x >> count; test "$(wc -l < count)" -lt 3 || { echo begun >&2; sleep 60; }; ./tool.sh a' },
      1,
    ],
  ])('during %s ends it, gives back everything and keeps the rounds', async (_, plan, pairs) => {
    const controller = new AbortController()
    const { result } = await measure(plan, {
      signal: controller.signal,
      output: (line) => {
        if (line === 'begun') controller.abort()
      },
    })
    expect(result).toMatchObject({ ended: 'cancelled', failure: null, pairs: { length: pairs } })
  })
})

test('a dirty checkout is measured as committed, untouched, with a note', async () => {
  scratch.write('own/side', 'uncommitted')
  try {
    const cleanup = createCleanup()
    const before = stateOf(scratch, 'own')
    const checkouts = await borrowCheckouts({
      repository: await openIn(path.join(scratch.folder, 'own')),
      base,
      head,
      cleanup,
      parent: temporaries(),
    })
    expect(readFileSync(path.join(checkouts.head, 'side'), 'utf8')).toBe('head')
    expect(checkouts.notes).toMatchObject([{ code: 'uncommitted-changes', files: { named: ['side'], count: 1 } }])
    await checkouts.release()
    expect(stateOf(scratch, 'own')).toEqual(before)
  } finally {
    scratch.git('own', 'checkout', '-q', 'side')
  }
})

test('one side alone runs in the user’s checkout and removes nothing there', async () => {
  scratch.write('own/old.json', 'mine')
  const cleanup = createCleanup()
  const ports: SuitePorts = {
    clock: systemClock,
    signal: new AbortController().signal,
    cleanup,
    environment: gitEnvironment,
    secrets: [],
    chance: chanceFrom(1),
    runner: '/nonexistent',
    temporary: scratch.folder,
  }
  const root = path.join(scratch.folder, 'own')
  const good = await runSuite({ ...usual, run: './tool.sh a' }, root, 3, ports)
  expect(good).toMatchObject({ ended: 'done', tool: 'hyperfine', launches: { length: 3 } })
  const stale = await runSuite({ ...usual, run: 'true', results: 'old.json' }, root, 1, ports)
  expect(stale.failure?.message).toMatch(/^the suite, round 1: the suite left nothing/)
  expect(readFileSync(path.join(root, 'old.json'), 'utf8')).toBe('mine')
})
