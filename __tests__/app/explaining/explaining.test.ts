/** Explaining behind a gate, and the search for a commit: in real repositories, with measurements that the test makes. */
import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bisectCommits } from '../../../src/app/explaining/bisect-commits.ts'
import { carriedLeftOut, carriedReach, withCarriedWhys } from '../../../src/app/explaining/carry.ts'
import { within } from '../../../src/app/explaining/deadline.ts'
import { candidates, findCommit, type Measure } from '../../../src/app/explaining/find-commit.ts'
import { explainReport } from '../../../src/app/explaining/in-gate.ts'
import { renderBisect } from '../../../src/app/explaining/told.ts'
import { measureAgain } from '../../../src/app/gating/gate.ts'
import type { Ports } from '../../../src/app/ports.ts'
import { readArguments } from '../../../src/config/argv.ts'
import { type Plan, readPlan } from '../../../src/config/plan.ts'
import { readSettings } from '../../../src/config/settings.ts'
import { commitsBetween } from '../../../src/host/changes.ts'
import { Cancelled, createCleanup } from '../../../src/host/cleanup.ts'
import { systemClock } from '../../../src/host/clock.ts'
import type { Repository } from '../../../src/host/repository.ts'
import { Failure } from '../../../src/model/failure.ts'
import type { Culprit, Why } from '../../../src/model/why.ts'
import { budgets, renderMarkdown } from '../../../src/report/markdown/markdown.ts'
import { createScratch, openIn } from '../../host/scratch-repository.ts'
import { change, report, row } from '../../report/samples.ts'

const scratch = createScratch()
const [, entry] = process.argv
/** The runner is looked for beside the program. */
process.argv[1] = path.resolve(import.meta.dirname, '../../../src/cli/main.ts')
afterAll(() => {
  process.argv[1] = entry!
  scratch.remove()
})

/** Code, documents alone, and code again; the third one is slow. */
const subjects = ['begin', 'quick', 'documents', 'slow', 'note', 'more']
const commits: string[] = []
let repository: Repository
beforeAll(async () => {
  scratch.init('history')
  for (const subject of subjects) {
    const file = subject === 'documents' ? '.github/a.md' : 'a.js'
    commits.push(scratch.commit('history', { [file]: `// ${subject}` }))
  }
  repository = await openIn(path.join(scratch.folder, 'history'))
})

const told: string[] = []
function ports(more: Partial<Ports> = {}): Ports {
  const log = new Proxy({}, { get: () => (text: string) => void told.push(text) }) as Ports['log']
  return {
    directory: scratch.folder,
    environment: process.env,
    log,
    clock: { now: () => 0, date: () => new Date(0) },
    cleanup: createCleanup(),
    signal: new AbortController().signal,
    temporary: scratch.folder,
    progress: () => undefined,
    secrets: [],
    ...more,
  }
}

const why: Why = {
  functions: [],
  explained: null,
  change: null,
  collectors: ['v8'],
  runs: 5,
  samples: 900,
  doubt: { code: 'no-single-function' },
}

const culprit = (name: string): Culprit => ({
  ...{ name, file: 'part/leaf.mjs', line: 1, endLine: 1, share: { base: 0.4, head: 0.4 } },
  ...{ change: change(0.1, 0.1, 0.1), of: 0.5, manner: 'each-slower', touched: false },
})

/** Slower from the commit on that is called slow. */
const bySubject: Measure = async (base, head) => {
  const slow = commits.indexOf(head) >= 3 && commits.indexOf(base) < 3
  return { outcome: slow ? 'slower' : 'not-slower', change: slow ? 0.2 : 0 }
}

function requestOf(measure: Measure, mostSeconds = 100, change: number | null = null) {
  const [good, bad] = [commits[0]!, commits.at(-1)!]
  const about = { plan: {} as Plan, benchmark: 'parse', good, bad, why, metric: null, change }
  return { ...about, mostSeconds, measure, progress: () => undefined }
}

function search(measure: Measure, mostSeconds = 100, more: Partial<Ports> = {}, gateChange: number | null = null) {
  return findCommit(requestOf(measure, mostSeconds, gateChange), repository, ports(more))
}

