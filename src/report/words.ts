/** The codes of the model in plain words, with what to do about them. Text from outside stays a
 *  quotation until a view escapes it. */

import type { BenchmarkComparison, Doubt } from '../model/comparison.ts'
import { durationText } from '../model/duration.ts'
import { isTimeLike } from '../model/metric.ts'
import { percent } from '../model/percent.ts'
import type { PlanSummary, Report } from '../model/report.ts'
import { counted, intervalText, ordinal, signedPercent, wholeText } from './numbers.ts'
import { type Phrase, quote, say, sentence } from './phrase.ts'

/** Times and rates get slower and faster; a count of something doesn't. */
export function isSpeed({ metric, unit, exact }: BenchmarkComparison): boolean {
  if (exact) return false
  return unit === 's' || unit === '1/s' || unit === 'B/s' || metric === 'time' || metric === 'throughput'
}

/** What became of one row, in a word or two: `slower`, `more allocations`, `inconclusive`. */
export function outcomeWords(row: BenchmarkComparison): Phrase {
  switch (row.outcome) {
    case 'regressed':
      return isSpeed(row) ? ['slower'] : direction(row, row.better !== 'higher')
    case 'improved':
      return isSpeed(row) ? ['faster'] : direction(row, row.better === 'higher')
    case 'changed':
      return direction(row, (row.change?.estimate ?? 0) > 0)
    case 'no-worse':
      return [isSpeed(row) ? 'no slower' : 'no worse']
    case 'added':
      return ['new']
    case 'failed':
    case 'skipped':
      return [
        row.where === undefined
          ? row.outcome
          : `${row.outcome} ${row.where === 'both' ? 'on both sides' : `in ${row.where}`}`,
      ]
    default:
      return [row.outcome]
  }
}

/** What rows are called together that were shown not to be worse: `no slower`, or `no worse` where one is no time. */
export function noWorseWords(rows: readonly { readonly comparison: BenchmarkComparison }[]): string {
  return rows.every(({ comparison }) => isSpeed(comparison)) ? 'no slower' : 'no worse'
}

const counts: Readonly<Record<string, readonly [more: string, fewer: string]>> = {
  allocations: ['more allocations', 'fewer allocations'],
  bytes: ['more bytes', 'fewer bytes'],
  instructions: ['more instructions', 'fewer instructions'],
  'launch-instructions': ['more instructions', 'fewer instructions'],
  cycles: ['more cycles', 'fewer cycles'],
}

function direction({ metric }: BenchmarkComparison, up: boolean): Phrase {
  const known = metric === null || !Object.hasOwn(counts, metric) ? undefined : counts[metric]
  if (known !== undefined) return [known[up ? 0 : 1]]
  const way = up ? 'more' : 'less'
  return metric === null ? [way] : say`${way} ${quote(metric)}`
}

const shortDoubts: Readonly<Record<Doubt['code'], string>> = {
  'too-few-rounds': 'too few rounds',
  'too-noisy': 'too noisy',
  'shown-by-fastest': 'shown by the fastest samples',
  'size-unresolved': 'size unresolved',
  'not-confirmed': 'no more than chance',
  'missing-in-rounds': 'missing in some rounds',
  'not-positive': 'values not above zero',
  'order-effect': 'depends on the order',
  'one-number': 'too few launches',
  'no-baseline': 'no baseline',
  'too-few-runs': 'too few stored runs',
  'other-machine': 'baseline from another machine',
  'direction-differs': 'another direction on each side',
  'other-shard': 'divided differently on each side',
  'whole-suite-shifted': 'the whole suite shifted',
  'counter-varies': 'a counter that varies',
  'stopped-early': 'ended too early',
  sharing: 'disturbed by sharing a core',
  'optimised-away': 'perhaps optimised away',
  'found-before': 'found before',
}

/** A doubt in few words. */
export function doubtWords(doubt: Doubt | null): string {
  return doubt === null ? 'interval over the threshold' : shortDoubts[doubt.code]
}

/** How often each doubt is met among the rows, the most frequent first. */
export function doubtCounts(
  rows: readonly { readonly comparison: BenchmarkComparison }[],
): { words: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const { comparison } of rows) {
    const words = doubtWords(comparison.doubt)
    counts.set(words, (counts.get(words) ?? 0) + 1)
  }
  return Array.from(counts, ([words, count]) => ({ words, count })).toSorted((a, b) => b.count - a.count)
}

