/** Which commit made a benchmark slower: candidates, a checkout for each that is looked at, the search, and a last
 *  measurement of the culprit against its parent by the gate's own rule. */

import type { Plan } from '../../config/plan.ts'
import { type SearchFinding, type Standing, searchCommits } from '../../explain/bisect/search.ts'
import { metricOf, positionOf, type StandingMetric } from '../../explain/bisect/standing.ts'
import { setUpPlace } from '../../explain/collect/place.ts'
import { changedFiles, commitsBetween, type ListedCommit } from '../../host/changes.ts'
import { Cancelled } from '../../host/cleanup.ts'
import type { Repository } from '../../host/repository.ts'
import { borrowCheckouts } from '../../measure/checkout/checkouts.ts'
import { overlayHarness } from '../../measure/checkout/head-bench-files.ts'
import { placeIn } from '../../measure/suite.ts'
import { Failure, UsageFailure } from '../../model/failure.ts'
import type { CommitSearch, NamedCommit, Why, WhyNotFound, WhyUntestable } from '../../model/why.ts'
import { notFoundWords, untestableWords } from '../../report/why/search-words.ts'
import type { Ports } from '../ports.ts'
import { portsOf } from './explain-commits.ts'

/** What the gate's own measurement says of two commits. */
export interface Measured {
  readonly outcome: 'slower' | 'not-slower' | 'unsure'
  /** The change as a ratio minus one; null where there is none. */
  readonly change: number | null
}

export type Measure = (base: string, head: string, benchmark: string) => Promise<Measured>

export interface CommitSearchRequest {
  readonly plan: Plan
  readonly benchmark: string
  readonly good: string
  readonly bad: string
  readonly why: Why
  /** Wall seconds that looking at commits may take. */
  readonly mostSeconds: number
  readonly measure: Measure
  readonly progress: (text: string) => void
}

/** Files whose change changes no code that runs. */
const noCode = /(^|\/)(docs?|\.github)\/|\.(md|rst|txt|adoc)$|(^|\/)(LICENSE|CHANGELOG|README)[^/]*$/i

export async function candidates(repository: Repository, good: string, bad: string): Promise<ListedCommit[]> {
  const touching: ListedCommit[] = []
  for (const one of await commitsBetween(repository, good, bad)) {
    const files = await changedFiles(repository, `${one.commit}^`, one.commit)
    if (files.some(({ path }) => !noCode.test(path))) touching.push(one)
  }
  return touching
}

/** @returns null where there is nothing to search: a single commit. */
export async function findCommit(
  request: CommitSearchRequest,
  repository: Repository,
  ports: Ports,
): Promise<CommitSearch | null> {
  const { good, bad, why, measure, benchmark, progress } = request
  const commits = await candidates(repository, good, bad)
  if (commits.length < 2) return null
  const metric = metricOf(why)
  const began = ports.clock.now()
  const total = metric === null ? await measure(good, bad, benchmark) : null
  if (total !== null && total.outcome !== 'slower') {
    return unsure(metric, { code: 'not-slower-by-gate' })
  }
  const stand = async (index: number): Promise<Standing> => {
    const { commit } = commits[index - 1]!
    if (ports.clock.now() - began > request.mostSeconds) return untestable({ code: 'no-time-left' })
    progress(`looking at commit ${index} of ${commits.length}, ${commit.slice(0, 10)}`)
    if (metric === null) return standingByTime(await measure(good, commit, benchmark), total!.change!)
    return standingOf(commit, metric, request, repository, ports)
  }
  const likeliest = await likeliestOf(commits, why, repository)
  const mostTests = Math.ceil(Math.log2(commits.length)) * 2 + 4
  const found = await searchCommits({ commits: commits.length, stand, likeliest, mostTests })
  return confirm(resultOf(found, commits, metric), request, repository)
}

function untestable(because: WhyUntestable): Standing {
  return { kind: 'untestable', because }
}

function unsure(metric: StandingMetric | null, why: WhyNotFound): CommitSearch {
  const because = notFoundWords(why)
  return { verdict: 'unsure', commits: [], passedOver: [], by: metric?.by ?? 'time', confirmed: null, because }
}

