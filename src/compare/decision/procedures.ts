/** How the rounds measured so far are spent on deciding; see `Procedure`. */

import { longEnough, shortest } from '../evidence/autocorrelated.ts'
import { type Evidence, moderatedEvidence, type PairedRatios, signedRankEvidence } from '../evidence/evidence.ts'
import { type DecisionRule, defaultCandidateP, looksTaken } from '../rule.ts'
import { type Decision, decide, type SuiteRates, type TestCase } from './decide.ts'
import { planLevels } from './levels.ts'

/** The pairs of one metric of one benchmark, at least one, in the order measured. */
export interface Sample extends PairedRatios {
  /** 1-based position, among all pairs, of the pair behind each ratio. */
  readonly rounds: readonly number[]
  readonly threshold: number
}

export interface BenchmarkDecision {
  readonly evidence: Evidence
  readonly decision: Decision
}

/** One-sided in neither direction: whom screening sends on to be confirmed. */
const screenP = 0.2

/** Decides all samples of a suite after `rounds` pairs. */
export function decideSamples(samples: readonly Sample[], rule: DecisionRule, rounds: number): BenchmarkDecision[] {
  if (samples.length === 0) return []
  if (rule.procedure === 'screen-confirm') return screenAndConfirm(samples, rule, rounds)
  return decideTogether([{ samples, rule, rounds }]).flat()
}

/** What one of several jobs measured of a suite, after `rounds` pairs of its own. */
export interface Share {
  readonly samples: readonly Sample[]
  readonly rule: DecisionRule
  readonly rounds: number
}

/** Decides a suite that several jobs measured between them: each share by the scatter and the looks of its
 *  own job, all in one correction. Every round counts; false-alarm rate and τ are those of the first. */
export function decideTogether(shares: readonly Share[]): BenchmarkDecision[][] {
  const [first] = shares
  if (first === undefined) return []
  const tested = shares.map(({ samples, rule, rounds }) => {
    const { looks, total } = looksTaken(rule, rounds)
    return testedOf(samples, { levels: planLevels(looks, total, rule.spending), total }, rule)
  })
  const decisions = decide(tested.flat(), suiteOf(first.rule))
  let at = 0
  return tested.map((share) => share.map(({ evidence }) => ({ evidence, decision: decisions[at++]! })))
}

function screenAndConfirm(samples: readonly Sample[], rule: DecisionRule, rounds: number): BenchmarkDecision[] {
  const { looks, total } = looksTaken(rule, rounds)
  const screened = looks.filter((look) => look <= rule.screenRounds)
  const fresh = looks.filter((look) => look > rule.screenRounds).map((look) => look - rule.screenRounds)
  const all = decided(samples, { levels: planLevels(looks, total, rule.spending), total }, rule)
  if (fresh.length === 0) return all.map(withoutClaim)
  const left = total - rule.screenRounds
  const suspects = samples.map((sample) => isSuspect(sample, rule))
  const confirming = samples.map((sample) => after(sample, rule.screenRounds))
  const chosen = samples.flatMap((_, i) => (suspects[i] && confirming[i]!.ratios.length > 0 ? [i] : []))
  const confirmed = decided(
    chosen.map((i) => confirming[i]!),
    { levels: planLevels(fresh, left, rule.spending), total: left },
    rule,
  )
  const results = screened.length === looks.length ? all : all.map(withoutClaim)
  chosen.forEach((i, at) => {
    // What all rounds prove to be no change needs no confirmation.
    if (results[i]!.decision.outcome !== 'unchanged') results[i] = confirmed[at]!
  })
  return results
}

/** The first rounds may clear a benchmark or make it a suspect, never convict it. */
function withoutClaim(one: BenchmarkDecision): BenchmarkDecision {
  const { outcome } = one.decision
  if (outcome !== 'regressed' && outcome !== 'improved') return one
  const have = one.evidence.rounds
  const doubt = { code: 'too-few-rounds', have, need: have + 6 } as const
  return { ...one, decision: { ...one.decision, outcome: 'inconclusive', doubt, worthMore: true } }
}

