/** What a measuring job leaves for the job that reports: `benchgate/measurement/1`. The report as the
 *  measuring job came to it, and all the numbers behind it, so that another job comes to a verdict of its
 *  own. The reader is read-measurement.ts, the schema docs/schemas/measurement-1.schema.json. */

import type { Note } from '../../model/note.ts'
import type { Report } from '../../model/report.ts'
import type { Launch, Machine, Pair, Run, Shard, Side } from '../../model/run.ts'
import { reportDocument } from '../../report/json/json.ts'
import type { VerdictNumbers } from '../gating/verdict-numbers.ts'
import { withoutSamples } from '../history/record-run.ts'

export const measurementSchema = 'benchgate/measurement/1'

export interface Measurement {
  /** The commit that the result is about: a pull request's head, not the test merge that was checked out. */
  readonly subject: string
  readonly shard: Shard | null
  /** As the measuring job judged it. */
  readonly report: Report
  readonly evidence: VerdictNumbers
}

/** Of the document: what a reader takes. Larger ones are written without the samples of each launch. */
export const mostMeasurementBytes = 64 * 1024 ** 2

export function renderMeasurement(measurement: Measurement): string {
  const whole = JSON.stringify(documentOf(measurement))
  if (Buffer.byteLength(whole) <= mostMeasurementBytes) return whole
  const { report, evidence } = measurement
  const note: Note = { code: 'samples-left-out' }
  const shorter = { ...report, notes: [...report.notes, note] }
  return JSON.stringify(documentOf({ ...measurement, report: shorter, evidence: reduced(evidence) }))
}

function documentOf({ subject, shard, report, evidence }: Measurement) {
  const facts = { tool: report.tool, machine: report.machine }
  return {
    schema: measurementSchema,
    subject,
    shard,
    report: reportDocument(report),
    evidence: evidence.kind === 'paired' ? pairedDocument(evidence.pairs, facts) : storedDocument(evidence, facts),
  }
}

interface Facts {
  readonly tool: string
  readonly machine: Machine
}

/** A side that had nothing to run in a pair has no launch there, for a run has no empty ones. */
function pairedDocument(pairs: readonly Pair[], facts: Facts) {
  const launchesOf = (side: Side) => pairs.map((pair) => pair[side]).filter(({ benchmarks }) => benchmarks.length > 0)
  return {
    kind: 'paired',
    pairs: pairs.map((pair) => {
      const lacks = (['base', 'head'] as const).filter((side) => pair[side].benchmarks.length === 0)
      return { first: pair.first, ...(lacks.length === 0 ? {} : { lacks }) }
    }),
    base: runOf(launchesOf('base'), facts),
    head: runOf(launchesOf('head'), facts),
  }
}

function storedDocument({ launches, base }: Extract<VerdictNumbers, { kind: 'stored' }>, facts: Facts) {
  return {
    kind: 'stored',
    head: runOf(launches, facts),
    base: base === null ? null : { ...base, runs: base.runs.map((run) => runOf(run, { ...facts, machine: {} })) },
  }
}

function runOf(launches: readonly Launch[], { tool, machine }: Facts): Run | null {
  return launches.length === 0 ? null : { schema: 'benchgate/run/1', tool, launches, ignored: [], machine }
}

function reduced(evidence: VerdictNumbers): VerdictNumbers {
  if (evidence.kind === 'stored') return { ...evidence, launches: evidence.launches.map(withoutSamples) }
  const pairs = evidence.pairs.map((pair) => {
    return { ...pair, base: withoutSamples(pair.base), head: withoutSamples(pair.head) }
  })
  return { kind: 'paired', pairs }
}
