/** What the pairs so far have taught: one value, filled by the first pairs, read by all later ones.
 *
 *  - the first pair runs unpinned: which parts keep several processors busy, iterations per batch, warm-up;
 *  - the second is the first that may be pinned: what the sides do to each other there, what a pair takes;
 *  - after three more the split of a pair's time between warming up and measuring is settled, and kept. */

import type { Side } from '../../model/run.ts'
import { differs } from './counters.ts'
import type { DuelResult } from './duel.ts'
import type { Sharing } from './sharing.ts'
import { middle, type PairCost, type PairShown, secondsPerPair } from './time-split.ts'
import type { Calibration, LearningTime } from './warm-up.ts'

export interface Learnt {
  /** Pairs over the whole suite that are finished. */
  pairs: number
  readonly calibrations: Map<string, Calibration>
  /** Wall seconds left for finding out how long benchmarks take to warm up. */
  learningSeconds: number
  /** Per benchmark and per part, until `pairSeconds` is settled from them. */
  readonly shown: Map<string, PairShown[]>
  readonly costs: Map<string, PairCost[]>
  /** Wall seconds to measure a pair of the whole suite for; null until that is settled. */
  pairSeconds: number | null
  /** Parts that keep more than one processor busy, and benchmarks that were seen to. */
  readonly parallel: Set<string>
  readonly threaded: string[]
  /** What the sides do to each other on one processor. */
  readonly sharing: Sharing[]
  /** How long finding that out and counting took, which most pairs are spared. */
  extraSeconds: number
  /** Benchmarks whose sides were counted unlike each other. */
  readonly differing: Set<string>
  /** Benchmarks that would have taken too long to count. */
  readonly uncounted: Set<string>
  /** Benchmarks that do nothing. */
  readonly idle: Set<string>
  /** Names of the benchmarks of each part, as its workers told them. */
  readonly listed: Map<string, Partial<Record<Side, readonly string[]>>>
  /** What the harness calls itself. */
  readonly texts: Partial<Record<Side, string>>
}

export function nothingLearnt(learningSeconds: number): Learnt {
  return {
    pairs: 0,
    calibrations: new Map(),
    learningSeconds,
    shown: new Map(),
    costs: new Map(),
    pairSeconds: null,
    parallel: new Set(),
    threaded: [],
    sharing: [],
    extraSeconds: 0,
    differing: new Set(),
    uncounted: new Set(),
    idle: new Set(),
    listed: new Map(),
    texts: {},
  }
}

/** Pairs from the second on after which the split of the time is settled. */
const learningPairs = 4

/** Faster than any work a processor does: a fifth of a nanosecond per iteration. */
const noWorkSeconds = 0.3e-9

/** Takes a part's share out of the learning time: parts that come later have theirs too. What the part leaves
 *  is given back by the caller. */
export function takeLearningTime(learnt: Learnt, labels: readonly string[]): LearningTime {
  const parts = Math.max(1, labels.filter((label) => !learnt.costs.has(label)).length)
  const seconds = learnt.learningSeconds / parts
  learnt.learningSeconds -= seconds
  return { seconds }
}

/** Of what a pair may take beside its start, at most this is for warming up. What is not quite warm scatters more, and
 *  what is hardly measured does, too: over recorded series of this project's own suite, with 1.2 seconds for a part of
 *  two or three benchmarks on a loaded machine, σ² × time is about the same from a quarter to a half. */
const warmUpShare = 0.4

export interface PartTime {
  /** Wall seconds to measure for, … */
  readonly seconds: number
  /** … and at most, … */
  readonly mostSeconds: number
  /** … and to warm up at most. */
  readonly mostWarmUpSeconds: number
}

/** Until enough is known, as long as starting took: half of the time is then measuring.
 *  @param mostSeconds for a pair of the whole suite, in wall seconds.
 *  @param roomSeconds likewise, where the pairs to come leave more time than they usually take. */
export function partSeconds(
  learnt: Learnt,
  label: string,
  parts: number,
  startSeconds: number,
  mostSeconds: number | null,
  roomSeconds = 0,
): PartTime {
  const left = (mostSeconds ?? Number.POSITIVE_INFINITY) / parts - startSeconds
  // However tight the budget: fewer pairs that tell something, rather than many that tell nothing.
  const mostWarmUpSeconds = Math.max(startSeconds, warmUpShare * left)
  const most = Math.max(startSeconds / 2, (1 - warmUpShare) * left)
  const before = learnt.costs.get(label) ?? []
  const own = learnt.pairSeconds === null ? (before.at(-1)?.startSeconds ?? 0.5) : learnt.pairSeconds / parts
  const usual = Math.min(most, own)
  const seconds =
    learnt.pairSeconds === null
      ? usual
      : longer(usual, roomSeconds / parts - (before.at(-1)?.startSeconds ?? startSeconds))
  return { seconds, mostSeconds: Math.max(most, seconds), mostWarmUpSeconds }
}

/** A pair that is several times as long tells hardly more: what then differs is from process to process. */
const mostLonger = 4

function longer(usual: number, room: number): number {
  return Math.max(usual, Math.min(room, mostLonger * usual))
}

/** From one part of one pair. */
export function learnFrom(learnt: Learnt, label: string, result: DuelResult, startSeconds: number): void {
  learnt.threaded.push(...result.parallel)
  learnt.sharing.push(...result.sharing)
  learnt.extraSeconds += result.sharingSeconds + result.countSeconds
  for (const name of result.uncounted) learnt.uncounted.add(name)
  for (const series of result.series) if (differs(series)) learnt.differing.add(series.name)
  for (const { name, base, head } of result.series) {
    if (middle([...base, ...head]) < noWorkSeconds) learnt.idle.add(name)
    const ratios = base.map((value, i) => Math.log(head[i]! / value)).filter(Number.isFinite)
    if (learnt.pairSeconds === null && ratios.length > 0) push(learnt.shown, name, { ratios })
  }
  if (learnt.pairSeconds !== null) return
  const { warmUpSeconds, measureSeconds, sweeps } = result
  push(learnt.costs, label, { startSeconds: startSeconds + warmUpSeconds, measureSeconds, sweeps })
}

/** After each pair but the first. */
export function settle(learnt: Learnt, belongs: (name: string, label: string) => boolean): void {
  if (learnt.pairSeconds !== null || learnt.pairs <= learningPairs) return
  const seconds = [...learnt.costs].map(([label, own]) => {
    const ofPart = new Map([...learnt.shown].filter(([name]) => belongs(name, label)))
    return secondsPerPair(ofPart, own)
  })
  learnt.pairSeconds = seconds.reduce((sum, one) => sum + one, 0)
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}
