/** The rules of the configuration file: which benchmark has which threshold, what fails for it, what
 *  is left out. Each property is taken from the last rule that matches and states it. */

import type { Better } from '../model/metric.ts'
import type { FailOn } from '../model/verdict.ts'
import { compileGlob } from './glob.ts'

export interface GateRule {
  /** Glob on the benchmark's name; see `compileGlob`. */
  readonly match: string
  /** Glob on the metric's name; every metric where it is left out. */
  readonly metric?: string
  /** Smallest change that matters, as a ratio: 0.05 is five per cent. */
  readonly threshold?: number
  /** Replaces the gate's own list for what matches; empty: never fails. */
  readonly failOn?: readonly FailOn[]
  /** True: shown, but neither tested nor gated. */
  readonly ignore?: boolean
  /** Replaces the direction that the tool gave. */
  readonly better?: Better
}

/** What all rules together say about one metric of one benchmark. */
export type RuleSettings = Omit<GateRule, 'match' | 'metric'> & {
  /** True where one of the rules names the metric. */
  readonly named?: boolean
}

const nothing: RuleSettings = {}

/** Compiles rules into a look-up, to be made once and asked for every row. `metric` is null for a row
 *  without one (added, removed, failed, skipped); a rule that names a metric never matches it.
 *  @throws RangeError where a glob is longer than `longestGlob`. */
export function ruleFor(rules: readonly GateRule[]): (benchmark: string, metric: string | null) => RuleSettings {
  const compiled = rules.map(({ match, metric, ...settings }) => ({
    name: compileGlob(match),
    metric: metric === undefined ? undefined : compileGlob(metric),
    settings: stated(settings),
  }))
  if (compiled.length === 0) return () => nothing
  return (benchmark, metric) => {
    const matching = compiled.filter(
      (rule) => (rule.metric === undefined || (metric !== null && rule.metric(metric))) && rule.name(benchmark),
    )
    const settings = Object.assign({}, ...matching.map((rule) => rule.settings))
    return matching.some((rule) => rule.metric !== undefined) ? { ...settings, named: true } : settings
  }
}

function stated(settings: RuleSettings): RuleSettings {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined))
}

/** Rules that match no row: perhaps misspelt, or of a benchmark that is gone. */
export function rulesWithoutMatch(
  rules: readonly GateRule[],
  rows: readonly { readonly name: string; readonly metric: string | null }[],
): GateRule[] {
  return rules.filter(({ match, metric }) => {
    const [name, measured] = [compileGlob(match), metric === undefined ? undefined : compileGlob(metric)]
    return !rows.some((row) => {
      return (measured === undefined || (row.metric !== null && measured(row.metric))) && name(row.name)
    })
  })
}