function standingByTime({ outcome, change }: Measured, whole: number): Standing {
  if (outcome === 'not-slower') return { kind: 'at', position: 0 }
  if (outcome === 'slower') return { kind: 'at', position: Math.min(1, (change ?? whole) / whole) }
  return untestable({ code: 'measuring-undecided' })
}

async function standingOf(
  commit: string,
  metric: StandingMetric,
  { plan, benchmark, bad }: CommitSearchRequest,
  repository: Repository,
  ports: Ports,
): Promise<Standing> {
  // Head's checkout comes along for its benchmark files.
  const checkouts = await borrowCheckouts({ repository, base: commit, head: bad, cleanup: ports.cleanup })
  try {
    const inner = portsOf(plan, checkouts.temporary, repository, ports)
    const { suite } = plan
    try {
      await setUpPlace(suite, 'base', checkouts.base, inner)
    } catch (error) {
      if (error instanceof Failure) return untestable({ code: 'build-failed' })
      throw error
    }
    const request = { suite, benchmark, root: checkouts.base }
    try {
      return { kind: 'at', position: await positionOf(metric, request, inner) }
    } catch (error) {
      // The benchmark may be younger than the commit.
      if (!(error instanceof UsageFailure)) throw error
      const [own, theirs] = [checkouts.base, checkouts.head].map((root) => placeIn(root, suite, false).workingDirectory)
      overlayHarness(own!, theirs!, suite.benchFiles, checkouts.base)
      return { kind: 'at', position: await positionOf(metric, request, inner) }
    }
  } catch (error) {
    if (error instanceof Cancelled) throw error
    if (error instanceof Failure) return untestable({ code: 'run-failed', message: error.message })
    throw error
  } finally {
    await checkouts.release()
  }
}

/** The last commit that changed the file of the function in question, or of the one that calls it. */
async function likeliestOf(commits: readonly ListedCommit[], why: Why, repository: Repository): Promise<number | null> {
  const [first] = why.functions
  const file = first === undefined ? undefined : first.touched ? first.file : first.calledBy?.file
  if (file === undefined) return null
  const touching: number[] = []
  for (const [i, { commit }] of commits.entries()) {
    const files = await changedFiles(repository, `${commit}^`, commit)
    if (files.some(({ path }) => path === file)) touching.push(i + 1)
  }
  // Of several the middle of the search is as good a guess.
  return touching.length === 1 ? touching[0]! : null
}

function resultOf(found: SearchFinding, commits: readonly ListedCommit[], metric: StandingMetric | null): CommitSearch {
  const named = (index: number): NamedCommit => commits[index - 1]!
  const passedOver = [...found.untestable].map(([index, why]) => ({ ...named(index), because: untestableWords(why) }))
  const facts = { passedOver, by: metric?.by ?? 'time', confirmed: null } as const
  const { culprits, ranges } = found
  if (culprits.length === 1 && ranges.length === 0)
    return { verdict: 'found', commits: [named(culprits[0]!.index)], ...facts }
  if (culprits.length === 0 && ranges.length === 1) {
    const { first, last } = ranges[0]!
    const within = Array.from({ length: last - first + 1 }, (_, i) => named(first + i))
    return { verdict: 'range', commits: within, ...facts }
  }
  if (culprits.length + ranges.length === 0) return unsure(metric, { code: 'none-stands-out' })
  const several = [...culprits.map(({ index }) => index), ...ranges.map(({ last }) => last)].toSorted((a, b) => a - b)
  return { verdict: 'several', commits: several.map(named), ...facts }
}

/** A culprit that the gate's own measurement does not find slower than its parent is not named as certain. */
async function confirm(
  search: CommitSearch,
  request: CommitSearchRequest,
  repository: Repository,
): Promise<CommitSearch> {
  const [culprit] = search.commits
  if (search.verdict !== 'found' || culprit === undefined) return search
  request.progress(`measuring ${culprit.commit.slice(0, 10)} against its parent`)
  const parent = await repository.git.text(['rev-parse', `${culprit.commit}^`])
  const { outcome } = await request.measure(parent, culprit.commit, request.benchmark)
  return { ...search, confirmed: outcome === 'unsure' ? null : outcome === 'slower' }
}
