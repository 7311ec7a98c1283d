/** Why a suite cannot be measured by the fair clock, from what its processes left behind in a launch of both sides
 *  at once, and from what its benchmarks came out as there and alone. */

import type { Metric } from '../../../model/metric.ts'
import type { Launch, Side } from '../../../model/run.ts'
import type { NoFairClock } from '../../../model/why-pairing.ts'
import { lowerQuantile, secondsOf } from '../align.ts'
import type { ClockRow, Page } from './page.ts'

/** One side of the launch of both. */
export interface Trial {
  readonly page: Page
  readonly together: Launch
  /** The side by itself, by the machine's clock. */
  readonly alone: Launch
}

/** Formats of tools that start what they measure: by its own processor time, such a tool measures itself. */
const measuringOthers = new Set(['hyperfine', 'k6', 'lighthouse'])

export function formatRefusal(tool: string): NoFairClock | null {
  return measuringOthers.has(tool) ? { code: 'measures-others', tool } : null
}

/** What a program says that cannot be started with the clock, whatever the other side does. The words are
 *  AddressSanitizer's. */
export function crashRefusal(output: string): NoFairClock | null {
  const asan = 'ASan runtime does not come first in initial library list'
  return output.includes(asan) ? { code: 'sanitiser-first' } : null
}

/** A program asks twice to measure anything. */
const fewestQuestions = 2

/** Of the processor time of a launch, the share that was used by programs that the clock was loaded into, at least. */
const leastCovered = 0.5

/** Of its processor time, what a program may spend on asking for the time: most of that is taken off, not all. */
const mostAsking = 0.1

/** Of questions that come right after the last, the share that takes as long as if something had been done before them:
 *  measured, 1 to 3 % as a rule and up to 14 % on a busy machine. */
const mostSlow = 0.15

/** Of the time on the clock, what a program may have waited. */
const mostWaiting = 0.3

/** The quicker side may take no less than this share of the slower one's time: what is left then runs alone. */
const leastTogether = 0.6

/** A figure of the launch of both, in that of the launch alone. By a clock that goes on, it is twice that or more, since
 *  the other side ran as well; by the fair clock it is no more than the same, and less where the launch alone had to
 *  wait for a processor. What only waits for a program that it started takes nearly nothing, also in processor time.
 *  The median of all benchmarks, and each by itself. */
const usualRatio = { least: 0.3, most: 1.7 }
const oneRatio = { least: 0.1, most: 3.5 }

export interface Processors {
  /** Processor seconds of both launches together; null where that cannot be told. */
  readonly used: number | null
  /** Processor seconds per wall second of a side alone: less than 1 where other work took the rest. */
  readonly alone: number | null
}

export function fairClockRefusal(
  sides: Readonly<Record<Side, Trial>>,
  { used, alone }: Processors,
): NoFairClock | null {
  const trials = [sides.base, sides.head]
  return (
    trials.map(({ page }) => pageRefusal(page)).find((one) => one !== null) ??
    coverRefusal(trials, used) ??
    apartRefusal(sides.base.together, sides.head.together) ??
    trials.map((trial) => ratioRefusal(trial, leastAlone(trials), alone)).find((one) => one !== null) ??
    null
  )
}

/** By benchmark: the quicker of both sides alone. On a busy machine, a side alone may have waited for a processor for
 *  most of a benchmark. */
function leastAlone(trials: readonly Trial[]): ReadonlyMap<string, number> {
  const least = new Map<string, number>()
  for (const { name, metrics } of trials.flatMap(({ alone }) => alone.benchmarks)) {
    const seconds = typicalSeconds(metrics)
    if (seconds !== null) least.set(name, Math.min(seconds, least.get(name) ?? seconds))
  }
  return least
}

function pageRefusal({ rows, overflowed }: Page): NoFairClock | null {
  if (rows.some(({ refused }) => refused)) return { code: 'time-not-told' }
  const asking = rows.filter(({ asked }) => asked >= fewestQuestions)
  if (asking.length === 0) return { code: 'time-not-asked' }
  const main = asking.reduce((most, row) => (row.used > most.used ? row : most))
  if (overflowed) return { code: 'too-many-processes' }
  const times = Math.max(0, Math.round(main.between - mostSlow * (main.asked - main.between)))
  const asks = (times * main.question) / main.used
  if (asks > mostAsking) return { code: 'asks-too-often', times, share: Math.min(1, asks) }
  const waiting = waitingOf(asking)
  return waiting > mostWaiting ? { code: 'suite-waits', share: waiting } : null
}

/** Share of the time of the programs that asked. What waits for a program that it started does not wait: that one
 *  works, or waits itself. */
function waitingOf(asking: readonly ClockRow[]): number {
  const last = asking.filter(({ process }) => !asking.some(({ parent }) => parent === process))
  const waited = last.reduce((all, row) => all + row.waited, 0)
  return waited / Math.max(1e-9, waited + sum(last))
}

function coverRefusal(trials: readonly Trial[], used: number | null): NoFairClock | null {
  if (used === null || used <= 0) return null
  const covered = trials.reduce((all, { page }) => all + sum(page.rows), 0) / used
  return covered >= leastCovered ? null : { code: 'work-not-covered', share: 1 - covered }
}

function apartRefusal(base: Launch, head: Launch): NoFairClock | null {
  const [shorter = 0, longer = 0] = [base.seconds ?? 0, head.seconds ?? 0].sort((a, b) => a - b)
  if (longer === 0 || shorter / longer >= leastTogether) return null
  const side = longer === base.seconds ? 'base' : 'head'
  return { code: 'side-takes-longer', side, times: longer / shorter }
}

function ratioRefusal(
  { together, alone }: Trial,
  least: ReadonlyMap<string, number>,
  processors: number | null,
): NoFairClock | null {
  const before = new Map(alone.benchmarks.map((row) => [row.name, row]))
  const share = Math.max(leastShare, processors ?? 1)
  const found = together.benchmarks.flatMap(({ name, metrics }) => {
    const [now, then] = [typicalSeconds(metrics), typicalSeconds(before.get(name)?.metrics ?? [])]
    if (now === null || then === null) return []
    return [{ name, longer: now / then, shorter: now / (least.get(name)! * share) }]
  })
  if (found.length === 0) return { code: 'no-times' }
  const usual = (kind: 'longer' | 'shorter') =>
    lowerQuantile(
      found.map((one) => one[kind]),
      0.5,
    )
  const longest = usual('longer') > usualRatio.most ? usual('longer') : oneRatio.most
  const late = found.find(({ longer }) => longer >= longest)
  if (late !== undefined) return { code: 'timed-by-other-clock', benchmark: late.name, times: late.longer }
  const shortest = usual('shorter') < usualRatio.least ? usual('shorter') : oneRatio.least
  const early = found.find(({ shorter }) => shorter <= shortest)
  return early === undefined ? null : { code: 'work-elsewhere', benchmark: early.name, times: early.shorter }
}

/** However busy the machine: a launch that was over within some ticks seems to have used nothing. */
const leastShare = 0.05

function typicalSeconds(metrics: readonly Metric[]): number | null {
  for (const metric of metrics) {
    const seconds = secondsOf({ unit: metric.unit, samples: metric.samples ?? [metric.value] })
    const typical = seconds === null ? 0 : lowerQuantile(seconds, 0.5)
    if (typical > 0 && Number.isFinite(typical)) return typical
  }
  return null
}

function sum(rows: readonly ClockRow[]): number {
  return rows.reduce((all, { used }) => all + used, 0)
}