/** Against a threshold of 0 % noise never ends: nothing can be shown to be within it. */
export function isAtZero({ comparison: { threshold, doubt } }: { readonly comparison: BenchmarkComparison }): boolean {
  return threshold === 0 && (doubt === null || openAtZero.has(doubt.code))
}

const openAtZero: ReadonlySet<Doubt['code']> = new Set(['too-noisy', 'size-unresolved', 'not-confirmed'])

/** The slowdown that the least certain of these rows could hide; null where one of them has no end. */
export function smallestSeen(rows: readonly { readonly comparison: BenchmarkComparison }[]): number | null {
  const ends = rows.map(({ comparison: { detectable } }) => detectable)
  return ends.some((end) => end === null) ? null : Math.max(...ends.map((end) => end!))
}

export interface Explanation {
  readonly what: Phrase
  /** What the reader can do about it. */
  readonly advice: Phrase | null
}

/** Why a row is inconclusive, or less certain than it looks. `isStored`: against stored runs, not measured in pairs. */
export function explainDoubt(
  doubt: Doubt,
  row: Pick<BenchmarkComparison, 'change' | 'threshold' | 'detectable'> & Partial<Pick<BenchmarkComparison, 'unit'>>,
  isStored = false,
): Explanation {
  if (row.threshold === 0 && (doubt.code === 'too-noisy' || doubt.code === 'size-unresolved')) return atZero(doubt, row)
  switch (doubt.code) {
    case 'too-few-rounds':
      return {
        what: say`only ${counted(doubt.have, 'round')} of the ${doubt.need} that an answer needs`,
        advice: say`measure more rounds`,
      }
    case 'too-noisy':
      return {
        what: noiseWords(doubt, isStored),
        advice: isStored ? storedAdvice(row) : noiseAdvice(doubt.need, row),
      }
    case 'size-unresolved':
      return {
        what: say`${doubt.direction}, but perhaps by less than ${percent(row.threshold)}`,
        advice: isStored ? storedAdvice(row) : noiseAdvice(doubt.need, row),
      }
    case 'not-confirmed':
      return {
        what: say`no more than chance: among ${counted(doubt.benchmarks, 'benchmark')}, one looks like this now and then`,
        advice: say`measure again if you expected a change`,
      }
    case 'missing-in-rounds':
      return {
        what: say`present in only ${presenceText(doubt)}${whyAbsent(doubt)}`,
        advice: say`make the suite run the same benchmarks every time${doubt.silent === true ? ', or say which it skips' : ''}`,
      }
    case 'not-positive':
      return {
        what: say`the value ${doubt.found} was measured, and a ratio needs values above zero`,
        advice:
          row.unit === undefined || isTimeLike(row.unit)
            ? say`give each measurement more work, so that the tool's clock can see it`
            : say`a side that has it in every launch and one that never has would tell; measure more launches`,
      }
    default:
      return explainSurroundings(doubt)
  }
}

function atZero(
  doubt: Extract<Doubt, { code: 'too-noisy' | 'size-unresolved' }>,
  { detectable, change }: Pick<BenchmarkComparison, 'change' | 'detectable'>,
): Explanation {
  const smallest = detectable === null ? '' : `; smallest that could be: ${percent(detectable)}`
  const seen = doubt.code === 'size-unresolved' ? doubt.direction : 'no slowdown seen'
  const wide = passingThreshold(change)
  const other = wide === null ? 'one above 0 %' : `one of ${percent(wide)}`
  return { what: [`${seen}${smallest}`], advice: [`a threshold of 0 % decides nothing, ${other} would`] }
}

/** Where pairs resemble their neighbours, how little one scatters says nothing of how well all of them know. */
function noiseWords({ scatter, alike }: Extract<Doubt, { code: 'too-noisy' }>, isStored: boolean): Phrase {
  if (alike === undefined) return say`too noisy: one ${isStored ? 'run' : 'pair'} scatters by ${percent(scatter)}`
  const { pairs, worth } = alike
  return say`pairs in a row are alike, as where a machine changes slowly: ${pairs} that scatter by ${percent(scatter)} tell as much as ${worth}`
}

