/** Which commit made a benchmark slower: candidates, a checkout for each that is looked at, the search, and a last
 *  measurement of the culprit against its parent by the gate's own rule. */

import type { Plan } from '../../config/plan.ts'
import { searchPastReverts } from '../../explain/bisect/reverted.ts'
import type { SearchFinding, Standing } from '../../explain/bisect/search.ts'
import { type StandingMetric, standingAt } from '../../explain/bisect/standing.ts'
import { setUpPlace } from '../../explain/collect/place.ts'
import { commitsBetween, type ListedCommit, type TouchingCommit } from '../../host/changes.ts'
import { Cancelled } from '../../host/cleanup.ts'
import { mergeBase, parentsOf, type Repository } from '../../host/repository.ts'
import { shareBuiltCrates } from '../../measure/checkout/built-crates.ts'
import { borrowCheckout } from '../../measure/checkout/checkouts.ts'
import { placeIn, type SuitePorts } from '../../measure/suite.ts'
import { Failure, UsageFailure } from '../../model/failure.ts'
import type { CommitSearch, NamedCommit, Why, WhyNotFound, WhyUntestable } from '../../model/why.ts'
import { notFoundWords, untestableWords } from '../../report/why/search-words.ts'
import type { Ports } from '../ports.ts'
import { within } from './deadline.ts'
import { portsOf } from './explain-commits.ts'
import { layBenchFilesOf } from './lay-bench-files.ts'

/** What the gate's own measurement says of two commits. */
export interface Measured {
  readonly outcome: 'slower' | 'not-slower' | 'unsure'
  /** The change as a ratio minus one; null where there is none. */
  readonly change: number | null
}

/** @param mostSeconds that measuring may take, `setup` not counted. */
export type Measure = (
  base: string,
  head: string,
  benchmark: string,
  mostSeconds: number,
  ports: Ports,
) => Promise<Measured>

export interface CommitSearchRequest {
  readonly plan: Plan
  readonly benchmark: string
  readonly good: string
  readonly bad: string
  /** What the search begins with, and what it goes by; null: by time. */
  readonly why: Why
  readonly metric: StandingMetric | null
  /** By how much a gate has it slower, as a ratio minus one; null where there was none. */
  readonly change: number | null
  /** Wall seconds that all of it may take. */
  readonly mostSeconds: number
  readonly measure: Measure
  /** A checkout that is set up, where there is one: what it has compiled of registries is taken from there. */
  readonly builtAt?: string
  readonly progress: (text: string) => void
}

/** Files that no benchmark runs or reads. A text may well be what one reads, the README of a parser of Markdown, too. */
const aside = /^\.github\/|^(LICENSE|CHANGELOG|CONTRIBUTING|SECURITY|CODE_OF_CONDUCT)(\.\w+)?$/i

export async function candidates(repository: Repository, good: string, bad: string): Promise<TouchingCommit[]> {
  const all = await commitsBetween(repository, good, bad)
  return all.filter(({ files }) => files.some((file) => !aside.test(file)))
}

/** @returns null where there is nothing to search: a single commit. */
export async function findCommit(
  request: CommitSearchRequest,
  repository: Repository,
  ports: Ports,
): Promise<CommitSearch | null> {
  const { good, bad, why, metric } = request
  const common = await mergeBase(repository, good, bad)
  if (common === null) return unsure(metric, { code: 'no-common-history' })
  const own = await candidates(repository, good, bad)
  // Where it is no ancestor, what it has of its own is one more candidate.
  const parted = common !== good && own.length > 0
  const commits = parted ? [{ commit: common, subject: '', files: [] }, ...own] : own
  if (commits.length < 2) return null
  if (commits.length > mostCommits) return unsure(metric, { code: 'too-many', commits: commits.length })
  const left = timeLeft(request.mostSeconds, ports)
  const mostTests = Math.ceil(Math.log2(commits.length)) * 2 + 4
  const likeliest = likeliestOf(commits, why)
  const whole = metric === null ? await wholeByTime(request, commits.length, left(), ports) : null
  if (whole?.outcome === 'not-slower') return unsure(metric, { code: 'not-slower-by-gate' })
  if (whole?.outcome === 'unsure') return unsure(metric, { code: 'measuring-undecided' })
  const looks = { longest: 0, done: 0 }
  const stand = async (index: number): Promise<Standing> => {
    // What a look took so far has to fit.
    if (left() < Math.max(leastLook, looks.longest * 1.2)) return { kind: 'no-time' }
    const began = left()
    request.progress(lookText(index, commits, looks, mostTests))
    const { commit } = commits[index - 1]!
    const standing = await within(began, ports, (ports) =>
      unlessFailed(
        ports,
        ({ message }) => untestable({ code: 'run-failed', message }),
        () =>
          metric === null
            ? standingByTime(commit, whole!.change!, { ...request, mostSeconds: began }, mostTests, ports)
            : standingOf(commit, metric, request, repository, ports),
      ),
    )
    looks.longest = Math.max(looks.longest, began - left())
    looks.done++
    return standing ?? { kind: 'no-time' }
  }
  const subjects = commits.map(({ subject }) => subject)
  const found = await searchPastReverts({ commits: commits.length, subjects, stand, likeliest, mostTests })
  const unlike = parted ? whyNotOwn(found) : null
  if (unlike !== null) return unsure(metric, unlike)
  const result = { ...resultOf(found, commits, metric, parted ? 2 : 1), ...aboutOf(why, metric) }
  // What lies in a range has no parent of its own to be measured against.
  return found.ranges.length > 0 ? result : confirm(result, request, left(), repository, ports)
}