function isSuspect(sample: Sample, rule: DecisionRule): boolean {
  const end = sample.rounds.findIndex((at) => at > rule.screenRounds)
  const first = end < 0 ? sample : part(sample, 0, end)
  if (first.ratios.length === 0) return false
  const evidence = signedRankEvidence([first])[0]!
  return 2 * Math.min(evidence.p(0, 'greater'), evidence.p(0, 'less')) < screenP
}

function after(sample: Sample, round: number): Sample {
  const from = sample.rounds.findIndex((at) => at > round)
  const start = from < 0 ? sample.rounds.length : from
  const fresh = part(sample, start, sample.rounds.length)
  return { ...fresh, rounds: fresh.rounds.map((at) => at - round) }
}

function part(sample: Sample, from: number, to: number): Sample {
  const { ratios, rounds, lists, fastest } = sample
  return {
    ratios: ratios.slice(from, to),
    rounds: rounds.slice(from, to),
    threshold: sample.threshold,
    ...(lists && { lists: lists.slice(from, to) }),
    ...(fastest && { fastest: { base: fastest.base.slice(from, to), head: fastest.head.slice(from, to) } }),
  }
}

function suiteOf(rule: DecisionRule): SuiteRates {
  const { falseAlarmRate, candidateP = defaultCandidateP, worthChange } = rule
  return { falseAlarmRate, candidateP, ...(worthChange === undefined ? {} : { worthChange }) }
}

type Looks = Pick<TestCase, 'levels' | 'total'>

function decided(samples: readonly Sample[], looks: Looks, rule: DecisionRule): BenchmarkDecision[] {
  const tested = testedOf(samples, looks, rule)
  return decide(tested, suiteOf(rule)).map((decision, i) => ({ decision, evidence: tested[i]!.evidence }))
}

function testedOf(samples: readonly Sample[], looks: Looks, rule: DecisionRule): TestCase[] {
  const evidence = evidenceOf(samples, rule)
  return samples.map((sample, i) => ({
    ...looks,
    evidence: evidence[i]!,
    threshold: sample.threshold,
    delta: Math.log1p(sample.threshold),
    look: looks.levels.lookAt(sample.rounds.at(-1)!),
  }))
}

/** Ranks of so many pairs cannot reach the levels of a suite, or hardly. */
const fewPairs = 9

/** Of fewer benchmarks none learns how noisy it is from the others. */
const leastSharing = 4

/** Smallest two-sided p-value that so many pairs of so many benchmarks can give. */
export function smallestPOf(pairs: number, benchmarks: number, { test = 'auto' }: DecisionRule): number {
  const moderated = test === 'moderated-t' || (test === 'auto' && pairs <= fewPairs && benchmarks >= leastSharing)
  return moderated ? 0 : 2 ** (1 - pairs)
}

/** Moderated variances need two pairs; what has fewer cannot be decided by any test. */
export function evidenceOf(samples: readonly Sample[], { test = 'auto', pairing }: DecisionRule): Evidence[] {
  const evidence = signedRankEvidence(samples)
  if (test === 'signed-rank') return evidence
  const several = samples.flatMap(({ ratios }, i) => (ratios.length > 1 ? [i] : []))
  if (test === 'auto' && several.length < leastSharing) return evidence
  const most = test === 'auto' ? fewPairs : Number.POSITIVE_INFINITY
  if (!several.some((i) => samples[i]!.ratios.length <= most)) return evidence
  const moderated = moderatedEvidence(
    several.map((i) => samples[i]!.ratios),
    // A slice is so short that what a machine does for seconds may last several pairs of a suite; in the other pairings no
    // recording shows any memory, and looking for it in so few pairs costs detection.
    pairing === 'slices' ? shortest : longEnough,
  )
  several.forEach((i, at) => {
    if (samples[i]!.ratios.length <= most) evidence[i] = moderated[at]!
  })
  return evidence
}