describe('which commit', () => {
  test('commits that touch no code are no candidates', async () => {
    const found = await candidates(repository, commits[0]!, commits.at(-1)!)
    expect(found.map(({ commit }) => commits.indexOf(commit))).toEqual([1, 3, 4, 5])
  })

  test('a merge is what it brings; an empty commit and an odd subject are no others', async () => {
    scratch.init('merged')
    const git = (...args: string[]) => scratch.git('merged', ...args)
    const at = (message: string, files = {}) => scratch.commit('merged', files, message)
    const begin = at('begin', { 'a.js': '1' })
    git('checkout', '--quiet', '-b', 'side')
    at('aside', { 'b ö.js': '1', 'c.js': '1' })
    git('checkout', '--quiet', '-')
    const odd = at('//commit 1', { 'docs/a.md': '1', 'a.js': '2' })
    const empty = at('nothing')
    git('merge', '--quiet', '--no-ff', '-m', 'merge', 'side')
    const all = await commitsBetween(await openIn(path.join(scratch.folder, 'merged')), begin, 'HEAD')
    expect(all).toEqual([
      { commit: odd, subject: '//commit 1', files: ['a.js', 'docs/a.md'] },
      { commit: empty, subject: 'nothing', files: [] },
      { commit: git('rev-parse', 'HEAD'), subject: 'merge', files: ['b ö.js', 'c.js'] },
    ])
  })

  test('is found by time where no function stands out, and confirmed against its parent', async () => {
    const found = await search(bySubject)
    expect(found).toMatchObject({ verdict: 'found', by: 'time', confirmed: true, commits: [{ commit: commits[3] }] })
  })

  test('is not confirmed by a measurement that does not find it slower', async () => {
    const parent = commits[2]
    const found = await search(async (base, ...rest) =>
      base === parent ? { outcome: 'not-slower', change: 0 } : bySubject(base, ...rest),
    )
    expect(found).toMatchObject({ verdict: 'found', confirmed: false })
  })

  test('of several those alone that are slower than their parents', async () => {
    const found = await search(async (base, head) => {
      const at = commits.indexOf(head)
      const isSlower = base === commits[0] ? at >= 3 : at === 3
      if (!isSlower) return { outcome: 'not-slower', change: 0 }
      return { outcome: 'slower', change: at === commits.length - 1 ? 0.2 : 0.12 }
    })
    expect(found).toMatchObject({ verdict: 'found', confirmed: true, commits: [{ commit: commits[3] }] })
  })

  test('of several that are all not slower than their parents it is told', async () => {
    const found = await search(async (base, head) => {
      const at = commits.indexOf(head)
      if (base !== commits[0] || at < 3) return { outcome: 'not-slower', change: 0 }
      return { outcome: 'slower', change: at === commits.length - 1 ? 0.2 : 0.12 }
    })
    expect(found).toMatchObject({ verdict: 'several', confirmed: false })
  })

  test('beside another one a range is a range, and not its last commit', async () => {
    const found = await search(async (_, head) => {
      const at = commits.indexOf(head)
      if (at === 3 || at === 4) throw new Failure('it throws')
      return { outcome: 'slower', change: at === 1 ? 0.1 : 0.2 }
    })
    const named = (one: readonly { readonly commit: string }[]) =>
      one.map(({ commit }) => subjects[commits.indexOf(commit)])
    expect(found).toMatchObject({ verdict: 'several', confirmed: null })
    expect(named(found!.commits)).toEqual(['quick'])
    expect(found!.ranges!.map(named)).toEqual([['slow', 'note', 'more']])
  })

  test('stays found where measuring it against its parent fails', async () => {
    const found = await search(async (base, ...rest) => {
      if (base === commits[2]) throw new Failure('no such benchmark')
      return bySubject(base, ...rest)
    })
    expect(found).toMatchObject({ verdict: 'found', confirmed: null, commits: [{ commit: commits[3] }] })
  })

  test('is none of those that were looked at where the first has become faster by itself', async () => {
    scratch.init('parted')
    const at = (text: string) => scratch.commit('parted', { 'a.js': text })
    const [common, , bad] = [at('1'), at('2'), at('3')]
    scratch.git('parted', 'checkout', '--quiet', '--detach', common!)
    const good = at('faster')
    const measure: Measure = async (base) =>
      base === good ? { outcome: 'slower', change: 0.2 } : { outcome: 'not-slower', change: 0 }
    const parted = await openIn(path.join(scratch.folder, 'parted'))
    const found = await findCommit({ ...requestOf(measure), good, bad: bad! }, parted, ports())
    expect(found).toMatchObject({ verdict: 'unsure', commits: [], because: expect.stringContaining('faster') })
    scratch.git('parted', 'checkout', '--quiet', '--orphan', 'other')
    const apart = await findCommit({ ...requestOf(measure), good, bad: at('apart') }, parted, ports())
    expect(apart).toMatchObject({ verdict: 'unsure', because: expect.stringContaining('no commit that both') })
  })

  test('is not looked for, and nothing is started, where no commit lies between', async () => {
    const [good, bad] = [commits[0]!, commits.at(-1)!]
    const request = { plan: {} as Plan, benchmark: 'parse', progress: () => undefined }
    const between = (good: string, bad: string) => bisectCommits({ ...request, good, bad }, repository, ports())
    await expect(between(bad, bad)).rejects.toThrow('are the same commit')
    await expect(between(bad, good)).rejects.toThrow('is older than GOOD')
  })

  test('where it is a merge, it is told how to search what that brings', async () => {
    const found = { ...(await search(bySubject))!, commits: [{ commit: 'abcdef0123456', subject: 'Merge' }] }
    const told = (isMerge: boolean) =>
      renderBisect({ benchmark: 'parse', why, search: found, isMerge }, { width: 100, colour: false })
    expect(told(true)).toContain('benchgate bisect BENCHMARK abcdef0123^1 abcdef0123^2\n')
    expect(told(false)).not.toContain('merge')
  })

  test('is not searched for where the whole is not slower', async () => {
    const found = await search(async () => ({ outcome: 'not-slower', change: 0 }))
    expect(found).toMatchObject({ verdict: 'unsure', because: expect.stringContaining('does not find it slower') })
  })

  test('is looked for at once where a gate has it slower, and never where measuring does not decide', async () => {
    const asked: string[] = []
    const measure: Measure = async (base, head, ...rest) => {
      asked.push(head)
      return bySubject(base, head, ...rest)
    }
    expect(await search(measure, 100, {}, 0.2)).toMatchObject({ verdict: 'found', commits: [{ commit: commits[3] }] })
    expect(asked).not.toContain(commits.at(-1))
    const undecided = await search(async () => ({ outcome: 'unsure', change: null }))
    expect(undecided).toMatchObject({ verdict: 'unsure', because: expect.stringContaining('did not decide') })
  })

  test('is a range of all that are left where the time is over', async () => {
    let now = 0
    const clock = { now: () => now, date: () => new Date(0) }
    const measure: Measure = async (...asked) => {
      now += 60
      return bySubject(...asked)
    }
    const found = await search(measure, 100, { clock })
    expect(found).toMatchObject({ verdict: 'range', confirmed: null, because: expect.stringContaining('no time') })
    expect(found!.commits.map(({ commit }) => commit)).toContain(commits[3])
    expect(now).toBeLessThanOrEqual(120)
  })
})

