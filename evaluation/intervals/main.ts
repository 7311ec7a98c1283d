/** `npm run evaluate -- intervals`: how often intervals hold the change where head is another mix of launches. */

import { parseArgs } from 'node:util'
import { table } from '../report/table.ts'
import { alternatives } from '../sources/alternatives.ts'
import { rate } from '../trials/plan.ts'
import { type CoveragePlan, type Covered, plannedLooks, tryCoverage } from './coverage.ts'

const standard = { seed: 'benchgate', suites: 100, falseAlarmRate: 0.05 }
const thresholds = [0, 0.02]

export function evaluateIntervals(args: readonly string[]): void {
  const { values } = parseArgs({
    args: [...args],
    options: { suites: { type: 'string' }, seed: { type: 'string', default: standard.seed } },
  })
  const suites = values.suites === undefined ? standard.suites : Number(values.suites)
  if (!(Number.isInteger(suites) && suites > 0)) throw new Error(`--suites: found ${values.suites}`)
  for (const threshold of thresholds) {
    const plan = { ...standard, seed: values.seed, suites, threshold }
    process.stdout.write(`${coverageTable(plan, (name) => process.stderr.write(`${name}\n`))}\n\n`)
  }
}

/** One row an alternative; cells are shares of all intervals and, behind the bar, of the narrowest quarter. */
export function coverageTable(plan: CoveragePlan, tell: (alternative: string) => void = () => {}): string {
  const rows = Object.keys(alternatives).map((alternative) => {
    tell(alternative)
    return rowOf(tryCoverage(alternative, plan))
  })
  const head = ['head against base', 'true change', ...plannedLooks.map((look) => `${look} pairs`), 'at all looks']
  const words = `Threshold ${plan.threshold * 100} %, ${plan.suites} suites of eight, five looks. Intervals that hold the change / the narrowest quarter of them; last, the least width against the typical samples alone, and what blocks after thirty pairs.`
  return `${words}\n\n${table([...head, 'least width', 'blocks'], rows)}`
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`

function rowOf({ alternative, truth, looks, always, narrowest }: Covered): string[] {
  return [
    alternative,
    `${truth < 0 ? '−' : '+'}${percent(Math.abs(Math.expm1(truth)))}`,
    ...looks.map(({ all, narrow }) => `${percent(rate(all))} / ${percent(rate(narrow))}`),
    percent(rate(always)),
    narrowest.toFixed(2),
    percent(rate(looks.at(-1)!.blocked)),
  ]
}