type Surroundings = Exclude<
  Doubt,
  { code: 'too-few-rounds' | 'too-noisy' | 'size-unresolved' | 'not-confirmed' | 'missing-in-rounds' | 'not-positive' }
>

function whyAbsent({ silent, because }: Extract<Doubt, { code: 'missing-in-rounds' }>): Phrase {
  if (silent === true) return [', and nothing says why']
  return because === undefined ? [] : say`, in others ${sentence(because)}`
}

/** The sides that lack it. */
function presenceText({ base, head, rounds }: { base: number; head: number; rounds: number }): string {
  if (base >= rounds) return `${head} of ${rounds} rounds of head`
  return head >= rounds
    ? `${base} of ${rounds} rounds of base`
    : `${base} of ${rounds} rounds of base and ${head} of head`
}

/** Doubts about what head is compared with. */
type BaselineDoubt = Extract<
  Surroundings,
  { code: 'one-number' | 'no-baseline' | 'too-few-runs' | 'other-machine' | 'other-shard' | 'whole-suite-shifted' }
>

function explainBaseline(doubt: BaselineDoubt): Explanation {
  switch (doubt.code) {
    case 'one-number':
      if (doubt.numbers !== undefined)
        return {
          what: say`${wholeText(doubt.numbers)} numbers of one process a side: how they scatter is not how launches scatter, so this change may be that of the process`,
          advice: say`run the suite several times and give each output as a file of its own, or let Benchgate measure (\`baseline: paired\`)`,
        }
      return {
        what: say`${counted(doubt.launches, 'launch', 'launches')} a side: one number says nothing about its scatter`,
        advice: say`give several launches a side, or let Benchgate measure (\`baseline: paired\`)`,
      }
    case 'no-baseline':
      return {
        what: doubt.because === undefined ? say`no stored baseline yet` : say`${sentence(doubt.because)}`,
        advice: say`use \`baseline: paired\`, or let a push to the default branch store one`,
      }
    case 'too-few-runs':
      return {
        what: say`only ${counted(doubt.have, 'comparable stored run')} of the ${doubt.need} that tell how runs scatter`,
        advice: say`use \`baseline: paired\`, or let more pushes to the default branch store runs`,
      }
    case 'other-machine':
      return {
        what: say`baseline from another machine: ${quote(doubt.base)} then, ${quote(doubt.head)} now`,
        advice: say`use \`baseline: paired\`, which measures both on this machine`,
      }
    case 'other-shard':
      return {
        what: say`base was measured in shard ${doubt.base} and head in shard ${doubt.head}, never beside each other`,
        advice: say`let Benchgate divide the suite (\`{filter}\` in \`run\`), or divide it by something that a change does not move`,
      }
    case 'whole-suite-shifted':
      return {
        what: say`the whole suite moved by ${signedPercent(doubt.change)} together, which is more often the machine than the code`,
        advice: say`use \`baseline: paired\` to tell the two apart`,
      }
  }
}

function explainSurroundings(doubt: Surroundings): Explanation {
  switch (doubt.code) {
    case 'order-effect':
      return {
        what: say`whichever side ran second differed by ${signedPercent(doubt.effect)}, as large as the change itself`,
        advice: say`look for a cache, a temperature or a leftover process that the first launch leaves behind`,
      }
    case 'direction-differs':
      return {
        what: say`which way is better differs: ${quote(doubt.base)} on base, ${quote(doubt.head)} on head`,
        advice: say`state it for both with \`better\` in a rule of the configuration file`,
      }
    case 'counter-varies':
      return {
        what: say`this counter should repeat exactly, but varies by ${percent(doubt.jitter)} between launches of one commit`,
        advice: say`fix the seeds and the iteration count of the benchmark`,
      }
    case 'stopped-early':
      return {
        what: say`measuring ended before this was decided`,
        advice: say`measure again`,
      }
    case 'shown-by-fastest':
      return {
        what: say`shown by the fastest launches, which are ${doubt.change > 0 ? 'slower' : 'faster'} by at least ${percent(Math.abs(doubt.change))}; how much the usual ones changed is less certain`,
        advice: say`measure longer (\`time-budget\`, \`max-rounds\`) to learn the size`,
      }
    case 'sharing':
      return {
        what: say`both sides shared one core; measured alone the change is ${signedPercent(doubt.alone)}`,
        advice: say`use \`pairing: rounds\` for this suite`,
      }
    case 'found-before':
      return {
        what:
          doubt.now === null
            ? say`found when this code was judged for the ${ordinal(doubt.attempt)} time, and not measured again since`
            : say`found when this code was judged for the ${ordinal(doubt.attempt)} time; now ${intervalText(doubt.now)}, which does not show otherwise`,
        advice: say`measure longer, or accept it`,
      }
    case 'optimised-away':
      return {
        what: say`takes ${briefly(doubt.seconds)}, less than the work could: the compiler may have removed it`,
        advice: say`use the result of the benchmarked code`,
      }
    default:
      return explainBaseline(doubt)
  }
}

