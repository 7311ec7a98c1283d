/** Decides whether a comparison may merge. Takes outcomes and a policy, gives a verdict with its
 *  reasons and the exit code. Never measures, tests a hypothesis, formats or prints.
 *
 *  The kinds, in the order in which they are tried:
 *  1. `inconclusive`, exit 4: measuring was cancelled. Whatever was seen so far is listed as reasons.
 *  2. `fail`, exit 1: a regression, or a benchmark that base measured and head lacks, where `fail-on`
 *     names it and nobody accepted it.
 *  3. `error`, exit 3: nothing could be compared (no benchmark, every one of them new, none with a
 *     usable number), or `fail-on` names `error` and a benchmark fails on head alone, or is missing from some
 *     launches without a word of why. Where it does not,
 *     nothing compared keeps the kind with exit code 0, and a failing benchmark is one not cleared.
 *  4. `inconclusive`: something that is gated was not cleared. Cleared is what was shown not to be
 *     worse by more than its threshold: the interval lies wholly below it, and no doubt questions the
 *     numbers themselves. Exit 4 where `fail-on` names `inconclusive`, else 0.
 *  5. `pass`, exit 0: everything that is gated was cleared, accepted, or is something that `fail-on`
 *     leaves out; what was accepted or left out stays among the reasons. */

import type { Acceptance } from '../model/acceptance.ts'
import { type BenchmarkComparison, type Comparison, type Doubt, lostAmong } from '../model/comparison.ts'
import { exitCodes, type FailOn, type Reason, type Verdict } from '../model/verdict.ts'
import { compileGlob } from './glob.ts'
import { type GateRule, ruleFor } from './rules.ts'

/** `strict` blocks where a slowdown beyond the threshold is shown; `sensitive` also where one is shown at all and the
 *  estimate is above the threshold. */
export type Sensitivity = 'strict' | 'sensitive'

export interface GatePolicy {
  readonly failOn: readonly FailOn[]
  readonly sensitivity: Sensitivity
  readonly rules: readonly GateRule[]
  readonly accepted: readonly Acceptance[]
  /** Rounds measured before somebody cancelled; left out where nobody did. */
  readonly cancelledAfter?: number
}

/** How one row bears on the verdict. */
interface Finding {
  /** `blocks` and `breaks` fail the gate; `allowed` would, but policy lets it through, or somebody accepted it;
   *  `aside` is not gated at all. */
  readonly weight: 'blocks' | 'breaks' | 'allowed' | 'cleared' | 'uncleared' | 'aside'
  readonly reason?: Reason
}

/** Judges a comparison; see the head of this file for the rules.
 *  @throws RangeError where a glob of a rule or of what was accepted is too long. */
export function judge(comparison: Comparison, policy: GatePolicy): Verdict {
  const findings = findingsOf(comparison, policy)
  const reasons = distinct(findings.flatMap((finding) => finding.reason ?? []))
  if (policy.cancelledAfter !== undefined) {
    const cancelled: Reason = { code: 'cancelled', rounds: policy.cancelledAfter }
    return { kind: 'inconclusive', exitCode: exitCodes.inconclusive, reasons: [cancelled, ...reasons] }
  }
  const undecided = undecidedBenchmarks(comparison, findings)
  const open: Reason[] = undecided === 0 ? [] : [{ code: 'inconclusive', benchmarks: undecided }]
  const has = (weight: Finding['weight']) => findings.some((finding) => finding.weight === weight)
  if (has('blocks')) return { kind: 'fail', exitCode: exitCodes.fail, reasons: [...reasons, ...open] }
  if (!comparison.benchmarks.some(wasCompared)) return nothingCompared(reasons, policy)
  if (has('breaks')) return { kind: 'error', exitCode: exitCodes.error, reasons: [...reasons, ...open] }
  if (open.length === 0) return { kind: 'pass', exitCode: exitCodes.pass, reasons }
  const exitCode = failsOnInconclusive(comparison, findings, policy) ? exitCodes.inconclusive : exitCodes.pass
  return { kind: 'inconclusive', exitCode, reasons: [...reasons, ...open] }
}

function nothingCompared(reasons: readonly Reason[], policy: GatePolicy): Verdict {
  const exitCode = policy.failOn.includes('error') ? exitCodes.error : exitCodes.pass
  return { kind: 'error', exitCode, reasons: [{ code: 'nothing-compared' }, ...reasons] }
}

function findingsOf(comparison: Comparison, policy: GatePolicy): Finding[] {
  const settingsOf = ruleFor(policy.rules)
  const compared = comparison.benchmarks.filter((row) => {
    return wasCompared(row) && row.role !== 'information' && settingsOf(row.name, row.metric).ignore !== true
  })
  const isLost = lostAmong(compared)
  const accepted = policy.accepted.map((one) => ({ ...one, matches: compileGlob(one.benchmark) }))
  return comparison.benchmarks.map((row) => {
    const settings = settingsOf(row.name, row.metric)
    if (settings.ignore === true || row.role === 'information') return { weight: 'aside' }
    if (row.lacking !== undefined) return { weight: isLost(row) ? 'uncleared' : 'aside' }
    const failOn = settings.failOn ?? policy.failOn
    const finding = weigh(row, failOn, policy.sensitivity)
    const acceptance = finding.weight === 'blocks' ? accepted.find(({ matches }) => matches(row.name)) : undefined
    return acceptance === undefined ? finding : { weight: 'allowed', reason: acceptedReason(row, acceptance) }
  })
}

function acceptedReason(row: BenchmarkComparison, { by, because }: Acceptance): Reason {
  return { code: 'waived', benchmark: row.name, metric: row.metric ?? '', by, because }
}