test('each commit has its own lock file and submodules; one that names what nobody has is passed over', async () => {
  scratch.init('part')
  const first = scratch.commit('part', { 'leaf.mjs': 'export function leaf(n) { return n + 1 }' })
  scratch.git('part', 'mv', 'leaf.mjs', 'new.mjs')
  const second = scratch.commit('part', {})
  scratch.init('locked')
  const git = (...args: string[]) => scratch.git('locked', ...args)
  git('submodule', '--quiet', 'add', path.join(scratch.folder, 'part'), 'part')
  scratch.git('locked/part', 'checkout', '--quiet', first)
  const bench = (file: string) => `import { leaf } from './part/${file}.mjs'
import { times } from './installed.mjs'
export default (bench) => {
  bench.add('parse', () => { let sum = 0; for (let i = 0; i < times; i++) sum += leaf(i); return sum })
}
`
  const at = (files: Record<string, string>) => scratch.commit('locked', files)
  const good = at({ lock: '10', '.gitignore': 'installed.mjs', 'a.bench.mjs': bench('leaf') })
  at({ 'a.js': '1' })
  git('update-index', '--cacheinfo', `160000,${'1'.repeat(40)},part`)
  git('commit', '--quiet', '-m', 'nowhere')
  const missing = git('rev-parse', 'HEAD')
  scratch.git('locked/part', 'checkout', '--quiet', second)
  at({ 'a.bench.mjs': bench('new') })
  const guilty = at({ lock: '20' })
  const bad = at({ 'a.js': '2' })
  const suite = {
    ...{ run: null, benchFiles: ['*.bench.mjs'], workingDirectory: '.', results: null, format: 'auto', harness: 'own' },
    ...{
      setup: 'echo "export const times = $(cat lock)" > installed.mjs',
      setupTimeoutSeconds: 60,
      launchTimeoutSeconds: 60,
    },
  }
  const found = await findCommit(
    {
      ...{ plan: { suite, measuring: { seed: '1' } } as unknown as Plan, benchmark: 'parse', good, bad },
      why: { ...why, functions: [culprit('leaf'), culprit('other')] },
      metric: { by: 'calls', name: 'leaf', base: 10, head: 20, deviation: 0, runs: 5, touched: null },
      ...{ change: 0.2, mostSeconds: 1000, progress: () => undefined },
      measure: async (base, head) => ({
        outcome: head === guilty ? 'slower' : 'unsure',
        change: base === good ? 0.1 : 0.2,
      }),
    },
    await openIn(path.join(scratch.folder, 'locked')),
    ports({ clock: systemClock }),
  )
  expect(found).toMatchObject({
    verdict: 'found',
    by: 'calls',
    confirmed: true,
    commits: [{ commit: guilty }],
    about: 'leaf',
  })
  expect(found!.passedOver).toMatchObject([{ commit: missing, because: expect.stringContaining('Submodule part') }])
})

