/** `error` is the half-width of JMH's interval here, not a failure. */
import { parseUnit } from '../../../src/model/units.ts'
import type { CorpusRule } from '../corpus-rule.ts'

export const rule: CorpusRule = {
  figure: ({ value, unit }) => (typeof value === 'number' ? value * parseUnit(unit ?? '').factor : undefined),
}
