/** What a benchmark's presence alone decides: added, removed, failed, skipped, or named twice. */

import type { BenchmarkComparison, OutcomeKind } from '../../model/comparison.ts'
import type { Side } from '../../model/run.ts'
import { launchSummary } from '../evidence/launch-summary.ts'
import type { BenchmarkSeries, Match } from './match.ts'

type State = 'absent' | 'ok' | 'failed' | 'skipped'

/** The single row of a benchmark that cannot be compared, undefined where both sides measured it at
 *  least once. A side that failed in every launch counts as failed, whatever the other did. */
export function presenceRow(match: Match, threshold: number): BenchmarkComparison | undefined {
  const twice = timesTwice(match)
  if (twice !== undefined) return row(match, 'failed', threshold, twice)
  const [base, head] = [stateOf(match.base), stateOf(match.head)]
  if (base === 'ok' && head === 'ok') return brokenRow(match, threshold)
  if (head === 'failed') return row(match, 'failed', threshold, said(match, base === 'failed' ? 'both' : 'head'))
  if (base === 'failed') return row(match, 'failed', threshold, said(match, 'base'))
  if (head === 'skipped') return row(match, 'skipped', threshold, said(match, base === 'ok' ? 'head' : 'both'))
  if (base === 'skipped') return row(match, 'skipped', threshold, said(match, 'base'))
  return row(match, base === 'absent' ? 'added' : 'removed', threshold, {})
}

/** Base never failed, and head does every other time or more: that is no flaw of a launch, whatever the others show. */
function brokenRow(match: Match, threshold: number): BenchmarkComparison | undefined {
  const [base, head] = [failuresOf(match.base), failuresOf(match.head)]
  if (base.failed > 0 || head.failed < 2 || 2 * head.failed < head.of) return undefined
  const because = match.head?.message?.text ?? ''
  const message = `in ${head.failed} of ${head.of} launches${because === '' ? '' : `: ${because}`}`
  return row(match, 'failed', threshold, { message, where: 'head' })
}

function failuresOf(series: BenchmarkSeries | undefined): { failed: number; of: number } {
  const present = series?.presence.filter((status) => status !== 'absent') ?? []
  return { failed: present.filter((status) => status === 'failed').length, of: present.length }
}

function stateOf(series: BenchmarkSeries | undefined): State {
  if (series === undefined) return 'absent'
  if (series.presence.includes('ok')) return 'ok'
  return series.message?.status ?? 'absent'
}

interface Remark {
  readonly message?: string
  readonly where?: Side | 'both'
}

function said(match: Match, where: Side | 'both'): Remark {
  const series = where === 'base' ? match.base : match.head
  return { message: series?.message?.text ?? '', where }
}

/** Which of two results under one name belongs to which of the other side cannot be told. */
function timesTwice({ base, head }: Match): Remark | undefined {
  const [before, after] = [base?.times ?? 0, head?.times ?? 0]
  const times = Math.max(before, after)
  if (times < 2) return undefined
  const where = before > 1 && after > 1 ? 'both' : after > 1 ? 'head' : 'base'
  return { message: `the name appears ${times} times in one launch`, where }
}

function row(match: Match, outcome: OutcomeKind, threshold: number, remark: Remark): BenchmarkComparison {
  const [base, head] = [shown(match.base), shown(match.head)]
  const metric = head ?? base
  return {
    name: match.name,
    metric: metric?.name ?? null,
    unit: metric?.unit ?? null,
    better: metric?.better ?? 'unknown',
    exact: metric?.exact ?? false,
    outcome,
    base: base?.unit === metric?.unit && base !== undefined ? launchSummary(base) : null,
    head: head === undefined ? null : launchSummary(head),
    change: null,
    p: null,
    rounds: 0,
    detectable: null,
    scatter: null,
    threshold,
    doubt: null,
    ...remark,
  }
}

/** One figure for a row without a comparison: the first metric's last value. */
function shown(series: BenchmarkSeries | undefined) {
  return series?.metrics[0]?.latest
}