/** Weighs one row that no rule ignores, before what was accepted. */
function weigh(row: BenchmarkComparison, failOn: readonly FailOn[], sensitivity: Sensitivity): Finding {
  if (isRegression(row, sensitivity)) {
    const reason = { code: 'regression', benchmark: row.name, metric: row.metric ?? '' } as const
    return failOn.includes('regression') ? { weight: 'blocks', reason } : leftOut('allowed', reason)
  }
  if (isMissing(row)) {
    const reason = { code: 'missing', benchmark: row.name } as const
    return failOn.includes('missing') ? { weight: 'blocks', reason } : leftOut('allowed', reason)
  }
  if (row.outcome === 'failed') return weighFailure(row, failOn)
  if (row.doubt?.code === 'missing-in-rounds' && row.doubt.silent === true) return weighSilence(row, row.doubt, failOn)
  if (row.outcome === 'added' || row.outcome === 'skipped') return { weight: 'aside' }
  if (row.better === 'unknown' && row.doubt?.code !== 'direction-differs') return { weight: 'aside' }
  return { weight: isCleared(row) ? 'cleared' : 'uncleared' }
}

/** A benchmark that fails on base, or on both sides alike, was broken before: head is not to blame, and there is
 *  nothing to compare it with. */
function weighFailure(row: BenchmarkComparison, failOn: readonly FailOn[]): Finding {
  if (row.where === 'base' || row.where === 'both') return { weight: 'aside' }
  const reason = { code: 'failed', benchmark: row.name, message: row.message ?? '' } as const
  return failOn.includes('error') ? { weight: 'breaks', reason } : leftOut('uncleared', reason)
}

/** A benchmark that comes and goes, and nothing says why: on whichever side, what was compared is not the suite. */
function weighSilence(
  row: BenchmarkComparison,
  { base, head, rounds }: Extract<Doubt, { code: 'missing-in-rounds' }>,
  failOn: readonly FailOn[],
): Finding {
  const lacking = [rounds - base, rounds - head].flatMap((count, i) =>
    count === 0 ? [] : [`${count} of ${rounds} launches of ${i === 0 ? 'base' : 'head'}`],
  )
  const message = `missing from ${lacking.join(' and ')}, and nothing says why`
  const reason = { code: 'failed', benchmark: row.name, message } as const
  return failOn.includes('error') ? { weight: 'breaks', reason } : leftOut('uncleared', reason)
}

/** What `fail-on` would not fail on. */
function leftOut(
  weight: 'allowed' | 'uncleared',
  reason: Extract<Reason, { code: 'regression' | 'missing' | 'failed' }>,
): Finding {
  return { weight, reason: { ...reason, allowed: true } }
}

/** Whether a row is worse by the policy's standard, whatever `fail-on` makes of it. */
export function isRegression(row: BenchmarkComparison, sensitivity: Sensitivity): boolean {
  if (row.outcome === 'regressed') return true
  if (sensitivity === 'strict' || row.outcome !== 'inconclusive' || row.change === null) return false
  // Any other doubt means that no change was shown once the number of benchmarks is allowed for.
  return row.doubt?.code === 'size-unresolved' && row.change.estimate > row.threshold
}

/** Base has it, head has not; a benchmark that head alone skips is missing in the same sense. */
function isMissing(row: BenchmarkComparison): boolean {
  return row.outcome === 'removed' || (row.outcome === 'skipped' && row.where === 'head')
}

/** Doubts about precision alone: the interval still says what it says. */
const precision: ReadonlySet<Doubt['code']> = new Set(['too-noisy', 'size-unresolved', 'not-confirmed', 'order-effect'])

/** Whether a compared row was shown not to be worse by more than its threshold. */
export function isCleared(row: BenchmarkComparison): boolean {
  if (row.outcome !== 'inconclusive') return true
  if (row.doubt === null || !precision.has(row.doubt.code)) return false
  return row.change !== null && row.change.high !== null && row.change.high <= row.threshold
}

function wasCompared(row: BenchmarkComparison): boolean {
  if (row.outcome === 'inconclusive') return row.change !== null
  return !['added', 'removed', 'failed', 'skipped'].includes(row.outcome)
}

/** How many benchmarks have a gated row that was not cleared. Where something was compared, but none
 *  of it is gated (every direction unknown, everything ignored), all that was compared counts: a
 *  gate that cannot fail is not to pass in silence. */
function undecidedBenchmarks(comparison: Comparison, findings: readonly Finding[]): number {
  const gates = findings.some(({ weight }) => weight !== 'aside')
  const rows = comparison.benchmarks.filter((row, i) =>
    gates ? findings[i]!.weight === 'uncleared' : wasCompared(row),
  )
  return new Set(rows.map((row) => row.name)).size
}

function failsOnInconclusive(comparison: Comparison, findings: readonly Finding[], policy: GatePolicy): boolean {
  const settingsOf = ruleFor(policy.rules)
  const uncleared = comparison.benchmarks.filter((_, i) => findings[i]!.weight === 'uncleared')
  if (uncleared.length === 0) return policy.failOn.includes('inconclusive')
  return uncleared.some((row) => (settingsOf(row.name, row.metric).failOn ?? policy.failOn).includes('inconclusive'))
}

/** One reason of a kind per benchmark and metric: several metrics of one benchmark may be gone at once. */
function distinct(reasons: readonly Reason[]): Reason[] {
  const seen = new Set<string>()
  return reasons.filter((reason) => {
    const key = JSON.stringify(reason)
    return !seen.has(key) && seen.add(key)
  })
}