/** A report lists no more. */
const mostCommits = 10_000

/** In less no commit can be looked at. */
const leastLook = 3

function timeLeft(mostSeconds: number, { clock }: Ports): () => number {
  const end = clock.now() + mostSeconds
  return () => end - clock.now()
}

/** About how much longer, by what looking at the others took. */
function lookText(
  index: number,
  commits: readonly ListedCommit[],
  { longest, done }: { readonly longest: number; readonly done: number },
  mostTests: number,
): string {
  const more = Math.min(mostTests, Math.ceil(Math.log2(commits.length)) + 1) - done
  const left = done === 0 || more < 1 ? '' : `, about ${Math.ceil(longest * more)} s left`
  return `looking at commit ${index} of ${commits.length}, ${commits[index - 1]!.commit.slice(0, 10)}${left}`
}

/** The gate's own measurement of the ends, in its part of the time. */
async function wholeByTime(
  { measure, good, bad, benchmark, change, progress }: CommitSearchRequest,
  commits: number,
  left: number,
  ports: Ports,
): Promise<Measured> {
  if (change !== null) return { outcome: 'slower', change }
  progress('measuring both ends')
  const seconds = left / (Math.ceil(Math.log2(commits)) + 2)
  const measured = await within(left, ports, (ports) => measure(good, bad, benchmark, seconds, ports))
  return measured ?? unmeasured
}

function untestable(because: WhyUntestable): Standing {
  return { kind: 'untestable', because }
}

function unsure(metric: StandingMetric | null, why: WhyNotFound): CommitSearch {
  const because = notFoundWords(why)
  return { verdict: 'unsure', commits: [], passedOver: [], by: metric?.by ?? 'time', confirmed: null, because }
}

/** One commit that fails, has no such benchmark yet, or names one of a submodule that nobody has, is no end of the search;
 *  and what was found stays found where its parent is one. */
async function unlessFailed<T>(
  { signal }: Ports,
  otherwise: (failure: Failure) => T,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Cancelled || signal.aborted || !(error instanceof Failure)) throw error
    return otherwise(error)
  }
}

async function standingByTime(
  commit: string,
  whole: number,
  { measure, good, benchmark, mostSeconds }: CommitSearchRequest,
  mostTests: number,
  ports: Ports,
): Promise<Standing> {
  const seconds = mostSeconds / Math.max(2, mostTests / 2)
  const { outcome, change } = await measure(good, commit, benchmark, seconds, ports)
  if (outcome === 'not-slower') return { kind: 'at', position: 0 }
  if (outcome === 'slower') return { kind: 'at', position: Math.min(1, (change ?? whole) / whole) }
  return untestable({ code: 'measuring-undecided' })
}

async function standingOf(
  commit: string,
  metric: StandingMetric,
  request: CommitSearchRequest,
  repository: Repository,
  ports: Ports,
): Promise<Standing> {
  const checkout = await borrowCheckout(commit, { repository, cleanup: ports.cleanup })
  try {
    const inner = portsOf(request.plan, checkout.temporary, repository, ports)
    return await standingIn(checkout.root, metric, request, inner, repository, ports)
  } finally {
    await checkout.release()
  }
}

/** @param root of a borrowed checkout. */
async function standingIn(
  root: string,
  metric: StandingMetric,
  { plan, benchmark, bad, builtAt }: CommitSearchRequest,
  inner: SuitePorts,
  repository: Repository,
  ports: Ports,
): Promise<Standing> {
  const { suite } = plan
  const request = { suite, benchmark, root }
  if (suite.harness === 'head') await layBenchFilesOf(bad, root, suite, repository, ports)
  const placeAt = (root: string) => placeIn(root, suite, false)
  if (builtAt !== undefined) shareBuiltCrates(placeAt(builtAt), placeAt(root))
  try {
    await setUpPlace(suite, 'base', root, inner)
  } catch (error) {
    if (error instanceof Failure) return untestable({ code: 'build-failed' })
    throw error
  }
  try {
    return await standingAt(metric, request, inner)
  } catch (error) {
    // The benchmark may be younger than the commit.
    if (!(error instanceof UsageFailure)) throw error
    await unlessRefused(error, () => layBenchFilesOf(bad, root, suite, repository, ports))
    return await standingAt(metric, request, inner)
  }
}

/** A suite whose files `bench-files` does not name has none to lay: then it failed for the reason before. */
async function unlessRefused(before: UsageFailure, lay: () => Promise<void>): Promise<void> {
  try {
    await lay()
  } catch (error) {
    throw error instanceof UsageFailure ? before : error
  }
}

