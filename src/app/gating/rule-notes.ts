/** What should be known of the rules beside what they decide. */

import { type GateRule, rulesWithoutMatch } from '../../gate/rules.ts'
import type { BenchmarkComparison } from '../../model/comparison.ts'
import { type Note, several } from '../../model/note.ts'

/** A rule that matches nothing does nothing, which nobody may have meant. None where nothing was measured. */
export function noteOfRules(rules: readonly GateRule[], rows: readonly BenchmarkComparison[]): Note[] {
  const idle = rows.length === 0 ? [] : rulesWithoutMatch(rules, rows)
  if (idle.length === 0) return []
  const named = idle.map(({ match, metric }) => (metric === undefined ? match : `${match}, metric ${metric}`))
  return [{ code: 'rule-without-match', rules: several(named, 5) }]
}