const bench = `t=$(cat seconds)
printf '{"results":[{"command":"parse","mean":%s,"stddev":0,"median":%s,"user":0,"system":0,"min":%s,"max":%s,"times":[%s,%s,%s],"exit_codes":[0,0,0]}]}' $t $t $t $t $t $t $t
`

test('with `harness: head` the gate’s own measurement gives both sides the benchmark files of the bad end', async () => {
  scratch.init('young')
  const good = scratch.commit('young', { seconds: '0.5' })
  const slow = scratch.commit('young', { seconds: '1.5' })
  const bad = scratch.commit('young', { 'own.bench.sh': bench })
  const words = '--harness head --bench-files *.bench.sh --format hyperfine --pairing rounds'.split(' ')
  const settings = readSettings('compare', readArguments('compare', words).options)
  const plan = readPlan(settings, [], ['sh own.bench.sh'])
  const measure = measureAgain(
    { plan, key: 'local', benchFilesOf: bad },
    await openIn(path.join(scratch.folder, 'young')),
  )
  const inTime = ports({ clock: systemClock })
  expect(await measure(good, slow, 'parse', 60, inTime)).toEqual({ outcome: 'slower', change: expect.closeTo(2, 6) })
  expect(await measure(slow, bad, 'parse', 60, inTime)).toMatchObject({ outcome: 'not-slower' })
})

