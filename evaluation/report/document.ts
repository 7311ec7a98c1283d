/** docs/evaluation.md from the results. */

import type { HeldOutResult } from '../trials/held-out-recordings.ts'
import type { OwnResult } from '../trials/own-trials.ts'
import { type Count, rate, type TrialPlan, together } from '../trials/plan.ts'
import type { RecordedEffect } from '../trials/recorded-effects.ts'
import type { SimulatedResult } from '../trials/simulated-trials.ts'
import type { Tried } from '../trials/tried.ts'
import { bestPeer, budgetsOf, labelOf, pooledPeers, type Results, secondsNeeded, suiteOf } from './findings.ts'
import { heldOutSection } from './held-out.ts'
import { promiseTable } from './promise.ts'
import { percent, share, shareWithInterval, table } from './table.ts'

export interface Everything extends Results {
  readonly plan: TrialPlan
  readonly sources: readonly string[]
  readonly byThreshold: readonly OwnResult[]
  readonly recorded: readonly RecordedEffect[]
  readonly simulated: readonly SimulatedResult[]
  readonly tried: readonly Tried[]
  /** On recordings that no rule was chosen with; none where there are none. */
  readonly heldOutRecordings?: readonly HeldOutResult[]
  /** Prose on what was tried and lost, kept by hand. */
  readonly triedInWords: string
}

export function evaluationDocument(all: Everything): string {
  return [
    opening(all),
    '## The comparison in one table',
    headline(all),
    '![Detection of 5 % against measuring time](evaluation/power.svg)',
    '## Twice the detections',
    promiseTable(all, all.plan.falseAlarmRate),
    '## False alarms',
    alarms(all),
    '![False alarms against measuring time](evaluation/false-alarms.svg)',
    '## What is found, with every threshold tuned to the same rate of false alarms',
    ...detections(all),
    '## Measuring time that is needed',
    times(all),
    '## Benchgate by pairing, pairs and threshold',
    thresholds(all),
    ...heldOutPart(all),
    '## Slowdowns that were really there',
    recordedTable(all),
    '## Simulated machines',
    simulatedTable(all),
    '## What was tried',
    triedTable(all),
    all.triedInWords.trim(),
  ]
    .join('\n\n')
    .concat('\n')
}

function heldOutPart({ heldOutRecordings = [], plan }: Everything): string[] {
  return heldOutRecordings.length === 0 ? [] : ['## Held-out recordings', heldOutSection(heldOutRecordings, plan)]
}

function opening({ plan, sources }: Everything): string {
  const rates = `${plan.falseAlarmRate * 100} %`
  return `<!-- Written by \`npm run evaluate\`; edit evaluation/, not this file. -->

# Evaluation

Every figure here is made by \`npm run evaluate -- --windows ${plan.windows}\`, to the digit, with the seed \`${plan.seed}\`. Sources: ${sources.join('; ')}.

- **False alarms** are counted on windows of consecutive pairs of the same program, ${plan.windows} per suite and time, so that
  drift and bursts stay what they were. The sides of each pair are exchanged by chance. Pairs with known extra work take part
  with that work taken off. Windows overlap: intervals in brackets (Clopper and Pearson, 95 %) are as if they did not.
- **A slowdown** is put into every benchmark by multiplying head's times; the last tables but two have real ones.
- **Time** is wall time of measuring, start-up of processes included, for both sides.
- **Tuned** means that a rule's threshold is set so that ${rates} of suites alarm falsely on the very windows it is judged on, for each suite and time apart. No user could tune as well; under “Twice the detections” they are also tuned on other windows than they are judged on.
- Peers decide on whole launches, one after the other: \`alternating\` as they were measured, or \`sequential\`, first all of base and then all of head.
- Benchgate decides at a threshold of 0 % and a stated rate of ${rates}, \`strict\`, and nothing is tuned.
- **Not held out**: Benchgate's defaults (neighbours, list lengths, nine and twenty pairs, the second witness) were chosen on these same
  recordings, about a dozen variants of them. Rounds that nobody has looked at are the fair test: [below](#held-out-recordings).
- The tuned limit lets ${Math.floor(plan.falseAlarmRate * plan.windows)} of ${plan.windows} windows alarm; with fewer than ${Math.ceil(1 / plan.falseAlarmRate)} windows that is none, which is harder on the peers than ${rates}.`
}

