/** The room change-points/: change points and drift on histories that others annotated and on histories without any
 *  change. Takes files beside the project where they are, prints tables, and says what it skipped. */

import path from 'node:path'
import { parseArgs } from 'node:util'
import { table } from '../report/table.ts'
import { driftAlarmTable, driftSeenTable } from './drift.ts'
import {
  type Annotated,
  randomFor,
  readAsv,
  readDatajs,
  readRepeated,
  readTcpd,
  simulated,
  unchanged,
} from './histories.ts'
import { rules } from './rules.ts'
import { f1 } from './score.ts'

const root = path.resolve(import.meta.dirname, '../..')
const runs = 200

export function evaluateChangePoints(args: readonly string[]): void {
  const { values } = parseArgs({
    args: [...args],
    options: {
      tcpd: { type: 'string', default: path.resolve(root, '../TCPD') },
      corpus: { type: 'string', default: path.resolve(root, '../shared/corpus') },
      series: { type: 'string', default: '100' },
      looks: { type: 'string', default: '2000' },
      seed: { type: 'string', default: 'benchgate' },
    },
  })
  const tcpd = readTcpd(values.tcpd)
  if (tcpd === null) process.stdout.write(`skipped: no copy of alan-turing-institute/TCPD in ${values.tcpd}\n\n`)
  else process.stdout.write(`${annotatedTable(tcpd)}\n\n`)
  process.stdout.write(`${unchangedTable(values.corpus, Number(values.series), values.seed)}\n\n`)
  process.stdout.write(`${againTable(values.corpus)}\n\n`)
  process.stdout.write(`${stepTable(Number(values.series), values.seed)}\n\n`)
  process.stdout.write(`${trendTable(Number(values.series), values.seed)}\n\n`)
  process.stdout.write(`${driftAlarmTable(Number(values.looks), values.seed)}\n\n`)
  process.stdout.write(`${driftSeenTable(Number(values.series), values.seed)}\n`)
}

function annotatedTable(all: readonly Annotated[]): string {
  const isQuality = ({ name }: Annotated) => name.startsWith('quality_control')
  const groups = [all, all.filter(isQuality), all.filter((one) => !isQuality(one))]
  const rows = Object.entries(rules).map(([name, rule]) => {
    const score = ({ values, at, annotations }: Annotated) =>
      f1(
        annotations,
        rule(values).map((index) => at[index]!),
      )
    return [name, ...groups.map((some) => meanOf(some.map(score)).toFixed(3))]
  })
  const names = ['univariate series', 'of quality control', 'others']
  const head = ['rule', ...groups.map((some, i) => `F1, ${some.length} ${names[i]}`)]
  return `TCPD, margin 5, every rule at its default.\n\n${table(head, rows)}`
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function unchangedTable(corpus: string, count: number, seed: string): string {
  const sources = Object.entries(simulated).map(([name, draw]) => {
    const random = randomFor(seed, name)
    return { name, series: Array.from({ length: count }, () => draw(random, runs)) }
  })
  const real = {
    'datajs, freed of changes': readDatajs(path.join(corpus, 'datajs'), runs / 2),
    'asv, freed of changes': readAsv(path.join(corpus, 'asv', 'django-history-py313.ndjson'), runs / 2),
  }
  const skipped: string[] = []
  for (const [name, histories] of Object.entries(real)) {
    if (histories === null || histories.length === 0) {
      skipped.push(`skipped: no histories for ${name} in ${corpus}`)
      continue
    }
    const random = randomFor(seed, name)
    const series = Array.from({ length: count }, (_, i) => unchanged(histories[i % histories.length]!, runs, random))
    sources.push({ name, series })
  }
  const rows = Object.entries(rules).map(([name, rule]) => [
    name,
    ...sources.map(({ series }) => String(series.reduce((sum, one) => sum + rule(one).length, 0))),
  ])
  const words = `False points in ${count} series of ${runs} runs without a change.`
  return [`${words}\n\n${table(['rule', ...sources.map(({ name }) => name)], rows)}`, ...skipped].join('\n\n')
}

/** Changes that are called where the same commit was measured once more: no change of the code, whatever the rule. */
function againTable(corpus: string): string {
  const histories = readRepeated(path.join(corpus, 'datajs'))
  if (histories === null || histories.length === 0) return `skipped: no commit measured again in ${corpus}/datajs`
  const places = histories.reduce((sum, { again }) => sum + again.length, 0)
  const rows = Object.entries(rules).map(([name, rule]) => {
    const found = histories.map(({ values, again }) => ({ again, points: rule(values) }))
    const count = (some: readonly { readonly points: readonly number[] }[]) =>
      String(some.reduce((sum, { points }) => sum + points.length, 0))
    const wrong = found.map(({ again, points }) => ({ points: points.filter((point) => again.includes(point)) }))
    return [name, count(found), count(wrong)]
  })
  const head = [
    'rule',
    `points in ${histories.length} histories`,
    `of these at one of ${places} runs of the commit before`,
  ]
  return `Real histories as they are, where a commit was measured again.\n\n${table(head, rows)}`
}

/** Steps that are called in histories that only drift. */
function trendTable(count: number, seed: string): string {
  const noises = [0.01, 0.02, 0.05]
  const series = noises.map((noise) => {
    const random = randomFor(seed, `steps in a drift ${noise}`)
    return Array.from({ length: count }, () =>
      Array.from({ length: 100 }, (_, i) => noise * random.normal() + (Math.log(1.1) * i) / 99),
    )
  })
  const rows = Object.entries(rules).map(([name, rule]) => [
    name,
    ...series.map((some) => String(some.reduce((sum, one) => sum + rule(one).length, 0))),
  ])
  const head = ['rule', ...noises.map((noise) => `runs scatter by ${noise * 100} %`)]
  return `Steps called in ${count} histories that drift by 10 % over 100 runs and never step.\n\n${table(head, rows)}`
}

/** One step between the third and the seventh tenth of a series. */
function stepTable(count: number, seed: string): string {
  const sources = ['normal', 'heavy tails', 'autocorrelated, .3', 'a strong swing'] as const
  const sizes = [2, 4]
  const head = ['rule', ...sizes.flatMap((size) => sources.map((source) => `${size} deviations, ${source}`))]
  const series = sizes.flatMap((size) =>
    sources.map((source) => {
      const random = randomFor(seed, `step ${size} ${source}`)
      return Array.from({ length: count }, () => {
        const at = Math.round(runs * (0.3 + 0.4 * random.next()))
        return { at, values: simulated[source]!(random, runs).map((value, i) => (i < at ? value : value + size)) }
      })
    }),
  )
  const rows = Object.entries(rules).map(([name, rule]) => [
    name,
    ...series.map((some) => {
      const scores = some.map(({ at, values }) => f1([[at]], rule(values)))
      return meanOf(scores).toFixed(2)
    }),
  ])
  return `F1 where there is one step, ${count} series of ${runs} runs, margin 5 (nothing found: .67).\n\n${table(head, rows)}`
}
