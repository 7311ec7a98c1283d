/** Explaining behind a gate, and the search for a commit: in real repositories, with measurements that the test makes. */
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { carriedLeftOut, carriedReach, withCarriedWhys } from '../../../src/app/explaining/carry.ts'
import { within } from '../../../src/app/explaining/deadline.ts'
import { candidates, findCommit, type Measure } from '../../../src/app/explaining/find-commit.ts'
import { explainReport } from '../../../src/app/explaining/in-gate.ts'
import type { Ports } from '../../../src/app/ports.ts'
import type { Plan } from '../../../src/config/plan.ts'
import { Cancelled, createCleanup } from '../../../src/host/cleanup.ts'
import type { Repository } from '../../../src/host/repository.ts'
import type { Why } from '../../../src/model/why.ts'
import { createScratch, openIn } from '../../host/scratch-repository.ts'
import { change, report, row } from '../../report/samples.ts'

const scratch = createScratch()
afterAll(() => scratch.remove())

/** Code, documents alone, and code again; the third one is slow. */
const subjects = ['begin', 'quick', 'documents', 'slow', 'note', 'more']
const commits: string[] = []
let repository: Repository
beforeAll(async () => {
  scratch.init('history')
  for (const subject of subjects) {
    const file = subject === 'documents' ? 'docs/a.md' : 'a.js'
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

/** Slower from the commit on that is called slow. */
const bySubject: Measure = async (base, head) => {
  const slow = commits.indexOf(head) >= 3 && commits.indexOf(base) < 3
  return { outcome: slow ? 'slower' : 'not-slower', change: slow ? 0.2 : 0 }
}

function search(measure: Measure, mostSeconds = 100, more: Partial<Ports> = {}, gateChange: number | null = null) {
  const [good, bad] = [commits[0]!, commits.at(-1)!]
  const plan = {} as Plan
  const request = {
    plan,
    benchmark: 'parse',
    good,
    bad,
    why,
    metric: null,
    change: gateChange,
    mostSeconds,
    measure,
    progress: () => undefined,
  }
  return findCommit(request, repository, ports(more))
}

describe('which commit', () => {
  test('commits that touch no code are no candidates', async () => {
    const found = await candidates(repository, commits[0]!, commits.at(-1)!)
    expect(found.map(({ commit }) => commits.indexOf(commit))).toEqual([1, 3, 4, 5])
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
    expect(await explainReport(never, repository, ports())).toBe(never.report)
    const calm = { ...gated({ when: 'auto', bisect: 'auto', budgetSeconds: 100 }), report: report({ benchmarks: [] }) }
    expect(await explainReport(calm, repository, ports())).toBe(calm.report)
  })

  test('without time it says so beside the row, and changes nothing else', async () => {
    const given = gated({ when: 'auto', bisect: 'never', budgetSeconds: 1 })
    const { benchmarks, ...rest } = await explainReport(given, repository, ports())
    const { benchmarks: before, ...same } = given.report
    expect(rest).toEqual(same)
    expect(benchmarks[0]).toMatchObject({ ...before[0]!, why: { doubt: { code: 'no-time' }, functions: [] } })
    expect(benchmarks[1]).toEqual(before[1])
  })

  test('what breaks is one line beside the row', async () => {
    // There is nothing in the checkouts that could be run.
    const given = gated({ when: 'auto', bisect: 'never', budgetSeconds: 100 })
    const { benchmarks, verdict } = await explainReport(given, repository, ports())
    expect(verdict).toEqual(given.report.verdict)
    expect(benchmarks[0]!.why!.doubt).toMatchObject({ code: 'failed', because: expect.any(String) })
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
