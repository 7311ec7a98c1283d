/** The pictures of docs/evaluation and docs/statistics. */

import { rate, together } from '../trials/plan.ts'
import { budgetsOf, labelOf, type Results, suiteOf } from './findings.ts'
import { type Line, lineChart } from './line-chart.ts'

const colours = ['#0969da', '#1a7f37', '#8250df', '#d1242f', '#9a6700', '#bf3989', '#57606a', '#1b7c83']

/** What is found against seconds, Benchgate's pairings and the best tuned peers of one suite. */
export function powerPicture(results: Results, suite: string, effect: number): string {
  const own = [...new Set(results.own.map((one) => one.series))].filter((series) => suiteOf(series) === suite)
  const ownLines = own.map((series, i): Line => {
    const here = results.own.filter((one) => one.series === series)
    const points = here.map((one) => [one.seconds!, rate(one.found.get(effect)!)] as const)
    return { name: `Benchgate, ${series}`, points, colour: colours[i]! }
  })
  const peers = [...new Set(results.peers.filter((one) => suiteOf(one.series) === suite).map(labelOf))].map((label) => {
    const here = results.peers.filter((one) => labelOf(one) === label && suiteOf(one.series) === suite)
    return { name: label, points: here.map((one) => [one.seconds, rate(one.tuned.found.get(effect)!)] as const) }
  })
  const best = peers.sort((a, b) => last(b.points) - last(a.points)).slice(0, 5)
  const peerLines = best.map((line, i): Line => ({ ...line, colour: colours[i + ownLines.length]!, dashed: true }))
  return lineChart({
    title: `Slowed benchmarks found at +${effect * 100} %, suite ${suite}; peers (dashed) tuned`,
    x: 'seconds of measuring',
    y: 'found',
    lines: [...ownLines, ...peerLines],
  })
}

/** Suites of the same program that alarm, every rule at its default. */
export function alarmPicture(results: Results, stated: number): string {
  const over = (label: string, points: readonly (readonly [number, number])[], i: number, dashed: boolean): Line => ({
    name: label,
    points,
    colour: colours[i % colours.length]!,
    dashed,
  })
  const budgets = budgetsOf(results)
  const own = budgets.map((seconds) => {
    const here = results.own.filter((one) => one.seconds === seconds)
    return [seconds, rate(together(here.map((one) => one.suite)))] as const
  })
  const labels = [...new Set(results.peers.map(labelOf))]
  const peers = labels.map((label, i) => {
    const points = budgets.map((seconds) => {
      const here = results.peers.filter((one) => labelOf(one) === label && one.seconds === seconds)
      return [seconds, rate(together(here.map((one) => one.standard.suite)))] as const
    })
    return over(label, points, i + 1, true)
  })
  const shown = peers.filter(({ name }) => !/150|200/.test(name)).filter((_, i) => i % 2 === 0)
  return lineChart({
    title: 'Suites of unchanged programs that alarm, each rule at its default',
    x: 'seconds of measuring',
    y: 'alarms',
    lines: [over('Benchgate, all pairings', own, 0, false), ...shown],
    mark: { y: stated, name: 'stated by Benchgate' },
  })
}

function last(points: readonly (readonly [number, number])[]): number {
  return points.at(-1)?.[1] ?? 0
}
