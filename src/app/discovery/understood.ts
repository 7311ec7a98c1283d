/** What trying a suite has shown, as lines for whoever adds the gate. */

import type { Plan } from '../../config/plan.ts'
import type { FoundSuite } from '../../discover/suite.ts'
import type { Fit } from '../../discover/workflow.ts'
import { durationText } from '../../model/duration.ts'
import { percent } from '../../model/percent.ts'
import { whyPairingWords } from '../../report/notes/why-pairing.ts'
import { counted } from '../../report/numbers.ts'
import { visibleWithin } from '../../report/visible.ts'
import type { Proof } from './prove.ts'

export function understoodLines(suite: FoundSuite, plan: Plan, proof: Proof, fit: Fit): string[] {
  const { measured, setupSeconds } = proof
  return [
    `Understood: ${benchmarksText(proof)} of ${suite.tool}`,
    ...(measured.because === null ? [] : [`Measured in ${visibleWithin(whyPairingWords(measured.because), 200)}`]),
    ...(setupSeconds > 1
      ? [`Setting up base and head took ${durationText(setupSeconds)}, which counts beside the gate`]
      : []),
    ...paceLines(plan, proof),
    ...fitLines(fit, suite, plan),
  ]
}

function benchmarksText({ measured, benchmarks }: Proof): string {
  const last = measured.pairs.at(-1)?.head.benchmarks ?? []
  const failed = last.filter(({ status }) => status === 'failed')
  const names = failed.slice(0, 3).map(({ name }) => visibleWithin(name, 60))
  const broken = failed.length === 0 ? '' : ` (${failed.length} failed: ${names.join(', ')})`
  const { leftOut } = measured
  if (leftOut !== undefined) {
    const all = counted(leftOut.measured + leftOut.names.length, 'benchmark')
    return `${all}${broken}, of which ${leftOut.measured} were tried for want of time`
  }
  return `${counted(benchmarks ?? last.length, 'benchmark')}${broken}`
}

function paceLines({ measuring, deciding }: Plan, { measured }: Proof): string[] {
  const { pace, forecast, leftOut } = measured
  if (pace === null) return []
  const budget = durationText(measuring.budgetSeconds)
  const { minRounds } = measuring
  const whole = leftOut?.tooLong
  if (whole !== undefined) {
    return [
      `A gate of the whole suite takes about ${durationText(whole.needSeconds)} (${minRounds} pairs of ${durationText(whole.pairSeconds)})`,
    ]
  }
  const least = pace.spent + minRounds * pace.pairSeconds
  return [
    `A gate takes about ${durationText(least)} at least (${minRounds} pairs of ${durationText(pace.pairSeconds)}), and ${budget} at most`,
    ...(forecast === null || forecast.detectable === null
      ? []
      : [
          `Smallest change to be seen in ${budget}: about ${percent(forecast.detectable)} (threshold ${percent(deciding.threshold)})`,
        ]),
    ...(forecast === null || forecast.short.length === 0
      ? []
      : [
          `${counted(forecast.short.length, 'benchmark')} would stay undecided in that time, the noisiest of all ${visibleWithin(forecast.short[0]!.benchmark, 60)}`,
        ]),
  ]
}

function fitLines({ budgetMinutes, shards, partial }: Fit, suite: FoundSuite, { measuring }: Plan): string[] {
  if (budgetMinutes === null) return []
  const why = `${measuring.minRounds} pairs do not fit in ${durationText(measuring.budgetSeconds)}`
  if (partial === true) {
    return [
      `${why}, nor in as many jobs as make sense: the workflow has \`only: fitting\` and \`time-budget: ${budgetMinutes}m\`, which measures a part and says which. Shorter runs do more: ${suite.shorter}`,
    ]
  }
  const how =
    shards === 1
      ? `the workflow has \`time-budget: ${budgetMinutes}m\``
      : `the workflow has ${shards} jobs of ${budgetMinutes} min that share the suite`
  return [`${why}: ${how}. Shorter runs do more: ${suite.shorter}`]
}
