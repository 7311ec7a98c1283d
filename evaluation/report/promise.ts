/** Benchgate against the best of the peers at equal measuring time, in one table: how many times as much it
 *  finds, and in how much less time. */

import type { OwnResult } from '../trials/own-trials.ts'
import { type Count, rate } from '../trials/plan.ts'
import { bestPeer, budgetsOf, labelOf, ownFinest, type Results, secondsNeeded, suiteOf } from './findings.ts'
import { percent, share, table } from './table.ts'

/** What is asked of Benchgate: at these slowdowns, so many times the detections of the best peer. */
const effects = [0.03, 0.05]
const wanted = 2

export function promiseTable(results: Results, stated: number): string {
  const suites = [...new Set(results.peers.map((one) => suiteOf(one.series)))]
  const rows = suites.flatMap((suite) =>
    effects.flatMap((effect) =>
      budgetsOf(results).flatMap((seconds) => {
        const own = ownFinest(results, suite).find((one) => one.seconds === seconds)
        return own?.found.has(effect) ? [rowOf(results, own, suite, seconds, effect)] : []
      }),
    ),
  )
  const head = [
    'suite',
    'time',
    'slower',
    'Benchgate',
    'best peer, tuned on what it is judged on',
    'times',
    'best peer, chosen and tuned elsewhere',
    'its false alarms',
    'times',
  ]
  return [
    `Detections at equal measuring time, Benchgate in the finest pairing that was recorded, at the false-alarm rate of ${stated * 100} %. On the left the best of ${new Set(results.peers.map(labelOf)).size} combinations of peer and layout, picked for each row with hindsight and tuned on the very windows that it is judged on. On the right rule, layout and limit are chosen on windows that share no pair with the one they are judged on, as somebody would have to; where too little is left to choose on, nothing stands there. Nothing finds more than everything: where a peer finds over half, twice as much is impossible, and the ratio in brackets is the most that could be.`,
    table(head, rows),
    `Seconds until 80 % are found, by interpolation between the times above:`,
    timeTable(results, suites),
  ].join('\n\n')
}

function rowOf(results: Results, own: OwnResult, suite: string, seconds: number, effect: number): string[] {
  const mine = own.found.get(effect)!
  const best = bestPeer(results, suite, seconds, effect)!
  const theirs = best.tuned.found.get(effect)!
  const held = results.heldOut.find((one) => suiteOf(one.series) === suite && one.seconds === seconds)
  const known = held !== undefined && held.judged >= held.windows / 2
  return [
    suite,
    `${seconds} s`,
    percent(effect),
    `**${share(mine)}** ${own.pairing}`,
    `${share(theirs)} ${labelOf(best)}`,
    times(mine, theirs),
    known ? share(held.found.get(effect)!) : '',
    known ? share(held.alarms.get(effect)!) : '',
    known ? times(mine, held.found.get(effect)!) : '',
  ]
}

function times(mine: Count, theirs: Count): string {
  const peer = rate(theirs)
  if (peer === 0) return rate(mine) === 0 ? '' : '∞'
  const ratio = (rate(mine) / peer).toFixed(1)
  return wanted * peer > 1 ? `${ratio} (of ${(1 / peer).toFixed(1)})` : ratio
}

function timeTable(results: Results, suites: readonly string[]): string {
  const longest = budgetsOf(results).at(-1)!
  const rows = suites.flatMap((suite) =>
    effects.map((effect) => {
      const mine = secondsNeeded(
        ownFinest(results, suite).map((one) => [one.seconds!, rate(one.found.get(effect)!)]),
        0.8,
      )
      const theirs = secondsNeeded(
        budgetsOf(results).map((seconds) => [
          seconds,
          rate(bestPeer(results, suite, seconds, effect)!.tuned.found.get(effect)!),
        ]),
        0.8,
      )
      const shown = (seconds: number | null) => (seconds === null ? `> ${longest}` : String(Math.round(seconds)))
      const factor =
        mine === null ? '' : theirs === null ? `> ${(longest / mine).toFixed(1)}` : (theirs / mine).toFixed(1)
      return [suite, percent(effect), shown(mine), shown(theirs), factor]
    }),
  )
  return table(['suite', 'slower', 'Benchgate', 'best peer of each time, tuned with hindsight', 'times as long'], rows)
}
