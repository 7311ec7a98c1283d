/** The order of runs: that of their commits, as far as it is known. Clocks only place what nothing else does. */

import type { HistoryNote, HistoryRun } from './suite-history.ts'

export interface Order {
  /** Indices into the runs given, oldest first. */
  readonly order: readonly number[]
  /** Those, by their place in the order, whose commit the default branch no longer has. */
  readonly off: readonly boolean[]
  readonly notes: readonly HistoryNote[]
}

const day = 86_400

/** @param line position of each commit on the default branch, rising with age of the branch; empty where unknown.
 *  @param now Unix seconds. */
export function orderRuns(runs: readonly HistoryRun[], line: ReadonlyMap<string, number>, now: number): Order {
  const byTime = runs.map((_, i) => i).sort((a, b) => compareTimes(runs[a]!, runs[b]!))
  const order = line.size > 0 ? alongLine(runs, byTime, line) : alongParents(runs, byTime)
  const off = order.map((i) => line.size > 0 && !line.has(runs[i]!.commit))
  return { order, off, notes: [...clockNotes(runs, order, now), ...offNotes(runs, order, off)] }
}

function compareTimes(a: HistoryRun, b: HistoryRun): number {
  if (a.time !== b.time) return a.time - b.time
  if (a.commit !== b.commit) return a.commit < b.commit ? -1 : 1
  if (a.run !== b.run) return a.run < b.run ? -1 : 1
  return a.attempt - b.attempt
}

/** Runs of commits on the branch by its order; each other one before the first of those that is younger. */
function alongLine(
  runs: readonly HistoryRun[],
  byTime: readonly number[],
  line: ReadonlyMap<string, number>,
): number[] {
  const on = byTime.filter((i) => line.has(runs[i]!.commit))
  on.sort((a, b) => line.get(runs[a]!.commit)! - line.get(runs[b]!.commit)! || compareTimes(runs[a]!, runs[b]!))
  const off = byTime.filter((i) => !line.has(runs[i]!.commit))
  const order: number[] = []
  let at = 0
  for (const i of on) {
    while (at < off.length && runs[off[at]!]!.time < runs[i]!.time) order.push(off[at++]!)
    order.push(i)
  }
  return [...order, ...off.slice(at)]
}

/** By time, but no commit before the parent that it names. */
function alongParents(runs: readonly HistoryRun[], byTime: readonly number[]): number[] {
  const byCommit = new Map<string, number[]>()
  for (const i of byTime) {
    const known = byCommit.get(runs[i]!.commit)
    if (known === undefined) byCommit.set(runs[i]!.commit, [i])
    else known.push(i)
  }
  const order: number[] = []
  const seen = new Set<string>()
  for (const i of byTime) {
    const waiting: string[] = []
    let commit: string | undefined = runs[i]!.commit
    while (commit !== undefined && !seen.has(commit) && byCommit.has(commit)) {
      seen.add(commit)
      waiting.push(commit)
      commit = runs[byCommit.get(commit)![0]!]!.parents[0]
    }
    for (const one of waiting.reverse()) order.push(...byCommit.get(one)!)
  }
  return order
}

function clockNotes(runs: readonly HistoryRun[], order: readonly number[], now: number): HistoryNote[] {
  let latest = Number.NEGATIVE_INFINITY
  const wrong = order.filter((i) => {
    const { time } = runs[i]!
    const isWrong = time > now + day || time < latest - day
    if (time <= now + day) latest = Math.max(latest, time)
    return isWrong
  })
  return wrong.length === 0 ? [] : [{ code: 'clock', runs: wrong.length, example: runs[wrong[0]!]!.commit }]
}

function offNotes(runs: readonly HistoryRun[], order: readonly number[], off: readonly boolean[]): HistoryNote[] {
  const gone = order.filter((_, at) => off[at])
  return gone.length === 0 ? [] : [{ code: 'off-line', runs: gone.length, example: runs[gone[0]!]!.commit }]
}