function headline(all: Everything): string {
  const seconds = budgetsOf(all).find((budget) => budget >= 60) ?? budgetsOf(all).at(-1)!
  const effects = all.plan.effects.filter((effect) => effect !== 0)
  const suites = [...new Set(all.peers.map((one) => suiteOf(one.series)))]
  const rows = suites.flatMap((suite) => [
    ...all.own
      .filter((one) => suiteOf(one.series) === suite && one.seconds === seconds)
      .map((one) => [
        `**Benchgate, ${one.series}**`,
        'as stated',
        share(one.suite),
        ...effects.map((effect) => share(one.found.get(effect)!)),
      ]),
    ...all.peers
      .filter((one) => suiteOf(one.series) === suite && one.seconds === seconds && isUsual(one))
      .map((one) => [
        `${labelOf(one)}, ${suite}`,
        one.rule.standard,
        share(one.standard.suite),
        ...effects.map(
          (effect) => `${share(one.standard.found.get(effect)!)} → ${share(one.tuned.found.get(effect)!)}`,
        ),
      ]),
  ])
  const head = [
    'rule',
    'threshold',
    'suites that alarm falsely',
    ...effects.map((effect) => `finds ${percent(effect)}`),
  ]
  return `${seconds} seconds of measuring. For peers: at the default → tuned to ${all.plan.falseAlarmRate * 100} % false alarms.\n\n${table(head, rows)}`
}

/** Each peer in the layout it is mostly used in. */
function isUsual({ rule, layout }: Results['peers'][number]): boolean {
  const interleaves = /tachometer|benchstat, one|asv/i.test(rule.name)
  return interleaves === (layout === 'alternating')
}

function alarms(all: Everything): string {
  const own = [...new Set(all.own.map((one) => one.series))].map((series) => {
    const here = all.own.filter((one) => one.series === series)
    return [
      `**Benchgate, ${series}**`,
      'as stated',
      shareWithInterval(together(here.map((one) => one.suite))),
      shareWithInterval(together(here.map((one) => one.benchmark))),
    ]
  })
  const peers = pooledPeers(all.peers).map(({ label, result, suite, benchmark }) => [
    label,
    result.rule.standard,
    shareWithInterval(suite),
    shareWithInterval(benchmark),
  ])
  return table(['rule', 'threshold', 'suites', 'benchmarks'], [...own, ...peers])
}

function detections(all: Everything): string[] {
  const effects = all.plan.effects.filter((effect) => effect !== 0)
  const suites = [...new Set(all.peers.map((one) => suiteOf(one.series)))]
  return suites.map((suite) => {
    const own = [...new Set(all.own.map((one) => one.series))].filter((series) => suiteOf(series) === suite)
    const rows = budgetsOf(all).flatMap((seconds) => [
      ...own.map((series) => {
        const one = all.own.find((result) => result.series === series && result.seconds === seconds)!
        const cells = effects.map((effect) => `${share(one.found.get(effect)!)} (${share(one.single.get(effect)!)})`)
        return [`${seconds} s`, `**Benchgate, ${one.pairing}**, ${one.pairs} pairs`, ...cells]
      }),
      [
        `${seconds} s`,
        'best peer of each column',
        ...effects.map((effect) => {
          const best = bestPeer(all, suite, seconds, effect)!
          return `${share(best.tuned.found.get(effect)!)} ${labelOf(best)}`
        }),
      ],
    ])
    const caption = `Suite \`${suite}\`: share of slowed benchmarks that are found; in brackets where only one of the suite is slow.`
    return `${caption}\n\n${table(['time', 'rule', ...effects.map(percent)], rows)}`
  })
}

