/** From a decision to the row that is told. */

import type { BenchmarkComparison, Doubt, OutcomeKind } from '../../model/comparison.ts'
import type { Decision } from '../decision/decide.ts'
import type { Evidence } from '../evidence/evidence.ts'
import { changeOf } from '../evidence/launch-summary.ts'
import { typical } from './match.ts'
import type { OpenRow } from './prepare.ts'

/** Shorter than this, in seconds, no operation of a program can be: about one clock cycle. */
const shortestOperation = 0.3e-9

/** The row of an open comparison. `remark` is a doubt that no decision depends on. */
export function decidedRow(
  open: OpenRow,
  evidence: Evidence,
  decision: Decision,
  remark: Doubt | null,
): BenchmarkComparison {
  const { name, metric, unit, better, threshold, beside } = open
  const [base, head] = [typical(open.base), typical(open.head)]
  // What comes and goes is no measurement of the suite, whatever is left of it shows.
  const outcome = isSilent(open) ? 'inconclusive' : outcomeOf(open, decision)
  return {
    name,
    metric,
    unit,
    better,
    exact: false,
    outcome,
    base,
    head,
    change: changeOf(evidence.estimate, decision.interval),
    p: decision.p,
    rounds: evidence.rounds,
    detectable: Number.isFinite(decision.detectable) ? Math.expm1(decision.detectable) : null,
    scatter: evidence.scatter,
    threshold,
    doubt: (outcome === 'no-worse' ? open.missing : doubtOf(open, decision)) ?? remark ?? implausible(unit, base, head),
    ...beside,
  }
}

/** What is only shown is never called better or worse. */
function outcomeOf({ role }: OpenRow, { outcome }: Decision): OutcomeKind {
  if (role === 'tested') return outcome
  // Of what is only shown, nothing says which way is worse.
  if (outcome === 'no-worse') return 'inconclusive'
  return outcome === 'regressed' || outcome === 'improved' ? 'changed' : outcome
}

function isSilent({ missing }: OpenRow): boolean {
  return missing?.code === 'missing-in-rounds' && missing.silent === true
}

function doubtOf(open: OpenRow, { doubt }: Decision): Doubt | null {
  const { missing, role } = open
  if (isSilent(open)) return missing
  // A claim about size was won from the rounds at hand; nothing weaker than absence outranks it.
  if (doubt?.code === 'size-unresolved') return role === 'tested' ? doubt : { code: 'not-confirmed', benchmarks: 1 }
  return missing ?? doubt
}

function implausible(unit: string, base: number | null, head: number | null): Doubt | null {
  const seconds = Math.min(base ?? Number.POSITIVE_INFINITY, head ?? Number.POSITIVE_INFINITY)
  return unit === 's' && seconds < shortestOperation ? { code: 'optimised-away', seconds } : null
}
