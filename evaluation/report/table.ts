/** Markdown tables and figures in words. */

import { clopperPearson } from '../../src/statistics/proportion.ts'
import { type Count, rate } from '../trials/plan.ts'

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rule = head.map((_, i) => (i === 0 ? '---' : '--:'))
  return [line(head), line(rule), ...rows.map(line)].join('\n')
}

/** A share in per cent. */
export function share(count: Count): string {
  return count.trials === 0 ? '' : `${(100 * rate(count)).toFixed(rate(count) < 0.1 && rate(count) > 0 ? 1 : 0)} %`
}

/** A share with its interval of 95 % confidence, as if all windows were independent. */
export function shareWithInterval(count: Count): string {
  if (count.trials === 0) return ''
  const { low, high } = clopperPearson(count.hits, count.trials)
  return `${share(count)} (${(100 * low).toFixed(1)}–${(100 * high).toFixed(1)})`
}

export function percent(value: number): string {
  return `${value > 0 ? '+' : ''}${Math.round(value * 1000) / 10} %`
}
