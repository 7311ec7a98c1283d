/** What a gate would have needed where it ended with benchmarks undecided: the rounds, the time budget that
 *  holds them, and the words for it. */

import type { Plan } from '../../config/plan.ts'
import { budgetFor } from '../../measure/budget.ts'
import type { Pace, PairedRun } from '../../measure/paired-run.ts'
import type { BenchmarkComparison, Comparison, Doubt } from '../../model/comparison.ts'
import { mostAdvisedSeconds } from '../../model/duration.ts'
import type { Note } from '../../model/note.ts'
import type { PlanSummary } from '../../model/report.ts'

export interface NeededPlan {
  readonly plan: NonNullable<PlanSummary['needed']>
  /** Benchmarks that so many rounds would decide, and those that no number in reason would. */
  readonly short: number
  readonly hopeless: number
  readonly compared: number
  /** The one that takes most. */
  readonly worst: string
  readonly made: number
}

/** Null where every benchmark was decided, nothing can be told, or somebody ended it. */
export function neededFor({ benchmarks }: Comparison, measured: PairedRun): NeededPlan | null {
  if (measured.failure !== null || measured.ended === 'cancelled' || measured.pairs.length === 0) return null
  const undecided = benchmarks.flatMap((row) => needOf(row) ?? [])
  const short = undecided.filter(({ need }) => need !== null).toSorted((a, b) => b.need! - a.need!)
  const [worst] = short
  if (worst === undefined) return null
  const pace = paceOf(measured)
  if (pace === null) return null
  // Fewer rounds than the least number would be warned of again.
  const least = shortIn(measured.notes)
  const rounds = Math.max(worst.need!, least?.fewest ?? 0)
  const seconds = Math.max(budgetFor(rounds, pace.pairSeconds, pace.spent), least?.needSeconds ?? 0)
  const names = (rows: readonly { readonly name: string }[]) => new Set(rows.map(({ name }) => name)).size
  return {
    plan: { rounds, seconds },
    short: names(short),
    hopeless: names(undecided.filter(({ need }) => need === null)),
    compared: names(benchmarks.filter(({ change }) => change !== null)),
    worst: worst.name,
    made: measured.pairs.length,
  }
}

/** As the forecast had it; where the time ran out nevertheless, as it turned out. */
function paceOf({ pace, ended, seconds, pairs }: PairedRun): Pace | null {
  if (pace === null || ended !== 'budget') return pace
  return { ...pace, pairSeconds: Math.max(pace.pairSeconds, (seconds - pace.spent) / pairs.length) }
}

const openDoubts: ReadonlySet<Doubt['code']> = new Set(['too-few-rounds', 'too-noisy', 'size-unresolved'])

function needOf({ name, outcome, doubt }: BenchmarkComparison): { name: string; need: number | null } | null {
  if (outcome !== 'inconclusive' || doubt === null || !openDoubts.has(doubt.code)) return null
  return { name, need: 'need' in doubt ? doubt.need : null }
}

/** One note, or none. */
export function noteOfNeeded(needed: NeededPlan | null, { measuring }: Plan): Note[] {
  if (needed === null) return []
  const { plan, made, ...counts } = needed
  const { maxRounds, budgetSeconds } = measuring
  const need = { needRounds: plan.rounds, needSeconds: plan.seconds }
  return [{ code: 'undecided', rounds: made, ...counts, ...need, maxRounds, budgetSeconds }]
}

function shortIn(notes: readonly Note[]) {
  return notes.find((note) => note.code === 'short-budget')
}

/** Notes of measuring, where the warning of a short budget names the time that decides, too: with less, the next run
 *  would end undecided again, and be told another time. */
export function withOneBudget(notes: readonly Note[], needed: NeededPlan | null): readonly Note[] {
  const seconds = needed?.plan.seconds ?? 0
  if (seconds > mostAdvisedSeconds) return notes
  return notes.map((note) =>
    note.code === 'short-budget' ? { ...note, needSeconds: Math.max(note.needSeconds, seconds) } : note,
  )
}