describe('behind a gate', () => {
  const slower = row('parse', 'regressed', { unit: 's', change: change(0.2, 0.15, 0.25) })
  const gated = (explain: Plan['explain']) => ({
    plan: { explain } as Plan,
    report: report({ benchmarks: [slower, row('print', 'unchanged')] }),
    checkouts: { base: '', head: '', temporary: '', notes: [], release: async () => undefined },
    base: commits[0]!,
    head: commits.at(-1)!,
    measure: async () => ({ outcome: 'unsure', change: null }) as const,
  })

  test('nothing is explained where nobody wants it, or nothing is slower', async () => {
    const never = gated({ when: 'never', bisect: 'auto', budgetSeconds: 100 })
    expect(await explainReport(never, repository, ports())).toEqual({ report: never.report, pictures: [] })
    const unchanged = report({ benchmarks: [row('parse', 'unchanged', { unit: 's' })] })
    const calm = { ...gated({ when: 'auto', bisect: 'auto', budgetSeconds: 100 }), report: unchanged }
    // Nothing is even asked: there is no repository.
    const explained = await explainReport(calm, {} as Repository, ports())
    expect(explained.report).toBe(unchanged)
    expect(explained.pictures).toEqual([])
  })

  test('without time it says so beside the row, and changes nothing else', async () => {
    const given = gated({ when: 'auto', bisect: 'never', budgetSeconds: 1 })
    const { benchmarks, ...rest } = (await explainReport(given, repository, ports())).report
    const { benchmarks: before, ...same } = given.report
    expect(rest).toEqual(same)
    expect(benchmarks[0]).toMatchObject({ ...before[0]!, why: { doubt: { code: 'no-time' }, functions: [] } })
    expect(benchmarks[1]).toEqual(before[1])
  })

  test('what breaks is one line beside the row', async () => {
    // There is nothing in the checkouts that could be run.
    const given = gated({ when: 'auto', bisect: 'never', budgetSeconds: 100 })
    const { benchmarks, verdict } = (await explainReport(given, repository, ports())).report
    expect(verdict).toEqual(given.report.verdict)
    expect(benchmarks[0]!.why!.doubt).toMatchObject({ code: 'failed', because: expect.any(String) })
  })

  test('where nothing can look into the command, that is told once, and it is started for one row alone', async () => {
    rmSync(path.join(scratch.folder, 'history', 'started'), { force: true })
    const checkouts = { base: path.join(scratch.folder, 'history'), head: path.join(scratch.folder, 'history') }
    const given = gated({ when: 'auto', bisect: 'never', budgetSeconds: 100 })
    const suite = { run: 'echo no results >> started', workingDirectory: '.', results: null, format: 'auto' }
    const settings = { setup: null, launchTimeoutSeconds: 60, benchFiles: [], harness: 'own', profile: null }
    const all = ['parse', 'print', 'write'].map((name) => row(name, 'regressed', { unit: 's', change: slower.change }))
    const plan = { ...given.plan, suite: { ...suite, ...settings }, measuring: { seed: '1' } } as unknown as Plan
    const request = {
      ...given,
      plan,
      checkouts: { ...given.checkouts, ...checkouts, temporary: scratch.folder },
      report: report({ benchmarks: all }),
    }
    const explained = await explainReport(request, repository, ports({ environment: { PATH: '/nonexistent' } }))
    const because = 'perf is not installed; valgrind is not installed'
    const doubts = explained.report.benchmarks.map((one) => one.why!.doubt)
    expect(doubts).toEqual(all.map(() => ({ code: 'no-collector', because })))
    const markdown = renderMarkdown(explained.report, { budget: budgets.comment })
    expect(markdown.split('no collector for this command').length).toBe(2)
    // Two filters are tried, for the first row alone.
    expect(readFileSync(path.join(checkouts.head, 'started'), 'utf8')).toBe('no results\n'.repeat(2))
  })

  test('what another job found is carried to its row, while that is still slower', () => {
    const explained = { ...slower, why }
    const carried = withCarriedWhys([slower, row('print', 'regressed')], [report({ benchmarks: [explained] })])
    expect(carried.map((one) => one.why)).toEqual([why, undefined])
    const better = row('parse', 'unchanged', { unit: 's' })
    expect(withCarriedWhys([better], [report({ benchmarks: [explained] })])).toEqual([better])
  })

  test('what is reached is carried from one job alone', () => {
    const reach = { changed: 1, measured: 1, unmeasured: [], unloaded: [] }
    expect(carriedReach([report({ reach })])).toEqual({ reach })
    expect(carriedReach([report({ reach }), report({})])).toEqual({})
    const leftOut = { measured: 2, names: ['parse'] }
    expect(carriedLeftOut([report({ leftOut })])).toEqual({ leftOut })
    expect(carriedLeftOut([report({})])).toEqual({})
  })
})

describe('a time that is over', () => {
  const forever = (ports: Ports) =>
    new Promise<never>((_, reject) => ports.signal.addEventListener('abort', () => reject(new Cancelled())))

  test('ends the work, which then has no result', async () => {
    expect(await within(0.01, ports(), forever)).toBe(null)
    expect(await within(0, ports(), forever)).toBe(null)
    expect(await within(60, ports(), async () => 7)).toBe(7)
  })

  test('is not taken for a user who cancels, nor for a failure', async () => {
    const controller = new AbortController()
    const cancelled = within(60, ports({ signal: controller.signal }), forever)
    controller.abort()
    await expect(cancelled).rejects.toThrow(Cancelled)
    const broken = within(60, ports(), async () => Promise.reject(new Error('broken')))
    await expect(broken).rejects.toThrow('broken')
  })
})
