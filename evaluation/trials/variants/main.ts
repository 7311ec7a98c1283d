/** `npm run evaluate -- tried [NAME]`: what else was tried of the rule, each with the figures for which it lost
 *  or won. */

import type { Series } from '../../sources/series.ts'
import { fullPlan, type TrialPlan } from '../plan.ts'
import { tryCpuTime } from './cpu-time.ts'
import { tryGivingUp } from './giving-up.ts'
import { tryLooks } from './looks.ts'
import { tryMemory } from './memory.ts'
import { tryNoWorse } from './no-worse.ts'
import { tryScreening } from './screening.ts'
import { recordedSuite, simulatedSuite } from './suites.ts'
import { regimeNames, tryTests, weightNames } from './tests.ts'

type Trial = (all: readonly Series[], plan: TrialPlan) => string

const trials: Readonly<Record<string, Trial>> = {
  spending: (all, plan) =>
    tryLooks([...all.map((series) => recordedSuite(series, plan)), simulatedSuite('normal', 8, plan)], plan),
  'giving-up': (all, plan) =>
    tryGivingUp([...all.map((series) => recordedSuite(series, plan)), simulatedSuite('normal', 8, plan)], plan),
  screening: (all, plan) =>
    tryScreening([...all.map((series) => recordedSuite(series, plan)), simulatedSuite('normal', 40, plan)], {
      ...plan,
      windows: plan.windows,
    }),
  memory: (_, plan) => tryMemory(plan),
  'no-worse': (_, plan) => tryNoWorse(plan),
  weights: (all, plan) => tryTests(all, weightNames, 16, plan),
  regimes: (all, plan) => tryTests(all, regimeNames, 30, plan),
  'cpu-time': () => tryCpuTime(12),
}

/** @throws Error for a name that is not known. */
export function printTried(name: string | undefined, all: readonly Series[], windows: number, seed: string): void {
  const names = name === undefined ? Object.keys(trials) : [name]
  for (const one of names) {
    const trial = trials[one]
    if (trial === undefined) throw new Error(`tried: ${one} is none of ${Object.keys(trials).join(', ')}`)
    process.stdout.write(`## ${one}\n\n${trial(all, { ...fullPlan, windows, seed })}\n\n`)
  }
}