/** The last commit that changed the file of the function in question, or of the one that calls it. */
function likeliestOf(commits: readonly TouchingCommit[], why: Why): number | null {
  const [first] = why.functions
  const file = first === undefined ? undefined : first.touched ? first.file : first.calledBy?.file
  if (file === undefined) return null
  const touching = commits.flatMap(({ files }, i) => (files.includes(file) ? [i + 1] : []))
  // Of several the middle of the search is as good a guess.
  return touching.length === 1 ? touching[0]! : null
}

/** Where candidate 1 is the commit that both ends come from: whether that is what made the difference, or may be. */
function whyNotOwn({ culprits, ranges, cut }: SearchFinding): WhyNotFound | null {
  if (ranges[0]?.first === 1) return { code: cut ? 'no-time-left' : 'common-untold' }
  return culprits.length === 1 && culprits[0]!.index === 1 && ranges.length === 0 ? { code: 'first-got-faster' } : null
}

/** @param from number of the first candidate that is one. */
function resultOf(
  found: SearchFinding,
  commits: readonly ListedCommit[],
  metric: StandingMetric | null,
  from: number,
): CommitSearch {
  const named = (index: number): NamedCommit => {
    const { commit, subject } = commits[index - 1]!
    return { commit, subject: subject.slice(0, mostSubject) }
  }
  const namedIn = ({ first, last }: SearchFinding['ranges'][number]) =>
    Array.from({ length: last - first + 1 }, (_, i) => named(first + i))
  const passed = [...found.untestable].filter(([index]) => index >= from)
  const passedOver = passed.map(([index, why]) => ({ ...named(index), because: untestableWords(why) }))
  const facts = { passedOver, by: metric?.by ?? 'time', confirmed: null } as const
  const { ranges } = found
  const culprits = found.culprits.filter(({ index }) => index >= from)
  if (culprits.length === 1 && ranges.length === 0)
    return { verdict: 'found', commits: [named(culprits[0]!.index)], ...facts }
  const because = found.cut ? { because: notFoundWords({ code: 'no-time-left' }) } : {}
  if (culprits.length === 0 && ranges.length === 1)
    return { verdict: 'range', commits: namedIn(ranges[0]!), ...facts, ...because }
  if (culprits.length + ranges.length === 0) return unsure(metric, { code: 'none-stands-out' })
  const among = ranges.length === 0 ? {} : { ranges: ranges.map(namedIn) }
  return { verdict: 'several', commits: culprits.map(({ index }) => named(index)), ...among, ...facts, ...because }
}

/** Other functions may have become slow at other commits. */
function aboutOf({ functions }: Why, metric: StandingMetric | null): Pick<CommitSearch, 'about'> {
  const [first, ...others] = functions
  if (metric === null || others.reduce((sum, one) => sum + one.of, 0) < leastOthers) return {}
  return { about: first!.name }
}

const leastOthers = 0.2

/** A message without an empty line is a subject as a whole. */
const mostSubject = 300

/** A culprit that the gate's own measurement does not find slower than its parent is not named as certain, and is none of
 *  several. */
async function confirm(
  search: CommitSearch,
  request: CommitSearchRequest,
  mostSeconds: number,
  repository: Repository,
  ports: Ports,
): Promise<CommitSearch> {
  const { verdict, commits } = search
  if (commits.length === 0 || mostSeconds < leastConfirming * commits.length) return search
  const seconds = Math.min((mostSeconds / commits.length) * confirmingPart, mostConfirming)
  const measured: { readonly one: NamedCommit; readonly outcome: Measured['outcome'] }[] = []
  for (const one of commits) {
    const { commit } = one
    request.progress(`measuring ${commit.slice(0, 10)} against its parent`)
    const [parent] = await parentsOf(repository, commit)
    const result = await within(mostSeconds / commits.length, ports, async (ports) =>
      parent === undefined
        ? unmeasured
        : unlessFailed(
            ports,
            () => unmeasured,
            () => request.measure(parent, commit, request.benchmark, seconds, ports),
          ),
    )
    measured.push({ one, outcome: (result ?? unmeasured).outcome })
  }
  const left = verdict === 'found' ? measured : measured.filter(({ outcome }) => outcome !== 'not-slower')
  const [first] = left
  if (first === undefined) return { ...search, confirmed: false }
  const named = { ...search, commits: left.map(({ one }) => one) }
  return left.length > 1
    ? { ...named, confirmed: left.every(({ outcome }) => outcome === 'slower') || null }
    : { ...named, verdict: 'found', confirmed: confirmedBy(first.outcome) }
}

const unmeasured: Measured = { outcome: 'unsure', change: null }

function confirmedBy(outcome: Measured['outcome']): boolean | null {
  return outcome === 'unsure' ? null : outcome === 'slower'
}

/** Seconds: in less nothing is decided, for longer nobody waits. The rest of what is left is for setting up. */
const leastConfirming = 15
const mostConfirming = 120
const confirmingPart = 0.6
