/** The shape of `benchgate/report/1`: its keys in the order they are written, and what each may hold.
 *  `docs/schemas/report-1.schema.json` says the same for other programs; a test holds them together. */

import type {
  BenchmarkComparison,
  Change,
  CountedFigure,
  Doubt,
  RepeatedFigure,
  SuiteComparison,
} from '../../model/comparison.ts'
import type { LookedAt, Looking } from '../../model/provenance.ts'
import type { CommitLabel, Forecast, PlanSummary, Report, Rerun, ShortOfRounds } from '../../model/report.ts'
import type { Ignored, Machine } from '../../model/run.ts'
import type { Reason } from '../../model/verdict.ts'
import { noteShape } from '../notes/notes.ts'
import { place } from './place.ts'
import {
  between,
  coded,
  count,
  flag,
  list,
  literal,
  Mismatch,
  notNegative,
  nullable,
  number,
  object,
  optional,
  type Shape,
  text,
} from './shape.ts'
import { leftOutShape, reachShape, whyShape } from './why-shape.ts'

/** A figure that could not be computed is null in JSON, and NaN again when read. */
const figure: Shape<number> = (value, path) => (value === null ? Number.NaN : number(value, path))

const share = between(0, 1)
function onlyTrue(value: unknown, path: string): true {
  if (!flag(value, path)) throw new Mismatch(path, 'true, or left out', value)
  return true
}

const change = object<Change>({ estimate: number, low: nullable(number), high: nullable(number) })

const doubt = coded<Doubt>({
  'too-few-rounds': object({ code: literal('too-few-rounds'), have: count, need: count }),
  'too-few-runs': object({ code: literal('too-few-runs'), have: count, need: count }),
  'too-noisy': object<Extract<Doubt, { code: 'too-noisy' }>>({
    code: literal('too-noisy'),
    scatter: figure,
    need: nullable(count),
    threshold: number,
    alike: optional(object({ pairs: count, worth: count })),
  }),
  'shown-by-fastest': object({ code: literal('shown-by-fastest'), change: figure }),
  'size-unresolved': object({
    code: literal('size-unresolved'),
    direction: literal('slower', 'faster'),
    need: nullable(count),
  }),
  'not-confirmed': object({ code: literal('not-confirmed'), benchmarks: count }),
  'missing-in-rounds': object<Extract<Doubt, { code: 'missing-in-rounds' }>>({
    code: literal('missing-in-rounds'),
    base: count,
    head: count,
    rounds: count,
    silent: optional(onlyTrue),
    because: optional(text),
  }),
  'not-positive': object({ code: literal('not-positive'), found: figure }),
  'order-effect': object({ code: literal('order-effect'), effect: figure }),
  'one-number': object<Extract<Doubt, { code: 'one-number' }>>({
    code: literal('one-number'),
    launches: count,
    numbers: optional(count),
  }),
  'no-baseline': object<Extract<Doubt, { code: 'no-baseline' }>>({
    code: literal('no-baseline'),
    because: optional(text),
  }),
  'other-machine': object({ code: literal('other-machine'), base: text, head: text }),
  'direction-differs': object({ code: literal('direction-differs'), base: text, head: text }),
  'other-shard': object({ code: literal('other-shard'), base: count, head: count }),
  'whole-suite-shifted': object({ code: literal('whole-suite-shifted'), change: figure }),
  'counter-varies': object({ code: literal('counter-varies'), jitter: figure }),
  'stopped-early': object({ code: literal('stopped-early') }),
  sharing: object({ code: literal('sharing'), alone: figure }),
  'optimised-away': object({ code: literal('optimised-away'), seconds: figure }),
  'found-before': object({ code: literal('found-before'), attempt: count, now: nullable(change) }),
})

const allowed = optional(onlyTrue)

const reason = coded<Reason>({
  regression: object<Extract<Reason, { code: 'regression' }>>({
    code: literal('regression'),
    benchmark: text,
    metric: text,
    allowed,
  }),
  missing: object<Extract<Reason, { code: 'missing' }>>({ code: literal('missing'), benchmark: text, allowed }),
  failed: object<Extract<Reason, { code: 'failed' }>>({
    code: literal('failed'),
    benchmark: text,
    message: text,
    allowed,
  }),
  inconclusive: object({ code: literal('inconclusive'), benchmarks: count }),
  'nothing-compared': object({ code: literal('nothing-compared') }),
  'measuring-failed': object<Extract<Reason, { code: 'measuring-failed' }>>({
    code: literal('measuring-failed'),
    message: text,
    hint: nullable(text),
    output: optional(text),
  }),
  cancelled: object({ code: literal('cancelled'), rounds: count }),
  waived: object({ code: literal('waived'), benchmark: text, metric: text, by: text, because: text }),
})

