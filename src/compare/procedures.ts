/** How the rounds measured so far are spent on deciding; see `Procedure`. */

import { type Decision, decide, type Suite, type Tested } from './decide.ts'
import { type Evidence, moderatedEvidence, signedRankEvidence } from './evidence.ts'
import { type Levels, planLevels } from './levels.ts'
import { type DecisionRule, defaultCandidateP, looksTaken } from './rule.ts'

/** The pairs of one metric of one benchmark: log-ratios in the direction of cost, at least one. */
export interface Sample {
  readonly ratios: readonly number[]
  /** 1-based position, among all pairs, of the pair behind each ratio. */
  readonly rounds: readonly number[]
  readonly threshold: number
}

export interface Decided {
  readonly evidence: Evidence
  readonly decision: Decision
}

/** One-sided in neither direction: whom screening sends on to be confirmed. */
const screenP = 0.2

/** Decides all samples of a suite after `rounds` pairs. */
export function decideSamples(samples: readonly Sample[], rule: DecisionRule, rounds: number): Decided[] {
  if (samples.length === 0) return []
  const procedure = rule.procedure === 'screen-confirm' ? screenAndConfirm : decideOnAll
  return procedure(samples, rule, rounds)
}

function decideOnAll(samples: readonly Sample[], rule: DecisionRule, rounds: number): Decided[] {
  const { looks, total } = looksTaken(rule, rounds)
  const levels = planLevels(looks, total)
  return decided(samples, suiteOf(rule, levels, total), rule)
}

function screenAndConfirm(samples: readonly Sample[], rule: DecisionRule, rounds: number): Decided[] {
  const { looks, total } = looksTaken(rule, rounds)
  const screened = looks.filter((look) => look <= rule.screenRounds)
  const fresh = looks.filter((look) => look > rule.screenRounds).map((look) => look - rule.screenRounds)
  const all = decided(samples, suiteOf(rule, planLevels(looks, total), total), rule)
  if (fresh.length === 0) return all.map(withoutClaim)
  const suite = suiteOf(rule, planLevels(fresh, total - rule.screenRounds), total - rule.screenRounds)
  const suspects = samples.map((sample) => isSuspect(sample, rule))
  const confirming = samples.map((sample) => after(sample, rule.screenRounds))
  const chosen = samples.flatMap((_, i) => (suspects[i] && confirming[i]!.ratios.length > 0 ? [i] : []))
  const confirmed = decided(
    chosen.map((i) => confirming[i]!),
    suite,
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
function withoutClaim(one: Decided): Decided {
  if (one.decision.outcome === 'unchanged' || one.decision.outcome === 'inconclusive') return one
  const have = one.evidence.rounds
  const doubt = { code: 'too-few-rounds', have, need: have + 6 } as const
  return { ...one, decision: { ...one.decision, outcome: 'inconclusive', doubt, worthMore: true } }
}

function isSuspect(sample: Sample, rule: DecisionRule): boolean {
  const first = sample.ratios.filter((_, i) => sample.rounds[i]! <= rule.screenRounds)
  if (first.length === 0) return false
  const evidence = signedRankEvidence([first])[0]!
  return 2 * Math.min(evidence.p(0, 'greater'), evidence.p(0, 'less')) < screenP
}

function after(sample: Sample, round: number): Sample {
  const from = sample.rounds.findIndex((at) => at > round)
  const start = from < 0 ? sample.rounds.length : from
  const rounds = sample.rounds.slice(start).map((at) => at - round)
  return { ...sample, ratios: sample.ratios.slice(start), rounds }
}

function suiteOf(rule: DecisionRule, levels: Levels, total: number): Suite {
  const { falseAlarmRate, candidateP = defaultCandidateP } = rule
  return { falseAlarmRate, candidateP, levels, total }
}

function decided(samples: readonly Sample[], suite: Suite, rule: DecisionRule): Decided[] {
  const evidence = evidenceOf(samples, rule)
  const tested = samples.map(
    (sample, i): Tested => ({
      evidence: evidence[i]!,
      threshold: sample.threshold,
      delta: Math.log1p(sample.threshold),
      look: suite.levels.lookAt(sample.rounds.at(-1)!),
    }),
  )
  return decide(tested, suite).map((decision, i) => ({ decision, evidence: evidence[i]! }))
}

/** Moderated variances need two pairs; what has fewer cannot be decided by any test. */
function evidenceOf(samples: readonly Sample[], rule: DecisionRule): Evidence[] {
  if (rule.test !== 'moderated-t') return signedRankEvidence(samples.map((sample) => sample.ratios))
  const several = samples.filter((sample) => sample.ratios.length > 1)
  const moderated = moderatedEvidence(several.map((sample) => sample.ratios))
  let at = 0
  return samples.map(({ ratios }) => (ratios.length > 1 ? moderated[at++]! : signedRankEvidence([ratios])[0]!))
}
