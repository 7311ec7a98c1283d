/** The watch on slow drift: how often it calls one where there is none, against the rate that the docs state, and which
 *  drifts it sees. Every series is one look. */

import { driftAlarmRate, driftOf } from '../../src/history/drift.ts'
import type { Random } from '../../src/statistics/random.ts'
import { table } from '../report/table.ts'
import { autoregressive, randomFor, simulated } from './histories.ts'

interface Look {
  /** Logarithms. */
  readonly values: readonly number[]
  readonly machines?: readonly string[]
}

const runs = 120
const scatter = 0.02
/** How far two machines are apart. */
const apart = 0.1

const steady = (name: string) => (random: Random) => ({
  values: simulated[name]!(random, runs).map((value) => scatter * value),
})

/** Which of two machines each run comes from, by the chance of the second one at its place. */
function onMachines(random: Random, streak: number, chanceAt: (share: number) => number, deviation = scatter): Look {
  let now = 0
  const machines = Array.from({ length: runs }, (_, i) => {
    if (i === 0 || random.next() < 1 / streak) now = random.next() < chanceAt(i / (runs - 1)) ? 1 : 0
    return now
  })
  const values = machines.map((machine) => deviation * random.normal() + apart * machine)
  return { values, machines: machines.map(String) }
}

/** Nothing in them drifts. */
const unmoved: Readonly<Record<string, (random: Random) => Look>> = {
  'the same level': steady('normal'),
  'heavy tails (t, 3)': steady('heavy tails'),
  'one spike of 30 deviations': steady('one spike'),
  'neighbours alike, .3': steady('autocorrelated, .3'),
  'neighbours alike, .6': steady('autocorrelated, .6'),
  'neighbours alike, .9': (random) => ({ values: autoregressive(random, runs, 0.9).map((value) => scatter * value) }),
  'two machines by chance': (random) => onMachines(random, 1, () => 0.5),
  'two machines in streaks of ten': (random) => onMachines(random, 10, () => 0.5),
  'another machine from some run on': (random) => {
    const at = 0.1 + 0.8 * random.next()
    return onMachines(random, 1, (share) => (share < at ? 0 : 1))
  },
  'a fleet replaced little by little': (random) => onMachines(random, 1, (share) => share),
  'the same, runs scatter by 5 %': (random) => onMachines(random, 1, (share) => share, 0.05),
  'the same, machines not known': (random) => ({ values: onMachines(random, 1, (share) => share, 0.05).values }),
  'one step of 10 %': (random) => {
    const at = Math.round(runs * (0.1 + 0.8 * random.next()))
    return { values: Array.from({ length: runs }, (_, i) => scatter * random.normal() + (i < at ? 0 : apart)) }
  },
}

export function driftAlarmTable(looks: number, seed: string): string {
  const rows = Object.entries(unmoved).map(([name, draw]) => {
    const random = randomFor(seed, `drift ${name}`)
    let alarms = 0
    for (let i = 0; i < looks; i++) if (called(draw(random))) alarms++
    return [name, String(alarms), ((1000 * alarms) / looks).toFixed(2), ((1000 * atMost(alarms)) / looks).toFixed(2)]
  })
  const head = ['history without a drift', `alarms in ${looks} looks`, 'in 1,000', 'at most (95 %)']
  return `False alarms of the watch on drift; stated: ${1000 * driftAlarmRate} in 1,000 looks.\n\n${table(head, rows)}`
}

function called({ values, machines }: Look): boolean {
  return driftOf(Float64Array.from(values), machines) !== null
}

/** The largest mean under which so few events are seen in 5 % of the cases: Poisson's, by halving; of many, the normal
 *  law's. */
function atMost(events: number): number {
  if (events > 200) return events + 1.645 * Math.sqrt(events)
  let [low, high] = [events, events + 10 + 5 * Math.sqrt(events + 1)]
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2
    if (poissonAtMost(events, middle) > 0.05) low = middle
    else high = middle
  }
  return low
}

function poissonAtMost(events: number, mean: number): number {
  let [term, sum] = [Math.exp(-mean), Math.exp(-mean)]
  for (let k = 1; k <= events; k++) {
    term *= mean / k
    sum += term
  }
  return sum
}

const seenScatters = [0.01, 0.02, 0.05]

/** A straight drift over the last hundred runs. */
export function driftSeenTable(count: number, seed: string): string {
  const rows = [0.02, 0.05, 0.1, 0.2].map((change) => [
    `${change * 100} %`,
    ...seenScatters.map((noise) => {
      const random = randomFor(seed, `drift seen ${change} ${noise}`)
      let seen = 0
      for (let i = 0; i < count; i++) {
        const values = Array.from({ length: 100 }, (_, at) => noise * random.normal() + (Math.log1p(change) * at) / 99)
        if (called({ values })) seen++
      }
      return `${((100 * seen) / count).toFixed(0)} %`
    }),
  ])
  const head = ['drift over 100 runs', ...seenScatters.map((noise) => `runs scatter by ${noise * 100} %`)]
  return `Drifts that one look sees, of ${count}.\n\n${table(head, rows)}`
}
