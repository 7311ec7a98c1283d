/** How one tool's expectations in the corpus are compared with what its format reads. The defaults fit
 *  a tool whose files stand alone and whose expected names are the format's own; a tool that differs
 *  has a `<tool>/corpus-rule.ts` exporting a `rule`. */
import type { Launch } from '../../src/model/run.ts'
import { parseUnit } from '../../src/model/units.ts'

/** One line of EXPECTED.json. */
export interface Entry {
  readonly name: string
  readonly unit: string | null
  readonly value: unknown
  readonly n?: number | null
  readonly median?: number | null
  readonly samples?: number | null
  readonly error?: unknown
  readonly failed?: unknown
  readonly [more: string]: unknown
}

export interface Input {
  /** Key in EXPECTED.json, or a name for several. */
  readonly title: string
  /** Text of the file, for expectations that EXPECTED.json leaves out; not for several files. */
  readonly text?: () => string
  /** Files of one input, relative to the corpus. */
  readonly files: readonly string[]
  /** null or empty: reading must fail. */
  readonly expected: readonly Entry[] | null
}

export interface Place {
  readonly name: string
  readonly metric?: string
}

export interface CorpusRule {
  /** Format to read with; default: detection. A reason stands beside it in the rule's file. */
  readonly format?: (input: Input) => string
  /** How files make up inputs; default: one each. */
  readonly inputs?: (all: readonly Input[]) => readonly Input[]
  /** The row's name, and the metric's where it is not the first of the row. Where several entries have
   *  the same place, the second must be in the row `name #2`. */
  readonly find?: (entry: Entry, input: Input, index: number) => Place
  /** The expected figure in base units; undefined: the row must be failed or skipped. */
  readonly figure?: (entry: Entry, input: Input) => number | undefined
  /** How many measurements must stand behind it; undefined: not told. */
  readonly count?: (entry: Entry, input: Input) => number | undefined
  /** Expected samples in base units, in any order. */
  readonly samples?: (entry: Entry, input: Input) => readonly number[] | undefined
  /** Where the expectations put together what is read as several benchmarks: the launches put together alike. */
  readonly pool?: (launches: readonly Launch[]) => readonly Launch[]
  /** Why a row that nothing was expected of is right nevertheless. */
  readonly extra?: (name: string, input: Input) => string | undefined
  /** Why a file with `null` (no results file) is read nevertheless. */
  readonly readable?: (input: Input) => string | undefined
}

/** Median where the tool gives one, else its value; nothing where it failed or is not positive as a time. */
export function defaultFigure(entry: Entry): number | undefined {
  if (entry.error || entry.failed) return undefined
  const printed = typeof entry.median === 'number' ? entry.median : entry.value
  if (typeof printed !== 'number' || !Number.isFinite(printed)) return undefined
  const { factor, base } = parseUnit(entry.unit ?? '')
  return printed <= 0 && base !== '1' && base !== 'B' ? undefined : printed * factor
}

export function defaultCount(entry: Entry): number | undefined {
  return typeof entry.n === 'number' && entry.n > 0 ? entry.n : undefined
}