function times(all: Everything): string {
  const effects = all.plan.effects.filter((effect) => effect >= 0.02)
  const cell = (points: [number, number][]) =>
    [0.8, 0.95]
      .map((wanted) => {
        const seconds = secondsNeeded(points, wanted)
        return seconds === null ? `> ${budgetsOf(all).at(-1)}` : String(Math.round(seconds))
      })
      .join(' / ')
  const own = [...new Set(all.own.map((one) => one.series))].map((series) => {
    const here = all.own.filter((one) => one.series === series)
    return [
      `**Benchgate, ${series}**`,
      ...effects.map((effect) => cell(here.map((one) => [one.seconds!, rate(one.found.get(effect)!)]))),
    ]
  })
  const peers = [...new Set(all.peers.map((one) => `${labelOf(one)}, ${suiteOf(one.series)}`))].map((label) => {
    const here = all.peers.filter((one) => `${labelOf(one)}, ${suiteOf(one.series)}` === label)
    return [
      label,
      ...effects.map((effect) => cell(here.map((one) => [one.seconds, rate(one.tuned.found.get(effect)!)]))),
    ]
  })
  const limit = budgetsOf(all).at(-1)!
  const useful = peers.filter((row) => row.slice(1).some((text) => !text.startsWith(`> ${limit} `)))
  const left = peers.length - useful.length
  return `Seconds until 80 % / 95 % of the slowed benchmarks are found, peers tuned.${left === 0 ? '' : ` ${left} combinations of peer and suite reach 80 % of nothing within ${limit} seconds and are left out.`}\n\n${table(['rule', ...effects.map(percent)], [...own, ...useful])}`
}

function thresholds({ byThreshold, plan }: Everything): string {
  const effects = plan.effects.filter((effect) => effect >= 0.02)
  const rows = byThreshold.map((one) => [
    one.series,
    String(one.pairs),
    percent(one.threshold).replace('+', ''),
    one.sensitivity,
    share(one.suite),
    ...effects.map((effect) => `${share(one.found.get(effect)!)} / ${share(one.stopped.get(effect)!)}`),
  ])
  return `Share of slowed benchmarks found / of suites stopped, every benchmark slowed. At a threshold of 0 \`sensitive\` is \`strict\`.\n\n${table(['series', 'pairs', 'threshold', 'sensitivity', 'false alarms', ...effects.map(percent)], rows)}`
}

function recordedTable({ recorded }: Everything): string {
  const rows = recorded.map((one) => [
    one.series,
    percent(one.nominal),
    String(one.pairs),
    percent(one.threshold).replace('+', ''),
    shareWithInterval(one.benchmark),
    share(one.suite),
  ])
  return table(['series', 'extra work', 'pairs', 'threshold', 'benchmarks found', 'suites stopped'], rows)
}

function simulatedTable({ simulated }: Everything): string {
  const noises = [...new Set(simulated.map((one) => one.noise))]
  const sizes = [...new Set(simulated.map((one) => one.pairs))]
  const cell = (pick: (one: SimulatedResult) => Count | undefined, pairs: number) =>
    noises.map((noise) => {
      const one = simulated.find((result) => result.noise === noise && result.pairs === pairs)!
      const count = pick(one)
      return count === undefined ? '' : share(count)
    })
  const own = sizes.flatMap((pairs) => [
    [`**Benchgate**, ${pairs} pairs`, ...cell((one) => one.own, pairs)],
    [`**Benchgate**, ${pairs} pairs, threshold 2 %, \`sensitive\``, ...cell((one) => one.sensitive, pairs)],
  ])
  const withPeers = simulated.find((one) => one.peers.length > 0)
  const peers = (withPeers?.peers ?? []).map(({ rule, layout }) => [
    `${labelOf({ rule, layout: layout as 'sequential' })}, ${withPeers!.pairs} pairs`,
    ...cell((one) => one.peers.find((peer) => peer.rule === rule && peer.layout === layout)?.suite, withPeers!.pairs),
  ])
  return `Suites of eight benchmarks without any change that alarm, each rule at its default (Benchgate: threshold 0 %, stated rate 5 %).\n\n${table(['rule', ...noises], [...own, ...peers])}`
}

function triedTable({ tried }: Everything): string {
  const series = [...(tried[0]?.scatter.keys() ?? [])]
  const rows = tried.map((one) => [one.name, ...series.map((name) => `${(100 * one.scatter.get(name)!).toFixed(2)} %`)])
  return `Standard deviation of the estimated change from twelve pairs of the same program, geometric mean over the benchmarks. Measuring time that is needed goes with its square.\n\n${table(['estimate', ...series], rows)}`
}