function briefly(seconds: number): string {
  return seconds < 1e-9 ? `${(seconds * 1e12).toFixed(0)} ps` : `${Number((seconds * 1e9).toPrecision(3))} ns`
}

/** More rounds, or a threshold that this interval would have passed. */
function noiseAdvice(
  need: number | null,
  { change, threshold }: Pick<BenchmarkComparison, 'change' | 'threshold'>,
): Phrase {
  const wide = passingThreshold(change)
  const other = wide !== null && wide > threshold
  if (need !== null)
    return [`about ${counted(need, 'round')} would decide it${other ? `, or a threshold of ${percent(wide)}` : ''}`]
  return [`no number of rounds in reason would decide it${other ? `; a threshold of ${percent(wide)} would` : ''}`]
}

/** Against stored runs nothing is measured in rounds. */
function storedAdvice({ change, threshold }: Pick<BenchmarkComparison, 'change' | 'threshold'>): Phrase {
  const wide = passingThreshold(change)
  const other = wide !== null && wide > threshold ? `, or a threshold of ${percent(wide)}` : ''
  return [`\`baseline: paired\` would decide it${other}`]
}

/** The widest threshold that anybody is told to try: half as fast. */
const widestThreshold = 1

/** The smallest whole percentage inside which the interval lies; null where none in reason would do. */
function passingThreshold(change: BenchmarkComparison['change']): number | null {
  if (change === null || change.low === null || change.high === null) return null
  const wide = Math.ceil(Math.max(Math.abs(change.low), Math.abs(change.high)) * 100 + 1e-9) / 100
  return wide > widestThreshold ? null : wide
}

/** How base and head were brought together. */
export function pairingWords(pairing: PlanSummary['pairing']): string {
  return pairings[pairing]
}

const pairings: Readonly<Record<PlanSummary['pairing'], string>> = {
  rounds: 'one launch of base and one of head back to back, in random order',
  duet: 'base and head at the same time on one core, so that both meet the same disturbances',
  slices: 'one benchmark at a time, base and head alternating in short launches',
  lockstep: 'base and head as live processes, driven alternately one batch at a time',
  unpaired: 'launches of base and head measured apart',
  stored: 'this run against stored runs of earlier commits',
}

/** Measuring also ends where a benchmark is left that no number of planned rounds is expected to decide. */
export function endedWords(plan: PlanSummary, undecided: boolean): string {
  switch (plan.ended) {
    case 'decided':
      return undecided
        ? 'ended when more rounds would hardly have decided more'
        : 'ended when every benchmark was decided'
    case 'rounds':
      return 'ended when the rounds were used up'
    case 'budget':
      return `ended when the time budget${plan.budgetSeconds === null ? '' : ` of ${durationText(plan.budgetSeconds)}`} was used up`
    case 'cancelled':
      return 'cancelled before the end'
    case 'given':
      return 'all the data that were given'
  }
}

export function sourceWords(source: Report['base']['source']): string {
  return {
    paired: 'measured beside head',
    branch: 'stored on a branch',
    artifact: 'stored in an artifact',
    file: 'read from files',
  }[source]
}

/** What the false-alarm rate promises, and what it rests on. */
export function promiseWords(plan: PlanSummary): string {
  const rate = percent(plan.falseAlarmRate)
  const promise = `a suite in which nothing changed is called slower in at most ${rate} of runs, however many benchmarks it has`
  return plan.looks.length > 1 ? `${promise} and although the data were looked at ${plan.looks.length} times` : promise
}
