/** Options as they were written, before they mean anything. */

import type { OptionName } from './options.ts'
import type { Origin } from './values.ts'

/** One option as written: its values (several for lists) and where. */
export interface RawOption {
  readonly values: readonly string[]
  readonly origin: Origin
  /** The old name, where it is written with one. */
  readonly was?: string
}

export type RawOptions = ReadonlyMap<OptionName, RawOption>