const commitHash: Shape<string> = (value, path) => {
  const hash = text(value, path)
  return /^[0-9a-f]{7,64}$/.test(hash) ? hash : literal('a commit hash')(value, path)
}

const label = { commit: nullable(commitHash), label: text, subject: optional(text), chosen: optional(text) }

const forecast = object<Forecast>({
  from: count,
  rounds: count,
  secondsPerRound: notNegative,
  detectable: nullable(notNegative),
  worst: nullable(object({ benchmark: text, detectable: nullable(notNegative) })),
  short: list(
    object<ShortOfRounds>({
      benchmark: text,
      threshold: notNegative,
      rounds: nullable(count),
      seconds: nullable(notNegative),
    }),
  ),
})

const plan = object<PlanSummary>({
  pairing: literal('rounds', 'duet', 'slices', 'lockstep', 'unpaired', 'stored'),
  rounds: count,
  maxRounds: count,
  looks: list(count),
  threshold: notNegative,
  falseAlarmRate: share,
  seconds: notNegative,
  budgetSeconds: nullable(notNegative),
  ended: literal('decided', 'rounds', 'budget', 'cancelled', 'given'),
  because: optional(text),
  forecast: optional(forecast),
  needed: optional(object({ rounds: count, seconds: notNegative })),
})

const machine = object<Machine>({
  cpu: optional(text),
  cores: optional(count),
  memory: optional(notNegative),
  os: optional(text),
  kernel: optional(text),
  arch: optional(text),
  runtime: optional(text),
  image: optional(text),
})

const benchmark = object<BenchmarkComparison>({
  name: text,
  metric: nullable(text),
  unit: nullable(text),
  better: literal('lower', 'higher', 'unknown'),
  exact: flag,
  outcome: literal(
    'regressed',
    'improved',
    'changed',
    'unchanged',
    'no-worse',
    'inconclusive',
    'added',
    'removed',
    'failed',
    'skipped',
  ),
  base: nullable(number),
  head: nullable(number),
  change: nullable(change),
  p: nullable(share),
  rounds: count,
  detectable: nullable(number),
  scatter: nullable(number),
  threshold: notNegative,
  doubt: nullable(doubt),
  message: optional(text),
  where: optional(literal('base', 'head', 'both')),
  lacking: optional(literal('base', 'head')),
  role: optional(literal('information')),
  counts: optional(
    list(
      object<CountedFigure>({
        metric: text,
        unit: text,
        base: nullable(number),
        head: nullable(number),
        outcome: literal('regressed', 'improved', 'changed', 'unchanged', 'inconclusive'),
      }),
    ),
  ),
  also: optional(
    list(
      object<RepeatedFigure>({
        metric: text,
        unit: text,
        base: number,
        head: number,
        work: optional(object({ base: notNegative, head: notNegative })),
      }),
    ),
  ),
  lastRuns: optional(list(number)),
  chart: optional(text),
  place: optional(place),
  why: optional(whyShape),
})

const lookedAt = object<LookedAt>({
  told: object({ python: count, node: count }),
  seen: nullable(count),
  silent: list(text),
})

export const reportShape: Shape<Report> = object<Report>({
  schema: literal('benchgate/report/1'),
  version: text,
  key: text,
  verdict: literal('pass', 'fail', 'inconclusive', 'error'),
  exitCode: literal(0, 1, 2, 3, 4),
  reasons: list(reason),
  base: object<Report['base']>({ ...label, source: literal('paired', 'branch', 'artifact', 'file') }),
  head: object<CommitLabel>(label),
  seed: nullable(text),
  plan,
  machine,
  tool: text,
  suiteCommand: text,
  reproduce: nullable(text),
  suite: object<SuiteComparison>({ change: nullable(change), benchmarks: count }),
  benchmarks: list(benchmark),
  reach: optional(reachShape),
  ignored: list(object<Ignored>({ file: optional(text), place: optional(text), text, because: text })),
  provenance: optional(object<Looking>({ system: text, base: lookedAt, head: lookedAt })),
  leftOut: optional(leftOutShape),
  rerun: optional(
    object<Rerun>({ attempt: count, known: flag, statedRate: share, carried: list(text), cleared: list(text) }),
  ),
  notes: list(noteShape),
})
