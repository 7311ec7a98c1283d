/** The numbers that a verdict rests on: with them and a rule, anybody comes to the same verdict. */

import type { StoredBase } from '../../compare/stored.ts'
import type { Launch, Pair } from '../../model/run.ts'

export type VerdictNumbers =
  /** How they were looked at is in the plan of the report. */
  | { readonly kind: 'paired'; readonly pairs: readonly Pair[] }
  /** Head alone, and the stored runs that it is compared with; null where there were none. */
  | { readonly kind: 'stored'; readonly launches: readonly Launch[]; readonly base: StoredBase | null }
